namespace Aims.Channel;

/// <summary>What somebody fills in who registers a harmless tool: complete, and of the lowest risk.</summary>
public static class FilledIn
{
    /// <summary>Registration: by input.</summary>
    public static IReadOnlyDictionary<string, string> System(string name) => new Dictionary<string, string>
    {
        ["name"] = name,
        ["purpose"] = "Sorts the mail that comes in by team, so that each is read sooner.",
        ["source"] = "InHouse",
        ["stage"] = "Pilot",
        ["data"] = "Internal",
        ["people"] = "Employees",
        ["autonomy"] = "PersonDecides",
        ["oversight"] = "The team lead looks at the sorted mail each morning and can switch it off.",
    };

    /// <summary>The impact assessment: by input. Its answers open further questions, so that five pages are sent twice.</summary>
    public static IReadOnlyDictionary<string, string> Assessment { get; } = new Dictionary<string, string>
    {
        ["q.system-purpose"] = "It sorts the mail that comes in by team; a person reads each mail.",
        ["q.system-role"] = "drafts",
        ["q.system-origin"] = "built",
        ["q.how-it-works"] = "It learned from 4,000 of our own mails; two colleagues compared 200 results with their own.",
        ["q.prohibited-practice"] = "none",
        ["q.sensitive-area"] = "none",
        ["q.data-kinds"] = "internal",
        ["q.data-use"] = "inside",
        ["q.data-quality"] = "yes",
        ["q.people-groups"] = "staff",
        ["q.people-number"] = "up-to-100",
        ["q.people-told"] = "yes",
        ["q.benefits"] = "Mail is answered on the same day.",
        ["q.harm-kinds"] = "none",
        ["q.unequal"] = "unlikely",
        ["q.failure-effect"] = "caught",
        ["q.failure-noticed"] = "checks",
        ["q.fallback"] = "true",
        ["q.misuse"] = "Somebody could have private mail sorted by it.",
        ["q.oversight"] = "each",
        ["q.oversight-role"] = "Team lead",
        ["q.oversight-trained"] = "yes",
        ["q.can-stop"] = "true",
        ["q.objection"] = "easy",
        ["q.measures-checked"] = "monthly",
        ["q.use-limits"] = "Private mail.",
        ["q.misuse-likelihood"] = "hardly",
        ["q.people-asked"] = "yes",
        ["q.data-origin"] = "own",
        ["q.data-bias"] = "checked",
        ["q.model-kind"] = "learned",
        ["q.model-tested"] = "own",
        ["q.model-explains"] = "yes",
        ["q.places"] = "Germany; German and English",
        ["q.languages-fit"] = "yes",
        ["q.surroundings"] = "workplace",
        ["q.benefits-for"] = "us,staff",
        ["q.benefits-seen"] = "numbers",
        ["q.attack"] = "inside",
        ["q.oversight-disagrees"] = "at-times",
        ["q.objection-role"] = "Head of the mail room",
        ["q.incidents-told"] = "yes",
        ["q.monitored"] = "right",
    };

    public static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>();

    public static IReadOnlyDictionary<string, string> Tick { get; } = new Dictionary<string, string> { ["tick"] = "true" };
}
