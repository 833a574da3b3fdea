using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>What an approval rests on: who may say that it is met, and who may give it to somebody else or another day.</summary>
public sealed partial record Approval
{
    [JsonIgnore]
    public IEnumerable<Condition> OpenConditions => (Conditions ?? []).Where(condition => condition.Met is null);

    /// <summary>Those that somebody has to meet: an approval that does not hold asks for nothing.</summary>
    [JsonIgnore]
    public IEnumerable<Condition> Owed => IsInForce ? OpenConditions : [];

    public static Refusal NoCondition { get; } = new("approval.no-condition", "There is no such condition.");

    public Condition? ConditionOf(int? number) => (Conditions ?? []).FirstOrDefault(condition => condition.Number == number);

    /// <summary>Whoever answers for a condition says that it is met.</summary>
    public Decided<ApprovalEvent> Meet(Person who, int? number, string? proof) =>
        ConditionOf(number) is { Met: not null } && MayBeSeenBy(who) ? Decided<ApprovalEvent>.Nothing
        : MayNotMeet(who, number) is { } refusal ? refusal
        : proof is null ? new Refusal("approval.proof", "Say what was done, or where it can be seen.")
        : proof.Length > LongestText ? new Refusal("approval.proof", $"Keep it under {LongestText} characters.")
        : new ConditionMet(number!.Value, proof);

    public Refusal? MayNotMeet(Person who, int? number) =>
        !MayBeSeenBy(who) ? Unknown
        : ConditionOf(number) is not { } condition ? NoCondition
        : condition.Owner != who.Id && who.Id != Owner
            ? new Refusal("approval.condition", "Only whoever answers for the condition, or the owner of the system, may say that it is met.")
        : Settled(condition);

    /// <summary>Somebody else answers for it, or by another day.</summary>
    public Decided<ApprovalEvent> Move(Person who, int? number, PersonId? owner, DateOnly? due, AiSystem system, DateOnly today, IDirectory directory) =>
        MayNotMove(who, number, system) is { } refusal ? refusal
        : owner is not { } next || directory.Find(next) is null ? new Refusal("approval.condition-owner", "Choose the colleague who answers for it.")
        : ConditionOf(number) is { } now && now.Due == due ? next == now.Owner ? Decided<ApprovalEvent>.Nothing : new ConditionMoved(now.Number, next, now.Due)
        : Condition.Lacks(due, today) is { } wrong ? wrong
        : new ConditionMoved(number!.Value, next, due!.Value);

    public Refusal? MayNotMove(Person who, int? number, AiSystem system) =>
        !MayBeSeenBy(who) ? Unknown
        : ConditionOf(number) is not { } condition ? NoCondition
        : condition.By != who.Id && who.Id != Owner && who.Id != system.Owner
            ? new Refusal("approval.condition", "Only whoever set the condition, or the owner of the system, may give it to somebody else or another day.")
        : Settled(condition);

    private Refusal? Settled(Condition condition) =>
        condition.Met is not null ? new Refusal("approval.condition-met", "This condition is met. Nothing has changed.")
        : IsInForce ? null
        : new Refusal("approval.condition-lapsed", IsWaiting ? "It is not approved yet, so nothing has to be met." : "The approval does not hold any more, and its conditions with it.");
}
