using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>The tick and the button: keeps the version, the text's hash, the pages that were shown and the time as proof.</summary>
public sealed class AcknowledgePolicy(Records records, PolicyLibrary library) : Intent
{
    public const string Name = "policy.acknowledge";

    public override string Verb => Name;

    /// <param name="inForce">The version in force; null when none is.</param>
    /// <param name="shown">The version that the card showed.</param>
    public static Decided<AcknowledgementEvent> Decide(
        Acknowledgement? known, PolicyVersion? inForce, PolicyNumber? shown, bool ticked, string? language, IReadOnlyList<int> seen, int pages, DateOnly today) =>
        inForce is null ? PolicyRules.NotInForce
        : shown != inForce.Number ? new Refusal("policy.superseded", "A newer version is in force. Please read and acknowledge this one.")
        : known?.HoldsOn(today) == true ? Decided<AcknowledgementEvent>.Nothing
        : !ticked ? new Refusal("policy.not-ticked", "Tick that you have read it, then press Acknowledge.")
        : new PolicyAcknowledged(
            inForce.Policy, inForce.Number.Major, inForce.Title, inForce.Text, inForce.Number.Minor == 0 ? null : inForce.Number.Minor,
            language, seen.Count == 0 ? null : seen, pages);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        string policy = PolicyCard.Wanted(turn);
        var shown = PolicyNumber.TryParse(turn.Fields.Text(Policy.VersionField));
        if (!Policy.IsId(policy) || shown is not { } number)
            return await Newest(turn, policy, ct);
        var today = turn.Reader.Today(turn.Now);
        // Beside the read of the acknowledgement, which is in another partition.
        var reading = Find(policy, turn, ct);
        string id = Acknowledgement.IdOf(policy, number.Major, turn.Who.Id);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var known = (await draft.Load(Acknowledgement.Type, id, ct)).State;
            var (inForce, text) = await reading;
            int pages = text is null ? 0 : PolicyPages.Of(text).Count;
            await draft.Apply(Acknowledgement.Type, id,
                Decide(known, inForce, shown, turn.Fields.Ticked(PolicyCard.TickField), text?.Language, SeenPages.Of(turn.Fields, pages), pages, today), ct);
        }, ct);
        var (version, read) = await reading;
        return outcome.Refusal is { Code: "policy.superseded" or "policy.not-in-force" } || version is null || version.Number != number
            ? await Newest(turn, policy, ct)
            : PolicyCard.Reply(
                turn, new PolicyReading(version, read!, outcome.Draft.Now(Acknowledgement.Type, id), today), int.MaxValue, problem: outcome.Refusal?.Text);
    }

    private async Task<(PolicyVersion? Version, PolicyText? Text)> Find(string policy, Turn turn, CancellationToken ct)
    {
        if ((await library.Find(policy, ct))?.InForce(turn.Reader.Today(turn.Now)) is not { } version)
            return default;
        // A proof of a text that nobody could read any more would be none.
        await library.Keep(version.Text, ct);
        return (version, await library.Text(version.Text, ct));
    }

    // What the card showed is not in force any more.
    private async Task<Reply> Newest(Turn turn, string policy, CancellationToken ct) =>
        await PolicyReading.Of(policy, turn.Who.Id, turn.Reader.Today(turn.Now), library, records, ct) is not { } reading ? Reply.Say(PolicyRules.NotInForce.Text)
        : PolicyCard.Reply(turn with { Fields = Fields.None }, reading, 1, Notice.Problem("A newer version is in force. Please read and acknowledge this one."));
}
