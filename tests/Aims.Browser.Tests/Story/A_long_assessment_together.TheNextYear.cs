namespace Aims.Browser.Tests.Story;

/// <summary>November 2027.</summary>
public sealed partial class A_long_assessment_together
{
    private async Task Ana_assesses_it_again()
    {
        await Ana.SayAsync("status AIS-0001");
        await Ana.ReadsAsync("Approved by Max Keller and Lea Brandt");
        var card = await Ana.CardAsync("It may be used as it is registered.");
        await card.ScreenshotAsync("again-system");
        await card.PressAsync("Assess again");
        await card.ShowsAsync("No answer differs since.");
        await card.ScreenshotAsync("again-review");
        await card.PressAsync("More pages");
        await card.PressInRowAsync("Who keeps an eye on it", "Change");
        await card.ShowsAsync("How does a person watch over the results?");
        await card.ChooseAsync("How does a person watch over the results?", "Looks at each result before it is used");
        await card.PressAsync("To the review");
        await card.ShowsAsync("1 answer differs since.");
        await card.ScreenshotAsync("again-one-differs");
    }

    private async Task Ana_sees_what_changed()
    {
        var card = await Ana.CardAsync("1 answer differs since.");
        await card.PressAsync("Submit");
        await card.ShowsAsync("Compared with 24 Nov 2026");
        await card.ScreenshotAsync("again-compared");
        await card.PressAsync("What changed");
        await card.ShowsAsync("1 answer differs from 24 Nov 2026.");
        await card.ShowsAsync("Changed, was: Looks at results afterwards");
        await card.ScreenshotAsync("again-what-changed");
        await (await Max.CardAsync("Ana Ruiz asks you to approve this AI system, which was assessed again.")).ScreenshotAsync("again-max-request");
    }
}
