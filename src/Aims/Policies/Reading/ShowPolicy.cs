using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>"AI policy": a policy in force, to read page by page and to acknowledge on the last.</summary>
public sealed class ShowPolicy(PolicyDesk desk) : Intent
{
    public override string Verb => Acknowledgement.Read;

    public override IReadOnlyList<string> Phrases =>
        ["policy", "AI policy", "read policy", "read AI policy", "acknowledge policy", "acknowledge AI policy", "sign policy", "sign AI policy"];

    public override Hint Hint => new("AI policy", "read and acknowledge the AI policy");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        await PolicyReading.Of(PolicyCard.Wanted(turn), turn.Who.Id, turn.Reader.Today(turn.Now), desk, ct) is { } reading
            ? await Draw(turn, await Looked(turn, reading, ct), ct)
            : Reply.Say(PolicyRules.NotInForce.Text);

    /// <summary>Shows it without keeping that somebody looked: they may not have.</summary>
    internal async Task<Reply> Draw(Turn turn, PolicyReading reading, CancellationToken ct) =>
        reading.Before is { } before && BeginsWithChanges(turn, reading)
            ? await ComparePolicy.SinceSigned(turn, reading, before, desk.Library, ct)
            : PolicyCard.Reply(turn, reading, Page(turn));

    /// <summary>What is kept of a look: the first of all, and pages of a version that asks for all of them.</summary>
    internal static Decided<AcknowledgementEvent> Decide(PolicyReading reading, int? page)
    {
        var version = reading.Version;
        bool isFirst = reading.Record is null or { Opened: null, At: null };
        bool isNew = page is { } shown && reading.IsAsked && reading.Unread.Contains(shown);
        return Decided<AcknowledgementEvent>.These(
        [
            .. isFirst ? [new PolicyOpened(version.Policy, version.Number.Major, version.Title)] : Array.Empty<AcknowledgementEvent>(),
            .. isNew ? [new PolicyPageShown(version.Text, page!.Value)] : Array.Empty<AcknowledgementEvent>(),
        ]);
    }

    // Whoever signed an earlier version begins with what is new since.
    private static bool BeginsWithChanges(Turn turn, PolicyReading reading) => reading.Before is not null && !turn.Fields.Has(PolicyCard.PageField);

    private static int Page(Turn turn) => Math.Max(1, turn.Fields.Number(PolicyCard.PageField) ?? 1);

    // A commit where there is something to keep, and none where there is not.
    private async Task<PolicyReading> Looked(Turn turn, PolicyReading reading, CancellationToken ct)
    {
        int? page = BeginsWithChanges(turn, reading) ? null : Math.Min(Page(turn), reading.Last);
        if (Decide(reading, page).Events.Count == 0)
            return reading;
        string id = reading.Id(turn.Who.Id);
        var outcome = await desk.Records.Commit(turn.Command, async draft =>
            await draft.Apply(Acknowledgement.Type, id, Decide(reading with { Record = (await draft.Load(Acknowledgement.Type, id, ct)).State }, page), ct), ct);
        return reading with { Record = outcome.Draft.Now(Acknowledgement.Type, id) };
    }
}
