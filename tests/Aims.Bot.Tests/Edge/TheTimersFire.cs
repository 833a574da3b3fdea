using System.Globalization;
using Aims.Ledger;
using Aims.People;
using Xunit;

namespace Aims.Bot.Tests.Edge;

public sealed class TheSweepFires(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task What_a_crash_left_in_the_outbox_is_sent_once()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("help");
        var message = new Message("left.behind", PersonId.Parse(ana.Id), "policy.reminder", $"person|{ana.Id}");
        long ticks = TimeProvider.System.GetUtcNow().AddMinutes(-1).UtcTicks;
        await office.Storage.Table.Write(office.Records.Tenant, [Outbox.RowOf(ticks, message)], TestContext.Current.CancellationToken);

        await office.FireAsync("sweep");
        await office.FireAsync("sweep");
        await office.SettleAsync();

        Assert.Equal(["What I can do for you", "Please read and acknowledge: AI policy"], ana.Chat.Said);
    }
}

public sealed class ALeadReminds(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task Those_who_have_not_acknowledged_and_nobody_else()
    {
        var (ana, max) = office.Hire();
        await ana.SaysAsync("AI policy");
        while (ana.Card.Buttons.Any(button => button.Title == "Next"))
            await ana.PressesAsync("Next");
        await ana.PressesAsync("Acknowledge", ("tick", "true"));
        await max.SaysAsync("help");

        await office.Lea.SaysAsync("who has not acknowledged");
        await office.Lea.PressesAsync("Remind them");
        string remind = office.Lea.Card.Buttons.Single(button => button.Title.StartsWith("Remind ", StringComparison.Ordinal)).Title;
        var reminded = await office.Lea.PressesAsync(remind);
        await office.SettleAsync();

        Assert.Contains("on the way", reminded.Words, StringComparison.Ordinal);
        Assert.Equal("Please read and acknowledge: AI policy", max.Chat.Said[^1]);
        Assert.Single(ana.Chat.Said);
    }
}

/// <summary>A Wednesday, when the policy is nearly due.</summary>
public sealed class AWeekday : Office
{
    // Eight in the morning where the people are.
    protected override string Time => "2026-11-25T07:00:00Z";
}

public sealed class TheTimersFireOnAWeekday(AWeekday office) : IClassFixture<AWeekday>
{
    [Fact]
    public async Task Who_has_something_new_gets_one_digest_however_often_it_fires()
    {
        var (ana, max) = office.Hire();
        await max.SaysAsync("help");
        await ana.RegistersAsync("In the digest");
        await ana.AssessesAsync();
        await office.SettleAsync();
        int before = max.Chat.Messages.Count;

        await office.FireAsync("digests");
        await office.FireAsync("digests");
        await office.SettleAsync();

        string digest = Assert.Single(max.Chat.Said.Skip(before));
        Assert.StartsWith("2 tasks wait for you", digest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_anchor_is_taken()
    {
        await office.FireAsync("daily");
        var days = await office.Storage.Anchors(office.Records.Tenant).Days(TestContext.Current.CancellationToken);
        Assert.Equal("2026-11-25", Assert.Single(days).ToString("O", CultureInfo.InvariantCulture));
    }
}

public sealed class AWeekend : Office
{
    protected override string Time => "2026-11-28T07:00:00Z";
}

public sealed class TheTimersFireAtAWeekend(AWeekend office) : IClassFixture<AWeekend>
{
    [Fact]
    public async Task Nobody_is_written_to_and_the_anchor_is_taken()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("help");
        await ana.RegistersAsync("Weekend work");
        await office.SettleAsync();
        int before = ana.Chat.Messages.Count;

        await office.FireAsync("daily");
        await office.FireAsync("digests");
        await office.SettleAsync();

        Assert.Equal(before, ana.Chat.Messages.Count);
        Assert.Single(await office.Storage.Anchors(office.Records.Tenant).Days(TestContext.Current.CancellationToken));
    }
}
