using Aims.People;

namespace Aims.Conversation;

/// <summary>How people read dates, for what is done without them.</summary>
public interface IReaders
{
    /// <summary>Everybody who has been met, in one range read. Who is missing has never said where they are.</summary>
    Task<IReadOnlyDictionary<PersonId, Reader>> All(CancellationToken ct);

    /// <summary>Each of some people, whoever has not been met as <see cref="Reader.Default"/>: a point read a person while they are few.</summary>
    Task<IReadOnlyDictionary<PersonId, Reader>> Of(IReadOnlyCollection<PersonId> some, CancellationToken ct);
}
