namespace Aims.Browser.Tests.Story;

/// <summary>What becomes of the decision.</summary>
public sealed partial class The_board_decides
{
    private async Task Ana_meets_the_condition()
    {
        await (await Ana.CardAsync("1 condition is still to be met.")).ScreenshotAsync("board-ana-approved");
        await Ana.SayAsync("my tasks");
        var card = await Ana.CardAsync("Meet a condition");
        await card.ScreenshotAsync("board-ana-tasks");
        await card.PressInRowAsync("Meet a condition", "Open");
        await card.ShowsAsync("set by Chloé Martin");
        await card.ScreenshotAsync("board-ana-condition");
        await card.FillAsync("What was done, and how can that be seen?", "It stands on the form: https://contoso.example/form");
        await card.PressAsync("It is met");
        await card.ShowsAsync("Met by Ana Ruiz on 3 Dec 2026");
        await card.ScreenshotAsync("board-ana-condition-met");
        await (await Chloe.CardAsync("Met by Ana Ruiz on 3 Dec 2026")).ScreenshotAsync("board-chloe-condition-met");
    }

    private async Task Everybody_sees_where_their_requests_and_decisions_are()
    {
        await Ana.SayAsync("my requests");
        await (await Ana.CardAsync("No requests of yours wait")).ScreenshotAsync("board-ana-requests");
        await Chloe.SayAsync("my decisions");
        await (await Chloe.CardAsync("You have made 2 decisions")).ScreenshotAsync("board-chloe-decisions");
        await Zoe.SayAsync("my decisions");
        await Zoe.CardAsync("approved by you for Max Keller");
    }

    private async Task A_change_that_matters_puts_the_decision_out_of_date()
    {
        await Ana.SayAsync("status AIS-0001");
        var card = await Ana.CardAsync("It may be used as it is registered.");
        await card.PressAsync("Full record");
        await card.ShowsAsync("Complete it");
        await card.PressInRowAsync("Data: 1 missing", "Fill in");
        await card.ChooseAsync("What data does it use or produce?", "Personal data (names, mail, behaviour …)");
        await card.PressAsync("Save for later");
        await card.ShowsAsync("What happens next");
        await card.ScreenshotAsync("board-ana-change");
        await card.PressAsync("Change and re-open");
        await card.ShowsAsync("Its assessment is open again.");
        await card.ScreenshotAsync("board-ana-reopened");

        var hers = await Chloe.CardAsync("Approved, out of date");
        await hers.ScreenshotAsync("board-chloe-out-of-date");
        await Chloe.SayAsync("my decisions");
        await (await Chloe.CardAsync("1 out of date")).ScreenshotAsync("board-chloe-decisions-out-of-date");
    }

    private async Task Max_sees_what_has_changed_since()
    {
        var card = await Ana.CardAsync("Its assessment is open again.");
        await card.PressAsync("Continue the assessment");
        await card.ShowsAsync("What do you use the system for?");
        await card.PressAsync("To the review");
        await card.ShowsAsync("All that is needed is answered");
        await card.PressAsync("Submit");
        await card.ShowsAsync("Max Keller has been asked to decide.");
        var request = await Max.CardAsync("Ana Ruiz asks you to approve this AI system, which has changed.");
        await request.ScreenshotAsync("board-max-changed");
        await request.PressBehindAsync("What changed");
        await request.ShowsAsync("Internal information → ");
        await request.ScreenshotAsync("board-max-what-changed");
    }
}
