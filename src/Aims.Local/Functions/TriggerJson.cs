using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Storage.Queues.Models;

namespace Aims.Local.Functions;

/// <summary>The request bodies of the custom handler protocol, byte for byte as the Functions host makes them.</summary>
internal static class TriggerJson
{
    /// <summary>A timer's run; <paramref name="last"/> is the run before, <paramref name="next"/> the one after, null when none is known.</summary>
    public static JsonObject Timer(string function, TimerTrigger trigger, DateTimeOffset now, DateTimeOffset? last, DateTimeOffset? next) => new()
    {
        ["Data"] = new JsonObject
        {
            [trigger.Binding] = new JsonObject
            {
                ["Schedule"] = new JsonObject { ["AdjustForDST"] = true },
                ["ScheduleStatus"] = new JsonObject
                {
                    ["Last"] = Time(last ?? DateTimeOffset.MinValue),
                    ["Next"] = Time(next ?? DateTimeOffset.MinValue),
                    ["LastUpdated"] = Time(last ?? DateTimeOffset.MinValue),
                },
                ["IsPastDue"] = false,
            },
        },
        ["Metadata"] = new JsonObject { ["sys"] = System(function, now) },
    };

    /// <summary>
    /// A queue's message. The text is a JSON string literal inside a JSON string; the values of the metadata are JSON in
    /// strings; the text's own top-level properties are merged over them, whatever the case of their names.
    /// </summary>
    public static JsonObject Queue(string function, QueueTrigger trigger, QueueMessage message, string text, DateTimeOffset now)
    {
        var metadata = new SortedDictionary<string, JsonNode>(StringComparer.OrdinalIgnoreCase)
        {
            ["DequeueCount"] = message.DequeueCount.ToString(CultureInfo.InvariantCulture),
            ["ExpirationTime"] = Literal(Time(message.ExpiresOn ?? DateTimeOffset.MaxValue)),
            ["Id"] = Literal(message.MessageId),
            ["InsertionTime"] = Literal(Time(message.InsertedOn ?? now)),
            ["NextVisibleTime"] = Literal(Time(message.NextVisibleOn ?? now)),
            ["PopReceipt"] = Literal(message.PopReceipt),
            ["sys"] = System(function, now),
        };
        foreach (var (name, value) in Properties(text))
            metadata[name] = value;
        return new JsonObject
        {
            ["Data"] = new JsonObject { [trigger.Binding] = Literal(text) },
            ["Metadata"] = new JsonObject(metadata.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        };
    }

    /// <summary>The body as it goes over the wire: UTF-8, quotes as \" and letters as they are.</summary>
    public static byte[] Bytes(JsonObject body)
    {
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            body.WriteTo(writer);
        return written.ToArray();
    }

    private static JsonObject System(string function, DateTimeOffset now) => new()
    {
        ["MethodName"] = function,
        ["UtcNow"] = Time(now),
        ["RandGuid"] = Guid.NewGuid().ToString(),
    };

    private static List<(string Name, string Json)> Properties(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? [.. json.RootElement.EnumerateObject().Select(property => (property.Name, property.Value.GetRawText()))]
                : [];
        }
        catch (JsonException)
        {
            // A text that is no JSON has no properties to merge.
            return [];
        }
    }

    private static string Literal(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
