using Aims.EvidencePacks.Building;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Aims.Bot.Tables;

/// <summary>Evidence packs and their parts as blobs, <c>{tenant}/{pack}/{round}/{part}</c>: written and read in blocks, so that none is ever in memory as a whole.</summary>
public sealed class AzurePackStore(BlobContainerClient container, string tenant, Patience patience) : IPackStore
{
    private const int Block = 1 << 20;

    private static readonly BlobErrorCode[] NotThere = [BlobErrorCode.BlobNotFound, BlobErrorCode.ContainerNotFound];

    public async Task<Stream> Create(string name, CancellationToken ct)
    {
        await patience.Within(limit => container.CreateIfNotExistsAsync(cancellationToken: limit), ct);
        return await container.GetBlockBlobClient(Path(name)).OpenWriteAsync(overwrite: true, new BlockBlobOpenWriteOptions { BufferSize = Block }, ct);
    }

    public async Task<Stream> Open(string name, CancellationToken ct)
    {
        try
        {
            return await container.GetBlobClient(Path(name)).OpenReadAsync(new BlobOpenReadOptions(allowModifications: false) { BufferSize = Block }, ct);
        }
        catch (RequestFailedException e) when (NotThere.Any(code => e.ErrorCode == code))
        {
            throw new KeyNotFoundException($"No part has the name {name}.", e);
        }
    }

    public async Task Delete(string prefix, string? but, CancellationToken ct)
    {
        try
        {
            await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = Path(prefix) }, ct))
            {
                if (but is null || blob.Name != Path(but))
                    await patience.Within(limit => container.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: limit), ct);
            }
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            // Nothing was ever kept.
        }
    }

    private string Path(string name) => $"{tenant}/{name}";
}
