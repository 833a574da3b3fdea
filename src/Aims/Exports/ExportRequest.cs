using System.Text.Json.Serialization;
using Aims.Assessments;
using Aims.Audits;
using Aims.Controls;
using Aims.EvidencePacks;
using Aims.People;
using Aims.PersonalData;
using Aims.Reports;
using Aims.Reviews;
using Aims.Status;

namespace Aims.Exports;

/// <summary>What somebody takes along. It is stored for as long as its link is good.</summary>
[JsonDerivedType(typeof(ListRequest), "list")]
[JsonDerivedType(typeof(ReportRequest), "report")]
[JsonDerivedType(typeof(EvidenceRequest), "evidence")]
[JsonDerivedType(typeof(PolicyRequest), "policy")]
[JsonDerivedType(typeof(ProofRequest), "proof")]
[JsonDerivedType(typeof(DayProofRequest), "day-proof")]
[JsonDerivedType(typeof(PersonProofRequest), "person-proof")]
[JsonDerivedType(typeof(AnswerRequest), "answer")]
[JsonDerivedType(typeof(ControlEvidenceRequest), "control-evidence")]
[JsonDerivedType(typeof(StatementRequest), "statement")]
[JsonDerivedType(typeof(AuditReportRequest), "audit-report")]
[JsonDerivedType(typeof(ReviewFileRequest), "review")]
[JsonDerivedType(typeof(PackDownload), "evidence-pack")]
[JsonDerivedType(typeof(CalendarRequest), "calendar")]
[JsonDerivedType(typeof(PersonalDataRequest), "personal-data")]
public abstract record ExportRequest(PersonId Who);

/// <summary>Which list, and how.</summary>
/// <param name="About">Which import or form a report is on; null otherwise.</param>
public sealed record ListRequest(PersonId Who, ExportList List, string? About, ExportFormat Format) : ExportRequest(Who);

/// <summary>The report of an assessment.</summary>
public sealed record ReportRequest(PersonId Who, AssessmentId Assessment, ReportFormat Format) : ExportRequest(Who);

/// <summary>A file that was attached to an assessment, as it was sent.</summary>
/// <param name="Number">Of the piece of evidence within the assessment.</param>
public sealed record EvidenceRequest(PersonId Who, AssessmentId Assessment, int Number) : ExportRequest(Who);

/// <summary>The text of a policy, or what differs in it.</summary>
/// <param name="Version">Its number, or "draft".</param>
/// <param name="Since">The version to compare it with; null for the text itself.</param>
public sealed record PolicyRequest(PersonId Who, string Policy, string Version, string? Since, PolicyFormat Format) : ExportRequest(Who);

/// <summary>The signed proof of an acknowledgement.</summary>
/// <param name="Acknowledgement">The id of its record.</param>
public sealed record ProofRequest(PersonId Who, string Acknowledgement, ProofFormat Format) : ExportRequest(Who);

public enum ProofFormat
{
    Page,
    Data,
}

/// <summary>Who had been asked for a policy, and had acknowledged it, at the end of a day.</summary>
public sealed record DayProofRequest(PersonId Who, string Policy, DateOnly Day, ExportFormat Format) : ExportRequest(Who);

/// <summary>All that one person was asked and acknowledged.</summary>
public sealed record PersonProofRequest(PersonId Who, PersonId Person, ExportFormat Format) : ExportRequest(Who);

/// <summary>The answer to a question, as it is when the link is used.</summary>
/// <param name="Question">As a button carries it.</param>
/// <param name="Zone">Where whoever asked is: what "today" means.</param>
public sealed record AnswerRequest(PersonId Who, string Question, string Zone, ExportFormat Format) : ExportRequest(Who);

/// <summary>A file that was given as evidence of a control.</summary>
public sealed record ControlEvidenceRequest(PersonId Who, EvidenceId Evidence) : ExportRequest(Who);

/// <summary>The Statement of Applicability.</summary>
/// <param name="Version">The version that was frozen; null for the controls as they are when the link is used.</param>
public sealed record StatementRequest(PersonId Who, StatementId? Version, StatementFormat Format) : ExportRequest(Who);

/// <summary>The report of an internal audit.</summary>
public sealed record AuditReportRequest(PersonId Who, AuditId Audit) : ExportRequest(Who);

/// <summary>The pack or the minutes of a management review.</summary>
public sealed record ReviewFileRequest(PersonId Who, ReviewId Review, ReviewPart Part) : ExportRequest(Who);

/// <summary>An evidence pack that is ready.</summary>
public sealed record PackDownload(PersonId Who, PackId Pack) : ExportRequest(Who);

/// <summary>Everything with a day.</summary>
/// <param name="Zone">Where whoever asked is: what "today" means.</param>
public sealed record CalendarRequest(PersonId Who, CalendarOf Whose, string Zone) : ExportRequest(Who);

public enum PolicyFormat
{
    Page,
    Text,
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ExportRequest))]
internal sealed partial class ExportsJson : JsonSerializerContext;
