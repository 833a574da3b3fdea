using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Approvals;

/// <summary>The conditions of an approval with how each stands.</summary>
internal static class ConditionLines
{
    private const int Shown = 5, LongestText = 80, LongestProof = 60;

    public static IEnumerable<Element> Of(Turn turn, Approval approval, IDirectory directory)
    {
        if (approval.Conditions is not { Count: > 0 } all)
            yield break;
        int open = approval.OpenConditions.Count();
        yield return Look.Heading(open > 0 && (approval.Overtaken is not null || approval.Final is { Verdict: not Verdict.Approve }) ? "Conditions, which lapsed" : InWords(all.Count, open));
        yield return Look.Rows(
            [.. all.OrderBy(c => c.Met is not null).Take(Shown).Select(condition => new Row(
                Plain.Line(condition.Text, LongestText), Line(turn, condition, directory), approval.IsInForce ? Open("Open", approval, condition).On(approval.Key) : null))],
            all.Count);
    }

    /// <summary><c>Ana Ruiz · due 30 Nov 2026</c></summary>
    public static string Line(Turn turn, Condition condition, IDirectory directory) => condition.Met is { } met
        ? $"Met by {directory.NameOf(met.By)} on {turn.Reader.Day(met.At)}: {Plain.Line(met.Proof, LongestProof)}"
        : $"{directory.NameOf(condition.Owner)} · {(condition.IsOverdueOn(turn.Reader.Today(turn.Now)) ? "overdue since" : "due")} {turn.Reader.Day(condition.Due)}";

    public static Execute Open(string title, Approval approval, Condition condition) =>
        Button.Open(title, Approval.ViewCondition, FormParts.Of(approval), Number(condition)) with { AssociatedInputs = AssociatedInputs.None };

    public static (string, string) Number(Condition condition) => (Approval.ConditionField, condition.Number.ToString(CultureInfo.InvariantCulture));

    private static string InWords(int all, int open) => open == 0 ? "Conditions, all met" : open == all ? "Conditions, not met yet" : $"Conditions, {open} of {all} open";
}
