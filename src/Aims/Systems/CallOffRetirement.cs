using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>A planned retirement will not come: the system stays in use.</summary>
public sealed class CallOffRetirement(Records records, IDirectory directory) : Intent
{
    public const string Name = "system.keep";

    public override string Verb => Name;

    /// <summary>Why somebody may not call it off now; null when they may.</summary>
    public static Refusal? May(AiSystem system, Person who) =>
        system.Retirement is not { } planned || system.State is SystemState.Retired
            ? new Refusal("system.no-retirement", $"No retirement of {system.Id} is planned.")
        : planned.By != who.Id && !who.Is(Role.Lead)
            ? new Refusal("system.not-planner", "Only whoever planned the retirement or a governance lead may call it off.")
        : null;

    public static Decided<SystemEvent> Decide(AiSystem? system, Person who) =>
        system is null ? LifeCycle.NotFound
        : May(system, who) is { } refusal ? refusal
        : new RetirementCalledOff();

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var record = await draft.Load(AiSystem.Type, id.Value, ct);
            await draft.Apply(AiSystem.Type, id.Value, Decide(record.State, turn.Who), ct);
            foreach (var concerned in record.State?.Concerned.Where(person => person != turn.Who.Id) ?? [])
                draft.Tell(concerned, AiSystem.View, record.Key);
            draft.Redraw(record.Key);
        }, ct);
        return SystemCard.Reply(turn, outcome.Draft.Now(AiSystem.Type, id.Value), outcome, directory, "The retirement is called off.");
    }
}
