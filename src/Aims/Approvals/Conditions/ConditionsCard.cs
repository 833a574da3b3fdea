using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Asks for the conditions of an approval.</summary>
internal static class ConditionsCard
{
    // In characters of JSON: what a card holds beside its frame, what a row takes besides people and words, and what its people may.
    private const int Room = 11_500, RowTakes = 1_000, LeastRoom = 350, MostRoom = 4_000;

    private const int UsualDays = 30;

    public static Card Draw(Turn turn, Approval approval, AiSystem system, ConditionRows rows, bool sent, Refusal? problem, IDirectory directory)
    {
        const string what = "It is approved, and each condition becomes a task of whoever answers for it. You are told when it is met.";
        int room = RoomForPeople(turn, rows);
        string command = turn.NewId();
        return Look.Card(
            $"Approve with conditions: {approval.SystemName}", what,
            [
                Look.Text(what),
                .. rows.Rows.SelectMany(row => Row(turn, row, sent ? rows.ProblemOf(row) : null, system, room, directory)),
                Reason(turn, problem ?? ApproveWithConditions.TooMuch(turn)),
            ],
            id: FormParts.Id(approval),
            notice: FormParts.Notice(problem, "approval.reason", ApproveWithConditions.Wrong),
            primary: Button.Change("Approve with these", ApproveWithConditions.Name, command, [FormParts.Of(approval), Count(rows.Rows.Count), .. Kept(turn, rows)]),
            secondary:
            [
                .. rows.Rows.Count == Condition.Most ? Array.Empty<CardAction>()
                    : [Button.Open("Add a condition", ApproveWithConditions.AskName, [FormParts.Of(approval), Count(rows.Rows.Count + 1), .. Kept(turn, rows)])],
                FormParts.Back(approval),
            ]);
    }

    private static IEnumerable<Element> Row(Turn turn, ConditionRow row, Refusal? problem, AiSystem system, int room, IDirectory directory)
    {
        var today = turn.Reader.Today(turn.Now);
        string which = row.Number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({row.Number})");
        yield return Look.Field(
            new Input.Text(row.Id(ConditionRow.WhatField), $"What has to be done?{which}", "Say it in a sentence.")
            {
                Value = row.Shown,
                MaxLength = Condition.LongestText,
            },
            row.Number == 1 ? "Something that can be shown to be done." : "Leave it empty if there is no other.", error: problem.At(ConditionRow.WhatField));
        var chosen = row.Owner ?? system.Owner;
        yield return Look.Field(
            new Input.ChoiceSet(
                row.Id(ConditionRow.OwnerField), $"Who answers for it?{which}", "Choose a colleague.",
                Colleagues.ToChoose(chosen, system.Details.Department, room, directory))
            {
                Value = row.Owner?.Value,
                Style = ChoiceStyle.Filtered,
                Placeholder = "Choose",
            },
            error: problem.At(ConditionRow.OwnerField));
        yield return Look.Field(
            new Input.Date(row.Id(ConditionRow.DueField), $"By when?{which}", "Choose a day.")
            {
                Value = row.Due,
                Min = today,
                Max = today.AddYears(Condition.YearsAhead),
            },
            error: problem.At(ConditionRow.DueField));
    }

    private static (string, string) Count(int rows) => (ConditionRows.CountField, rows.ToString(CultureInfo.InvariantCulture));

    // What is wrong with a text has to be typed anew anyway.
    private static IEnumerable<(string, string)> Kept(Turn turn, ConditionRows rows) =>
    [
        .. ApproveWithConditions.ReasonThatFits(turn) is { } reason ? [(FormParts.KeptAs + DecideApproval.ReasonField, reason)] : Array.Empty<(string, string)>(),
        .. FormParts.Kept(turn, rows.Rows.Where(row => row.Problem?.Code is not ConditionRow.WhatField)
            .SelectMany(row => new[] { ConditionRow.WhatField, ConditionRow.OwnerField, ConditionRow.DueField }.Select(row.Id))),
    ];

    private static Container Reason(Turn turn, Refusal? problem) => Look.Field(
        new Input.Text(DecideApproval.ReasonField, "Your reason (optional)", "Say why.")
        {
            Value = ApproveWithConditions.ReasonThatFits(turn),
            IsMultiline = true,
            MaxLength = ApproveWithConditions.LongestReason,
        },
        error: problem.At("approval.reason"));

    // A text stands in its input, and twice with each button that sends it again.
    private static int RoomForPeople(Turn turn, ConditionRows rows)
    {
        int copies = rows.Rows.Count == Condition.Most ? 3 : 5;
        int typed = rows.Rows.Sum(row => Colleagues.Escaped(row.Shown ?? "")) + Colleagues.Escaped(ApproveWithConditions.ReasonThatFits(turn) ?? "");
        return Math.Clamp(((Room - (copies * typed)) / rows.Rows.Count) - RowTakes, LeastRoom, MostRoom);
    }
}
