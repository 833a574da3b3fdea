using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Approvals;

/// <summary>Several requests: to choose from, to confirm, and what came of it.</summary>
internal static class SeveralCard
{
    private const int OthersShown = 5;

    public static Reply Choose(Turn turn, IReadOnlyList<Approval> waiting, Chosen? chosen, Refusal? problem, IDirectory directory)
    {
        var together = waiting.Where(a => a.IsDecidedWithOthers).ToList();
        var alone = waiting.Where(a => !a.IsDecidedWithOthers).ToList();
        bool any = together.Count > 0;
        string what = any
            ? $"Choose from {Count(together.Count)} of level 1 or 2, at most {Chosen.Most} at once. You see all of them again before anything is decided."
            : "No request of level 1 or 2 waits for you.";
        return Reply.Page(Look.Card(
            "Decide several requests", what,
            [Look.Text(what), .. any ? Form(turn, together, chosen, problem, directory) : [], .. Alone(turn, alone, directory)],
            notice: problem is null || IsAtInput(problem) && any ? null : Notice.Note(problem.Text),
            primary: any ? Answer("Approve", Verdict.Approve) : null,
            secondary:
            [
                .. any ? [Answer("Ask for changes", Verdict.RequestChanges), Answer("Reject", Verdict.Reject)] : Array.Empty<CardAction>(),
                Button.Open("My approvals", Approval.Mine) with { AssociatedInputs = AssociatedInputs.None },
            ]));
    }

    public static Reply Confirm(Turn turn, Chosen chosen, IReadOnlyList<Approval> approvals, int leftOut, IDirectory directory)
    {
        string title = $"{Imperative(chosen.Verdict)} {Count(approvals.Count)}?";
        return Reply.Page(Look.Card(
            title, $"{title} {string.Join(", ", approvals.Select(a => a.SystemName))}",
            [
                Look.Facts([.. approvals.Select(a => (a.Id.Value, (string?)Line(turn, a, directory)))]),
                .. chosen.Reason is { } reason ? [Look.Quote("Your reason, for each of them", reason)] : Array.Empty<Element>(),
            ],
            notice: leftOut == 0 ? null : Notice.Note(
                $"{leftOut} of those you chose {(leftOut == 1 ? "is" : "are")} left out: no longer waiting for you, or of a level that is decided one by one."),
            primary: Button.Change($"{Imperative(chosen.Verdict)} {approvals.Count}", DecideSeveral.Name, turn.NewId(), chosen.Data),
            secondary: [Button.Open("Back", Approval.Several)]));
    }

    public static Reply Done(Turn turn, Chosen chosen, string press, IReadOnlyList<Answered> answers, IDirectory directory)
    {
        var (done, left) = (answers.Where(a => a.Refusal is null).ToList(), answers.Where(a => a.Refusal is not null).ToList());
        bool goesOn = left.Any(a => a.Refusal == Answered.NoTime);
        string title = left.Count == 0 ? $"{Count(done.Count)} decided" : $"{(done.Count == 0 ? "None" : done.Count)} decided, {left.Count} not decided";
        return Reply.Page(Look.Card(
            title, $"{title}.",
            [
                .. done.Count == 0 ? Array.Empty<Element>() : [Look.Heading("Decided"), Look.Facts([.. done.Select(a => (a.Id.Value, (string?)After(turn, a.Approval!, directory)))])],
                .. left.Count == 0 ? Array.Empty<Element>() : [Look.Heading("Not decided"), Look.Facts([.. left.Select(a => (a.Id.Value, (string?)Why(turn, a, directory)))])],
            ],
            primary: goesOn ? Button.Change("Go on", DecideSeveral.Name, press, chosen.Data) : null,
            secondary: [Button.Open("My approvals", Approval.Mine), .. goesOn ? Array.Empty<CardAction>() : [Button.Open("Decide more", Approval.Several)]]));
    }

