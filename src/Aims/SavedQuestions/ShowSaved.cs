using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.SavedQuestions;

/// <summary>A saved question with all that can be done with it; also how somebody is told that it is shared with them.</summary>
public sealed class ShowSaved(string verb, SavedDesk desk) : SavedView(desk)
{
    public const string SharedName = "saved.shared";

    public override string Verb => verb;

    protected override async Task<Reply> Answer(Turn turn, SavedQuestion saved, CancellationToken ct) =>
        verb != SharedName ? await SavedCard.Reply(turn, saved, Desk, null, ct)
        : !saved.IsFor(turn.Who.Id) ? Reply.Nothing
        : await SavedCard.Reply(turn, saved, Desk, Notice.Note($"{Desk.Directory.NameOf(saved.Owner)} shares this question with you. It is answered with what you may see."), ct);
}

/// <summary>Tells a subscriber that a question comes to them no more.</summary>
public sealed class ShowEnded(SavedDesk desk) : SavedView(desk)
{
    public const string Name = "saved.ended";

    public override string Verb => Name;

    protected override Task<Reply> Answer(Turn turn, SavedQuestion saved, CancellationToken ct) => Task.FromResult(
        saved.IsFor(turn.Who.Id) || !(saved.Ended.Contains(turn.Who.Id) || saved.SubscriptionOf(turn.Who.Id) is not null) ? Reply.Nothing : Draw(saved));

    private Reply Draw(SavedQuestion saved)
    {
        string what = $"{Desk.Directory.NameOf(saved.Owner)} has {(saved.IsDeleted ? "deleted it" : "ceased to share it with you")}, so it comes to you no more.";
        return new Reply(
            Look.Card(saved.Name, $"{saved.Name}: {what}", [Look.Text($"{what} To go on getting it, ask it in your own words, say \"save that\" and subscribe.")], id: saved.Id.Value, secondary: [SavedCard.Mine]),
            $"{Plain.Line(saved.Name)}: {what}");
    }
}
