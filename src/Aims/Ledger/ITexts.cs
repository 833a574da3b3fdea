using System.Collections.Concurrent;

namespace Aims.Ledger;

/// <summary>Where text goes that is too long for a table's column (32 K characters). The name is the SHA-256 of the text.</summary>
public interface ITexts
{
    /// <summary>Keeps the text; keeping it again changes nothing.</summary>
    Task Put(string name, string text, CancellationToken ct);

    /// <exception cref="KeyNotFoundException">No text has this name.</exception>
    /// <exception cref="InvalidDataException">The text was changed after it was kept: its hash is not its name.</exception>
    Task<string> Get(string name, CancellationToken ct);

    /// <summary>Removes a text that nothing names any more, if it is there.</summary>
    Task Delete(string name, CancellationToken ct);
}

public sealed class MemoryTexts : ITexts
{
    private readonly ConcurrentDictionary<string, string> texts = [];

    public Task Put(string name, string text, CancellationToken ct)
    {
        texts[name] = text;
        return Task.CompletedTask;
    }

    public Task<string> Get(string name, CancellationToken ct) => Task.FromResult(texts[name]);

    public Task Delete(string name, CancellationToken ct)
    {
        texts.TryRemove(name, out _);
        return Task.CompletedTask;
    }
}
