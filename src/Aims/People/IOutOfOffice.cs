namespace Aims.People;

/// <summary>What somebody's mailbox says about being away, as far as the bot may read it.</summary>
public interface IOutOfOffice
{
    /// <summary>Since when and until when the person is away; null when they are here, or when nothing is known.</summary>
    Task<OutOfOffice?> Of(PersonId who, CancellationToken ct);
}

/// <param name="From">The moment from which automatic replies are sent.</param>
/// <param name="Until">Null when they were switched on without an end.</param>
public sealed record OutOfOffice(DateTimeOffset From, DateTimeOffset? Until);

/// <summary>Where no mailbox can be read.</summary>
public sealed class NoMailboxes : IOutOfOffice
{
    public Task<OutOfOffice?> Of(PersonId who, CancellationToken ct) => Task.FromResult<OutOfOffice?>(null);
}
