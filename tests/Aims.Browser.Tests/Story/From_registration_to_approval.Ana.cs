using Aims.Browser.Tests.Chat;

namespace Aims.Browser.Tests.Story;

/// <summary>What Ana does.</summary>
public sealed partial class From_registration_to_approval
{
    private async Task Ana_begins_to_register_and_saves_it_for_later()
    {
        await Ana.SayAsync("register an AI system");
        var card = await Ana.CardAsync("Step 1 of 5");
        await card.ScreenshotAsync("register-1-empty");
        await card.PressAsync("Next");
        await card.ShowsAsync("Give it a name of 3 to 100 characters.");
        await card.ScreenshotAsync("register-1-problems");

        await OnlineTesting.FillPurposeAsync(card);
        await card.PressAsync("Next");
        await card.ShowsAsync("Step 2 of 5");
        await card.ScreenshotAsync("register-2-empty");
        await card.PressAsync("Back");
        await card.ShowsAsync("Step 1 of 5");
        await card.PressAsync("Next");
        await card.ShowsAsync("Step 2 of 5");
        await OnlineTesting.FillOriginAsync(card);
        await card.ScreenshotAsync("register-2-filled");
        await card.PressAsync("Next");
        await card.ShowsAsync("Step 3 of 5");
        await card.PressAsync("Save for later");
        await card.ShowsAsync("my tasks");
        await card.ScreenshotAsync("register-saved");
    }

    private async Task Ana_goes_on_with_it_from_her_tasks_and_submits()
    {
        await Ana.SayAsync("my tasks");
        var card = await Ana.CardAsync("Finish registering");
        await card.ScreenshotAsync("ana-tasks");
        await card.PressAsync("Continue");
        await card.ShowsAsync("Step 3 of 5");
        await OnlineTesting.FillDataAsync(card);
        await card.ScreenshotAsync("register-3");
        await card.PressAsync("Next");
        await card.ShowsAsync("Step 4 of 5");
        await OnlineTesting.FillOversightAsync(card);
        await card.ScreenshotAsync("register-4");
        await card.PressAsync("Next");
        await card.ShowsAsync("Step 5 of 5");
        await card.ShowsAsync(OnlineTesting.Supplier);
        await card.ScreenshotAsync("register-5-review");
        await card.PressAsync("Submit");
        await card.ShowsAsync("It is in the register.");
        await card.ScreenshotAsync("register-submitted");
    }

    private async Task Ana_assesses_it_in_two_sittings()
    {
        var card = await Ana.CardAsync("AIS-0001");
        await card.PressAsync("Start the assessment");
        await card.ShowsAsync("Step 1 of 16");
        await card.ScreenshotAsync("assess-1-empty");
        await card.PressAsync("Next");
        await card.ShowsAsync("This question needs an answer.");
        await card.ScreenshotAsync("assess-1-problems");
        await OnlineTesting.AssessSystemAsync(card);
        await OpensAsync(card, "Has anyone checked the supplier's terms of use?");
        await card.ScreenshotAsync("assess-1-opened");
        await card.ChooseAsync("Has anyone checked the supplier's terms of use?", "In part");
        await NextAsync(card, 2, OnlineTesting.AssessUsesAsync);
        await OpensAsync(card, "What keeps people from it?", OnlineTesting.AssessGuardAsync);
        await NextAsync(card, 3, OnlineTesting.AssessLimitsAsync);
        await card.PressAsync("Save for later");
        await card.ShowsAsync("Your answers are saved.");
        await card.ScreenshotAsync("assess-saved");

        await Ana.SayAsync("my tasks");
        card = await Ana.CardAsync("Go on assessing");
        await card.ScreenshotAsync("ana-tasks-assessment");
        await card.PressAsync("Continue");
        await card.ShowsAsync("What part does the system play in that area?");
        await OnlineTesting.AssessAreaAsync(card);
        await Ana_tells_of_people_data_and_technique(card);
        await Ana_tells_of_good_and_bad(card);
        await Ana_tells_of_care(card);
        await card.PressAsync("Next");
        await card.ShowsAsync("All that is needed is answered");
        await card.ScreenshotAsync("assess-review");
    }

    private static async Task Ana_tells_of_people_data_and_technique(ChatCard card)
    {
        await NextAsync(card, 4, OnlineTesting.AssessPeopleAsync);
        await OpensAsync(card, "Have you asked these people what they think of it?");
        await card.ChooseAsync("Have you asked these people what they think of it?", "It is planned");
        await NextAsync(card, 5, OnlineTesting.AssessDataAsync);
        await OpensAsync(card, "May we use this personal data for this purpose?");
        await card.ChooseAsync("May we use this personal data for this purpose?", "Yes, it has been confirmed");
        await NextAsync(card, 6, OnlineTesting.AssessLearningAsync);
        await OpensAsync(card, "Could old unfairness sit in that data?");
        await card.ChooseAsync("Could old unfairness sit in that data?", "No, someone has looked");
        await NextAsync(card, 7, OnlineTesting.AssessModelsAsync);
        await NextAsync(card, 8, OnlineTesting.AssessEnvironmentAsync);
    }

