using Aims.Conversation;
using Aims.People;

namespace Aims.Approvals;

/// <summary>Who is here at a moment, where it is what day, and who decides for those who are away.</summary>
/// <param name="readers">Who is missing is taken to be in UTC.</param>
/// <param name="outOfOffice">What the mailboxes of those say who are away.</param>
internal sealed class Presence(
    DateTimeOffset now, IReadOnlyDictionary<PersonId, Reader> readers, IReadOnlyDictionary<PersonId, Absence> absences,
    IReadOnlyDictionary<PersonId, OutOfOffice> outOfOffice)
{
    // Nobody is told at night that something is late.
    private const int DayBegins = 8;

    /// <summary>The day by its working hours: until eight in the morning it is the day before.</summary>
    public DateOnly WorkdayOf(PersonId who) => ReaderOf(who).Today(now.AddHours(-DayBegins));

    public bool IsAway(PersonId who) => outOfOffice.ContainsKey(who);

    /// <summary>Who decides for somebody: on the days that they gave, or while their mailbox says that they are away.</summary>
    public StandIn? DeputyOf(PersonId who)
    {
        if (absences.GetValueOrDefault(who) is not { Deputy: { } deputy } absence)
            return null;
        var reader = ReaderOf(who);
        return absence.On(reader.Today(now))
            ?? (absence.Standing is true && outOfOffice.GetValueOrDefault(who) is { } away
                ? new StandIn(deputy, reader.Today(away.From), away.Until is { } until ? reader.Today(until) : null)
                : null);
    }

    private Reader ReaderOf(PersonId who) => readers.GetValueOrDefault(who) ?? Reader.Default;
}
