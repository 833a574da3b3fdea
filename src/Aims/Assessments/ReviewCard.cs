using Aims.Assessments.Forms;
using Aims.Cards;
using Aims.Conversation;
using Element = Aims.Cards.Element;

namespace Aims.Assessments;

/// <summary>All pages with what is answered, the way back to each, and the button to submit.</summary>
internal static class ReviewCard
{
    private const int LongestAnswer = 80;

    public static Reply Reply(Turn turn, Assessment assessment)
    {
        var form = ShippedForms.ImpactAssessment.Form;
        var missing = form.Missing(assessment.Answers);
        var progress = form.Progress(assessment.Answers);
        string state = missing.Count == 0
            ? $"All that is needed is answered ({progress.Answered} of {progress.Total} questions)."
            : $"{missing.Count} required {(missing.Count == 1 ? "answer is" : "answers are")} missing.";
        var card = Look.Card(
            assessment.SystemName,
            $"Impact assessment, review. {state}",
            [
                Look.Text(state),
                .. form.VisiblePages(assessment.Answers).SelectMany(page => Page(turn, assessment, form, page, missing)),
            ],
            id: assessment.Id.Value, state: "Impact assessment, review",
            notice: missing.Count == 0 ? null : Notice.Warning("Please complete the marked pages, then submit."),
            primary: missing.Count == 0
                ? Button.Change("Submit", SubmitAssessment.Name, turn.NewId(), (Assessment.Field, assessment.Id.Value))
                : Open("Complete it", assessment, missing[0].Page.Name),
            secondary: [Open("Back", assessment, form.VisiblePages(assessment.Answers)[^1].Name)]);
        return new Reply(card, $"Impact assessment of {Plain.Line(assessment.SystemName)}: review");
    }

    private static IEnumerable<Element> Page(Turn turn, Assessment assessment, Form form, Page page, IReadOnlyList<MissingAnswer> missing)
    {
        var culture = turn.Reader.Culture;
        int lacking = missing.Count(m => m.Page.Name == page.Name);
        string title = page.Title?.In(culture) ?? page.Name;
        string answers = string.Join(" · ", form.VisibleQuestions(page, assessment.Answers)
            .Where(q => assessment.Answers[q.Name] is not null)
            .Select(q => Plain.Line(q.InWords(assessment.Answers[q.Name]!, culture), LongestAnswer)));
        yield return Look.Rows([new Row(
            lacking == 0 ? $"✓ {title}" : $"{title}: {lacking} missing",
            answers.Length == 0 ? "Nothing answered yet." : answers,
            Open("Change", assessment, page.Name))]);
    }

    private static Execute Open(string title, Assessment assessment, string page) =>
        Button.Open(title, Assessment.View, (Assessment.Field, assessment.Id.Value), (PageCard.PageField, page));
}
