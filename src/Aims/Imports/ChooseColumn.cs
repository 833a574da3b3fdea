using System.Globalization;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Imports;

/// <summary>Says what a column of the file holds, or that it is used for nothing.</summary>
public sealed class ChooseColumn(Records records, IDirectory directory) : ImportIntent(records, directory)
{
    public const string Name = "import.column", ColumnField = "column", HoldsField = "holds", Unused = "unused";

    public override string Verb => Name;

    public static Decided<ImportEvent> Decide(Import import, string? column, string? holds)
    {
        if (!import.IsOpen)
            return ImportRules.Wrong(import, "its columns can no longer be chosen");
        if (!int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out int at) || at >= import.Columns.Count
            || (holds != Unused && ImportField.Find(holds) is null))
            return new Refusal("import.choose", "Choose a column and what it holds, then press Change.");
        string? field = holds == Unused ? null : holds;
        return import.Columns[at].Field == field ? Decided<ImportEvent>.Nothing : new ColumnChosen(at, field);
    }

    protected override Task Decide(Turn turn, Draft draft, Import import, CancellationToken ct) => draft.Apply(
        Import.Type, import.Id.Value, Decide(import, turn.Fields.Text(ColumnField), turn.Fields.Text(HoldsField)), ct);
}
