namespace Aims.Systems;

/// <summary>The file's row that a system came from.</summary>
/// <param name="Import"><c>IMP-0003</c></param>
/// <param name="Row">As the spreadsheet shows it.</param>
/// <param name="Key">By what the row is known again when it comes once more; null once its import was undone.</param>
public sealed record ImportSource(string Import, int Row, string? Key);
