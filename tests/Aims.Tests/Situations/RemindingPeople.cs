using System.Globalization;
using Aims.Campaigns;
using Aims.Conversation;
using Aims.People;
using Aims.Tests.Campaigns;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class RemindingPeople
{
    [Fact]
    public Task Says_how_many_and_whom_and_then_does_it() => Asked()
        .Says(Lea, "who has not acknowledged").Presses(Lea, "Remind them").Presses(Lea, "Remind 5")
        .Reads("""
            Lea: who has not acknowledged
            bot:
              # 5 of 7 people have not acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. As of 24 Nov 2026, 10:00.
              - Ingrid Sørensen | Executive Office · reports to nobody · not opened · due 22 Jan 2027
              - Lea Brandt | Legal · reports to Ingrid Sørensen · not opened · due 22 Jan 2027
              - Max Keller | Human Resources · reports to Ingrid Sørensen · not opened · due 22 Jan 2027
              - Priya Raman | Executive Office · reports to Ingrid Sørensen · not reached: has not opened the bot yet · due 22 Jan 2027
              - نور حداد | Human Resources · reports to Max Keller · not opened · due 22 Jan 2027
              [Remind them] [Export] [Where it stands] [Not opened (4)] [Not reached (1)]
            Lea presses Remind them
            bot:
              AI policy · version 1.0
              # Remind 5 people?
              Everybody, as far as CMP-0001 asks them: 5 have not acknowledged it.
              1 of these cannot be reached now: their reminder waits until they open the chat.
              It reaches people on working days between 8:00 and 20:00 where they are: within minutes where that is now, else when it next is.
              [Remind 5] [Not now]
            Lea presses Remind 5
            bot:
              # They are reminded
              Their reminder is on its way. It reaches people on working days between 8:00 and 20:00 where they are: within minutes where that is now, else when it next is.
              [Where it stands]
            bot to Max:
              Version 1.0 · due 22 Jan 2027
              # AI policy
              You have not read and acknowledged this yet. Please do it by 22 Jan 2027.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because everybody here is asked.
              [Read it]
            bot to Lea:
              Version 1.0 · due 22 Jan 2027
              # AI policy
              You have not read and acknowledged this yet. Please do it by 22 Jan 2027.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because everybody here is asked.
              [Read it]
            bot to Priya:
              Version 1.0 · due 22 Jan 2027
              # AI policy
              You have not read and acknowledged this yet. Please do it by 22 Jan 2027.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because everybody here is asked.
              [Read it]
            bot to Ingrid:
              Version 1.0 · due 22 Jan 2027
              # AI policy
              You have not read and acknowledged this yet. Please do it by 22 Jan 2027.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because everybody here is asked.
              [Read it]
            bot to نور:
              Version 1.0 · due 22 Jan 2027
              # AI policy
              You have not read and acknowledged this yet. Please do it by 22 Jan 2027.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because everybody here is asked.
              [Read it]
            """);

    [Fact]
    public async Task Twice_on_a_day_is_once()
    {
        var talk = Asked().Says(Lea, "who has not acknowledged").Presses(Lea, "Remind them");
        await talk;
        var confirm = talk.LatestCard(Lea).Card!;
        await talk.PressesOld(Lea, confirm, "Remind 5").GoesRound().GoesRound();
        int reminded = Reminders(talk);
        await talk.PressesOld(Lea, confirm, "Remind 5").GoesRound();
        Assert.Equal(5, reminded);
        Assert.Equal(5, Reminders(talk));
        talk.Office.Transcript.Clear();
        await talk.Says(Lea, "who has not acknowledged").Presses(Lea, "Remind them").Reads("""
            Lea: who has not acknowledged
            bot:
              # 5 of 7 people have not acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. As of 24 Nov 2026, 10:00.
              - Ingrid Sørensen | Executive Office · reports to nobody · not opened · due 22 Jan 2027
              - Lea Brandt | Legal · reports to Ingrid Sørensen · not opened · due 22 Jan 2027
              - Max Keller | Human Resources · reports to Ingrid Sørensen · not opened · due 22 Jan 2027
              - Priya Raman | Executive Office · reports to Ingrid Sørensen · not reached: has not opened the bot yet · due 22 Jan 2027
              - نور حداد | Human Resources · reports to Max Keller · not opened · due 22 Jan 2027
              [Remind them] [Export] [Where it stands] [Not opened (4)] [Not reached (1)]
            Lea presses Remind them
            bot:
              AI policy · version 1.0
              # There is nobody to remind today
              Everybody, as far as CMP-0001 asks them: 5 have not acknowledged it.
              5 of them were asked or reminded today already, and are left alone.
              [Back]
            """);
    }

    [Fact]
    public Task A_part_of_the_people_is_reminded_alone() => Asked()
        .Says(Lea, "acknowledgements by department").PressesAt(Lea, "Executive Office", "Open").Presses(Lea, "Remind them").Presses(Lea, "Remind 2")
        .Reads("""
            Lea: acknowledgements by department
            bot:
              # 2 of 7 people have acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. By department, most missing first. As of 24 Nov 2026, 10:00.
              ## Not acknowledged
              Executive Office: 2
              Human Resources: 2
              Legal: 1
              Engineering: 0
              - Executive Office | 2 of 2 missing [Open]
              - Human Resources | 2 of 3 missing [Open]
              - Legal | 1 of 1 missing [Open]
              - Engineering | 0 of 1 missing [Open]
              [By manager] [By location] [All of them]
            Lea presses Open at "Executive Office"
            bot:
              # 0 of 2 people have acknowledged
              Department Executive Office; AI policy, version 1.0, asked by CMP-0001. As of 24 Nov 2026, 10:00.
              ## How far they have come
              Not opened: 1
              Not reached: 1
              [Remind them] [Who has not] [Everybody] [Proof] [Export]
            Lea presses Remind them
            bot:
              AI policy · version 1.0
              # Remind 2 people?
              Department Executive Office, as far as CMP-0001 asks them: 2 have not acknowledged it.
              1 of these cannot be reached now: their reminder waits until they open the chat.
              It reaches people on working days between 8:00 and 20:00 where they are: within minutes where that is now, else when it next is.
              [Remind 2] [Not now]
            Lea presses Remind 2
            bot:
              # They are reminded
              Their reminder is on its way. It reaches people on working days between 8:00 and 20:00 where they are: within minutes where that is now, else when it next is.
              [Where it stands]
            bot to Priya:
              Version 1.0 · due 22 Jan 2027
              # AI policy
              You have not read and acknowledged this yet. Please do it by 22 Jan 2027.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because everybody here is asked.
              [Read it]
            bot to Ingrid:
              Version 1.0 · due 22 Jan 2027
              # AI policy
              You have not read and acknowledged this yet. Please do it by 22 Jan 2027.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because everybody here is asked.
              [Read it]
            """);

    [Fact]
    public Task A_manager_reminds_her_own_people() => Asked()
        .Says(Max, "where does the AI policy stand").Presses(Max, "Remind them").Presses(Max, "Remind 1")
        .Reads("""
            Max: where does the AI policy stand
            bot:
              # 1 of 2 people has acknowledged
              Your team; AI policy, version 1.0, asked by CMP-0001. As of 24 Nov 2026, 10:00.
              ## How far they have come
              Acknowledged: 1
              Not opened: 1
              ## Acknowledged in the week of
              19 Oct: 0
              26 Oct: 0
              2 Nov: 0
              9 Nov: 0
              16 Nov: 0
              23 Nov: 1
              [Remind them] [Who has not] [By department] [By manager] [By location] [Export]
            Max presses Remind them
            bot:
              AI policy · version 1.0
              # Remind 1 person?
              Your team, as far as CMP-0001 asks them: 1 has not acknowledged it.
              It reaches people on working days between 8:00 and 20:00 where they are: within minutes where that is now, else when it next is.
              [Remind 1] [Not now]
            Max presses Remind 1
            bot:
              # They are reminded
              Their reminder is on its way. It reaches people on working days between 8:00 and 20:00 where they are: within minutes where that is now, else when it next is.
              [Where it stands]
            bot to نور:
              Version 1.0 · due 22 Jan 2027
              # AI policy
              You have not read and acknowledged this yet. Please do it by 22 Jan 2027.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because everybody here is asked.
              [Read it]
            """);

    [Fact]
    public async Task Nobody_else_can()
    {
        var talk = Asked();
        (string, string) policy = ("policy", "ai-policy");
        foreach (var who in new[] { Ana, Zoe, Priya })
            await talk.Forges(who, "campaign.ask-nudge", policy).Forges(who, "campaign.nudge", policy).Forges(who, "campaign.work", ("campaign", "CMP-0001"));
        await talk.Forges(Max, "campaign.nudge", policy, ("group", "Team"), ("value", "ingrid")).Forges(Max, "campaign.nudge", policy, ("group", "Department"), ("value", "Human Resources"));
        await talk.Reads("""
            Ana forges campaign.ask-nudge: policy = ai-policy
            bot: Governance leads may remind everybody, managers their own people where a campaign asks them.
            Ana forges campaign.nudge: policy = ai-policy
            bot: Governance leads may remind everybody, managers their own people where a campaign asks them.
            Ana forges campaign.work: campaign = CMP-0001
            Zoë forges campaign.ask-nudge: policy = ai-policy
            bot: Governance leads may remind everybody, managers their own people where a campaign asks them.
            Zoë forges campaign.nudge: policy = ai-policy
            bot: Governance leads may remind everybody, managers their own people where a campaign asks them.
            Zoë forges campaign.work: campaign = CMP-0001
            Priya forges campaign.ask-nudge: policy = ai-policy
            bot: Governance leads may remind everybody, managers their own people where a campaign asks them.
            Priya forges campaign.nudge: policy = ai-policy
            bot: Governance leads may remind everybody, managers their own people where a campaign asks them.
            Priya forges campaign.work: campaign = CMP-0001
            Max forges campaign.nudge: policy = ai-policy, group = Team, value = ingrid
            bot: Governance leads may remind everybody, managers their own people where a campaign asks them.
            Max forges campaign.nudge: policy = ai-policy, group = Department, value = Human Resources
            bot: Governance leads may remind everybody, managers their own people where a campaign asks them.
            """);
    }

    [Theory]
    // Where Max is, it is 23:30; then 7:59; then 8:00.
    [InlineData("2026-11-24T15:30:00Z", 4)]
    [InlineData("2026-11-24T23:59:00Z", 4)]
    [InlineData("2026-11-25T00:00:00Z", 5)]
    public async Task Not_at_night(string round, int expected)
    {
        var talk = Asked();
        await talk;
        talk.Office.Readers[Max.Id] = Reader.From("en-SG", "Asia/Singapore");
        talk.Office.Now = DateTimeOffset.Parse("2026-11-24T15:00:00Z", CultureInfo.InvariantCulture);
        await talk.Says(Lea, "who has not acknowledged").Presses(Lea, "Remind them").Presses(Lea, "Remind 5");
        talk.Office.Now = DateTimeOffset.Parse(round, CultureInfo.InvariantCulture);
        await talk.GoesRound();
        Assert.Equal(expected, Reminders(talk));
    }

    [Fact]
    public async Task Not_at_a_weekend()
    {
        var talk = Asked().Aside(t => t.Later(TimeSpan.FromDays(4)));
        await talk.Says(Lea, "who has not acknowledged").Presses(Lea, "Remind them").Presses(Lea, "Remind 5").GoesRound();
        Assert.Equal(DayOfWeek.Saturday, talk.Office.Now.DayOfWeek);
        Assert.Equal(0, Reminders(talk));
        await talk.Later(TimeSpan.FromDays(2)).GoesRound();
        Assert.Equal(5, Reminders(talk));
    }

    [Fact]
    public Task While_the_campaign_is_paused_nobody_is() => Asked()
        .HasChanged("CMP-0001", new CampaignPaused())
        .Says(Lea, "who has not acknowledged").Presses(Lea, "Remind them")
        .Forges(Lea, "campaign.nudge", ("policy", "ai-policy"))
        .Reads("""
            Lea: who has not acknowledged
            bot:
              # 5 of 7 people have not acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. As of 24 Nov 2026, 10:00.
              - Ingrid Sørensen | Executive Office · reports to nobody · not opened · due 22 Jan 2027
              - Lea Brandt | Legal · reports to Ingrid Sørensen · not opened · due 22 Jan 2027
              - Max Keller | Human Resources · reports to Ingrid Sørensen · not opened · due 22 Jan 2027
              - Priya Raman | Executive Office · reports to Ingrid Sørensen · not reached: has not opened the bot yet · due 22 Jan 2027
              - نور حداد | Human Resources · reports to Max Keller · not opened · due 22 Jan 2027
              [Remind them] [Export] [Where it stands] [Not opened (4)] [Not reached (1)]
            Lea presses Remind them
            bot:
              CMP-0001 · AI policy
              # It is paused
              The campaign that asks them is paused: nobody is reminded until it goes on.
              [Where it stands]
            Lea forges campaign.nudge: policy = ai-policy
            bot:
              # Nobody more is reminded
              They were reminded today already, or the campaign has been paused since.
              [Where it stands]
            """);

    [Fact]
    public async Task Each_slice_of_a_large_one_is_done_and_then_none_is_left()
    {
        var crowd = Enumerable.Range(0, 300).Select(n => Zoe with { Id = PersonId.Parse($"p-{n:D3}"), Name = $"Person {n:D3}" });
        var talk = new Talk(new Office([.. All, .. crowd])).HasCampaign(rolls: 256, new CampaignDated(null, 60, new Ladder([], [], null, null))).Aside(t => t.Later(TimeSpan.FromDays(1)));
        await talk.Says(Lea, "who has not acknowledged").Presses(Lea, "Remind them").Presses(Lea, "Remind 307");
        Assert.Equal(307, Reminders(talk));
    }

    // On Monday by a campaign; it is Tuesday. Two have acknowledged.
    private static Talk Asked() => new Talk().HasCampaign(new CampaignDated(null, 60, new Ladder([], [], null, null))).IsReached(Max, Nour, Lea, Ingrid)
        .HasAcknowledged(Ana).HasAcknowledged(Zoe).Aside(t => t.Later(TimeSpan.FromDays(1)));

    private static int Reminders(Talk talk) => talk.Office.Posts.Count(post => post.Post.Card is { } card && CardText.Of(card).Any(line => line.StartsWith("You have not read and acknowledged this yet.", StringComparison.Ordinal)));
}
