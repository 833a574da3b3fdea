using System.Text;
using Aims.Browser.Tests.Chat;
using Aims.Browser.Tests.Harness;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>Lea, who oversees, and Ana, who does not.</summary>
public sealed class StageOfQuestions(Chat.Browser browser) : Stage(browser)
{
    protected override string[] Handles => ["lea", "ana"];
}

/// <summary>Ten turns of questions: each goes on from the one before, on a register of thirty systems.</summary>
[Collection(nameof(Stage))]
public sealed class Lea_asks_anything(StageOfQuestions stage) : IClassFixture<StageOfQuestions>, IAsyncLifetime
{
    // The width at which a card is as wide as in a Teams side panel.
    private const int Narrow = 700, Systems = 30;

    private static readonly string[] Departments = ["Human Resources", "Engineering", "Legal and Compliance"];

    private readonly string folder = Directory.CreateTempSubdirectory("aims-questions-").FullName;

    private ChatWindow? leas, anas;

    private ChatWindow Lea => leas!;

    private ChatWindow Ana => anas!;

    public async ValueTask InitializeAsync()
    {
        leas = await stage.OpenAsync("lea", Narrow);
        anas = await stage.OpenAsync("ana", Narrow);
    }

    [Fact]
    public async Task One_question_leads_to_the_next_to_a_file_and_to_a_subscription()
    {
        await Lea_imports_a_register();
        await Lea_pages_through_the_systems_without_an_assessment();
        await Lea_narrows_and_turns_the_answer();
        await Lea_takes_it_along();
        await Lea_is_asked_back();
        await Ana_sees_what_is_public();
        await Lea_subscribes_and_it_comes();
    }

    public async ValueTask DisposeAsync()
    {
        await stage.ExplainAsync(("Lea", leas), ("Ana", anas));
        foreach (var window in new[] { leas, anas }.OfType<ChatWindow>())
            await window.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task Lea_imports_a_register()
    {
        await Lea.ReadsAsync("Welcome");
        string path = Path.Combine(folder, "register.csv");
        await File.WriteAllTextAsync(path, Register(), TestContext.Current.CancellationToken);
        await Lea.SayAsync($"import {path}");
        var import = await Lea.CardAsync("Choosing columns");
        await import.PressAsync("Preview");
        await import.PressAsync($"Import {Systems}");
        await import.ShowsAsync("Undo the import");
    }

    private async Task Lea_pages_through_the_systems_without_an_assessment()
    {
        await Lea.SayAsync("which sytems have no assessment?");
        var answer = await Lea.CardAsync("30 AI systems");
        await answer.ShowsAsync("without an assessment");
        await answer.ScreenshotAsync("questions-1-without-assessment");
        await answer.PressAsync("Next");
        await answer.ShowsAsync("11–20 of 30");
        await answer.ScreenshotAsync("questions-2-next-page");
    }

    private async Task Lea_narrows_and_turns_the_answer()
    {
        await Turn("only the ones in HR", "10 AI systems", "questions-3-only-hr");
        await Turn("same for Engineering", "10 AI systems", "questions-4-same-for-engineering");
        await Turn("which of those are live", "5 AI systems", "questions-5-live");
        await Turn("how many systems are there by department", "Legal and Compliance", "questions-6-by-department");
        await Turn("what share of our systems handles confidential data", "20 %", "questions-7-share");
        await Turn("systems registered per month this year", "by month", "questions-8-trend");
    }

    private async Task Lea_takes_it_along()
    {
        await Turn("in-house systems in Legal that act alone", "AI system", "questions-9-and-more");
        await Lea.SayAsync("export that");
        var offer = await Lea.CardAsync("Each link works once");
        await offer.ScreenshotAsync("questions-10-export");
        string file = await offer.DownloadAsync("CSV");
        Assert.Contains("Legal and Compliance", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task Lea_is_asked_back()
    {
        await Turn("systems of the flux capacitor team", "I did not understand", "questions-11-asked-back");
        await Turn("is our chatbot legal?", "no legal opinions", "questions-12-no-opinion");
        await Turn("mark AIS-0002 as minimal", "Words", "questions-13-no-change");
    }

    private async Task Ana_sees_what_is_public()
    {
        await Ana.ReadsAsync("Welcome");
        await Ana.SayAsync("who has not acknowledged the AI policy in Engineering");
        await Ana.ReadsAsync("0");
        await Ana.ScreenshotAsync("questions-14-ana");
        await Ana.SayAsync("welche Systeme in HR sind im Einsatz?");
        var answer = await Ana.CardAsync("5 AI systems");
        await answer.ScreenshotAsync("questions-15-ana-german");
    }

    private async Task Lea_subscribes_and_it_comes()
    {
        await Turn("systems in HR without an assessment", "10 AI systems", "questions-16-to-save");
        await Lea.SayAsync("save that");
        var save = await Lea.CardAsync("Save this question");
        await save.ScreenshotAsync("questions-17-save");
        await save.FillAsync("Name", "To assess in HR");
        await save.PressAsync("Save");
        await save.ShowsAsync("It is saved");
        await save.PressAsync("Subscribe");
        await save.ChooseAsync("On which days?", "Every Tuesday");
        await save.ScreenshotAsync("questions-18-subscribe");
        await save.PressAsync("Subscribe");
        await save.ShowsAsync("every Tuesday at 08:00");
        await stage.FireAsync("digests");
        await stage.MoveToAsync("2026-11-24T22:30:00Z");
        await stage.FireAsync("digests");
        var arrived = await Lea.CardAsync("“To assess in HR”, every Tuesday");
        await arrived.ScreenshotAsync("questions-19-arrived");
    }

    private async Task<ChatCard> Turn(string say, string shows, string picture)
    {
        await Lea.SayAsync(say);
        await Lea.ReadsAsync(shows);
        var card = await Lea.CardAsync(shows);
        await card.ScreenshotAsync(picture);
        return card;
    }

    private static string Register()
    {
        var csv = new StringBuilder("Name,Purpose,Department,Stage,Origin,Data,Results\n");
        for (int number = 1; number <= Systems; number++)
        {
            csv.AppendLine(string.Join(',',
                $"Assistant {number:00}", $"Sorts requests of kind {number} so that people see the urgent ones first.", Departments[number % Departments.Length],
                number % 2 == 0 ? "In use" : "Planned", number % 2 == 1 ? "We build it ourselves" : "A supplier provides it", number % 5 == 0 ? "Confidential business information" : "Internal information",
                number % 4 == 1 ? "It acts alone" : "It suggests; a person decides"));
        }
        return csv.ToString();
    }
}
