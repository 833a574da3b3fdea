using System.Buffers;
using System.Text.Json;
using Aims.Ledger;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Aims.Bot.Tables;

/// <summary>
/// Reads rows from the bytes of an answer. The SDK makes several objects of each value on the way to a <c>TableEntity</c>, which
/// took most of the time of loading many records; asking, signing and trying again are left to it.
/// </summary>
internal sealed class RowReader
{
    // An entity is the answer itself; a page of them stands in the answer's array.
    private const int One = 0, Page = 2, Usual = 64 * 1024;

    private readonly int depth;
    private readonly List<string> names = [];

    private RowReader(int depth) => this.depth = depth;

    /// <summary>For a point read.</summary>
    public static RowReader OfOne() => new(One);

    /// <summary>For a page of a query.</summary>
    public static RowReader OfPage() => new(Page);

    public List<(string Partition, Row Row)> Rows { get; } = [];

    /// <summary>What is sent within the scope is read by this; the SDK finds nothing in it.</summary>
    public IDisposable Scope() => HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?> { [nameof(RowReader)] = this });

    /// <exception cref="JsonException">It is not what storage answers.</exception>
    private async Task Read(Stream answer, CancellationToken ct)
    {
        // A page is up to 4 MB, and its strings are all that is kept of it.
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Usual);
        try
        {
            int length = 0;
            for (int read; (read = await answer.ReadAsync(buffer.AsMemory(length), ct)) > 0;)
            {
                length += read;
                if (length == buffer.Length)
                    buffer = Larger(buffer);
            }
            Read(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Larger(byte[] full)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(2 * full.Length);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }

    private void Read(ReadOnlySpan<byte> answer)
    {
        // What was read of an answer that broke off comes again.
        Rows.Clear();
        var reader = new Utf8JsonReader(answer);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject && reader.CurrentDepth == depth)
                ReadRow(ref reader);
        }
    }

    // {"odata.etag":"…","PartitionKey":"…","RowKey":"…","Timestamp":"…","Json":"…"}: each column is a text.
    private void ReadRow(ref Utf8JsonReader reader)
    {
        var columns = new Dictionary<string, string>();
        string partition = "", key = "", etag = "", typed = "";
        for (int place = 0; reader.Read() && reader.TokenType is JsonTokenType.PropertyName; place++)
        {
            string name = Name(ref reader, place);
            reader.Read();
            if (name.EndsWith("@odata.type", StringComparison.Ordinal))
                typed = name[..name.IndexOf('@', StringComparison.Ordinal)];
            else if (reader.TokenType is not JsonTokenType.String)
                reader.Skip();
            else if (name is "PartitionKey")
                partition = reader.GetString()!;
            else if (name is "RowKey")
                key = reader.GetString()!;
            else if (name is "odata.etag")
                etag = reader.GetString()!;
            // What is said to be a number, bytes or a time is none of ours.
            else if (name is not ("Timestamp" or "odata.metadata") && name != typed)
                columns[name] = reader.GetString()!;
        }
        Rows.Add((partition, new Row(key, columns, etag)));
    }

    // Nearly all rows of a page have the columns of the row before.
    private string Name(ref Utf8JsonReader reader, int place)
    {
        if (place == names.Count)
            names.Add(reader.GetString()!);
        else if (!reader.ValueTextEquals(names[place]))
            names[place] = reader.GetString()!;
        return names[place];
    }

    /// <summary>Has what comes within a scope read by its reader, before the transport's answer is copied for the SDK.</summary>
    internal sealed class Policy : HttpPipelinePolicy
    {
        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            await ProcessNextAsync(message, pipeline);
            if (message.Response is not { Status: 200, ContentStream: { } answer } || !message.TryGetProperty(nameof(RowReader), out object? scope) || scope is not RowReader reader)
                return;
            await using (answer)
                await reader.Read(answer, message.CancellationToken);
            message.Response.ContentStream = new MemoryStream(reader.depth is One ? "{}"u8.ToArray() : """{"value":[]}"""u8.ToArray());
        }
    }
}
