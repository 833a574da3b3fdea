using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>"It is another one": the registration goes on, and is not asked about these systems again.</summary>
public sealed class SayAnother(Records records, IDirectory directory) : Intent
{
    public const string Name = "system.another", ThanField = "than";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var record = await draft.Load(AiSystem.Type, id.Value, ct);
            await draft.Apply(AiSystem.Type, id.Value, record.State?.IsAnotherThan(Others(turn.Fields), turn.Who) ?? LifeCycle.NotFound, ct);
        }, ct);
        var system = outcome.Draft.Now(AiSystem.Type, id.Value);
        if (outcome.Refusal is not null || system is not { IsOpen: true } || !system.IsOfOwnerOrRequester(turn.Who.Id))
            return SystemCard.Reply(turn, system, outcome, directory);
        var step = turn.Fields.Choice<Step>(StepFields.Step) ?? RegistrationSteps.FirstOpen(system.Details);
        return new Reply(StepCard.Draw(turn, system, system.Details, step, directory), $"Registration: {RegistrationSteps.Title(step)}");
    }

    private static IEnumerable<SystemId> Others(Fields fields) =>
        (fields.Text(ThanField) ?? "").Split(',').Take(10).Select(text => RecordId.TryParse<SystemId>(text, out var id) ? id : (SystemId?)null).OfType<SystemId>();
}
