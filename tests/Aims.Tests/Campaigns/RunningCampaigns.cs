using Aims.Campaigns;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Reach;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Campaigns;

/// <summary>Campaigns in stories, played without a transcript.</summary>
internal static class RunningCampaigns
{
    // One: what several tell is told in any order.
    private const int Rolls = 1;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A campaign of Lea's that asks at once.</summary>
    /// <param name="plan">What was said of it before the start; nothing for everybody, with 14 days for each.</param>
    public static Talk HasCampaign(this Talk talk, params CampaignEvent[] plan) => talk.HasCampaign(Rolls, plan);

    public static Talk HasCampaign(this Talk talk, int rolls, params CampaignEvent[] plan) => talk.Aside(t => t.Then(async () =>
    {
        await t.Records.Commit(new Command(t.Office.NewId(), Lea.Id, t.Office.Now), async draft =>
        {
            string id = await draft.NewId(Campaign.Type, Ct);
            await draft.Apply(Campaign.Type, id, Decided<CampaignEvent>.These(
                [new CampaignPlanned(CampaignId.From(id), PolicyLibrary.AiPolicy, 14), .. plan, new CampaignStarted(rolls)]), Ct);
        }, Ct);
        await t.Bot.Campaigns.Run(t.Office.Now, Ct);
        await t.Deliver();
    }));

    public static Talk HasChanged(this Talk talk, string campaign, CampaignEvent happened) => talk.Aside(t => t.Then(() =>
        t.Records.Commit(new Command(t.Office.NewId(), Lea.Id, t.Office.Now), draft => draft.Apply(Campaign.Type, campaign, Decided<CampaignEvent>.These(happened), Ct), Ct)));

    /// <summary>The hourly round.</summary>
    public static Talk GoesRound(this Talk talk) => talk.Then(async () =>
    {
        await talk.Bot.Campaigns.Run(talk.Office.Now, Ct);
        await talk.Deliver();
    });

    /// <summary>Looked at version 1 of the AI policy, and perhaps said no.</summary>
    public static Talk HasOpened(this Talk talk, Person who, string? declines = null) => talk.Aside(t => t.Then(() =>
        t.Records.Commit(new Command(t.Office.NewId(), who.Id, t.Office.Now), draft => draft.Apply(
            Acknowledgement.Type, Acknowledgement.IdOf(PolicyLibrary.AiPolicy, 1, who.Id), Decided<AcknowledgementEvent>.These(
            [
                new PolicyOpened(PolicyLibrary.AiPolicy, 1, "AI policy"),
                .. declines is null ? Array.Empty<AcknowledgementEvent>() : [new PolicyDeclined(PolicyLibrary.AiPolicy, 1, "AI policy", declines)],
            ]), Ct), Ct)));

    /// <summary>Messages get to them.</summary>
    public static Talk IsReached(this Talk talk, params IEnumerable<Person> people) => talk.Aside(t => t.Then(() =>
    {
        foreach (var person in people)
            t.Office.Contacts[person.Id] = Contact.None with { Met = true };
        return Task.CompletedTask;
    }));
}
