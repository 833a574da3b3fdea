using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;
using SystemWords = Aims.Systems.Words;

namespace Aims.Approvals;

/// <summary>A request with all that is needed to decide on it; once decided, who did, when and why, without buttons.</summary>
internal static class ApprovalCard
{
    public static Reply Reply(
        Turn turn, Approval? approval, AiSystem? system, Assessment? assessment, long version, IDirectory directory, Refusal? refusal) =>
        approval is null || system is null || !(turn.Redraws || approval.MayBeSeenBy(turn.Who) || system.Owner == turn.Who.Id)
            ? Conversation.Reply.Say(Approval.Unknown.Text)
            : new Reply(
                approval.Overtaken is { } overtaken ? Overtaken(turn, approval, overtaken, system, directory)
                : approval.Withdrawn is { } withdrawn ? Withdrawn(turn, approval, withdrawn, system, assessment, directory, refusal)
                : approval.Final is { } final ? Decided(turn, approval, final, system, assessment, directory, refusal)
                : Waiting(turn, approval, system, assessment, directory, refusal),
                Summary(turn, approval, directory))
            {
                Live = new LiveCard(Approval.View, approval.Key, version),
                OwnViews = turn.Private ? [] : [.. approval.MayDecideOn],
            };

    private static string Summary(Turn turn, Approval approval, IDirectory directory) =>
        approval.Overtaken is not null ? $"{approval.Id} was overtaken: {Plain.Line(approval.SystemName)} was changed"
        : approval.Withdrawn is { } withdrawn ? $"{approval.Id} was withdrawn by {directory.NameOf(withdrawn.By)}"
        : approval.Final is { } final ? $"{approval.Id} {Words.Of(final.Verdict).ToLowerInvariant()}"
        : turn.Private && IsAsked(turn, approval) ? $"Please decide: {Plain.Line(approval.SystemName)}, {Level(approval)}from {directory.NameOf(approval.Requester)}"
        : $"{approval.Id} waits for {directory.NamesOf(approval.Awaited)}";

    private static bool IsAsked(Turn turn, Approval approval) => approval.SeatFor(turn.Who.Id, turn.Reader.Today(turn.Now)) is not null;

    private static string Level(Approval approval) => approval.Level is { } level ? $"level {level}, " : "";

    private static string Impact(Approval approval) => approval is { Level: { } level, LevelName: { } name } ? $"Level {level}, {name.ToLowerInvariant()}" : SystemWords.OfLevel(approval.Level);

    private static Card Waiting(Turn turn, Approval approval, AiSystem system, Assessment? assessment, IDirectory directory, Refusal? refusal)
    {
        // Where others read along there is one card for all: whoever presses without being asked is told so.
        bool everybodys = !turn.Private && !turn.OwnView;
        bool mine = everybodys || IsAsked(turn, approval);
        bool askReason = refusal?.Code is "approval.reason";
        bool stranded = turn.Private && ReassignApproval.May(approval, system, turn.Who, directory);
        string command = turn.NewId();
        Execute Answer(string title, Verdict verdict) =>
            Button.Change(title, DecideApproval.VerbOf(verdict), command, (Approval.Field, approval.Id.Value)).On(approval.Key);
        return Look.Card(
            approval.SystemName,
            $"{directory.NameOf(approval.Requester)} asks for approval. {Impact(approval)}.",
            [
                Look.Text($"{directory.NameOf(approval.Requester)} asks {(mine && !everybodys ? "you" : directory.NamesOf(approval.Awaited))} to approve {Words.Of(approval.Subject)}.{(mine && turn.OwnView ? " It is yours to decide." : "")}"),
                .. Ending(turn, approval, system, directory),
                .. ApprovalCourse.Of(turn, approval, directory),
                .. About(turn, approval, system, assessment, directory),
                .. mine ? [Reason(askReason ? refusal!.Text : null)] : Array.Empty<Element>(),
            ],
            id: $"{approval.Id} · {system.Id}", state: "Waiting for a decision",
            notice: refusal is null || askReason ? stranded ? Notice.Warning("Whoever was asked has left. Somebody else has to decide.") : null
                : Notice.Note(refusal.Text),
            primary: mine ? Answer("Approve", Verdict.Approve)
                : stranded ? Button.Change("Ask somebody else", ReassignApproval.Name, command, (Approval.Field, approval.Id.Value)).On(approval.Key)
                : null,
            secondary:
            [
                .. mine ? [Answer("Ask for changes", Verdict.RequestChanges), Answer("Reject", Verdict.Reject)] : Array.Empty<CardAction>(),
                .. turn.Private ? [.. ApprovalRisks.Button(approval, assessment), .. Assessed(approval)] : Array.Empty<CardAction>(),
            ]);
    }

    private static Card Withdrawn(
        Turn turn, Approval approval, Withdrawal withdrawn, AiSystem system, Assessment? assessment, IDirectory directory, Refusal? refusal)
    {
        string what = $"{directory.NameOf(withdrawn.By)} withdrew the request on {turn.Reader.Moment(withdrawn.At)}. There is nothing left to decide.";
        return Look.Card(
            approval.SystemName,
            what,
            [
                Look.Text(what),
                .. withdrawn.Reason is null ? Array.Empty<Element>() : [Look.Quote("Reason", withdrawn.Reason)],
                .. ApprovalCourse.Of(turn, approval, directory),
                .. About(turn, approval, system, assessment, directory),
            ],
            id: $"{approval.Id} · {system.Id}", state: "Withdrawn", notice: refusal is null ? null : Notice.Note(refusal.Text));
    }

