using Aims.Ledger;
using Aims.People;

namespace Aims.Reports;

/// <summary>Names people, and remembers whom: the ledger knows them by id, and two can have one name.</summary>
internal sealed class NamedPeople(IDirectory directory)
{
    private readonly SortedDictionary<string, string> named = new(StringComparer.Ordinal);

    /// <summary>Everybody who was named, with the id that the ledger has.</summary>
    public IReadOnlyList<ReportFact> All => [.. named.Select(person => new ReportFact(person.Value, person.Key))];

    public string Of(PersonId id) => named[id.Value] = directory.Find(id)?.Name ?? $"{directory.NameOf(id)} ({id})";

    public Signed Of(Stamp stamp) => new(Of(stamp.By), stamp.At);
}
