using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Aims.Bot.Tables;

/// <summary>Blobs that are written once, never again, and removed only with all that names them. The first write makes the container.</summary>
/// <param name="type">Their media type.</param>
internal sealed class WriteOnceBlobs(BlobContainerClient container, Patience patience, string type = "text/plain; charset=utf-8")
{
    private readonly BlobUploadOptions ifNew = new()
    {
        Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
        HttpHeaders = new BlobHttpHeaders { ContentType = type },
    };

    /// <returns>False when a blob of this name is already there; it stays as it is.</returns>
    public Task<bool> Write(string name, string text, CancellationToken ct) => Write(name, BinaryData.FromString(text), ct);

    /// <inheritdoc cref="Write(string, string, CancellationToken)"/>
    public async Task<bool> Write(string name, BinaryData content, CancellationToken ct)
    {
        try
        {
            return await TryWrite(name, content, ct);
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await patience.Within(limit => container.CreateIfNotExistsAsync(cancellationToken: limit), ct);
            return await TryWrite(name, content, ct);
        }
    }

    /// <returns>Null when there is no blob of this name.</returns>
    public async Task<string?> Read(string name, CancellationToken ct) => (await ReadBytes(name, ct))?.ToString();

    /// <inheritdoc cref="Read"/>
    public async Task<BinaryData?> ReadBytes(string name, CancellationToken ct)
    {
        try
        {
            var blob = await patience.Within(limit => container.GetBlobClient(name).DownloadContentAsync(limit), ct);
            return blob.Value.Content;
        }
        catch (RequestFailedException e) when (IsNotThere(e))
        {
            return null;
        }
    }

    public async Task Delete(string name, CancellationToken ct)
    {
        try
        {
            await patience.Within(limit => container.GetBlobClient(name).DeleteIfExistsAsync(cancellationToken: limit), ct);
        }
        catch (RequestFailedException e) when (IsNotThere(e))
        {
            // The container was never made.
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

    private async Task<bool> TryWrite(string name, BinaryData content, CancellationToken ct)
    {
        try
        {
            await patience.Within(limit => container.GetBlobClient(name).UploadAsync(content, ifNew, limit), ct);
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
