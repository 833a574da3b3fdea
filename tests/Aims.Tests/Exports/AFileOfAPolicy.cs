using System.Text;
using Aims.Tests.Chat;
using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Exports;

public sealed class AFileOfAPolicy
{
    [Fact]
    public async Task Is_the_whole_text_as_a_page_that_runs_nothing()
    {
        var talk = KeepingPolicies.HasPublished(KeepingPolicies.TwoLeads());
        await talk;

        string html = await Html(talk, new PolicyRequest(Ana.Id, "acceptable-use", "1.0", null, PolicyFormat.Page));

        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.Contains("<h2 dir=\"auto\">Devices</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<strong>screen</strong>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://contoso.example/guide\" rel=\"noreferrer\">the guide</a>", html, StringComparison.Ordinal);
        Assert.Contains("<td dir=\"auto\">30 days</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_hostile_text_as_words()
    {
        var talk = KeepingPolicies.TwoLeads().Sends(
            Lea, "bad.md", "<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](https://evil.example/x.png) <img src=x onerror=alert(1)>");
        await talk;

        string html = await Html(talk, new PolicyRequest(Lea.Id, "bad", "draft", null, PolicyFormat.Page));

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_what_changed()
    {
        var talk = KeepingPolicies.HasPublished(KeepingPolicies.HasPublished(KeepingPolicies.TwoLeads()), KeepingPolicies.Second);
        await talk;

        string html = await Html(talk, new PolicyRequest(Ana.Id, "acceptable-use", "2.0", "1.0", PolicyFormat.Page));

        Assert.Contains("<del>when </del><ins>whenever </ins>you", html, StringComparison.Ordinal);
        Assert.Contains("<ins>Report a lost phone at once.</ins>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_draft_is_not_for_everybody()
    {
        var talk = KeepingPolicies.TwoLeads().Sends(Lea, "acceptable-use.md", KeepingPolicies.Text);
        await talk;

        Assert.Null(await talk.Bot.Export.Make(new PolicyRequest(Ana.Id, "acceptable-use", "draft", null, PolicyFormat.Page), talk.Office.Now, TestContext.Current.CancellationToken));
        Assert.Equal(KeepingPolicies.Text, await Html(talk, new PolicyRequest(Lea.Id, "acceptable-use", "draft", null, PolicyFormat.Text)));
    }

    private static async Task<string> Html(Talk talk, PolicyRequest request) =>
        Encoding.UTF8.GetString((await talk.Bot.Export.Make(request, talk.Office.Now, TestContext.Current.CancellationToken))!.Content);
}
