using Aims.Browser.Tests.Chat;

namespace Aims.Browser.Tests.Story;

/// <summary>What Max does.</summary>
public sealed partial class From_registration_to_approval
{
    private async Task Max_finds_the_request_in_his_chat_and_asks_for_changes()
    {
        var card = await Max.CardAsync("Ana Ruiz asks you to approve this AI system.");
        await card.ShowsAsync("Level 3, high");
        await card.ScreenshotAsync("max-request");
        await card.PressAsync("Ask for changes");
        await card.ShowsAsync("Say why");
        await card.ScreenshotAsync("max-no-reason");
        await card.FillAsync("Your reason", "Please have somebody look at each result before it is used.");
        await card.PressAsync("Ask for changes");
        await card.ShowsAsync("Changes requested by Max Keller");
        await FinalAsync(card);
        await card.ScreenshotAsync("max-changes-requested");
    }

    private async Task Max_approves_and_his_other_copy_is_final_too()
    {
        var card = await Max.CardAsync("Ana Ruiz asks you to approve this AI system.");
        await card.ShowsAsync("AP-0002");
        await Max.SayAsync("my tasks");
        var copy = await Max.CardAsync("Decide: ");
        await copy.ScreenshotAsync("max-tasks");
        await copy.PressAsync("Decide");
        await copy.ShowsAsync("Ana Ruiz asks you to approve this AI system.");

        // Before the news has reached every chat, he presses again on the copy that still has buttons.
        await stage.WithoutHostAsync(async () =>
        {
            await card.FillAsync("Your reason", "Fine with a person at each result.");
            await card.PressAsync("Approve");
            await card.ShowsAsync("Approved by Max Keller");
            await card.ShowsAsync("Fine with a person at each result.");
            await FinalAsync(card);
            await card.ScreenshotAsync("max-approved");

            await copy.PressAsync("Approve");
            await copy.ShowsAsync("You have decided on this before.");
            await FinalAsync(copy);
            await copy.ScreenshotAsync("max-second-press");
        });
    }

    private static async Task FinalAsync(ChatCard card)
    {
        foreach (var name in new[] { "Approve", "Ask for changes", "Reject" })
            await card.HasNoButtonAsync(name);
    }
}
