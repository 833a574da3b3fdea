using System.Collections.Concurrent;

namespace Aims.EvidencePacks.Building;

/// <summary>Where evidence packs are kept, and their parts until they are put together. Of a name there is one write.</summary>
public interface IPackStore
{
    /// <summary>What is written is there once the stream is disposed; of what a crash cut off, nothing is.</summary>
    Task<Stream> Create(string name, CancellationToken ct);

    /// <summary>A stream that can seek.</summary>
    /// <exception cref="KeyNotFoundException">There is none of this name.</exception>
    Task<Stream> Open(string name, CancellationToken ct);

    /// <summary>Deletes all whose names begin so; doing so again changes nothing.</summary>
    /// <param name="but">The one that stays; null for none.</param>
    Task Delete(string prefix, string? but, CancellationToken ct);
}

public class MemoryPackStore : IPackStore
{
    private readonly ConcurrentDictionary<string, byte[]> files = [];

    public IEnumerable<string> Names => files.Keys.Order(StringComparer.Ordinal);

    public Task<Stream> Create(string name, CancellationToken ct) => Task.FromResult<Stream>(new Writing(content => files[name] = content));

    public virtual Task<Stream> Open(string name, CancellationToken ct) =>
        Task.FromResult<Stream>(new MemoryStream(files.TryGetValue(name, out byte[]? content) ? content : throw new KeyNotFoundException($"No part has the name {name}."), writable: false));

    public Task Delete(string prefix, string? but, CancellationToken ct)
    {
        foreach (string name in Names.Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name != but))
            files.TryRemove(name, out _);
        return Task.CompletedTask;
    }

    private sealed class Writing(Action<byte[]> done) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing)
                done(ToArray());
            base.Dispose(disposing);
        }
    }
}
