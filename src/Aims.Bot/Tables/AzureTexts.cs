using System.Security.Cryptography;
using System.Text;
using Aims.Ledger;
using Azure.Storage.Blobs;

namespace Aims.Bot.Tables;

/// <summary>Long texts as blobs, <c>{tenant}/{sha256}</c>.</summary>
public sealed class AzureTexts(BlobContainerClient container, string tenant, Patience patience) : ITexts
{
    private readonly WriteOnceBlobs blobs = new(container, patience);

    public Task Put(string name, string text, CancellationToken ct) => blobs.Write($"{tenant}/{name}", text, ct);

    public Task Delete(string name, CancellationToken ct) => blobs.Delete($"{tenant}/{name}", ct);

    /// <exception cref="InvalidDataException">The text is not the one that was kept under this name.</exception>
    public async Task<string> Get(string name, CancellationToken ct)
    {
        string text = await blobs.Read($"{tenant}/{name}", ct) ?? throw new KeyNotFoundException($"No text has the name {name}.");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) == name
            ? text
            : throw new InvalidDataException($"The text {name} was changed after it was written.");
    }
}
