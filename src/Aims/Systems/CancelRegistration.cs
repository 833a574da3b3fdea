using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>Ends a draft that will not be submitted. It stays in the ledger, as everything does.</summary>
public sealed class CancelRegistration(Records records, IDirectory directory) : Intent
{
    public const string Name = "system.cancel", AskName = "system.ask-cancel";

    public override string Verb => Name;

    public static Decided<SystemEvent> Decide(AiSystem? system, Person who) =>
        system is null ? LifeCycle.NotFound
        : !system.IsOfOwnerOrRequester(who.Id) ? LifeCycle.NotYours
        : system.State is SystemState.Draft ? new RegistrationCancelled()
        : LifeCycle.Wrong(system, "can no longer be cancelled");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var system = await draft.Load(AiSystem.Type, id.Value, ct);
            await draft.Apply(AiSystem.Type, id.Value, Decide(system.State, turn.Who), ct);
            draft.Redraw(system.Key);
        }, ct);
        return SystemCard.Reply(turn, outcome.Draft.Now(AiSystem.Type, id.Value), outcome, directory, "The registration is cancelled.");
    }

    /// <summary>Asks before it is done.</summary>
    public sealed class Ask(Records records, IDirectory directory) : Intent
    {
        public override string Verb => AskName;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
                return Reply.Say(LifeCycle.NotFound.Text);
            var record = await records.Read(AiSystem.Type, id.Value, ct);
            return record.State is { State: SystemState.Draft } system && system.IsOfOwnerOrRequester(turn.Who.Id)
                ? new Reply(Draw(turn, system), $"Cancel the registration of {Plain.Line(system.Name)}?")
                : SystemCard.Reply(turn, record.State, record.Version, directory);
        }

        private static Card Draw(Turn turn, AiSystem system) => Look.Card(
            $"Cancel the registration of {system.Name}?",
            "What you entered so far will no longer be under your tasks.",
            [Look.Text("What you entered so far will no longer be under your tasks. You can register it anew at any time.")],
            id: system.Id.Value, state: Words.Of(system.State),
            primary: Button.Open("Keep it", AiSystem.Resume, (StepFields.System, system.Id.Value)),
            secondary: [Button.Change("Cancel the registration", Name, turn.NewId(), (StepFields.System, system.Id.Value))]);
    }
}
