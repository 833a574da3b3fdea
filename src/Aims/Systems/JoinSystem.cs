using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>"I use it", "This is the same": puts somebody among a system's users. A registration that was begun for it is given up.</summary>
public sealed class JoinSystem(Records records, IDirectory directory) : Intent
{
    /// <summary>The registration that was begun.</summary>
    public const string BegunField = "begun";

    public override string Verb => AiSystem.Join;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var system = await draft.Load(AiSystem.Type, id.Value, ct);
            await draft.Apply(AiSystem.Type, id.Value, system.State?.JoinedBy(turn.Who) ?? LifeCycle.NotFound, ct);
            if (turn.Fields.Id<SystemId>(BegunField) is { } begun && begun != id)
                await GiveUp(draft, begun, id, turn.Who, ct);
            draft.Redraw(system.Key);
        }, ct);
        return SystemCard.Reply(turn, outcome.Draft.Now(AiSystem.Type, id.Value), outcome, directory, Done(turn, outcome, id));
    }

    private static async Task GiveUp(Draft draft, SystemId begun, SystemId twin, Person who, CancellationToken ct)
    {
        var given = await draft.Load(AiSystem.Type, begun.Value, ct);
        if (given.State is { State: SystemState.Draft } mine && mine.IsOfOwnerOrRequester(who.Id))
            await draft.Apply(AiSystem.Type, begun.Value, new RegistrationCancelled(twin.Value), ct);
    }

    private static string Done(Turn turn, Outcome outcome, SystemId id) =>
        outcome.Draft.Now(AiSystem.Type, id.Value) is { IsInRegister: false } ? "This is what you have begun already. Go on here."
        : turn.Fields.Has(BegunField) ? "You are among its users. No second record was made."
        : "You are among its users.";
}

/// <summary>"I do not use it any more".</summary>
public sealed class LeaveSystem(Records records, IDirectory directory) : Intent
{
    public const string Name = "system.leave";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var system = await draft.Load(AiSystem.Type, id.Value, ct);
            await draft.Apply(AiSystem.Type, id.Value, system.State?.LeftBy(turn.Who) ?? LifeCycle.NotFound, ct);
            draft.Redraw(system.Key);
        }, ct);
        return SystemCard.Reply(turn, outcome.Draft.Now(AiSystem.Type, id.Value), outcome, directory, "You are no longer among its users.");
    }
}
