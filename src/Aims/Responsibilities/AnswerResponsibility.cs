using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Responsibilities;

/// <summary>Takes on what one was named for.</summary>
public sealed class AcceptResponsibility(ResponsibilityDesk desk) : ResponsibilityAct(desk)
{
    public const string Name = "responsibility.accept";

    public override string Verb => Name;

    private protected override Refusal? MayNot(Turn turn, ResponsibilityEntry entry) => entry.MayNotAnswer(turn.Who);

    private protected override Decided<ResponsibilityEvent> Decide(Turn turn, ResponsibilityEntry entry) => ResponsibilityRules.Accept(entry, turn.Who);

    private protected override string Done(Turn turn, ResponsibilityEntry now) => "You have accepted it. Thank you.";
}

/// <summary>Does not take it on, or gives it up, and says why. Whoever assigned it is told.</summary>
public sealed class DeclineResponsibility(ResponsibilityDesk desk) : ResponsibilityAct(desk)
{
    public const string Name = "responsibility.decline", AskName = "responsibility.ask-decline", ReasonField = "reason";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ResponsibilityEntry entry) => entry.MayNotAnswer(turn.Who);

    private protected override Decided<ResponsibilityEvent> Decide(Turn turn, ResponsibilityEntry entry) => ResponsibilityRules.Decline(entry, turn.Fields.Text(ReasonField), turn.Who);

    private protected override string Done(Turn turn, ResponsibilityEntry now) => "You have declined it. Whoever assigned it is told, and finds somebody else.";

    private protected override void Follow(Draft draft, Turn turn, ResponsibilityEntry before, Responsibility now)
    {
        if (now.Of(turn.Who.Id) is { AskedBy: var lead } && lead != turn.Who.Id)
            draft.TellQuietly(lead, Responsibility.View, now.Key, bundled: true);
    }

    private protected override Card Draw(Turn turn, ResponsibilityEntry entry, Refusal? problem) => Look.Card(
        entry.Record?.Of(turn.Who.Id) is { HasAccepted: true } ? "Give it up?" : "Decline it?", entry.Name,
        [
            Look.Field(
                new Input.Text(ReasonField, "Why?", "Say it in a sentence or two.") { Value = turn.Fields.Text(ReasonField), IsMultiline = true, MaxLength = ResponsibilityRules.LongestReason },
                "Governance leads and auditors read it.", "I moved to Sales in May; Zoë does this now.", problem.At(ResponsibilityRules.Reason)),
        ],
        id: entry.Name, primary: Button.Change(entry.Record?.Of(turn.Who.Id) is { HasAccepted: true } ? "Give it up" : "Decline", Name, turn.NewId(), (Responsibility.Field, entry.Id)), secondary: [ResponsibilityCard.On("Back", Responsibility.View, entry)]);
}

/// <summary>Takes on all that a card showed.</summary>
public sealed class AcceptSeveral(ResponsibilityDesk desk) : Intent
{
    public const string Name = "responsibility.accept-all", IdsField = "ids";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        string[] ids = [.. (turn.Fields.Text(IdsField) ?? "").Split(',').Select(ResponsibilityEntry.Named).OfType<string>().Distinct().Take(Look.RowsShown)];
        int accepted = 0;
        var outcome = await desk.Records.Commit(turn.Command, async draft =>
        {
            accepted = 0;
            foreach (string id in ids)
            {
                // What is not theirs any more is passed over: the card that follows shows what is.
                if (await ResponsibilityDesk.Load(draft, id, ct) is not { } entry || entry.MayNotAnswer(turn.Who) is not null)
                    continue;
                var decided = ResponsibilityRules.Accept(entry, turn.Who);
                await draft.Apply(Responsibility.Type, id, decided, ct);
                accepted += decided.Events.Count;
            }
        }, ct);
        return await MyResponsibilities.Reply(
            turn, desk, outcome.Repeated ? null : accepted == 0 ? Notice.Note("Nothing of that waits for you any more.") : Notice.Done($"You have accepted {accepted}. Thank you."), ct);
    }
}