    private static IEnumerable<Element> Form(Turn turn, List<Approval> together, Chosen? chosen, Refusal? problem, IDirectory directory)
    {
        var shown = together.Take(Chosen.Most).ToList();
        var still = chosen?.Ids.Where(id => shown.Any(a => a.Id == id)).ToList();
        yield return Look.Field(
            new Input.ChoiceSet(Chosen.IdsField, "Requests", "Choose the requests that you want to decide.",
                [.. shown.Select(a => new Choice(Plain.Line($"{a.Id} · {Line(turn, a, directory)}", 160), a.Id.Value))])
            {
                IsMultiSelect = true,
                Style = ChoiceStyle.Expanded,
                Value = still is { Count: > 0 } ? string.Join(',', still) : null,
            },
            together.Count > shown.Count ? $"The {shown.Count} that have waited longest; the others follow when these are decided." : null,
            error: problem is { Code: "approval.several-none" or "approval.several-many" } ? problem.Text : null);
        yield return Look.Field(
            new Input.Text(DecideApproval.ReasonField, "Your reason, for each of them", "Say why, so that the owners know what to do.")
            {
                IsMultiline = true,
                MaxLength = Approval.LongestText,
                Value = chosen?.Reason,
            },
            "Needed to reject or to ask for changes; welcome when you approve.",
            error: problem?.Code is "approval.reason" ? problem.Text : null);
    }

    private static bool IsAtInput(Refusal problem) => problem.Code is "approval.several-none" or "approval.several-many" or "approval.reason";

    private static IEnumerable<Element> Alone(Turn turn, List<Approval> alone, IDirectory directory) => alone.Count == 0 ? [] :
    [
        Look.Heading("Decided one by one"),
        Look.Rows([.. alone.Take(OthersShown).Select(a => new Cards.Row(
            a.SystemName, $"{a.Id}{(a.Level is { } level ? $" · level {level}" : "")} · from {directory.NameOf(a.Requester)} · due {turn.Reader.Day(a.Due)}",
            Button.Open("Decide", Approval.View, (Approval.Field, a.Id.Value)) with { AssociatedInputs = AssociatedInputs.None }))]),
        .. alone.Count > OthersShown ? [Look.Subtle($"and {alone.Count - OthersShown} more, among your approvals")] : Array.Empty<Element>(),
    ];

    private static Execute Answer(string title, Verdict verdict) => Button.Open(title, ConfirmSeveral.Name, (Chosen.VerdictField, verdict.ToString()));

    private static string Line(Turn turn, Approval a, IDirectory directory) =>
        $"{a.SystemName}{(a.Subject is ApprovalSubject.Assessment ? "" : $" · {Words.TitleOf(a.Subject).ToLowerInvariant()}")} · level {a.Level} · from {directory.NameOf(a.Requester)} · due {turn.Reader.Day(a.Due)}";

    // A step may follow, or others may have to say so too.
    private static string After(Turn turn, Approval a, IDirectory directory)
    {
        var mine = a.Voices.LastOrDefault(given => given.Voice.By == turn.Who.Id).Voice;
        string said = $"{a.SystemName} · {(mine is null ? "decided" : Words.Of(mine.Verdict).ToLowerInvariant())}";
        return a.IsWaiting ? $"{said} by you, waits for {directory.NamesOf(a.Awaited)} now" : a.Overtaken is null ? said : $"{said}, overtaken since";
    }

    private static string Why(Turn turn, Answered answer, IDirectory directory) =>
        answer.Approval is not { } a || !a.MayBeSeenBy(turn.Who) ? answer.Refusal!.Text
        : answer.Refusal!.Code is "approval.decided" && a.Final is { } final && final.By != turn.Who.Id
            ? $"{a.SystemName} · {directory.NameOf(final.By)} was faster. {Words.Of(final.Verdict)} on {turn.Reader.Moment(final.At)}."
        : $"{a.SystemName} · {answer.Refusal.Text}";

    private static string Imperative(Verdict verdict) => verdict switch
    {
        Verdict.Approve => "Approve",
        Verdict.RequestChanges => "Ask for changes to",
        Verdict.Reject => "Reject",
    };

    private static string Count(int count) => count == 1 ? "1 request" : $"{count} requests";
}
