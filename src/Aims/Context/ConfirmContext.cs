using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Context;

/// <summary>Confirms a draft that was sent to one: it is in force from now on.</summary>
public sealed class ConfirmContext(ContextDesk desk) : ContextAct(desk)
{
    public const string Name = "context.confirm";

    public override string Verb => Name;

    private protected override Refusal? MayNot(ContextDocument document, Turn turn) => document.MayNotConfirm(turn.Who, Desk.Directory);

    private protected override Decided<ContextEvent> Decide(ContextDocument document, Turn turn) => ContextRules.Confirm(document, turn.Who, Desk.Directory);

    private protected override string Done(Turn turn, ContextDocument now) => $"Version {now.Versions.Length} is in force.";

    private protected override void Tell(Draft draft, Turn turn, ContextDocument before, ContextDocument now) =>
        draft.TellQuietly(before.Waiting!.By, ContextDocument.View, now.Key, bundled: false);
}

/// <summary>Does not confirm it, and says what should be different.</summary>
public sealed class SendContextBack(ContextDesk desk) : ContextAct(desk)
{
    public const string Name = "context.send-back";

    public override string Verb => Name;

    private protected override Refusal? MayNot(ContextDocument document, Turn turn) => document.MayNotConfirm(turn.Who, Desk.Directory);

    private protected override Decided<ContextEvent> Decide(ContextDocument document, Turn turn) => ContextRules.SendBack(document, turn.Fields.Text(ReasonField), turn.Who, Desk.Directory);

    private protected override string Done(Turn turn, ContextDocument now) => "It is sent back. What is in force stays in force.";

    private protected override void Tell(Draft draft, Turn turn, ContextDocument before, ContextDocument now) => draft.Tell(before.Waiting!.By, ContextDocument.View, now.Key);
}

/// <summary>Takes a draft back that waits to be confirmed.</summary>
public sealed class TakeContextBack(ContextDesk desk) : ContextAct(desk)
{
    public const string Name = "context.take-back";

    public override string Verb => Name;

    private protected override Refusal? MayNot(ContextDocument document, Turn turn) => ContextRules.NotLead(turn.Who, Desk.Directory);

    private protected override Decided<ContextEvent> Decide(ContextDocument document, Turn turn) => ContextRules.TakeBack(document, turn.Who, Desk.Directory);

    private protected override string Done(Turn turn, ContextDocument now) => "It is a draft again.";
}
