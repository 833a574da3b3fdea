using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Aims.Bot.Tables;
using Aims.Ledger;

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
        var (files, filesHash) = await Written(to, $"{name}/files.ndjson.gz", Files(to, ct), BackupJson.Default.BackupFile, ct);
        var manifest = new BackupManifest(BackupManifest.Current, tenant, began, clock.GetUtcNow(), rows, rowsHash, files, filesHash).Sealed();
        await using var file = await to.Create($"{name}/manifest.json", ct);
        await JsonSerializer.SerializeAsync(file, manifest, BackupJson.Default.BackupManifest, ct);
        return (name, manifest);
    }

    private static async Task<(long Count, string Hash)> Written<T>(
        BackupPlace to, string name, IAsyncEnumerable<T> values, JsonTypeInfo<T> type, CancellationToken ct)
    {
        await using var file = await to.Create(name, ct);
        return await Lines.Write(file, values, type, ct);
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

    private async IAsyncEnumerable<BackupFile> Files(BackupPlace to, [EnumeratorCancellation] CancellationToken ct)
    {
        var there = (await to.Names("files/", ct)).ToHashSet();
        foreach (string container in Storage.Containers)
        {
            var blobs = storage.Container(container);
            if (!await blobs.ExistsAsync(ct))
                continue;
            await foreach (var blob in blobs.GetBlobsAsync(cancellationToken: ct))
            {
                var content = (await blobs.GetBlobClient(blob.Name).DownloadContentAsync(ct)).Value.Content;
                var file = new BackupFile(container, blob.Name, content.ToMemory().Length, Convert.ToHexStringLower(SHA256.HashData(content)));
                if (!there.Contains(file.Place))
                {
                    await using var copy = await to.Create(file.Place, ct);
                    await copy.WriteAsync(content, ct);
                }
                yield return file;
            }
        }
    }
}
