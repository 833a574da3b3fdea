using Aims.Approvals;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Campaigns;

/// <summary>One time that a campaign's rolls are brought up to date: all of them for the same people and the same day.</summary>
/// <param name="Numbers">The number of each person's roll, in the order of <see cref="DirectoryIndex.Everybody"/>.</param>
internal sealed record Round(Campaign Campaign, DateTimeOffset At, DirectoryIndex People, Whereabouts Where, int[] Numbers)
{
    /// <summary>Those who are to be told of their people.</summary>
    public IReadOnlySet<PersonId> Managers { get; private init; } = new HashSet<PersonId>();

    /// <summary>How many people the leads are to be told of.</summary>
    public int Late { get; private init; }

    public DateOnly Today => DateOnly.FromDateTime(At.UtcDateTime);

    public Command Command() => new(Guid.NewGuid().ToString("N"), PersonId.Bot, At);

    /// <summary>Finds whoever has been late for as long as managers, or leads, give them.</summary>
    public Round WithLate(World world)
    {
        if (world.Policy(Campaign.Policy)?.InForce(Today) is not { } version)
            return this;
        var late = (from number in Enumerable.Range(0, Campaign.Rolls)
                    from asked in world.Roll(Campaign.Id, number).People
                    where asked.IsLate(Campaign, version, world.Acknowledgement(version, asked.Who), Today)
                    select (asked.Who, Due: asked.DueIn(Campaign))).ToList();
        var managers = from one in late
                       where Campaign.Ladder.Manager is { } days && one.Due.AddDays(days) <= Today
                       select People.Find(one.Who)?.Manager;
        return this with
        {
            Managers = managers.OfType<PersonId>().Where(manager => People.Find(manager) is not null).ToHashSet(),
            Late = Campaign.Ladder.Leads is { } wait ? late.Count(one => one.Due.AddDays(wait) <= Today) : 0,
        };
    }
}

/// <summary>Where people are, and so on which day they are reminded: by day, on days of work.</summary>
/// <param name="readers">Null for all in UTC.</param>
internal sealed class Whereabouts(IReaders? readers, IReadOnlyCollection<DateOnly> holidays)
{
    /// <summary>The hours between which it is day.</summary>
    public const int DayBegins = 8, DayEnds = 20;

    private IReadOnlyDictionary<PersonId, Reader>? known;

    public bool IsKnown => known is not null;

    /// <summary>Reads a row for everybody: only for when somebody may have to be reminded.</summary>
    public async Task Know(CancellationToken ct) => known ??= readers is null ? new Dictionary<PersonId, Reader>() : await readers.All(ct);

    /// <summary>Null when somebody is not reminded now, nor anybody before it is known where they are.</summary>
    public DateOnly? WorkdayOf(PersonId who, DateTimeOffset at)
    {
        if (known is null)
            return null;
        var there = TimeZoneInfo.ConvertTime(at, (known.GetValueOrDefault(who) ?? Reader.Default).Zone);
        var day = DateOnly.FromDateTime(there.DateTime);
        return there.Hour is >= DayBegins and < DayEnds && WorkingDays.Is(day, holidays) ? day : null;
    }
}
