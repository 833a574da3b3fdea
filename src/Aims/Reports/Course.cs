using Aims.Assessments;
using Aims.Assessments.Parts;
using Aims.Ledger;

namespace Aims.Reports;

/// <summary>What happened to an assessment besides its answers, as a row of deeds.</summary>
internal sealed class Course(NamedPeople people, NamedQuestions questions)
{
    // Numbers of parts begin anew when the answers are opened again.
    private readonly Dictionary<int, string> parts = [];

    public Latest<Deed> Of(IEnumerable<Happened<AssessmentEvent>> events) =>
        Latest.Of([.. events.Select(Done).OfType<Deed>()], deed => [deed.What, deed.Reason]);

    private Deed? Done(Happened<AssessmentEvent> happened)
    {
        if (happened.Event is PartHandedOver part)
            parts[part.Number] = questions.Of(part.Page, part.Question);
        return Words(happened.Event) is var (what, reason) ? new Deed(people.Of(happened.Stamp), what, reason) : null;
    }

    private (string, string?)? Words(AssessmentEvent happened) => happened switch
    {
        AssessmentStarted e => ($"Began it, on version {e.Form.Version} of the form", null),
        AssessmentStarted1 e => ($"Began it, on version {e.FormVersion} of the form", null),
        PartHandedOver e => ($"Asked {people.Of(e.To)} to answer \"{parts[e.Number]}\"", e.Note),
        PartReturned e => ($"Sent back \"{parts[e.Number]}\", answered", null),
        PartDeclined e => ($"Declined \"{parts[e.Number]}\"", e.Reason),
        PartTakenBack e => ($"Took back \"{parts[e.Number]}\"", null),
        AssessmentMoved { Dropped: [] } e => ($"Moved it to version {e.Form.Version} of the form", "All answers fitted."),
        AssessmentMoved e => ($"Moved it to version {e.Form.Version} of the form", $"Did not fit: {string.Join("; ", e.Dropped.Select(questions.Of))}"),
        AssessorsChanged e => ($"It is answered by {string.Join(" and ", e.Assessors.Select(people.Of))} from now on", null),
        AssessmentSubmitted e => ($"Submitted it. {ResultWords.Of(e.Result)}", null),
        AssessmentReopened or AssessmentReopened1 => ("Opened the answers again", null),
        ReassessmentCalledOff => ("Called off the reassessment", "What was submitted before stands again, answers and result."),
        _ => null,
    };
}
