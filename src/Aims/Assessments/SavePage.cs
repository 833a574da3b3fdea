using Aims.Assessments.Discussion;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments;

/// <summary>A page of the assessment was sent: saves the answers that are right and moves on, back, or away.</summary>
public sealed class SavePage(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.save";

    public override string Verb => Name;

    private static Refusal Away { get; } = new("assessment.away", "A colleague was asked to answer this page. Take it back to answer it yourself.");

    /// <param name="merged">The answers as they would be.</param>
    /// <param name="resume">The page to go on with.</param>
    public static Decided<AssessmentEvent> Decide(Assessment assessment, Person who, string page, Answers merged, string resume)
    {
        if (!assessment.MayBeAnsweredBy(who.Id))
            return OpenAssessment.NotYours;
        if (!assessment.IsOpen)
            return OpenAssessment.Submitted;
        if (assessment.Away.Any(part => part.Page == page && part.Question is null))
            return Away;
        var (given, cleared) = assessment.Answers.ChangeTo(merged);
        return given.Count == 0 && cleared.Count == 0 && assessment.Page == resume
            ? Decided<AssessmentEvent>.Nothing
            : new PageAnswered(page, given, cleared, resume);
    }

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AssessmentId>(Assessment.Field) is not { } id)
            return Reply.Say(OpenAssessment.NotFound.Text);
        PageTurn? turned = null;
        LibraryForm? form = null;
        var outcome = await records.Commit(turn.SaveCommand, async draft =>
        {
            var assessment = (await draft.Load(Assessment.Type, id.Value, ct)).State;
            if (assessment is null)
            {
                draft.Refuse(OpenAssessment.NotFound);
                return;
            }
            form = await library.Of(assessment.Form, ct);
            turned = PageTurn.Of(
                form.Form, assessment.Answers, turn, (page, question) => assessment.Away.Any(part => part.Covers(page.Name, question)));
            await draft.Apply(
                Assessment.Type, id.Value, Decide(assessment, turn.Who, turned.From.Name, turned.Answers, turned.To?.Name ?? PageCard.ReviewPage), ct);
        }, ct);
        return outcome.Refusal switch
        {
            null when turned!.Go is Go.Around && turned.Problems.Count == 0 => QuestionsCard.Reply(turn, Paper(), turned.From, null),
            null => PageCard.Next(turn, Paper(), turned!),
            { Code: "assessment.submitted" } => Reply.Open(Assessment.View, Assessment.Field, id.Value),
            { Code: "assessment.away" } => PageCard.Reply(turn, Paper(), turned!.From.Name),
            var refusal => Reply.Say(refusal.Text),
        };

        Questionnaire Paper() => Questionnaire.Of(turn, outcome.Draft.Now(Assessment.Type, id.Value)!, form!, directory);
    }
}
