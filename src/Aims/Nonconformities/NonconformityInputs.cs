using Aims.Audits;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Nonconformities;

/// <summary>What the forms about nonconformities ask for.</summary>
internal static class NonconformityInputs
{
    private const int RoomForPeople = 4_000;

    public static Container Text(Turn turn, string id, string label, string? now, string? help, string? example, string? error) => Look.Field(
        new Input.Text(id, label, $"Write at most {NonconformityRules.LongestText} characters.")
        {
            Value = Typed(turn, id, now),
            IsMultiline = true,
            MaxLength = NonconformityRules.LongestText,
        },
        help, example, error);

    public static Container Colleague(Turn turn, string id, string label, PersonId? now, IDirectory directory, string? help, string? error)
    {
        var chosen = Person(turn, id, directory)?.Id ?? now;
        return Look.Field(
            new Input.ChoiceSet(id, label, "Choose a colleague.", Colleagues.ToChoose(chosen, turn.Who.Department, RoomForPeople, directory))
            {
                Value = chosen?.Value,
                Style = ChoiceStyle.Filtered,
                Placeholder = "Choose",
            },
            help, error: error);
    }

    public static Container Requirement(Turn turn, string id, string? error) => Look.Field(
        new Input.ChoiceSet(id, "Against which clause or control", "Choose one.",
            [.. AuditCatalogue.Current.Areas.SelectMany(area => area.Requirements).Select(one => new Choice(Plain.Line(one.Name, 60), one.Id))])
        {
            Value = turn.Fields.Text(id),
            Style = ChoiceStyle.Filtered,
            Placeholder = "Type a number or a word",
        },
        error: error);

    public static Person? Person(Turn turn, string id, IDirectory directory) =>
        PersonId.TryParse(turn.Fields.Text(id), out var chosen) ? directory.Find(chosen) : null;

    /// <summary>What was typed, or what is there when the input was not touched.</summary>
    public static string? Typed(Turn turn, string id, string? now) => turn.Fields.Has(id) ? turn.Fields.Text(id) : now;
}
