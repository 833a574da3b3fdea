namespace Aims.Browser.Tests.Story;

/// <summary>What becomes of its use.</summary>
public sealed partial class The_life_of_a_system
{
    private async Task Ana_says_that_it_is_live()
    {
        var card = await Ana.CardAsync("Go live");
        await card.PressAsync("Go live");
        await card.ShowsAsync("Since which day?");
        await card.ScreenshotAsync("life-ask-live");
        await card.PressAsync("It is live");
        await card.ShowsAsync("It is recorded as in use.");
        await card.ScreenshotAsync("life-live");
    }

    private async Task Ana_stops_it_and_lets_it_go_on()
    {
        var card = await Ana.CardAsync("It is recorded as in use.");
        await card.PressAsync("Suspend");
        await card.ShowsAsync("Why is it suspended?");
        await card.PressAsync("Suspend");
        await card.ShowsAsync("Say why");
        await card.ScreenshotAsync("life-ask-suspend");
        await card.FillAsync("Why is it suspended?", "It left out the budget of two applications.");
        await card.PressAsync("Suspend");
        await card.ShowsAsync("It is suspended.");
        await card.ScreenshotAsync("life-suspended");
        await Max.ReadsAsync("It left out the budget of two applications.");
        await (await Max.CardAsync("Suspended")).ScreenshotAsync("life-max-told-of-suspension");

        await card.PressAsync("Lift the suspension");
        await card.ShowsAsync("What makes it safe to use again?");
        await card.ScreenshotAsync("life-ask-lift");
        await card.FillAsync("What makes it safe to use again?", "Tables are read now; ten documents were checked.");
        await card.PressAsync("Lift the suspension");
        await card.ShowsAsync("The suspension is lifted.");
        await card.ScreenshotAsync("life-lifted");
    }

    private async Task Ana_reviews_it_when_she_is_asked()
    {
        await stage.FireAsync("digests");
        var card = await Ana.CardAsync("Review: Document summarization");
        await card.ScreenshotAsync("life-digest-review");
        await card.PressInRowAsync("Review: Document summarization", "Review");
        await card.ShowsAsync("Is all of this still so?");
        await card.ScreenshotAsync("life-ask-review");
        await card.FillAsync("What did you look at?", "Ten summaries of last month beside their documents.");
        await card.PressAsync("Nothing has changed");
        await card.ShowsAsync("The review is recorded.");
        await card.ScreenshotAsync("life-reviewed");
    }

    private async Task Ana_plans_its_end()
    {
        var card = await Ana.CardAsync("The review is recorded.");
        await card.PressBehindAsync("Retire");
        await card.ShowsAsync("From which day may it no longer be used?");
        await card.ScreenshotAsync("life-ask-retire");
        await card.FillAsync("From which day may it no longer be used?", new DateOnly(2027, 12, 15));
        await card.ChooseAsync("What becomes of its data?", "It is deleted");
        await card.FillAsync("Why is it retired?", "The new office suite does it.");
        await card.PressAsync("Retire");
        await card.ShowsAsync("It will be retired on");
        await card.ScreenshotAsync("life-retirement-planned");
    }

    private async Task It_is_retired_on_its_day()
    {
        await stage.FireAsync("daily");
        await Max.ReadsAsync("It may no longer be used.");
        await (await Max.CardAsync("It may no longer be used.")).ScreenshotAsync("life-max-told-of-end");
        var card = await Ana.CardAsync("It may no longer be used.");
        await card.ScreenshotAsync("life-retired");
        await card.PressAsync("History");
        await card.ShowsAsync("the newest first.");
        await card.ScreenshotAsync("life-history");
        await Ana.ScreenshotAsync("life-chat-at-the-end");
    }
}
