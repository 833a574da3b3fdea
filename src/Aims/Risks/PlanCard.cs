using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Risks;

/// <summary>The actions of a treatment and what they leave of the risk.</summary>
internal static class PlanCard
{
    private const int RoomForPeople = 4_000, UsualDays = 30;

    public static Card Draw(Turn turn, RiskCase risk, IDirectory directory, Refusal? problem)
    {
        var actions = risk.Risk.Actions;
        string asked = actions.Count == 0 ? "Who does what, by when?" : "Name another action, or say what is left and save.";
        return Look.Card(
            risk.Risk.Title,
            $"{asked} And what is left of the risk then?",
            [
                Look.Text($"{RiskCriteria.Current.Of(risk.Risk.Treatment!.Value).Name}. It is {RiskWords.Of(risk.Risk.Rating!, risk.Risk.IsOpportunity)}."),
                .. actions.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. actions.Select(action => RowOf(turn, risk, action, directory))])],
                .. actions.Count >= AddAction.MostActions ? Array.Empty<Element>() : NewAction(turn, risk, directory, problem),
                Look.Heading("When all of that is done"),
                .. RiskInput.Rating(turn, risk.Risk, risk.Risk.Residual, "How likely is it then?", risk.Risk.IsOpportunity ? "How good would it be then?" : "How bad would it be then?", problem),
                RiskInput.CostOf(turn, risk.Risk, problem),
            ],
            id: risk.Risk.Id.Value, state: "Risk, step 3 of 3: actions and what is left",
            notice: problem is { Code: "risk.nobody" } ? Notice.Problem(problem.Text) : null,
            primary: Button.Change("Save", PlanTreatment.Name, turn.NewId(), NextCard.Of(risk)),
            secondary:
            [
                .. actions.Count >= AddAction.MostActions ? Array.Empty<CardAction>()
                    : [Button.Change("Add another action", AddAction.Name, turn.NewId(), NextCard.Of(risk))],
                Button.Open("Back", TreatRisk.AskName, NextCard.Of(risk)), NextCard.ToTheRisks(risk),
            ]);
    }

    public static Row RowOf(Turn turn, RiskCase risk, RiskAction action, IDirectory directory) => new(
        action.What, InWords(turn, action, directory),
        action.IsOpen && risk.Risk.Standing is RiskStanding.Identified
            ? Button.Change("Remove", DropAction.Name, turn.NewId(), NextCard.Of(risk), (Risk.ActionField, Text(action.Number))) : null);

    /// <summary><c>Ana Ruiz · due 30 Nov 2026</c></summary>
    public static string InWords(Turn turn, RiskAction action, IDirectory directory) => action.Done is { } done
        ? $"Done by {directory.NameOf(done.By)} on {turn.Reader.Day(done.At)}: {done.Proof}"
        : $"{directory.NameOf(action.Owner)} · {(action.Due < turn.Reader.Today(turn.Now) ? "overdue since" : "due")} {turn.Reader.Day(action.Due)}"
            + (action.Moved is { } why ? $", moved: {why}" : "");

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Element> NewAction(Turn turn, RiskCase risk, IDirectory directory, Refusal? problem)
    {
        // What was typed stays when something is wrong with it; an action that was added leaves room for the next.
        bool again = problem is not null;
        var ideas = risk.Proposal?.Actions ?? [];
        bool first = risk.Risk.Actions.Count == 0;
        yield return Look.Field(
            new Input.Text(AddAction.WhatField, first ? "What is done?" : "What else is done?", "Say it in a sentence.")
            {
                Value = again ? turn.Fields.Text(AddAction.WhatField) : first ? ideas.FirstOrDefault() : null,
                IsMultiline = true,
                MaxLength = AddAction.LongestWhat,
            },
            !first && ideas.Length > 1 ? $"An idea: {string.Join(' ', ideas.Skip(1))}" : "An action that can be shown to be done.",
            error: problem.At("action.what"));
        yield return Owner(again ? AddAction.Colleague(turn.Fields, directory) : turn.Who.Id, turn, directory, problem);
        yield return Due(turn, turn.Reader.Today(turn.Now).AddDays(UsualDays), problem);
    }

    public static Container Owner(PersonId? chosen, Turn turn, IDirectory directory, Refusal? problem) => Look.Field(
        new Input.ChoiceSet(AddAction.OwnerField, "Who does it?", "Choose a colleague.", Colleagues.ToChoose(chosen, turn.Who.Department, RoomForPeople, directory))
        {
            Value = chosen?.Value,
            Style = ChoiceStyle.Filtered,
            Placeholder = "Choose",
        },
        error: problem.At("action.owner"));

    public static Container Due(Turn turn, DateOnly usual, Refusal? problem) => Look.Field(
        new Input.Date(AddAction.DueField, "By when?", "Choose a day.")
        {
            Value = turn.Fields.Day(AddAction.DueField) ?? usual,
            Min = turn.Reader.Today(turn.Now),
            Max = turn.Reader.Today(turn.Now).AddYears(AddAction.YearsAhead),
        },
        error: problem.At("action.due"));
}
