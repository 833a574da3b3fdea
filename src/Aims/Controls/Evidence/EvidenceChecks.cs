using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Controls;

/// <summary>
/// Each day: looks at every kept file that is evidence. One that is gone, or is not the one that was given, does not count from then on;
/// whoever gave it and whoever answers for its controls are told, once.
/// </summary>
public sealed class EvidenceChecks(ControlDesk desk)
{
    /// <returns>How many files were found altered.</returns>
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        var pieces = await desk.Index.Ask(About.Register, world => world.All<ControlEvidence>().Where(piece => piece is { File: not null, IsInUse: true, Altered: null }).ToList(), ct);
        int found = 0;
        foreach (var piece in pieces)
        {
            if (await desk.IsSound(piece.File!.Sha256, ct))
                continue;
            var outcome = await desk.Records.Commit(new Command($"evidence-altered.{piece.Id}", PersonId.Bot, now), draft => Note(draft, piece.Id, ct), ct);
            found += outcome is { Repeated: false, Changed.Count: > 0 } ? 1 : 0;
        }
        return found;
    }

    internal static async Task Note(Draft draft, EvidenceId id, CancellationToken ct)
    {
        if ((await draft.Load(ControlEvidence.Type, id.Value, ct)).State is not { IsInUse: true, Altered: null } piece)
            return;
        await draft.Apply(ControlEvidence.Type, id.Value, new EvidenceFoundAltered(), ct);
        var controls = await draft.LoadAll(Control.Type, piece.Serves.Where(serves => ControlDesk.Named(serves) is not null), ct);
        foreach (var who in controls.Select(control => control.State?.Owner?.Who).OfType<PersonId>().Append(piece.By).Distinct())
            draft.Tell(who, ControlEvidence.View, piece.Key);
    }
}
