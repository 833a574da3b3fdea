namespace Aims.Browser.Tests.Story;

/// <summary>What is done about the risks, and who says yes.</summary>
public sealed partial class A_long_assessment_together
{
    private async Task Ana_treats_three_risks_and_asks_to_accept_one()
    {
        var card = await Ana.CardAsync("All that is needed is answered");
        await card.PressAsync("Answer the risks");
        await card.ShowsAsync("4 risks, 4 not answered yet.");
        await card.ScreenshotAsync("together-risks");
        foreach (string risk in OnlineTesting.Risks.Where(risk => risk != Groups && risk != OnlineTesting.TermsRisk))
        {
            await card.PressInRowAsync(risk, "Answer");
            await NextAsync(card, "step 2 of 3");
            await NextAsync(card, "step 3 of 3", OnlineTesting.LeaveLittleAsync);
            await card.PressAsync("Save");
            await card.ShowsAsync("The actions are planned.");
            await card.PressAsync("To the risks");
            await card.ShowsAsync("Risks of ");
        }
        await card.PressInRowAsync(Groups, "Answer");
        await card.ScreenshotAsync("together-risk-rated");
        await NextAsync(card, "step 2 of 3");
        await card.ChooseAsync("What is done about it?", "Accept it: we live with it as it is, and say why");
        await card.FillAsync("How, or why?", "The supplier tests it in spring; until then people read every application.");
        await card.ScreenshotAsync("together-risk-accept");
        await NextAsync(card, "Max Keller is asked to accept it.");
        await card.ScreenshotAsync("together-risk-asked");
    }

    private async Task Nobody_but_Max_can_accept_it()
    {
        var card = await Ana.CardAsync("Max Keller is asked to accept it.");
        await card.HasNoButtonAsync("Accept");
        await Nour.SayAsync("risks of AIS-0001");
        await Nour.ReadsAsync("Its risks are seen by its owner");
        await Nour.SayAsync("risk RSK-0004");
        await Nour.ReadsAsync("There is no such risk");
        await Nour.ScreenshotAsync("together-nour-may-not");
        await card.PressAsync("To the risks");
        await card.ShowsAsync("4 risks, all answered.");
        await card.ScreenshotAsync("together-risks-answered");
        await card.PressAsync("Submit the assessment");
        await card.ShowsAsync("Level 3, high");
        await card.ScreenshotAsync("together-level");
    }

    private async Task Max_accepts_the_risk_and_approves()
    {
        var request = await Max.CardAsync("Ana Ruiz asks you to approve this AI system.");
        await request.PressAsync("Approve");
        await request.ShowsAsync("Answer that first: it is among your tasks.");
        await request.ScreenshotAsync("together-max-risk-first");

        var risk = await Max.CardAsync("asks you to accept a high risk");
        await risk.ScreenshotAsync("together-max-risk");
        await risk.FillAsync("Your reason", "Until the supplier has tested it, and no longer.");
        await risk.PressAsync("Accept");
        await risk.ShowsAsync("You accept it until");
        await risk.ScreenshotAsync("together-max-accepted");

        await request.PressAsync("Approve");
        await request.ShowsAsync("Approved by Max Keller");
        await request.ScreenshotAsync("together-max-approved");
    }

    private async Task Lea_decides_after_him()
    {
        var request = await Lea.CardAsync("Ana Ruiz asks you to approve this AI system.");
        await request.ShowsAsync("Approved by Max Keller");
        await request.ScreenshotAsync("together-lea-request");
        await request.PressAsync("Approve");
        await request.ShowsAsync("Approved by Max Keller and Lea Brandt");
        await request.ScreenshotAsync("together-lea-approved");
        // She is told of the risk and of the decision, in either order.
        var system = await Ana.CardAsync("It may be used as it is registered.");
        await system.ScreenshotAsync("together-system");
        await system.PressAsync("More");
        await system.ScreenshotAsync("together-system-more");
    }
}
