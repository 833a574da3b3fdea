using Aims.Browser.Tests.Chat;

namespace Aims.Browser.Tests.Story;

/// <summary>Monday.</summary>
public sealed partial class A_long_assessment_together
{
    private async Task Ana_registers_and_begins()
    {
        await Ana.ReadsAsync("Welcome");
        await Ana.SayAsync("register");
        var card = await Ana.CardAsync("Step 1 of 5");
        await OnlineTesting.FillPurposeAsync(card);
        await NextAsync(card, "Step 2 of 5", OnlineTesting.FillOriginAsync);
        await NextAsync(card, "Step 3 of 5", OnlineTesting.FillDataAsync);
        await NextAsync(card, "Step 4 of 5", OnlineTesting.FillOversightAsync);
        await NextAsync(card, "Step 5 of 5");
        await card.PressAsync("Submit");
        await card.ShowsAsync("It is in the register.");
        await card.PressAsync("Start the assessment");
        await card.ShowsAsync("Step 1 of 16");
        await OnlineTesting.AssessSystemAsync(card);
        await NextAsync(card, "Has anyone checked the supplier's terms of use?");
        await card.ChooseAsync("Has anyone checked the supplier's terms of use?", "Yes, and our use is allowed");
        await NextAsync(card, "Step 2 of", OnlineTesting.AssessUsesAsync);
        await NextAsync(card, "What keeps people from it?", OnlineTesting.AssessGuardAsync);
        await NextAsync(card, "Step 3 of");
        await card.ScreenshotAsync("together-page");
    }

    private async Task Ana_hands_a_page_to_Zoe()
    {
        var card = await Ana.CardAsync("Step 3 of");
        await GoToAsync(card, "○ 5. The data: 3 missing", "together-pages");
        await card.ShowsAsync("What data goes into the system?");
        await card.PressAsync("Hand over, comment, attach");
        await card.ShowsAsync("Open a question to comment");
        await card.ScreenshotAsync("together-around-the-page");
        await card.PressAsync("Hand over this page");
        await AskAsync(card, "Zoë O'Neill (Engineering)", "You built the data feed.", "together-hand-over");
        await card.ShowsAsync("Zoë O'Neill is asked.");
        await card.ScreenshotAsync("together-handed-over");
        await Zoe.ReadsAsync("You built the data feed.");
    }

    private async Task Ana_hands_a_question_to_Nour_and_stops_for_today()
    {
        var card = await Ana.CardAsync("Zoë O'Neill is asked.");
        await card.PressAsync("Continue the assessment");
        await GoToAsync(card, "○ 11. Equal treatment: 1 missing");
        await card.ShowsAsync("Could it treat some groups of people worse than others?");
        await card.PressAsync("Hand over, comment, attach");
        await card.PressInRowAsync("Could it treat some groups", "Open");
        await card.ShowsAsync("Not answered yet.");
        await card.FillAsync("Comment", "Their report of 2025 says nothing about age.");
        await card.ScreenshotAsync("together-comment");
        await card.PressAsync("Comment");
        await card.ShowsAsync("Ana Ruiz, 23 Nov 2026");
        await card.ScreenshotAsync("together-question");
        await card.PressAsync("Hand over");
        await AskAsync(card, "نور حداد (Human Resources)", "Do our own numbers show anything?");
        await card.ShowsAsync("2 parts are with colleagues.");
        await card.ScreenshotAsync("together-two-away");
        await card.PressAsync("Continue the assessment");
        await card.PressAsync("Save for later");
        await card.ShowsAsync("Your answers are saved.");
        await card.ScreenshotAsync("together-saved");
    }

    private static async Task GoToAsync(ChatCard card, string page, string? picture = null)
    {
        await card.PressAsync("Pages");
        await card.ShowsAsync("Go to the page");
        await card.ChooseAsync("Go to the page", page);
        if (picture is not null)
            await card.ScreenshotAsync(picture);
        await card.PressAsync("Go there");
    }

    private static async Task AskAsync(ChatCard card, string colleague, string note, string? picture = null)
    {
        await card.ShowsAsync("Your colleague sees only this");
        await card.ChooseAsync("Colleague", colleague);
        await card.FillAsync("Note", note);
        if (picture is not null)
            await card.ScreenshotAsync(picture);
        await card.PressAsync("Ask them");
    }
}
