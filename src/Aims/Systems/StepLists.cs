using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Systems;

/// <summary>The colleagues and departments to choose from, as many as a card can hold.</summary>
internal sealed record StepLists(IReadOnlyList<Choice> People, IReadOnlyList<Choice> Departments)
{
    // So many characters of JSON the lists may take together: that leaves room for the rest of the card.
    private const int Room = 9_000, RoomForDepartments = 3_500;

    private const int LongestChoice = 60;

    public static StepLists Of(PersonId? chosen, string? department, IDirectory directory)
    {
        var departments = Colleagues.Fitting(RoomForDepartments, directory.Departments()
            .OrderByDescending(d => d == department)
            .Select(d => new Choice(Plain.Line(d, LongestChoice), d)));
        return new StepLists(Colleagues.ToChoose(chosen, department, Room - departments.Sum(Colleagues.Weight), directory), departments);
    }
}
