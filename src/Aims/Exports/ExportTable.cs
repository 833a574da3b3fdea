namespace Aims.Exports;

/// <summary>The forms in which a list can be taken along.</summary>
public enum ExportFormat
{
    Csv,
    Xlsx,
    Json,
}

/// <summary>A list as a table.</summary>
/// <param name="Name">The file's name, without its end.</param>
/// <param name="Columns">What each column is called, in files of data and by people.</param>
public sealed record ExportTable(string Name, IReadOnlyList<(string Id, string Heading)> Columns, IEnumerable<IReadOnlyList<string?>> Rows)
{
    /// <summary>What the file is, of which day, made when and by whom; none for a plain list.</summary>
    public IReadOnlyList<(string Label, string Value)> About { get; init; } = [];

    /// <summary>What a workbook has on a sheet of its own, worked out from the rows; null for nothing.</summary>
    public ExportTable? Beside { get; init; }
}

/// <summary>The lists that can be exported.</summary>
public enum ExportList
{
    Systems,
    Waiting,
    NotAcknowledged,
    ImportReport,
    FormProblems,
    Risks,
}
