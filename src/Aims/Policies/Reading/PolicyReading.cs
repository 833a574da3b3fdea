using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>A version in force as one person reads it on a day.</summary>
/// <param name="Record">What is between the person and its major number; null for nothing yet.</param>
internal sealed record PolicyReading(PolicyVersion Version, PolicyText Text, Acknowledgement? Record, DateOnly Day)
{
    /// <summary>Their acknowledgement that holds, of this version or of another of the same major number; null for none.</summary>
    public Signature? Signed => Record?.HoldsOn(Day) == true ? Record.Given : null;

    /// <summary>What they acknowledged last where they lack this one, and it was another version; null for none.</summary>
    public Signature? Before { get; init; }

    private const int EarlierLooked = 5;

    /// <summary>The policy, then in one go its text and the person's acknowledgements.</summary>
    /// <returns>Null when no version is in force on the day.</returns>
    public static async Task<PolicyReading?> Of(string? id, PersonId who, DateOnly day, PolicyLibrary library, Records records, CancellationToken ct)
    {
        if ((await library.Find(id, ct))?.InForce(day) is not { } version)
            return null;
        var text = library.Text(version.Text, ct);
        int earliest = Math.Max(1, version.Number.Major - EarlierLooked);
        var known = await Task.WhenAll(Enumerable.Range(earliest, version.Number.Major - earliest + 1).Reverse()
            .Select(major => records.Read(Acknowledgement.Type, Acknowledgement.IdOf(version.Policy, major, who), ct)));
        var reading = new PolicyReading(version, await text, known[0].State, day);
        return reading.Signed is not null ? reading : reading with
        {
            Before = known.Select(k => k.State?.Given).FirstOrDefault(g => g is not null) is { } given && given.Number != version.Number ? given : null,
        };
    }
}
