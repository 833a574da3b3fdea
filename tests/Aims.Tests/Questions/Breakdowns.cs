using Aims.Questions;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>Groups, rates, averages, trends and comparisons.</summary>
public sealed class Breakdowns
{
    private static readonly StatusQuestion Tools = new("tool");

    private readonly Workshop shop = new(
        new Tool("T-1", "Saw", 3, Staff.Ana, "HR") { Bought = new(2026, 11, 20), Weight = 2, Colours = [Colour.Red, Colour.DeepBlue] },
        new Tool("T-2", "Hammer", 1, Staff.Max, "Legal") { Bought = new(2026, 10, 1), Weight = 5, Colours = [Colour.Red] },
        new Tool("T-3", "Drill", 1, null, "Legal") { Bought = new(2026, 8, 31) },
        new Tool("T-4", "Ladder") { Weight = 2 },
        new Tool("T-5", "Old saw", 3, Lost: true) { Weight = 70, Bought = new(2026, 10, 2) })
    {
        Repairs = [new("R-1", "T-1", Staff.Max, 10), new("R-2", "T-1", Staff.Lea, 90), new("R-3", "T-2", Staff.Max, 40)],
    };

    [Fact]
    public void A_scale_stands_in_its_order_and_what_has_no_value_at_the_end() =>
        Assert.Equal("Harmless 2, Deadly 1, No danger 1", Workshop.Groups(shop.Asks(Tools with { By = ["level"] })));

    [Fact]
    public void Others_the_most_frequent_first_and_several_values_count_in_each()
    {
        var answer = shop.Asks(Tools with { By = ["colours"] });
        Assert.Equal("Red 2, DeepBlue 1, No colours 2", Workshop.Groups(answer));
        Assert.Equal(4, answer.Total);
        Assert.Empty(answer.Rows);
    }

    [Fact]
    public void By_two() =>
        Assert.Equal("Legal/Harmless 2, HR/Deadly 1, No department/No danger 1", Workshop.Groups(shop.Asks(Tools with { By = ["department", "level"] })));

    [Fact]
    public void Sorted_by_figure_and_cut() =>
        Assert.Equal("Deadly 1, No danger 1", Workshop.Groups(shop.Asks(Tools with { By = ["level"], Sort = new Sort(Sort.ByCount), Limit = 1 })));

    [Fact]
    public void A_rate_of_all_and_of_each()
    {
        var answer = shop.Asks(Tools with { Measure = Measure.Rate, By = ["department"] });
        Assert.Equal((4, 2, 0.5), (answer.Total, answer.Part, answer.Figure));
        Assert.Equal([0.5, 1.0, 0.0], answer.Groups.Select(group => group.Figure));
        Assert.Equal(0.25, shop.Asks(Tools with { Measure = Measure.Rate, Rated = new Test("level", Op.Is, "3") }).Figure);
        Assert.Null(shop.Asks(Tools with { Measure = Measure.Rate, Where = new Test("name", Op.Is, "nothing") }).Figure);
    }

    [Fact]
    public void An_average_is_of_those_that_have_the_value()
    {
        var answer = shop.Asks(Tools with { Measure = Measure.Average, Of = "weight" });
        Assert.Equal((4, 3, 3.0), (answer.Total, answer.Part, answer.Figure));
        Assert.Equal(3, shop.Asks(Tools with { Measure = Measure.Average, Of = "bought", Where = new Test("id", Op.Is, "T-1") }).Figure);
    }

    [Fact]
    public void A_trend_has_a_point_for_each_period_also_for_the_empty_ones()
    {
        var answer = shop.Asks(Tools with { Measure = Measure.Trend, Per = Unit.Month });
        Assert.Equal("Aug 2026 1, Sep 2026 0, Oct 2026 1, Nov 2026 1", Workshop.Groups(answer));
        Assert.Equal((4, 3), (answer.Total, answer.Groups.Sum(group => group.Count)));
        Assert.Equal("Q3 2026 1, Q4 2026 2", Workshop.Groups(shop.Asks(Tools with { Measure = Measure.Trend, Per = Unit.Quarter })));
        Assert.Equal("2026-11-16", shop.Asks(Tools with { Measure = Measure.Trend, Per = Unit.Week }).Groups[^2].Keys[0]);
    }

    [Fact]
    public void A_trend_covers_the_span_that_was_asked_for() =>
        Assert.Equal(
            "Jul 2026 0, Aug 2026 1, Sep 2026 0",
            Workshop.Groups(shop.Asks(Tools with { Measure = Measure.Trend, Where = new Test("bought", Op.In, "2026-07-01..2026-09-30") })));

    [Fact]
    public void A_trend_has_no_more_points_than_can_be_told_apart() =>
        Assert.Equal(60, shop.Asks(Tools with { Measure = Measure.Trend, Per = Unit.Day, Where = new Test("bought", Op.In, "1990-01-01..today") }).Groups.Count);

    [Fact]
    public void A_comparison_counts_both_spans()
    {
        var question = Tools with { Measure = Measure.Compare, Period = DaySpan.Whole(Unit.Quarter), Against = DaySpan.Whole(Unit.Quarter, -1) };
        Assert.Equal((2, 1), (shop.Asks(question).Total, shop.Asks(question).Before));
        var groups = shop.Asks(question with { By = ["department"] }).Groups.ToDictionary(group => group.Labels[0], group => (group.Count, group.Figure));
        Assert.Equal((1, 1), groups["Legal"]);
        Assert.Equal((1, 0), groups["HR"]);
    }

    [Theory]
    [InlineData("level", false, "T-2 T-3 T-1 T-4")]
    [InlineData("level", true, "T-1 T-2 T-3 T-4")]
    [InlineData("bought", false, "T-3 T-2 T-1 T-4")]
    [InlineData("owner", false, "T-1 T-2 T-3 T-4")]
    [InlineData("name", true, "T-1 T-4 T-2 T-3")]
    [InlineData("repairs", true, "T-1 T-2 T-3 T-4")]
    public void Rows_are_sorted_and_what_has_no_value_comes_last(string by, bool descending, string expected) =>
        Assert.Equal(expected, Workshop.Keys(shop.Asks(Tools with { Sort = new Sort(by, descending) })));

    [Fact]
    public void A_limit_cuts_the_rows_and_not_the_count()
    {
        var answer = shop.Asks(Tools with { Limit = 2, Sort = new Sort("bought", true) });
        Assert.Equal(("T-1 T-2", 4), (Workshop.Keys(answer), answer.Total));
    }

    [Fact]
    public void A_page_is_the_rows_from_one_to_another()
    {
        var scene = Workshop.SceneOf(shop, Staff.Lea);
        Assert.Equal("T-4 T-2", Workshop.Keys(Answering.Answer(Tools with { Sort = new("name", true) }, Workshop.Catalog, scene, new Part(1, 2)).Answer!));
        Assert.Equal("T-3", Workshop.Keys(Answering.Answer(Tools with { Sort = new("name"), Limit = 3 }, Workshop.Catalog, scene, new Part(0, 1)).Answer!));
    }

    [Fact]
    public void What_is_known_of_one_begins_with_what_was_asked()
    {
        var answer = shop.Asks(Tools with { Measure = Measure.Detail, Where = new Test("id", Op.Is, "T-5"), Show = ["weight"] });
        Assert.Equal(["weight", "level", "owner", "price", "state"], answer.Columns.Take(5).Select(field => field.Id));
        Assert.Equal(70, answer.Rows.Single().Cells[0].Number);
    }
}
