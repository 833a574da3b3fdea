using Aims.Conversation;

namespace Aims.SavedQuestions;

/// <summary>Answers a saved question for whoever asks it, as if they had typed it: they may go on from it.</summary>
public sealed class AskSaved(SavedDesk desk) : SavedView(desk)
{
    public override string Verb => SavedQuestion.Ask;

    protected override async Task<Reply> Answer(Turn turn, SavedQuestion saved, CancellationToken ct)
    {
        if (!saved.IsFor(turn.Who.Id))
            return Reply.Say(SavedRules.NotFound.Text);
        var manage = SavedCard.On(saved.Owner == turn.Who.Id ? "Rename, share, subscribe" : "Subscribe, or take off my list", SavedQuestion.View, saved);
        if (saved.Read() is not { } question)
            return SavedCard.Broken(saved, "It cannot be read any more.", [manage]);
        var reply = await Desk.Asking.Answer(turn, question, [$"“{saved.Name}”, {SavedWords.Whose(saved, turn.Who.Id, Desk.Directory)}."], ct, first: [manage]);
        return reply.Card is null ? SavedCard.Broken(saved, reply.Summary, [manage]) : reply;
    }
}
