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

    /// <summary>The page that is asked for, or where it was left.</summary>
    public static Reply Reply(Turn turn, Questionnaire paper, string? page)
    {
        string? wanted = page ?? paper.Page;
        var pages = paper.Form.VisiblePages(paper.Answers);
        return wanted == ReviewPage
            ? ReviewCard.Reply(turn, paper)
            : Draw(turn, paper, pages.FirstOrDefault(p => p.Name == wanted) ?? pages[0], new Dictionary<string, string>(), []);
    }

    /// <summary>What follows a page that was sent.</summary>
    public static Reply Next(Turn turn, Questionnaire paper, PageTurn turned) => turned.Go switch
    {
        Go.Later when turned.Problems.Count == 0 => Saved(turn, paper),
        _ when turned.To is null => ReviewCard.Reply(turn, paper),
        _ => Draw(turn, paper, turned.To, turned.Problems, turned.Opened),
    };

    private static Reply Draw(
        Turn turn, Questionnaire paper, Page page, IReadOnlyDictionary<string, string> problems, IReadOnlyList<Question> opened)
    {
        var form = paper.Form;
        var pages = form.VisiblePages(paper.Answers);
        int number = pages.ToList().FindIndex(p => p.Name == page.Name) + 1;
        string title = page.Title?.In(turn.Reader.Culture) ?? $"Page {number}";
        string command = turn.NewId();
        var card = Look.Card(
            paper.SystemName,
            $"{paper.Title}, page {number} of {pages.Count}: {title}.",
            [
                Look.Progress(number, pages.Count, title),
                .. page.Description is { } description ? [Look.Text(description.In(turn.Reader.Culture))] : Array.Empty<Element>(),
                .. form.VisibleElements(page, paper.Answers).Select(e => Draw(turn, paper, e, problems)),
            ],
            id: paper.Id, state: paper.Title, notice: NoticeOf(problems.Count, [.. opened.Select(q => q.Title.In(turn.Reader.Culture))]),
            primary: Move("Next", Go.Next),
            secondary:
            [
                .. number > 1 ? [Move("Back", Go.Back)] : Array.Empty<CardAction>(),
                .. form.Missing(paper.Answers).Count == 0 ? [Move("To the review", Go.Review)] : Array.Empty<CardAction>(),
                Move("Save for later", Go.Later),
            ]);
        return new Reply(card, $"{paper.Title} of {Plain.Line(paper.SystemName)}: page {number} of {pages.Count}");

        CardAction Move(string text, Go go) => Button.Change(
            text, paper.Verbs.Save, command, paper.Self, (PageField, page.Name), (GoField, go.ToString()));
    }

    // What the reader sees after "Save for later".
    private static Reply Saved(Turn turn, Questionnaire paper)
    {
        string progress = Progress(paper);
        return new Reply(
            Look.Card(
                paper.SystemName,
                $"Saved. {progress}",
                [Look.Text($"{progress} Go on here, or under \"my tasks\" on any device.")],
                id: paper.Id, state: paper.Title, notice: Notice.Done("Your answers are saved."),
                primary: Button.Open("Continue", paper.Verbs.Open, paper.Self),
                secondary: [Button.Open("Show the system", AiSystem.View, (StartAssessment.SystemField, paper.System))]),
            $"Saved: {Plain.Line(paper.SystemName)}");
    }

    public static string Progress(Questionnaire paper)
    {
        var progress = paper.Form.Progress(paper.Answers);
        return string.Create(CultureInfo.InvariantCulture, $"{progress.Answered} of {progress.Total} questions answered.");
    }

    private static Element Draw(Turn turn, Questionnaire paper, Forms.Element element, IReadOnlyDictionary<string, string> problems)
    {
        var culture = turn.Reader.Culture;
        return element switch
        {
            Question q => QuestionInput.Draw(
                q, paper.Form.IsRequired(q, paper.Answers), paper.Answers[q.Name], culture,
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
