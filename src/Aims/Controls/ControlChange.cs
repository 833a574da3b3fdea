using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Controls;

/// <summary>A change to a control, also while nobody has said anything about it.</summary>
public abstract class ControlChange(ControlDesk desk) : RecordChange<Control, ControlEvent, ControlEntry>(desk.Records, Control.Type, ControlRules.NotFound)
{
    /// <summary>The name under which a form carries the edit that was looked at.</summary>
    protected const string SeenField = "seen";

    protected ControlDesk Desk => desk;

    private protected sealed override string? IdIn(Fields fields) => ControlDesk.Named(fields.Text(Control.Field));

    private protected sealed override Task<ControlEntry?> Load(Draft draft, string id, CancellationToken ct) => ControlDesk.Load(draft, id, ct);

    private protected sealed override Task<ControlEntry> Left(Draft draft, ControlEntry found, Control? now, CancellationToken ct) => Task.FromResult(found with { Record = now });

    private protected sealed override async Task<(ControlEntry? Found, long Version)> Read(string id, CancellationToken ct)
    {
        var record = await Records.Read(Control.Type, id, ct);
        return (ControlEntry.Of(id, record.State), record.Version);
    }

    private protected sealed override bool Sees(Turn turn, ControlEntry control) => control.MayBeSeenBy(turn.Who);

    private protected override Refusal? MayNot(Turn turn, ControlEntry control) => ControlRules.NotLead(turn.Who, desk.Directory);

    /// <summary>Whoever is told in the same commit.</summary>
    private protected virtual void Tell(Draft draft, Turn turn, ControlEntry before) { }

    private protected sealed override void Follow(Draft draft, Turn turn, ControlEntry before, Control now)
    {
        Tell(draft, turn, before);
        draft.Redraw(before.Key);
    }

    private protected sealed override Notice Why(Refusal refusal) => Notice.Problem(refusal.Text);

    private protected sealed override Task<Reply> Show(Turn turn, ControlEntry control, long version, Notice? notice, CancellationToken ct) => desk.Show(turn, control.Id, notice, ct);
}
