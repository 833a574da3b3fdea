using Aims.Audits;
using Aims.Incidents;

namespace Aims.Reviews;

/// <summary>What could be better (9.3.2 e): opportunities that audits found, what incidents taught, and what people suggest for this review.</summary>
internal static class ImprovementPage
{
    public static PackPage Of(PackScene scene)
    {
        const string id = "improvement", serves = "9.3.2 e", title = "Opportunities to improve";
        PackRow[] suggested = [.. scene.Review.Suggestions.Select(one => new PackRow(one.Text, $"suggested by {scene.NameOf(one.By)}"))];
        PackRow[] found =
        [
            .. from audit in scene.World.All<Audit>()
               from finding in audit.Standing
               where finding.Grade is FindingGrade.Opportunity && scene.IsWithin(finding.At)
               select new PackRow(finding.What, $"{audit.Id} finding {finding.Number}, at {finding.Requirement} · {scene.NameOf(finding.Owner)}"),
        ];
        PackRow[] learned =
        [
            .. from incident in scene.World.All<Incident>()
               where incident.Lessons is not null && scene.IsWithin(incident.Closed?.At ?? incident.Reported)
               select new PackRow(incident.Lessons!, $"learned from {incident.Id}"),
        ];
        return suggested.Length + found.Length + learned.Length == 0
            ? PackScene.Page(id, serves, title, "Nobody has suggested anything, no audit found an opportunity, and no incident taught a lesson. Whoever takes part can suggest something before the meeting.")
            : PackScene.Page(
                id, serves, title, "What could be better, from people, audits and incidents. Whether it is done is for this review to decide.",
                [new("Suggested for this review", PackScene.Number(suggested.Length)), new("Opportunities from audits", PackScene.Number(found.Length)), new("Lessons of incidents", PackScene.Number(learned.Length))],
                [.. suggested, .. found, .. learned]);
    }
}
