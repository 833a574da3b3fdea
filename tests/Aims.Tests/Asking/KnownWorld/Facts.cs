using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Tests.Cards;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>
/// An organisation on one day, as rows under neutral field names: world.json. The loader makes it happen in the ledger, and the judge
/// looks for right answers in the very same rows.
/// </summary>
internal sealed record Facts(
    DateOnly Today,
    IReadOnlyList<PersonFact> Person,
    IReadOnlyList<LeaverFact> Left,
    IReadOnlyList<SystemFact> AiSystem,
    IReadOnlyList<AssessmentFact> ImpactAssessment,
    IReadOnlyList<ApprovalFact> Approval,
    IReadOnlyList<RiskFact> Risk,
    IReadOnlyList<ActionFact> Action,
    IReadOnlyList<PolicyFact> Policy,
    IReadOnlyList<PolicyVersionFact> PolicyVersion,
    IReadOnlyList<AcknowledgementFact> Acknowledgement,
    IReadOnlyList<DeputyFact> Deputy,
    IReadOnlyList<IncidentFact> Incident,
    IReadOnlyList<UndeliveredFact> Undelivered,
    IReadOnlyList<ControlFact> Control,
    IReadOnlyList<EvidenceFact> Evidence,
    IReadOnlyList<AuditFact> Audit,
    IReadOnlyList<NonconformityFact> Nonconformity)
{
    private static readonly JsonSerializerOptions Neutral = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The same rows for whoever asks by field names.</summary>
    public static JsonObject Rows() => JsonNode.Parse(File.ReadAllText(Path))!.AsObject();

    public static Facts Read() => JsonSerializer.Deserialize<Facts>(File.ReadAllText(Path), Neutral)!;

    private static string Path { get; } = System.IO.Path.Combine(Repository.Root, "tests", "Aims.Tests", "Asking", "KnownWorld", "world.json");
}

/// <param name="Reach">ok, blocked, not_installed, or new: never been in touch.</param>
internal sealed record PersonFact(
    string Id, string Name, string Department, string? Manager, DateOnly Joined, string Location, string Title, IReadOnlyList<string> Roles, string Reach);

internal sealed record LeaverFact(string Id, string Name);

/// <param name="Lifecycle">planned, pilot, in_use, suspended or retired; draft where it is not registered yet.</param>
/// <param name="Was">What a field held before.</param>
internal sealed record SystemFact(
    string Id, string Name, string Department, string? Owner, string Requester, bool Imported, string? Source, string? Supplier, string Stage,
    IReadOnlyList<string> OurRole, IReadOnlyList<string> DataCategories, string? HumanOversight, string? RiskTier, bool? Profiling,
    ActFact EuAiAct, DateOnly? Created, DateOnly Begun, string State, string Lifecycle, int? ImpactLevel, DateOnly? Reviewed,
    DateOnly? RetiredOn = null, string? RetiredBecause = null, DateOnly? SuspendedOn = null, EarlierFact? Was = null);

/// <param name="AnnexIiiPoint"><c>4(a)</c></param>
/// <param name="Ground">The letter of Art. 6(3).</param>
internal sealed record ActFact(string? AnnexIiiPoint, string? Ground);

internal sealed record EarlierFact(string Field, string Value, DateOnly Until, string By);

internal sealed record AssessmentFact(string Id, string System, DateOnly Started, DateOnly? Submitted, DateOnly? ApprovedOn, int? ImpactLevel);

/// <param name="Approver">Whose voice is asked for.</param>
/// <param name="Second">Whom the second step asks.</param>
internal sealed record ApprovalFact(
    string Id, string Subject, string System, string? Assessment, int? PolicyVersion, int? ImpactLevel, string Requester, DateOnly Requested,
    IReadOnlyList<string> Approver, DateOnly Due, string? Decision, DateOnly? Decided, IReadOnlyList<string> DecidedBy,
    string? EscalatedTo = null, StandInFact? StandIn = null, bool Reminded = false, string? Second = null);

internal sealed record StandInFact(string Who, DateOnly From, DateOnly Until);

/// <param name="Inherent">Likelihood and impact before anything is done.</param>
/// <param name="Likelihood">As it is now.</param>
/// <param name="Confirmed">What is left was confirmed.</param>
internal sealed record RiskFact(
    string Id, string System, string Assessment, string Title, string Proposal, DateOnly Identified, IReadOnlyList<int>? Inherent, int? Likelihood, int? Impact,
    string Standing, bool Confirmed, AcceptanceFact? Acceptance, string? Level = null);

internal sealed record AcceptanceFact(string Of, DateOnly? UntilOrDue);

internal sealed record ActionFact(string Id, string Risk, int Number, string What, string Owner, DateOnly Due, DateOnly? Done);

/// <param name="Severity">Null while nobody has rated it.</param>
/// <param name="Status">reported, under_work or closed.</param>
internal sealed record IncidentFact(
    string Id, string? System, string What, DateOnly Occurred, DateOnly Reported, string Reporter, string? Severity, string Status, DateOnly? Closed);

internal sealed record PolicyFact(string Id, string Title, string Owner, bool Training, DateOnly? RetiredOn, DraftFact? Draft = null);

internal sealed record DraftFact(string By, DateOnly Drafted, DateOnly Sent, string Approval);

internal sealed record PolicyVersionFact(
    string Policy, string Title, int Version, DateOnly Published, DateOnly Effective, DateOnly Review, string Owner, string DraftedBy, string ApprovedBy,
    DateOnly Requested, DateOnly ApprovedOn, int Within, string Approval);

/// <param name="At">Null while it is outstanding.</param>
internal sealed record AcknowledgementFact(string Person, string PolicyId, int PolicyVersion, DateOnly? At, DateOnly Due, bool Opened);

internal sealed record DeputyFact(string Who, string Deputy, DateOnly From, DateOnly? Until, DateOnly Named, DateOnly? CalledOff = null);

internal sealed record UndeliveredFact(string Id, string To, string View, string Record, string Reason, DateOnly At);

/// <param name="Status">not_started where it is null.</param>
internal sealed record ControlFact(string Id, bool Applicable, string Justification, string? Status, string? Owner, DateOnly Decided);

/// <param name="Owner">Whoever answers for the control.</param>
internal sealed record EvidenceFact(string Id, string Control, string Title, string? Owner, DateOnly Given, DateOnly Expires);

/// <param name="Auditor">Whoever leads it first.</param>
/// <param name="Audited">Ids of systems.</param>
/// <param name="SteppedAside">One of the auditors, who had to.</param>
/// <param name="AuditorOwns">Whether an auditor owns one of the systems now.</param>
internal sealed record AuditFact(
    string Id, string Title, string Status, DateOnly Planned, DateOnly From, DateOnly Until, IReadOnlyList<string> Criteria, IReadOnlyList<string> Auditor, IReadOnlyList<string> Audited,
    bool AuditorOwns, string? SteppedAside = null);

/// <param name="Status">open or closed.</param>
internal sealed record NonconformityFact(
    string Id, string What, string Severity, string Requirement, string Owner, string Status, DateOnly Raised, string? Audit = null, string? RootCause = null, DateOnly? Closed = null);
