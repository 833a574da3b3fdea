using Aims.Campaigns;
using Aims.Conversation;
using Aims.People;

namespace Aims.Status;

/// <summary>The people that a question about acknowledgements is about: all whom the asker may see, or a part of them.</summary>
public static class Circle
{
    /// <summary>The names under which a button carries the part, and the manager, department or location of it.</summary>
    public const string KindField = "group", ValueField = "value";

    private const int LongestValue = 200;

    /// <summary>As a card or a phrase says it. Untrusted.</summary>
    public static AudiencePart Of(Fields fields) => fields.Choice<AudienceKind>(KindField) switch
    {
        // Nobody's department is told by an empty one, and no location by none.
        AudienceKind.Department => new(AudienceKind.Department, Value(fields) ?? ""),
        AudienceKind.Location => new(AudienceKind.Location, Value(fields)),
        AudienceKind.Team when PersonId.TryParse(Value(fields), out var manager) => new(AudienceKind.Team, manager.Value),
        _ => AudiencePart.Everybody,
    };

    public static (string Name, string Value)[] Data(AudiencePart part) => part switch
    {
        { Kind: AudienceKind.Everybody } => [],
        { Value: null or "" } => [(KindField, part.Kind.ToString())],
        _ => [(KindField, part.Kind.ToString()), (ValueField, part.Value)],
    };

    /// <summary>The places of those of a part whom somebody may ask about; null for somebody who may not ask.</summary>
    public static IReadOnlyList<int>? People(AudiencePart part, Person who, DirectoryIndex directory)
    {
        if (!who.Oversees && !directory.IsManager(who.Id))
            return null;
        var theirs = who.Oversees ? [.. Enumerable.Range(0, directory.Places.Count)] : directory.Places.Below(who.Id);
        return part switch
        {
            { Kind: AudienceKind.Everybody } => theirs,
            { Kind: AudienceKind.Team, Person: { } manager } =>
                who.Oversees || manager == who.Id || theirs.Contains(directory.Places.Of(manager)) ? directory.Places.Below(manager) : [],
            _ => [.. theirs.Where(place => part.Has(directory.ByName[place], default, new Population(directory, _ => new HashSet<PersonId>())))],
        };
    }

    public static string InWords(AudiencePart part, Person reader, IDirectory directory) => part switch
    {
        { Kind: AudienceKind.Department, Value: "" } => "Without a department",
        { Kind: AudienceKind.Department } => $"Department {part.Value}",
        { Kind: AudienceKind.Location, Value: null } => "Without a location",
        { Kind: AudienceKind.Location } => $"Location {part.Value}",
        { Kind: AudienceKind.Team, Person: { } manager } when manager != reader.Id => $"Team of {directory.NameOf(manager)}, near and far",
        _ => Scope.InWords(reader),
    };

    private static string? Value(Fields fields) => fields.Text(ValueField) is { Length: <= LongestValue } value ? value : null;
}
