using Aims.Browser.Tests.Chat;

namespace Aims.Browser.Tests.Story;

/// <summary>Tuesday.</summary>
public sealed partial class A_long_assessment_together
{
    private const string Groups = "Groups of people are treated worse than others";

    private async Task Zoe_answers_her_page_and_attaches_what_she_found()
    {
        await Zoe.SayAsync("my tasks");
        var card = await Zoe.CardAsync("tasks wait for you");
        await card.ScreenshotAsync("together-zoe-tasks");
        await card.PressInRowAsync("Answer a part", "Answer");
        await card.ShowsAsync("Ana Ruiz asks you to answer a part");
        await card.ScreenshotAsync("together-zoe-asked");
        await card.PressAsync("Answer");
        await card.ShowsAsync("What data goes into the system?");
        await OnlineTesting.AssessDataAsync(card);
        await card.ScreenshotAsync("together-zoe-page");
        await card.PressAsync("Comment, attach");
        await card.PressInRowAsync("Does the data fit", "Open");
        await card.ShowsAsync("Read by");
        await Zoe_attaches_a_file_and_a_link(card);
    }

    private async Task Zoe_attaches_a_file_and_a_link(ChatCard card)
    {
        await card.PressAsync("Attach");
        await card.ShowsAsync("Send the file here now");
        await card.ScreenshotAsync("together-zoe-attach");
        await File.WriteAllTextAsync(EvidenceFile, "%PDF-1.7\n% 600 applications of 2025 beside our open positions\n%%EOF\n");
        await Zoe.SayAsync($"attach {EvidenceFile}");
        var sent = await Zoe.CardAsync("fit-of-the-data.pdf is attached.");
        await sent.PressAsync("Attach");
        await sent.FillAsync("Or a link", "https://contoso.example/data/feed");
        await sent.FillAsync("What the link is called", "The data feed");
        await sent.PressAsync("Add the link");
        await sent.ShowsAsync("The link is attached.");
        await sent.ScreenshotAsync("together-zoe-attached");
        await sent.PressAsync("Back");
        await sent.ShowsAsync("You built the data feed.");
        await sent.ShowsAsync("May we use this personal data for this purpose?");
        await sent.ChooseAsync("May we use this personal data for this purpose?", "Yes, it has been confirmed");
        await sent.PressAsync("Send back");
        await sent.ShowsAsync("Thank you.");
        await sent.ScreenshotAsync("together-zoe-sent-back");
    }

    private async Task Nour_answers_her_question()
    {
        var card = await Nour.CardAsync("Ana Ruiz asks you to answer a part");
        await card.PressAsync("Answer");
        await card.ShowsAsync("Do our own numbers show anything?");
        await card.ChooseAsync("Could it treat some groups of people worse than others?", "I do not know");
        await card.ScreenshotAsync("together-nour-question");
        await card.PressAsync("Send back");
        await card.ShowsAsync("Thank you.");
        await Ana.ReadsAsync("Nothing is with a colleague now.");
        await (await Ana.CardAsync("Nothing is with a colleague now.")).ScreenshotAsync("together-ana-told");
    }

    private async Task Ana_goes_on_from_her_tasks_to_the_end()
    {
        await Ana.SayAsync("my tasks");
        var card = await Ana.CardAsync("Go on assessing");
        await card.ScreenshotAsync("together-ana-tasks");
        await card.PressInRowAsync("Go on assessing", "Continue");
        await GoToAsync(card, "○ 3. Limits set by law: 2 missing", "together-pages-second-day");
        await card.ShowsAsync("Step 3 of");
        await OnlineTesting.AssessLimitsAsync(card);
        await NextAsync(card, "What part does the system play in that area?", OnlineTesting.AssessAreaAsync);
        await NextAsync(card, "Step 4 of", OnlineTesting.AssessPeopleAsync);
        await NextAsync(card, "Have you asked these people what they think of it?");
        await card.ChooseAsync("Have you asked these people what they think of it?", "It is planned");
        await NextAsync(card, "Answered by Zoë O'Neill");
        await card.ShowsAsync("2 files or links");
        await card.ScreenshotAsync("together-answered-by-zoe");
        await Ana_answers_the_rest(card);
        await NextAsync(card, "All that is needed is answered");
        await card.ScreenshotAsync("together-review");
        await card.PressAsync("All answers");
        await card.ShowsAsync("Questions 1 to 6 of");
        await card.ScreenshotAsync("together-all-answers");
        await card.PressAsync("To the review");
        await card.ShowsAsync("All that is needed is answered");
    }

    private static async Task Ana_answers_the_rest(ChatCard card)
    {
        await NextAsync(card, "Step 6 of", OnlineTesting.AssessLearningAsync);
        await NextAsync(card, "Could old unfairness sit in that data?");
        await card.ChooseAsync("Could old unfairness sit in that data?", "No, someone has looked");
        await NextAsync(card, "Step 7 of", OnlineTesting.AssessModelsAsync);
        await NextAsync(card, "Step 8 of", OnlineTesting.AssessEnvironmentAsync);
        await NextAsync(card, "Step 9 of", OnlineTesting.AssessBenefitsAsync);
        await NextAsync(card, "Step 10 of", OnlineTesting.AssessEffectsAsync);
        await NextAsync(card, "How bad would that be for one person?", OnlineTesting.AssessHarmAsync);
        await NextAsync(card, "Step 11 of", OnlineTesting.AssessHarmsAsync);
        await NextAsync(card, "Answered by نور حداد");
        await NextAsync(card, "Step 13 of", OnlineTesting.AssessFailuresAsync);
        await NextAsync(card, "Step 14 of", OnlineTesting.AssessOversightAsync);
        await NextAsync(card, "Which role watches over it?", OnlineTesting.AssessOverseerAsync);
        await NextAsync(card, "Step 15 of", OnlineTesting.AssessRedressAsync);
        await NextAsync(card, "Which role looks at the case again?");
        await card.FillAsync("Which role looks at the case again?", "Head of recruiting");
        await NextAsync(card, "Step 16 of", OnlineTesting.AssessMeasuresAsync);
        await NextAsync(card, "By when is all of that in place?", OnlineTesting.AssessMeasuresLeftAsync);
        await NextAsync(card, "Step 17 of", OnlineTesting.AssessWatchingAsync);
        await NextAsync(card, "What do you look at then?");
        await card.ChooseAsync("What do you look at then?", "Whether groups are treated equally", "Complaints and objections");
    }
}
