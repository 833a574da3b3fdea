using Aims.Assessments.Forms;
using Aims.Cards;
using Aims.Conversation;
using Aims.Systems;
using Element = Aims.Cards.Element;

namespace Aims.Assessments;

/// <summary>A page of the form is a page of the card, which replaces itself.</summary>
public static class PageCard
{
    public const string PageField = Assessment.PageField, ToField = "to-page", GoField = "go", PartField = "part", AtField = "at", InputPrefix = "q.";

    /// <summary>The page after the last: all answers, and the button to submit.</summary>
    public const string ReviewPage = "review";

    /// <summary>The list of all pages; no form names a page like this.</summary>
    public const string AllPages = "*";

    /// <summary>The page that a card asks for.</summary>
    public static string? Wanted(Fields fields) => fields.Text(ToField) ?? fields.Text(PageField);

    /// <summary>The answers among what a card sent, by question.</summary>
    public static IReadOnlyDictionary<string, string> Posted(Fields fields) => fields.Values
        .Where(f => f.Key.StartsWith(InputPrefix, StringComparison.Ordinal))
        .ToDictionary(f => f.Key[InputPrefix.Length..], f => f.Value);

    /// <summary>The page that is asked for, or where it was left.</summary>
    public static Reply Reply(Turn turn, Questionnaire paper, string? page)
    {
        paper = Today(turn, paper);
        string? wanted = page ?? paper.Page;
        var filled = Filled(turn, paper, NoProblems);
        var pages = filled.VisiblePages;
        var shown = pages.FirstOrDefault(p => p.Name == wanted) ?? (pages is [var first, ..] ? first : null);
        return wanted == ReviewPage || shown is null ? ReviewCard.Reply(turn, paper, from: turn.Fields.Number(PagesCard.FromField) ?? 0)
            : wanted == AllPages ? PagesCard.Reply(turn, paper, turn.Fields.Number(PagesCard.FromField) ?? 0)
            : Draw(turn, paper, filled, shown, int.TryParse(turn.Fields.Text(AtField), out int at) ? at : 0, begins: false, NoProblems, null);
    }

    /// <summary>What follows a page that was sent.</summary>
    public static Reply Next(Turn turn, Questionnaire paper, PageTurn turned)
    {
        paper = Today(turn, paper);
        string? dropped = PageNotice.Dropped(turned.Dropped, turn.Reader.Culture);
        return turned.Go switch
        {
            Go.Later when turned.Problems.Count == 0 && !turned.IsGone => Saved(turn, paper, dropped),
            Go.Pages when turned.Problems.Count == 0 && !turned.IsGone => PagesCard.Reply(turn, paper),
            _ when turned.To is null => ReviewCard.Reply(turn, paper, dropped),
            _ => Draw(turn, paper, Filled(turn, paper, turned.Problems), turned.To, turned.At, begins: turned.Go is not Go.Back, turned.Problems, PageNotice.Of(turned, turn.Reader.Culture)),
        };
    }

    private static readonly Dictionary<string, string> NoProblems = [];

    private static Questionnaire Today(Turn turn, Questionnaire paper) => paper with { Form = paper.Form.On(turn.Reader.Today(turn.Now)) };

    internal static FilledForm Filled(Turn turn, Questionnaire paper, IReadOnlyDictionary<string, string> problems) =>
        new(paper.Form, paper.Answers, turn.Reader.Culture, paper.Id)
        {
            Wrong = Posted(turn.Fields).Where(sent => problems.ContainsKey(sent.Key)).ToDictionary(),
        };

