using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>"AI policy": a policy in force, to read page by page and to acknowledge on the last.</summary>
public sealed class ShowPolicy(Records records, PolicyLibrary library) : Intent
{
    public override string Verb => Acknowledgement.Read;

    public override IReadOnlyList<string> Phrases =>
        ["policy", "AI policy", "read policy", "read AI policy", "acknowledge policy", "acknowledge AI policy", "sign policy", "sign AI policy"];

    public override Hint Hint => new("AI policy", "read and acknowledge the AI policy");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (await PolicyReading.Of(PolicyCard.Wanted(turn), turn.Who.Id, turn.Reader.Today(turn.Now), library, records, ct) is not { } reading)
            return Reply.Say(PolicyRules.NotInForce.Text);
        return await Draw(turn, await Opened(turn, reading, ct), ct);
    }

    /// <summary>Shows it without keeping that somebody looked: they may not have.</summary>
    internal async Task<Reply> Draw(Turn turn, PolicyReading reading, CancellationToken ct) =>
        // Whoever signed an earlier version begins with what is new since.
        reading.Before is { } before && !turn.Fields.Has(PolicyCard.PageField)
            ? await ComparePolicy.SinceSigned(turn, reading, before, library, ct)
            : PolicyCard.Reply(turn, reading, turn.Fields.Number(PolicyCard.PageField) ?? 1);

    // A commit the first time, and none after.
    private async Task<PolicyReading> Opened(Turn turn, PolicyReading reading, CancellationToken ct)
    {
        if (reading.Record is { Opened: not null } or { At: not null })
            return reading;
        var version = reading.Version;
        string id = Acknowledgement.IdOf(version.Policy, version.Number.Major, turn.Who.Id);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var known = (await draft.Load(Acknowledgement.Type, id, ct)).State;
            if (known is not ({ Opened: not null } or { At: not null }))
                await draft.Apply(Acknowledgement.Type, id, new PolicyOpened(version.Policy, version.Number.Major, version.Title), ct);
        }, ct);
        return reading with { Record = outcome.Draft.Now(Acknowledgement.Type, id) };
    }
}
