using Aims.Approvals;
using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Status;
using Aims.Systems;
using Row = Aims.Cards.Row;

namespace Aims.Audits;

/// <summary>Draws a sample of records by a seed, which is kept: whoever draws again by it gets the same.</summary>
public sealed class DrawSample(AuditDesk desk) : AuditorAct(desk)
{
    public const string Name = "audit.draw", AskName = "audit.ask-draw";

    private const string OfField = "of", SizeField = "size", SeedField = "seed";

    private const int UsualSize = 5;

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Audit now) => $"The sample is drawn: {now.Samples[^1].Ids.Count} of {now.Samples[^1].Pool}.";

    private protected override async Task<Decided<AuditEvent>> Do(Draft draft, Turn turn, Audit audit, CancellationToken ct)
    {
        var of = turn.Fields.Has(OfField) ? turn.Fields.Choice<SampleOf>(OfField) : SampleOf.ApprovedSystems;
        var pool = of is null ? [] : await Desk.Index.Ask(About.Register, world => SamplePool.Of(audit, of.Value, world).Select(one => one.Id).ToList(), ct);
        return AuditRules.Draw(
            audit, of, turn.Fields.Has(SizeField) ? turn.Fields.Number(SizeField) : UsualSize,
            Plain.Line(turn.Fields.Text(SeedField) ?? SeedOf(turn), AuditRules.LongestTitle), pool);
    }

    private protected override async Task<Reply> Drawn(Turn turn, Audit now, long version, Notice? notice, CancellationToken ct) =>
        HasSteppedAside(turn, now) || now.Samples.Count == 0 ? AuditCard.Reply(turn, now, version, Desk, notice) : await SampleCard.Reply(turn, now, now.Samples[^1], Desk, notice, ct);

    private protected override Reply? Form(Turn turn, Audit audit, Refusal? problem) => AuditForms.Of(
        turn, audit, "Draw a sample", "Records are drawn by a seed that is written down: nobody chooses, and anybody can draw the same again.",
        [
            Look.Field(
                new Input.ChoiceSet(OfField, "Of what", "Choose one.", [.. Enum.GetValues<SampleOf>().Select(of => new Choice(AuditWords.Of(of), of.ToString()))])
                {
                    Value = AuditForms.Typed(turn, OfField, SampleOf.ApprovedSystems.ToString()),
                },
                $"Of the scope: {AuditWords.Scope(audit.Scope)}.", error: AuditForms.Problem(problem, AuditRules.BadSample)),
            Look.Field(new Input.Number(SizeField, "How many", $"A number from 1 to {SampleDraw.Most}.") { Value = UsualSize, Min = 1, Max = SampleDraw.Most }),
            Look.Field(new Input.Text(SeedField, "Seed", $"At most {SampleDraw.LongestSeed} characters.") { Value = turn.Fields.Text(SeedField), MaxLength = SampleDraw.LongestSeed }, "Leave it empty for one by chance, or type that of an earlier sample."),
        ],
        "Draw", Name);

    // The command's id is random, and the same when the press is repeated.
    private static string SeedOf(Turn turn) => $"{turn.Fields.Text(Turn.CommandField) ?? turn.NewId()}"[^Math.Min(8, (turn.Fields.Text(Turn.CommandField) ?? "12345678").Length)..];
}

/// <summary>Records that a sample can be drawn from, by their ids, with what they are called and what shows them.</summary>
internal static class SamplePool
{
    public static IEnumerable<Sampled> Of(Audit audit, SampleOf of, World world)
    {
        var systems = AuditScopes.Pool(audit, world.Systems).ToList();
        return of switch
        {
            SampleOf.ApprovedSystems => systems.Where(system => system.State is SystemState.Approved or SystemState.Suspended).Select(Sampled.Of),
            SampleOf.RegisteredSystems => systems.Select(Sampled.Of),
            SampleOf.Assessments => systems.Select(system => world.Assessment(system.Assessment)).OfType<Assessment>().Where(assessment => !assessment.IsOpen).Select(Sampled.Of),
            SampleOf.Decisions => systems.Select(system => world.Find<Approval>(system.Approval)).OfType<Approval>().Where(approval => approval.Final is not null).Select(Sampled.Of),
        };
    }

    /// <summary>A record of a sample as it is now; null when it is there no more.</summary>
    public static Sampled? Find(SampleOf of, string id, World world) => of switch
    {
        SampleOf.ApprovedSystems or SampleOf.RegisteredSystems => world.System(id) is { } system ? Sampled.Of(system) : null,
        SampleOf.Assessments => world.Assessment(id) is { } assessment ? Sampled.Of(assessment) : null,
        SampleOf.Decisions => world.Find<Approval>(id) is { } approval ? Sampled.Of(approval) : null,
    };
}

/// <summary>One record of a sample.</summary>
internal sealed record Sampled(string Id, string Title, string View, string Field)
{
    public static Sampled Of(AiSystem system) => new(system.Id.Value, system.Name, AiSystem.View, AiSystem.Type.Kind);

    public static Sampled Of(Assessment assessment) => new(assessment.Id.Value, assessment.SystemName, Assessment.Show, Assessment.Field);

    public static Sampled Of(Approval approval) => new(approval.Id.Value, approval.SystemName, Approval.View, Approval.Field);

    public Row Row => new(Title, Id, Button.Open("Open", View, (Field, Id)));
}
