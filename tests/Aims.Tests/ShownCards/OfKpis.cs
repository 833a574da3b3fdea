using Aims.Tests.Chat;
using Aims.Tests.Objectives;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>KPIs: the list, one with its trend, and how they are made and changed.</summary>
public sealed class OfKpis
{
    [Fact]
    public async Task From_the_first_value_to_the_end() => await new Talk().HasRegistered(Ana).HasRegistered(Zoe, "Chat helper", department: "Engineering")
        .Says(Lea, "kpis").Showing(Lea, "kpi-list-first")
        .Says(Lea, "kpi KPI-0006").Presses(Lea, "Change").Showing(Lea, "kpi-change").Presses(Lea, "Save", ("owner", "max"))
        .MeasuresKpis().LetsDaysGoBy(9).Aside(t => t.Leaves(Zoe)).LetsDaysGoBy(12)
        .Says(Lea, "kpis").Showing(Lea, "kpi-list")
        .Says(Lea, "kpi KPI-0006").Showing(Lea, "kpi")
        .Says(Max, "kpi KPI-0006").Showing(Max, "kpi-owner")
        .Says(Lea, "kpi KPI-0001").Showing(Lea, "kpi-nothing")
        .Presses(Lea, "Stop").Showing(Lea, "kpi-stop").Presses(Lea, "Stop", ("reason", "There are none.")).Showing(Lea, "kpi-stopped");

    [Fact]
    public async Task A_year_of_it() => await new Talk().HasRegistered(Ana)
        .MeasuresKpis().LetsDaysGoBy(100).Aside(t => t.Leaves(Ana)).LetsDaysGoBy(100)
        .Says(Lea, "kpi KPI-0006").Showing(Lea, "kpi-weeks");

    [Fact]
    public async Task A_new_one() => await new Talk().HasRegistered(Ana)
        .Says(Lea, "new kpi").Showing(Lea, "kpi-new")
        .Presses(Lea, "Next", ("asks", "how many systems in Human Resources")).Showing(Lea, "kpi-define")
        .Presses(Lea, "Save", ("name", ""), ("warning", "x")).Showing(Lea, "kpi-define-problem");

    [Fact]
    public async Task One_that_is_broken() => await new Talk().HasBrokenKpi(Max).MeasuresKpis().Showing(Max, "kpi-broken");
}
