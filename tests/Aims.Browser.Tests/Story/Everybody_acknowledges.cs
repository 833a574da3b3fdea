using Aims.Browser.Tests.Chat;
using Aims.Browser.Tests.Harness;
using Aims.Local;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>Lea keeps the policies, Ingrid approves them and is Max's manager; Ana and Zoë are asked to read them.</summary>
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
    private readonly string folder = Directory.CreateTempSubdirectory("aims-policy-").FullName;

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
        await Zoe_reads_the_AI_policy_on_a_phone();
        await Lea_publishes_the_check();
        await Lea_drafts_and_Ingrid_approves("1.0", text => text, null);
        await Lea_publishes("1.0");
        await Lea_asks_everybody();
        await Zoe_reads_all_pages_and_answers_the_check();
        await Reads_and_acknowledges(Ana, "ana");
        await Reads_and_acknowledges(Ingrid, "ingrid");
        await Lea_drafts_and_Ingrid_approves("1.1", text => text.Replace("Whoever invites says so", "Whoever invites people says so", StringComparison.Ordinal), "minor");
        await Lea_publishes("1.1");
        await What_Ana_acknowledged_holds_for_the_minor_version();
        await Lea_drafts_and_Ingrid_approves("2.0", text => text.Replace("Passwords and keys | Never", "Passwords, keys and contracts | Never", StringComparison.Ordinal), "major");
        await Lea_publishes("2.0");
        await Ana_is_asked_again_and_sees_what_is_new();
        await stage.MoveToAsync("2026-12-07T09:00:00Z");
        await Max_is_reminded_on_the_last_day();
        await stage.MoveToAsync("2026-12-22T09:00:00Z");
        await Ingrid_and_Lea_hear_who_is_late();
        await Lea_sees_where_it_stands();
        await Lea_takes_the_proof_along();
        await Ana_keeps_her_own_proof();
    }

    public async ValueTask DisposeAsync()
    {
        await stage.ExplainAsync(windows.Select(window => (window.Key, (ChatWindow?)window.Value)));
        foreach (var window in windows.Values)
            await window.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task Zoe_reads_the_AI_policy_on_a_phone()
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

    private async Task Lea_publishes_the_check()
    {
        string path = Path.Combine(folder, "acceptable-use-check.json");
        File.Copy(InStory("AcceptableUse.check.json"), path);
        await Lea.SayAsync($"form {path}");
        var form = await Lea.CardAsync("Nothing is wrong with it.");
        await form.PressAsync("Publish");
        await form.ShowsAsync("Not now");
        await form.PressAsync("Publish");
        await form.ShowsAsync("Version 1 in force");
    }

    private async Task Lea_drafts_and_Ingrid_approves(string number, Func<string, string> change, string? kind)
    {
        string path = Path.Combine(folder, "acceptable-use.md");
        await File.WriteAllTextAsync(path, change(await File.ReadAllTextAsync(InStory("AcceptableUse.md"))));
        await Lea.SayAsync($"import {path}");
        var draft = await Lea.CardAsync("Nothing is wrong with it.");
        await draft.ScreenshotAsync($"policy-lea-draft-{number}");
        await draft.PressAsync("Read the draft");
        await draft.ShowsAsync("Page 1 of");
        await draft.ScreenshotAsync($"policy-lea-reads-draft-{number}");
        await draft.PressAsync("All versions");
        await draft.ShowsAsync("Nothing is wrong with it.");
        await draft.PressAsync("Send for review");
        await draft.ShowsAsync("Who answers for it?");
        if (kind is not null)
        {
            await draft.ChooseAsync("How much does it change?", kind is "minor" ? $"Little: version {number}. Acknowledgements stay good." : $"Much: version {number}. Everybody is asked to acknowledge it anew.");
            await draft.FillAsync("What has changed, and why?", kind is "minor" ? "A sentence reads better." : "Contracts are never entered.");
        }
        await draft.ScreenshotAsync($"policy-lea-sends-{number}");
        await draft.PressAsync("Send for review");
        await draft.ShowsAsync("It was sent for review.");
        var request = await Ingrid.CardAsync($"Acceptable use of AI assistants, version {number}");
        await request.ScreenshotAsync($"policy-ingrid-request-{number}");
        await request.PressAsync("Approve");
        await request.ShowsAsync("Approved by Ingrid");
    }

    private async Task Lea_publishes(string number)
    {
        var policy = await Lea.CardAsync($"It is approved as version {number}");
        await policy.PressAsync("Publish");
        await policy.ShowsAsync("In force from");
        await policy.ScreenshotAsync($"policy-lea-publish-{number}");
        await policy.PressAsync("Publish");
        await policy.ShowsAsync("It is published.");
        await policy.ScreenshotAsync($"policy-lea-published-{number}");
        await stage.FireAsync("campaigns");
    }

    private static string InStory(string file) => Path.Combine(Repository.Root, "tests", "Aims.Browser.Tests", "Story", file);
}
