using Aims.Conversation;
using Aims.Readiness;
using Aims.Status;

namespace Aims.Controls;

/// <summary>
/// "statement of applicability": the controls as they stand, an objective at a time. Whoever does not oversee sees those that they answer for.
/// </summary>
public sealed class ListControls(ControlDesk desk) : Intent
{
    public override string Verb => Control.List;

    public override IReadOnlyList<string> Phrases =>
        ["statement of applicability", "SoA", "annex A", "controls", "list controls", "all controls", "our controls", "annex A controls", "the SoA as it stands"];

    public override Hint Hint => new("statement of applicability", "the controls of Annex A and our own: which apply, why, and what shows it", who => who.Oversees);

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Reply(turn, desk, turn.Fields.Text(Control.ObjectiveField), ct);

    internal static async Task<Reply> Reply(Turn turn, ControlDesk desk, string? objective, CancellationToken ct)
    {
        var stand = await desk.Look(turn, About.Register, Stand.Of, ct);
        return turn.Who.Oversees ? ControlListCard.Overview(turn, stand, objective, desk.Directory) : ControlListCard.Own(turn, stand);
    }
}

/// <summary>"Go": the objective that was chosen on the list.</summary>
public sealed class GoToObjective(ControlDesk desk) : Intent
{
    public const string Name = "control.go-to", Field = "go-to";

    public override string Verb => Name;

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => ListControls.Reply(turn, desk, turn.Fields.Text(Field), ct);
}

/// <summary>The controls and versions of the Statement as they are now.</summary>
/// <param name="Controls">Without what is retired.</param>
/// <param name="InForce">The version in force; null before the first was approved.</param>
/// <param name="Waiting">The version that waits for approval.</param>
internal sealed record Stand(
    IReadOnlyList<ControlEntry> Controls, ILookup<string, ShownEvidence> Evidence, IReadOnlyList<(ControlEntry Control, Risks.Risk Risk)> Needed, Statement? InForce, Statement? Waiting)
{
    public StatementCounts Counts => new(
        Controls.Count(control => control.Applies is true), Controls.Count(control => control.Applies is false),
        Controls.Count(control => control is { Applies: true, Status: ControlStatus.Implemented }));

    public static Stand Of(FactScene scene)
    {
        var controls = ControlEntry.All(scene.World.All<Control>()).Where(control => !control.IsRetired).ToList();
        var statements = scene.World.All<Statement>().ToList();
        return new Stand(
            controls,
            scene.World.All<ControlEvidence>().Where(piece => piece.IsInUse).SelectMany(piece => piece.Serves, (piece, serves) => (serves, piece)).ToLookup(one => one.serves, one => new ShownEvidence(one.piece, null, one.piece.CountsOn(scene.Today))),
            [.. from control in controls
                where control.Applies is false
                from risk in control.Risks.Select(scene.World.Find<Risks.Risk>)
                where risk?.IsOpenOn(scene.Today) is true
                select (control, risk)],
            statements.Where(one => one.Approved is not null).MaxBy(one => one.Number), statements.FirstOrDefault(one => one.Stage is StatementStage.InApproval));
    }
}
