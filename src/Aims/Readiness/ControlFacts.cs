using Aims.Controls;

namespace Aims.Readiness;

/// <summary>What the controls and the Statement of Applicability show (6.1.3, 8.1).</summary>
internal static class ControlFacts
{
    private const string First = "Decide which controls apply: say \"statement of applicability\".";

    public static IReadOnlyList<LiveFact> All { get; } =
    [
        new("controls-decided", "Controls that were decided on", "controls are not decided yet", First,
            scene => FactReading.Share(Standing(scene).Count(control => control.Applies is not null), Standing(scene).Count, "of the controls were decided on, with a justification")) { Opens = Control.List },
        new("control-owners", "Controls that somebody answers for", "controls that apply have no owner who is still here", First,
            scene => FactReading.Share(Applying(scene).Count(control => control.Owner is { } owner && scene.People.Find(owner) is not null), Applying(scene).Count, "of the controls that apply have an owner who is here")),
        new("controls-met", "Controls that are implemented", "controls that apply are not implemented", First,
            scene => FactReading.Share(Applying(scene).Count(control => control.Status is ControlStatus.Implemented), Applying(scene).Count, "of the controls that apply are implemented")) { Opens = Control.List },
        new("controls-shown", "Controls with evidence that counts today", "controls that apply have no evidence that counts today", First, Shown),
        new("statement", "The Statement of Applicability that management approved", "Statement of Applicability waits to be approved", "Send the Statement of Applicability for approval.", Statement) { Opens = Controls.Statement.All },
    ];

    private static List<ControlEntry> Standing(FactScene scene) => [.. ControlEntry.All(scene.World.All<Control>()).Where(control => !control.IsRetired)];

    private static List<ControlEntry> Applying(FactScene scene) => [.. Standing(scene).Where(control => control.Applies is true)];

    private static FactReading Shown(FactScene scene)
    {
        var counting = scene.World.All<ControlEvidence>().Where(piece => piece.CountsOn(scene.Today) && Serves(piece, scene)).SelectMany(piece => piece.Serves).ToHashSet();
        var applying = Applying(scene);
        return FactReading.Share(applying.Count(control => counting.Contains(control.Id)), applying.Count, "of the controls that apply have evidence that counts today");
    }

    // The facts of controls rest on this one, and serve none.
    private static bool Serves(ControlEvidence piece, FactScene scene) =>
        piece.Fact is null || (LiveFacts.Find(piece.Fact) is { } fact && !All.Contains(fact) && fact.Look(scene).Serves);

    private static FactReading Statement(FactScene scene)
    {
        var all = scene.World.All<Statement>().ToList();
        return all.Where(one => one.Approved is not null).MaxBy(one => one.Number) is { } approved
            ? new(1, 1, $"Version {approved.Number} was approved on {LiveFacts.Reader.Day(approved.Approved!.Value)}")
            : all.Any(one => one.Stage is StatementStage.InApproval) ? new(0, 1, "A version waits to be approved, none is in force") : new(0, 1, "No version was approved yet");
    }
}
