namespace Aims.Browser.Tests.Story;

/// <summary>The second step: two of three.</summary>
public sealed partial class The_board_decides
{
    private async Task Chloe_asks_for_a_change_in_one_place()
    {
        var request = await Chloe.CardAsync("Ana Ruiz asks you to approve this AI system.");
        await request.ShowsAsync("waits for 2 of ");
        await request.ScreenshotAsync("board-chloe-request");
        await request.PressBehindAsync("Changes in one place");
        await request.ChooseAsync("Where?", "Assessment: The data");
        await request.FillAsync("What has to change?", "Applications bear names: that is personal data.");
        await request.ScreenshotAsync("board-chloe-asks-for-changes");
        await request.PressAsync("Ask for changes");
        await request.ShowsAsync("Changes requested by Chloé Martin");
        await request.ScreenshotAsync("board-chloe-asked-for-changes");
        var his = await Tomas.CardAsync("AP-0001 · AIS-0001");
        await his.ShowsAsync("Changes requested by Chloé Martin");
        await his.HasNoButtonAsync("Approve");
    }

    private async Task Ana_is_led_there_and_submits_again()
    {
        var card = await Ana.CardAsync("Changes were asked for by Chloé Martin");
        await card.ScreenshotAsync("board-ana-changes-asked");
        await card.PressAsync("Go there");
        await card.ShowsAsync("What data goes into the system?");
        await card.ChooseAsync("What data goes into the system?", "Personal data, such as names or addresses");
        await card.PressAsync("Next");
        await card.ShowsAsync("May we use this personal data for this purpose?");
        await card.ChooseAsync("May we use this personal data for this purpose?", "Yes, it has been confirmed");
        await card.PressAsync("Next");
        await card.ShowsAsync("Step 6 of");
        await card.PressAsync("To the review");
        await card.ShowsAsync("All that is needed is answered");
        await card.PressAsync("Submit");
        await card.ShowsAsync("Max Keller has been asked to decide.");
        await card.ScreenshotAsync("board-ana-submitted-again");
    }

    private async Task Chloe_approves_with_a_condition()
    {
        var request = await Chloe.CardAsync("AP-0002 · AIS-0001");
        await request.ShowsAsync("Chloé Martin asked for changes on 23 Nov 2026");
        await request.ScreenshotAsync("board-chloe-second-request");
        await request.PressBehindAsync("Approve with conditions");
        await request.FillAsync("What has to be done?", "Tell applicants that a machine sums up their papers.");
        await request.ChooseAsync("Who answers for it?", "Ana Ruiz (Human Resources)");
        await request.FillAsync("By when?", new DateOnly(2026, 12, 18));
        await request.ScreenshotAsync("board-chloe-conditions");
        await request.PressAsync("Approve with these");
        await request.ShowsAsync("waits for 1 of ");
        await request.HasNoButtonAsync("Approve");
        await request.ScreenshotAsync("board-chloe-approved");
        await Ana.SayAsync("my requests");
        await (await Ana.CardAsync("request of yours waits")).ScreenshotAsync("board-ana-requests-open");
    }

    private async Task Tomas_is_reminded_when_it_is_late()
    {
        await stage.FireAsync("approvals");
        var request = await Tomas.CardAsync("reminded on 1 Dec 2026, because it was due on 30 Nov 2026");
        await request.ScreenshotAsync("board-tomas-reminded");
        await stage.FireAsync("digests");
        await (await Tomas.CardAsync("Decide: Document summarization")).ScreenshotAsync("board-tomas-digest");
    }

    private async Task Ingrid_decides_instead()
    {
        await stage.FireAsync("approvals");
        var request = await Ingrid.CardAsync("may decide too since 3 Dec 2026, because it is late");
        await request.ScreenshotAsync("board-ingrid-request");
        await (await Ana.CardAsync("may decide too since 3 Dec 2026")).ScreenshotAsync("board-ana-told-that-it-is-late");
        await request.PressAsync("Approve");
        await request.ShowsAsync("Ingrid Sørensen on 3 Dec 2026");
        await request.HasNoButtonAsync("Approve");
        await request.ScreenshotAsync("board-ingrid-approved");
        var his = await Tomas.CardAsync("AP-0002 · AIS-0001");
        await his.ShowsAsync("Ingrid Sørensen on 3 Dec 2026");
        await his.HasNoButtonAsync("Approve");
        await his.ScreenshotAsync("board-tomas-decided-instead");
    }
}
