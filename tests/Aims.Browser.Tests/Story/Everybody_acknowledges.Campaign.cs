namespace Aims.Browser.Tests.Story;

/// <summary>The lead, and those above the late.</summary>
public sealed partial class Everybody_acknowledges
{
    private async Task Lea_asks_everybody()
    {
        var card = await Lea.CardAsync("It is published.");
        await card.PressAsync("Ask people to acknowledge");
        await card.ShowsAsync("New campaign");
        await card.ScreenshotAsync("campaign-lea-new");
        await card.PressAsync("Plan it");
        await card.ShowsAsync("Nobody is asked yet.");
        await card.ScreenshotAsync("campaign-lea-planned");
        await card.PressAsync("Who is asked");
        await card.PressAsync("Leave somebody out");
        await card.ChooseAsync("Kind", "A person");
        await card.PressAsync("Next");
        await card.ShowsAsync("Why?");
        await card.ChooseAsync("Who?", "Adam Nowak (Engineering)");
        await card.FillAsync("Why?", "On parental leave.");
        await card.ScreenshotAsync("campaign-lea-leaves-out");
        await card.PressAsync("Leave out");
        await card.ShowsAsync("They are left out.");
        await card.ScreenshotAsync("campaign-lea-audience");
        await card.PressAsync("The campaign");
        await card.PressAsync("Dates and reminders");
        await card.ShowsAsync("Last day");
        await card.FillAsync("Days for whoever is asked later", "14");
        await card.ScreenshotAsync("campaign-lea-dates");
        await card.PressAsync("Save");
        await card.ShowsAsync("The dates are saved.");
        await card.PressAsync("Start");
        await card.ShowsAsync("Cannot be reached now");
        await card.ScreenshotAsync("campaign-lea-start");
        await card.PressAsync("Start now");
        await card.ShowsAsync("CMP-0001 · Running");
        await card.ScreenshotAsync("campaign-lea-running");
    }

    private async Task Ingrid_and_Lea_hear_who_is_late()
    {
        await stage.FireAsync("campaigns");
        var team = await Ingrid.CardAsync("have not acknowledged");
        await team.ScreenshotAsync("campaign-ingrid-team");
        var campaign = await Lea.CardAsync("Leads were told");
        await campaign.ScreenshotAsync("campaign-lea-late");
    }

    private async Task Lea_sees_where_it_stands()
    {
        await Lea.SayAsync("who has not acknowledged");
        await (await Lea.CardAsync("have not acknowledged")).ScreenshotAsync("stands-lea");
    }

    private async Task Lea_takes_the_proof_along() => await Lea.SayAsync("export");
}
