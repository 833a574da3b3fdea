using Aims.Assessments.Forms;
using Aims.Cards;
using Aims.Conversation;
using Element = Aims.Cards.Element;

namespace Aims.Assessments.Parts;

/// <summary>A page that a colleague answers, as the assessors see it: to be read, passed by, or taken back.</summary>
internal static class AwayCard
{
    private const int Shown = 12, LongestAnswer = 120;

    public static Reply Reply(Turn turn, Questionnaire paper, Page page, string name)
    {
        var part = paper.Away.First(away => away.Part.Page == page.Name && away.Part.Question is null).Part;
        var pages = paper.Form.VisiblePages(paper.Answers).ToList();
        int at = pages.FindIndex(p => p.Name == page.Name);
        string title = page.Title?.In(turn.Reader.Culture) ?? page.Name;
        string what = $"{name} was asked on {turn.Reader.Moment(part.At)} to answer this page, and has it until it is sent back or taken back.";
        return new Reply(
            Look.Card(
                paper.SystemName, $"{paper.Title}, {title}: with {name}.",
                [
                    Look.Progress(at + 1, pages.Count, title),
                    Look.Text(what),
                    .. Answers(turn, paper, page) is { Length: > 0 } given ? [Look.Facts(given)] : Array.Empty<Element>(),
                ],
                id: paper.Id, state: paper.Title,
                primary: Open("Next", at + 1 < pages.Count ? pages[at + 1].Name : PageCard.ReviewPage),
                secondary:
                [
                    .. at > 0 ? [Open("Back", pages[at - 1].Name)] : Array.Empty<CardAction>(),
                    Button.Change("Take it back", TakeBackPart.Name, turn.NewId(), paper.Self, (PartTurn.NumberField, PartsCard.Number(part))),
                    Open("Pages", PageCard.AllPages),
                ]),
            $"{Plain.Line(title, 80)}: with {Plain.Line(name, 80)}");

        CardAction Open(string text, string to) => Button.Open(text, paper.Verbs.Open, paper.Self, (PageCard.PageField, to));
    }

    private static (string, string?)[] Answers(Turn turn, Questionnaire paper, Page page) =>
    [
        .. paper.Form.VisibleQuestions(page, paper.Answers).Where(q => paper.Answers[q.Name] is not null).Take(Shown).Select(q => (
            Plain.Line(q.Title.In(turn.Reader.Culture), LongestAnswer),
            (string?)Plain.Line(q.InWords(paper.Answers[q.Name]!, turn.Reader.Culture), LongestAnswer))),
    ];
}