    private static async Task Ana_tells_of_good_and_bad(ChatCard card)
    {
        await NextAsync(card, 9, OnlineTesting.AssessBenefitsAsync);
        await NextAsync(card, 10, OnlineTesting.AssessEffectsAsync);
        await OpensAsync(card, "How bad would that be for one person?", OnlineTesting.AssessHarmAsync);
        await NextAsync(card, 11, OnlineTesting.AssessHarmsAsync);
        await NextAsync(card, 12, OnlineTesting.AssessFairnessAsync);
    }

    private static async Task Ana_tells_of_care(ChatCard card)
    {
        await NextAsync(card, 13, OnlineTesting.AssessFailuresAsync);
        await NextAsync(card, 14, OnlineTesting.AssessOversightAsync);
        await OpensAsync(card, "Which role watches over it?", OnlineTesting.AssessOverseerAsync);
        await NextAsync(card, 15, OnlineTesting.AssessRedressAsync);
        await OpensAsync(card, "Which role looks at the case again?");
        await card.FillAsync("Which role looks at the case again?", "Head of recruiting");
        await NextAsync(card, 16, OnlineTesting.AssessMeasuresAsync);
        await OpensAsync(card, "By when is all of that in place?", OnlineTesting.AssessMeasuresLeftAsync);
        await NextAsync(card, 17, OnlineTesting.AssessWatchingAsync);
        await OpensAsync(card, "What do you look at then?");
        await card.ChooseAsync("What do you look at then?", "Whether groups are treated equally", "Complaints and objections");
    }

    private async Task Ana_says_what_becomes_of_each_risk()
    {
        var card = await Ana.CardAsync("All that is needed is answered");
        await card.PressAsync("Answer the risks");
        await card.ShowsAsync($"{OnlineTesting.Risks.Length} risks, {OnlineTesting.Risks.Length} not answered yet.");
        await card.ScreenshotAsync("risks-open");
        foreach (string risk in OnlineTesting.Risks)
        {
            await card.PressInRowAsync(risk, "Answer");
            await card.ShowsAsync("step 1 of 3");
            await card.ScreenshotAsync("risk-1");
            await card.PressAsync("Next");
            await card.ShowsAsync("step 2 of 3");
            await card.ScreenshotAsync("risk-2");
            await card.PressAsync("Next");
            await card.ShowsAsync("step 3 of 3");
            await OnlineTesting.LeaveLittleAsync(card);
            await card.ScreenshotAsync("risk-3");
            await card.PressAsync("Save");
            await card.ShowsAsync("The actions are planned.");
            await card.ScreenshotAsync("risk-treated");
            await card.PressAsync("To the risks");
            await card.ShowsAsync("Risks of ");
        }
        await card.ShowsAsync($"{OnlineTesting.Risks.Length} risks, all answered.");
        await card.ScreenshotAsync("risks-answered");
    }

    private async Task Ana_submits_and_learns_its_level()
    {
        var card = await Ana.CardAsync($"{OnlineTesting.Risks.Length} risks, all answered.");
        await card.PressAsync("Submit the assessment");
        await card.ShowsAsync("Level 3, high");
        await card.ShowsAsync("What weighed most");
        await card.ShowsAsync("How it was counted");
        await card.ShowsAsync("Max Keller has been asked to decide.");
        await card.ScreenshotAsync("assess-level");
    }

    private async Task Ana_changes_an_answer_and_submits_again()
    {
        // The result card that she still has in her chat changes by itself.
        var earlier = await Ana.CardAsync("What weighed most");
        await earlier.ShowsAsync("Max Keller asked for changes");
        await earlier.ScreenshotAsync("ana-earlier-card-changed");
        var card = await Ana.CardAsync("Change answers");
        await card.ShowsAsync("Please have somebody look at each result before it is used.");
        await card.ScreenshotAsync("ana-told-of-changes");
        await card.PressAsync("Change answers");
        await card.ShowsAsync("All that is needed is answered");
        await card.PressAsync("More pages");
        await card.PressInRowAsync("Who keeps an eye on it", "Change");
        await card.ShowsAsync("Step 14 of 17");
        await card.ChooseAsync("How does a person watch over the results?", "Looks at each result before it is used");
        await card.PressAsync("To the review");
        await card.ShowsAsync("All that is needed is answered");
        await card.PressAsync("Submit");
        await card.ShowsAsync("Level 3, high");
        await card.ScreenshotAsync("ana-submitted-again");
    }

    private async Task Ana_reads_that_it_is_approved()
    {
        await Ana.ReadsAsync("Approved by Max Keller and Lea Brandt");
        await (await Ana.CardAsync("Approved by Max Keller and Lea Brandt")).ScreenshotAsync("ana-told-of-approval");
        await Ana.ScreenshotAsync("ana-chat-after-approval");
    }

    private static async Task NextAsync(ChatCard card, int page, Func<ChatCard, Task> fill)
    {
        await card.PressAsync("Next");
        await card.ShowsAsync($"Step {page} of");
        await fill(card);
        await card.ScreenshotAsync($"assess-{page}");
    }

    /// <summary>What was answered on the page opens another question on it, which then is answered too.</summary>
    private static async Task OpensAsync(ChatCard card, string question, Func<ChatCard, Task>? fill = null)
    {
        await card.PressAsync("Next");
        await card.ShowsAsync(question);
        if (fill is not null)
            await fill(card);
    }
}
