using Aims.Approvals;
using Aims.Campaigns;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.Crowds;

/// <summary>What a lead does for a crowd: publishes a second policy, and starts campaigns.</summary>
public sealed class CrowdCampaigns(Records records, TimeProvider clock)
{
    public const string Another = "acceptable-use";

    private const int Within = 30;

    private static readonly PersonId Lead = Crowd.Id(0);

    public Task Publish(CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return Commit(draft => draft.Apply(Policy.Type, Another, Decided<PolicyEvent>.These(
            new PolicyDrafted(Another, "Acceptable use", "acceptable-use.md", ShippedPolicies.Versions.First().Text),
            new PolicySentForReview(PolicyNumber.First, "Acceptable use", Lead, null, "AP-0001"), new PolicyReviewed(Verdict.Approve, null),
            new PolicyPublished(today.AddDays(-1), today.AddYears(1), Within)), ct), ct);
    }

    /// <param name="people">How many belong to the audience.</param>
    /// <returns>The campaign, started, of which no roll is written yet.</returns>
    public async Task<Campaign> Start(string policy, AudiencePart audience, int people, CancellationToken ct)
    {
        string id = "";
        await Commit(async draft =>
        {
            id = await draft.NewId(Campaign.Type, ct);
            await draft.Apply(Campaign.Type, id, Decided<CampaignEvent>.These(
                new CampaignPlanned(CampaignId.From(id), policy, Within), new AudienceWidened(audience), new CampaignStarted(Roll.For(people))), ct);
        }, ct);
        return (await records.Read(Campaign.Type, id, ct)).State!;
    }

    private Task<Outcome> Commit(Func<Draft, Task> decide, CancellationToken ct) =>
        records.Commit(new Command(Guid.NewGuid().ToString("N"), Lead, clock.GetUtcNow()), decide, ct);
}