    private static Card Decided(Turn turn, Approval approval, Final final, AiSystem system, Assessment? assessment, IDirectory directory, Refusal? refusal)
    {
        string verdict = Words.Of(final.Verdict);
        string what = $"{verdict} by {directory.NamesOf(By(approval, final))} on {turn.Reader.Moment(final.At)}.";
        return Look.Card(
            approval.SystemName,
            what,
            [
                Look.Text(what),
                .. final.Reason is null ? Array.Empty<Element>() : [Look.Quote("Reason", final.Reason)],
                .. ApprovalCourse.Of(turn, approval, directory),
                .. About(turn, approval, system, assessment, directory),
            ],
            id: $"{approval.Id} · {system.Id}", state: verdict, notice: refusal is null ? null : Notice.Note(refusal.Text),
            secondary: turn.Private ? [.. Assessed(approval).TakeLast(1)] : null);
    }

    // All who approved; or the one who did not.
    private static IEnumerable<PersonId> By(Approval approval, Final final) =>
        final.Verdict is Verdict.Approve ? approval.Voices.Select(given => given.Voice.By) : [final.By];

    // What is opened in somebody's own chat only.
    private static IEnumerable<Execute> Assessed(Approval approval) => approval.Assessment is not { } assessment ? [] :
    [
        Button.Open("All answers", Assessment.Read, (Assessment.Field, assessment)).On(approval.Key) with { AssociatedInputs = AssociatedInputs.None },
        Button.Open("Report", Assessment.Report, (Assessment.Field, assessment)).On(approval.Key) with { AssociatedInputs = AssociatedInputs.None },
    ];

    // How it is to end, where that is what is asked for.
    private static IEnumerable<Element> Ending(Turn turn, Approval approval, AiSystem system, IDirectory directory)
    {
        if (system.Pending is not { Retirement: { } end } pending || pending.Approval != approval.Id.Value)
            yield break;
        yield return Look.Facts(("Out of use from", turn.Reader.Day(end.Day)), ("Its data", $"{SystemWords.Of(end.Data)}{(end.DataNote is null ? "" : $": {end.DataNote}")}"));
        yield return Look.Quote($"{directory.NameOf(end.By)} wrote", end.Reason);
    }

    private static Card Overtaken(Turn turn, Approval approval, Overtaking overtaken, AiSystem system, IDirectory directory)
    {
        string what = $"{directory.NameOf(overtaken.By)} changed it on {turn.Reader.Moment(overtaken.At)}: {overtaken.Because}.";
        string then = approval.Final is { } final
            ? $"It was {Words.Of(final.Verdict).ToLowerInvariant()} by {directory.NamesOf(By(approval, final))} on {turn.Reader.Moment(final.At)}. That no longer holds."
            : "There is nothing left to decide here.";
        return Look.Card(
            approval.SystemName,
            $"{what} {then}",
            [
                Look.Text(what),
                Look.Text($"{then} When its assessment is submitted again, somebody is asked to decide anew."),
                Look.Facts(
                    ("Owner", directory.NameOf(system.Owner)), ("Department", system.Details.Department),
                    ("Impact then", Impact(approval)), ("Asked", turn.Reader.Moment(approval.Requested))),
            ],
            id: $"{approval.Id} · {system.Id}", state: "Overtaken by a change");
    }

    private static IEnumerable<Element> About(Turn turn, Approval approval, AiSystem system, Assessment? assessment, IDirectory directory)
    {
        var d = system.Details;
        yield return Look.Facts([
            ("Impact", Impact(approval)),
            .. ApprovalRisks.Facts(turn, assessment, directory),
            .. system.Act?.Facts ?? [],
            ("Purpose", d.Purpose),
            ("Owner", directory.NameOf(approval.Owner)),
            ("Department", d.Department),
            ("Supplier", d.Source is Source.InHouse ? "In-house" : d.Supplier),
            ("Data", d.Data is null ? null : string.Join("; ", d.Data.Select(SystemWords.Of))),
            ("Concerns", d.People is null ? null : string.Join("; ", d.People.Select(SystemWords.Of))),
            ("Results", d.Autonomy is { } autonomy ? SystemWords.Of(autonomy) : null),
            ("Oversight", d.Oversight),
            ("Asked", $"{turn.Reader.Moment(approval.Requested)}, please decide by {turn.Reader.Day(approval.Due)}")]);
        if (approval.Because.Count == 0)
            yield break;
        yield return Look.Heading("What weighed most");
        foreach (string reason in approval.Because)
            yield return Look.Subtle(reason);
    }

    private static Container Reason(string? problem) => Look.Field(
        new Input.Text(DecideApproval.ReasonField, "Your reason", "Say why, so that the owner knows what to do.")
        {
            IsMultiline = true,
            MaxLength = Approval.LongestText,
        },
        "Needed to reject or to ask for changes; welcome when you approve.", error: problem);
}
