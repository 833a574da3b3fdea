using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>A table whose first row is its heading.</summary>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : Element;

/// <param name="Width">The column's share of the width, against the other columns' shares.</param>
public sealed record TableColumn(int Width)
{
    public HorizontalAlignment? HorizontalCellContentAlignment { get; init; }
}

public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "TableRow";
}

public sealed record TableCell(IReadOnlyList<Element> Items)
{
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "TableCell";

    public ContainerStyle Style { get; init; }
}
