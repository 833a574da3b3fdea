using Aims.Cards;
using Aims.Conversation;
using Aims.Questions;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>The rows that fit, a page at a time, each with the button that opens it.</summary>
/// <param name="tight">For names of many marks or emoji, of which ten would else be too much for a card.</param>
internal sealed class AskedRows(AskedCard card, bool tight = false)
{
    // In UTF-16 units.
    private readonly (int Title, int Value, int Detail) longest = tight ? (24, 20, 60) : (90, 60, 180);

    public IReadOnlyList<Element> Body() =>
    [
        Look.Rows([.. card.Answer.Rows.Select(RowOf)], card.Answer.Rows.Count),
        .. Shown.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
    ];

    public Paging Shown => Paging.Of(card.Turn, Math.Min(card.Answer.Total, card.Question.Limit ?? int.MaxValue));

    private Row RowOf(AnswerRow row) => new(
        Short.Text(row.Title, longest.Title),
        Short.Text(string.Join(" · ", new[] { row.Key == row.Title || !IsSaid(row.Key) ? "" : row.Key }.Concat(card.Answer.Columns.Zip(row.Cells, Words)).Where(words => words.Length > 0)), longest.Detail),
        row.Opens is { } opens ? Button.Open("Open", opens.Verb, (opens.Field, opens.Value)) : null);

    // Ids that nobody says are of no use to a reader.
    private bool IsSaid(string key) => card.Subject.Prefix is { } prefix && key.StartsWith(prefix, StringComparison.Ordinal);

    private string Words(Field field, Cell cell)
    {
        string label = Short.Lower(field.Label);
        if (field.Kind is FieldKind.Flag)
            return cell.Number is > 0 ? label : "";
        // "waiting 9 days" rather than "days waiting 9 days".
        if (field.Unit is { } unit && label.StartsWith($"{unit} ", StringComparison.Ordinal))
            label = label[(unit.Length + 1)..];
        string? value = CellWords.Of(field, cell, card.Scene, card.Turn.Reader);
        return value is null ? $"no {label}" : field is { Kind: FieldKind.Choice or FieldKind.Department } or { Id: Subject.NameField } ? Short.Text(value, longest.Value) : $"{label} {Short.Text(value, longest.Value)}";
    }
}
