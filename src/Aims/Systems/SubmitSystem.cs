using Aims.Approvals;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>Puts a complete draft into the register and tells its owner.</summary>
public sealed class SubmitSystem(Records records, Routing routing) : Intent
{
    public const string Name = "system.submit";

    public override string Verb => Name;

    public static Decided<SystemEvent> Decide(AiSystem? system, Person who, IDirectory directory)
    {
        if (system is null)
            return LifeCycle.NotFound;
        if (!system.IsOfOwnerOrRequester(who.Id))
            return LifeCycle.NotYours;
        if (system.State is not SystemState.Draft)
            return LifeCycle.Wrong(system, "was submitted before");
        var open = RegistrationSteps.FirstOpen(system.Details);
        return open is Step.Review
            ? new SystemSubmitted(Ownership.Managers(system.Owner, directory))
            : new Refusal("system.incomplete", $"Something is missing on the page \"{RegistrationSteps.Title(open)}\".");
    }

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var system = await draft.Load(AiSystem.Type, id.Value, ct);
            await draft.Apply(AiSystem.Type, id.Value, Decide(system.State, turn.Who, routing.Directory), ct);
            await AskIfNeeded(draft, turn, system.State, ct);
            if (system.State is { } submitted && submitted.Owner != turn.Who.Id)
                draft.Tell(submitted.Owner, AiSystem.View, system.Key);
            draft.Redraw(system.Key);
        }, ct);
        return SystemCard.Reply(turn, outcome.Draft.Now(AiSystem.Type, id.Value), outcome, routing.Directory,
            outcome.Refusal is { } refusal && refusal == Routing.Nobody ? refusal.Text : "It is submitted.");
    }

    // Only where a route says so: without one a registration counts as it is.
    private async Task AskIfNeeded(Draft draft, Turn turn, AiSystem? system, CancellationToken ct)
    {
        if (draft.Refusal is not null || system is null || routing.Plan(ApprovalSubject.Registration, null, system.Act?.Class, []) is not { } plan)
            return;
        var asked = await ApprovalRequest.Make(draft, turn, new ApprovalOpened(
            default, ApprovalSubject.Registration, system.Id.Value, system.Name, null, 0, system.Owner, null, null, [],
            system.WithPart, plan), routing, ct);
        if (asked is not null)
            await draft.Apply(AiSystem.Type, system.Id.Value, new RegistrationPending(asked.Id.Value), ct);
    }
}
