using Aims.Assessments.Library;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments;

/// <summary>
/// The owner changes answers and submits again: after a decision that was no approval, or to assess an approved system anew, whose
/// approval stands until then. It opens at the page that is asked for, else at the review, from where each page is one press away.
/// </summary>
public sealed class ReopenAssessment(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public override string Verb => Assessment.Reopen;

    /// <param name="system">The system as it is now: its owner may be another than when the assessment was begun.</param>
    public static Decided<AssessmentEvent> Decide(Assessment assessment, AiSystem system, Person who) =>
        !system.IsOfOwnerOrRequester(who.Id) ? OpenAssessment.NotYours
        : assessment.IsFurther ? new Refusal("assessment.further", "What was submitted stands. Begin another one instead.")
        : assessment.ReopenFor(system);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AssessmentId>(Assessment.Field) is not { } id)
            return Reply.Say(OpenAssessment.NotFound.Text);
        var outcome = await records.Commit(turn.Command, draft => Reopen(draft, turn, id, ct), ct);
        if (outcome.Refusal is { } refusal)
            return Reply.Say(refusal.Text);
        var assessment = outcome.Draft.Now(Assessment.Type, id.Value)!;
        return PageCard.Reply(turn, Questionnaire.Of(turn, assessment, await library.Of(assessment.Form, ct), directory), PageCard.Wanted(turn.Fields) ?? PageCard.ReviewPage);
    }

    private static async Task Reopen(Draft draft, Turn turn, AssessmentId id, CancellationToken ct)
    {
        if ((await draft.Load(Assessment.Type, id.Value, ct)).State is not { } assessment)
        {
            draft.Refuse(OpenAssessment.NotFound);
            return;
        }
        var system = (await draft.Load(AiSystem.Type, assessment.System, ct)).State!;
        await draft.Apply(Assessment.Type, id.Value, Decide(assessment, system, turn.Who), ct);
        if (assessment.IsOpen || draft.Refusal is not null)
            return;
        if (!system.StandsApproved)
            await draft.Apply(AiSystem.Type, assessment.System, system.ResumeAssessment(turn.Who), ct);
        draft.Redraw(system.Key);
    }
}
