using Aims.Approvals;
using Aims.Assessments.Library;
using Aims.Ledger;
using Aims.Questions;
using Aims.Systems;

namespace Aims.Assessments;

public enum AssessmentStanding
{
    NotBegun,
    Open,
    Submitted,
    SentBack,
    Approved,
    Rejected,
}

/// <summary>An assessment with its system, or the one that a registered system still lacks.</summary>
/// <param name="Assessment">Null while it was not begun.</param>
/// <param name="Approval">The latest request that rests on it.</param>
public sealed record AskedAssessment(AiSystem System, Assessment? Assessment, Approval? Approval)
{
    private static readonly RecordType[] Records = [AiSystem.Type, Assessments.Assessment.Type, Approvals.Approval.Type];

    public string Key => Assessment?.Id.Value ?? $"{System.Id.Value}/assessment";

    public bool IsOpen => Assessment is { IsOpen: true };

    /// <summary>What the form was for; a form of the organisation's own is told by what its system keeps of it.</summary>
    public FormPurpose Purpose => Assessment is not { } assessment ? FormPurpose.ImpactAssessment
        : FormPurposes.OfShipped(assessment.Form.Id) ?? Further?.Purpose ?? FormPurpose.Other;

    public string Form => Further?.Title ?? FormPurposes.Of(Purpose);

    public AssessmentStanding Standing => Assessment switch
    {
        null => AssessmentStanding.NotBegun,
        { IsOpen: true } => AssessmentStanding.Open,
        _ when Approval is { IsInForce: true } => AssessmentStanding.Approved,
        _ when Approval is { IsWaiting: true } or null => Approval is null && System.IsStoppedByRule && IsMain ? AssessmentStanding.Rejected : AssessmentStanding.Submitted,
        _ when Approval.Final?.Verdict is Verdict.Reject => AssessmentStanding.Rejected,
        _ when Approval.Withdrawn is not null || Approval.Final?.Verdict is Verdict.RequestChanges => AssessmentStanding.SentBack,
        _ => AssessmentStanding.Submitted,
    };

    public DateTimeOffset? Begun => Assessment?.Begun ?? (IsOpen ? Assessment!.Since : null);

    public DateTimeOffset? Submitted => Assessment is { IsOpen: false } done ? done.Since : null;

    public DateTimeOffset? Approved => Standing is AssessmentStanding.Approved ? Approval!.Final!.At : null;

    /// <summary>The day that it counts from: its approval, or its submission where no approval rests on it.</summary>
    public DateTimeOffset? Completed => Approved ?? (Assessment is { IsFurther: true } ? Submitted : null);

    /// <summary>The last day to assess the system; null once that is done.</summary>
    public DateOnly? Due => System.State is (SystemState.Submitted or SystemState.InAssessment or SystemState.ChangesRequested) && (Assessment is null || IsMain)
        ? DateOnly.FromDateTime(System.Since.UtcDateTime).AddDays(Assessments.Assessment.DaysToAssess) : null;

    private bool IsMain => System.Assessment == Assessment?.Id.Value;

    private FurtherAssessment? Further => Assessment is { IsFurther: true } ? System.Further?.FirstOrDefault(f => f.Assessment == Assessment.Id.Value) : null;

    /// <summary>All there are, by system; each system's in the order in which they were begun.</summary>
    internal static ILookup<string, AskedAssessment> BySystem(Scene scene) => scene.Kept(typeof(AskedAssessment), Records, Make);

    private static ILookup<string, AskedAssessment> Make(Scene scene)
    {
        var approvals = new Dictionary<string, Approval>();
        foreach (var approval in scene.All<Approval>())
        {
            if (approval.Assessment is { } id && (!approvals.TryGetValue(id, out var other) || other.Requested < approval.Requested))
                approvals[id] = approval;
        }
        var begun = from assessment in scene.All<Assessment>().OrderBy(assessment => assessment.Id.Value, StringComparer.Ordinal)
                    let system = scene.Find<AiSystem>(assessment.System)
                    where system is not null
                    select new AskedAssessment(system, assessment, approvals.GetValueOrDefault(assessment.Id.Value));
        var lacking = from system in scene.All<AiSystem>()
                      where system is { State: SystemState.Submitted, Assessment: null, AwaitsRegistration: false }
                      select new AskedAssessment(system, null, null);
        return begun.Concat(lacking).ToLookup(asked => asked.System.Id.Value);
    }
}
