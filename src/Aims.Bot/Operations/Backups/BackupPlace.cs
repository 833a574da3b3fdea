using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Aims.Bot.Operations.Backups;

/// <summary>Where backups lie: files by name, each written once and as a whole.</summary>
public abstract class BackupPlace
{
    private const string Manifest = "/manifest.json";

    /// <summary>Writes a file. One that is cut off in the middle, by whatever it is, is not there.</summary>
    /// <param name="content">Writes what is to be in it.</param>
    /// <exception cref="IOException">There is a file of this name.</exception>
    public abstract Task Write(string name, Func<Stream, Task> content, CancellationToken ct);

    /// <returns>Null when there is no file of this name.</returns>
    public abstract Task<Stream?> Open(string name, CancellationToken ct);

    /// <summary>The files whose names begin with the prefix, in ordinal order, with their lengths in bytes.</summary>
    public abstract IAsyncEnumerable<(string Name, long Length)> Files(string prefix, CancellationToken ct);

    /// <summary>The backups that were finished, by name, the oldest first.</summary>
    public async Task<IReadOnlyList<string>> Backups(CancellationToken ct) => await Files("2", ct)
        .Where(file => file.Name.EndsWith(Manifest, StringComparison.Ordinal)).Select(file => file.Name[..^Manifest.Length]).ToListAsync(ct);

    /// <returns>False when the place does not let go of it yet; true also when it was not there.</returns>
    public abstract Task<bool> Delete(string name, CancellationToken ct);
}

/// <summary>A folder of this machine.</summary>
public sealed class BackupFolder(string folder) : BackupPlace
{
    // What a file is called until it is whole. One that a kill left is written anew.
    private const string Part = ".part";

    public override async Task Write(string name, Func<Stream, Task> content, CancellationToken ct)
    {
        string path = PathOf(name), part = path + Part;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            await using (var file = File.Create(part))
            {
                await content(file);
                file.Flush(flushToDisk: true);
            }
            File.Move(part, path, overwrite: false);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    public override Task<Stream?> Open(string name, CancellationToken ct) =>
        Task.FromResult<Stream?>(File.Exists(PathOf(name)) ? File.OpenRead(PathOf(name)) : null);

    public override IAsyncEnumerable<(string Name, long Length)> Files(string prefix, CancellationToken ct) =>
        (Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories) : [])
        .Select(file => (Name: Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/'), file.Length))
        .Where(file => file.Name.StartsWith(prefix, StringComparison.Ordinal) && !file.Name.EndsWith(Part, StringComparison.Ordinal))
        .OrderBy(file => file.Name, StringComparer.Ordinal).ToAsyncEnumerable();

    public override Task<bool> Delete(string name, CancellationToken ct)
    {
        if (File.Exists(PathOf(name)))
            File.Delete(PathOf(name));
        return Task.FromResult(true);
    }

    // A list of files may come from anywhere.
    private string PathOf(string name) => Path.GetFullPath(Path.Combine(folder, name)) is var path && path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        ? path
        : throw new InvalidDataException($"The backup names a file that is not in its folder: {name}.");
}

/// <summary>A container of the storage account, which can be made immutable: a blob is there with its last byte, and is never written again.</summary>
public sealed class BackupContainer(BlobContainerClient container) : BackupPlace
{
    private const int Block = 4 << 20;

    private static readonly BlobUploadOptions OnlyNew = new()
    {
        Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
        TransferOptions = new() { InitialTransferSize = Block, MaximumTransferSize = Block },
    };

    public override async Task Write(string name, Func<Stream, Task> content, CancellationToken ct)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: ct);
        var pipe = new Pipe();
        var uploaded = Upload(name, pipe.Reader, ct);
        try
        {
            await content(pipe.Writer.AsStream(leaveOpen: true));
        }
        catch (Exception e)
        {
            // The upload fails with it, before it commits.
            await pipe.Writer.CompleteAsync(e);
            await uploaded.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }
        await pipe.Writer.CompleteAsync();
        await uploaded;
    }

    public override async Task<Stream?> Open(string name, CancellationToken ct) =>
        await container.GetBlobClient(name).ExistsAsync(ct) ? await container.GetBlobClient(name).OpenReadAsync(cancellationToken: ct) : null;

    public override async IAsyncEnumerable<(string Name, long Length)> Files(string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        if (!await container.ExistsAsync(ct))
            yield break;
        await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = prefix }, ct))
            yield return (blob.Name, blob.Properties.ContentLength ?? 0);
    }

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

    private async Task Upload(string name, PipeReader content, CancellationToken ct)
    {
        try
        {
            await container.GetBlobClient(name).UploadAsync(content.AsStream(leaveOpen: true), OnlyNew, ct);
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
            throw new IOException($"The backups have a file {name} already.");
        }
        finally
        {
            // Whoever still writes need not wait for a reader.
            await content.CompleteAsync();
        }
    }
}

/// <summary>For a dry run: what is written goes nowhere.</summary>
internal sealed class Nowhere : BackupPlace
{
    public override Task Write(string name, Func<Stream, Task> content, CancellationToken ct) => content(Stream.Null);

    public override Task<Stream?> Open(string name, CancellationToken ct) => Task.FromResult<Stream?>(null);

    public override IAsyncEnumerable<(string Name, long Length)> Files(string prefix, CancellationToken ct) => AsyncEnumerable.Empty<(string, long)>();

    public override Task<bool> Delete(string name, CancellationToken ct) => Task.FromResult(true);
}
