using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>Opens a draft at the page that is asked for, or at the first that still lacks something.</summary>
public sealed class ResumeRegistration(Records records, IDirectory directory) : Intent
{
    public override string Verb => AiSystem.Resume;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var id = turn.Fields.Id<SystemId>(StepFields.System);
        var record = id is null ? null : await records.Read(AiSystem.Type, id.Value.Value, ct);
        if (record?.State is not { IsOpen: true } system || !system.IsOfOwnerOrRequester(turn.Who.Id))
            return SystemCard.Reply(turn, record?.State, record?.Version ?? 0, directory);
        var step = turn.Fields.Choice<Step>(StepFields.Step) ?? RegistrationSteps.FirstOpen(system.Details);
        return new Reply(
            StepCard.Draw(turn, system, system.Details, step, directory), $"Registration of {system.Name}: {RegistrationSteps.Title(step)}");
    }
}
