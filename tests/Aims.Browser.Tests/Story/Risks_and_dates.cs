using Aims.Browser.Tests.Chat;
using Aims.Browser.Tests.Harness;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>Lea, who runs the management system.</summary>
public sealed class StageOfRisks(Chat.Browser browser) : Stage(browser)
{
    protected override string[] Handles => ["lea"];
}

/// <summary>A risk of the organisation in a narrow pane: taken up, rated and treated, on the heat map, and in the calendar.</summary>
[Collection(nameof(Stage))]
public sealed class Risks_and_dates(StageOfRisks stage) : IClassFixture<StageOfRisks>, IAsyncLifetime
{
    private const int Narrow = 700;

    private ChatWindow? leas;

    private ChatWindow Lea => leas!;

    public async ValueTask InitializeAsync() => leas = await stage.OpenAsync("lea", Narrow);

    [Fact]
    public async Task From_taking_it_up_to_the_map_and_the_calendar()
    {
        await Lea.ReadsAsync("Welcome");
        await Lea.SayAsync("take up a risk");
        var card = await Lea.CardAsync("Take up a risk");
        await card.FillAsync("What could happen, in a few words?", "Our only machine learning engineer leaves");
        await card.FillAsync("What could bring it about?", "Nobody else knows how the models are trained.");
        await card.FillAsync("What would follow?", "Systems cannot be put right for months.");
        await card.ChooseAsync("What is it about most?", "People and skills");
        await card.ScreenshotAsync("risks-1-taken-up");
        await card.PressAsync("Take it up");
        await card.ShowsAsync("How likely is it, as things are now?");
        await card.ChooseAsync("How likely is it, as things are now?", "4 · Likely: several times a year");
        await card.ChooseAsync("How bad would it be for those concerned?", "4 · Serious: somebody loses money, a job or a right; or a law is broken");
        await card.PressAsync("Next");
        await card.ShowsAsync("What is done about it?");
        await card.ChooseAsync("What is done about it?", "Reduce it: we make it less likely or less bad");
        await card.PressAsync("Next");
        await card.ShowsAsync("When all of that is done");
        await card.FillAsync("What is done?", "Train a second engineer.");
        await card.ChooseAsync("How likely is it then?", "2 · Unlikely: it has happened elsewhere, not here");
        await card.ChooseAsync("How bad would it be then?", "4 · Serious: somebody loses money, a job or a right; or a law is broken");
        await card.FillAsync("What does all of it cost (EUR)?", "18000");
        await card.PressAsync("Save");
        await card.ShowsAsync("EUR 18,000");
        await card.ScreenshotAsync("risks-2-treated");
        await Lea.SayAsync("risk register");
        var register = await Lea.CardAsync("1 risk in use");
        await register.ScreenshotAsync("risks-3-register");
        await register.PressAsync("Heat map");
        await register.ShowsAsync("Risk heat map");
        await register.ScreenshotAsync("risks-4-heat-map");
        await register.PressAsync("Show the risks there");
        await register.ShowsAsync("Risks at this place");
        await Lea.SayAsync("calendar");
        var calendar = await Lea.CardAsync("Calendar of everybody");
        await calendar.ScreenshotAsync("risks-5-calendar");
    }

    public async ValueTask DisposeAsync()
    {
        await stage.ExplainAsync(("Lea", leas));
        if (leas is not null)
            await leas.DisposeAsync();
    }
}
