using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Aims.Bot.Operations.Backups;

/// <summary>Where backups lie: files by name, each written once.</summary>
internal abstract class BackupPlace
{
    /// <exception cref="IOException">There is a file of this name.</exception>
    public abstract Task<Stream> Create(string name, CancellationToken ct);

    /// <returns>Null when there is no file of this name.</returns>
    public abstract Task<Stream?> Open(string name, CancellationToken ct);

    /// <summary>The names that begin with the prefix, in ordinal order.</summary>
    public abstract Task<IReadOnlyList<string>> Names(string prefix, CancellationToken ct);

    /// <returns>False when the place does not let go of it yet; true also when it was not there.</returns>
    public abstract Task<bool> Delete(string name, CancellationToken ct);
}

/// <summary>A folder of this machine.</summary>
internal sealed class BackupFolder(string folder) : BackupPlace
{
    public override Task<Stream> Create(string name, CancellationToken ct)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return Task.FromResult<Stream>(new FileStream(path, FileMode.CreateNew));
    }

    public override Task<Stream?> Open(string name, CancellationToken ct) =>
        Task.FromResult<Stream?>(File.Exists(PathOf(name)) ? File.OpenRead(PathOf(name)) : null);

    public override Task<IReadOnlyList<string>> Names(string prefix, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>(
        [.. (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
            .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);

    public override Task<bool> Delete(string name, CancellationToken ct)
    {
        if (File.Exists(PathOf(name)))
            File.Delete(PathOf(name));
        return Task.FromResult(true);
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}

/// <summary>A container of the storage account, which can be made immutable.</summary>
internal sealed class BackupContainer(BlobContainerClient container) : BackupPlace
{
    public override async Task<Stream> Create(string name, CancellationToken ct)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: ct);
        var onlyNew = new BlockBlobOpenWriteOptions { OpenConditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
        return await container.GetBlockBlobClient(name).OpenWriteAsync(overwrite: true, onlyNew, ct);
    }

    public override async Task<Stream?> Open(string name, CancellationToken ct) =>
        await container.GetBlobClient(name).ExistsAsync(ct) ? await container.GetBlobClient(name).OpenReadAsync(cancellationToken: ct) : null;

    public override async Task<IReadOnlyList<string>> Names(string prefix, CancellationToken ct) =>
        await container.ExistsAsync(ct)
            ? await container.GetBlobsAsync(new GetBlobsOptions { Prefix = prefix }, ct).Select(blob => blob.Name).ToListAsync(ct)
            : [];

    public override async Task<bool> Delete(string name, CancellationToken ct)
    {
        try
        {
            await container.DeleteBlobIfExistsAsync(name, cancellationToken: ct);
            return true;
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobImmutableDueToPolicy)
        {
            return false;
        }
    }
}
