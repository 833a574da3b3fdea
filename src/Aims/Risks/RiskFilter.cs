using Aims.Conversation;
using Aims.People;
using Aims.Questions;
using Choice = Aims.Cards.Choice;

namespace Aims.Risks;

/// <summary>Of which risks a map is drawn.</summary>
internal sealed record RiskFilter(RiskCategory? Category, string? Department)
{
    public const string CategoryField = "of-category", DepartmentField = "of-department", WordsField = "of";

    private const int RoomForDepartments = 2_500;

    /// <summary>What was chosen, or typed: <c>HR</c>, <c>privacy</c>.</summary>
    public static RiskFilter Read(Fields fields, DirectoryIndex people) => fields.Text(WordsField) is { } words
        ? new(CategoryOf(words), CategoryOf(words) is null ? DepartmentOf(words, people) : null)
        : new(fields.Choice<RiskCategory>(CategoryField), fields.Text(DepartmentField) is { } department ? people.Spelled(department) : null);

    public bool IsEmpty => Category is null && Department is null;

    public bool Takes(Risk risk, Scene scene) =>
        (Category is not { } category || RiskCategories.Of(risk).Contains(category))
        && (Department is null || Department.Equals(AskedRisks.DepartmentOf(risk, scene), StringComparison.OrdinalIgnoreCase));

    /// <summary><c> of Human Resources, about privacy and data</c></summary>
    public string InWords() =>
        (Department is null ? "" : $" of {Department}") + (Category is { } category ? $"{(Department is null ? "" : ",")} about {Lower(RiskCategories.InWords(category))}" : "");

    /// <summary>As buttons carry it.</summary>
    public IEnumerable<(string, string)> Data() =>
    [
        .. Category is { } category ? [(CategoryField, category.ToString())] : Array.Empty<(string, string)>(),
        .. Department is { } department ? [(DepartmentField, department)] : Array.Empty<(string, string)>(),
    ];

    public static IReadOnlyList<Choice> Departments(DirectoryIndex people) =>
        [new("All departments", "-"), .. Colleagues.Fitting(RoomForDepartments, people.Departments.Select(department => new Choice(Cards.Plain.Line(department, 60), department)))];

    private static RiskCategory? CategoryOf(string words) => Enum.GetValues<RiskCategory>().Where(category =>
        category.ToString().Equals(words, StringComparison.OrdinalIgnoreCase) || RiskCategories.InWords(category).Equals(words, StringComparison.OrdinalIgnoreCase)
        || RiskCategories.InWords(category).Split(' ')[0].Equals(words, StringComparison.OrdinalIgnoreCase)).Cast<RiskCategory?>().FirstOrDefault();

    // "HR" is Human Resources where no department is called HR itself.
    private static string? DepartmentOf(string words, DirectoryIndex people) =>
        people.Spelled(words) ?? people.Departments.FirstOrDefault(department => Initials(department).Equals(words, StringComparison.OrdinalIgnoreCase));

    private static string Initials(string department) => string.Concat(department.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
