using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>The three inputs by which any card plans an action: what, who, by when.</summary>
public static class ActionForm
{
    public const string WhatField = "action-what", OwnerField = "action-owner", DueField = "action-due";

    private const int RoomForPeople = 4_000, UsualDays = 30;

    /// <summary>What was sent, or what it lacks.</summary>
    public static (PlannedAction? Planned, Refusal? Lacks) Read(Turn turn, IDirectory directory)
    {
        string? what = turn.Fields.Text(WhatField);
        var (owner, due) = (Colleague(turn.Fields, directory), turn.Fields.Day(DueField));
        Refusal? lacks =
            what is null ? new(ActionRules.WhatCode, "Say what is done, in a sentence.")
            : what.Length > ActionRules.LongestWhat ? new(ActionRules.WhatCode, $"Say it in at most {ActionRules.LongestWhat} characters.")
            : owner is null ? new(ActionRules.OwnerCode, "Choose the colleague who does it.")
            : ActionRules.DueLacks(due, turn.Reader.Today(turn.Now));
        return lacks is null ? (new(what!, owner!.Id, due!.Value), null) : (null, lacks);
    }

    /// <summary>The inputs, with what was typed when something is wrong with it.</summary>
    /// <param name="idea">What is proposed to be done; null for nothing.</param>
    /// <param name="problem">What was lacking; its code says which input it belongs to.</param>
    public static IEnumerable<Element> Inputs(Turn turn, IDirectory directory, Refusal? problem, string label = "What is done?", string? idea = null)
    {
        bool again = problem is not null;
        yield return Look.Field(
            new Input.Text(WhatField, label, "Say it in a sentence.")
            {
                Value = again ? turn.Fields.Text(WhatField) : idea,
                IsMultiline = true,
                MaxLength = ActionRules.LongestWhat,
            },
            "Something that can be shown to be done.", error: problem.At(ActionRules.WhatCode));
        yield return Owner(again ? Colleague(turn.Fields, directory)?.Id : turn.Who.Id, turn, directory, problem);
        yield return Due(turn, again ? turn.Fields.Day(DueField) : null, problem);
    }

    internal static Person? Colleague(Fields fields, IDirectory directory) =>
        PersonId.TryParse(fields.Text(OwnerField), out var chosen) ? directory.Find(chosen) : null;

    internal static Container Owner(PersonId? chosen, Turn turn, IDirectory directory, Refusal? problem) => Look.Field(
        new Input.ChoiceSet(OwnerField, "Who does it?", "Choose a colleague.", Colleagues.ToChoose(chosen, turn.Who.Department, RoomForPeople, directory))
        {
            Value = chosen?.Value,
            Style = ChoiceStyle.Filtered,
            Placeholder = "Choose",
        },
        error: problem.At(ActionRules.OwnerCode));

    internal static Container Due(Turn turn, DateOnly? day, Refusal? problem)
    {
        var today = turn.Reader.Today(turn.Now);
        return Look.Field(
            new Input.Date(DueField, "By when?", "Choose a day.") { Value = day ?? today.AddDays(UsualDays), Min = today, Max = today.AddYears(ActionRules.YearsAhead) },
            error: problem.At(ActionRules.DueCode));
    }
}
