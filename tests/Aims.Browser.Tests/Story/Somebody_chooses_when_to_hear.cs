using Aims.Browser.Tests.Harness;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>Ana's settings, and what Lea is told of those whom no message reaches.</summary>
[Collection(nameof(Stage))]
public sealed class Somebody_chooses_when_to_hear(Stage stage) : IClassFixture<Stage>
{
    [Fact]
    public async Task The_digests_time_is_kept_and_a_wrong_day_is_said_to_be_wrong()
    {
        await using var ana = await stage.OpenAsync("ana", 700);
        await ana.ReadsAsync("Welcome");
        await ana.SayAsync("mute until Wednesday");
        var card = await ana.CardAsync("Nothing is changed yet");
        await card.ScreenshotAsync("settings-said");
        await card.PressAsync("Save");
        await card.ShowsAsync("It is saved.");
        await card.ShowsAsync("muted until 25 Nov 2026");
        await card.ScreenshotAsync("settings-muted");
        await card.PressAsync("Unmute");
        await card.ShowsAsync("You are not muted any more.");
        await card.ScreenshotAsync("settings");
    }

    [Fact]
    public async Task A_lead_sees_who_cannot_be_reached_and_who_has_not_opened_the_bot()
    {
        await using var lea = await stage.OpenAsync("lea", 700);
        await lea.ReadsAsync("Welcome");
        await lea.SayAsync("who cannot be reached");
        var card = await lea.CardAsync("people cannot be reached");
        await card.ScreenshotAsync("reach");
        await card.PressAsync("Who has not opened it yet");
        await card.ShowsAsync("Not opened yet");
        await card.ScreenshotAsync("reach-not-opened");
        await card.PressAsync("Messages not delivered");
        await card.ShowsAsync("Every message was delivered");
        await card.ScreenshotAsync("undelivered");
    }
}
