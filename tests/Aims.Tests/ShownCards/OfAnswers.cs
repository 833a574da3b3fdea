using Aims.Questions;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every kind of answer to a question.</summary>
public sealed class OfAnswers
{
    private static readonly StatusQuestion Systems = new("system");

    private static readonly string[] Names = [.. Enumerable.Range(1, 12).Select(n => $"Helper {n:D2}")];

    [Fact]
    public async Task Rows_and_pages() => await Register()
        .Forges(Lea, "status.ask", Asked(Systems with { Where = new AllOf([new Not(new Has("assessment")), new Test("department", Op.Is, "Human Resources", "Engineering")]) })).Showing(Lea, "answer-rows")
        .Presses(Lea, "Next").Showing(Lea, "answer-rows-next");

    [Fact]
    public async Task Parts_of_a_whole() => await Register()
        .Forges(Lea, "status.ask", Asked(Systems with { By = ["department"] })).Showing(Lea, "answer-parts")
        .Presses(Lea, "Engineering (4)");

    [Fact]
    public async Task Bars_of_what_has_several_values() => await Register()
        .Forges(Lea, "status.ask", Asked(Systems with { By = ["data"] })).Showing(Lea, "answer-bars");

    [Fact]
    public async Task By_two() => await Register()
        .Forges(Lea, "status.ask", Asked(Systems with { By = ["department", "stage"] })).Showing(Lea, "answer-two");

    [Fact]
    public async Task A_rate_and_an_average() => await Register()
        .Forges(Lea, "status.ask", Asked(Systems with { Measure = Measure.Rate, Rated = new Is("assessed"), By = ["department"] })).Showing(Lea, "answer-rate")
        .Forges(Lea, "status.ask", Asked(Systems with { Measure = Measure.Average, Of = "completeness" })).Showing(Lea, "answer-average");

    [Fact]
    public async Task Over_time() => await Register()
        .Forges(Lea, "status.ask", Asked(Systems with { Measure = Measure.Trend, Where = new Test("registered", Op.In, "2026-08-01..today") })).Showing(Lea, "answer-trend")
        .Forges(Lea, "status.ask", Asked(Systems with { Measure = Measure.Trend, By = ["department"], Per = Unit.Week })).Showing(Lea, "answer-trends")
        .Forges(Lea, "status.ask", Asked(Systems with { Measure = Measure.Compare, Period = DaySpan.Whole(Unit.Month), Against = DaySpan.Whole(Unit.Month, -1), By = ["department"] })).Showing(Lea, "answer-compared");

    [Fact]
    public async Task One_record() => await Register()
        .Forges(Lea, "status.ask", Asked(Systems with { Measure = Measure.Detail, Where = new Test("id", Op.Is, "AIS-0001"), Show = ["approver", "owner"] })).Showing(Lea, "answer-record");

    [Fact]
    public async Task Nothing_and_what_is_nearby() => await Register()
        .Forges(Lea, "status.ask", Asked(Systems with { Where = new AllOf([new Test("department", Op.Is, "Legal"), new Test("registered", Op.In, "month..")]) })).Showing(Lea, "answer-nothing");

    [Fact]
    public async Task People_to_remind_and_the_file() => await Register()
        .Forges(Lea, "status.ask", Asked(Systems))
        .Presses(Lea, "Remind").Showing(Lea, "answer-remind")
        .Presses(Lea, "Remind 2 people").Showing(Lea, "answer-reminded").Showing(Zoe, "answer-reminder")
        .Presses(Lea, "Back to the answer")
        .Presses(Lea, "Export").Showing(Lea, "answer-export");

    [Fact]
    public async Task With_the_longest_names()
    {
        string[] names = [.. Enumerable.Range(1, 12).Select(n => $"{n} {string.Concat(Enumerable.Repeat("👩🏽‍💻", 13))}")];
        await Register(names)
            .Forges(Lea, "status.ask", Asked(Systems with
            {
                Where = new AllOf([.. Enumerable.Range(1, 9).Select(n => new Not(new Test("purpose", Op.Contains, $"{n} {new string('"', 150)}")))]),
                Show = ["purpose", "owner", "department", "supplier", "state", "registered"],
            })).Showing(Lea, "answer-largest");
    }

    private static Talk Register(params string[] names) => (names.Length == 0 ? Names : names).Index()
        .Aggregate(new Talk(), (talk, name) => talk.Aside(t => t.HasRegistered(name.Index % 3 == 0 ? Zoe : Ana, name.Item)));

    private static (string, string) Asked(StatusQuestion question) => ("question", QuestionJson.Write(question));
}
