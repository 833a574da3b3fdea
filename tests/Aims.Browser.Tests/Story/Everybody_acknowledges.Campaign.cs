using Xunit;

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
        await Lea.SayAsync("where does Acceptable use of AI assistants stand");
        var card = await Lea.CardAsync("How far they have come");
        await card.ScreenshotAsync("stands-lea");
        await card.PressAsync("By department");
        await card.ShowsAsync("Not acknowledged");
        await card.ScreenshotAsync("stands-lea-departments");
        await card.PressInRowAsync("Engineering", "Open");
        await card.ShowsAsync("Department Engineering");
        await card.PressAsync("Who has not");
        await card.ShowsAsync("reports to Tomás Iglesias");
        await card.ScreenshotAsync("stands-lea-engineering");
        await card.PressAsync("Remind them");
        // The round of this morning has reminded them.
        await card.ShowsAsync("are left alone");
        await card.ScreenshotAsync("stands-lea-remind");
    }

    private async Task Lea_takes_the_proof_along()
    {
        await Lea.SayAsync("where does Acceptable use of AI assistants stand");
        var card = await Lea.CardAsync("How far they have come");
        await card.PressBehindAsync("Proof");
        await card.ShowsAsync("As of");
        await card.ScreenshotAsync("proof-lea-asks");
        await card.PressAsync("Make the files");
        await card.ShowsAsync("Who had acknowledged Acceptable use of AI assistants on 22 Dec 2026");
        await card.ScreenshotAsync("proof-lea-files");
        string[] asked = [.. (await File.ReadAllLinesAsync(await card.DownloadAsync("CSV"))).Where(line => line.Contains(",CMP-0001,", StringComparison.Ordinal))];
        string ana = Assert.Single(asked, line => line.Contains(",Acknowledged,", StringComparison.Ordinal));
        Assert.Contains(",Ana Ruiz,", ana, StringComparison.Ordinal);
        Assert.Contains(",2.0,2026-11-23 ", ana, StringComparison.Ordinal);
        Assert.Equal(11, asked.Length);
    }

    private async Task Ana_keeps_her_own_proof()
    {
        await Ana.SayAsync("my acknowledgements");
        var card = await Ana.CardAsync("You have acknowledged 2 policy versions.");
        await card.ScreenshotAsync("proof-ana-acknowledgements");
        var signed = await Ana.CardAsync("You acknowledged this version on");
        await signed.PressAsync("Proof to keep");
        await signed.ShowsAsync("Signed by the organisation");
        await signed.ScreenshotAsync("proof-ana-files");
        string page = await stage.ReadAsync(await signed.DownloadAsync("Page to keep"));
        Assert.Contains("Ana Ruiz", page, StringComparison.Ordinal);
        Assert.Contains("Acceptable use of AI assistants", page, StringComparison.Ordinal);
    }
}
