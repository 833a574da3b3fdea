using System.Text.Json.Nodes;
using Aims.Browser.Tests.Chat;
using Aims.Browser.Tests.StandIn;
using Aims.Local;
using Aims.Local.People;
using Xunit;

namespace Aims.Browser.Tests;

/// <summary>Proves the harness by itself: whatever a test of the product reads or presses is really on the screen.</summary>
public sealed class A_person_at_a_Playground(Chat.Browser browser) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("aims-window-").FullName;
    private readonly StandInBot bot = new(JsonNode.Parse(File.ReadAllText(
        Path.Combine(Repository.Root, "tests", "Aims.Browser.Tests", "StandIn", "EveryInput.json")))!);
    private Playground? playground;
    private ChatWindow? window;

    private ChatWindow Window => window!;

    public async ValueTask InitializeAsync()
    {
        await bot.StartAsync();
        var everybody = PeopleFile.Read(Repository.PeopleFile);
        playground = await Playground.StartAsync(new PlaygroundOptions(everybody.Find("ana"), everybody, bot.Address, folder));
        window = await browser.OpenAsync(playground.Address, width: 700);
    }

    [Fact]
    public async Task Reads_the_answer_to_what_she_says()
    {
        await Window.SayAsync("what is overdue?");
        await Window.ReadsAsync("You said: what is overdue?");
        Assert.Equal("You said: what is overdue?", (await Window.LatestAsync()).Trim());
    }

    [Fact]
    public async Task Answers_an_input_of_every_kind()
    {
        await Window.SayAsync("card");
        var card = await Window.CardAsync("Register a system");
        await FillAsync(card);
        await Window.ScreenshotAsync("every-input");
        await card.PressAsync("Save");
        await card.ShowsAsync("Saved as AIS-0001.");
        await card.HasNoButtonAsync("Save");
        await Window.ScreenshotAsync("saved");

        var data = Assert.Single(bot.Executed);
        var expected = JsonNode.Parse(
            """
            {"id":"AIS-0001","name":"CV screener","purpose":"Sorts applications.\nA person decides.","people":"1200","since":"2026-12-24",
             "oversight":"true","stage":"use","source":"inhouse","data":"health,money","groups":"staff,applicants","owner":"zoe"}
            """);
        Assert.True(JsonNode.DeepEquals(expected, data), data.ToJsonString());
    }

    [Fact]
    public async Task Is_told_at_the_input_what_is_missing()
    {
        await Window.SayAsync("card");
        var card = await Window.CardAsync("Register a system");
        await card.PressAsync("Save");
        await card.ShowsAsync("Give the system a name.");
        Assert.Empty(bot.Executed);
    }

    [Fact]
    public async Task Sees_the_toast_and_the_error_of_a_button()
    {
        await Window.SayAsync("card");
        var card = await Window.CardAsync("Register a system");
        await card.PressAsync("Save later");
        await card.ShowsAsync("Noted, nothing else changes.");
        await card.PressAsync("Approve");
        await card.ShowsAsync("Only Max may do that.");
        await Window.ScreenshotAsync("error-of-a-button");
    }

    [Fact]
    public async Task Picks_a_suggested_reply()
    {
        await Window.SayAsync("choices");
        await Window.PickAsync("my tasks");
        await Window.ReadsAsync("You said: my tasks");
    }

    public async ValueTask DisposeAsync()
    {
        if (window is not null)
            await window.DisposeAsync();
        if (playground is not null)
            await playground.DisposeAsync();
        await bot.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task FillAsync(ChatCard card)
    {
        await card.FillAsync("Name", "CV screener");
        await card.FillAsync("Purpose", "Sorts applications.\nA person decides.");
        await card.FillAsync("People affected", "1200");
        await card.FillAsync("In use since", new DateOnly(2026, 12, 24));
        await card.TickAsync("Oversight");
        await card.ChooseAsync("Stage", "In use");
        await card.ChooseAsync("Source", "In-house");
        await card.ChooseAsync("Data", "Health", "Money");
        await card.ChooseAsync("Groups", "Staff", "Applicants");
        await card.ChooseAsync("Owner", "Zoë O'Neill");
    }
}
