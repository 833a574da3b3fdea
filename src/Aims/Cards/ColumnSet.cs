using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>Columns side by side: two at most read well in a chat pane.</summary>
public sealed record ColumnSet(IReadOnlyList<Column> Columns) : Element;

public sealed record Column(IReadOnlyList<Element> Items)
{
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "Column";

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ColumnWidth Width { get; init; }

    public VerticalAlignment? VerticalContentAlignment { get; init; }
}

/// <summary><c>Stretch</c> shares what room is left, <c>Auto</c> takes what its content needs.</summary>
[JsonConverter(typeof(CamelCaseEnum<ColumnWidth>))]
public enum ColumnWidth { Stretch, Auto }
