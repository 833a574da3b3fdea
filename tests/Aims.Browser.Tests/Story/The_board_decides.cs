using Aims.Browser.Tests.Chat;
using Aims.Browser.Tests.Harness;
using Aims.Local;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>Ana, her manager Max, his deputy Zoë, Chloé and Tomás of the AI board, and Ingrid above them, with the routes beside this story.</summary>
public sealed class StageOfABoard(Chat.Browser browser) : Stage(browser)
{
    protected override string[] Handles => ["ana", "max", "zoe", "chloe", "tomas", "ingrid"];

    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["AIMS_APPROVALS"] = Path.Combine(Repository.Root, "tests", "Aims.Browser.Tests", "Story", "TheBoard.approvals.json"),
    };
}

/// <summary>
/// A request that goes through two steps, the second with a quorum of two: Max is away and Zoë decides for him, asks back and is
/// answered; the board asks for changes and then approves with a condition; who does not answer is reminded, and Ingrid decides
/// instead. The condition is met, the system changes, and what was decided is out of date.
/// </summary>
[Collection(nameof(Stage))]
public sealed partial class The_board_decides(StageOfABoard stage) : IClassFixture<StageOfABoard>, IAsyncLifetime
{
    // The width at which a card is as wide as in a Teams side panel.
    private const int Narrow = 700;

    private readonly Dictionary<string, ChatWindow> windows = [];

    private ChatWindow Ana => windows["ana"];

    private ChatWindow Max => windows["max"];

    private ChatWindow Zoe => windows["zoe"];

    private ChatWindow Chloe => windows["chloe"];

    private ChatWindow Tomas => windows["tomas"];

    private ChatWindow Ingrid => windows["ingrid"];

    public async ValueTask InitializeAsync()
    {
        foreach (string who in new[] { "ana", "max", "zoe", "chloe", "tomas", "ingrid" })
            windows[who] = await stage.OpenAsync(who, Narrow);
    }

    [Fact]
    public async Task With_a_deputy_a_quorum_a_condition_and_somebody_who_does_not_answer()
    {
        await Ana_asks_for_approval();
        await Max_is_away_and_Zoe_stands_in();
        await Zoe_asks_back_and_Ana_answers();
        await Zoe_approves_for_Max();
        await Chloe_asks_for_a_change_in_one_place();
        await Ana_is_led_there_and_submits_again();
        await Max_decides_himself_after_all();
        await Chloe_approves_with_a_condition();
        await stage.FireAsync("digests");
        await stage.MoveToAsync("2026-12-01T09:00:00Z");
        await Tomas_is_reminded_when_it_is_late();
        await stage.MoveToAsync("2026-12-03T09:00:00Z");
        await Ingrid_decides_instead();
        await Ana_meets_the_condition();
        await Everybody_sees_where_their_requests_and_decisions_are();
        await A_change_that_matters_puts_the_decision_out_of_date();
        await Max_sees_what_has_changed_since();
    }

    public async ValueTask DisposeAsync()
    {
        await stage.ExplainAsync(windows.Select(window => (window.Key, (ChatWindow?)window.Value)));
        foreach (var window in windows.Values)
            await window.DisposeAsync();
    }

    private async Task Ana_asks_for_approval()
    {
        await Ana.ReadsAsync("Welcome");
        await Ana.SayAsync("register");
        var card = await Ana.CardAsync("Step 1 of 5");
        await DocumentSummaries.RegisterAsync(card);
        await card.PressAsync("Start the assessment");
        await card.ShowsAsync("What do you use the system for?");
        await DocumentSummaries.AssessAsync(card);
        await card.ScreenshotAsync("board-ana-submitted");
        await (await Max.CardAsync("Ana Ruiz asks you to approve this AI system.")).ScreenshotAsync("board-max-request");
    }
}
