using Aims.Cards;
using Aims.Controls;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.Approvals;

/// <summary>A request to approve a version of a policy, or of the Statement of Applicability: what has changed in it, and the way to it.</summary>
internal static class DocumentCard
{
    public static Reply Reply(Turn turn, Approval approval, long version, IDirectory directory, Refusal? refusal)
    {
        if (!approval.MayBeSeenBy(turn.Who))
            return Conversation.Reply.Say(Approval.Unknown.Text);
        string said = Said(turn, approval, directory);
        bool askReason = refusal?.Code is "approval.reason";
        bool mine = approval.IsAsked(turn);
        return new Reply(
            Look.Card(
                approval.SystemName, said,
                [
                    Look.Text(said),
                    .. approval.Final?.Reason is { } reason ? [Look.Quote("Reason", reason)] : Array.Empty<Element>(),
                    .. approval.Because is [{ Length: > 0 } note, ..] ? [Look.Quote("What has changed", note)] : Array.Empty<Element>(),
                    .. approval.Because is [_, { Length: > 0 } asks, ..] ? [Look.Quote(IsStatement(approval) ? "What differs from the version in force" : "What it asks of people", asks)] : Array.Empty<Element>(),
                    .. ApprovalCourse.Of(turn, approval, directory),
                    Look.Facts(
                    [
                        .. approval.Because is [_, _, var counts] ? [("Controls", counts)] : Array.Empty<(string, string?)>(),
                        ("Answers for it", directory.NameOf(approval.Owner)),
                        ("Asked", $"{turn.Reader.Moment(approval.Requested)}{(approval.IsWaiting ? $", please decide by {turn.Reader.Day(approval.Due)}" : "")}"),
                    ]),
                    .. mine ? [ApprovalCard.Reason(askReason ? refusal!.Text : null)] : Array.Empty<Element>(),
                ],
                id: $"{approval.Id} · {approval.System}", state: State(approval),
                notice: refusal is null || askReason ? Stranded(turn, approval, directory) ? Notice.Warning("Whoever was asked has left. Somebody else has to decide.") : null
                    : Notice.Note(refusal.Text),
                primary: Primary(turn, approval, mine, directory),
                secondary: [.. mine ? Others(turn, approval) : [], .. Texts(turn, approval).Select(button => button.On(approval.Key))]),
            mine ? $"Please decide: {Plain.Line(approval.SystemName)}, from {directory.NameOf(approval.Requester)}" : $"{approval.Id}: {said}")
        {
            Live = new LiveCard(Approval.View, approval.Key, version),
        };
    }

    private static bool Stranded(Turn turn, Approval approval, IDirectory directory) => ReassignApproval.May(approval, null, turn.Who, directory);

    private static string Said(Turn turn, Approval approval, IDirectory directory) =>
        approval.Withdrawn is { } withdrawn ? $"{directory.NameOf(withdrawn.By)} took it back on {turn.Reader.Moment(withdrawn.At)}. There is nothing left to decide."
        : approval.Final is { } final ? $"{Words.Of(final.Verdict)} by {directory.NameOf(final.By)} on {turn.Reader.Moment(final.At)}.{After(approval, final.Verdict)}"
        : $"{directory.NameOf(approval.Requester)} asks {(approval.IsAsked(turn) ? "you" : directory.NamesOf(approval.Awaited))} to approve {Words.Of(approval.Subject)}.";

    private static string After(Approval approval, Verdict verdict) => (IsStatement(approval), verdict) switch
    {
        (false, Verdict.Approve) => " It can be published.",
        (false, _) => " It is a draft again.",
        (true, Verdict.Approve) => " It is in force.",
        (true, _) => " The version before stays in force.",
    };

    private static bool IsStatement(Approval approval) => approval.Subject is ApprovalSubject.Statement;

    private static string State(Approval approval) =>
        approval.Withdrawn is not null ? "Withdrawn" : approval.Final is { } final ? Words.Of(final.Verdict) : "Waiting for a decision";

    private static Execute? Primary(Turn turn, Approval approval, bool mine, IDirectory directory) =>
        mine ? Answer(turn, approval, "Approve", Verdict.Approve)
        : Stranded(turn, approval, directory) ? Button.Change("Ask somebody else", ReassignApproval.Name, turn.NewId(), (Approval.Field, approval.Id.Value)).On(approval.Key)
        : null;

    private static Execute[] Others(Turn turn, Approval approval) =>
        [Answer(turn, approval, "Ask for changes", Verdict.RequestChanges), Answer(turn, approval, "Reject", Verdict.Reject)];

    private static Execute Answer(Turn turn, Approval approval, string title, Verdict verdict) =>
        Button.Change(title, DecideApproval.VerbOf(verdict), turn.NewId(), (Approval.Field, approval.Id.Value)).On(approval.Key);

    // For as long as it waits, the draft is what was sent.
    private static IEnumerable<Execute> Texts(Turn turn, Approval approval)
    {
        if (IsStatement(approval))
        {
            yield return Button.Open(approval.IsWaiting ? "Read it" : "Open the version", Statement.View, (Statement.Field, approval.System)) with { AssociatedInputs = AssociatedInputs.None };
            yield break;
        }
        if (!approval.IsWaiting)
        {
            if (turn.Who.Oversees)
                yield return Button.Open("Open the policy", Policy.View, (Policy.Field, approval.System));
            yield break;
        }
        yield return Button.Open("Read it", Policy.ReadVersion, (Policy.Field, approval.System), (Policy.VersionField, Policy.DraftVersion)) with { AssociatedInputs = AssociatedInputs.None };
        if (approval.Before is { } before)
        {
            yield return Button.Open(
                "What changed", Policy.Changes, (Policy.Field, approval.System), (Policy.SinceField, before), (Policy.VersionField, Policy.DraftVersion)) with
            { AssociatedInputs = AssociatedInputs.None };
        }
    }
}
