using Aims.Approvals;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Campaigns;

/// <summary>
/// Brings the rolls of campaigns up to date: a few at a time while a campaign starts, all of them each hour. It signs as the bot. What is
/// cut off is gone on with where it was, and however often it runs, each thing is done once.
/// </summary>
/// <param name="holidays">Days on which nobody is reminded.</param>
/// <param name="readers">Where people are; null for all in UTC.</param>
public sealed class CampaignRounds(Records records, StatusIndex index, IDirectory directory, IReadOnlyCollection<DateOnly> holidays, IReaders? readers = null)
{
    // The lead sees each step. A message of the queue asks for one, which takes some seconds: less than its lease.
    private const int RollsAStep = 64;

    // A look has the index for itself, and shall have it for some tens of milliseconds only.
    private const int RollsALook = 512;

    private const int MostLeads = 10;

    private readonly RollKeeper rolls = new(records, index);

    /// <returns>How many rolls were changed.</returns>
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        // Before the directory is known everybody would seem to have left.
        if (!directory.IsRead)
            return 0;
        var where = new Whereabouts(readers, holidays);
        int changed = 0;
        foreach (var campaign in await index.Ask(About.Register, world => world.Campaigns.Where(c => c.IsOpen).ToList(), ct))
        {
            var round = await Begin(campaign, now, where, ct);
            changed += campaign.IsUnderWay ? await KeepUp(round, ct) : (await Start(round, int.MaxValue, ct)).Written - campaign.Written;
        }
        return changed;
    }

    /// <summary>Writes some more of the rolls of a campaign that starts; of one that is under way, brings some more up to date.</summary>
    /// <returns>Whether that got it on, and more are to be written.</returns>
    public async Task<bool> GoOn(CampaignId id, DateTimeOffset now, CancellationToken ct)
    {
        if (!directory.IsRead || (await records.Read(Campaign.Type, id.Value, ct)).State is not { Stage: CampaignStage.Running } campaign)
            return false;
        var round = await Begin(campaign, now, new Whereabouts(readers, holidays), ct);
        if (campaign.IsUnderWay)
            return await BringSome(round, ct);
        var got = await Start(round, steps: 1, ct);
        // Where nothing could be written, the hourly round tries again.
        return got.Written > campaign.Written && !got.IsUnderWay;
    }

    // The acknowledgements are read once, with their many feeds: who acknowledges a moment later gets nothing all the same, for what is
    // sent is drawn when it is sent.
    private async Task<Round> Begin(Campaign campaign, DateTimeOffset now, Whereabouts where, CancellationToken ct)
    {
        var people = directory.Now;
        int[] numbers = [.. people.Everybody.Select(person => Roll.NumberOf(person.Id, campaign))];
        var round = new Round(campaign, now, people, where, numbers);
        return await index.Ask(About.Acknowledgements, world => round.WithLate(world), ct);
    }

    private async Task<Campaign> Start(Round round, int steps, CancellationToken ct)
    {
        for (int step = 0; step < steps && round.Campaign is { Stage: CampaignStage.Running, IsUnderWay: false }; step++)
        {
            var got = await Step(round, ct);
            if (got.Written == round.Campaign.Written)
                break;
            round = round with { Campaign = got };
        }
        return round.Campaign;
    }

    private async Task<Campaign> Step(Round round, CancellationToken ct)
    {
        var campaign = round.Campaign;
        int before = Math.Min(campaign.Written + RollsAStep, campaign.Rolls);
        // Without a version in force nobody can be asked: it begins by itself on the day that one is.
        if (await rolls.Bring(round, campaign.Written, before, ct) is not { Count: > 0 } written)
            return campaign;
        var outcome = await records.Commit(round.Command(), async draft =>
        {
            // Somebody else who does the same work may be ahead.
            if ((await draft.Load(Campaign.Type, campaign.Id.Value, ct)).State is not { IsOpen: true } now || now.Written != campaign.Written)
                return;
            await draft.Apply(Campaign.Type, campaign.Id.Value, new CampaignGotOn(before, campaign.Asked + written.Sum(roll => roll.People)), ct);
            draft.Redraw(campaign.Key);
        }, ct);
        return outcome.Draft.Now(Campaign.Type, campaign.Id.Value) ?? campaign;
    }

    // Rolls that are up to date already cost nearly nothing, so it begins with the first each time.
    private async Task<bool> BringSome(Round round, CancellationToken ct)
    {
        int changed = 0;
        for (int from = 0; from < round.Campaign.Rolls && changed < RollsAStep; from += RollsAStep)
            changed += (await rolls.Bring(round, from, Math.Min(from + RollsAStep, round.Campaign.Rolls), ct)).Count(roll => roll.Changed);
        return changed >= RollsAStep;
    }

    private async Task<int> KeepUp(Round round, CancellationToken ct)
    {
        int changed = 0;
        for (int from = 0; from < round.Campaign.Rolls; from += RollsALook)
            changed += (await rolls.Bring(round, from, Math.Min(from + RollsALook, round.Campaign.Rolls), ct)).Count(roll => roll.Changed);
        await TellLeads(round, ct);
        return changed;
    }

    private async Task TellLeads(Round round, CancellationToken ct)
    {
        var campaign = round.Campaign;
        if (round.Late == 0 || campaign.Stage is not CampaignStage.Running || !WorkingDays.Is(round.Today, holidays)
            || campaign.Told?.On.AddDays(Ladder.ToldAgainAfter) > round.Today)
            return;
        await records.Commit(round.Command(), async draft =>
        {
            if ((await draft.Load(Campaign.Type, campaign.Id.Value, ct)).State is not { Stage: CampaignStage.Running } now || now.Told?.On != campaign.Told?.On)
                return;
            await draft.Apply(Campaign.Type, campaign.Id.Value, new LeadsTold(round.Today, round.Late), ct);
            foreach (var lead in directory.With(Role.Lead).Take(MostLeads))
                draft.TellQuietly(lead.Id, Campaign.View, campaign.Key, bundled: false);
        }, ct);
    }
}
