using Aims.Approvals;
using Aims.Assessments.Forms.Scoring;
using Aims.Assessments.Library;
using Aims.Assessments.Parts;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Risks;
using Aims.Systems;

namespace Aims.Assessments;

/// <summary>Submits a complete assessment: scores it, and sends the system to whoever may approve it, all in one commit.</summary>
public sealed class SubmitAssessment(Records records, Routing routing, FormLibrary library) : Intent
{
    public const string Name = Assessment.Submit;

    private const int ReasonsKept = 5;

    private readonly IDirectory directory = routing.Directory;

    public override string Verb => Name;

    /// <param name="today">Where the form or its scoring asks for the day.</param>
    public static Decided<AssessmentEvent> Decide(Assessment assessment, Person who, LibraryForm form, DateOnly today)
    {
        if (!assessment.MayBeAnsweredBy(who.Id))
            return OpenAssessment.NotYours;
        if (!assessment.IsOpen)
            return OpenAssessment.Submitted;
        return form.Form.On(today).Missing(assessment.Answers) is [var first, ..]
            ? new Refusal("assessment.incomplete", $"Please answer \"{first.Question.Title}\" first.")
            : new AssessmentRisks(assessment, form, today).Open() is [var open, ..]
            ? new Refusal("assessment.risks-open", $"Please say first what becomes of the risk \"{open}\".")
            : form.Scoring is { } scoring ? Scored(scoring.Of(assessment.Answers, today))
            : new AssessmentSubmitted(Result.WithoutLevel, []);
    }

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AssessmentId>(Assessment.Field) is not { } id)
            return Reply.Say(OpenAssessment.NotFound.Text);
        var outcome = await records.Commit(turn.Command, draft => Submit(draft, turn, id, ct), ct);
        if (outcome.Draft.Now(Assessment.Type, id.Value) is not { } assessment)
            return Reply.Say(OpenAssessment.NotFound.Text);
        return outcome.Refusal switch
        {
            null or { Code: "assessment.submitted" } when assessment.IsFurther => Reply.Open(Assessment.Show, Assessment.Field, id.Value),
            null => Reply.Open(Assessment.Outcome, StartAssessment.SystemField, assessment.System),
            { Code: "assessment.incomplete" } => ReviewCard.Reply(turn, Questionnaire.Of(turn, assessment, await library.Of(assessment.Form, ct), directory)),
            { Code: "assessment.handed-over" } away => PartsCard.Reply(
                turn, assessment, (await library.Of(assessment.Form, ct)).Form, outcome.Draft.VersionNow(assessment.Key), directory, Notice.Problem(away.Text)),
            { Code: "assessment.risks-open" } => Reply.Open(Risk.List, Assessment.Field, id.Value),
            { Code: "assessment.submitted" } => Reply.Open(Assessment.Outcome, StartAssessment.SystemField, assessment.System),
            // The draft shows what would have been; nothing of it happened.
            var refusal => Reply.Say(refusal.Text),
        };
    }

    private async Task Submit(Draft draft, Turn turn, AssessmentId id, CancellationToken ct)
    {
        if ((await draft.Load(Assessment.Type, id.Value, ct)).State is not { } assessment)
        {
            draft.Refuse(OpenAssessment.NotFound);
            return;
        }
        var form = await library.Of(assessment.Form, ct);
        if (assessment.IsOpen && assessment.MayBeAnsweredBy(turn.Who.Id) && assessment.Waits(form.Form, directory) is { } away)
            draft.Refuse(away);
        var today = turn.Reader.Today(turn.Now);
        var decided = Decide(assessment, turn.Who, form, today);
        var submitted = await draft.Apply(Assessment.Type, id.Value, decided, ct);
        if (draft.Refusal is not null || submitted?.Result is not { } result)
            return;
        await Withdraw(draft, submitted, new AssessmentRisks(submitted, form, today).Outdated(), ct);
        var system = (await draft.Load(AiSystem.Type, submitted.System, ct)).State!;
        if (submitted.IsFurther)
            await FurtherResult.Tell(draft, turn, system, submitted, result, directory, ct);
        else
            await Conclude(draft, turn, system, submitted, result, ct);
        draft.Redraw(system.Key);
    }

    private async Task Conclude(Draft draft, Turn turn, AiSystem system, Assessment submitted, Result result, CancellationToken ct)
    {
        string? before = system.StandsApproved ? system.Approval : null;
        if (before is not null)
            await Overtake(draft, before, ct);
        if (result.Stop)
            await Stop(draft, turn, system, result, ct);
        else
            await Request(draft, turn, system, submitted, result, ct);
    }

    // An approved system was assessed anew: its approval was of the answers before.
    private static async Task Overtake(Draft draft, string approval, CancellationToken ct)
    {
        if ((await draft.Load(Approval.Type, approval, ct)).State is not { } asked)
            return;
        await draft.Apply(Approval.Type, approval, asked.Overtake("its impact assessment"), ct);
        draft.Redraw(asked.Key);
    }

    private async Task Request(Draft draft, Turn turn, AiSystem system, Assessment submitted, Result result, CancellationToken ct)
    {
        var last = system.Approval is null ? null : (await draft.Load(Approval.Type, system.Approval, ct)).State;
        // A change that was sent back, or changed once more before anybody decided, is still a change of what was approved.
        string? before = last is { Final.Verdict: Verdict.Approve } ? last.Id.Value : last?.Before;
        var subject = before is null ? ApprovalSubject.Assessment : ApprovalSubject.MaterialChange;
        var also = (result.Approvals ?? []).Select(Actor.TryParse).OfType<Actor>();
        var asked = await ApprovalRequest.Make(draft, turn, new ApprovalOpened(
            default, subject, system.Id.Value, system.Name, submitted.Id.Value, draft.VersionNow(submitted.Key), system.Owner,
            result.Level, result.LevelName, [.. result.Override is { } rule ? [rule] : Array.Empty<string>(), .. submitted.Because],
            system.WithPart,
            routing.Plan(subject, result.Level, system.Act?.Class, also)!, before, submitted.Risks is null ? null : true,
            before is null ? null : await Earlier(draft, before, system, ct), last?.Final is { Verdict: Verdict.RequestChanges } sentBack ? sentBack : null), routing, ct);
        if (asked is not null)
            await draft.Apply(AiSystem.Type, system.Id.Value, system.RequestApproval(asked.Id.Value, result.Level, result.ReviewMonths, [.. asked.Asked]), ct);
    }

    /// <summary>What was approved before, and which fields have changed since.</summary>
    private async Task<EarlierApproval?> Earlier(Draft draft, string approval, AiSystem system, CancellationToken ct)
    {
        if ((await draft.Load(Approval.Type, approval, ct)).State is not { Final: { Verdict: Verdict.Approve } final } before)
            return null;
        var then = await records.At(AiSystem.Type, system.Id.Value, final.SystemVersion, ct);
        var changed = SystemFields.All.Where(field => then is not null && !field.IsSame(then.Details, system.Details));
        return new EarlierApproval([.. before.DecidedBy], final.At, [.. changed.Select(field => field.Id)], before.OpenConditions.Count());
    }

    private static async Task Withdraw(Draft draft, Assessment submitted, IReadOnlyList<AssessedRisk> outdated, CancellationToken ct)
    {
        if (outdated.Count == 0)
            return;
        foreach (var risk in outdated)
            await draft.Apply(Risk.Type, risk.Id, new RiskWithdrawn(), ct);
        await draft.Apply(Assessment.Type, submitted.Id.Value, new RisksWithdrawn([.. outdated.Select(risk => risk.Id)]), ct);
    }

    private async Task Stop(Draft draft, Turn turn, AiSystem system, Result result, CancellationToken ct)
    {
        await draft.Apply(AiSystem.Type, system.Id.Value, system.StopByRule(result.Level, result.Override!), ct);
        foreach (var lead in directory.With(Role.Lead).Where(lead => lead.Id != turn.Who.Id))
            draft.Tell(lead.Id, AiSystem.View, system.Key);
    }

    private static AssessmentSubmitted Scored(Score score) => new(
        new Result(
            score.Level.Number, score.Level.Name, score.Level.Meaning, score.Total,
            score.Override is { } taken ? $"{taken.Reason} ({taken.Basis})" : null, score.Stop)
        { ReviewMonths = score.Level.ReviewMonths, Steps = [.. score.Steps()], Approvals = [.. score.Level.Approvals] },
        [.. score.Reasons().Where(r => r.Contribution > 0).Take(ReasonsKept).Select(r => Line(r.Title.ToString(), r.Answer))]);

    private static string Line(string question, string answer) =>
        question.EndsWith('?') ? $"{question} {answer}" : $"{question}: {answer}";
}
