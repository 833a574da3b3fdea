using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>A version in force as one person reads it.</summary>
/// <param name="Signed">Their acknowledgement of it, or of another version of the same major number; null for none.</param>
internal sealed record PolicyReading(PolicyVersion Version, PolicyText Text, Acknowledgement? Signed)
{
    /// <summary>An acknowledgement of an earlier version, where they lack this one; null for none.</summary>
    public Acknowledgement? Before { get; init; }

    private const int EarlierLooked = 5;

    /// <summary>The policy, then in one go its text and the person's acknowledgements.</summary>
    /// <returns>Null when no version is in force on the day.</returns>
    public static async Task<PolicyReading?> Of(string? id, PersonId who, DateOnly day, PolicyLibrary library, Records records, CancellationToken ct)
    {
        if ((await library.Find(id, ct))?.InForce(day) is not { } version)
            return null;
        var text = library.Text(version.Text, ct);
        int earliest = Math.Max(1, version.Number.Major - EarlierLooked);
        var signed = await Task.WhenAll(Enumerable.Range(earliest, version.Number.Major - earliest + 1).Reverse()
            .Select(major => records.Read(Acknowledgement.Type, Acknowledgement.IdOf(version.Policy, major, who), ct)));
        return new PolicyReading(version, await text, signed[0].State)
        {
            Before = signed[0].State is null ? signed.Select(s => s.State).FirstOrDefault(s => s is not null) : null,
        };
    }
}
