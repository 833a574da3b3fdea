using System.Globalization;
using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>A text that is not in force, to read page by page: an earlier or a later version, or the draft.</summary>
public sealed class ReadVersion(Records records, PolicyLibrary library) : Intent
{
    public override string Verb => Policy.ReadVersion;

    internal static Execute Button(string policy, string version, string title = "Read") =>
        Conversation.Button.Open(title, Policy.ReadVersion, (Policy.Field, policy), (Policy.VersionField, version));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (await library.Find(turn.Fields.Text(Policy.Field), ct) is not { } policy)
            return Reply.Say(PolicyRules.NotFound.Text);
        if (await PolicySide.Find(turn.Fields.Text(Policy.VersionField), policy, turn.Who, library, records, ct) is not { } side)
            return Reply.Say(PolicyRules.NoVersion.Text);
        // What would not be shown as it is written is put right first.
        return side.Key is Policy.DraftVersion && PolicyLint.Of(side.Text) is { Count: > 0 } ? Reply.Open(Policy.View, Policy.Field, policy.Id) : Draw(turn, policy, side);
    }

    private static Reply Draw(Turn turn, PolicyEntry policy, PolicySide side)
    {
        var pages = PolicyPages.Of(side.Text);
        int page = Math.Clamp(turn.Fields.Number(PolicyCard.PageField) ?? 1, 1, pages.Count);
        Execute To(string title, int next)
        {
            var button = Button(policy.Id, side.Key, title);
            return button with { Data = button.Data!.With(PolicyCard.PageField, next.ToString(CultureInfo.InvariantCulture)) };
        }
        string state = PolicyWords.StateOf(side.Key, policy, turn.Reader.Today(turn.Now), turn.Reader);
        return new Reply(
            Look.Card(
                side.Title, $"{side.Title}, page {page} of {pages.Count}. {state}.",
                [Look.Progress(page, pages.Count, pages[page - 1].Heading, "Page"), .. PolicyBody.Of(pages[page - 1])],
                id: policy.Id, state: state,
                primary: page < pages.Count ? To("Next", page + 1) : null,
                secondary:
                [
                    .. page > 1 ? [To("Back", page - 1)] : Array.Empty<CardAction>(),
                    .. side.Key is Policy.DraftVersion && policy.Draft is { Stage: DraftStage.InReview, Approval: { } request }
                        ? [Conversation.Button.Open("The request", Approval.View, (Approval.Field, request))] : Array.Empty<CardAction>(),
                    OfferPolicy.Of(policy.Id, side.Key),
                    turn.Who.Oversees ? Conversation.Button.Open("All versions", Policy.View, (Policy.Field, policy.Id)) : Conversation.Button.Open("All policies", ListPolicies.Name),
                ]),
            $"{Plain.Line(side.Title)}, page {page} of {pages.Count}");
    }
}
