using Aims.Browser.Tests.Chat;
using Aims.Browser.Tests.Harness;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>Ana, her manager Max, her colleague Nour, Zoë of another department, and Lea, the governance lead.</summary>
public sealed class StageOfAnAssessment(Chat.Browser browser) : Stage(browser)
{
    protected override string[] Handles => ["ana", "max", "nour", "zoe", "lea"];
}

/// <summary>
/// A long assessment, filled in by three people on two days: Zoë answers the page about the data and attaches what she found, Nour
/// answers one question, Ana the rest. A risk above the appetite is accepted by Max, and nobody else; Lea decides after him. A year later it is assessed again,
/// and the report of it tells an auditor all of that.
/// </summary>
[Collection(nameof(Stage))]
public sealed partial class A_long_assessment_together(StageOfAnAssessment stage) : IClassFixture<StageOfAnAssessment>, IAsyncLifetime
{
    // The width at which a card is as wide as in a Teams side panel.
    private const int Narrow = 700;

    private readonly string folder = Directory.CreateTempSubdirectory("aims-evidence-").FullName;
    private string EvidenceFile => Path.Combine(folder, "fit-of-the-data.pdf");

    private ChatWindow? anas, maxs, nours, zoes, leas;

    private ChatWindow Ana => anas!;

    private ChatWindow Max => maxs!;

    private ChatWindow Nour => nours!;

    private ChatWindow Zoe => zoes!;

    private ChatWindow Lea => leas!;

    public async ValueTask InitializeAsync()
    {
        anas = await stage.OpenAsync("ana", Narrow);
        maxs = await stage.OpenAsync("max", Narrow);
        nours = await stage.OpenAsync("nour", Narrow);
        zoes = await stage.OpenAsync("zoe", Narrow);
        leas = await stage.OpenAsync("lea", Narrow);
    }

    [Fact]
    public async Task Is_filled_in_by_three_people_accepted_by_the_right_one_and_done_again_a_year_later()
    {
        await Ana_registers_and_begins();
        await Ana_hands_a_page_to_Zoe();
        await Ana_hands_a_question_to_Nour_and_stops_for_today();
        await stage.MoveToAsync("2026-11-24T09:00:00Z");
        await Zoe_answers_her_page_and_attaches_what_she_found();
        await Nour_answers_her_question();
        await Ana_goes_on_from_her_tasks_to_the_end();
        await Ana_treats_three_risks_and_asks_to_accept_one();
        await Nobody_but_Max_can_accept_it();
        await Max_accepts_the_risk_and_approves();
        await Lea_decides_after_him();
        await stage.MoveToAsync("2027-11-02T09:00:00Z");
        await Ana_assesses_it_again();
        await Ana_sees_what_changed();
        await The_report_tells_all_of_it();
        await But_its_links_work_once();
    }

    public async ValueTask DisposeAsync()
    {
        await stage.ExplainAsync(("Ana", anas), ("Max", maxs), ("Nour", nours), ("Zoë", zoes), ("Lea", leas));
        foreach (var window in new[] { anas, maxs, nours, zoes, leas }.OfType<ChatWindow>())
            await window.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task NextAsync(ChatCard card, string then, Func<ChatCard, Task>? fill = null)
    {
        await card.PressAsync("Next");
        await card.ShowsAsync(then);
        if (fill is not null)
            await fill(card);
    }
}
