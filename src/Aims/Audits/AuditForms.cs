using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Audits;

/// <summary>What the forms about audits share.</summary>
internal static class AuditForms
{
    private const int RoomForPeople = 5_000;

    public static (string, string) Self(Audit audit) => (Audit.Field, audit.Id.Value);

    /// <summary>A button that leaves the form as it is.</summary>
    public static Execute Leave(string title, string verb, params ReadOnlySpan<(string, string)> about) =>
        Button.Open(title, verb, about) with { AssociatedInputs = AssociatedInputs.None };

    public static Reply Of(Turn turn, Audit audit, string title, string said, IEnumerable<Element> inputs, string does, string verb, params IReadOnlyList<(string, string)> about) => new(
        Look.Card(
            title, said, [Look.Text(said), .. inputs], id: $"{audit.Id} · {audit.Title}", state: AuditWords.Of(audit.Stage),
            primary: Button.Change(does, verb, turn.NewId(), [Self(audit), .. about]), secondary: [Leave("Not now", Audit.View, Self(audit))]),
        $"{title}: {audit.Id}");

    /// <summary>A text of several lines, with what was typed.</summary>
    public static Container Text(Turn turn, string id, string label, string? now, int longest, string? help, string? example, string? error) => Look.Field(
        new Input.Text(id, label, $"Write at most {longest} characters.") { Value = Typed(turn, id, now), IsMultiline = true, MaxLength = longest }, help, example, error);

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

    public static Person? Person(Turn turn, string id, IDirectory directory) =>
        PersonId.TryParse(turn.Fields.Text(id), out var chosen) ? directory.Find(chosen) : null;

    /// <summary>What was typed, or what is there when the input was not touched.</summary>
    public static string? Typed(Turn turn, string id, string? now) => turn.Fields.Has(id) ? turn.Fields.Text(id) : now;

    public static string? Problem(Refusal? problem, params ReadOnlySpan<string> codes) => problem is not null && codes.Contains(problem.Code) ? problem.Text : null;
}
