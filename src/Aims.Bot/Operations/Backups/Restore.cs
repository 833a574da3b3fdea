using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Aims.Bot.Tables;
using Aims.Ledger;

namespace Aims.Bot.Operations.Backups;

/// <summary>Puts a backup into an empty account. Everything is looked through before the first row is written.</summary>
internal sealed class Restore(Storage storage, BackupPlace from, string tenant)
{
    private const int RowsAtOnce = 100;

    /// <param name="said">Hears how far it is.</param>
    /// <exception cref="InvalidDataException">It is not whole, not of this tenant, or not as it was written; the message says what and where.</exception>
    public async Task<BackupManifest> Check(string name, Action<string> said, CancellationToken ct)
    {
        var manifest = await Manifest(name, ct);
        if (manifest.Tenant != tenant)
            throw new InvalidDataException($"The backup {name} is of the tenant {manifest.Tenant}, and the settings are for {tenant}.");
        await Same($"{name}/rows.ndjson.gz", manifest.RowsHash, ct);
        await Same($"{name}/files.ndjson.gz", manifest.FilesHash, ct);
        long count = 0;
        await foreach (var file in Files(name, ct))
        {
            await Same(file.Place, file.Hash, ct);
            if (++count % 1_000 == 0)
                said(string.Create(CultureInfo.InvariantCulture, $"{count:N0} files looked through"));
        }
        return manifest;
    }

    /// <summary>Writes a backup that was checked.</summary>
    /// <param name="said">Hears how far it is.</param>
    /// <exception cref="InvalidOperationException">The account has rows already.</exception>
    public async Task Run(string name, Action<string> said, CancellationToken ct)
    {
        if (await storage.Table.All(ct).AnyAsync(ct))
            throw new InvalidOperationException("The account is not empty. A backup is restored into an empty account only, so that nothing is overwritten: name another one in AzureWebJobsStorage.");
        long count = 0;
        await foreach (var file in Files(name, ct))
        {
            await Put(file, ct);
            if (++count % 1_000 == 0)
                said(string.Create(CultureInfo.InvariantCulture, $"{count:N0} files"));
        }
        count = 0;
        var batch = new List<BackupRow>(RowsAtOnce);
        await using var rows = await Open($"{name}/rows.ndjson.gz", ct);
        await foreach (var row in Lines.Read(rows, BackupJson.Default.BackupRow, ct))
        {
            if (batch.Count == RowsAtOnce || batch.Exists(other => other.Partition != row.Partition || other.Key == row.Key))
                await Flush(batch, ct);
            batch.Add(row);
            if (++count % 10_000 == 0)
                said(string.Create(CultureInfo.InvariantCulture, $"{count:N0} rows"));
        }
        await Flush(batch, ct);
    }

    private async Task Flush(List<BackupRow> batch, CancellationToken ct)
    {
        if (batch.Count > 0)
            await storage.Table.Write(batch[0].Partition, [.. batch.Select(row => new RowChange.Put(new Row(row.Key, row.Columns)))], ct);
        batch.Clear();
    }

    private async Task Put(BackupFile file, CancellationToken ct)
    {
        var container = storage.Container(file.Container);
        await container.CreateIfNotExistsAsync(cancellationToken: ct);
        await using var content = await Open(file.Place, ct);
        await container.GetBlobClient(file.Name).UploadAsync(content, overwrite: true, ct);
    }

    private async Task<BackupManifest> Manifest(string name, CancellationToken ct)
    {
        await using var file = await from.Open($"{name}/manifest.json", ct)
            ?? throw new InvalidDataException($"There is no backup {name}, or it was not finished: it has no manifest.json.");
        try
        {
            if (await JsonSerializer.DeserializeAsync(file, BackupJson.Default.BackupManifest, ct) is not { } manifest || !manifest.IsAsItWas())
                throw new InvalidDataException($"The manifest of the backup {name} is not as it was written. Nothing was restored.");
            return manifest.Version == BackupManifest.Current ? manifest : throw new InvalidDataException($"The backup {name} is of another version of the product.");
        }
        catch (JsonException)
        {
            throw new InvalidDataException($"The manifest of the backup {name} cannot be read.");
        }
    }

    private async IAsyncEnumerable<BackupFile> Files(string name, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var list = await Open($"{name}/files.ndjson.gz", ct);
        await foreach (var file in Lines.Read(list, BackupJson.Default.BackupFile, ct))
            yield return !Storage.Containers.Contains(file.Container)
                ? throw new InvalidDataException($"The backup {name} names a container that is none of the product's: {file.Container}.")
                : file.IsInPlace() ? file : throw new InvalidDataException($"The backup {name} looks for {file.Name} where none of its files can be: {file.Place}.");
    }

    private async Task Same(string file, string hash, CancellationToken ct)
    {
        await using var content = await Open(file, ct);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct)) != hash)
            throw new InvalidDataException($"{file} is not as it was written: its hash is another. Nothing was restored.");
    }

    private async Task<Stream> Open(string file, CancellationToken ct) =>
        await from.Open(file, ct) ?? throw new InvalidDataException($"{file} is missing. Nothing was restored.");
}
