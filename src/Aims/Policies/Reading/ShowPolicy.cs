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
        // Whoever signed an earlier version begins with what is new since.
        return reading.Before is { } before && !turn.Fields.Has(PolicyCard.PageField)
            ? await ComparePolicy.SinceSigned(turn, reading, before, library, ct)
            : PolicyCard.Reply(turn, reading, turn.Fields.Number(PolicyCard.PageField) ?? 1);
    }
}
