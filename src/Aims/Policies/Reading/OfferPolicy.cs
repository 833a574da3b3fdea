using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>Links to a whole text as one page, to print or to keep; or to all that differs from another.</summary>
/// <param name="address">Where people's browsers reach the bot; null when that is not known, and nothing can be offered.</param>
public sealed class OfferPolicy(Records records, PolicyLibrary library, Downloads downloads, Uri? address) : Intent
{
    public const string Name = "policy.file";

    public override string Verb => Name;

    /// <summary>A button to the version in force.</summary>
    internal static Execute Button(string title, string policy) => Conversation.Button.Open(title, Name, (Policy.Field, policy));

    internal static Execute Of(string policy, string version, string? since = null) => since is null
        ? Conversation.Button.Open("Whole document", Name, (Policy.Field, policy), (Policy.VersionField, version)) with { AssociatedInputs = AssociatedInputs.None }
        : Conversation.Button.Open("All changes on one page", Name, (Policy.Field, policy), (Policy.VersionField, version), (Policy.SinceField, since));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (await library.Find(turn.Fields.Text(Policy.Field), ct) is not { } policy)
            return Reply.Say(PolicyRules.NotFound.Text);
        string? since = turn.Fields.Text(Policy.SinceField);
        string? version = turn.Fields.Text(Policy.VersionField) ?? policy.InForce(turn.Reader.Today(turn.Now))?.Number.ToString();
        if (await PolicySide.Find(version, policy, turn.Who, library, records, ct) is not { } side
            || (since is not null && await PolicySide.Find(since, policy, turn.Who, library, records, ct) is null))
            return Reply.Say(PolicyRules.NoVersion.Text);
        return address is null ? Reply.Say(Downloads.NoAddress) : await Offer(turn, policy, side, since, address, ct);
    }

    private async Task<Reply> Offer(Turn turn, PolicyEntry policy, PolicySide side, string? since, Uri bot, CancellationToken ct)
    {
        var request = new PolicyRequest(turn.Who.Id, policy.Id, side.Key, since, PolicyFormat.Page);
        string title = since is null ? side.Title : $"What changed: {side.Title}";
        CardAction[] links =
        [
            await downloads.Link(turn, "Web page", request, bot, ct),
            .. since is null ? [await downloads.Link(turn, "Text (.md)", request with { Format = PolicyFormat.Text }, bot, ct)] : Array.Empty<CardAction>(),
            since is not null ? ComparePolicy.Button(policy.Id, since, side.Key, "Back")
                : policy.InForce(turn.Reader.Today(turn.Now))?.Number.ToString() == side.Key ? Conversation.Button.Open("Back", Acknowledgement.Read, (Policy.Field, policy.Id), (PolicyCard.PageField, "1"))
                : ReadVersion.Button(policy.Id, side.Key, "Back"),
        ];
        return new Reply(
            Look.Card(title, Downloads.Terms, [Look.Text(Downloads.Terms)],
                id: policy.Id, state: PolicyWords.StateOf(side.Key, policy, turn.Reader.Today(turn.Now), turn.Reader), secondary: links),
            $"{Plain.Line(title)}. {Downloads.Terms}");
    }
}
