using System.IO.Compression;
using System.Security.Cryptography;
using Aims.EvidencePacks.Contents;
using Aims.Ledger;

namespace Aims.EvidencePacks.Building;

/// <summary>Puts a pack together from its parts, as they come from storage and go to it: the files, the index, and the hashes of all.</summary>
internal sealed class PackAssembly(IPackStore store, PackPast past)
{
    private readonly List<PackedFile> files = [];

    /// <param name="until">The last day on which it is kept.</param>
    /// <exception cref="InvalidDataException">A part is not as it was stored.</exception>
    public async Task<PackFile> Make(EvidencePack pack, string blob, DateOnly until, CancellationToken ct)
    {
        await using var archive = await PackArchive.Create(await store.Create(blob, ct), pack.Request.AsOf, ct);
        await Copy(pack, archive, ct);
        var index = await PackIndex.Of(past, pack, files, ct);
        await Add(archive, "README.txt", index.Readme(), ct);
        await Add(archive, "INDEX.csv", await index.Table(ct), ct);
        await Add(archive, "manifest.json", PackManifest.Write(pack.Request, files), ct);
        await archive.Add("SHA256SUMS", PackManifest.Sums(files), ct);
        await archive.Close();
        return new PackFile(blob, archive.Sha256, archive.Bytes, files.Count + 1, until);
    }

    // A file that was made in several pieces is one again.
    private async Task Copy(EvidencePack pack, PackArchive archive, CancellationToken ct)
    {
        foreach (var file in Steps(pack).GroupBy(one => one.Step.Path))
        {
            if (file.First().Step.Item.Pieces > 1)
                await Join(archive, file.Key, [.. file.Select(one => one.Part)], ct);
            else
                await Each(archive, file.Single().Part, ct);
        }
    }

    private static IEnumerable<(PackStep Step, PackPart Part)> Steps(EvidencePack pack) =>
        PackContents.Steps.Join(pack.Parts, step => step.Id, part => part.Step, (step, part) => (step, part));

    private async Task Join(PackArchive archive, string path, IReadOnlyList<PackPart> parts, CancellationToken ct)
    {
        await using var entry = await archive.Open(path, ct);
        await using var sealing = new SealedStream(entry);
        foreach (var part in parts)
        {
            await using var zip = await Open(part, ct);
            await using var piece = await zip.Entries.Single().OpenAsync(ct);
            await piece.CopyToAsync(sealing, ct);
        }
        files.Add(new PackedFile(path, sealing.Length, parts.Sum(part => part.Rows), sealing.Sha256()));
    }

    private async Task Each(PackArchive archive, PackPart part, CancellationToken ct)
    {
        await using var zip = await Open(part, ct);
        foreach (var one in zip.Entries)
        {
            await using var entry = await archive.Open(one.FullName, ct);
            await using var sealing = new SealedStream(entry);
            await using var content = await one.OpenAsync(ct);
            await content.CopyToAsync(sealing, ct);
            files.Add(new PackedFile(one.FullName, sealing.Length, IsTable(one) ? part.Rows : null, sealing.Sha256()));
        }
    }

    private static bool IsTable(ZipArchiveEntry entry) => PackContents.Steps.Any(step => step.Path == entry.FullName);

    private async Task<ZipArchive> Open(PackPart part, CancellationToken ct)
    {
        await using (var whole = await store.Open(part.Blob, ct))
        {
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(whole, ct)) != part.Sha256)
                throw new InvalidDataException($"The part {part.Step} was changed after it was stored.");
        }
        return await ZipArchive.CreateAsync(await store.Open(part.Blob, ct), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null, ct);
    }

    private async Task Add(PackArchive archive, string name, byte[] content, CancellationToken ct)
    {
        await archive.Add(name, content, ct);
        files.Add(new PackedFile(name, content.Length, null, FileHash.Of(content)));
    }
}

/// <summary>A file in the pack.</summary>
/// <param name="Rows">Below its headings; null for what is no table.</param>
internal sealed record PackedFile(string Path, long Bytes, long? Rows, string Sha256);
