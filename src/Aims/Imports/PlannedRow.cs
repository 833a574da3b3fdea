using Aims.Systems;

namespace Aims.Imports;

/// <summary>What becomes of a row: a new system, one that is in the register already, or a refusal.</summary>
/// <param name="Row">The row in the file, as the spreadsheet shows it.</param>
/// <param name="Key">By what the row is known again when it comes once more.</param>
/// <param name="Details">Of a new system; null for a row that makes none.</param>
/// <param name="IsRetired">The new system is out of use already.</param>
/// <param name="Joins">The system that the row is about.</param>
internal sealed record PlannedRow(int Row, string? Key, SystemDetails? Details, bool IsRetired, SystemId? Joins);

/// <summary>A line of the report on an import.</summary>
/// <param name="Outcome">What became of the row.</param>
/// <param name="Column">The heading of the column that is at fault; null for the whole row.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Reason">A kind of reason, the same for all rows that share it.</param>
/// <param name="Advice">What to do about it.</param>
internal sealed record ReportLine(int Row, string Name, RowOutcome Outcome, string? Column, string? Value, string Reason, string? Advice);

internal enum RowOutcome
{
    Refused,
    Imported,
    AlreadyThere,
}
