using System.Globalization;
using Aims.Approvals;
using Aims.Ledger;
using Aims.Status;

namespace Aims.Incidents;

/// <summary>
/// Reminds those who work on a serious incident that it has to be reported: on each working day from three days before the last one. It signs
/// as the bot, and however often it runs, nobody is reminded twice on a day.
/// </summary>
/// <param name="holidays">Days on which nobody is reminded.</param>
public sealed class IncidentRounds(IncidentDesk desk, IReadOnlyCollection<DateOnly> holidays)
{
    private const int DaysBefore = 3;

    /// <returns>Of how many incidents somebody is reminded.</returns>
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (!desk.Directory.IsRead || !WorkingDays.Is(today, holidays))
            return 0;
        int reminded = 0;
        foreach (var incident in await desk.Index.Ask(About.Register, world => world.All<Incident>().Where(incident => IsDue(incident, today)).ToList(), ct))
            reminded += await Remind(incident.Id, now, today, ct) ? 1 : 0;
        return reminded;
    }

    private static bool IsDue(Incident incident, DateOnly today) => incident.ReportBy is { } due && due.AddDays(-DaysBefore) <= today && !(incident.Reminded >= today);

    private async Task<bool> Remind(IncidentId id, DateTimeOffset now, DateOnly today, CancellationToken ct)
    {
        var command = new Command(string.Create(CultureInfo.InvariantCulture, $"{id}.remind.{today:yyyy-MM-dd}"), People.PersonId.Bot, now);
        var outcome = await desk.Records.Commit(command, async draft =>
        {
            if (await IncidentDesk.Load(draft, id, ct) is not { } on || !IsDue(on.Incident, today))
                return;
            await draft.Apply(Incident.Type, id.Value, new IncidentReminded(today), ct);
            foreach (var who in on.Workers(desk.Directory))
                draft.Tell(who, Incident.View, on.Incident.Key);
        }, ct);
        return outcome is { Repeated: false, Changed.Count: > 0 };
    }
}
