using Aims.Campaigns;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Campaigns;

/// <summary>What somebody types as dates and reminders.</summary>
public sealed class DatesOfACampaign
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly Campaign Planned = new(CampaignId.From("CMP-0001"), "ai-policy", Staff.Lea.Id, DateTimeOffset.UnixEpoch) { Within = 30 };

    private static readonly DateWish Usual = new(null, false, "30", "7, 1, 0", "3", "7", "14");

    [Fact]
    public void Are_kept_in_order_and_once()
    {
        var dated = Assert.IsType<CampaignDated>(Assert.Single(Decide(Usual with { Due = Today, Before = "0;7 1, 7", After = null, Manager = null })));
        Assert.Equal(new CampaignDated(Today, 30, new Ladder([7, 1, 0], [], null, 14)), dated);
    }

    [Theory]
    [InlineData("0", "campaign.within")]
    [InlineData("366", "campaign.within")]
    [InlineData("soon", "campaign.within")]
    [InlineData(null, "campaign.within")]
    public void Days_to_acknowledge_are_from_1_to_365(string? within, string code) => Refused(Usual with { Within = within }, code);

    [Theory]
    [InlineData("7, -1")]
    [InlineData("181")]
    [InlineData("a week")]
    [InlineData("1,2,3,4,5,6,7,8,9,10")]
    [InlineData("٣")]
    [InlineData("99999999999999")]
    public void Reminders_are_days_and_not_too_many(string before) => Refused(Usual with { Before = before }, "campaign.before");

    [Fact]
    public void A_long_list_is_refused_unread() => Refused(Usual with { After = string.Concat(Enumerable.Repeat("1,", 10_000)) }, "campaign.after");

    [Fact]
    public void The_day_itself_is_no_day_after() => Refused(Usual with { After = "0" }, "campaign.after");

    [Fact]
    public void Whoever_hears_of_it_hears_of_it_after_the_day()
    {
        Refused(Usual with { Manager = "0" }, "campaign.manager");
        Refused(Usual with { Leads = "never" }, "campaign.leads");
    }

    [Fact]
    public void The_last_day_is_to_come_within_a_year()
    {
        var policy = Policies.PolicyEntry.Of("ai-policy", null);
        Assert.Equal("campaign.due", CampaignRules.Date(Planned, Usual with { Due = Today.AddDays(-1) }, policy, Today).Refusal!.Code);
        Assert.Equal("campaign.due", CampaignRules.Date(Planned, Usual with { Due = Today.AddDays(366) }, policy, Today).Refusal!.Code);
        Assert.Null(CampaignRules.Date(Planned, Usual with { Due = Today }, policy, Today).Refusal);
        Refused(Usual with { BadDue = true }, "campaign.due");
    }

    private static IReadOnlyList<CampaignEvent> Decide(DateWish wish) => CampaignRules.Date(Planned, wish, null, Today).Events;

    private static void Refused(DateWish wish, string code) => Assert.Equal(code, CampaignRules.Date(Planned, wish, null, Today).Refusal?.Code);
}
