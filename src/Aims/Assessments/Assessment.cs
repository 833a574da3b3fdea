using System.Text.Json.Serialization;
using Aims.Assessments.Attaching;
using Aims.Assessments.Discussion;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Assessments.Parts;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments;

/// <summary>A form that is filled in for one AI system; above all its impact assessment (ISO/IEC 42001 6.1.4, 8.4, A.5; ISO/IEC 42005).</summary>
/// <param name="Page">The page to resume at.</param>
/// <param name="Result">Null while it is being filled in.</param>
public sealed partial record Assessment(
    AssessmentId Id,
    [property: JsonConverter(typeof(SharedText))] string System,
    [property: JsonConverter(typeof(SharedText))] string SystemName,
    int FormVersion,
    IReadOnlyList<PersonId> Assessors,
    Answers Answers,
    string? Page,
    Result? Result,
    IReadOnlyList<string> Because,
    DateTimeOffset Since)
{
    public static RecordType<Assessment, AssessmentEvent> Type { get; } =
        new("assessment", AssessmentId.Prefix, After, () => AssessmentsJson.Default.Assessment, () => AssessmentsJson.Default.AssessmentEvent);

    /// <summary>Days to assess a system after it was submitted, and again after the assessment was begun.</summary>
    public const int DaysToAssess = 30;

    /// <summary>The verbs by which others offer what an assessment can do.</summary>
    public const string Start = "assessment.start", View = "assessment.open", Reopen = "assessment.reopen", Outcome = "assessment.result",
        Read = "assessment.answers", Part = "assessment.part", Parts = "assessment.parts";

    /// <summary>The verbs about assessments besides the one that approvals rest on: all of a system, one, and another begun.</summary>
    public const string All = "assessment.all", Show = "assessment.show", StartFurther = "assessment.start-further";

    /// <summary>The verb that offers its report.</summary>
    public const string Report = "assessment.report";

    /// <summary>The name under which a button carries the assessment's id, the page to open, and whether only changed answers are shown.</summary>
    public const string Field = "assessment", PageField = "page", ChangedField = "changed";

    /// <summary>The form it is answered on; null in what was stored when there was the impact assessment only (<see cref="Form"/>).</summary>
    public FormUsed? Used { get; init; }

    /// <summary>When it was begun; null in what was stored before that was kept.</summary>
    public DateTimeOffset? Begun { get; init; }

    [JsonIgnore]
    public FormUsed Form => Used ?? new FormUsed(FormLibrary.ImpactAssessment, FormVersion, "");

    /// <summary>It stands beside the impact assessment, and no approval rests on it.</summary>
    [JsonIgnore]
    public bool IsFurther => Form.Id is not FormLibrary.ImpactAssessment;

    public RecordKey Key => Type.Key(Id.Value);

    public bool IsOpen => Result is null;

    /// <summary>Who may answer for a system: its owner and whoever registered it.</summary>
    public static IReadOnlyList<PersonId> AssessorsOf(AiSystem system) => [.. new[] { system.Owner, system.Requester }.Distinct()];

    public bool MayBeAnsweredBy(PersonId who) => Assessors.Contains(who);

    /// <summary>Opens the answers again for a system as it is now: its name and who may answer can have changed.</summary>
    public Decided<AssessmentEvent> ReopenFor(AiSystem system) =>
        IsOpen ? Decided<AssessmentEvent>.Nothing : new AssessmentReopened(system.Name, AssessorsOf(system));

    /// <summary>The answers go on with whoever may answer for the system as it is now.</summary>
    public Decided<AssessmentEvent> AnsweredFor(AiSystem system) =>
        AssessorsOf(system).SequenceEqual(Assessors) ? Decided<AssessmentEvent>.Nothing : new AssessorsChanged(AssessorsOf(system));

    private static Assessment After(Assessment? a, AssessmentEvent happened, Stamp stamp) => happened switch
    {
        AssessmentStarted e => new Assessment(
            e.Id, e.System, e.SystemName, e.Form.Version, e.Assessors, Answers.Empty, null, null, [], stamp.At)
        { Used = e.Form, Begun = stamp.At },
        AssessmentStarted1 e => new Assessment(
            e.Id, e.System, e.SystemName, e.FormVersion, e.Assessors, Answers.Empty, null, null, [], stamp.At),
        PageAnswered e => a!.AfterAnswers(e, stamp),
        AssessmentSubmitted e => a! with { Result = e.Result, Because = e.Because, Since = stamp.At },
        AssessmentReopened1 e => a!.Reopened(e.SystemName, e.Assessors, stamp),
        AssessmentReopened e => a!.Reopened(e.SystemName, e.Assessors, stamp) with
        {
            Last = new Submission(a!.Result!, a.Because, a.Since, Answers.Empty, []),
            Handovers = null,
        },
        AssessmentMoved e => a!.MovedTo(e.Form, e.Dropped),
        AssessorsChanged e => a! with { Assessors = e.Assessors },
        RiskNoted e => a!.With(e.Risk),
        RisksWithdrawn e => a!.Without(e.Risks),
        ReassessmentCalledOff => a!.AsSubmitted(),
        PartHandedOver e => a! with { Handovers = [.. a.Handovers ?? [], new(e.Number, e.Page, e.Question, e.To, stamp.By, stamp.At, e.Note)] },
        PartReturned e => a!.Ended(e.Number, HandoverState.Returned, stamp),
        PartDeclined e => a!.Ended(e.Number, HandoverState.Declined, stamp, e.Reason),
        PartTakenBack e => a!.Ended(e.Number, HandoverState.TakenBack, stamp),
        CommentWritten e => a! with { Threads = CommentThread.After(a.Threads ?? [], e.Question, stamp) },
        EvidenceAttached e => a! with { Evidence = [.. a.Evidence ?? [], e.Evidence], Attached = e.Evidence.Number },
        EvidenceRetired e => a! with { Evidence = a.Evidence!.Where(evidence => evidence.Number != e.Number).ToList() is { Count: > 0 } left ? left : null },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(AssessmentEvent))]
[JsonSerializable(typeof(Answers))]
internal sealed partial class AssessmentsJson : JsonSerializerContext;
