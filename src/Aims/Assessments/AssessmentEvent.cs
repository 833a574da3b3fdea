using System.Text.Json.Serialization;
using Aims.Assessments.Attaching;
using Aims.Assessments.Discussion;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Assessments.Parts;
using Aims.People;

namespace Aims.Assessments;

/// <summary>What happens to an impact assessment. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(AssessmentStarted1), "assessment-started.1")]
[JsonDerivedType(typeof(AssessmentStarted), "assessment-started.2")]
[JsonDerivedType(typeof(PageAnswered), "page-answered.1")]
[JsonDerivedType(typeof(AssessmentSubmitted), "assessment-submitted.1")]
[JsonDerivedType(typeof(AssessmentReopened1), "assessment-reopened.1")]
[JsonDerivedType(typeof(AssessmentReopened), "assessment-reopened.2")]
[JsonDerivedType(typeof(ReassessmentCalledOff), "reassessment-called-off.1")]
[JsonDerivedType(typeof(AssessorsChanged), "assessors-changed.1")]
[JsonDerivedType(typeof(PartHandedOver), "part-handed-over.1")]
[JsonDerivedType(typeof(PartReturned), "part-returned.1")]
[JsonDerivedType(typeof(PartDeclined), "part-declined.1")]
[JsonDerivedType(typeof(PartTakenBack), "part-taken-back.1")]
[JsonDerivedType(typeof(CommentWritten), "comment-written.1")]
[JsonDerivedType(typeof(EvidenceAttached), "evidence-attached.1")]
[JsonDerivedType(typeof(EvidenceRetired), "evidence-retired.1")]
[JsonDerivedType(typeof(AssessmentMoved), "assessment-moved.1")]
[JsonDerivedType(typeof(RiskNoted), "risk-noted.1")]
[JsonDerivedType(typeof(RisksWithdrawn), "risks-withdrawn.1")]
public abstract record AssessmentEvent;

/// <param name="System"><c>AIS-0042</c></param>
/// <param name="Assessors">Who may answer: the system's owner and whoever registered it.</param>
public sealed record AssessmentStarted(AssessmentId Id, string System, string SystemName, FormUsed Form, IReadOnlyList<PersonId> Assessors)
    : AssessmentEvent;

/// <summary>When there was the impact assessment only.</summary>
public sealed record AssessmentStarted1(
    AssessmentId Id, string System, string SystemName, string Form, int FormVersion, string FormHash, IReadOnlyList<PersonId> Assessors)
    : AssessmentEvent;

/// <summary>Answers of a page that differ from what was stored.</summary>
/// <param name="Resume">The page to go on with.</param>
public sealed record PageAnswered(string Page, Answers Given, IReadOnlyList<string> Cleared, string Resume) : AssessmentEvent;

/// <param name="Because">Which answers weigh most, in words, most weighty first.</param>
public sealed record AssessmentSubmitted(Result Result, IReadOnlyList<string> Because) : AssessmentEvent;

/// <summary>Reopened, without a memory of what was submitted.</summary>
public sealed record AssessmentReopened1(string SystemName, IReadOnlyList<PersonId> Assessors) : AssessmentEvent;

/// <summary>Its answers are open again; what was submitted is remembered to compare with.</summary>
/// <param name="SystemName">The system's name and who may answer can have changed since it was started.</param>
public sealed record AssessmentReopened(string SystemName, IReadOnlyList<PersonId> Assessors) : AssessmentEvent;

/// <summary>It goes on with another version of its form.</summary>
/// <param name="Dropped">The questions whose answers do not fit any more.</param>
public sealed record AssessmentMoved(FormUsed Form, IReadOnlyList<string> Dropped) : AssessmentEvent;

/// <summary>A reassessment is given up: what was submitted before stands again, answers and result.</summary>
public sealed record ReassessmentCalledOff : AssessmentEvent;

/// <summary>The system has another owner.</summary>
public sealed record AssessorsChanged(IReadOnlyList<PersonId> Assessors) : AssessmentEvent;

/// <summary>What the scoring made of the answers.</summary>
/// <param name="Level">1–4; 0 of a form that gives no level.</param>
/// <param name="Total">0–100</param>
/// <param name="Override">Why a rule set the level regardless of the points; null when none did.</param>
/// <param name="Stop">The rule forbids the system.</param>
public sealed record Result(
    int Level,
    [property: JsonConverter(typeof(SharedText))] string LevelName,
    [property: JsonConverter(typeof(SharedText))] string Meaning,
    int Total,
    string? Override,
    bool Stop)
{
    /// <summary>How often such a system is reviewed; null in what was stored before forms had versions of their own.</summary>
    public int? ReviewMonths { get; init; }

    /// <summary>How it came to that, a line each step; null in what was stored before scores told it.</summary>
    public IReadOnlyList<string>? Steps { get; init; }

    /// <summary>Who has to approve a system of this level, as the form says; null in what was stored before routes heeded it.</summary>
    public IReadOnlyList<string>? Approvals { get; init; }

    /// <summary>Of a form without a scoring.</summary>
    public static Result WithoutLevel { get; } = new(0, "", "It gives no level.", 0, null, false);
}
