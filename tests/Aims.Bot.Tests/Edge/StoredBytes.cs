using System.Text;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;

namespace Aims.Bot.Tests.Edge;

/// <summary>All that a storage account holds, as text: each row of each table with all of its columns, each blob, each message of each queue.</summary>
/// <param name="Places">What lies where.</param>
public sealed record StoredBytes(IReadOnlyDictionary<string, string> Places)
{
    private const int MostPeeked = 32;

    public static async Task<StoredBytes> OfAsync(string connection, CancellationToken ct)
    {
        var places = new Dictionary<string, string>();
        await Tables(new TableServiceClient(connection), places, ct);
        await Blobs(new BlobServiceClient(connection), places, ct);
        await Queues(new QueueServiceClient(connection), places, ct);
        return new StoredBytes(places);
    }

    /// <summary>What is new here, or was written again.</summary>
    public IEnumerable<string> Since(StoredBytes before) =>
        Places.Where(place => before.Places.GetValueOrDefault(place.Key) != place.Value).Select(place => $"{place.Key}\n{place.Value}");

    private static async Task Tables(TableServiceClient account, Dictionary<string, string> places, CancellationToken ct)
    {
        await foreach (var table in account.QueryAsync(cancellationToken: ct))
        {
            // The row's own time stamp is among its columns: a row that was written again is another.
            await foreach (var row in account.GetTableClient(table.Name).QueryAsync<TableEntity>(cancellationToken: ct))
                places[$"{table.Name}/{row.PartitionKey}/{row.RowKey}"] = string.Join('\n', row.Select(column => $"{column.Key}={Text(column.Value)}"));
        }
    }

    private static async Task Blobs(BlobServiceClient account, Dictionary<string, string> places, CancellationToken ct)
    {
        await foreach (var container in account.GetBlobContainersAsync(cancellationToken: ct))
        {
            var client = account.GetBlobContainerClient(container.Name);
            await foreach (var blob in client.GetBlobsAsync(BlobTraits.All, BlobStates.All, prefix: null, cancellationToken: ct))
            {
                var content = await client.GetBlobClient(blob.Name).DownloadContentAsync(ct);
                places[$"{container.Name}/{blob.Name}"] = $"{string.Join(' ', blob.Metadata.Select(pair => $"{pair.Key}={pair.Value}"))}\n{Encoding.Latin1.GetString(content.Value.Content)}";
            }
        }
    }

    private static async Task Queues(QueueServiceClient account, Dictionary<string, string> places, CancellationToken ct)
    {
        await foreach (var queue in account.GetQueuesAsync(cancellationToken: ct))
        {
            foreach (var message in (await account.GetQueueClient(queue.Name).PeekMessagesAsync(MostPeeked, ct)).Value)
                places[$"{queue.Name}/{message.MessageId}"] = $"{message.Body}\n{Decoded(message.Body.ToString())}";
        }
    }

    private static string Decoded(string body)
    {
        byte[] bytes = new byte[body.Length];
        return Convert.TryFromBase64String(body, bytes, out int length) ? Encoding.UTF8.GetString(bytes.AsSpan(..length)) : "";
    }

    private static string Text(object? value) => value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
