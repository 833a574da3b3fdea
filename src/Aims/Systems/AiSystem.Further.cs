using System.Text.Json.Serialization;
using Aims.Assessments.Library;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>An assessment besides the one that approvals rest on.</summary>
/// <param name="Assessment"><c>IA-0107</c></param>
/// <param name="Form">The id of its form.</param>
/// <param name="By">Who began it, or submitted it.</param>
/// <param name="Level">1–4; null while it is open, and of a form that gives no level.</param>
public sealed record FurtherAssessment(
    string Assessment, string Form, string Title, FormPurpose Purpose, PersonId By, DateTimeOffset Since, bool IsOpen, int? Level = null, string? LevelName = null);

public sealed record FurtherAssessmentBegun(string Assessment, string Form, string Title, FormPurpose Purpose) : SystemEvent;

/// <param name="Level">1–4; null of a form that gives no level.</param>
public sealed record FurtherAssessmentSubmitted(string Assessment, int? Level, string? LevelName) : SystemEvent;

public sealed partial record AiSystem
{
    /// <summary>Its assessments by other forms, in the order in which they were begun; null before the first.</summary>
    public IReadOnlyList<FurtherAssessment>? Further { get; init; }

    [JsonIgnore]
    public IEnumerable<FurtherAssessment> OpenFurther => (Further ?? []).Where(f => f.IsOpen);

    /// <summary>High-risk, used by us as far as the record says, and without a submitted fundamental-rights assessment (EU AI Act, Art. 27).</summary>
    [JsonIgnore]
    public bool LacksRightsAssessment =>
        IsInRegister && State is not SystemState.Retired && Act?.Class is ActClass.HighRisk && Details.Roles?.Contains(ActRole.Deployer) is not false
        && !(Further ?? []).Any(f => f.Purpose is FormPurpose.FundamentalRights && !f.IsOpen);

    /// <summary>Why somebody may not begin another assessment now; null when they may.</summary>
    public Refusal? MayBeFurtherAssessedBy(Person who) =>
        !IsOfOwnerOrRequester(who.Id) ? LifeCycle.NotYours
        : !IsInRegister || State is SystemState.Retired ? LifeCycle.Wrong(this, "cannot be assessed now")
        : null;

    public Decided<SystemEvent> BeginFurther(Person who, string assessment, string form, string title, FormPurpose purpose) =>
        MayBeFurtherAssessedBy(who) is { } refusal ? refusal : new FurtherAssessmentBegun(assessment, form, title, purpose);

    /// <summary>It was submitted. An annual review is a review of the system too, where it is in use.</summary>
    public Decided<SystemEvent> SubmitFurther(Person who, string assessment, int? level, string? levelName) =>
        State is SystemState.Retired ? LifeCycle.Wrong(this, "cannot be assessed now")
        : Find(assessment) is { Purpose: FormPurpose.AnnualReview, Title: var title } && State is SystemState.Approved && IsOfOwnerOrDeputy(who.Id)
            ? Decided<SystemEvent>.These(new FurtherAssessmentSubmitted(assessment, level, levelName), new SystemReviewed($"{title} {assessment}"))
        : new FurtherAssessmentSubmitted(assessment, level, levelName);

    private FurtherAssessment? Find(string assessment) => (Further ?? []).FirstOrDefault(f => f.Assessment == assessment);

    private AiSystem With(FurtherAssessmentBegun e, Stamp stamp) => this with
    {
        Further = [.. Further ?? [], new FurtherAssessment(e.Assessment, e.Form, e.Title, e.Purpose, stamp.By, stamp.At, true)],
    };

    private AiSystem With(FurtherAssessmentSubmitted e, Stamp stamp) => this with
    {
        Further = [.. (Further ?? []).Select(f => f.Assessment != e.Assessment ? f
            : f with { IsOpen = false, Level = e.Level, LevelName = e.LevelName, By = stamp.By, Since = stamp.At })],
    };
}
