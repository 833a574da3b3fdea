using Aims.Cards;
using Aims.Conversation;
using Aims.Questions;

namespace Aims.Status;

/// <summary>
/// The answer to a question: the count, the question said back in words, as of when; then rows, figures or facts, and a way to act.
/// </summary>
/// <param name="Notes">How the words were taken.</param>
internal sealed record AskedCard(Turn Turn, Catalog Catalog, Scene Scene, Answer Answer, IReadOnlyList<string> Notes)
{
    private const int LongestWords = 600;

    /// <summary>Buttons that come before those of the answer.</summary>
    public IReadOnlyList<CardAction> First { get; init; } = [];

    public StatusQuestion Question => Answer.Question;

    public Subject Subject => Answer.Subject;

    public Reply Draw(bool canExport)
    {
        var actions = new AskedButtons(this);
        return IsRecord ? Fitting(new AskedRecord(this).Title, new AskedRecord(this).Body(), [.. First, .. new AskedRecord(this).Actions()])
            : Answer.Total == 0 && Answer.Before is null or 0 ? Fitting(Title, [Look.Text("Nothing fits.")], [.. First, .. actions.Nearby(), .. actions.Saving()])
            : Fitting(Title, Body(tight: false), [.. First, .. actions.All(canExport)]);
    }

    private bool IsRecord => Question.Measure is Measure.Detail && Answer.Rows.Count == 1;

    private string Title => Question.Measure switch
    {
        Measure.Rate => $"{(Answer.Figure is { } rate ? Figure.Percent(rate) : "No share")} of {Figure.Counted(Answer.Total, Subject)}",
        Measure.Average when Answer.Figure is { } average => $"{Figure.Average(average, UnitOfAverage)} on average",
        Measure.Compare => $"{Figure.Counted(Answer.Total, Subject)}, {Figure.Change(Answer.Total, Answer.Before ?? 0)} before",
        Measure.Trend => $"{Figure.Counted(Answer.Total, Subject)} by {(Question.Per ?? Unit.Month).ToString().ToLowerInvariant()}",
        _ => Figure.Counted(Answer.Total, Subject),
    };

    /// <summary>Days where the average is an age.</summary>
    public string? UnitOfAverage => Catalog.FieldAt(Subject, Question.Of ?? "")?.Field is { Kind: not FieldKind.Day } number ? number.Unit : "days";

    private IReadOnlyList<Element> Body(bool tight) => Question.Measure is Measure.List or Measure.Detail && Question.By.Count == 0
        ? new AskedRows(this, tight).Body() : [.. new AskedFigures(this).Body()];

    /// <summary>The card, with shorter names and without the last of its buttons where all of them would be too much.</summary>
    private Reply Fitting(string title, IReadOnlyList<Element> body, List<CardAction> actions)
    {
        string said = $"{Short.Text(QuestionWords.Of(Question, Catalog, Scene, Turn.Reader), LongestWords)}. {string.Concat(Catalog.Scopes(Question, Scene.Viewer).Select(scope => $"{Capital(scope)}. "))}As of {Turn.Reader.Moment(Turn.Now)}.";
        Card Make() => Look.Card(
            title, $"{title}. {said}", [Look.Subtle(string.Join('\n', [Capital(said), .. Notes])), .. body], secondary: actions);
        var card = Make();
        if (!CardSize.Fits(card) && Answer.Rows.Count > 1)
        {
            body = Body(tight: true);
            card = Make();
        }
        while (!CardSize.Fits(card) && actions.Count > 0)
        {
            actions.RemoveAt(actions.Count - 1);
            card = Make();
        }
        return new Reply(card, $"{title}. {said}");
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
