using Aims.People;

namespace Aims.Preferences;

/// <summary>Messages that can wait, kept while their addressee is muted.</summary>
public interface IHeldMessages
{
    /// <summary>How many are kept for whom. One range read.</summary>
    Task<IReadOnlyDictionary<PersonId, int>> Count(CancellationToken ct);

    /// <summary>Sends what is kept for somebody on its way.</summary>
    Task Release(PersonId who, CancellationToken ct);
}
