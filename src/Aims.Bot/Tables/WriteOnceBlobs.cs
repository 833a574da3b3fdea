using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Aims.Bot.Tables;

/// <summary>Blobs of text that are written once and never again. The first write makes the container.</summary>
internal sealed class WriteOnceBlobs(BlobContainerClient container, Patience patience)
{
    private static readonly BlobUploadOptions IfNew = new()
    {
        Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
        HttpHeaders = new BlobHttpHeaders { ContentType = "text/plain; charset=utf-8" },
    };

    /// <returns>False when a blob of this name is already there; it stays as it is.</returns>
    public async Task<bool> Write(string name, string text, CancellationToken ct)
    {
        try
        {
            return await TryWrite(name, text, ct);
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await patience.Within(limit => container.CreateIfNotExistsAsync(cancellationToken: limit), ct);
            return await TryWrite(name, text, ct);
        }
    }

    /// <returns>Null when there is no blob of this name.</returns>
    public async Task<string?> Read(string name, CancellationToken ct)
    {
        try
        {
            var blob = await patience.Within(limit => container.GetBlobClient(name).DownloadContentAsync(limit), ct);
            return blob.Value.Content.ToString();
        }
        catch (RequestFailedException e) when (IsNotThere(e))
        {
            return null;
        }
    }

    /// <summary>The names that begin with the prefix, in ordinal order.</summary>
    public async Task<IReadOnlyList<string>> Names(string prefix, CancellationToken ct)
    {
        try
        {
            var options = new GetBlobsOptions { Prefix = prefix };
            return await container.GetBlobsAsync(options, ct).Select(blob => blob.Name).ToListAsync(ct);
        }
        catch (RequestFailedException e) when (IsNotThere(e))
        {
            return [];
        }
    }

    private async Task<bool> TryWrite(string name, string text, CancellationToken ct)
    {
        try
        {
            var content = BinaryData.FromString(text);
            await patience.Within(limit => container.GetBlobClient(name).UploadAsync(content, IfNew, limit), ct);
            return true;
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
            return false;
        }
    }

    private static bool IsNotThere(RequestFailedException e) =>
        e.ErrorCode == BlobErrorCode.BlobNotFound || e.ErrorCode == BlobErrorCode.ContainerNotFound;
}
