using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Aims.Bot.Tables;
using Aims.Ledger;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Aims.Bot.Operations.Backups;

/// <summary>
/// Everything that the account holds of the bot: all rows of its table, and the blobs that they name. People go on working meanwhile, so what changed since the
/// beginning is read once more at the end (<see cref="LateRows"/>).
/// </summary>
/// <param name="clock">Real time.</param>
internal sealed class Backup(Storage storage, string tenant, TimeProvider clock)
{
    /// <summary>What a backup's files are called begins with this.</summary>
    public static string NameOf(DateTimeOffset began) => began.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <param name="said">Hears how far it is.</param>
    public async Task<(string Name, BackupManifest Manifest)> Take(BackupPlace to, Action<string> said, CancellationToken ct)
    {
        var began = clock.GetUtcNow();
        string name = NameOf(began);
        var (rows, rowsHash) = await Written(to, $"{name}/rows.ndjson.gz", Rows(began, said, ct), BackupJson.Default.BackupRow, ct);
        var (files, filesHash) = await Written(to, $"{name}/files.ndjson.gz", Files(to, said, ct), BackupJson.Default.BackupFile, ct);
        var manifest = new BackupManifest(BackupManifest.Current, tenant, began, clock.GetUtcNow(), rows, rowsHash, files, filesHash).Sealed();
        await to.Write($"{name}/manifest.json", file => JsonSerializer.SerializeAsync(file, manifest, BackupJson.Default.BackupManifest, ct), ct);
        return (name, manifest);
    }

    private static async Task<(long Count, string Hash)> Written<T>(
        BackupPlace to, string name, IAsyncEnumerable<T> values, JsonTypeInfo<T> type, CancellationToken ct)
    {
        (long, string) written = default;
        await to.Write(name, async file => written = await Lines.Write(file, values, type, ct), ct);
        return written;
    }

    private async IAsyncEnumerable<BackupRow> Rows(DateTimeOffset began, Action<string> said, [EnumeratorCancellation] CancellationToken ct)
    {
        var (partitions, late) = (new HashSet<string>(), new LateRows(storage.Table));
        long count = 0;
        await foreach (var (partition, row) in storage.Table.All(ct))
        {
            partitions.Add(partition);
            if (++count % 10_000 == 0)
                said(string.Create(CultureInfo.InvariantCulture, $"{count:N0} rows"));
            yield return new BackupRow(partition, row.Key, row.Columns);
        }
        foreach (string partition in partitions)
        {
            await foreach (var row in late.Of(partition, began, ct))
                yield return new BackupRow(partition, row.Key, row.Columns);
        }
    }

    private async IAsyncEnumerable<BackupFile> Files(BackupPlace to, Action<string> said, [EnumeratorCancellation] CancellationToken ct)
    {
        var there = await to.Files("files/", ct).ToDictionaryAsync(file => file.Name, file => file.Length, cancellationToken: ct);
        long count = 0;
        foreach (string container in Storage.Containers)
        {
            var blobs = storage.Container(container);
            if (!await blobs.ExistsAsync(ct))
                continue;
            await foreach (var blob in blobs.GetBlobsAsync(cancellationToken: ct))
            {
                if (++count % 1_000 == 0)
                    said(string.Create(CultureInfo.InvariantCulture, $"{count:N0} files"));
                yield return Known(container, blob, there) ?? await Copied(blobs.GetBlobClient(blob.Name), to, there, ct);
            }
        }
    }

    /// <summary>What bears its hash as its name, and lies there as long as it is, need not be read again; null for anything else.</summary>
    private static BackupFile? Known(string container, BlobItem blob, Dictionary<string, long> there)
    {
        string place = BackupFile.Usual(container, blob.Name);
        return HashIn(container, blob.Name) is { } hash && there.TryGetValue(place, out long length) && length == blob.Properties.ContentLength
            ? new BackupFile(container, blob.Name, length, hash, place)
            : null;
    }

    // Under the usual name lies only what the name says. What was altered in the account, and an anchor, which has no hash in its name, lies beside it.
    private static async Task<BackupFile> Copied(BlobClient blob, BackupPlace to, Dictionary<string, long> there, CancellationToken ct)
    {
        var content = (await blob.DownloadContentAsync(ct)).Value.Content;
        string hash = Convert.ToHexStringLower(SHA256.HashData(content)), usual = BackupFile.Usual(blob.BlobContainerName, blob.Name);
        string place = HashIn(blob.BlobContainerName, blob.Name) == hash && !there.ContainsKey(usual) ? usual : BackupFile.Besides(blob.BlobContainerName, blob.Name, hash);
        if (!there.ContainsKey(place))
            await to.Write(place, file => file.WriteAsync(content.ToMemory(), ct).AsTask(), ct);
        return new BackupFile(blob.BlobContainerName, blob.Name, content.ToMemory().Length, hash, place);
    }

    private static string? HashIn(string container, string name) => Storage.NamedByHash.Contains(container) ? name[(name.LastIndexOf('/') + 1)..] : null;
}
