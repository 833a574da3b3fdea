using System.Text.Json;

namespace Aims.Bot.Tests.Functions;

/// <summary>Bodies as the Functions host 4.1037 was seen to send them.</summary>
internal static class HostJson
{
    private const string Sys = """{"MethodName":"x","UtcNow":"2026-11-23T09:00:00.0000000Z","RandGuid":"00000000-0000-0000-0000-000000000000"}""";

    public const string Timer =
        """{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-11-23T08:59:00Z","Next":"2026-11-23T09:01:00Z","LastUpdated":"2026-11-23T09:00:00Z"},"IsPastDue":false}},"Metadata":{"sys":""" + Sys + "}}";

    public const string TimerWithoutStatus =
        """{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":true}},"Metadata":{"RetryContext":{"RetryCount":1},"sys":""" + Sys + "}}";

    /// <summary>A message of the queue: its text as a JSON string literal inside a JSON string.</summary>
    public static string Queue(string text) =>
        $$"""{"Data":{"item":{{Quoted(Quoted(text))}}},"Metadata":{"DequeueCount":"1","ExpirationTime":"\"9999-12-31T23:59:59+00:00\"","Id":"\"5c1f\"","PopReceipt":"\"AgAA\"","messageId":"\"m\"","sys":{{Sys}} } }""";

    /// <summary>The same from a host that does not quote: the text and the metadata as they are.</summary>
    public static string QueueUnquoted(string text) =>
        $$"""{"Data":{"item":{{Quoted(text)}}},"Metadata":{"DequeueCount":1,"ExpirationTime":"9999-12-31T23:59:59+00:00","Id":"5c1f","PopReceipt":"AgAA","messageId":"m","sys":{{Sys}} } }""";

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
