using Aims.Questions;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>Which rows fit a question's conditions.</summary>
public sealed class Conditions
{
    private readonly Workshop shop = new(
        new Tool("T-1", "Saw", 3, Staff.Ana, "Human Resources") { Bought = new(2026, 11, 23), Weight = 2, Colours = [Colour.Red, Colour.DeepBlue], Note = "Sehr schön, für Öl" },
        new Tool("T-2", "Hammer", 1, Staff.Max, "Legal") { Bought = new(2026, 10, 1), Weight = 5.5, Colours = [Colour.Red] },
        new Tool("T-3", "Drill", 2, null, "legal") { Bought = new(2025, 11, 22), Colours = [Colour.Green] },
        new Tool("T-4", "Ladder"),
        new Tool("T-5", "Old saw", 3, Staff.Ana, Lost: true) { Weight = 7 })
    {
        Repairs = [new("R-1", "T-1", Staff.Max, 10), new("R-2", "T-1", Staff.Lea, 90), new("R-3", "T-2", Staff.Max, 40)],
    };

    [Theory]
    [InlineData("level", Op.Is, "T-1 T-3", "2", "3")]
    [InlineData("level", Op.AtLeast, "T-1 T-3", "2")]
    [InlineData("level", Op.More, "T-1", "2")]
    [InlineData("level", Op.Less, "T-2", "2")]
    [InlineData("level", Op.Between, "T-3 T-2", "1", "2")]
    [InlineData("level", Op.Empty, "T-4")]
    [InlineData("colours", Op.Is, "T-1 T-2", "red", "deep-blue")]
    [InlineData("colours", Op.All, "T-1", "red", "deep-blue")]
    [InlineData("owner", Op.Is, "T-2", "max")]
    [InlineData("department", Op.Is, "T-3 T-2", "Legal")]
    [InlineData("bought", Op.In, "T-1", "today..today")]
    [InlineData("bought", Op.In, "T-1 T-2", "quarter..quarter+1q-1d")]
    [InlineData("bought", Op.Less, "T-3", "today-12m")]
    [InlineData("bought", Op.AtMost, "T-3 T-2", "2026-10-01")]
    [InlineData("bought", Op.AtLeast, "T-1 T-2", "2026-10-01")]
    [InlineData("bought", Op.Between, "T-2", "2026-07-01", "2026-10-31")]
    [InlineData("weight", Op.More, "T-2", "2")]
    [InlineData("weight", Op.Between, "T-1 T-2", "2", "5.5")]
    [InlineData("note", Op.Contains, "T-1", "SCHON")]
    [InlineData("note", Op.Contains, "T-1", "wood", "fur ol")]
    [InlineData("id", Op.Is, "T-3", "t-3")]
    [InlineData("name", Op.Contains, "T-1 T-5", "saw")]
    public void A_test_of_a_field(string field, Op op, string expected, params string[] values) =>
        Assert.Equal(expected, shop.Finds(new Test(field, op, values)));

    [Fact]
    public void Me_and_my_team_are_whoever_asks()
    {
        Assert.Equal("T-1", shop.Finds(new Test("owner", Op.Is, Test.Me), Staff.Ana));
        Assert.Equal("T-1", shop.Finds(new Test("owner", Op.Is, Test.MyTeam), Staff.Max));
        Assert.Equal("T-2", shop.Finds(new Test("owner", Op.Is, Test.MyTeam), Staff.Ingrid));
        Assert.Equal("", shop.Finds(new Test("owner", Op.Is, Test.MyTeam), Staff.Ana));
    }

    [Fact]
    public void And_or_and_not_combine()
    {
        var red = new Test("colours", Op.Is, "red");
        var legal = new Test("department", Op.Is, "Legal");
        Assert.Equal("T-2", shop.Finds(new AllOf([red, legal])));
        Assert.Equal("T-1 T-3 T-2", shop.Finds(new AnyOf([red, legal])));
        Assert.Equal("T-1 T-4", shop.Finds(new Not(legal)));
        Assert.Equal("T-1 T-2", shop.Finds(new Is("repaired")));
    }

    [Fact]
    public void What_is_usually_left_out_counts_when_it_is_asked_for()
    {
        Assert.Equal("T-1 T-5", Workshop.Keys(shop.Asks(new StatusQuestion("tool") { Where = new Test("level", Op.Is, "3"), Everything = true })));
        Assert.Equal("T-5", shop.Finds(new Test("state", Op.Is, "lost")));
        Assert.Equal("T-5", shop.Finds(new Not(new Is("kept"))));
        Assert.Equal("T-1 T-3 T-2 T-4", shop.Finds(new Not(new Test("state", Op.Is, "lost"))));
        Assert.Equal("T-5", shop.Finds(new Test("id", Op.Is, "T-5")));
    }

    [Fact]
    public void Rows_of_a_relation_exist_or_are_counted()
    {
        Assert.Equal("T-1 T-2", shop.Finds(new Has("repairs")));
        Assert.Equal("T-3 T-4", shop.Finds(new Not(new Has("repairs"))));
        Assert.Equal("T-1", shop.Finds(new Has("repairs", Count: 2)));
        Assert.Equal("T-2", shop.Finds(new Has("repairs", Count: 1, Op: Op.Is)));
        Assert.Equal("T-3 T-2 T-4", shop.Finds(new Has("repairs", Count: 2, Op: Op.Less)));
        Assert.Equal("T-1", shop.Finds(new Has("repairs", new Test("cost", Op.More, "50"))));
    }

    [Fact]
    public void A_relation_counts_only_what_the_asker_may_see()
    {
        Assert.Equal("T-1 T-2", shop.Finds(new Has("repairs"), Staff.Max));
        Assert.Equal("", shop.Finds(new Has("repairs", Count: 2), Staff.Max));
        Assert.Equal("", shop.Finds(new Has("repairs"), Staff.Ana));
        Assert.Equal(
            "R-1 R-3", Workshop.Keys(shop.Asks(new StatusQuestion("repair"), Staff.Max)));
    }

    [Fact]
    public void A_path_leads_to_what_a_row_belongs_to()
    {
        var answer = shop.Asks(new StatusQuestion("repair") { Where = new Test("tool.department", Op.Is, "Legal"), Show = ["tool.level", "cost"] });
        Assert.Equal("R-3", Workshop.Keys(answer));
        Assert.Equal([Cell.Of("1"), Cell.Of(40d)], answer.Rows[0].Cells);
    }
}
