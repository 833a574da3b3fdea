using System.Globalization;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace Aims.Bot.Operations;

/// <summary>Prints all numbers since the start, a line for each with what it is by.</summary>
internal sealed class PrintedNumbers(TextWriter to) : BaseExporter<Metric>
{
    /// <summary>As often as <c>OTEL_METRIC_EXPORT_INTERVAL</c> says in milliseconds, or each minute.</summary>
    public static MetricReader Reader(TextWriter to) =>
        new PeriodicExportingMetricReader(new PrintedNumbers(to), new PeriodicExportingMetricReaderOptions().ExportIntervalMilliseconds ?? 60_000);

    public override ExportResult Export(in Batch<Metric> batch)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"numbers at {TimeProvider.System.GetUtcNow():HH:mm:ss}")).AppendLine();
        foreach (var metric in batch)
        {
            foreach (ref readonly var point in metric.GetMetricPoints())
                text.AppendLine(CultureInfo.InvariantCulture, $"{metric.Name}{By(point)}  {Value(metric, point)}");
        }
        to.Write(text.AppendLine("end of numbers").ToString());
        to.Flush();
        return ExportResult.Success;
    }

    private static string By(in MetricPoint point)
    {
        var by = new StringBuilder();
        foreach (var tag in point.Tags)
            by.Append(CultureInfo.InvariantCulture, $" {tag.Key}={tag.Value}");
        return by.ToString();
    }

    private static string Value(Metric metric, in MetricPoint point) => metric.MetricType switch
    {
        MetricType.LongSum => string.Create(CultureInfo.InvariantCulture, $"{point.GetSumLong()} {Unit(metric)}"),
        MetricType.LongGauge => string.Create(CultureInfo.InvariantCulture, $"{point.GetGaugeLastValueLong()} {Unit(metric)}"),
        MetricType.DoubleGauge => string.Create(CultureInfo.InvariantCulture, $"{point.GetGaugeLastValueDouble():F1} {Unit(metric)}"),
        _ => Histogram(metric, point),
    };

    // {request} and the like: a name of what is counted.
    private static string Unit(Metric metric) => metric.Unit.Trim('{', '}');

    private static string Histogram(Metric metric, in MetricPoint point)
    {
        long count = point.GetHistogramCount();
        string longest = point.TryGetHistogramMinMaxValues(out _, out double max) ? string.Create(CultureInfo.InvariantCulture, $", {max:0.###} at most") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{count} ×, {point.GetHistogramSum() / Math.Max(1, count):0.###} {Unit(metric)} on average{longest}");
    }
}
