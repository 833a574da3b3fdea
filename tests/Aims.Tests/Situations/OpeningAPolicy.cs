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

    private static async Task<List<string>> Happened(Talk talk, Person who) =>
        await talk.Records.History(Acknowledgement.Type, Acknowledgement.IdOf("ai-policy", 1, who.Id), Ct).Select(h => h.Event.GetType().Name).ToListAsync(Ct);
}
