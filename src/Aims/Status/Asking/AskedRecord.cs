using Aims.Cards;
using Aims.Conversation;
using Aims.Questions;

namespace Aims.Status;

/// <summary>What is known of one record: what was asked for first, then what else is filled in.</summary>
internal sealed class AskedRecord(AskedCard card)
{
    private const int MostFacts = 12, LongestFact = 200;

    private readonly AnswerRow row = card.Answer.Rows[0];

    public string Title => Short.Text(row.Title == row.Key ? row.Title : $"{row.Title} ({row.Key})", LongestFact);

    public IReadOnlyList<Element> Body() =>
        [Look.Facts([.. card.Answer.Columns.Zip(row.Cells).Index().Where(IsShown).Take(MostFacts).Select(fact => (fact.Item.First.Label, Value(fact.Item.First, fact.Item.Second)))])];

    public IEnumerable<CardAction> Actions() => row.Opens is { } opens ? [Button.Open("Open", opens.Verb, (opens.Field, opens.Value))] : [];

    private bool IsShown((int Index, (Field Field, Cell Cell) Item) fact) =>
        fact.Index < Math.Max(card.Question.Show.Count, card.Subject.Columns.Count) || !fact.Item.Cell.IsEmpty;

    private string? Value(Field field, Cell cell) => CellWords.Of(field, cell, card.Scene, card.Turn.Reader) is { } value ? Short.Text(value, LongestFact) : null;
}
