using System.Globalization;
using Aims.Cards;

namespace Aims.Conversation;

/// <summary>"help": what this person can say here, each with a button that does it.</summary>
/// <param name="intents">All there are; read when asked, since this one is among them.</param>
public sealed class Help(Func<IReadOnlyList<Intent>> intents) : Intent
{
    private const string PageField = "page";

    // With their buttons as many as leave room on the card.
    private const int RowsOnPage = 12;

    public override string Verb => "help";

    public override IReadOnlyList<string> Phrases => ["help", "hello", "hi", "start", "what can you do", "what can I do", "commands", "menu"];

    public override bool Public => true;

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Task.FromResult(new Reply(
        Draw(turn, "What I can do for you", "I keep our register of AI systems, their assessments and approvals, and the AI policy.", null),
        "What I can do for you"));

    /// <summary>The first message in a new chat.</summary>
    public Reply Welcome(Turn turn) => new(
        Draw(turn, $"Welcome, {turn.Who.Name}", "I keep our register of AI systems with you: what we use, what could go wrong, and who approved it.",
            "You can press a button or type the words. Say help to see this again."),
        "Welcome. I keep our register of AI systems. Say help to see what I can do.");

    /// <summary>The answer to words that fit nothing.</summary>
    /// <param name="why">What was not understood of them; "" when that is not known.</param>
    public Reply NotUnderstood(Turn turn, IReadOnlyList<(string Phrase, Intent Intent)> nearest, string why = "")
    {
        string said = why.Length == 0 ? "" : $"{why} ";
        nearest = [.. nearest.Where(n => n.Intent.Hint is not { } hint || hint.For(turn.Who))];
        if (nearest.Count == 0)
            return new Reply(Draw(turn, "I did not understand that", $"{said}Here is what I can do.", null), $"I did not understand that. {said}Say help to see what I can do.");
        var card = Look.Card(
            "I did not understand that",
            $"{said}Did you mean: {string.Join(", or ", nearest.Select(n => n.Phrase))}?",
            [Look.Text($"{said}Did you mean one of these? Say help to see all that I can do.")],
            secondary: [.. nearest.Select(n => Button.Open(n.Phrase, n.Intent.Verb))]);
        return new Reply(card, $"I did not understand that. {said}Did you mean: {nearest[0].Phrase}?");
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private Card Draw(Turn turn, string title, string text, string? tip)
    {
        Row[][] pages = [.. intents()
            .Where(i => i.Hint is { } hint && hint.For(turn.Who))
            .Select(i => new Row(Capital(i.Hint!.Say), Capital(i.Hint.Does), Button.Open("Open", i.Verb))).Chunk(RowsOnPage)];
        int page = Math.Clamp(turn.Fields.Number(PageField) ?? 0, 0, pages.Length - 1);
        return Look.Card(
            title, text,
            [
                Look.Text(text),
                .. tip is null ? Array.Empty<Element>() : [Look.Subtle(tip)],
                .. pages[page].Chunk(Look.RowsShown).Select(some => Look.Rows(some)),
                .. pages.Length == 1 ? Array.Empty<Element>() : [Look.Subtle($"Page {page + 1} of {pages.Length}")],
            ],
            secondary:
            [
                .. page + 1 < pages.Length ? [To("More", page + 1)] : Array.Empty<Execute>(),
                .. page > 0 ? [To("Back", page - 1)] : Array.Empty<Execute>(),
            ]);
    }

    private static Execute To(string title, int page) =>
        Button.Open(title, "help", (PageField, page.ToString(CultureInfo.InvariantCulture)));
}