    /// <param name="at">A place on the part to show.</param>
    /// <param name="begins">The part begins there, rather than anywhere before.</param>
    private static Reply Draw(
        Turn turn, Questionnaire paper, FilledForm filled, Page page, int at, bool begins, IReadOnlyDictionary<string, string> problems, Notice? notice)
    {
        if (paper.NameFor(page) is { } name)
            return Parts.AwayCard.Reply(turn, paper, page, name);
        var pages = filled.VisiblePages;
        int number = pages.TakeWhile(p => p.Name != page.Name).Count() + 1;
        var parts = PageUnits.Parts(PageUnits.Of(filled, page, problems), begins ? at : null);
        int shown = Math.Max(parts.FindLastIndex(part => part.Count > 0 && part[0].Place <= at), 0);
        string title = Title(filled, page, number, shown + 1, parts.Count);
        string command = turn.NewId();
        var part = parts[shown].Count == 0 ? new PagePart(0, int.MaxValue) : new PagePart(parts[shown][0].Place, parts[shown][^1].Place);
        var card = Look.Card(
            paper.SystemName,
            $"{paper.Title}, page {number} of {pages.Count}: {title}.",
            [Look.Progress(number, pages.Count, title), .. parts[shown].SelectMany(unit => Beside(paper, unit).Prepend(Draw(filled, paper, page, unit, problems)))],
            id: paper.Id, state: paper.Title, notice: notice,
            primary: Move("Next", Go.Next),
            secondary:
            [
                .. number > 1 || shown > 0 ? [Move("Back", Go.Back)] : Array.Empty<CardAction>(),
                .. filled.IsComplete ? [Move("To the review", Go.Review)] : Array.Empty<CardAction>(),
                Move("Pages", Go.Pages),
                .. paper.Assessment is null ? Array.Empty<CardAction>() : [Move("Hand over, comment, attach", Go.Around)],
                .. paper.Newer is { } newer ? [Button.Open($"Move to version {newer}", MoveAssessment.AskName, paper.Self)] : Array.Empty<CardAction>(),
                Move(paper.Carried is null ? "Save for later" : "Leave the preview", Go.Later),
            ]);
        return new Reply(card, $"{paper.Title} of {Plain.Line(paper.SystemName)}: page {number} of {pages.Count}");

        CardAction Move(string text, Go go) => Button.Change(
            text, paper.Verbs.Save, command,
            [.. paper.Along, (PageField, page.Name), (GoField, go.ToString()), .. parts.Count > 1 ? [(PartField, part.ToString())] : Array.Empty<(string, string)>()]);
    }

    private static string Title(FilledForm filled, Page page, int number, int part, int parts)
    {
        string title = page.Title is { } given ? filled.Say(given) : $"Page {number}";
        return parts == 1 ? title : $"{Plain.Line(title, 80)}, part {part} of {parts}";
    }

    // What the reader sees after "Save for later".
    private static Reply Saved(Turn turn, Questionnaire paper, string? dropped)
    {
        string progress = paper.Left;
        return new Reply(
            Look.Card(
                paper.SystemName,
                $"Saved. {progress}",
                [Look.Text($"{progress} Go on here, or under \"my tasks\" on any device.")],
                id: paper.Id, state: paper.Title, notice: Notice.Done(dropped is null ? "Your answers are saved." : $"Your answers are saved. {dropped}"),
                primary: Button.Open("Continue", paper.Verbs.Open, paper.Self),
                secondary: [Button.Open("Show the system", AiSystem.View, (StartAssessment.SystemField, paper.System))]),
            $"Saved: {Plain.Line(paper.SystemName)}");
    }

    // Who else gave the answer, and what there is at the question.
    private static IEnumerable<Element> Beside(Questionnaire paper, PageUnit unit)
    {
        if (unit is not { Element: Question question, Piece: 0 } || paper.Assessment is not { } assessment)
            yield break;
        string[] beside =
        [
            .. paper.Givers.TryGetValue(question.Name, out string? giver) ? [$"Answered by {Plain.Line(giver, 60)}"] : Array.Empty<string>(),
            .. Discussion.QuestionsCard.Counts(assessment, question.Name) is { } counts ? [counts] : Array.Empty<string>(),
        ];
        if (beside.Length > 0)
            yield return Look.Subtle(string.Join(" · ", beside)) with { Spacing = Spacing.None };
    }

    internal static Element Draw(FilledForm filled, Questionnaire paper, Page page, PageUnit unit, IReadOnlyDictionary<string, string> problems) => unit.Element switch
    {
        Question q when paper.NameFor(page, q) is { } name => Look.Quote(filled.Say(q.Title), $"With {name}, who was asked to answer it."),
        Question q => QuestionInput.Draw(filled, q, unit.Piece, problems.GetValueOrDefault(q.Name), q.Kind is QuestionKind.File ? paper.FileButtons(q) : []),
        Note note => Look.Text(filled.Paragraphs(note)[unit.Piece]),
        Panel panel => Heading(filled, panel),
        Page described => Look.Text(filled.Say(described.Description!)),
        _ => throw new InvalidOperationException($"No drawing for {unit.Element.GetType().Name}."),
    };

    private static Element Heading(FilledForm filled, Panel panel) => (panel.Title, panel.Description) switch
    {
        ({ } title, null) => Look.Heading(filled.Say(title)),
        (null, { } description) => Look.Text(filled.Say(description)),
        var (title, description) => new Container([Look.Heading(filled.Say(title!)), Look.Text(filled.Say(description!))]),
    };
}
