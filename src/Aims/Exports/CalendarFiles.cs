using System.Text;
using Aims.Conversation;
using Aims.People;
using Aims.Status;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Aims.Exports;

/// <summary>Makes an iCalendar file (RFC 5545) of somebody's dates, as they are when the link is used.</summary>
internal sealed class CalendarFiles(Agenda agenda)
{
    private const int YearsAhead = 1;

    private const string Transparent = "TRANSPARENT";

    /// <returns>Null when the person may not have it.</returns>
    public async Task<Exported?> Make(CalendarRequest request, DateTimeOffset now, CancellationToken ct)
    {
        if (agenda.Directory.Find(request.Who) is not { } who || !agenda.ChoicesOf(who).Contains(request.Whose))
            return null;
        var reader = Reader.From(null, request.Zone);
        var today = reader.Today(now);
        var turn = new Turn(who, now, reader, Fields.None, Private: true, () => "");
        var entries = (await agenda.Of(turn, request.Whose, ct)).Where(entry => entry.Last >= today && entry.Day <= today.AddYears(YearsAhead));
        return new Exported("aims-calendar.ics", "text/calendar; charset=utf-8", Write(entries, request.Whose, now));
    }

    private byte[] Write(IEnumerable<CalendarEntry> entries, CalendarOf whose, DateTimeOffset now)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Aims.Bot//Calendar//EN", Method = "PUBLISH" };
        foreach (var entry in entries)
            calendar.Events.Add(Event(entry, whose, now));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }

    // The day after the last: an end is not part of an event. Nobody is busy because something is due.
    private CalendarEvent Event(CalendarEntry entry, CalendarOf whose, DateTimeOffset now) => new()
    {
        Uid = $"{entry.Key}@{agenda.Tenant}",
        DtStamp = new CalDateTime(now.UtcDateTime, CalDateTime.UtcTzId),
        Start = new CalDateTime(entry.Day),
        End = new CalDateTime(entry.Last.AddDays(1)),
        Summary = entry.What,
        Description = whose is CalendarOf.Me || entry.Who.Count == 0 ? entry.Detail : $"{entry.Detail}\n{agenda.Directory.NamesOf(entry.Who)}",
        Transparency = Transparent,
    };
}
