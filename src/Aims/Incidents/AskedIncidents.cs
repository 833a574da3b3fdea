using Aims.Questions;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.Incidents.Incident>;

namespace Aims.Incidents;

/// <summary>What can be asked about incidents.</summary>
public static class AskedIncidents
{
    public static Subject Subject { get; } = new Subject<Incident>("incident", "incident/incidents|AI incident|malfunction|mishap|outage|incident report|near miss/near misses")
    {
        Records = [Incident.Type, AiSystem.Type],
        All = scene => scene.All<Incident>(),
        SeenBy = Sees,
        Scope = viewer => viewer.Oversees ? null : "those that you reported, and those of your own and your people's systems",
        Key = incident => incident.Id.Value,
        Title = (incident, _) => Cards.Plain.Line(incident.What, 120),
        Opens = incident => new(Incident.View, Incident.Field, incident.Id.Value),
        Reminds = (incident, scene) => incident.IsOpen ? SystemOf(incident, scene)?.Owner : null,
        Prefix = IncidentId.Prefix,
        When = "occurred",
        Whose = "owner",
        Mine = "mine",
        Severity = "severity",
        Duration = "open-days",
        Order = new Sort("reported", Descending: true),
        Columns = ["severity", "status", "called"],
        Topics = ["what"],
        Fields =
        [
            Choice("status", "Status|state|standing|incident status", (i, _) => i.State, IncidentWords.Of,
                (IncidentState.Reported, "reported only|new|not looked at|untouched|unhandled"), (IncidentState.UnderWork, "worked on|under work|in progress|under investigation|investigated|being handled"),
                (IncidentState.Closed, "closed|resolved|settled|solved|done")),
            Choice("severity", "Severity|how severe|incident severity|gravity", (i, _) => i.Severity, IncidentWords.Of,
                (Severity.Minor, "minor|small|trivial"), (Severity.Moderate, "moderate|medium"), (Severity.Major, "major|big|severe"), (Severity.Serious, "serious|reportable|article 73")) with { IsScale = true },
            Choice("harm", "Harm as reported|harm|harmed people", (i, _) => i.Harm, IncidentWords.Of,
                (Harm.Nobody, "nobody affected|no harm|without harm"), (Harm.Unknown, "harm unknown|unknown harm"), (Harm.Affected, "people affected|affected people"), (Harm.Harmed, "somebody harmed|with harm|people harmed|injured")),
            Text("called", "System name|called", (i, scene) => SystemOf(i, scene)?.Name ?? i.Called),
            Person("owner", "Owner|system owner|responsible|responsible person", (i, scene) => SystemOf(i, scene)?.Owner),
            Department("department", "Department|business unit|unit|division", (i, scene) => SystemOf(i, scene)?.Details.Department),
            Person("reporter", "Reported by|reporter|who reported|raised by", (i, _) => i.Reporter),
            Moment("reported", "Reported on|report date|date reported|since", (i, _) => i.Reported),
            Day("occurred", "Happened on|occurred|occurred on|date|incident date|day", (i, _) => i.Occurred),
            Number("open-days", "Days open|open for|age|how long open", (i, scene) => DaysOpen(i, scene), "days"),
            Number("affected", "People affected|number of people|affected number", (i, _) => i.Affected?.Number),
            Choices("kinds", "Who is affected|kinds of people|affected groups", (i, _) => i.Affected?.Kinds, Words.Of),
            Deadline("report-by", "Reporting deadline|to be reported by|report by|deadline|due|authority deadline", (i, _) => i.ReportBy),
            Moment("closed", "Closed on|closing date|resolved on", (i, _) => i.Closed?.At),
            Person("closed-by", "Closed by|resolved by", (i, _) => i.Closed?.By),
            Moment("contained", "Contained on", (i, _) => i.Contained?.At),
            Text("cause", "Cause|root cause|reason", (i, scene) => Reads(i, scene) ? i.Cause : null),
            Text("lessons", "Lessons|lessons learned|learned", (i, scene) => Reads(i, scene) || !i.IsOpen ? i.Lessons : null),
            Text("what", "What happened|description", (i, _) => i.What),
            Number("actions", "Actions|number of actions", (i, _) => i.Actions.Length),
        ],
        Terms =
        [
            Is("open", "open|still open|unresolved|not closed|active|ongoing|outstanding|live|to be dealt with|to deal with|to be resolved|to be closed|being handled|being worked on", (i, _) => i.IsOpen, "closed or settled"),
            Is("mine", "yours|mine", (i, scene) => i.Reporter == scene.Viewer.Who.Id || SystemOf(i, scene)?.IsOfOwnerOrDeputy(scene.Viewer.Who.Id) == true),
            Is("to-report", "to be reported|waiting to be reported|unreported|must be reported|with a reporting deadline|not reported to the authority|need reporting", (i, _) => i.ReportBy is not null, "reported outside, or not reportable"),
            Is("overdue", "overdue for reporting|overdue|late|past the deadline|missed the deadline", (i, scene) => i.ReportBy < scene.Today, "not overdue"),
            Is("told", "reported to the authority|reported to authorities|notified|reported outside", (i, _) => i.Notified.Length > 0, "not notified"),
            Is("rated", "rated|classified by severity", (i, _) => i.Severity is not null, "not rated|unrated|without a severity"),
            Is("contained", "contained|under control", (i, _) => i.Contained is not null, "not contained|uncontained"),
            Is("suspended", "that stopped a system|with a suspension|that suspended a system", (i, _) => i.Contained?.Suspended is true),
            Is("no-cause", "without a cause|without a root cause|cause unknown|cause not known|with no cause", (i, _) => i.Cause is null, "with a known cause|with a cause"),
            Is("no-system", "without a system|of no known system|not linked to a system", (i, _) => i.System is null, "linked to a system"),
            Is("reopened", "reopened|opened again", (i, _) => i.Reopened is not null),
            Is("from-concern", "made of a concern|from a concern|from concerns", (i, scene) => i.Concern is not null && scene.Viewer.Oversees),
        ],
        Relations =
        [
            ToOne.Of<Incident>("system", "", "system", SystemOf),
            ToOne.Of<Incident>("owner", "", "person", (i, scene) => SystemOf(i, scene) is { } system ? scene.People.Find(system.Owner) : null),
        ],
        Deeds =
        [
            Deed.Own,
            new("report", "reported|report|reports", null, "reporter", "reported"),
            new("happen", "occurred|happened|occurring|occur", null, null, "occurred"),
            new("close", "closed|close|closes|resolved|settled", new Test("status", Op.Is, "closed"), "closed-by", "closed"),
        ],
    };

    public static ILookup<string, Incident> OfSystems(Scene scene) =>
        scene.Once("incidents of systems", _ => scene.All<Incident>().Where(incident => incident.System is not null).ToLookup(incident => incident.System!));

    /// <summary>Whoever reported it, those who work on it, auditors, and the managers above the system's owner.</summary>
    public static bool Sees(Incident incident, Scene scene) => incident.Reporter == scene.Viewer.Who.Id || Reads(incident, scene);

    /// <summary>Those who work on it, auditors, and the managers above the system's owner.</summary>
    public static bool Reads(Incident incident, Scene scene) =>
        scene.Viewer.Oversees || (SystemOf(incident, scene) is { } system && (system.IsOfOwnerOrDeputy(scene.Viewer.Who.Id) || scene.Viewer.Answers(system.Owner)));

    private static double? DaysOpen(Incident incident, Scene scene) =>
        (incident.Closed is { } closed ? scene.DayOf(closed.At)!.Value : scene.Today).DayNumber - scene.DayOf(incident.Reported)!.Value.DayNumber;

    private static AiSystem? SystemOf(Incident incident, Scene scene) => scene.Find<AiSystem>(incident.System);
}
