using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Assessments.Parts;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments;

/// <summary>An approved system was to be assessed again, and is not: what was submitted before stands again.</summary>
public sealed class CallOffReassessment(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.call-off";

    public override string Verb => Name;

    public static Refusal? May(Assessment assessment, Form form, AiSystem system, Person who, IDirectory directory) =>
        !assessment.MayBeAnsweredBy(who.Id) ? OpenAssessment.NotYours
        : !assessment.IsOpen || assessment.Last is null || !system.StandsApproved
            ? new Refusal("assessment.no-reassessment", "There is no reassessment to call off.")
        : assessment.Waits(form, directory);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AssessmentId>(Assessment.Field) is not { } id)
            return Reply.Say(OpenAssessment.NotFound.Text);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            if ((await draft.Load(Assessment.Type, id.Value, ct)).State is not { } assessment)
            {
                draft.Refuse(OpenAssessment.NotFound);
                return;
            }
            var system = (await draft.Load(AiSystem.Type, assessment.System, ct)).State!;
            await draft.Apply(Assessment.Type, id.Value, May(assessment, (await library.Of(assessment.Form, ct)).Form, system, turn.Who, directory) is { } refusal ? refusal : new ReassessmentCalledOff(), ct);
        }, ct);
        return outcome.Refusal is { } no ? Reply.Say(no.Text)
            : Reply.Open(Assessment.Outcome, StartAssessment.SystemField, outcome.Draft.Now(Assessment.Type, id.Value)!.System);
    }
}
