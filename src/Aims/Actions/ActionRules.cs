using System.Globalization;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>Who may do what with an action, and what that makes of it.</summary>
internal static class ActionRules
{
    public const int LongestWhat = 300, LongestProof = 1_000, LongestLink = 300, LongestReason = 500, YearsAhead = 2;

    public const string WhatCode = "action.what", OwnerCode = "action.owner", DueCode = "action.due", ProofCode = "action.proof", LinkCode = "action.link", ReasonCode = "action.reason";

    public static Refusal NotFound { get; } = new("action.unknown", "There is no such action that you may see. Say \"my tasks\" to see yours.");

    private static readonly Refusal NotOpen = new("action.ended", "This action has ended.");

    public static bool MayBeSeenBy(this ActionItem action, Person who) => who.Oversees || action.Owner == who.Id || action.SetBy == who.Id;

    /// <summary>Why somebody may not say that it is done: only its owner knows.</summary>
    public static Refusal? MayNotFinish(this ActionItem action, Person who) =>
        action.Owner != who.Id ? new("action.not-yours", "Only whoever does it can say that it is done.") : action.IsOpen ? null : NotOpen;

    /// <summary>Why somebody may not give it another day or another owner.</summary>
    public static Refusal? MayNotMove(this ActionItem action, Person who) =>
        action.Owner != who.Id && !MaySet(action, who) ? new("action.not-yours", "Only whoever does it, whoever planned it, or a governance lead can do that.")
        : action.IsOpen ? null : NotOpen;

    /// <summary>Why somebody may not call it off: whoever is to do it does not decide that it need not be done.</summary>
    public static Refusal? MayNotCallOff(this ActionItem action, Person who) =>
        MaySet(action, who) ? action.IsOpen ? null : NotOpen : new("action.not-yours", "Only whoever planned it or a governance lead can do that.");

    /// <summary>Why somebody may not open it again.</summary>
    public static Refusal? MayNotReopen(this ActionItem action, Person who) =>
        !MaySet(action, who) ? new("action.not-yours", "Only whoever planned it or a governance lead can do that.")
        : action.IsOpen ? new("action.open", "This action is open.") : null;

    public static Decided<ActionEvent> Finish(ActionItem action, Person who, string? proof, string? link) =>
        action.MayNotFinish(who) is { } refusal ? refusal
        : proof is null or { Length: > LongestProof } ? new Refusal(ProofCode, $"Say in at most {LongestProof} characters what was done and how that can be seen.")
        : link is not null && Fields.LinkOf(link, LongestLink) is null ? new Refusal(LinkCode, $"A link begins with https:// and has at most {LongestLink} characters.")
        : new ActionFinished(proof, link);

    public static Decided<ActionEvent> Postpone(ActionItem action, Person who, DateOnly? due, DateOnly today, string? reason) =>
        (action.MayNotMove(who) ?? DueLacks(due, today) ?? ReasonLacks(reason, "Say why it needs another day.")) is { } refusal ? refusal
        : due == action.Due ? Decided<ActionEvent>.Nothing
        : new ActionPostponed(due!.Value, reason!);

    public static Decided<ActionEvent> PassOn(ActionItem action, Person who, Person? to) =>
        action.MayNotMove(who) is { } refusal ? refusal
        : to is null ? new Refusal(OwnerCode, "Choose the colleague who does it.")
        : to.Id == action.Owner ? Decided<ActionEvent>.Nothing
        : new ActionPassedOn(to.Id);

    public static Decided<ActionEvent> CallOff(ActionItem action, Person who, string? reason) =>
        (action.MayNotCallOff(who) ?? ReasonLacks(reason, "Say why it is not done after all.")) is { } refusal ? refusal : new ActionCalledOff(reason!);

    public static Decided<ActionEvent> Reopen(ActionItem action, Person who, string? reason) =>
        (action.MayNotReopen(who) ?? ReasonLacks(reason, "Say what is still to be done.")) is { } refusal ? refusal : new ActionReopened(reason!);

    public static Refusal? DueLacks(DateOnly? due, DateOnly today) =>
        due >= today && due <= today.AddYears(YearsAhead) ? null
        : new(DueCode, string.Create(CultureInfo.InvariantCulture, $"Choose today or a later day, at most {YearsAhead} years ahead."));

    private static bool MaySet(ActionItem action, Person who) => action.SetBy == who.Id || who.Is(Role.Lead);

    private static Refusal? ReasonLacks(string? reason, string ask) => reason switch
    {
        null => new(ReasonCode, ask),
        { Length: > LongestReason } => new(ReasonCode, $"Say it in at most {LongestReason} characters."),
        _ => null,
    };
}
