using System.Text;
using Aims.Cards;
using Aims.Exports;
using Aims.People;
using Aims.Questions;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>An answer as a file: answered anew, for whoever the link was made for.</summary>
public sealed class TakingAnAnswerAlong
{
    private static readonly StatusQuestion Systems = new("system");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Holds_what_was_asked_and_all_rows()
    {
        var talk = await Registered();
        Assert.Equal(
            """
            Question,"AI systems in the register, not retired · department Human Resources"
            AI systems,2
            Made at,2026-11-23 10:00:00Z
            Made by,Lea Brandt (lea)
            ""
            Id,Name,Purpose,Owner
            AIS-0001,'=CV screener,Sorts applications so that recruiters read the most fitting ones first.,Ana Ruiz
            AIS-0003,Letter writer,Sorts applications so that recruiters read the most fitting ones first.,Ana Ruiz

            """,
            await Csv(talk, Lea, Systems with { Where = new Test("department", Op.Is, "Human Resources"), Show = ["purpose", "owner"] }));
    }

    [Fact]
    public async Task Holds_groups_and_figures()
    {
        var talk = await Registered();
        Assert.Contains("department,Count\nHuman Resources,2\nEngineering,1\n", await Csv(talk, Lea, Systems with { By = ["department"] }), StringComparison.Ordinal);
        Assert.Contains("from,Count\n2026-10-01,0\n2026-11-01,3\n", await Csv(talk, Lea, Systems with { Measure = Measure.Trend, Where = new Test("registered", Op.In, "2026-10-01..today") }), StringComparison.Ordinal);
        Assert.Contains("department,Count,rate\nHuman Resources,2,0\n", await Csv(talk, Lea, Systems with { Measure = Measure.Rate, Rated = new Is("assessed"), By = ["department"] }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_what_its_holder_may_see_and_nothing_for_whoever_left()
    {
        var talk = await Registered();
        await talk.Says(Ana, "register").Presses(Ana, "Next", ("name", "Secret draft"), ("purpose", "Nobody else shall know of this yet."));
        var drafts = Systems with { Where = new Test("state", Op.Is, "draft") };
        Assert.Contains("AI systems,1\n", await Csv(talk, Ana, drafts), StringComparison.Ordinal);
        Assert.Contains("AI systems,0\n", await Csv(talk, Zoe, drafts), StringComparison.Ordinal);
        Assert.Null(await Make(talk, Zoe, new StatusQuestion("undelivered")));
        Assert.Null(await Make(talk, Zoe, new StatusQuestion("weather")));
        await talk.Leaves(Ana);
        Assert.Null(await Make(talk, Ana, Systems));
    }

    [Fact]
    public async Task Comes_by_a_link_that_works_once()
    {
        var talk = await Registered();
        await talk.Forges(Lea, "export.answer", ("question", QuestionJson.Write(Systems)));
        string token = talk.LatestCard(Lea).Card!.Actions!.OfType<OpenUrl>().First(link => link.Title == "CSV").Url.Query["?t=".Length..];
        Assert.Contains("Letter writer", Encoding.UTF8.GetString((await talk.Bot.Export.Take(token, talk.Office.Now, Stop))!.Content), StringComparison.Ordinal);
        Assert.Null(await talk.Bot.Export.Take(token, talk.Office.Now, Stop));
    }

    private static async Task<Talk> Registered()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana, "=CV screener").HasRegistered(Zoe, "Chat helper").HasRegistered(Ana, "Letter writer");
        return talk;
    }

    private static async Task<string> Csv(Talk talk, Person who, StatusQuestion question) =>
        Encoding.UTF8.GetString((await Make(talk, who, question))!.Content).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    private static Task<Exported?> Make(Talk talk, Person who, StatusQuestion question) =>
        talk.Bot.Export.Make(new AnswerRequest(who.Id, QuestionJson.Write(question), "UTC", ExportFormat.Csv), talk.Office.Now, Stop);
}
