using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Context;

/// <summary>Confirms a draft that was sent to one: it is in force from now on.</summary>
public sealed class ConfirmContext(ContextDesk desk) : ContextAct(desk)
{
    public const string Name = "context.confirm";

    public override string Verb => Name;

    private protected override Refusal? MayNot(Turn turn, ContextDocument document) => document.MayNotConfirm(turn.Who, Desk.Directory);

    private protected override Decided<ContextEvent> Decide(Turn turn, ContextDocument document) => ContextRules.Confirm(document, turn.Who, Desk.Directory);

    private protected override string Done(Turn turn, ContextDocument now) => $"Version {now.Versions.Length} is in force.";

    private protected override void Follow(Draft draft, Turn turn, ContextDocument before, ContextDocument now) =>
        draft.TellQuietly(before.Waiting!.By, ContextDocument.View, now.Key, bundled: false);
}

/// <summary>Does not confirm it, and says what should be different.</summary>
public sealed class SendContextBack(ContextDesk desk) : ContextAct(desk)
{
    public const string Name = "context.send-back";

    public override string Verb => Name;

    private protected override Refusal? MayNot(Turn turn, ContextDocument document) => document.MayNotConfirm(turn.Who, Desk.Directory);

    private protected override Decided<ContextEvent> Decide(Turn turn, ContextDocument document) => ContextRules.SendBack(document, turn.Fields.Text(ReasonField), turn.Who, Desk.Directory);

    private protected override string Done(Turn turn, ContextDocument now) => "It is sent back. What is in force stays in force.";

    private protected override void Follow(Draft draft, Turn turn, ContextDocument before, ContextDocument now) => draft.Tell(before.Waiting!.By, ContextDocument.View, now.Key);
}

/// <summary>Takes a draft back that waits to be confirmed.</summary>
public sealed class TakeContextBack(ContextDesk desk) : ContextAct(desk)
{
    public const string Name = "context.take-back";

    public override string Verb => Name;

    private protected override Refusal? MayNot(Turn turn, ContextDocument document) => ContextRules.NotLead(turn.Who, Desk.Directory);

    private protected override Decided<ContextEvent> Decide(Turn turn, ContextDocument document) => ContextRules.TakeBack(document, turn.Who, Desk.Directory);

    private protected override string Done(Turn turn, ContextDocument now) => "It is a draft again.";
}
