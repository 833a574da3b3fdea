using Aims.People;

namespace Aims.Ledger;

/// <summary>Who did something, and when.</summary>
public readonly record struct Stamp(PersonId By, DateTimeOffset At);

/// <summary>A record as it was read: its state, or null when there is none of this id.</summary>
/// <param name="Version">The number of its events; 0 for a record that does not exist yet.</param>
/// <param name="Hash">The hash of its last event, which seals all before it; empty for a new record.</param>
public sealed record Record<TState>(RecordKey Key, TState? State, long Version, string Hash) where TState : class
{
    /// <summary>The row's version, which the next commit asks for.</summary>
    internal string ETag { get; init; } = "";
}

/// <summary>Something that happened to a record.</summary>
public sealed record Happened<TEvent>(long Version, TEvent Event, Stamp Stamp);

/// <summary>A pointer to a record that changed.</summary>
/// <param name="At">Real time of the instance that wrote it.</param>
/// <param name="Version">The record's version after the change.</param>
public readonly record struct FeedEntry(DateTimeOffset At, RecordKey Record, long Version);

/// <summary>An event as it is stored.</summary>
/// <param name="Command">The command that made it.</param>
/// <param name="Previous">The hash of the event before; empty for the first.</param>
internal sealed record StoredEvent(RecordKey Key, long Version, Stamp Stamp, string Command, string Json, string Previous, string Hash);
