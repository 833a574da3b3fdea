using Aims.Browser.Tests.Harness;
using Aims.Local;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>Lea alone, who keeps the forms.</summary>
public sealed class StageOfAForm(Chat.Browser browser) : Stage(browser)
{
    protected override string[] Handles => ["lea"];
}

/// <summary>A form with a question of every type is uploaded and walked through, in the narrow pane.</summary>
[Collection(nameof(Stage))]
public sealed class Questions_of_every_type(StageOfAForm stage) : IClassFixture<StageOfAForm>
{
    private const int Narrow = 700;

    [Fact]
    public async Task Are_shown_and_answered_in_the_preview()
    {
        await using var lea = await stage.OpenAsync("lea", Narrow);
        await lea.ReadsAsync("Welcome");
        await lea.SayAsync($"form {Path.Combine(Repository.Root, "tests", "Aims.Browser.Tests", "Story", "EveryQuestion.json")}");
        var card = await lea.CardAsync("Nothing is wrong with it.");
        await card.ScreenshotAsync("form-draft");
        await card.PressAsync("Preview");
        await WordsAsync(card);
        await ChoicesAsync(card);
        await ScalesAsync(card);
        await OthersAsync(card);
        await card.PressAsync("Back to the form");
        await card.ShowsAsync("It can be published as version 1.");
    }

    private static async Task WordsAsync(Chat.ChatCard card)
    {
        await card.ShowsAsync("Step 1 of 4");
        await card.ScreenshotAsync("form-words-empty");
        await card.FillAsync("Whom do we write to?", "nobody");
        await card.FillAsync("How many people use it?", "9000");
        await card.PressAsync("Next");
        await card.ShowsAsync("Please check:");
        await card.HoldsAsync("Whom do we write to?", "nobody");
        await card.ScreenshotAsync("form-words-problems");
        await card.FillAsync("What is the supplier called?", "Contoso AI");
        await card.FillAsync("Whom do we write to?", "help@contoso.example");
        await card.FillAsync("How many people use it?", "40");
        await card.FillAsync("Since when?", new DateOnly(2024, 5, 1));
        await card.FillAsync("What do they do with it?", "They write job advertisements with it.");
        await card.ScreenshotAsync("form-words");
        await card.PressAsync("Next");
    }

    private static async Task ChoicesAsync(Chat.ChatCard card)
    {
        await card.ShowsAsync("Why Contoso AI?");
        await card.ScreenshotAsync("form-choices-empty");
        await card.ChooseAsync("Why Contoso AI?", "Something else");
        await card.PressAsync("Next");
        await card.ShowsAsync("Please check:");
        await card.ScreenshotAsync("form-choices-problem");
        await card.FillAsync("Something else", "A partner asked for it.");
        await card.ChooseAsync("Where is it?", "Ireland");
        await card.ChooseAsync("Which certificates does it hold?", "None of these");
        await card.ChooseAsync("Which teams use it?", "Human Resources", "Sales");
        await card.ScreenshotAsync("form-choices");
        await card.PressAsync("Next");
    }

    private static async Task ScalesAsync(Chat.ChatCard card)
    {
        await card.ShowsAsync("Step 3 of 4");
        await card.ScreenshotAsync("form-scales-empty");
        await card.ChooseAsync("May we look for ourselves?", "Yes, we may");
        await card.ChooseAsync("How good is their help?", "4");
        foreach (string part in new[] { "How fast it answers", "How well it writes", "What it costs" })
            await card.ChooseAsync(part, "Fair");
        await card.ScreenshotAsync("form-scales");
        await card.PressAsync("Next");
    }

    private static async Task OthersAsync(Chat.ChatCard card)
    {
        await card.ShowsAsync("https://contoso.example/contract");
        await card.ShowsAsync("Their last test report");
        await card.FillAsync("Euros a month", "250");
        await card.PressAsync("Back");
        await card.ShowsAsync("Step 3 of 4");
        await card.PressAsync("Next");
        await card.ShowsAsync("3,000");
        await card.ScreenshotAsync("form-others");
        await card.PressAsync("Pages");
        await card.ShowsAsync("Go to the page");
        await card.ScreenshotAsync("form-pages");
        await card.PressAsync("Go there");
        await card.PressAsync("Next");
        await card.ShowsAsync("It was answered to the end.");
        await card.ScreenshotAsync("form-result");
    }
}
