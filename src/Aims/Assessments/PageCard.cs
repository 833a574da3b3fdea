using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Cards;
using Aims.Conversation;
using Aims.Systems;
using Element = Aims.Cards.Element;

namespace Aims.Assessments;

/// <summary>A page of the form is a page of the card, which replaces itself.</summary>
internal static class PageCard
{
    public const string PageField = "page", GoField = "go", InputPrefix = "q.";

    /// <summary>The page after the last: all answers, and the button to submit.</summary>
    public const string ReviewPage = "review";

    /// <summary>The answers among what a card sent, by question.</summary>
    public static IReadOnlyDictionary<string, string> Posted(Fields fields) => fields.Values
        .Where(f => f.Key.StartsWith(InputPrefix, StringComparison.Ordinal))
        .ToDictionary(f => f.Key[InputPrefix.Length..], f => f.Value);

    /// <summary>The page that is asked for, or where the assessment was left.</summary>
    public static Reply Reply(Turn turn, Assessment assessment, string? page)
    {
        string? wanted = page ?? assessment.Page;
        var pages = ShippedForms.ImpactAssessment.Form.VisiblePages(assessment.Answers);
        return wanted == ReviewPage
            ? ReviewCard.Reply(turn, assessment)
            : Draw(turn, assessment, pages.FirstOrDefault(p => p.Name == wanted) ?? pages[0], new Dictionary<string, string>(), []);
    }

    public static Reply Draw(
        Turn turn, Assessment assessment, Page page, IReadOnlyDictionary<string, string> problems, IReadOnlyList<Question> opened)
    {
        var form = ShippedForms.ImpactAssessment.Form;
        var pages = form.VisiblePages(assessment.Answers);
        int number = pages.ToList().FindIndex(p => p.Name == page.Name) + 1;
        string title = page.Title?.In(turn.Reader.Culture) ?? $"Page {number}";
        string command = turn.NewId();
        var card = Look.Card(
            assessment.SystemName,
            $"Impact assessment, page {number} of {pages.Count}: {title}.",
            [
                Look.Progress(number, pages.Count, title),
                .. page.Description is { } description ? [Look.Text(description.In(turn.Reader.Culture))] : Array.Empty<Element>(),
                .. form.VisibleElements(page, assessment.Answers).Select(e => Draw(turn, assessment, e, problems)),
            ],
            id: assessment.Id.Value, state: "Impact assessment", notice: NoticeOf(problems.Count, [.. opened.Select(q => q.Title.In(turn.Reader.Culture))]),
            primary: Move("Next", Go.Next),
            secondary:
            [
                .. number > 1 ? [Move("Back", Go.Back)] : Array.Empty<CardAction>(),
                .. form.Missing(assessment.Answers).Count == 0 ? [Move("To the review", Go.Review)] : Array.Empty<CardAction>(),
                Move("Save for later", Go.Later),
            ]);
        return new Reply(card, $"Impact assessment of {Plain.Line(assessment.SystemName)}: page {number} of {pages.Count}");

        CardAction Move(string text, Go go) => Button.Change(
            text, SavePage.Name, command, (Assessment.Field, assessment.Id.Value), (PageField, page.Name), (GoField, go.ToString()));
    }

    /// <summary>What the reader sees after "Save for later".</summary>
    public static Reply Saved(Turn turn, Assessment assessment)
    {
        string progress = Progress(assessment);
        return new Reply(
            Look.Card(
                assessment.SystemName,
                $"Saved. {progress}",
                [Look.Text($"{progress} Go on here, or under \"my tasks\" on any device.")],
                id: assessment.Id.Value, state: "Impact assessment", notice: Notice.Done("Your answers are saved."),
                primary: Button.Open("Continue", Assessment.View, (Assessment.Field, assessment.Id.Value)),
                secondary: [Button.Open("Show the system", AiSystem.View, (StartAssessment.SystemField, assessment.System))]),
            $"Saved: {Plain.Line(assessment.SystemName)}");
    }

    public static string Progress(Assessment assessment)
    {
        var progress = ShippedForms.ImpactAssessment.Form.Progress(assessment.Answers);
        return string.Create(CultureInfo.InvariantCulture, $"{progress.Answered} of {progress.Total} questions answered.");
    }

    private static Element Draw(Turn turn, Assessment assessment, Forms.Element element, IReadOnlyDictionary<string, string> problems)
    {
        var culture = turn.Reader.Culture;
        return element switch
        {
            Question q => QuestionInput.Draw(
                q, ShippedForms.ImpactAssessment.Form.IsRequired(q, assessment.Answers), assessment.Answers[q.Name], culture,
                problems.GetValueOrDefault(q.Name)),
            Note note => Look.Text(note.Text.In(culture)),
            Panel panel => Look.Heading(panel.Title?.In(culture) ?? ""),
            _ => throw new InvalidOperationException($"No drawing for {element.GetType().Name}."),
        };
    }

    private static Notice? NoticeOf(int wrong, IReadOnlyList<string> opened) =>
        wrong == 1 ? Notice.Problem("One answer needs a look.")
        : wrong > 1 ? Notice.Problem($"{wrong} answers need a look.")
        : opened.Count == 1 ? Notice.Note($"Your answers open one more question: {opened[0]}")
        : opened.Count > 1 ? Notice.Note($"Your answers open {opened.Count} more questions on this page.")
        : null;
}
