using Aims.Questions;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>Questions that come back from cards and saved records, and might have been changed on the way.</summary>
public sealed class UntrustedQuestions
{
    private static readonly StatusQuestion Tools = new("tool");

    private static readonly StatusQuestion Everything = new("tool")
    {
        Measure = Measure.Compare,
        Where = new AllOf([
            new AnyOf([new Test("level", Op.AtLeast, "2"), new Not(new Test("owner", Op.Empty))]), new Is("kept"), new Has("repairs", null, 0, Op.Is),
            new Has("repairs", new Test("cost", Op.Is, "0")),
        ]),
        Everything = true,
        By = ["department"],
        Rated = new Is("repaired"),
        Of = "weight",
        On = "bought",
        Per = Unit.Quarter,
        Period = DaySpan.Whole(Unit.Month),
        Against = new DaySpan(null, DayPoint.Today.Plus(-90, Unit.Day)),
        Sort = new Sort("level", true),
        Limit = 5,
        AsOf = DayPoint.On(new DateOnly(2026, 7, 1)),
        Show = ["owner"],
    };

    private readonly Workshop shop = new(new Tool("T-1", "Saw", 3, Staff.Ana)) { Repairs = [new("R-1", "T-1", Staff.Max, 10)] };

    [Fact]
    public void A_question_is_the_same_after_it_was_written_and_read()
    {
        string json = QuestionJson.Write(Everything);
        Assert.Equal(json, QuestionJson.Write(QuestionJson.Read(json)!));
        var read = QuestionJson.Read(json)!;
        Assert.Equal(Everything.Period, read.Period);
        Assert.Equal(((AllOf)Everything.Where!).Of[2], ((AllOf)read.Where!).Of[2]);
    }

