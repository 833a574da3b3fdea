using Aims.Ledger;
using Azure.Storage.Blobs;

namespace Aims.Bot.Tables;

/// <summary>People's files as blobs, <c>{tenant}/{sha256}</c>. Storage serves them as bytes and never as what they claim to be.</summary>
public sealed class AzureFiles(BlobContainerClient container, string tenant, Patience patience) : IFiles
{
    private readonly WriteOnceBlobs blobs = new(container, patience, "application/octet-stream");

    public Task Put(string name, ReadOnlyMemory<byte> content, CancellationToken ct) =>
        blobs.Write($"{tenant}/{name}", BinaryData.FromBytes(content), ct);

    public Task Delete(string name, CancellationToken ct) => blobs.Delete($"{tenant}/{name}", ct);

    public async Task<byte[]> Get(string name, CancellationToken ct) =>
        await blobs.ReadBytes($"{tenant}/{name}", ct) is { } content
            ? FileHash.Checked(name, content.ToArray())
            : throw new KeyNotFoundException($"No file has the name {name}.");
}
