using Aims.Browser.Tests.Chat;

namespace Aims.Browser.Tests.Story;

/// <summary>What becomes of the record.</summary>
public sealed partial class The_life_of_a_system
{
    private async Task Ana_completes_its_record()
    {
        await Ana.SayAsync("my tasks");
        var card = await Ana.CardAsync("Complete the record");
        await card.ScreenshotAsync("life-tasks-record");
        await card.PressInRowAsync("Complete the record", "Open");
        await card.ShowsAsync("Complete it");
        await card.ScreenshotAsync("life-record-overview");
        await card.PressAsync("Complete it");

        await PageAsync(card, "Purpose and use", "life-record-1", ("What may it be used for?", "Summaries for our own reading."), ("What must it not be used for?", "Deciding on an application unread."));
        await card.ShowsAsync("Who is responsible");
        await card.ChooseAsync("Deputy", "نور حداد (Human Resources)");
        await PageAsync(card, "Who is responsible", "life-record-2", ("Who works with it?", "About 30 grants officers."));
        await card.ShowsAsync("Where it comes from");
        await card.ChooseAsync("What are we to it under the EU AI Act?", "Provider: we develop it, or offer it under our name");
        await PageAsync(card, "Where it comes from", "life-record-3");
        await card.ShowsAsync("How it works");
        await card.ChooseAsync("What kind of AI is it?", "Generates text, images, sound or code");
        await PageAsync(card, "How it works", "life-record-4", ("Which models does it use?", "Phi-4, run by ourselves"));
        await PageAsync(card, "Data", "life-record-5", ("Where does the data come from?", "Documents that staff upload."));
        await PageAsync(card, "People and places", "life-record-6", ("Roughly how many people in a year?", "30"), ("In which countries is it used?", "Germany"), ("In which languages does it work?", "English"));
        await card.ShowsAsync("Stage and dates");
        await card.FillAsync("When is it to come into use?", new DateOnly(2026, 12, 1));
        await PageAsync(card, "Stage and dates", "life-record-7");
        await ResourcesAsync(card);
        await card.ShowsAsync("100 %");
        await card.ScreenshotAsync("life-record-complete");
    }

    private static async Task ResourcesAsync(ChatCard card)
    {
        await card.ShowsAsync("Resources and documents");
        await card.FillAsync("Which data sets does it need, and where are they?", "200 documents with summaries that people wrote");
        await card.FillAsync("Which tools is it built and run with?", "Python, vLLM");
        await card.FillAsync("Where does it run?", "Our own computing centre");
        await card.FillAsync("Who builds, runs and looks after it?", "One data scientist; two grants officers");
        await card.FillAsync("Where are its documents?", "https://contoso.example/summaries/guide");
        await card.ScreenshotAsync("life-record-8");
        await card.PressAsync("Save");
    }

    private async Task Ana_makes_a_small_change()
    {
        var card = await Ana.CardAsync("100 %");
        await card.PressInRowAsync("People and places", "Change");
        await card.ShowsAsync("In which languages does it work?");
        await card.FillAsync("In which languages does it work?", "English, German");
        await card.PressAsync("Save for later");
        await card.ShowsAsync("It is saved.");
        await card.PressAsync("Show the system");
        await card.ShowsAsync("Approved by Max Keller");
        await card.ScreenshotAsync("life-small-change-still-approved");
    }

    private async Task Ana_makes_a_change_that_matters_and_Max_approves_again()
    {
        var card = await Ana.CardAsync("Approved by Max Keller");
        await card.PressAsync("Full record");
        await card.ShowsAsync("100 %");
        await card.PressInRowAsync("People and places", "Change");
        await card.FillAsync("In which countries is it used?", "Germany, Austria");
        await card.PressAsync("Save for later");
        await card.ShowsAsync("What happens next");
        await card.ScreenshotAsync("life-change-asked");
        await card.PressAsync("Change and re-open");
        await card.ShowsAsync("Its assessment is open again.");
        await card.ScreenshotAsync("life-change-reopened");
        await (await Max.CardAsync("Document summarization")).ScreenshotAsync("life-max-told-of-change");

        await card.PressAsync("Continue the assessment");
        await card.ShowsAsync("What do you use the system for?");
        await card.PressAsync("To the review");
        await card.ShowsAsync("All that is needed is answered");
        await card.ScreenshotAsync("life-assess-again");
        await card.PressAsync("Submit");
        await card.ShowsAsync("Max Keller has been asked to decide.");
        await Max_approves();
        await Ana.ReadsAsync("Approved by Max Keller");
    }

    private static async Task PageAsync(ChatCard card, string page, string picture, params (string Question, string Answer)[] answers)
    {
        await card.ShowsAsync(page);
        foreach (var (question, answer) in answers)
            await card.FillAsync(question, answer);
        await card.ScreenshotAsync(picture);
        await card.PressAsync("Save and next");
    }
}
