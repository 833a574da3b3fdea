using Aims.Browser.Tests.Harness;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>An older Teams sends the fallback of each button, as a message; its card is replaced by an update.</summary>
[Collection(nameof(Stage))]
public sealed class A_client_without_Execute(Stage stage) : IClassFixture<Stage>
{
    [Fact]
    public async Task Reads_and_acknowledges_the_policy_on_the_one_card()
    {
        await using var ana = await stage.OpenAsync("ana", 700);
        await ana.ReadsAsync("Welcome");
        await ana.PressAsAnOldClientAsync();
        await ana.SayAsync("AI policy");
        var card = await ana.CardAsync("Page 1 of 8");
        for (var page = 2; page <= 8; page++)
        {
            await card.PressAsync("Next");
            await card.ShowsAsync($"Page {page} of 8");
        }

        await card.PressAsync("Acknowledge");
        await card.ShowsAsync("Tick that you have read it");
        await card.TickAsync("Your acknowledgement");
        await card.PressAsync("Acknowledge");
        await card.ShowsAsync("You acknowledged this version");
        await card.HasNoButtonAsync("Acknowledge");
        await ana.ReadsAsync("You acknowledged this version");
        await card.ScreenshotAsync("old-client-acknowledged");
    }
}
