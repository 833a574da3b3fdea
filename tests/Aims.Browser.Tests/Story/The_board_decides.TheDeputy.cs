namespace Aims.Browser.Tests.Story;

/// <summary>The first step: Ana's manager, or whoever stands in for him.</summary>
public sealed partial class The_board_decides
{
    private async Task Max_is_away_and_Zoe_stands_in()
    {
        await Max.SayAsync("I am away");
        var card = await Max.CardAsync("Who decides while you are away?");
        await card.ScreenshotAsync("board-max-away");
        await card.ChooseAsync("Your deputy", "Zoë O'Neill (Engineering)");
        await card.FillAsync("Last day", new DateOnly(2026, 12, 11));
        await card.PressAsync("Save");
        await card.ShowsAsync("Zoë O'Neill decides for you from 23 Nov 2026 to 11 Dec 2026.");
        await card.ScreenshotAsync("board-max-away-saved");
        await (await Zoe.CardAsync("Max Keller has named you as deputy")).ScreenshotAsync("board-zoe-deputy");
    }

    private async Task Zoe_asks_back_and_Ana_answers()
    {
        var request = await Zoe.CardAsync("Ana Ruiz asks you to approve this AI system.");
        await request.ShowsAsync("Zoë O'Neill stands in for Max Keller until 11 Dec 2026");
        await request.ScreenshotAsync("board-zoe-request");
        await request.PressBehindAsync("Ask back");
        await request.FillAsync("Your question", "Who reads the summary when the grants officer is ill?");
        await request.ScreenshotAsync("board-zoe-asks");
        await request.PressAsync("Ask");
        await request.ShowsAsync("What was said");
        await request.ScreenshotAsync("board-zoe-asked");

        var asked = await Ana.CardAsync("Your answer to Zoë O'Neill");
        await asked.ScreenshotAsync("board-ana-asked-back");
        await asked.FillAsync("Your answer to Zoë O'Neill", "The second officer; both are trained.");
        await asked.PressAsync("Answer");
        await asked.ShowsAsync("Ana Ruiz answered on 23 Nov 2026");
        await asked.HasNoButtonAsync("Answer");
        await asked.ScreenshotAsync("board-ana-answered");
    }

    private async Task Zoe_approves_for_Max()
    {
        var request = await Zoe.CardAsync("Ana Ruiz answered on 23 Nov 2026");
        await request.FillAsync("Your reason", "Two trained officers are enough.");
        await request.PressAsync("Approve");
        await request.ShowsAsync("Approved by Zoë O'Neill for Max Keller");
        await request.HasNoButtonAsync("Approve");
        await request.ScreenshotAsync("board-zoe-approved");
        var his = await Max.CardAsync("Approved by Zoë O'Neill for Max Keller");
        await his.HasNoButtonAsync("Approve");
        await his.ScreenshotAsync("board-max-decided-for");
    }

    private async Task Max_decides_himself_after_all()
    {
        var request = await Max.CardAsync("AP-0002 · AIS-0001");
        await request.ScreenshotAsync("board-max-second-request");
        await request.PressAsync("Approve");
        await request.ShowsAsync("Approved by Max Keller on 23 Nov 2026");
        var hers = await Zoe.CardAsync("AP-0002 · AIS-0001");
        await hers.ShowsAsync("Approved by Max Keller on 23 Nov 2026");
        await hers.HasNoButtonAsync("Approve");
    }
}
