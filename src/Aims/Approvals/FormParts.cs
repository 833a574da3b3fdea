using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Approvals;

/// <summary>The parts that the cards which ask something about a request share.</summary>
internal static class FormParts
{
    internal const string KeptAs = "kept.";

    private const int LongestKept = 1_200;

    public static string Id(Approval approval) => $"{approval.Id} · {approval.System}";

    public static (string, string) Of(Approval approval) => (Approval.Field, approval.Id.Value);

    public static Execute Back(Approval approval, string title = "Back") =>
        Button.Open(title, Approval.View, Of(approval)) with { AssociatedInputs = AssociatedInputs.None };

    /// <summary>A text to be written, with what is wrong with it when that has its code.</summary>
    public static Container Text(Turn turn, string id, string label, string ask, Refusal? problem, string code, string? help = null, int longest = Approval.LongestText) =>
        Look.Field(
            new Input.Text(id, label, ask) { Value = turn.Fields.Text(Sent(turn, id)), IsMultiline = true, MaxLength = longest },
            help, error: problem.At(code));

    /// <summary>
    /// What was typed travels with the button that sends it again: a client does not send an input that nobody touched. Not what
    /// would burst the card.
    /// </summary>
    public static IEnumerable<(string, string)> Kept(Turn turn, params IEnumerable<string> ids) =>
        from id in ids
        let typed = turn.Fields.Text(Sent(turn, id))
        where typed is not null && Colleagues.Escaped(typed) <= LongestKept
        select (KeptAs + id, typed);

    /// <summary>The name under which an input's value arrived: its own, or that of what was kept when nobody touched it since.</summary>
    public static string Sent(Turn turn, string id) => turn.Fields.Has(id) ? id : KeptAs + id;

    /// <summary>What is wrong besides what stands at an input.</summary>
    public static Notice? Notice(Refusal? problem, params ReadOnlySpan<string> codes) =>
        problem is null || codes.Contains(problem.Code) ? null : Cards.Notice.Note(problem.Text);
}
