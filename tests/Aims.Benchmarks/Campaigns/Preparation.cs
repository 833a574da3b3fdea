using System.Text.Json;
using Aims.Approvals;
using Aims.Bot.Teams;
using Aims.Campaigns;
using Aims.Crowds;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.Benchmarks.Campaigns;

/// <summary>What is there before a campaign starts: everybody in touch, a second policy, and the campaign as a lead planned it.</summary>
internal sealed class Preparation(Organisation office, TimeProvider clock)
{
    public const string Another = "acceptable-use";

    private static readonly PersonId Lead = Crowd.Id(0);
    private static readonly JsonSerializerOptions AsStored = new() { IgnoreReadOnlyProperties = true };

    /// <summary>The channel has told of everybody, so that it is known where they are.</summary>
    public Task Meet(CancellationToken ct) => Parallel.ForEachAsync(
        office.People.Everybody.Chunk(100), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = ct },
        async (some, stop) => await office.Storage.Table.Write(Organisation.Delivery, [.. some.Select(person => new RowChange.Put(InTouch(person.Id)))], stop));

    public Task Publish(CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return Commit(draft => draft.Apply(Policy.Type, Another, Decided<PolicyEvent>.These(
            new PolicyDrafted(Another, "Acceptable use", "acceptable-use.md", ShippedPolicies.Versions.First().Text),
            new PolicySentForReview(PolicyNumber.First, "Acceptable use", Lead, null, "AP-0001"), new PolicyReviewed(Verdict.Approve, null),
            new PolicyPublished(today.AddDays(-1), today.AddYears(1), 30)), ct), ct);
    }

    /// <returns>The campaign, started.</returns>
    public async Task<Campaign> Start(string policy, AudiencePart audience, int people, CancellationToken ct)
    {
        string id = "";
        await Commit(async draft =>
        {
            id = await draft.NewId(Campaign.Type, ct);
            await draft.Apply(Campaign.Type, id, Decided<CampaignEvent>.These(
                new CampaignPlanned(CampaignId.From(id), policy, 30), new AudienceWidened(audience), new CampaignStarted(Roll.For(people))), ct);
        }, ct);
        return (await office.Records.Read(Campaign.Type, id, ct)).State!;
    }

    private Task<Outcome> Commit(Func<Draft, Task> decide, CancellationToken ct) =>
        office.Records.Commit(new Command(Guid.NewGuid().ToString("N"), Lead, clock.GetUtcNow()), decide, ct);

    private static Row InTouch(PersonId id)
    {
        var chat = new ConversationReference("http://127.0.0.1:9", $"a:{id}", KnownPerson.Personal, "28:aims", $"29:{id}", id.Value, Crowd.Tenant, "en-GB", "Europe/London");
        return new Row($"person|{id}", new Dictionary<string, string> { ["Json"] = JsonSerializer.Serialize(new KnownPerson(chat, true, null), AsStored) });
    }
}
