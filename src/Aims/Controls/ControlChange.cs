using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Controls;

/// <summary>A change to a control: decides on it as it is, and shows it as it then is, or the form again with what has to be put right.</summary>
public abstract class ControlChange(ControlDesk desk) : Intent
{
    /// <summary>The name under which a form carries the edit that was looked at.</summary>
    protected const string SeenField = "seen";

    protected ControlDesk Desk => desk;

    /// <summary>What is said once it is done.</summary>
    protected abstract string Done { get; }

    /// <summary>Why the person may not do it; null when they may.</summary>
    private protected virtual Refusal? Forbids(Turn turn, ControlEntry control) => ControlRules.NotLead(turn.Who, desk.Directory);

    /// <summary>What follows. It may run several times.</summary>
    private protected abstract Task<Decided<ControlEvent>> Decide(Draft draft, Turn turn, ControlEntry control, CancellationToken ct);

    /// <summary>Whoever is told of it after the commit.</summary>
    private protected virtual void Tell(Draft draft, Turn turn, ControlEntry before) { }

    /// <summary>The form on which something is to be corrected; null for the control's card.</summary>
    private protected virtual Task<Reply?> Again(Turn turn, ControlEntry control, Refusal problem, CancellationToken ct) => Task.FromResult<Reply?>(null);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        ControlEntry? control = null;
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            control = await ControlDesk.Load(draft, turn.Fields.Text(Control.Field), ct);
            if (control is null || !control.MayBeSeenBy(turn.Who) || Forbids(turn, control) is not null)
            {
                draft.Refuse(control is null || !control.MayBeSeenBy(turn.Who) ? ControlRules.NotFound : Forbids(turn, control)!);
                return;
            }
            var decided = await Decide(draft, turn, control, ct);
            await draft.Apply(Control.Type, control.Id, decided, ct);
            if (decided.Events.Count == 0)
                return;
            Tell(draft, turn, control);
            draft.Redraw(control.Key);
        }, ct);
        if (control is null || !control.MayBeSeenBy(turn.Who))
            return Reply.Say(ControlRules.NotFound.Text);
        return outcome.Refusal is { } refusal
            ? (Forbids(turn, control) is null ? await Again(turn, control, refusal, ct) : null) ?? await desk.Show(turn, control.Id, Notice.Problem(refusal.Text), ct)
            : await desk.Show(turn, control.Id, outcome.Repeated ? null : Notice.Done(Done), ct);
    }
}

/// <summary>A form about a control.</summary>
public abstract class ControlForm(ControlDesk desk) : Intent
{
    protected ControlDesk Desk => desk;

    private protected virtual Refusal? Forbids(Turn turn, ControlEntry control) => ControlRules.NotLead(turn.Who, desk.Directory);

    private protected abstract Task<Reply> Draw(Turn turn, ControlEntry control, CancellationToken ct);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ControlDesk.Named(turn.Fields.Text(Control.Field)) is not { } id
            || ControlEntry.Of(id, (await desk.Records.Read(Control.Type, id, ct)).State) is not { } control || !control.MayBeSeenBy(turn.Who))
            return Reply.Say(ControlRules.NotFound.Text);
        return Forbids(turn, control) is { } refusal ? await desk.Show(turn, id, Notice.Note(refusal.Text), ct) : await Draw(turn, control, ct);
    }
}
