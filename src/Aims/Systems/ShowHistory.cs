using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>"history of AIS-0042": who changed what when, with old and new values.</summary>
public sealed class ShowHistory(Records records, IDirectory directory) : Intent
{
    public const string Name = "system.history";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases => ["history {what}", "history of {what}", "who changed {what}", "what changed in {what}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if ((turn.Fields.Id<SystemId>(StepFields.System) ?? turn.Fields.Id<SystemId>("what")) is not { } id)
            return Reply.Say("Which system? Say history and its id, for example: history of AIS-0001.");
        // The range is this record's own events; its head is what they make.
        var events = await records.History(AiSystem.Type, id.Value, ct).ToListAsync(ct);
        var system = events.Aggregate((AiSystem?)null, (state, e) => AiSystem.Type.After(state, e.Event, e.Stamp));
        return system is null || !system.MayBeSeenBy(turn.Who)
            ? Reply.Say(LifeCycle.NotFound.Text)
            : HistoryCard.Reply(
                turn, system, SystemHistory.Of(events), RecordVersion.Read(turn.Fields.Text(HistoryCard.BeforeField), events.Count + 1), directory);
    }
}
