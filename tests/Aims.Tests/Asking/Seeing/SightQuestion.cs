using System.Globalization;
using System.Text.Json.Nodes;

namespace Aims.Tests.Asking.Seeing;

/// <summary>A question that everybody asks, and what each may be shown.</summary>
/// <param name="Product">What the bot's answer shows.</param>
/// <param name="Facts">What the facts that somebody may see come to.</param>
internal sealed record SightQuestion(string Text, Func<AnswerInChat, Sight> Product, Func<SeenFacts, Sight> Facts)
{
    private static readonly string[] Refusals = ["not shown to you", "governance lead", "administrators"];

    /// <summary>What was asked just before.</summary>
    public string? After { get; init; }

    public static SightQuestion Count(string text, Func<SeenFacts, int> facts) =>
        new(text, answer => answer.Count is { } count ? Sight.Count(count) : NoFigure(answer), seen => Sight.Count(facts(seen)));

    public static SightQuestion Rows(string text, Func<SeenFacts, IEnumerable<string>> facts) => new(text, Shown, seen => Sight.Of(facts(seen)));

    public static SightQuestion Groups(string text, Func<SeenFacts, IEnumerable<string>> labels) => new(
        text,
        answer => answer.Rows.Count == 0 ? NoFigure(answer)
            : Sight.Groups(answer.Rows.Select(row => (string.Join(", ", row.Where(cell => cell.Key is not ("count" or "rate" or "average")).Select(cell => cell.Value)), Number(row["count"])))),
        seen => Sight.Groups(labels(seen).CountBy(label => label).Select(group => (group.Key, group.Value))));

    /// <param name="subject">As the file calls the rows.</param>
    public static SightQuestion Rate(string text, string subject, Func<SeenFacts, (int Part, int Whole)> facts) => new(
        text, answer => About(answer) is { } about ? Sight.Rate(Number(about["Of these"]), Number(about[subject])) : NoFigure(answer),
        seen => facts(seen) is var (part, whole) ? Sight.Rate(part, whole) : Sight.Nothing);

    public static SightQuestion Average(string text, Func<SeenFacts, IEnumerable<double>> facts) => new(
        text,
        answer => About(answer) is { } about
            ? Sight.Average(about["Average"] is { } figure ? double.Parse(figure.ToString(), CultureInfo.InvariantCulture) : null, Number(about["Of these"])) : NoFigure(answer),
        seen => facts(seen).ToList() is { Count: > 0 } of ? Sight.Average(of.Average(), of.Count) : Sight.Nothing);

    /// <summary>One record: what its card says, of which these words are to be there for those who may see it.</summary>
    public static SightQuestion Detail(string text, string id, Func<SeenFacts, bool> facts) => new(
        text, answer => answer.Reply.Card is not null && answer.Count is null && answer.Words.Contains(id, StringComparison.Ordinal) ? Sight.Of(id) : NoFigure(answer),
        seen => facts(seen) ? Sight.Of(id) : Sight.Nothing);

    /// <summary>Nobody but these may ask at all.</summary>
    public SightQuestion RefusedUnless(Func<SeenFacts, bool> may) => this with { Facts = seen => may(seen) ? Facts(seen) : Sight.Refused };

    /// <summary>It speaks of something of which the others know nothing.</summary>
    public SightQuestion NotUnderstoodUnless(Func<SeenFacts, bool> knows) => this with { Facts = seen => knows(seen) ? Facts(seen) : Sight.NotUnderstood };

    private static Sight Shown(AnswerInChat answer) => answer.Rows.Count == 0 ? NoFigure(answer) : Sight.Of(answer.Rows.Select(IdOf));

    // An empty answer says so; what may not be asked is a sentence; what is not there for somebody is the same as what is not there.
    private static Sight NoFigure(AnswerInChat answer) => answer.Reply switch
    {
        { Card: not null } when answer.Words.Contains("There is none of that number, or it is not yours to see.", StringComparison.Ordinal) => Sight.Nothing,
        { Card: null, Summary: var said } when Refusals.Any(words => said.Contains(words, StringComparison.OrdinalIgnoreCase)) => Sight.Refused,
        { Card: null, Summary: var said } when said.StartsWith("There is no such", StringComparison.Ordinal) => Sight.Nothing,
        _ when answer.Words.Contains("Did you mean", StringComparison.Ordinal) => Sight.NotUnderstood,
        _ when answer.Count == 0 || About(answer) is not null => Sight.Nothing,
        _ => new(answer.Words, answer.Reply.Summary),
    };

    private static JsonNode? About(AnswerInChat answer) => (answer.File as JsonObject)?["about"];

    private static string IdOf(JsonObject row) => (string)row["id"]!;

    private static int Number(JsonNode? cell) => int.Parse(cell!.ToString(), CultureInfo.InvariantCulture);
}
