using Aims.Browser.Tests.Chat;

namespace Aims.Browser.Tests.Story;

/// <summary>Those who are asked.</summary>
public sealed partial class Everybody_acknowledges
{
    private async Task Zoe_reads_all_pages_and_answers_the_check()
    {
        var card = await Zoe.CardAsync("Lea Brandt asks you to read and acknowledge this.");
        await card.ScreenshotAsync("policy-zoe-asked");
        await card.PressAsync("Read it");
        await card.ShowsAsync("Page 1 of");
        while (await card.HasButtonAsync("Next"))
            await Turns(card);
        await card.ScreenshotAsync("policy-zoe-check");
        await Answer(card, "In an approved assistant");
        await card.ShowsAsync("1 of 2 answers");
        await card.ScreenshotAsync("policy-zoe-check-wrong");
        await Answer(card, "Never");
        await card.ShowsAsync("Now tick below");
        await card.ScreenshotAsync("policy-zoe-check-right");
        await Acknowledge(card);
        await card.ScreenshotAsync("policy-zoe-acknowledged");
        await Zoe.SayAsync("my acknowledgements");
        var proof = await Zoe.CardAsync("You have acknowledged 2 policy versions.");
        await proof.ScreenshotAsync("policy-zoe-acknowledgements");
    }

    private static async Task Reads_and_acknowledges(ChatWindow window, string who)
    {
        var card = await window.CardAsync("Lea Brandt asks you to read and acknowledge this.");
        await card.PressAsync("Read it");
        await card.ShowsAsync("Page 1 of");
        while (await card.HasButtonAsync("Next"))
            await Turns(card);
        await Answer(card, "Never");
        await card.ShowsAsync("Now tick below");
        await Acknowledge(card);
        await card.ScreenshotAsync($"policy-{who}-acknowledged");
    }

    private async Task What_Ana_acknowledged_holds_for_the_minor_version()
    {
        await Ana.SayAsync("policies");
        var card = await Ana.CardAsync("2 policies in force.");
        await card.ScreenshotAsync("policy-ana-policies");
        await card.PressInRowAsync("Acceptable use of AI assistants", "Read");
        await card.ShowsAsync("That holds for version 1.1 too");
        await card.ScreenshotAsync("policy-ana-minor");
    }

    private async Task Ana_is_asked_again_and_sees_what_is_new()
    {
        var card = await Ana.CardAsync("It has changed since you acknowledged it");
        await card.ScreenshotAsync("policy-ana-asked-again");
        await card.PressAsync("See what is new");
        await card.ShowsAsync("What changed");
        await card.ScreenshotAsync("policy-ana-what-changed");
        await card.PressAsync("Read and acknowledge");
        await card.ShowsAsync("Page 1 of");
        while (await card.HasButtonAsync("Next"))
            await Turns(card);
        await Answer(card, "Never");
        await card.ShowsAsync("Now tick below");
        await Acknowledge(card);
        await card.ScreenshotAsync("policy-ana-acknowledged-again");
    }

    private async Task Max_is_reminded_on_the_last_day()
    {
        await stage.FireAsync("campaigns");
        var card = await Max.CardAsync("You have not read and acknowledged this yet.");
        await card.ScreenshotAsync("policy-max-reminded");
    }

    // The next page differs from this one in its number.
    private static async Task Turns(ChatCard card)
    {
        string text = await card.TextAsync();
        int page = int.Parse(text[(text.IndexOf("Page ", StringComparison.Ordinal) + 5)..].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        await card.PressAsync("Next");
        await card.ShowsAsync($"Page {page + 1} of");
    }

    private static async Task Answer(ChatCard card, string password)
    {
        await card.ChooseAsync("When may you enter a password?", password);
        await card.ChooseAsync("An answer sounds sure, and a contract hangs on it. What do you do?", "Look for a second source");
        await card.PressAsync("Check my answers");
    }

    private static async Task Acknowledge(ChatCard card)
    {
        await card.TickAsync("Your acknowledgement");
        await card.PressAsync("Acknowledge");
        await card.ShowsAsync("You acknowledged this version on");
    }
}
