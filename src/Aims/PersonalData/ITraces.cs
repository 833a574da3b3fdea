using Aims.People;

namespace Aims.PersonalData;

/// <summary>What is kept of people beside the records: where they are reached, what waits for them, the copy of the directory.</summary>
public interface ITraces
{
    /// <summary>Of whom something is kept, and since when the directory says that they have left; null where it says nothing of it.</summary>
    IAsyncEnumerable<(PersonId Who, DateOnly? Left)> Everybody(CancellationToken ct);

    /// <summary>All that is kept of somebody.</summary>
    Task<IReadOnlyList<Trace>> Of(PersonId who, CancellationToken ct);

    /// <summary>Forgets all of it. Doing it again changes nothing.</summary>
    Task Forget(IReadOnlyCollection<PersonId> people, CancellationToken ct);
}

/// <param name="What">In words: <c>the chat with the bot</c>.</param>
public sealed record Trace(string What, IReadOnlyDictionary<string, string> Values);

/// <summary>Where there is no channel, and no copy of a directory.</summary>
public sealed class NoTraces : ITraces
{
    public IAsyncEnumerable<(PersonId Who, DateOnly? Left)> Everybody(CancellationToken ct) => AsyncEnumerable.Empty<(PersonId, DateOnly?)>();

    public Task<IReadOnlyList<Trace>> Of(PersonId who, CancellationToken ct) => Task.FromResult<IReadOnlyList<Trace>>([]);

    public Task Forget(IReadOnlyCollection<PersonId> people, CancellationToken ct) => Task.CompletedTask;
}
