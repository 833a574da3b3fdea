using Aims.Browser.Tests.Chat;
using Aims.Browser.Tests.Harness;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>Ana, her manager Max, and Zoë of another department.</summary>
public sealed class StageOfALife(Chat.Browser browser) : Stage(browser)
{
    protected override string[] Handles => ["ana", "max", "zoe"];
}

/// <summary>
/// What comes after the approval, as Ana, Max and Zoë see it: a colleague who would register the same joins, the record is completed
/// and changed, the system goes live, is stopped, goes on, is reviewed when its year is over, and ends on its day.
/// </summary>
[Collection(nameof(Stage))]
public sealed partial class The_life_of_a_system(StageOfALife stage) : IClassFixture<StageOfALife>, IAsyncLifetime
{
    // The width at which a card is as wide as in a Teams side panel.
    private const int Narrow = 700;

    private ChatWindow? anas, maxs, zoes;

    private ChatWindow Ana => anas!;

    private ChatWindow Max => maxs!;

    private ChatWindow Zoe => zoes!;

    public async ValueTask InitializeAsync()
    {
        anas = await stage.OpenAsync("ana", Narrow);
        maxs = await stage.OpenAsync("max", Narrow);
        zoes = await stage.OpenAsync("zoe", Narrow);
    }

    [Fact]
    public async Task A_real_system_is_completed_changed_stopped_reviewed_and_retired()
    {
        await Ana_gets_it_approved();
        await Zoe_wants_to_register_it_too_and_joins();
        await Ana_completes_its_record();
        await Ana_makes_a_small_change();
        await Ana_makes_a_change_that_matters_and_Max_approves_again();
        await Ana_says_that_it_is_live();
        await Ana_stops_it_and_lets_it_go_on();
        await stage.FireAsync("digests");
        await stage.MoveToAsync("2027-11-01T09:00:00Z");
        await Ana_reviews_it_when_she_is_asked();
        await Ana_plans_its_end();
        await stage.MoveToAsync("2027-12-15T09:00:00Z");
        await It_is_retired_on_its_day();
    }

    public async ValueTask DisposeAsync()
    {
        await stage.ExplainAsync(("Ana", anas), ("Max", maxs), ("Zoë", zoes));
        foreach (var window in new[] { anas, maxs, zoes }.OfType<ChatWindow>())
            await window.DisposeAsync();
    }

    private async Task Ana_gets_it_approved()
    {
        await Ana.ReadsAsync("Welcome");
        await Ana.SayAsync("register");
        var card = await Ana.CardAsync("Step 1 of 5");
        await DocumentSummaries.RegisterAsync(card);
        await card.PressAsync("Start the assessment");
        await card.ShowsAsync("What do you use the system for?");
        await DocumentSummaries.AssessAsync(card);
        await Max_approves();
        await Ana.ReadsAsync("Approved by Max Keller");
        await (await Ana.CardAsync("Approved by Max Keller")).ScreenshotAsync("life-approved");
    }

    private async Task Zoe_wants_to_register_it_too_and_joins()
    {
        await Zoe.ReadsAsync("Welcome");
        await Zoe.SayAsync("register document summarisation");
        var card = await Zoe.CardAsync("Step 1 of 5");
        await card.FillAsync("What is it for?", "Reads long documents for us.");
        await card.PressAsync("Next");
        await card.ShowsAsync("do we have it already?");
        await card.ScreenshotAsync("life-zoe-twin");
        await card.PressInRowAsync(DocumentSummaries.Name, "This is the same");
        await card.ShowsAsync("You are among its users.");
        await card.ScreenshotAsync("life-zoe-joined");
        await Zoe.SayAsync("my tasks");
        await Zoe.ReadsAsync("waits for you");
        await Zoe.NeverReadAsync("Finish registering");
    }

    private async Task Max_approves()
    {
        var card = await Max.CardAsync("asks you to approve this AI system");
        await card.PressAsync("Approve");
        await card.ShowsAsync("Approved by Max Keller");
    }
}