    [Fact]
    public void What_is_usual_is_not_written() =>
        Assert.Equal(
            """{"subject":"tool","where":{"is":"test","field":"owner","op":"empty"}}""",
            QuestionJson.Write(Tools with { Where = new Test("owner", Op.Empty) }));

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"subject":null}""")]
    [InlineData("""{"subject":"tool","by":null}""")]
    [InlineData("""{"subject":"tool","measure":7}""")]
    [InlineData("""{"subject":"tool","measure":"count, average"}""")]
    [InlineData("""{"subject":"tool","where":{"field":"level"}}""")]
    [InlineData("""{"subject":"tool","where":{"is":"process"}}""")]
    [InlineData("""{"subject":"tool","period":"2026-02-30..today"}""")]
    [InlineData("""{"subject":"tool","asOf":"tomorrow"}""")]
    [InlineData("""{"subject":"tool","limit":1e99}""")]
    public void What_is_no_question_is_none(string json) => Assert.Null(QuestionJson.Read(json));

    [Fact]
    public void Neither_is_what_is_too_long_or_too_deep()
    {
        Assert.Null(QuestionJson.Read($$"""{"subject":"tool{{new string(' ', QuestionJson.Longest)}}"}"""));
        Assert.Null(QuestionJson.Read($$"""{"subject":"tool","where":{{string.Concat(Enumerable.Repeat("""{"is":"not","of":""", 40))}}{"is":"is","term":"kept"}{{new string('}', 41)}}"""));
    }

    [Theory]
    [InlineData("question.unknown", """{"subject":"weather"}""")]
    [InlineData("question.unknown", """{"subject":"tool","where":{"is":"test","field":"shape","values":["round"]}}""")]
    [InlineData("question.unknown", """{"subject":"tool","where":{"is":"test"}}""")]
    [InlineData("question.unknown", """{"subject":"tool","where":{"is":"is","term":"broken"}}""")]
    [InlineData("question.unknown", """{"subject":"tool","where":{"is":"is"}}""")]
    [InlineData("question.unknown", """{"subject":"tool","where":{"is":"has","relation":"parts","op":"atLeast"}}""")]
    [InlineData("question.unknown", """{"subject":"tool","where":{"is":"all"}}""")]
    [InlineData("question.unknown", """{"subject":"tool","where":{"is":"any","of":[null]}}""")]
    [InlineData("question.unknown", """{"subject":"tool","where":{"is":"test","field":"repairs.cost","values":["1"]}}""")]
    [InlineData("question.unknown", """{"subject":"tool","by":["a.b.c.d.e.f"]}""")]
    [InlineData("question.unknown", """{"subject":"tool","by":[null]}""")]
    [InlineData("question.unknown", """{"subject":"tool","sort":{"by":"shape"}}""")]
    [InlineData("question.unknown", """{"subject":"tool","show":["shape"]}""")]
    [InlineData("question.unknown", """{"subject":"tool","measure":"average"}""")]
    [InlineData("question.operand", """{"subject":"tool","where":{"is":"test","field":"level","values":["9"]}}""")]
    [InlineData("question.operand", """{"subject":"tool","where":{"is":"test","field":"level","values":[null]}}""", "question.too-long")]
    [InlineData("question.operand", """{"subject":"tool","where":{"is":"test","field":"level"}}""")]
    [InlineData("question.operand", """{"subject":"tool","where":{"is":"test","field":"state","op":"more","values":["kept"]}}""")]
    [InlineData("question.operand", """{"subject":"tool","where":{"is":"test","field":"weight","op":"more","values":["heavy"]}}""")]
    [InlineData("question.operand", """{"subject":"tool","where":{"is":"test","field":"weight","op":"more","values":["NaN"]}}""")]
    [InlineData("question.operand", """{"subject":"tool","where":{"is":"test","field":"bought","op":"in","values":["someday"]}}""")]
    [InlineData("question.operand", """{"subject":"tool","where":{"is":"test","field":"bought","op":"contains","values":["today"]}}""")]
    [InlineData("question.operand", """{"subject":"tool","where":{"is":"test","field":"owner","values":["../../max"]}}""")]
    [InlineData("question.operand", """{"subject":"tool","where":{"is":"test","field":"note","op":"contains","values":[""]}}""")]
    [InlineData("question.operand", """{"subject":"tool","where":{"is":"test","field":"owner","op":"empty","values":["max"]}}""")]
    [InlineData("question.operand", """{"subject":"tool","where":{"is":"has","relation":"repairs","op":"contains"}}""")]
    [InlineData("question.operand", """{"subject":"tool","limit":0}""")]
    [InlineData("question.average", """{"subject":"tool","measure":"average","of":"state"}""")]
    [InlineData("question.undated", """{"subject":"tool","measure":"trend","on":"state"}""")]
    [InlineData("question.undated", """{"subject":"repair","measure":"trend"}""")]
    [InlineData("question.periods", """{"subject":"tool","measure":"compare"}""")]
    [InlineData("question.rate", """{"subject":"repair","measure":"rate"}""")]
    [InlineData("question.too-long", """{"subject":"tool","by":["level","owner","state"]}""")]
    public void What_cannot_be_answered_is_refused(string code, string json, string? instead = null) =>
        Assert.Equal(instead ?? code, shop.Refuses(QuestionJson.Read(json) ?? throw new InvalidOperationException("It cannot be read.")));

    [Fact]
    public void So_are_more_conditions_than_anybody_asks()
    {
        Assert.Equal("question.too-long", shop.Refuses(Tools with { Where = new AllOf([.. Enumerable.Repeat(new Is("kept"), 100)]) }));
        Assert.Equal("question.too-long", shop.Refuses(Tools with { Where = Enumerable.Range(0, 10).Aggregate((Filter)new Is("kept"), (inner, _) => new Not(inner)) }));
        Assert.Equal("question.too-long", shop.Refuses(Tools with { Where = new Test("owner", Op.Is, [.. Enumerable.Repeat("max", 100)]) }));
    }

    [Theory]
    [InlineData("""{"subject":"tool","where":{"is":"test","field":"price","op":"more","values":["100"]}}""")]
    [InlineData("""{"subject":"tool","where":{"is":"not","of":{"is":"test","field":"price","op":"empty"}}}""")]
    [InlineData("""{"subject":"tool","by":["price"]}""")]
    [InlineData("""{"subject":"tool","sort":{"by":"price"}}""")]
    [InlineData("""{"subject":"tool","show":["price"]}""")]
    [InlineData("""{"subject":"tool","measure":"average","of":"price"}""")]
    [InlineData("""{"subject":"tool","measure":"rate","rated":{"is":"test","field":"price","op":"empty"}}""")]
    [InlineData("""{"subject":"repair","where":{"is":"test","field":"tool.price","op":"empty"}}""")]
    public void A_field_that_the_asker_may_not_see_cannot_be_used(string json)
    {
        Assert.Equal("question.not-allowed", shop.Refuses(QuestionJson.Read(json)!, Staff.Ana));
        Assert.Equal("(answered)", shop.Refuses(QuestionJson.Read(json)!, Staff.Lea));
    }

    [Fact]
    public void It_is_not_shown_where_nobody_asked_for_it()
    {
        Assert.Equal(["level", "owner"], shop.Asks(Tools, Staff.Ana).Columns.Select(field => field.Id));
        Assert.DoesNotContain("price", shop.Asks(Tools with { Measure = Measure.Detail }, Staff.Ana).Columns.Select(field => field.Id));
    }

    [Theory]
    [InlineData("""{"subject":"repair"}""")]
    [InlineData("""{"subject":"tool","where":{"is":"has","relation":"repairs","op":"atLeast"}}""")]
    [InlineData("""{"subject":"tool","sort":{"by":"repairs"}}""")]
    public void Nobody_learns_through_a_relation_what_is_refused_to_them(string json)
    {
        Assert.Equal("question.not-allowed", shop.Refuses(QuestionJson.Read(json)!, Staff.Zoe));
        Assert.Equal("(answered)", shop.Refuses(QuestionJson.Read(json)!, Staff.Ana));
    }
}
