using Aims.Browser.Tests.Chat;
using Aims.Browser.Tests.Harness;
using Aims.Local;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>Lea keeps the policies, Ingrid approves them; Max's people are Ana and Nour, and Zoë works in another department.</summary>
public sealed class StageOfAPolicy(Chat.Browser browser) : Stage(browser)
{
    protected override string[] Handles => ["lea", "ingrid", "max", "ana", "zoe"];
}

/// <summary>
/// A policy from its draft to the proof that people know it: approved, published, asked for, read and acknowledged; a minor version that
/// changes little, a major one that is asked for again, reminders, those above who hear of it, and the proof as a file.
/// </summary>
[Collection(nameof(Stage))]
public sealed partial class Everybody_acknowledges(StageOfAPolicy stage) : IClassFixture<StageOfAPolicy>, IAsyncLifetime
{
    // The width at which a card is as wide as in a Teams side panel.
    private const int Narrow = 700;

    private readonly Dictionary<string, ChatWindow> windows = [];

    private ChatWindow Lea => windows["lea"];

    private ChatWindow Ingrid => windows["ingrid"];

    private ChatWindow Max => windows["max"];

    private ChatWindow Ana => windows["ana"];

    private ChatWindow Zoe => windows["zoe"];

    public async ValueTask InitializeAsync()
    {
        foreach (string who in new[] { "lea", "ingrid", "max", "ana", "zoe" })
            windows[who] = await stage.OpenAsync(who, Narrow);
        await Zoe.AsOnAPhoneAsync();
    }

    [Fact]
    public async Task From_the_draft_to_the_proof()
    {
        await Zoe_reads_the_policy_on_a_phone();
        await Lea_drafts_and_Ingrid_approves("acceptable-use-1.md", "1.0", null);
        await Lea_publishes();
    }

    public async ValueTask DisposeAsync()
    {
        await stage.ExplainAsync(windows.Select(window => (window.Key, (ChatWindow?)window.Value)));
        foreach (var window in windows.Values)
            await window.DisposeAsync();
    }

    private async Task Zoe_reads_the_policy_on_a_phone()
    {
        await Zoe.ReadsAsync("Welcome");
        await Zoe.SayAsync("AI policy");
        var card = await Zoe.CardAsync("Page 1 of 8");
        for (int page = 1; page <= 8; page++)
        {
            await card.ShowsAsync($"Page {page} of 8");
            await card.ScreenshotAsync($"policy-phone-{page}");
            if (page < 8)
                await card.PressAsync("Next");
        }
        await card.PressAsync("Acknowledge");
        await card.ShowsAsync("Tick that you have read it");
        await card.ScreenshotAsync("policy-phone-not-ticked");
        await card.TickAsync("Your acknowledgement");
        await card.PressAsync("Acknowledge");
        await card.ShowsAsync("You acknowledged this version on");
        await card.ScreenshotAsync("policy-phone-acknowledged");
    }

    private async Task Lea_drafts_and_Ingrid_approves(string file, string number, string? note)
    {
        string path = Path.Combine(Repository.Root, "tests", "Aims.Browser.Tests", "Story", file);
        await Lea.SayAsync($"import {path}");
        var draft = await Lea.CardAsync("Nothing is wrong with it.");
        await draft.ScreenshotAsync($"policy-lea-draft-{number}");
        await draft.PressAsync("Read the draft");
        await draft.ShowsAsync("Page 1 of");
        await draft.ScreenshotAsync($"policy-lea-reads-draft-{number}");
        await draft.PressAsync("All versions");
        await draft.PressAsync("Send for review");
        if (note is not null)
            await draft.FillAsync("What has changed?", note);
        await draft.ScreenshotAsync($"policy-lea-sends-{number}");
        await draft.PressAsync("Send for review");
        await draft.ShowsAsync("in review");
        var request = await Ingrid.CardAsync($"version {number}");
        await request.ScreenshotAsync($"policy-ingrid-request-{number}");
        await request.PressAsync("Approve");
        await request.ShowsAsync("Approved");
        await request.ScreenshotAsync($"policy-ingrid-approved-{number}");
    }

    private async Task Lea_publishes()
    {
        var policy = await Lea.CardAsync("It is approved as version");
        await policy.ScreenshotAsync("policy-lea-approved");
        await policy.PressAsync("Publish");
        await policy.ShowsAsync("In force from");
        await policy.ScreenshotAsync("policy-lea-publish");
        await policy.PressAsync("Publish");
        await policy.ShowsAsync("It is published.");
        await policy.ScreenshotAsync("policy-lea-published");
    }
}
