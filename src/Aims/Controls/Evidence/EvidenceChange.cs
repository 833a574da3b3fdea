using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;
using Aims.Readiness;
using Aims.Status;

namespace Aims.Controls;

/// <summary>Where a piece of evidence is looked up and shown.</summary>
internal static class EvidenceDesk
{
    /// <summary>A piece with the controls that it is for, in a commit: point reads. Null when this person may not know of it.</summary>
    public static async Task<(ControlEvidence Piece, IReadOnlyList<Control> Controls)?> Load(Draft draft, Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<EvidenceId>(ControlEvidence.Field) is not { } id || (await draft.Load(ControlEvidence.Type, id.Value, ct)).State is not { } piece)
            return null;
        Control[] controls = [.. (await draft.LoadAll(Control.Type, piece.Serves.Where(serves => ControlDesk.Named(serves) is not null), ct)).Select(record => record.State).OfType<Control>()];
        return GivenEvidence.MaySee(turn.Who, controls) ? (piece, controls) : null;
    }

    public static async Task<Reply> Show(this ControlDesk desk, Turn turn, EvidenceId id, Notice? notice, CancellationToken ct)
    {
        if ((await desk.Records.Read(ControlEvidence.Type, id.Value, ct)).State is not { } piece)
            return Reply.Say(GivenEvidence.NotFound.Text);
        if (piece is { File: { } file, IsInUse: true, Altered: null } && !await desk.IsSound(file.Sha256, ct))
            piece = await desk.Note(turn, piece, ct);
        var (shown, controls) = await desk.Look(turn, LiveFacts.Find(piece.Fact)?.ReadsAcknowledgements is true ? About.Acknowledgements : About.Register, scene => (
            ShownEvidence.Of(piece, scene), piece.Serves.Select(scene.World.Find<Control>).OfType<Control>().ToList()), ct);
        if (!GivenEvidence.MaySee(turn.Who, controls))
            return Reply.Say(GivenEvidence.NotFound.Text);
        var way = piece.Link is { } link ? new OpenUrl("Open the link", new Uri(link))
            : piece is { File: not null, Altered: null } && desk.Address is { } address ? await desk.Downloads.Link(turn, "Download", new ControlEvidenceRequest(turn.Who.Id, piece.Id), address, ct) : null;
        return ControlEvidenceCard.Reply(turn, shown, GivenEvidence.MayNotChange(turn.Who, controls) is null, way, desk.Directory, notice);
    }

    /// <summary>Whether a kept file is there, byte by byte as it was given.</summary>
    public static async Task<bool> IsSound(this ControlDesk desk, string sha256, CancellationToken ct)
    {
        try
        {
            await desk.Files.Get(sha256, ct);
            return true;
        }
        catch (Exception e) when (e is InvalidDataException or KeyNotFoundException)
        {
            return false;
        }
    }

    private static async Task<ControlEvidence> Note(this ControlDesk desk, Turn turn, ControlEvidence piece, CancellationToken ct)
    {
        var outcome = await desk.Records.Commit(new Command($"evidence-altered.{piece.Id}", PersonId.Bot, turn.Now), draft => EvidenceChecks.Note(draft, piece.Id, ct), ct);
        return outcome.Draft.Now(ControlEvidence.Type, piece.Id.Value) ?? piece;
    }
}

/// <summary>"Open": a piece of evidence. A file is looked at again: one that was altered does not count.</summary>
public sealed class ShowControlEvidence(ControlDesk desk) : Intent
{
    public override string Verb => ControlEvidence.View;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        turn.Fields.Id<EvidenceId>(ControlEvidence.Field) is { } id ? await desk.Show(turn, id, null, ct) : Reply.Say(GivenEvidence.NotFound.Text);
}

/// <summary>A change to a piece of evidence.</summary>
public abstract class EvidenceChange(ControlDesk desk) : Intent
{
    protected ControlDesk Desk => desk;

    protected abstract string Done { get; }

    private protected abstract Task<Decided<EvidenceEvent>> Decide(Draft draft, Turn turn, ControlEvidence piece, CancellationToken ct);

    /// <summary>The form on which something is to be corrected; null for the card.</summary>
    private protected virtual Reply? Again(Turn turn, ControlEvidence piece, Refusal problem) => null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        (ControlEvidence Piece, IReadOnlyList<Control> Controls)? found = null;
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            found = await EvidenceDesk.Load(draft, turn, ct);
            if (found is not var (piece, controls) || GivenEvidence.MayNotChange(turn.Who, controls) is not null)
            {
                draft.Refuse(found is null ? GivenEvidence.NotFound : GivenEvidence.MayNotChange(turn.Who, found.Value.Controls)!);
                return;
            }
            await draft.Apply(ControlEvidence.Type, piece.Id.Value, await Decide(draft, turn, piece, ct), ct);
            foreach (var control in controls)
                draft.Redraw(control.Key);
        }, ct);
        return found is not { } known ? Reply.Say(GivenEvidence.NotFound.Text)
            : outcome.Refusal is { } refusal ? Again(turn, known.Piece, refusal) ?? await desk.Show(turn, known.Piece.Id, Notice.Problem(refusal.Text), ct)
            : await desk.Show(turn, known.Piece.Id, outcome.Repeated ? null : Notice.Done(Done), ct);
    }
}

/// <summary>It does not count any more, and stays to be seen in the history.</summary>
public sealed class RemoveEvidence(ControlDesk desk) : EvidenceChange(desk)
{
    public const string Name = "evidence.remove";

    public override string Verb => Name;

    protected override string Done => "It is removed. The history keeps it.";

    private protected override Task<Decided<EvidenceEvent>> Decide(Draft draft, Turn turn, ControlEvidence piece, CancellationToken ct) => Task.FromResult(GivenEvidence.Remove(piece));
}

public sealed class BringBackEvidence(ControlDesk desk) : EvidenceChange(desk)
{
    public const string Name = "evidence.bring-back";

    public override string Verb => Name;

    protected override string Done => "It is back.";

    private protected override Task<Decided<EvidenceEvent>> Decide(Draft draft, Turn turn, ControlEvidence piece, CancellationToken ct) => Task.FromResult(GivenEvidence.BringBack(piece));
}
