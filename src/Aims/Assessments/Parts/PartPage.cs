using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Element = Aims.Cards.Element;

namespace Aims.Assessments.Parts;

/// <summary>The page or the question that a colleague answers, and nothing else of the assessment.</summary>
internal static class PartPage
{
    /// <summary>Under which a button says that she has finished.</summary>
    public const string BackField = "send-back";

    /// <summary>Under which a button says that she goes on to comments and evidence.</summary>
    public const string AroundField = "around";

    /// <param name="at">Which of the part's cards is shown, of one that takes several.</param>
    public static Reply Reply(
        Turn turn, Questionnaire whole, Handover part, IDirectory directory, IReadOnlyDictionary<string, string> problems, Notice? notice, int at = 0)
    {
        // To whom it is handed over, it is not away; files are attached by the button below.
        var paper = whole with { Away = [], FileButtons = _ => [], Form = whole.Form.On(turn.Reader.Today(turn.Now)) };
        string name = Plain.Line(paper.Form.NameOf(part, turn.Reader.Culture), 120);
        var cards = Cards(turn, paper, part, problems);
        at = at < cards.Count ? at : 0;
        string command = turn.NewId();
        (string, string)[] self = [paper.Self, (PartTurn.NumberField, PartsCard.Number(part))];
        return new Reply(
            Look.Card(
                paper.SystemName, $"A part of its impact assessment: {name}.",
                [
                    .. part.Question is null ? [Look.Heading(name)] : Array.Empty<Element>(),
                    .. part.Note is { } note ? [Look.Quote($"{directory.NameOf(part.By)} wrote", note)] : Array.Empty<Element>(),
                    .. cards[at],
                ],
                id: paper.Id, state: "Impact assessment, a part of it", notice: notice,
                primary: Save("Send back", (BackField, "true")),
                secondary:
                [
                    .. cards.Count > 1 ? [Save(at + 1 < cards.Count ? "More questions" : "First questions", (PageCard.AtField, Place(at + 1 < cards.Count ? at + 1 : 0)))] : Array.Empty<CardAction>(),
                    Save("Save for later", (PageCard.AtField, Place(at))),
                    Save("Comment, attach", (AroundField, "true")),
                    Button.Open("Decline", DeclinePart.Ask.Name, self) with { AssociatedInputs = AssociatedInputs.None },
                ]),
            $"{Plain.Line(paper.SystemName)}: {name}");

        CardAction Save(string title, params (string, string)[] more) => Button.Change(title, SavePart.Name, command, [.. self, .. more]);
    }

    private static string Place(int at) => at.ToString(CultureInfo.InvariantCulture);

    private static List<List<Element>> Cards(Turn turn, Questionnaire paper, Handover part, IReadOnlyDictionary<string, string> problems)
    {
        if (paper.Form.FindPart(paper.Answers, part.Page, part.Question) is not { } page)
            return [[Look.Text("Other answers have changed since, and this is no longer asked. Decline it, and say so.")]];
        var filled = PageCard.Filled(turn, paper, problems);
        var units = PageUnits.Of(filled, page, problems).Where(unit => part.Question is null || unit.Element.Name == part.Question).ToList();
        return [.. PageUnits.Parts(units, null).Select(card => card.ConvertAll(unit => PageCard.Draw(filled, paper, page, unit, problems)))];
    }
}
