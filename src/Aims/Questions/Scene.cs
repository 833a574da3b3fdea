using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Aims.Ledger;
using Aims.People;

namespace Aims.Questions;

/// <summary>All records in memory, by what they are.</summary>
public interface IRecordsInMemory
{
    IEnumerable<T> All<T>() where T : class;

    T? Find<T>(string? id) where T : class;

    /// <summary>Another number whenever a record of a kind has changed.</summary>
    long Revision(RecordType type);
}

/// <summary>What a question is answered from: the records as they are, or were, the people, and who asks when.</summary>
/// <param name="Given">What was fetched for this question because its subject needs it, each by its type.</param>
public sealed record Scene(IRecordsInMemory Records, DirectoryIndex People, Viewer Viewer, DateTimeOffset Now, TimeZoneInfo Zone, IReadOnlyList<object> Given)
{
    private static readonly ConditionalWeakTable<IRecordsInMemory, ConcurrentDictionary<object, (long Revision, object?[] Given, object Made)>> KeptOf = [];

    private readonly Dictionary<object, object> kept = [];

    public DateOnly Today { get; } = Day(Now, Zone);

    /// <summary>What has to be said with an answer from it: how far it looks, what of it is of another day.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public IEnumerable<T> All<T>() where T : class => Records.All<T>();

    public T? Find<T>(string? id) where T : class => Records.Find<T>(id);

    /// <summary>What was fetched beforehand; null when it was not.</summary>
    public T? Get<T>() where T : class => Given.OfType<T>().FirstOrDefault();

    /// <summary>Something that is worked out once for a question.</summary>
    public T Once<T>(object key, Func<Scene, T> make) where T : class
    {
        if (kept.TryGetValue(key, out object? known))
            return (T)known;
        var made = make(this);
        kept[key] = made;
        return made;
    }

    /// <summary>Something that is worked out once for as long as no record of some kinds changes.</summary>
    /// <param name="given">What else it depends on; on anything else it may not.</param>
    public T Kept<T>(object key, IReadOnlyList<RecordType> of, Func<Scene, T> make, params object?[] given) where T : class
    {
        // Asked for by each row.
        if (kept.TryGetValue(key, out object? known))
            return (T)known;
        var made = KeptOrMade(key, of.Sum(Records.Revision), make, given);
        kept[key] = made;
        return made;
    }

    /// <summary>The day that a moment is where the asker is.</summary>
    public DateOnly? DayOf(DateTimeOffset? at) => at is { } moment ? Day(moment, Zone) : null;

    private T KeptOrMade<T>(object key, long revision, Func<Scene, T> make, object?[] given) where T : class
    {
        var all = KeptOf.GetOrCreateValue(Records);
        if (all.TryGetValue(key, out var known) && known.Revision == revision && known.Given.SequenceEqual(given, ReferenceEqualityComparer.Instance))
            return (T)known.Made;
        var made = make(this);
        all[key] = (revision, given, made);
        return made;
    }

    private static DateOnly Day(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
}

/// <summary>Who asks, and whose matters they may see.</summary>
public sealed class Viewer(Person who, DirectoryIndex people)
{
    private readonly Lazy<HashSet<PersonId>> team = new(() => [.. people.Places.Below(who.Id).Select(place => people.ByName[place].Id)]);

    private readonly Lazy<HashSet<PersonId>> reports = new(() => [.. people.ReportsOf(who.Id).Select(report => report.Id)]);

    public Person Who => who;

    /// <summary>Leads and auditors see every record.</summary>
    public bool Oversees => who.Oversees;

    public bool IsManager { get; } = people.IsManager(who.Id);

    /// <summary>Those who report to the asker, near and far, without the asker.</summary>
    public IReadOnlySet<PersonId> Team => team.Value;

    /// <summary>Those who report to the asker directly: "my team".</summary>
    public IReadOnlySet<PersonId> Reports => reports.Value;

    /// <summary>Whether somebody is the asker, or reports to them.</summary>
    public bool Answers(PersonId? of) => of == who.Id || (of is { } one && IsManager && Team.Contains(one));
}
