using Aims.Cards;
using Aims.Conversation;

namespace Aims.SavedQuestions;

/// <summary>"my questions": those that somebody saved, and those shared with them.</summary>
public sealed class ListQuestions(SavedDesk desk) : Intent
{
    public override string Verb => SavedQuestion.All;

    public override IReadOnlyList<string> Phrases =>
        ["my questions", "saved questions", "my saved questions", "show my questions", "list my questions", "my subscriptions", "questions shared with me"];

    public override Hint Hint => new("my questions", "the questions that you saved, those shared with you, and when they come");

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Reply(turn, desk, null, ct);

    internal static async Task<Reply> Reply(Turn turn, SavedDesk desk, Notice? notice, CancellationToken ct)
    {
        var found = await desk.Of(turn.Who.Id, ct);
        int own = found.Count(saved => saved.Owner == turn.Who.Id);
        string title = found.Count == 0 ? "You have no saved questions" : $"{found.Count} saved question{(found.Count == 1 ? "" : "s")}";
        string said = found.Count == 0 ? "Ask anything, then say \"save that\"." : $"{own} of your own, {found.Count - own} shared with you.";
        var paging = Paging.Of(turn, found.Count);
        return new Reply(
            Look.Card(
                title, $"{title}. {said}",
                [
                    Look.Text(said),
                    .. found.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(found).Select(saved => RowOf(turn, saved, desk))])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                notice: notice, secondary: [.. paging.Buttons(SavedQuestion.All)]),
            $"{title}. {said}");
    }

    private static Row RowOf(Turn turn, SavedQuestion saved, SavedDesk desk) => new(
        saved.Name,
        string.Join(" · ",
        [
            SavedWords.Whose(saved, turn.Who.Id, desk.Directory),
            .. saved.SubscriptionOf(turn.Who.Id) is { } subscription ? [SavedWords.Of(subscription)] : Array.Empty<string>(),
            .. saved.Owner == turn.Who.Id && saved.SharedWith.Length > 0 ? [$"shared with {saved.SharedWith.Length}"] : Array.Empty<string>(),
        ]),
        SavedCard.On("Ask", SavedQuestion.Ask, saved));
}
