using Aims.Conversation;
using Aims.People;

namespace Aims.Status;

/// <summary>Everything with a day, of those whose dates somebody may see: one's own, for managers those of their people, for those who oversee all.</summary>
public sealed class Agenda(StatusIndex index, MyTasks tasks, IDirectory directory)
{
    internal IDirectory Directory => directory;

    /// <summary>Names this organisation's dates among those of others.</summary>
    internal string Tenant => index.Records.Tenant;

    /// <summary>The most that somebody may see.</summary>
    public CalendarOf WidestFor(Person who) =>
        who.Oversees ? CalendarOf.Everybody : directory.IsManager(who.Id) ? CalendarOf.Team : CalendarOf.Me;

    /// <summary>What somebody can choose between: who oversees and leads nobody has no team.</summary>
    public IReadOnlyList<CalendarOf> ChoicesOf(Person who) =>
        [CalendarOf.Me, .. directory.IsManager(who.Id) ? [CalendarOf.Team] : Array.Empty<CalendarOf>(), .. who.Oversees ? [CalendarOf.Everybody] : Array.Empty<CalendarOf>()];

    /// <summary>All that has a day, past days too, by day.</summary>
    internal async Task<IReadOnlyList<CalendarEntry>> Of(Turn turn, CalendarOf whose, CancellationToken ct)
    {
        var today = turn.Reader.Today(turn.Now);
        HashSet<PersonId>? circle = whose switch
        {
            CalendarOf.Me => [turn.Who.Id],
            CalendarOf.Team => [turn.Who.Id, .. Scope.Team(turn.Who.Id, directory.Now).Select(person => person.Id)],
            CalendarOf.Everybody => null,
        };
        // One's own acknowledgements are point reads; those of others are in the calendar by their last day.
        var mine = await tasks.Of(turn, ct, alsoToCome: true);
        var found = await index.Ask(
            About.Register,
            world => mine.Concat(whose is CalendarOf.Me ? [] : TaskList.OfAll(world).Concat(MyTasks.ForOthers(world, directory))).Select(CalendarEntry.Of).OfType<CalendarEntry>()
                .Concat(DateSources.Of(world, directory, today)).Where(entry => circle is null || entry.Who.Any(circle.Contains)).ToList(),
            ct);
        return [.. CalendarEntry.Joined(found).OrderBy(entry => entry.Day).ThenBy(entry => entry.Key, StringComparer.Ordinal)];
    }
}
