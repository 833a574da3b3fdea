using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Reviews;

/// <summary>What the forms about management reviews share.</summary>
internal static class ReviewForms
{
    public const int RoomForPeople = 4_000;

    public static (string, string) Self(ManagementReview review) => (ManagementReview.Field, review.Id.Value);

    /// <summary>A button that leaves the form as it is.</summary>
    public static Execute Leave(string title, string verb, params ReadOnlySpan<(string, string)> about) =>
        Button.Open(title, verb, about) with { AssociatedInputs = AssociatedInputs.None };

    public static Reply Of(
        Turn turn, ManagementReview review, string title, string said, IEnumerable<Element> inputs, string does, string verb, Refusal? problem, IReadOnlyList<(string, string)>? about = null, IReadOnlyList<CardAction>? also = null) => new(
        Look.Card(
            title, said, [Look.Text(said), .. inputs], id: review.Id.Value, state: $"Management review, {ReviewWords.Of(review.Stage).ToLowerInvariant()}",
            primary: Button.Change(does, verb, turn.NewId(), [Self(review), .. about ?? []]), secondary: [.. also ?? [], Leave("Not now", ManagementReview.View, Self(review))]),
        problem?.Text ?? $"{title}: {review.Id}");

    /// <summary>A text of several lines, with what was typed.</summary>
    public static Container Text(Turn turn, string id, string label, string? now, int longest, string? help, string? example, string? error) => Look.Field(
        new Input.Text(id, label, $"Write at most {longest} characters.") { Value = turn.Fields.Has(id) ? turn.Fields.Text(id) : now, IsMultiline = true, MaxLength = longest }, help, example, error);

    /// <summary>Whom a list of people begins with: who stands above the asker, and those who oversee; then their own department.</summary>
    public static IReadOnlyList<Choice> People(Turn turn, IEnumerable<PersonId> chosen, IDirectory directory)
    {
        var first = chosen.Concat(Managers.Above(turn.Who.Id, directory).Select(person => person.Id)).Concat(directory.With(Role.Lead).Concat(directory.With(Role.Auditor)).Select(person => person.Id));
        return Colleagues.Fitting(RoomForPeople, first.SelectMany(who => Colleagues.Nearest(who, null, directory).Take(directory.Find(who) is null ? 0 : 1))
            .Concat(Colleagues.Nearest(null, turn.Who.Department, directory)).DistinctBy(choice => choice.Value));
    }

    public static Container Colleague(Turn turn, string id, string label, PersonId? now, IDirectory directory, string help, string? error)
    {
        var chosen = Person(turn.Fields, id, directory)?.Id ?? now;
        return Look.Field(
            new Input.ChoiceSet(id, label, "Choose a colleague.", People(turn, chosen is { } one ? [one] : [], directory)) { Value = chosen is { } who && directory.Find(who) is not null ? who.Value : null, Style = ChoiceStyle.Filtered, Placeholder = "Choose" },
            help, error: error);
    }

    public static Person? Person(Fields fields, string id, IDirectory directory) => PersonId.TryParse(fields.Text(id), out var chosen) ? directory.Find(chosen) : null;

    /// <summary>Several people, as a card sends them, without those who are unknown.</summary>
    public static IReadOnlyList<PersonId> Persons(Fields fields, string id, IDirectory directory) =>
    [
        .. (fields.Text(id) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => PersonId.TryParse(text, out var chosen) ? directory.Find(chosen)?.Id : null).OfType<PersonId>().Distinct(),
    ];

    public static string? Joined(IEnumerable<PersonId> people) => string.Join(',', people.Select(who => who.Value)) is { Length: > 0 } joined ? joined : null;
}
