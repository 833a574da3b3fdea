using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>
/// A chart, which only Teams draws: decoration beside numbers that stand on the card as text,
/// or else with those numbers as its <see cref="Fallback"/>.
/// </summary>
public abstract record Chart : Element
{
    private Chart(string title) => Title = title;

    public string Title { get; init; }

    /// <summary>False leaves the title to screen readers, as the card has a heading of its own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool ShowTitle { get; init; }

    /// <summary>What other clients show in its place; null means nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(DropWhenNull))]
    public Element? Fallback { get; init; }

    public sealed record Donut(string Title, IReadOnlyList<Slice> Data) : Chart(Title);

    public sealed record VerticalBar(string Title, IReadOnlyList<Bar> Data) : Chart(Title)
    {
        [JsonPropertyName("xAxisTitle")]
        public string? AcrossTitle { get; init; }

        [JsonPropertyName("yAxisTitle")]
        public string? UpTitle { get; init; }

        public bool ShowBarValues { get; init; }
    }

    public sealed record HorizontalBar(string Title, IReadOnlyList<Bar> Data) : Chart(Title)
    {
        public BarDisplay DisplayMode { get; init; }
    }

    /// <summary>One value on a scale of segments, which end at <paramref name="Max"/>.</summary>
    public sealed record Gauge(
        string Title,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double Value,
        double Max,
        IReadOnlyList<Segment> Segments) : Chart(Title)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public double Min { get; init; }

        public string? SubLabel { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public GaugeFormat ValueFormat { get; init; }
    }

    public sealed record Line(string Title, IReadOnlyList<Series> Data) : Chart(Title)
    {
        [JsonPropertyName("xAxisTitle")]
        public string? AcrossTitle { get; init; }

        [JsonPropertyName("yAxisTitle")]
        public string? UpTitle { get; init; }
    }

    public sealed record Slice(
        string Legend,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double Value,
        ChartColor? Color = null);

    public sealed record Bar(
        [property: JsonPropertyName("x")] string Label,
        [property: JsonPropertyName("y"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] double Value,
        ChartColor? Color = null);

    public sealed record Segment(string Legend, double Size, ChartColor? Color = null);

    public sealed record Series(string Legend, IReadOnlyList<Point> Values, ChartColor? Color = null);

    /// <param name="Label">A day as <c>yyyy-MM-dd</c>, or a name.</param>
    /// <param name="Value">The number there.</param>
    public sealed record Point(
        [property: JsonPropertyName("x")] string Label,
        [property: JsonPropertyName("y"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] double Value);
}

public enum BarDisplay { AbsoluteWithAxis, AbsoluteNoAxis, PartToWhole }

public enum GaugeFormat { Percentage, Fraction }

/// <summary>Colours that follow the reader's theme. The legend always says what a colour means.</summary>
[JsonConverter(typeof(CamelCaseEnum<ChartColor>))]
public enum ChartColor
{
    Good,
    Warning,
    Attention,
    Neutral,
    CategoricalBlue,
    CategoricalGreen,
    CategoricalLavender,
    CategoricalLightBlue,
    CategoricalLime,
    CategoricalMarigold,
    CategoricalPurple,
    CategoricalRed,
    CategoricalTeal,
}
