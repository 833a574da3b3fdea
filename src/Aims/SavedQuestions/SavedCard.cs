using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.SavedQuestions;

/// <summary>A saved question, and what can be done with it.</summary>
internal static class SavedCard
{
    public static async Task<Reply> Reply(Turn turn, SavedQuestion saved, SavedDesk desk, Notice? notice, CancellationToken ct)
    {
        if (saved is { IsDeleted: true } && saved.Owner == turn.Who.Id)
            return Deleted(turn, saved, notice);
        if (!saved.IsFor(turn.Who.Id))
            return Conversation.Reply.Say(SavedRules.NotFound.Text);
        var glance = await desk.Look(turn.Who, turn.Now, turn.Reader, saved.Read(), ct);
        return new Reply(
            Look.Card(
                saved.Name, $"{saved.Name}, a saved question {SavedWords.Whose(saved, turn.Who.Id, desk.Directory)}.",
                [Facts(turn, saved, glance, desk.Directory)],
                id: saved.Id.Value, state: SavedWords.Capital(SavedWords.Whose(saved, turn.Who.Id, desk.Directory)),
                notice: notice ?? (glance.Wrong is { } wrong ? Notice.Problem($"It cannot be answered. {wrong}") : null),
                primary: glance.Wrong is null ? On("Ask", SavedQuestion.Ask, saved) : null,
                secondary: [.. Buttons(turn, saved)]),
            $"{Plain.Line(saved.Name)}: a saved question.");
    }

    /// <summary>The answer that a question no longer has, and what to do.</summary>
    public static Reply Broken(SavedQuestion saved, string why, IReadOnlyList<CardAction> actions) => new(
        Look.Card(
            saved.Name, $"“{saved.Name}” cannot be answered. {why}",
            [Look.Text("Ask it in other words and save that instead. This one can be stopped, or deleted by whoever saved it.")],
            id: saved.Id.Value, notice: Notice.Problem($"It cannot be answered. {why}"), secondary: [.. actions, Mine]),
        $"“{Plain.Line(saved.Name)}” cannot be answered. {why}");

    public static Execute On(string title, string verb, SavedQuestion saved) => Button.Open(title, verb, (SavedQuestion.Field, saved.Id.Value));

    public static Execute Mine { get; } = Button.Open("My questions", SavedQuestion.All);

    private static FactSet Facts(Turn turn, SavedQuestion saved, Glance glance, IDirectory directory) => Look.Facts(
    [
        ("Asks for", Plain.Line(glance.Words, 300)),
        .. saved.Said is { } said ? [("As typed", said)] : Array.Empty<(string, string?)>(),
        ("Answer now", glance.Count is { } count ? $"{count} in all" : null),
        ("Comes by itself", saved.SubscriptionOf(turn.Who.Id) is { } subscription ? SavedWords.Of(subscription) : null),
        .. saved.Owner == turn.Who.Id ? [("Shared with", string.Join(", ", saved.SharedWith.Select(directory.NameOf)))] : Array.Empty<(string, string?)>(),
    ]);

    private static IEnumerable<CardAction> Buttons(Turn turn, SavedQuestion saved)
    {
        bool isMine = saved.Owner == turn.Who.Id;
        string command = turn.NewId();
        yield return On(saved.SubscriptionOf(turn.Who.Id) is null ? "Subscribe" : "Change when it comes", Subscribe.AskName, saved);
        if (isMine)
        {
            yield return On("Share", ShareQuestion.AskName, saved);
            yield return On("Rename", RenameQuestion.AskName, saved);
            yield return Button.Change("Delete", DeleteQuestion.Name, command, (SavedQuestion.Field, saved.Id.Value));
        }
        else
        {
            yield return Button.Change("Take off my list", StopSharing.Name, command, (SavedQuestion.Field, saved.Id.Value), (StopSharing.WithField, turn.Who.Id.Value));
        }
        yield return Mine;
    }

    private static Reply Deleted(Turn turn, SavedQuestion saved, Notice? notice) => new(
        Look.Card(
            saved.Name, $"{saved.Name} is deleted.", [Look.Text("It is on nobody's list any more, and comes to nobody.")], id: saved.Id.Value, state: "Deleted", notice: notice,
            secondary: [Button.Change("Bring it back", BringBackQuestion.Name, turn.NewId(), (SavedQuestion.Field, saved.Id.Value)), Mine]),
        $"{Plain.Line(saved.Name)} is deleted.");
}
