using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Tests.Chat;
using static Aims.Questions.FieldsOf<Aims.Tests.Questions.Tool>;
using Choice = Aims.Questions.Choice;

namespace Aims.Tests.Questions;

internal enum Colour
{
    Red,
    Green,
    DeepBlue,
}

internal sealed record Tool(string Id, string Name, int? Level = null, Person? Owner = null, string? Department = null, bool Lost = false)
{
    public IReadOnlyList<Colour> Colours { get; init; } = [];

    public DateOnly? Bought { get; init; }

    public double? Weight { get; init; }

    public int? Price { get; init; }

    public string? Note { get; init; }
}

internal sealed record Repair(string Id, string Tool, Person By, int Cost);

/// <summary>Two kinds of things that no slice knows: whatever is asked of them works by their declaration alone.</summary>
internal sealed class Workshop(params IReadOnlyList<Tool> tools) : IRecordsInMemory
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    public static Catalog Catalog { get; } = new([
        new Subject<Tool>("tool", "tool/tools|device")
        {
            All = scene => scene.All<Tool>(),
            Key = tool => tool.Id,
            Title = (tool, _) => tool.Name,
            Opens = tool => new("tool.show", "tool", tool.Id),
            Usual = "kept",
            LeavesOut = new Test("state", Op.Is, "lost"),
            When = "bought",
            Severity = "level",
            Rate = "repaired",
            Order = new Sort("level", Descending: true),
            Columns = ["level", "owner", "price"],
            Fields =
            [
                OneOf("state", "State", (tool, _) => tool.Lost ? "lost" : "kept", new Choice("kept", "Kept"), new Choice("lost", "Lost")),
                new Field<Tool>("level", "Danger", FieldKind.Choice, (tool, _) => Cell.Of(tool.Level?.ToString(System.Globalization.CultureInfo.InvariantCulture)))
                {
                    IsScale = true,
                    Choices = [new("1", "Harmless"), new("2", "Sharp"), new("3", "Deadly")],
                },
                Choices("colours", "Colours|colour", (tool, _) => tool.Colours, colour => colour.ToString()),
                Person("owner", "Owner", (tool, _) => tool.Owner?.Id),
                Department("department", "Department", (tool, _) => tool.Department),
                Day("bought", "Bought", (tool, _) => tool.Bought),
                Number("weight", "Weight", (tool, _) => tool.Weight, "kg"),
                new Field<Tool>("price", "Price", FieldKind.Number, (tool, _) => Cell.Of((double?)tool.Price)) { SeenBy = viewer => viewer.Oversees },
                Text("note", "Note", (tool, _) => tool.Note),
            ],
            Terms =
            [
                new Term<Tool>("kept", "still kept", (tool, _) => !tool.Lost, "lost ones"),
                new Term<Tool>("repaired", "repaired", (tool, scene) => scene.All<Repair>().Any(repair => repair.Tool == tool.Id)),
            ],
            Relations = [new Relation<Tool>("repairs", "repairs", "repair", true, (tool, scene) => scene.All<Repair>().Where(repair => repair.Tool == tool.Id))],
        },
        new Subject<Repair>("repair", "repair/repairs")
        {
            All = scene => scene.All<Repair>(),
            // Those who repaired something see it, and the overseers.
            SeenBy = (repair, scene) => scene.Viewer.Oversees || repair.By.Id == scene.Viewer.Who.Id,
            Key = repair => repair.Id,
            RefusedTo = viewer => viewer.Who == Staff.Zoe ? "Repairs are not for you. Ask Lea." : null,
            Fields =
            [
                FieldsOf<Repair>.Person("by", "Repaired by", (repair, _) => repair.By.Id),
                FieldsOf<Repair>.Number("cost", "Cost", (repair, _) => repair.Cost),
            ],
            Relations = [ToOne.Of<Repair>("tool", "tool", "tool", (repair, scene) => scene.Find<Tool>(repair.Tool))],
        },
    ]);

    public static Scene SceneOf(IRecordsInMemory records, Person who)
    {
        var people = new DirectoryIndex([.. Staff.All]);
        return new Scene(records, people, new Viewer(who, people), Now, TimeZoneInfo.Utc, []);
    }

    // Nothing changes here.
    public long Revision(RecordType type) => 0;

    public IEnumerable<T> All<T>() where T : class => tools.OfType<T>().Concat(Repairs.OfType<T>());

    public T? Find<T>(string? id) where T : class => tools.FirstOrDefault(tool => tool.Id == id) as T;

    public Answer Asks(StatusQuestion question, Person? who = null) => Ask(question, who).Answer ?? throw new InvalidOperationException(Ask(question, who).Refusal!.Text);

    public string Refuses(StatusQuestion question, Person? who = null) => Ask(question, who).Refusal?.Code ?? "(answered)";

    /// <summary>The keys of the rows that fit, in order.</summary>
    public string Finds(Filter? where, Person? who = null) => Keys(Asks(new StatusQuestion("tool") { Where = where }, who));

    public static string Keys(Answer answer) => string.Join(' ', answer.Rows.Select(row => row.Key));

    /// <summary><c>Sharp 2, Deadly 1</c></summary>
    public static string Groups(Answer answer) => string.Join(", ", answer.Groups.Select(group => $"{string.Join('/', group.Labels)} {group.Count}"));

    private Answered Ask(StatusQuestion question, Person? who) => Answering.Answer(question, Catalog, SceneOf(this, who ?? Staff.Lea));
}
