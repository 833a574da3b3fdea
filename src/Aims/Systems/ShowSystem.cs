using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>Shows a system as it is now.</summary>
public sealed class ShowSystem(Records records, IDirectory directory) : Intent
{
    public override string Verb => AiSystem.View;

    public override bool Public => true;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var record = await records.Read(AiSystem.Type, id.Value, ct);
        return SystemCard.Reply(turn, record.State, record.Version, directory);
    }
}
