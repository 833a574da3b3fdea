using Aims.Browser.Tests.Chat;
using Aims.Browser.Tests.Harness;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>
/// The main job, end to end, as three people see it: Ana brings a system, Max decides on it, both acknowledge the policy, and
/// Lea asks where things stand.
/// </summary>
[Collection(nameof(Stage))]
public sealed partial class From_registration_to_approval(WatchedStage stage) : IClassFixture<WatchedStage>, IAsyncLifetime
{
    // The width at which a card is as wide as in a Teams side panel.
    private const int Narrow = 700;

    private ChatWindow? anas, maxs, leas;

    private ChatWindow Ana => anas!;

    private ChatWindow Max => maxs!;

    private ChatWindow Lea => leas!;

    public async ValueTask InitializeAsync()
    {
        anas = await stage.OpenAsync("ana", Narrow);
        maxs = await stage.OpenAsync("max", Narrow);
        leas = await stage.OpenAsync("lea");
    }

    [Fact]
    public async Task A_real_system_is_registered_assessed_sent_back_and_approved()
    {
        await Everybody_is_welcomed_once();
        await Ana_begins_to_register_and_saves_it_for_later();
        await Ana_goes_on_with_it_from_her_tasks_and_submits();
        await Ana_assesses_it_in_two_sittings();
        await Ana_says_what_becomes_of_each_risk();
        await Ana_submits_and_learns_its_level();
        await Lea_asks_what_waits();
        await Max_finds_the_request_in_his_chat_and_asks_for_changes();
        await Ana_changes_an_answer_and_submits_again();
        await Max_approves_and_his_other_copy_is_final_too();
        await Lea_decides_after_him();
        await Ana_reads_that_it_is_approved();
        await Ana_and_Max_acknowledge_the_policy();
        await Lea_asks_where_things_stand();
        await Lea_reminds_those_who_have_not_acknowledged();
        await Somebody_is_not_understood();
        await An_operator_sees_it_in_numbers();
    }

    public async ValueTask DisposeAsync()
    {
        await stage.ExplainAsync(("Ana", anas), ("Max", maxs), ("Lea", leas));
        foreach (var window in new[] { anas, maxs, leas }.OfType<ChatWindow>())
            await window.DisposeAsync();
    }

    private async Task Everybody_is_welcomed_once()
    {
        foreach (var (window, name) in new[] { (Ana, "Ana Ruiz"), (Max, "Max Keller"), (Lea, "Lea Brandt") })
            await window.ReadsAsync($"Welcome, {name}");
        await (await Ana.CardAsync("Welcome")).ScreenshotAsync("ana-welcome");
        await Lea.ScreenshotAsync("lea-welcome-wide");

        await Ana.ReloadAsync();
        await Ana.SayAsync("hello");
        await Ana.ReadsAsync("What I can do for you");
        await Ana.NeverReadAsync("Welcome");
    }

    private async Task Ana_and_Max_acknowledge_the_policy()
    {
        await AcknowledgeAsync(Ana, "ana");
        await AcknowledgeAsync(Max, "max");
        await Ana.SayAsync("my acknowledgements");
        await Ana.ReadsAsync("AI policy, version 1");
        await (await Ana.CardAsync("My acknowledgements")).ScreenshotAsync("ana-acknowledgements");
    }

    private async Task Somebody_is_not_understood()
    {
        await Ana.SayAsync("my taks");
        await Ana.ReadsAsync("Did you mean one of these?");
        await (await Ana.CardAsync("Did you mean one of these?")).ScreenshotAsync("not-understood-near");
        await Ana.SayAsync("please order a pizza");
        await Ana.ReadsAsync("I did not understand that");
        await (await Ana.CardAsync("Here is what I can do.")).ScreenshotAsync("not-understood");
        await Lea.SayAsync("help");
        await Lea.ReadsAsync("What I can do for you");
        await (await Lea.CardAsync("What I can do for you")).ScreenshotAsync("lea-help");
    }

    private static async Task AcknowledgeAsync(ChatWindow window, string who)
    {
        await window.SayAsync("AI policy");
        var card = await window.CardAsync("Why we have this policy");
        for (var page = 1; await card.HasButtonAsync("Next"); page++)
        {
            await card.ShowsAsync($"Page {page} of");
            await card.ScreenshotAsync($"{who}-policy-{page}");
            await card.PressAsync("Next");
            await card.ShowsAsync($"Page {page + 1} of");
        }

        await card.PressAsync("Acknowledge");
        await card.ShowsAsync("Tick that you have read it");
        await card.TickAsync("Your acknowledgement");
        await card.ScreenshotAsync($"{who}-policy-last");
        await card.PressAsync("Acknowledge");
        await card.ShowsAsync("You acknowledged this version");
        await card.ScreenshotAsync($"{who}-policy-acknowledged");
    }
}
