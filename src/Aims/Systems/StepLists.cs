using System.Text.Encodings.Web;
using Aims.Cards;
using Aims.People;

namespace Aims.Systems;

/// <summary>The colleagues and departments to choose from, as many as a card can hold.</summary>
public sealed record StepLists(IReadOnlyList<Choice> People, IReadOnlyList<Choice> Departments)
{
    // So many characters of JSON the lists may take together: that leaves room for the rest of the card.
    private const int Room = 9_000, RoomForDepartments = 3_500;

    private const int LongestChoice = 60;

    public static StepLists Of(PersonId? chosen, string? department, IDirectory directory)
    {
        var departments = Fitting(RoomForDepartments, directory.Departments()
            .OrderByDescending(d => d == department)
            .Select(d => new Choice(Plain.Line(d, LongestChoice), d)));
        return new StepLists(PeopleOf(chosen, department, directory, Room - departments.Sum(Weight)), departments);
    }

    /// <summary>Who is chosen first, then the department's people, then others.</summary>
    /// <param name="room">The characters of JSON that they may take.</param>
    public static IReadOnlyList<Choice> PeopleOf(PersonId? chosen, string? department, IDirectory directory, int room) =>
        Fitting(room, directory.Everybody
            .OrderByDescending(p => p.Id == chosen)
            .ThenByDescending(p => p.Department == department)
            .ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
            .Select(p => new Choice(Plain.Line($"{p.Name} ({p.Department})", LongestChoice), p.Id.Value)));

    private static IReadOnlyList<Choice> Fitting(int room, IEnumerable<Choice> choices) =>
        [.. choices.TakeWhile(choice => (room -= Weight(choice)) >= 0)];

    /// <summary>The characters that a choice takes on the card: <c>{"title":"…","value":"…"},</c>.</summary>
    private static int Weight(Choice choice) => 24 + Escaped(choice.Title) + Escaped(choice.Value);

    private static int Escaped(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text).Length;
}
