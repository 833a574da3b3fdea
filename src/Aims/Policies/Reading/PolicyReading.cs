using Aims.Assessments.Forms;
using Aims.People;

namespace Aims.Policies;

/// <summary>A version in force as one person reads it on a day.</summary>
/// <param name="Quiz">The questions of its check; null where it has none.</param>
/// <param name="Record">What is between the person and its major number; null for nothing yet.</param>
internal sealed record PolicyReading(PolicyVersion Version, PolicyText Text, Quiz? Quiz, PersonId? Owner, Acknowledgement? Record, DateOnly Day)
{
    private const int EarlierLooked = 5;

    public IReadOnlyList<PolicyPage> Pages { get; } = PolicyPages.Of(Text);

    /// <summary>The number of its last page: the check has one of its own.</summary>
    public int Last => Pages.Count + (Quiz is null ? 0 : 1);

    /// <summary>Their acknowledgement that holds, of this version or of another of the same major number; null for none.</summary>
    public Signature? Signed => Record?.HoldsOn(Day) == true ? Record.Given : null;

    /// <summary>What they acknowledged last where they lack this one, and it was another version; null for none.</summary>
    public Signature? Before { get; init; }

    /// <summary>It waits for them: it is not acknowledged, or that lapses soon.</summary>
    public bool IsAsked => Signed is null || Record!.IsAskedAgainOn(Day);

    public ReadingProgress Progress => ReadingProgress.Of(Record?.Progress, Version.Text);

    /// <summary>Pages that are still to be shown before it can be acknowledged.</summary>
    public IReadOnlyList<int> Unread =>
        IsAsked && Version.Asks.NeedsAllPages ? [.. Enumerable.Range(1, Pages.Count).Except(Progress.Shown)] : [];

    /// <summary>The check is passed, or there is none.</summary>
    public bool IsChecked => Version.Asks.Check?.IsPassedBy(Progress.Check) != false;

    public string Id(PersonId who) => Acknowledgement.IdOf(Version.Policy, Version.Number.Major, who);

    /// <summary>The version in force, without what is between it and anybody.</summary>
    /// <returns>Null when none is in force on the day.</returns>
    public static async Task<PolicyReading?> Of(string? id, DateOnly day, PolicyDesk desk, CancellationToken ct) =>
        await desk.Library.Find(id, ct) is { } policy && policy.InForce(day) is { } version
            ? new PolicyReading(version, await desk.Library.Text(version.Text, ct), await desk.Checks.Of(version.Asks.Check, ct), policy.Record?.Owner, null, day)
            : null;

    /// <summary>The policy, then in one go its text and the person's acknowledgements.</summary>
    /// <returns>Null when no version is in force on the day.</returns>
    public static async Task<PolicyReading?> Of(string? id, PersonId who, DateOnly day, PolicyDesk desk, CancellationToken ct)
    {
        if (await desk.Library.Find(id, ct) is not { } policy || policy.InForce(day) is not { } version)
            return null;
        var (text, quiz) = (desk.Library.Text(version.Text, ct), desk.Checks.Of(version.Asks.Check, ct));
        int earliest = Math.Max(1, version.Number.Major - EarlierLooked);
        var known = await Task.WhenAll(Enumerable.Range(earliest, version.Number.Major - earliest + 1).Reverse()
            .Select(major => desk.Records.Read(Acknowledgement.Type, Acknowledgement.IdOf(version.Policy, major, who), ct)));
        var reading = new PolicyReading(version, await text, await quiz, policy.Record?.Owner, known[0].State, day);
        return reading.Signed is not null ? reading : reading with
        {
            Before = known.Select(k => k.State?.Given).FirstOrDefault(g => g is not null) is { } given && given.Number != version.Number ? given : null,
        };
    }
}
