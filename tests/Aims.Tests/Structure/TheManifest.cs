using System.Text.Json;
using Aims.Conversation;
using Aims.Tests.Cards;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Structure;

/// <summary>
/// The commands that Teams offers are the help's own. In the personal chat: its first page, as somebody sees it who leads nothing. Where
/// others read along: what may be answered there.
/// </summary>
public sealed class TheManifest
{
    // What Teams has room for in a scope.
    private const int MostCommands = 12;

    private static readonly IReadOnlyList<Intent> Intents = new Talk().Bot.Intents;

    private static readonly (string Title, string Description) Help = ("help", "What I can do for you");

    private static string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, "manifest", "manifest.json"));

    [Fact]
    public void Offers_in_each_scope_what_the_help_offers_there() => Assert.Empty(FaultsIn(Text));

    [Fact]
    public void With_a_command_that_no_intent_understands_is_refused() => Assert.Equal(
        ["personal: \"regsiter\" (Put an AI system in the register) is offered, and is not among what help offers there."],
        FaultsIn(Text.Replace("\"register\"", "\"regsiter\"", StringComparison.Ordinal)).Where(fault => fault.Contains("regsiter", StringComparison.Ordinal)));

    [Fact]
    public void Without_a_command_that_the_help_offers_is_refused() =>
        Assert.Contains("personal: \"register\" (Put an AI system in the register) is missing.", FaultsIn(Text.Replace("\"register\"", "\"help\"", StringComparison.Ordinal)));

    private static string[] FaultsIn(string manifest)
    {
        using var json = JsonDocument.Parse(manifest);
        var bot = json.RootElement.GetProperty("bots")[0];
        string[] scopes = [.. bot.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()!)];
        Assert.Equal(["personal", "team", "groupChat"], scopes);
        return [.. scopes.SelectMany(scope => FaultsIn(scope, Offered(bot, scope), Expected(scope)))];
    }

    private static IEnumerable<string> FaultsIn(string scope, (string Title, string Description)[] offered, (string Title, string Description)[] expected) =>
    [
        .. offered.Except(expected).Select(c => $"{scope}: \"{c.Title}\" ({c.Description}) is offered, and is not among what help offers there."),
        .. expected.Except(offered).Select(c => $"{scope}: \"{c.Title}\" ({c.Description}) is missing."),
        .. offered.Length == expected.Length && !offered.SequenceEqual(expected) && !offered.Except(expected).Any() ? [$"{scope}: the order is not the help's."] : Array.Empty<string>(),
    ];

    private static (string, string)[] Offered(JsonElement bot, string scope) =>
    [
        .. bot.GetProperty("commandLists").EnumerateArray()
            .Where(list => list.GetProperty("scopes").EnumerateArray().Any(s => s.GetString() == scope))
            .SelectMany(list => list.GetProperty("commands").EnumerateArray())
            .Select(command => (command.GetProperty("title").GetString()!, command.GetProperty("description").GetString()!)),
    ];

    private static (string, string)[] Expected(string scope) =>
        [.. Intents.Where(i => i.Hint is { } hint && (scope == "personal" ? hint.For(Staff.Ana) : i.Public)).Select(i => (i.Hint!.Say, Capital(i.Hint.Does))).Prepend(Help).Take(MostCommands)];

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
