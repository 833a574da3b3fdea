using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using F23.StringSimilarity;

namespace Aims.Campaigns;

/// <summary>How a part of an audience is asked for: chosen where all fit on a card, else typed; and what was meant by it.</summary>
internal static class AudienceInput
{
    // Characters of JSON for what there is to choose from, and of what is typed.
    private const int Room = 8_000, Longest = 100;

    private const int Suggested = 3;

    // "Human Ressources" is near to "Human Resources"; "Legal" is not near to "Sales".
    private const double Near = 0.75;

    /// <summary>What there is nothing more to ask about.</summary>
    public static bool IsWhole(AudienceKind kind) => kind is AudienceKind.Everybody or AudienceKind.Joiners or AudienceKind.Managers;

    public static Input Of(string id, AudienceKind kind, string? value, DirectoryIndex directory)
    {
        var choices = Colleagues.Fitting(Room, All(kind, directory));
        bool fits = !All(kind, directory).Skip(choices.Count).Any();
        return fits && choices.Count > 0
            ? new Input.ChoiceSet(id, Label(kind), "Choose one.", choices)
            {
                Value = choices.Any(choice => choice.Value == value) ? value : null,
                Placeholder = "Choose",
                Style = ChoiceStyle.Filtered,
            }
            : new Input.Text(id, Label(kind), $"Write at most {Longest} characters.") { Value = value, MaxLength = Longest, Placeholder = Hint(kind) };
    }

    /// <summary>What somebody chose or typed, as the directory spells it.</summary>
    public static (AudiencePart? Part, Refusal? Refusal) Read(AudienceKind kind, string? text, DirectoryIndex directory) =>
        IsWhole(kind) ? (new AudiencePart(kind), null)
        : text is null || text.Length > Longest ? (null, Unclear($"Say which: {Hint(kind)}."))
        : kind is AudienceKind.Person or AudienceKind.Team ? ReadPerson(kind, text, directory)
        : All(kind, directory).FirstOrDefault(choice => IsSame(choice.Value, text) || IsSame(choice.Title, text)) is { } known ? (new AudiencePart(kind, known.Value), null)
        : kind is AudienceKind.Role or AudienceKind.OwnersOfLevel ? (null, Unclear("Choose one from the list."))
        : (null, Unclear($"There is no {Noun(kind)} of that name with anybody in it.{Suggest(text, All(kind, directory).Select(choice => choice.Title))}"));

    private static (AudiencePart?, Refusal?) ReadPerson(AudienceKind kind, string text, DirectoryIndex directory) => Called(text, directory) switch
    {
        [] => (null, Unclear($"Nobody here is called that.{Suggest(text, directory.Everybody.Select(p => p.Name))}")),
        [var who] when kind is AudienceKind.Team && !directory.IsManager(who.Id) => (null, Unclear($"Nobody reports to {who.Name}. Choose somebody whom people report to.")),
        [var who] => (new AudiencePart(kind, who.Id.Value), null),
        var several => (null, Unclear($"Several people are called that. Write the mail address: {string.Join(", ", several.Take(Suggested).Select(p => p.Mail))}{(several.Count > Suggested ? " …" : "")}")),
    };

    private static List<Person> Called(string text, DirectoryIndex directory) =>
        PersonId.TryParse(text, out var id) && directory.Find(id) is { } person ? [person]
        : directory.Called(text).ToList() is [_, ..] known ? known
        : [.. directory.Everybody.Where(p => p.Name.Contains(text, StringComparison.OrdinalIgnoreCase)).Take(Suggested + 1)];

    private static string Suggest(string text, IEnumerable<string> names)
    {
        var likeness = new JaroWinkler();
        string[] near = [.. names.Select(name => (Name: name, Near: likeness.Similarity(text.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(one => one.Near >= Near).OrderByDescending(one => one.Near).Select(one => one.Name).Distinct().Take(Suggested)];
        return near.Length == 0 ? " Check the spelling." : $" Did you mean {string.Join(", ", near[..^1])}{(near.Length > 1 ? " or " : "")}{near[^1]}?";
    }

    private static IEnumerable<Choice> All(AudienceKind kind, DirectoryIndex directory) => kind switch
    {
        AudienceKind.Department => Named(directory.Departments.DistinctBy(d => d, StringComparer.OrdinalIgnoreCase)),
        AudienceKind.Group => Named(directory.Groups),
        AudienceKind.Location => Named(directory.Locations),
        AudienceKind.Role => Enum.GetValues<Role>().Select(role => new Choice(AudienceWords.OfRole(role), role.ToString())),
        AudienceKind.OwnersOfLevel => Enumerable.Range(1, AudiencePart.HighestLevel)
            .Select(level => new AudiencePart(kind, level.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .Select(part => new Choice(AudienceWords.Of(part, directory), part.Value!)),
        AudienceKind.Team => People(directory.ByName.Where(p => directory.IsManager(p.Id))),
        AudienceKind.Person => People(directory.ByName),
        AudienceKind.Everybody or AudienceKind.Joiners or AudienceKind.Managers => [],
    };

    private static IEnumerable<Choice> Named(IEnumerable<string> names) => names.Select(name => new Choice(Plain.Line(name), name));

    private static IEnumerable<Choice> People(IEnumerable<Person> people) =>
        people.Select(p => new Choice(Plain.Line(p.Department.Length > 0 ? $"{p.Name} ({p.Department})" : p.Name), p.Id.Value));

    private static string Label(AudienceKind kind) => kind switch
    {
        AudienceKind.OwnersOfLevel => "Which level?",
        AudienceKind.Team => "Whose team?",
        AudienceKind.Person => "Who?",
        _ => $"Which {Noun(kind)}?",
    };

    private static string Hint(AudienceKind kind) => kind is AudienceKind.Person or AudienceKind.Team ? "a name or a mail address" : $"the {Noun(kind)}'s name";

    private static string Noun(AudienceKind kind) => kind switch
    {
        AudienceKind.Department => "department",
        AudienceKind.Group => "group",
        AudienceKind.Location => "location",
        AudienceKind.Role => "role",
        AudienceKind.OwnersOfLevel => "level",
        _ => "person",
    };

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static Refusal Unclear(string text) => new("campaign.which", text);
}
