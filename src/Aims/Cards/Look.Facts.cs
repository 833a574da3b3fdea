using System.Globalization;

namespace Aims.Cards;

public static partial class Look
{
    private const string Nothing = "–";

    /// <summary>Labels and values, one pair a line; a dash stands for a value that is not there.</summary>
    public static FactSet Facts(params ReadOnlySpan<(string Label, string? Value)> facts)
    {
        var shown = new Fact[facts.Length];
        for (var at = 0; at < facts.Length; at++)
            shown[at] = new(Plain.Text(facts[at].Label), Plain.Text(string.IsNullOrWhiteSpace(facts[at].Value) ? Nothing : facts[at].Value!));

        return new FactSet(shown);
    }

    /// <summary>How a whole divides: always as text, and as a ring below where the client draws one.</summary>
    /// <param name="title">What is counted.</param>
    /// <param name="slices">At most about eight, the largest first.</param>
    public static Container Counts(string title, params ReadOnlySpan<Chart.Slice> slices)
    {
        Chart.Slice[] counted = [.. slices.ToArray().Select(slice => slice with { Legend = Plain.Line(slice.Legend, LongestTitle) })];
        return new Container(
        [
            Heading(title),
            Numbers(counted.Select(slice => (slice.Legend, slice.Value))),
            new Chart.Donut(Plain.Line(title, LongestTitle), counted),
        ]);
    }

    /// <summary>Numbers to compare, each with its bar; as plain facts where the client draws none.</summary>
    /// <param name="title">What is counted.</param>
    /// <param name="bars">In the order to read.</param>
    public static Container Bars(string title, params ReadOnlySpan<Chart.Bar> bars)
    {
        Chart.Bar[] counted = [.. bars.ToArray().Select(bar => bar with { Label = Plain.Line(bar.Label, LongestTitle) })];
        return new Container(
        [
            Heading(title),
            new Chart.HorizontalBar(Plain.Line(title, LongestTitle), counted)
            {
                DisplayMode = BarDisplay.AbsoluteNoAxis,
                Fallback = Numbers(counted.Select(bar => (bar.Label, bar.Value))),
            },
        ]);
    }

    /// <summary>How a number went on from week to week, or the like, as columns; as plain facts where the client draws none.</summary>
    /// <param name="title">What is counted.</param>
    /// <param name="columns">The oldest first.</param>
    public static Container Trend(string title, params ReadOnlySpan<Chart.Bar> columns)
    {
        Chart.Bar[] counted = [.. columns.ToArray().Select(column => column with { Label = Plain.Line(column.Label, LongestTitle) })];
        return new Container(
        [
            Heading(title),
            new Chart.VerticalBar(Plain.Line(title, LongestTitle), counted)
            {
                ShowBarValues = true,
                Fallback = Numbers(counted.Select(column => (column.Label, column.Value))),
            },
        ]);
    }

    /// <summary>How one or several numbers went on, as lines. What they are stands beside it as text: clients without charts show nothing.</summary>
    /// <param name="title">What is counted.</param>
    /// <param name="lines">Four at most, each from the oldest point on.</param>
    public static Container Line(string title, IReadOnlyList<Chart.Series> lines) => new(
    [
        Heading(title),
        new Chart.Line(Plain.Line(title, LongestTitle), [.. lines.Select(line => line with { Legend = Plain.Line(line.Legend, LongestTitle) })]),
    ]);

    private static FactSet Numbers(IEnumerable<(string Label, double Value)> numbers) =>
        Facts([.. numbers.Select(number => (number.Label, (string?)Number(number.Value)))]);

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
