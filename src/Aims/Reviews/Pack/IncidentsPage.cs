using Aims.Incidents;

namespace Aims.Reviews;

/// <summary>What went wrong, and whether what is serious was reported in time (A.8.4; EU AI Act Art. 73).</summary>
internal static class IncidentsPage
{
    public static PackPage Of(PackScene scene)
    {
        const string id = "incidents", serves = "A.8.4, 10.2", title = "Incidents";
        var all = scene.World.All<Incident>().ToList();
        if (all.Count == 0)
            return PackScene.Page(id, serves, title, "No incident was ever reported. That may be luck, or people may not know how: say \"report an incident\".");
        var shown = all.Where(incident => incident.IsOpen || scene.IsWithin(incident.Reported)).OrderByDescending(incident => incident.IsOpen).ThenByDescending(incident => incident.Severity).ThenByDescending(incident => incident.Reported).ToList();
        return PackScene.Page(
            id, serves, title, $"{PackScene.Say(all.Count(incident => incident.IsOpen), "incident is", "incidents are")} open.",
            [
                scene.Counted("Reported", all, incident => incident.Reported), scene.Counted("Major", all.Where(incident => incident.Severity is Severity.Major), incident => incident.Reported),
                scene.Counted("Serious (EU AI Act Art. 3(49))", all.Where(incident => incident.IsSerious), incident => incident.Reported), scene.Counted("Closed", all, incident => incident.Closed?.At),
                new("Serious and not reported outside yet", PackScene.Number(all.Count(incident => incident.ReportBy is not null))),
                new("Of these past the deadline", PackScene.Number(all.Count(incident => incident.ReportBy < scene.Today))), new("Open without a known cause", PackScene.Number(all.Count(incident => incident.IsOpen && incident.Cause is null))),
            ],
            [.. shown.Select(incident => new PackRow(
                incident.What,
                $"{incident.Id} · {(incident.Severity is { } severity ? IncidentWords.Of(severity).ToLowerInvariant() : "not rated")} · {IncidentWords.Of(incident.State).ToLowerInvariant()}"
                    + (incident.ReportBy is { } by ? $" · to be reported {(by < scene.Today ? "since" : "by")} {PackScene.Day(by)}" : "") + (incident.Cause is { } cause ? $" · {cause}" : "")))]);
    }
}
