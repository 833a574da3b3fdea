using Aims.Ledger;
using Aims.People;
using Aims.Preferences;
using Aims.Questions;

namespace Aims.Status;

/// <summary>Fetches the changes that a question is about.</summary>
internal sealed class Fetching(StatusIndex index)
{
    // Before anything was recorded.
    private static readonly DateTimeOffset Beginning = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Refusal NoReview = new("question.no-review", "No management review was held yet, so there is no day to begin with. Name one, such as \"what changed since October\".");

    private readonly ChangeReading reading = new(index.Records);

    /// <returns>What goes into the scene.</returns>
    public async Task<IReadOnlyList<object>> Of(StatusQuestion question, Person who, DateTimeOffset now, TimeZoneInfo zone, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var wanted = ChangesWanted.Of(question, today);
        var digest = wanted.SinceDigest ? await Digest(who, now, zone, ct) : null;
        var review = wanted.SinceReview ? await index.Ask(About.Register, world => LastReview.Of(world), ct) : null;
        if (wanted.SinceReview && review is null)
            return [new ReadChanges([], []), NoReview];
        object[] since = [.. new object?[] { digest, review }.OfType<object>()];
        if ((wanted.Records ?? await Called(wanted.System, ct)) is { } named)
            return [new ReadChanges(await reading.Of(named, ct), []), .. since];
        var from = new[] { wanted.From is { } first ? StartOf(first, zone) : Beginning, digest?.At ?? Beginning, review?.At ?? Beginning }.Max();
        var until = wanted.To is { } last && last < today ? StartOf(last.AddDays(1), zone).AddTicks(-1) : now;
        var (changes, isCut) = await reading.Between(from, until, now, wanted.Acknowledgements, ct);
        return [new ReadChanges(changes, Notes(wanted, isCut)), .. since];
    }

    /// <returns>Null where nothing is called so: then it may be what they are about, in their time.</returns>
    private async Task<IReadOnlyList<RecordKey>?> Called(string? system, CancellationToken ct)
    {
        if (system is null)
            return null;
        string name = Folded.Of(system);
        var called = await index.Ask(About.Register, world => world.Systems.Where(one => Folded.Of(one.Name) == name).Select(one => one.Key).ToList(), ct);
        return called.Count is 0 or > ChangesWanted.MostNamed ? null : called;
    }

    private async Task<LastDigest> Digest(Person who, DateTimeOffset now, TimeZoneInfo zone, CancellationToken ct)
    {
        var settings = (await index.Records.Read(PersonalSettings.Type, who.Id.Value, ct)).State ?? PersonalSettings.Usual;
        var last = settings.LastDigest(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        return new LastDigest(last is { } at ? new DateTimeOffset(at, zone.GetUtcOffset(at)) : now.AddDays(-1));
    }

    private static IReadOnlyList<string> Notes(ChangesWanted wanted, bool isCut) =>
    [
        .. wanted.IsUsual ? [wanted.To is null ? "These are the changes of the last 30 days. Name a day to see others, such as “since October”." : "These are the changes of the 30 days before that."] : Array.Empty<string>(),
        .. isCut ? [$"There is more than I look at: only the newest {ChangeReading.Most:N0} changes are in this answer. Name a shorter time."] : Array.Empty<string>(),
    ];

    private static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var start = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(start, zone.GetUtcOffset(start));
    }
}
