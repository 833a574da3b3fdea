using System.Collections.Immutable;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Responsibilities;

/// <summary>The two inputs by which somebody is named, and how they are read.</summary>
internal static class ResponsibilityForm
{
    public const string AccountableField = "accountable", ResponsibleField = "responsible";

    private const int RoomForPeople = 4_500;

    /// <param name="entry">What is named so far, for an input that was not touched; null where it is about several.</param>
    public static Wish Read(Turn turn, ResponsibilityEntry? entry) => new(
        turn.Fields.Has(AccountableField) ? Person(turn.Fields.Text(AccountableField)) : entry?.Record?.Accountable?.Who,
        turn.Fields.Has(ResponsibleField) ? [.. (turn.Fields.Text(ResponsibleField) ?? "").Split(',').Select(Person).OfType<PersonId>().Distinct()]
            : entry?.Record is { Holders.Length: > 0 } record ? [.. record.Responsible.Select(holder => holder.Who)]
            // Whoever owns a control does its work already.
            : entry?.Keeper is { } keeper ? [keeper] : []);

    public static IEnumerable<Element> Inputs(Turn turn, Wish wish, IDirectory directory, Refusal? problem)
    {
        yield return Look.Field(
            new Input.ChoiceSet(AccountableField, "Who is accountable?", "Choose a colleague.", Fitting(wish.Accountable, turn, directory))
            {
                Value = wish.Accountable is { } chosen && directory.Find(chosen) is { } who && ResponsibilityEntry.IsFit(who, directory.Now) ? chosen.Value : null,
                Style = ChoiceStyle.Filtered,
                Placeholder = "Choose",
            },
            "One person, who can decide: a governance lead, or somebody whom others report to.", error: problem.At(ResponsibilityRules.Accountable));
        yield return Look.Field(
            new Input.ChoiceSet(ResponsibleField, "Who is responsible?", "Choose colleagues.", Colleagues.Fitting(RoomForPeople, Everybody(wish.Responsible, turn, directory)))
            {
                Value = string.Join(',', wish.Responsible.Select(who => Here(who, directory)).OfType<string>()) is { Length: > 0 } several ? several : null,
                IsMultiSelect = true,
                Style = ChoiceStyle.Filtered,
                Placeholder = "Choose",
            },
            "They do the work. Each accepts or declines on a card of their own.", error: problem.At(ResponsibilityRules.Responsible));
    }

    private static IReadOnlyList<Choice> Fitting(PersonId? chosen, Turn turn, IDirectory directory) => Colleagues.Fitting(
        RoomForPeople,
        Colleagues.Nearest(chosen, turn.Who.Department, directory)
            .Where(choice => PersonId.TryParse(choice.Value, out var id) && directory.Find(id) is { } who && ResponsibilityEntry.IsFit(who, directory.Now)));

    // Who is chosen stands first, so that there is room for them.
    private static IEnumerable<Choice> Everybody(ImmutableArray<PersonId> chosen, Turn turn, IDirectory directory) =>
        chosen.SelectMany(who => Colleagues.Nearest(who, null, directory).Take(1).Where(choice => choice.Value == who.Value))
            .Concat(Colleagues.Nearest(null, turn.Who.Department, directory)).DistinctBy(choice => choice.Value);

    private static string? Here(PersonId? who, IDirectory directory) => who is { } id && directory.Find(id) is not null ? id.Value : null;

    private static PersonId? Person(string? text) => PersonId.TryParse(text?.Trim(), out var who) ? who : null;
}
