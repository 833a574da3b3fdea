using Aims.Conversation;
using Azure.Core;
using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Aims.Bot.Operations;

/// <summary>Where spans, numbers and logs go.</summary>
/// <param name="ToConsole">Spans are printed as a tree a trace, numbers as a table.</param>
/// <param name="Azure">The connection string of Application Insights; null for none. It is no secret: who writes there shows by identity.</param>
public sealed record Telemetry(bool ToConsole, string? Azure)
{
    /// <summary>Nothing is collected, and nothing is paid for it at the start, where nobody looks.</summary>
    public void Collect(WebApplicationBuilder builder, TokenCredential? credential)
    {
        if (this is { ToConsole: false, Azure: null })
            return;
        var collected = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("aims-bot", serviceInstanceId: Environment.GetEnvironmentVariable("WEBSITE_INSTANCE_ID")))
            .WithTracing(traces => traces.AddSource(Signals.Name, Spans.Name))
            .WithMetrics(numbers => numbers.AddMeter(Signals.Name, Numbers.Name))
            .WithLogging();
        if (ToConsole)
            collected.WithTracing(traces => traces.AddProcessor(new PrintedTraces(Console.Out))).WithMetrics(numbers => numbers.AddReader(PrintedNumbers.Reader(Console.Out)));
        if (Azure is not null)
        {
            void Options(AzureMonitorExporterOptions options) => (options.ConnectionString, options.Credential) = (Azure, credential);
            collected
                .WithTracing(traces => traces.AddAzureMonitorTraceExporter(Options))
                .WithMetrics(numbers => numbers.AddAzureMonitorMetricExporter(Options))
                .WithLogging(logs => logs.AddAzureMonitorLogExporter(Options));
        }
    }
}
