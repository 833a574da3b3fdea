using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Aims.Ledger;

/// <summary>Where files are kept that records name by their hash. A file is written once.</summary>
public interface IFiles
{
    /// <summary>Keeps the bytes; keeping them again changes nothing.</summary>
    /// <param name="name">Their SHA-256, in lower-case hex.</param>
    Task Put(string name, ReadOnlyMemory<byte> content, CancellationToken ct);

    /// <exception cref="KeyNotFoundException">No file has this name.</exception>
    /// <exception cref="InvalidDataException">The file was changed after it was kept: its hash is not its name.</exception>
    Task<byte[]> Get(string name, CancellationToken ct);

    /// <summary>Removes a file that nothing names any more, if it is there.</summary>
    Task Delete(string name, CancellationToken ct);
}

public sealed class MemoryFiles : IFiles
{
    private readonly ConcurrentDictionary<string, byte[]> files = [];

    public Task Put(string name, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        files.TryAdd(name, content.ToArray());
        return Task.CompletedTask;
    }

    public Task<byte[]> Get(string name, CancellationToken ct) => Task.FromResult(FileHash.Checked(name, files[name]));

    public Task Delete(string name, CancellationToken ct)
    {
        files.TryRemove(name, out _);
        return Task.CompletedTask;
    }
}

public static class FileHash
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <exception cref="InvalidDataException">The content is not the one that was kept under this name.</exception>
    public static byte[] Checked(string name, byte[] content) =>
        Of(content) == name ? content : throw new InvalidDataException($"The file {name} was changed after it was kept.");
}
