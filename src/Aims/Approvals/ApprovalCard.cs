using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>A request with all that is needed to decide on it; once decided, who did, when, why and on what.</summary>
internal static class ApprovalCard
{
    private const int ButtonsShown = 3;

    /// <param name="assessed">The assessment as it was read beside: it counts towards the version, so that a risk that is accepted shows.</param>
    public static Reply Reply(
        Turn turn, Approval? approval, AiSystem? system, Record<Assessment>? assessed, long version, IDirectory directory, Refusal? refusal) =>
        Reply(turn, approval, system, assessed?.State, version + (assessed?.Version ?? 0), directory, refusal);

    private static Reply Reply(
        Turn turn, Approval? approval, AiSystem? system, Assessment? assessment, long version, IDirectory directory, Refusal? refusal) =>
        approval is { IsOfSystem: false } ? DocumentCard.Reply(turn, approval, version, directory, refusal)
        : approval is null || system is null || !(turn.Redraws || approval.MayBeSeenBy(turn.Who) || system.Owner == turn.Who.Id)
            ? Conversation.Reply.Say(Approval.Unknown.Text)
            : new Reply(
                approval.Overtaken is { } overtaken ? Overtaken(turn, approval, overtaken, system, directory, refusal)
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
        : turn.Private && approval.OpenQuestion is { } question && approval.MayNotSay(turn.Who, NoteKind.Answered, turn.Reader.Today(turn.Now)) is null
            ? $"{directory.NameOf(question.By)} asks about {Plain.Line(approval.SystemName)}"
        : turn.Private && approval.IsAsked(turn) ? $"Please decide: {Plain.Line(approval.SystemName)}, {Level(approval)}from {directory.NameOf(approval.Requester)}"
        : $"{approval.Id} waits for {directory.NamesOf(approval.Awaited)}";

    private static string Level(Approval approval) => approval.Level is { } level ? $"level {level}, " : "";

    private static Card Waiting(Turn turn, Approval approval, AiSystem system, Assessment? assessment, IDirectory directory, Refusal? refusal)
    {
        // Where others read along there is one card for all: whoever presses without being asked is told so.
        bool everybodys = !turn.Private && !turn.OwnView;
        bool mine = everybodys || approval.IsAsked(turn);
        bool stranded = turn.Private && ReassignApproval.May(approval, system, turn.Who, directory);
        var buttons = new ApprovalButtons(turn, approval, assessment);
        return Look.Card(
            approval.SystemName,
            $"{directory.NameOf(approval.Requester)} asks for approval. {ApprovalFacts.Impact(approval)}.",
            [
                .. buttons.Answers ? [Look.Quote($"{directory.NameOf(approval.OpenQuestion!.By)} asks you", approval.OpenQuestion.Text!)] : Array.Empty<Element>(),
                Look.Text($"{directory.NameOf(approval.Requester)} asks {(mine && !everybodys ? "you" : directory.NamesOf(approval.Awaited))} to approve {Words.Of(approval)}.{(mine && turn.OwnView ? " It is yours to decide." : "")}{(everybodys ? "" : InPlaceOf(turn, approval, directory))}"),
                .. ApprovalFacts.Ending(turn, approval, system, directory),
                .. ApprovalFacts.Before(turn, approval, directory),
                .. ApprovalFacts.Weighing(turn, approval, system, assessment, directory),
                ApprovalFacts.About(turn, approval, system, directory),
                .. ApprovalCourse.Of(turn, approval, directory),
                .. ConditionLines.Of(turn, approval, directory),
                .. NoteLines.Of(turn, approval, directory),
                .. buttons.Answers ? [Answer(approval, directory, refusal)] : Array.Empty<Element>(),
                .. mine ? [Reason(refusal.At("approval.reason"))] : Array.Empty<Element>(),
            ],
            id: $"{approval.Id} · {system.Id}", state: "Waiting for a decision",
            notice: FormParts.Notice(refusal, "approval.reason", "approval.text")
                ?? (stranded ? Notice.Warning("Whoever was asked has left. Somebody else has to decide.") : null),
            primary: buttons.Primary(mine, stranded), secondary: buttons.Secondary(mine), shown: ButtonsShown);
    }

    // Whoever decides for somebody else has to know it.
    private static string InPlaceOf(Turn turn, Approval approval, IDirectory directory)
    {
        var who = turn.Who.Id;
        return approval.SeatFor(who, turn.Reader.Today(turn.Now)) is not { } seat || seat.Who == who ? ""
            : seat.StandIn?.Who == who ? $" You stand in for {directory.NameOf(seat.Who)}."
            : $" It has come to you because it waits for {directory.NamesOf(approval.Current.Open.Where(open => open.Also?.Contains(who) == true).Select(open => open.Who))}.";
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
                .. After(turn, approval, system, assessment, directory),
            ],
            id: $"{approval.Id} · {system.Id}", state: "Withdrawn", notice: FormParts.Notice(refusal),
            secondary: [.. new ApprovalButtons(turn, approval, assessment).Reading()]);
    }

    private static Card Decided(Turn turn, Approval approval, Final final, AiSystem system, Assessment? assessment, IDirectory directory, Refusal? refusal)
    {
        string verdict = Words.Of(final.Verdict);
        string what = $"{verdict} by {directory.NamesOf(approval.DecidedBy)} on {turn.Reader.Moment(final.At)}.";
        return Look.Card(
            approval.SystemName,
            what,
            [
                Look.Text(what),
                .. final.Reason is null ? Array.Empty<Element>() : [Look.Quote("Reason", final.Reason)],
                .. final.Place is { } place ? [Look.Facts(("To be changed", place.Title))] : Array.Empty<Element>(),
                .. ConditionLines.Of(turn, approval, directory),
                .. After(turn, approval, system, assessment, directory),
                ApprovalFacts.DecidedOn(approval, final),
            ],
            id: $"{approval.Id} · {system.Id}", state: approval.IsInForce && approval.OpenConditions.Count() is > 0 and var open ? $"{verdict}, {open} of its conditions open" : verdict,
            notice: FormParts.Notice(refusal), secondary: [.. new ApprovalButtons(turn, approval, assessment).Reading()]);
    }

    private static IEnumerable<Element> After(Turn turn, Approval approval, AiSystem system, Assessment? assessment, IDirectory directory) =>
    [
        .. ApprovalFacts.Weighing(turn, approval, system, assessment, directory),
        ApprovalFacts.About(turn, approval, system, directory),
        .. ApprovalCourse.Of(turn, approval, directory),
        .. NoteLines.Of(turn, approval, directory),
    ];

    private static Card Overtaken(Turn turn, Approval approval, Overtaking overtaken, AiSystem system, IDirectory directory, Refusal? refusal)
    {
        string what = $"{directory.NameOf(overtaken.By)} changed it on {turn.Reader.Moment(overtaken.At)}: {overtaken.Because}.";
        string then = approval.Final is { } final
            ? $"It was {Words.Of(final.Verdict).ToLowerInvariant()} by {directory.NamesOf(approval.DecidedBy)} on {turn.Reader.Moment(final.At)}. That no longer holds."
            : "There is nothing left to decide here.";
        return Look.Card(
            approval.SystemName,
            $"{what} {then}",
            [
                Look.Text(what),
                Look.Text($"{then} When its assessment is submitted again, somebody is asked to decide anew."),
                Look.Facts(
                    ("Owner", directory.NameOf(system.Owner)), ("Department", system.Details.Department),
                    ("Impact then", ApprovalFacts.Impact(approval)), ("Asked", turn.Reader.Moment(approval.Requested))),
                .. ConditionLines.Of(turn, approval, directory),
                .. NoteLines.Of(turn, approval, directory),
                .. approval.Final is { } decided ? [ApprovalFacts.DecidedOn(approval, decided)] : Array.Empty<Element>(),
            ],
            id: $"{approval.Id} · {system.Id}",
            state: approval.Final is { Verdict: Verdict.Approve } ? "Approved, out of date" : "Overtaken by a change", notice: FormParts.Notice(refusal),
            secondary: NoteLines.HasMore(approval) ? [ApprovalButtons.EverythingSaid(approval)] : null);
    }

    private static Container Answer(Approval approval, IDirectory directory, Refusal? refusal) => Look.Field(
        new Input.Text(SaySomething.TextField, $"Your answer to {directory.NameOf(approval.OpenQuestion!.By)}", "Write what you want to say.")
        {
            IsMultiline = true,
            MaxLength = Approval.LongestText,
        },
        "Those who decide are told.", error: refusal.At("approval.text"));

    internal static Container Reason(string? problem) => Look.Field(
        new Input.Text(DecideApproval.ReasonField, "Your reason", "Say why, so that the owner knows what to do.")
        {
            IsMultiline = true,
            MaxLength = Approval.LongestText,
        },
        "Needed to reject or to ask for changes; welcome when you approve.", error: problem);

    /// <summary>Whether the reader may decide now.</summary>
    internal static bool IsAsked(this Approval approval, Turn turn) => approval.SeatFor(turn.Who.Id, turn.Reader.Today(turn.Now)) is not null;
}
