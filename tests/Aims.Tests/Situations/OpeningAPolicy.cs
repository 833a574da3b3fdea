using Aims.People;
using Aims.Policies;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Whoever has not acknowledged may at least have looked.</summary>
public sealed class OpeningAPolicy
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_kept_the_first_time_and_no_other()
    {
        var talk = new Talk();
        await talk.Says(Ana, "AI policy").Later(TimeSpan.FromHours(1)).Presses(Ana, "Next").Says(Ana, "AI policy");
        Assert.Equal(["PolicyOpened"], await Happened(talk, Ana));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero), (await Record(talk, Ana))!.Opened);
    }

    [Fact]
    public async Task Is_not_kept_of_a_reminder_that_nobody_may_have_seen()
    {
        var talk = new Talk();
        await talk.Says(Max, "help").Says(Lea, "who has not acknowledged").Presses(Lea, "Remind them").Presses(Lea, "Remind 7");
        Assert.NotNull(talk.LatestCard(Max).Card);
        Assert.Null(await Record(talk, Max));

        await talk.Presses(Max, "Next");
        Assert.NotNull((await Record(talk, Max))!.Opened);
    }

    [Fact]
    public async Task Of_what_asks_for_all_pages_a_reminder_shows_none_of_them()
    {
        var talk = KeepingPolicies.HasPublished(KeepingPolicies.TwoLeads(), $"---\nread: all\n---\n{KeepingPolicies.Text}");
        await talk.Says(Ana, "help").Aside(t => t.Forges(Lea, "policy.remind", ("policy", "acceptable-use"), ("people", "ana")));
        talk.Office.Transcript.Clear();
        await talk.Presses(Ana, "Read").Presses(Ana, "Acknowledge", ("tick", "true")).Reads("""
            Ana presses Read
            bot:
              Version 1.0 · in force since 23 Nov 2026
              # Acceptable use
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              …
              Allowed: no
              Who decides: lead
              How long: never
              > Your acknowledgement: ( ) I have read this policy and will follow it.
              [Acknowledge] [Ask or decline] [Whole document]
            Ana presses Acknowledge: tick = true
            bot:
              Version 1.0 · in force since 23 Nov 2026
              # Acceptable use
              ! Done: You acknowledged this version on 23 Nov 2026, 10:00.
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              …
              Allowed: no
              Who decides: lead
              How long: never
              Acknowledged: 23 Nov 2026, 10:00
              Pages shown: All 1
              Fingerprint: 24e1b3f96a18
              Kept as proof: your name, the version with the fingerprint of its text, its language, the pages that were shown, and the time.
              [Ask a question] [Proof to keep] [Whole document]
            """);
        Assert.Equal(["PolicyOpened", "PolicyPageShown", "PolicyAcknowledged"], await Happened(talk, Ana, "acceptable-use"));
    }

    [Fact]
    public async Task On_eight_devices_at_once_is_kept_once()
    {
        var office = new Office();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => new Talk(office).PressVerb(Ana, Acknowledgement.Read, []), Ct)));
        Assert.Equal(["PolicyOpened"], await Happened(new Talk(office), Ana));
    }

    [Fact]
    public async Task After_it_was_acknowledged_from_a_reminder_adds_nothing()
    {
        var talk = new Talk();
        await talk.Forges(Ana, "policy.acknowledge", ("version", "1.0"), ("tick", "true")).Says(Ana, "AI policy");
        Assert.Equal(["PolicyAcknowledged"], await Happened(talk, Ana));
    }

    private static async Task<Acknowledgement?> Record(Talk talk, Person who) =>
        (await talk.Records.Read(Acknowledgement.Type, Acknowledgement.IdOf("ai-policy", 1, who.Id), Ct)).State;

    private static async Task<List<string>> Happened(Talk talk, Person who, string policy = "ai-policy") =>
        await talk.Records.History(Acknowledgement.Type, Acknowledgement.IdOf(policy, 1, who.Id), Ct).Select(h => h.Event.GetType().Name).ToListAsync(Ct);
}
