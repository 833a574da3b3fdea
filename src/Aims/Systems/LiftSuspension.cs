using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>
/// Lets a suspended system be used again, with a reason. Who stopped it decides who may: what its owner or the deputy stopped,
/// they, the approver or a governance lead lift; what a governance lead stopped, only a lead who has no part in the system.
/// </summary>
public sealed class LiftSuspension(Records records, IDirectory directory) : SystemChange(records, directory)
{
    public const string Name = "system.lift", AskName = "system.ask-lift";

    public override string Verb => Name;

    protected override string AskVerb => AskName;

    /// <summary>Why somebody may not lift it now; null when they may.</summary>
    public static Refusal? May(AiSystem system, Person who) =>
        system is not { Suspension: { Lifted: null } suspension } || system.State is SystemState.Retired
            ? new Refusal("system.not-suspended", $"{system.Id} is not suspended.")
        : suspension.ByLead && (!who.Is(Role.Lead) || system.IsOfOwnerOrDeputy(who.Id) || system.Requester == who.Id)
            ? new Refusal("system.lead-lifts", "A governance lead suspended it, so only a governance lead who has no part in it may lift that.")
        : !suspension.ByLead && !who.Is(Role.Lead) && !system.IsOfOwnerOrDeputy(who.Id) && !system.IsApprover(who.Id)
            ? new Refusal("system.not-owner", "Only its owner, the deputy, its approver or a governance lead may lift the suspension.")
        : null;

    public static Decided<SystemEvent> Decide(AiSystem system, Person who, string? reason) =>
        May(system, who) is { } refusal ? refusal
        : Lacks(reason) is { } lack ? lack
        : new SuspensionLifted(reason!);

    protected override Refusal? Forbids(AiSystem system, Turn turn) => May(system, turn.Who);

    protected override Decided<SystemEvent> Decide(AiSystem system, Turn turn) => Decide(system, turn.Who, turn.Fields.Text(ReasonField));

    protected override string Done(Turn turn, AiSystem system) => "The suspension is lifted. Those whom it concerns are told.";

    protected override Card Draw(Turn turn, AiSystem system, Refusal? problem)
    {
        string follows = system.State is SystemState.Suspended
            ? "It may be used again at once, as it is registered."
            : "It may be used again once it is approved.";
        return Look.Card(
            $"Lift the suspension of {system.Name}?",
            follows,
            [
                Look.Quote("It was suspended because", system.Suspension!.Reason),
                Look.Text(follows),
                Why("What makes it safe to use again?", "The supplier took the address out of the ranking; ten cases were checked.", turn, problem),
            ],
            id: system.Id.Value, state: Words.Of(system.State),
            primary: Button.Change("Lift the suspension", Name, turn.NewId(), (StepFields.System, system.Id.Value)),
            secondary: [Button.Open("Keep it suspended", AiSystem.View, (StepFields.System, system.Id.Value))]);
    }
}
