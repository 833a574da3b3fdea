using Aims.Readiness;
using Aims.Risks;

namespace Aims.Controls;

/// <summary>A control with all that its card shows.</summary>
/// <param name="Version">Of its record; 0 for none.</param>
/// <param name="Evidence">What still serves it, what counts first.</param>
/// <param name="Facts">The live facts that serve such a control and are not its evidence yet.</param>
internal sealed record ControlView(
    ControlEntry Control, long Version, IReadOnlyList<ShownEvidence> Evidence, IReadOnlyList<Risk> Risks, IReadOnlyList<(LiveFact Fact, FactReading Reading)> Facts)
{
    public static ControlView Of(ControlEntry control, long version, FactScene scene)
    {
        var evidence = ShownEvidence.Of(control.Id, scene);
        return new ControlView(
            control, version, evidence,
            [.. control.Risks.Select(scene.World.Find<Risk>).OfType<Risk>()],
            [.. (control.Annex?.Facts ?? []).Except(evidence.Where(shown => shown.Piece.IsInUse).Select(shown => shown.Piece.Fact)).Select(LiveFacts.Find).OfType<LiveFact>().Select(fact => (fact, fact.Look(scene)))]);
    }
}

/// <summary>A piece of evidence as it is today.</summary>
/// <param name="Reading">What its fact shows now; null for a link or a file.</param>
/// <param name="Counts">Whether it counts today.</param>
public sealed record ShownEvidence(ControlEvidence Piece, FactReading? Reading, bool Counts)
{
    public static ShownEvidence Of(ControlEvidence piece, FactScene scene)
    {
        var reading = LiveFacts.Find(piece.Fact)?.Look(scene);
        return new ShownEvidence(piece, reading, piece.CountsOn(scene.Today) && (piece.Fact is null || reading is { Serves: true }));
    }

    /// <summary>All that was not taken away from a control or a clause, what counts first, then the newest.</summary>
    public static IReadOnlyList<ShownEvidence> Of(string serves, FactScene scene) =>
        [.. scene.World.All<ControlEvidence>().Where(piece => piece.Removed is null && piece.Serves.Contains(serves)).Select(piece => Of(piece, scene))
            .OrderByDescending(shown => shown.Counts).ThenByDescending(shown => shown.Piece.IsInUse).ThenByDescending(shown => shown.Piece.Id.Value, StringComparer.Ordinal)];
}
