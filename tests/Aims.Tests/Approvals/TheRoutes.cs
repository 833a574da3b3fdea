using System.Text;
using Aims.Approvals;
using Aims.People;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Approvals;

public sealed class TheRoutes
{
    private const string Sound = """
        {
          "workingDays": [5, 5, 5, 3],
          "holidays": ["2026-12-25"],
          "routes": [
            { "subject": "assessment", "classes": ["high-risk"], "steps": [{ "who": ["manager"] }, { "who": ["group:AI board"], "need": 2 }] },
            { "subject": "assessment", "steps": [{ "who": ["manager"] }] },
            { "subject": "high-residual-risk", "steps": [{ "who": ["lead", "auditor"] }] }
          ]
        }
        """;

    [Fact]
    public void The_first_that_fits_is_taken()
    {
        var routes = Parse(Sound);
        Assert.Equal(2, routes.Find(ApprovalSubject.Assessment, 1, ActClass.HighRisk)!.Steps.Count);
        Assert.Single(routes.Find(ApprovalSubject.Assessment, 4, ActClass.Minimal)!.Steps);
        Assert.Single(routes.Find(ApprovalSubject.Assessment, 4, null)!.Steps);
        Assert.Null(routes.Find(ApprovalSubject.Registration, null, null));
        Assert.Equal(2, routes.Find(ApprovalSubject.MaterialChange, 2, ActClass.HighRisk)!.Steps.Count);
    }

    [Fact]
    public void Days_to_decide_leave_out_weekends_and_holidays() =>
        Assert.Equal(new DateOnly(2026, 12, 29), Parse(Sound).Due(new DateOnly(2026, 12, 23), 4));

    [Fact]
    public void Those_that_come_with_the_product_are_sound() => Assert.NotEmpty(Routes.Shipped.All);

    [Theory]
    [InlineData("\"manager\"] }, {", "\"boss\"] }, {", "Line 5: Nobody is called that here")]
    [InlineData("\"group:AI board\"", "\"group: \"", "Line 5: Nobody is called that here")]
    [InlineData("\"need\": 2", "\"need\": \"most\"", "Line 5: need is")]
    [InlineData("\"need\": 2", "\"need\": 0", "Line 5: need is")]
    [InlineData("{ \"who\": [\"manager\"] }] },\n    { \"subject\": \"high", "{ \"who\": [] }] },\n    { \"subject\": \"high", "Line 6: A step asks nobody")]
    [InlineData("\"assessment\", \"steps\"", "\"assessment\", \"levels\": [1, 2, 3], \"steps\"", "There is a hole: no route for assessment fits level 4")]
    [InlineData("\"assessment\", \"steps\"", "\"assessment\", \"levels\": [0], \"steps\"", "Line 6: levels are numbers from 1 to 4")]
    [InlineData("\"high-residual-risk\", \"steps\"", "\"high-residual-risk\", \"levels\": [4], \"steps\"", "There is a hole: no route for high-residual-risk fits level 1")]
    [InlineData("\"auditor\"] }]", "\"auditor\"], \"need\": \"all\" }]", "Line 7: A risk is accepted by one person")]
    [InlineData("\"subject\": \"assessment\", \"classes\"", "\"subject\": \"assesment\", \"classes\"", "Line 5: ")]
    [InlineData("[\"high-risk\"]", "[\"risky\"]", "Line 5: ")]
    [InlineData("\"workingDays\": [5, 5, 5, 3]", "\"workingDays\": [5, 5, 5]", "workingDays has to give four numbers")]
    [InlineData("\"workingDays\": [5, 5, 5, 3]", "\"workingDays\": [5, 5, 5, 0]", "workingDays has to give four numbers")]
    [InlineData("\"holidays\": [\"2026-12-25\"]", "\"holidays\": [\"25.12.2026\"]", "Line 3: ")]
    [InlineData("\"holidays\"", "\"holydays\"", "Line 3: ")]
    [InlineData("\"steps\": [{ \"who\": [\"lead\"", "\"stepps\": [{ \"who\": [\"lead\"", "Line 7: ")]
    [InlineData("{\n  \"workingDays\"", "[\n  \"workingDays\"", "Line 1: ")]
    public void What_is_wrong_is_said_with_the_line(string good, string bad, string told)
    {
        Assert.Contains(good, Sound, StringComparison.Ordinal);
        var refused = Assert.Throws<InvalidDataException>(() => Parse(Sound.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_of_managers_ends()
    {
        var people = new StaffDirectory([Ana with { Manager = Max.Id }, Max with { Manager = Nour.Id }, Nour with { Manager = Ana.Id }, Lea]);
        Assert.Equal([Max, Nour with { Manager = Ana.Id }], Managers.Above(Ana.Id, people).Select(p => p.Id == Max.Id ? Max : p));
        var seating = new Routing(Routes.Shipped, people).Seat(new PlannedStep([Actor.Manager], 1), Ana.Id, new HashSet<PersonId> { Max.Id });
        Assert.Equal([Nour.Id], seating.Asked);
    }

    [Fact]
    public void Where_nobody_is_left_the_leads_are_asked_with_the_reason()
    {
        var routing = new Routing(Routes.Shipped, new StaffDirectory(All));
        var seating = routing.Seat(new PlannedStep([Actor.TryParse("group:AI board")!.Value], 2), Ana.Id, new HashSet<PersonId>());
        Assert.Equal([Lea.Id, Max.Id], seating.Asked);
        Assert.Equal(2, seating.Needed);
        Assert.Equal("The route asks for 2 of the group AI board, but none is left who may decide.", seating.Instead);
    }

    private static Routes Parse(string json) => Routes.Parse(Encoding.UTF8.GetBytes(json));
}
