using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;

namespace Aims.Approvals;

/// <summary>What its reader can do about a request.</summary>
internal sealed class ApprovalButtons(Turn turn, Approval approval, Assessment? assessment)
{
    // All buttons of one drawing share a command.
    private readonly string command = turn.NewId();

    /// <summary>Whether the reader is asked something and can answer.</summary>
    public bool Answers { get; } = turn.Private && approval.MayNotSay(turn.Who, NoteKind.Answered, turn.Reader.Today(turn.Now)) is null;

    public static Execute EverythingSaid(Approval approval) => Read("Everything said", ShowNotes.Name, FormParts.Of(approval), approval);

    public CardAction? Primary(bool mine, bool stranded) =>
        mine ? Change("Approve", DecideApproval.VerbOf(Verdict.Approve))
        : stranded ? Change("Ask somebody else", ReassignApproval.Name)
        : Answers ? Change("Answer", SaySomething.VerbOf(NoteKind.Answered))
        : null;

    /// <summary>For those who decide: the other answers first. Then what is read, then what is seldom done.</summary>
    public IReadOnlyList<CardAction> Secondary(bool mine) => !turn.Private ? (mine ? Verdicts : []) :
    [
        .. mine
            ? [
                .. Verdicts,
                Open("Approve with conditions", ApproveWithConditions.AskName),
                Open("Ask back", SaySomething.AskVerbOf(NoteKind.Asked)),
                .. approval.Assessment is null ? Array.Empty<CardAction>() : [Open("Changes in one place", AskForChanges.AskName)],
            ]
            : Array.Empty<CardAction>(),
        .. Reading(),
        .. mine && MayPassOn ? [Open("Pass on", PassOn.AskName)] : Array.Empty<CardAction>(),
        .. approval.MayNotSay(turn.Who, NoteKind.Commented, turn.Reader.Today(turn.Now)) is null ? [Open("Comment", SaySomething.AskVerbOf(NoteKind.Commented))] : Array.Empty<CardAction>(),
        .. approval.MayNotWithdraw(turn.Who) is null ? [Open("Withdraw", WithdrawRequest.AskName)] : Array.Empty<CardAction>(),
    ];

    /// <summary>What can be read besides the card.</summary>
    public IEnumerable<CardAction> Reading() => !turn.Private ? [] :
    [
        .. approval.Earlier is not null ? [Read("What changed", WhatChanged.Name, FormParts.Of(approval), approval)] : Array.Empty<CardAction>(),
        .. approval is { SentBack: not null, Assessment: { } again, IsWaiting: true }
            ? [Read("Answers that changed", Assessment.Read, (Assessment.Field, again), approval, (Assessment.ChangedField, "true"))] : Array.Empty<CardAction>(),
        .. ApprovalRisks.Button(approval, assessment),
        .. approval.Assessment is { } of && approval.IsWaiting ? [Read("All answers", Assessment.Read, (Assessment.Field, of), approval)] : Array.Empty<CardAction>(),
        .. approval.Assessment is { } reported && approval.Withdrawn is null ? [Read("Report", Assessment.Report, (Assessment.Field, reported), approval)] : Array.Empty<CardAction>(),
        .. NoteLines.HasMore(approval) ? [EverythingSaid(approval)] : Array.Empty<CardAction>(),
    ];

    // All that others who read along may press too.
    private IReadOnlyList<CardAction> Verdicts =>
        [Change("Ask for changes", DecideApproval.VerbOf(Verdict.RequestChanges)), Change("Reject", DecideApproval.VerbOf(Verdict.Reject))];

    // A stand-in decides, and does not pass on.
    private bool MayPassOn => approval.SeatFor(turn.Who.Id, turn.Reader.Today(turn.Now)) is { } seat && (seat.Who == turn.Who.Id || seat.Also?.Contains(turn.Who.Id) == true);

    private Execute Change(string title, string verb) => Button.Change(title, verb, command, FormParts.Of(approval)).On(approval.Key);

    // What was typed on the card goes along.
    private Execute Open(string title, string verb) => Button.Open(title, verb, FormParts.Of(approval)).On(approval.Key);

    private static Execute Read(string title, string verb, (string, string) of, Approval approval, params ReadOnlySpan<(string, string)> and) =>
        Button.Open(title, verb, [of, .. and]).On(approval.Key) with { AssociatedInputs = AssociatedInputs.None };
}
