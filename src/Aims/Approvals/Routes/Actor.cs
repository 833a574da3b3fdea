using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Approvals;

/// <summary>
/// Whom a step asks, as a route says it: <c>manager</c> and <c>managers-manager</c> of the owner, the roles <c>lead</c>,
/// <c>auditor</c> and <c>admin</c>, or <c>group:NAME</c> of the directory.
/// </summary>
[JsonConverter(typeof(ActorConverter))]
public readonly record struct Actor
{
    private const string Group = "group:";

    private const int LongestGroup = 60;

    private Actor(string text) => Text = text;

    public static Actor Manager { get; } = new("manager");

    public static Actor Lead { get; } = new("lead");

    public string Text { get; }

    /// <summary>For a card: <c>the owner's manager</c>.</summary>
    public string InWords => Text switch
    {
        "manager" => "the owner's manager",
        "managers-manager" => "the manager above the owner's manager",
        "lead" => "a governance lead",
        "auditor" => "an auditor",
        "admin" => "an administrator",
        _ => $"the group {Text[Group.Length..]}",
    };

    /// <summary>When more than one of them is meant: <c>the governance leads</c>.</summary>
    public string InPlural => Text switch
    {
        "lead" => "the governance leads",
        "auditor" => "the auditors",
        "admin" => "the administrators",
        _ => InWords,
    };

    public static Actor? TryParse(string? text) => text switch
    {
        "manager" or "managers-manager" or "lead" or "auditor" or "admin" => new Actor(text),
        not null when text.StartsWith(Group, StringComparison.Ordinal) && text[Group.Length..].Trim() is { Length: > 0 and <= LongestGroup } name => new Actor(Group + name),
        _ => null,
    };

    /// <summary>The people that it means for an owner's system, in a stable order.</summary>
    /// <param name="mayNot">Those who have a part in it, or have decided already.</param>
    public IEnumerable<Person> Of(PersonId owner, Func<Person, bool> mayNot, IDirectory directory) => Text switch
    {
        "manager" => Managers.Above(owner, directory).Where(p => !mayNot(p)).Take(1),
        "managers-manager" => Managers.Above(owner, directory).Skip(1).Where(p => !mayNot(p)).Take(1),
        _ => Holders(directory.Now).Where(p => !mayNot(p)),
    };

    /// <summary>How many levels above an owner it is; null for one that does not depend on the owner.</summary>
    public int? Levels => Text switch { "manager" => 1, "managers-manager" => 2, _ => null };

    /// <summary>Whom it means whoever the owner is.</summary>
    public IEnumerable<Person> Holders(DirectoryIndex people) => Text switch
    {
        "manager" or "managers-manager" => [],
        "lead" => people.With(Role.Lead),
        "auditor" => people.With(Role.Auditor),
        "admin" => people.With(Role.Admin),
        _ => people.InGroup(Text[Group.Length..]),
    };

    public override string ToString() => Text;
}

internal sealed class ActorConverter : JsonConverter<Actor>
{
    public override Actor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && Actor.TryParse(reader.GetString()) is { } actor
            ? actor
            : throw new JsonException("Nobody is called that here: use manager, managers-manager, lead, auditor, admin or group:NAME.");

    public override void Write(Utf8JsonWriter writer, Actor value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
