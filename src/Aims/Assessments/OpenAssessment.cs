using Aims.Assessments.Library;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments;

/// <summary>Opens an assessment where it was left, or at the page that is asked for.</summary>
public sealed class OpenAssessment(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public static Refusal NotFound { get; } = new("assessment.unknown", "There is no such assessment. Say \"my tasks\" to see yours.");

    public static Refusal NotYours { get; } = new("assessment.not-yours", "Only the system's owner or whoever registered it may fill this in.");

    public static Refusal Submitted { get; } = new("assessment.submitted", "This assessment was submitted, so its answers stand as they are.");

    public override string Verb => Assessment.View;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var id = turn.Fields.Id<AssessmentId>(Assessment.Field);
        var assessment = id is null ? null : (await records.Read(Assessment.Type, id.Value.Value, ct)).State;
        return assessment is null ? Reply.Say(NotFound.Text)
            : !assessment.MayBeAnsweredBy(turn.Who.Id) ? Reply.Say(NotYours.Text)
            : assessment.IsOpen ? PageCard.Reply(turn, await Paper(turn, assessment, ct), PageCard.Wanted(turn.Fields))
            : assessment.IsFurther ? Reply.Open(Assessment.Show, Assessment.Field, assessment.Id.Value)
            : Reply.Open(Assessment.Outcome, StartAssessment.SystemField, assessment.System);
    }

    // Whoever goes on with it after a while is offered the version that came into force meanwhile.
    private async Task<Questionnaire> Paper(Turn turn, Assessment assessment, CancellationToken ct) =>
        Questionnaire.Of(turn, assessment, await library.Of(assessment.Form, ct), directory) with
        {
            Newer = (await library.Find(assessment.Form.Id, ct))?.Newer(assessment.Form),
        };
}
