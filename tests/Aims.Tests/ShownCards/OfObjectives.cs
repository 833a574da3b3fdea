using Aims.Tests.Chat;
using Aims.Tests.Objectives;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Objectives: the list, one of each kind, and their forms.</summary>
public sealed class OfObjectives
{
    [Fact]
    public async Task From_setting_to_ending() => await new Talk().HasRegistered(Ana).MeasuresKpis()
        .Says(Lea, "objectives").Showing(Lea, "objectives-none").Presses(Lea, "New objective").Showing(Lea, "objective-new")
        .Presses(Lea, "Set it", ("what", "Half of the models are explained."), ("target", "50"), ("unit", "%"), ("owner", "zoe")).Showing(Zoe, "objective-owner")
        .HasObjective(Lea, "Records are complete", kpi: "KPI-0005", target: "90")
        .HasReported(Zoe, "OBJ-0001", ("2026-09-01", "10"), ("2026-10-01", "18"), ("2026-11-01", "25"))
        .LetsDaysGoBy(5)
        .Says(Lea, "objectives").Showing(Lea, "objectives")
        .Says(Zoe, "objective OBJ-0001").Presses(Zoe, "Report a number").Showing(Zoe, "objective-report").Presses(Zoe, "Leave it")
        .PressesAt(Zoe, "18 %", "Correct").Showing(Zoe, "objective-correct").Presses(Zoe, "Correct", ("value", "19"), ("reason", "One was counted twice.")).Showing(Zoe, "objective-reported")
        .Presses(Zoe, "Plan an action").Showing(Zoe, "objective-action").Presses(Zoe, "Plan it", ("action-what", "Write the pages."), ("action-owner", "ana"), ("action-due", "2026-12-18"))
        .Says(Lea, "objective OBJ-0002").Showing(Lea, "objective-measured")
        .Presses(Lea, "Change").Showing(Lea, "objective-change").Presses(Lea, "Leave it")
        .Presses(Lea, "End").Showing(Lea, "objective-end").Presses(Lea, "End it", ("outcome", "GivenUp"), ("reason", "Another takes its place.")).Showing(Lea, "objective-ended")
        .Presses(Lea, "Open again").Showing(Lea, "objective-reopen");

    [Fact]
    public async Task At_their_largest()
    {
        string words = string.Concat(Enumerable.Repeat("wörd ", 400));
        var talk = new Talk(new Office([.. All, .. Enumerable.Range(0, 2_000).Select(n => Zoe with { Id = Aims.People.PersonId.Parse($"b7a6c1de-{n:D4}-4c55-9a10-1f2e3d4c5b02"), Name = $"Colleague No. {n} {words[..60]}" })]));
        foreach (int n in Enumerable.Range(101, 50))
            await talk.HasKpi(Lea, $"{n} {words[..50]}", """{"subject":"system","measure":"count"}""", words[..20].Trim(), $"KPI-{n:D4}");
        await talk.MeasuresKpis().Says(Lea, "kpis").Presses(Lea, "Next").Says(Lea, "new objective")
            .Presses(Lea, "Set it", ("what", words), ("how", words), ("target", words), ("unit", words), ("due", words), ("owner", words))
            .Presses(Lea, "Set it", ("what", words[..199]), ("how", words[..499]), ("target", "95,55"), ("unit", words[..20]), ("due", "2027-12-31"))
            .Presses(Lea, "Change").Presses(Lea, "Save", ("what", words[..198]), ("how", words[..498]), ("reason", words))
            .Says(Lea, "kpi KPI-0101").Presses(Lea, "Change").Presses(Lea, "Save", ("name", words), ("says", words), ("warning", words));
        foreach (int n in Enumerable.Range(0, 20))
            await talk.Forges(Lea, "objective.plan-action", ("objective", "OBJ-0001"), ("action-what", words[..299]), ("action-owner", "lea"), ("action-due", "2027-01-01"))
                .Forges(Lea, "objective.report", ("objective", "OBJ-0001"), ("value", "1"), ("day", $"2026-10-{n + 1:D2}"), ("note", words[..299]));
    }
}
