using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.Questions;
using Aims.SavedQuestions;

namespace Aims.Status;

/// <summary>What can be done with an answer, the likeliest first.</summary>
internal sealed class AskedButtons(AskedCard card)
{
    private const int Many = 10, MostGroups = 3, LongestLabel = 24;

    public IEnumerable<CardAction> All(bool canExport) =>
    [
        .. new AskedRows(card).Shown is var paging && card.Answer.Rows.Count > 0 ? paging.Buttons(AskButton.Verb, (AskButton.Field, QuestionJson.Write(card.Question))) : [],
        .. IsRemindable ? [RemindButton.Of(card.Question)] : Array.Empty<CardAction>(),
        .. canExport ? [AnswerExport.Of(QuestionJson.Write(card.Question))] : Array.Empty<CardAction>(),
        .. Saving(), .. Rows(), .. Into(), .. Broken(),
    ];

    public IEnumerable<CardAction> Nearby() => Status.Nearby.Of(card.Question, card.Catalog, card.Scene, card.Turn.Reader).Select(AskButton.Of).OfType<CardAction>();

    /// <summary>Of one that is saved already its own buttons come first.</summary>
    public IEnumerable<CardAction> Saving() =>
        card.First.Count == 0 ? [Button.Open("Save", SavedQuestion.Save, (AskButton.Field, QuestionJson.Write(card.Question)))] : [];

    private bool IsRemindable => card.Answer.Rows.Any(row => Reminding.May(card.Subject.ReminderTo(row.Row, card.Scene), card.Scene));

    // A figure leads to the rows that it was taken of.
    private IEnumerable<CardAction> Rows() => card.Question is { Measure: Measure.Count or Measure.Rate or Measure.Average, By.Count: 0 } && card.Answer.Total > 0
        ? [AskButton.Of("Show them", card.Question with { Measure = Measure.List, Rated = null, Of = null })] : [];

    // The largest groups lead to their rows.
    private IEnumerable<CardAction> Into() => card.Question is { Measure: Measure.List or Measure.Count, By: [var by] } && card.Catalog.FieldAt(card.Subject, by)?.Field is { Kind: FieldKind.Choice or FieldKind.Person or FieldKind.Department }
        ? card.Answer.Groups.OrderByDescending(group => group.Count).Take(MostGroups).Select(group => AskButton.Of(
            $"{Short.Text(group.Labels[0], LongestLabel)} ({Figure.Count(group.Count)})",
            card.Question with
            {
                Measure = Measure.List,
                By = [],
                Where = Filter.And(card.Question.Where, group.Keys[0].Length == 0 ? new Test(by, Op.Empty) : new Test(by, Op.Is, group.Keys[0])),
            }))
        : [];

    private IEnumerable<CardAction> Broken() =>
        card.Question is { Measure: Measure.List, By.Count: 0 } && card.Answer.Total > Many && card.Subject.Fields.FirstOrDefault(field => field.Kind is FieldKind.Department && field.SeenBy(card.Scene.Viewer)) is { } field
            ? [AskButton.Of($"By {Short.Lower(field.Label)}", card.Question with { By = [field.Id], Limit = null, Sort = null, Show = [] })] : [];
}
