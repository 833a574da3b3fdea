using Aims.Bot.Graph;
using Aims.Bot.Tests.Ledger;
using Aims.People;
using Xunit;
using static Aims.Benchmarks.Tenant.GraphItems;

namespace Aims.Bot.Tests.Graph;

public sealed class GraphIsInTrouble : IAsyncLifetime
{
    private Tenant tenant = null!;

    public async ValueTask InitializeAsync()
    {
        tenant = await Tenant.OpenAsync(Store.InMemory());
        tenant.Graph.Everybody(Page(User("ana", "Ana Ruiz")), Page(User("max", "Max Keller")));
    }

    public ValueTask DisposeAsync() => tenant.DisposeAsync();

    [Fact]
    public async Task It_is_left_alone_as_long_as_it_asks()
    {
        tenant.Graph.Fails(429, "TooManyRequests", retryAfter: 17);
        tenant.Graph.Fails(503, "serviceNotAvailable", retryAfter: 90);
        Assert.True(await tenant.Sync());
        Assert.Equal([17, 90], tenant.Waits.All.Select(wait => wait.TotalSeconds));
        await tenant.Reads("Ana Ruiz · Human Resources\nMax Keller · Human Resources");
    }

    [Fact]
    public async Task It_asks_for_more_than_a_run_can_wait_and_the_next_goes_on()
    {
        tenant.Graph.Before = path =>
        {
            if (tenant.Graph.Requests.Count == 2)
                tenant.Graph.Fails(429, "TooManyRequests", retryAfter: 600);
            return Task.CompletedTask;
        };
        await Assert.ThrowsAsync<GraphException>(() => tenant.Sync());
        Assert.Empty(tenant.Waits.All);
        tenant.Store.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.True(await tenant.Sync());
        Assert.Equal(["users/delta?$skiptoken=0.0.1", "users/delta?$skiptoken=0.0.1"], tenant.Graph.Requests.Skip(1).Select(Uri.UnescapeDataString));
    }

    [Theory]
    [InlineData(403, "Authorization_RequestDenied", 1), InlineData(401, "InvalidAuthenticationToken", 1), InlineData(400, "Request_BadRequest", 1)]
    [InlineData(500, "InternalServerError", 6)]
    public async Task What_it_refuses_fails_the_run_and_leaves_the_copy_alone(int status, string code, int tries)
    {
        await tenant.Sync();
        int before = tenant.Graph.Requests.Count;
        for (int n = 0; n < 10; n++)
            tenant.Graph.Fails(status, code);
        var fault = await Assert.ThrowsAsync<GraphException>(() => tenant.Sync());
        Assert.Equal($"Microsoft Graph: {status} {code}", fault.Message);
        Assert.Equal(tries, tenant.Graph.Requests.Count - before);
        await tenant.Reads("Ana Ruiz · Human Resources\nMax Keller · Human Resources");
    }

    [Theory]
    [InlineData(410, "resyncRequired"), InlineData(400, "syncStateNotFound")]
    public async Task It_has_forgotten_what_changed_and_whoever_is_missing_in_the_whole_has_left(int status, string code)
    {
        await tenant.Sync();
        tenant.Graph.Everybody(Page(User("ana", "Ana Ruiz", department: "Legal")), Page(User("zoe", "Zoë O'Neill"), Changed("ana", new { jobTitle = "Counsel" })));
        tenant.Graph.Then(Page(User("nour", "نور حداد")));
        tenant.Graph.Fails(status, code);
        Assert.True(await tenant.Sync());
        await tenant.Reads("Ana Ruiz · Legal\nZoë O'Neill · Human Resources");
        var now = (await tenant.Directory()).Now;
        Assert.Equal("Max Keller (who has left)", now.NameOf(PersonId.Parse("max")));
        Assert.True(await tenant.Sync());
        await tenant.Reads("Ana Ruiz · Legal\nنور حداد · Human Resources\nZoë O'Neill · Human Resources");
    }

    [Fact]
    public async Task What_was_known_of_somebody_before_a_new_beginning_does_not_linger()
    {
        tenant.Graph.Then(Page(ReportsTo("ana", Now("max")), Changed("ana", new { jobTitle = "Recruiter" })));
        await tenant.Sync();
        await tenant.Sync();
        tenant.Graph.Everybody(Page(User("ana", "Ana Ruiz"), User("max", "Max Keller")));
        tenant.Graph.Forget();
        Assert.True(await tenant.Sync());
        var ana = (await tenant.Directory()).Find(PersonId.Parse("ana"))!;
        Assert.Equal((null, ""), (ana.Manager, ana.Title));
    }

    [Fact]
    public async Task It_forgets_in_the_middle_of_everybody()
    {
        tenant.Graph.Before = _ =>
        {
            if (tenant.Graph.Requests.Count == 2)
                tenant.Graph.Forget();
            return Task.CompletedTask;
        };
        Assert.True(await tenant.Sync());
        await tenant.Reads("Ana Ruiz · Human Resources\nMax Keller · Human Resources");
    }

    [Fact]
    public async Task It_forgets_all_the_time_and_the_run_ends()
    {
        tenant.Graph.Before = _ =>
        {
            tenant.Graph.Forget();
            return Task.CompletedTask;
        };
        await Assert.ThrowsAsync<GraphException>(() => tenant.Sync());
        Assert.InRange(tenant.Graph.Requests.Count, 2, 6);
    }

    [Fact]
    public async Task It_says_that_nobody_works_here_and_is_not_believed()
    {
        await tenant.Sync();
        tenant.Graph.Everybody(Page());
        tenant.Graph.Forget();
        await Assert.ThrowsAsync<GraphException>(() => tenant.Sync());
        await tenant.Reads("Ana Ruiz · Human Resources\nMax Keller · Human Resources");
        tenant.Graph.Everybody(Page(User("max", "Max Keller")));
        Assert.True(await tenant.Sync());
        await tenant.Reads("Max Keller · Human Resources");
    }

    [Theory]
    [InlineData(""), InlineData("[]"), InlineData("{}"), InlineData("""{"value":7}"""), InlineData("""{"value":[]}"""), InlineData("<html>")]
    [InlineData("""{"value":[],"@odata.nextLink":"https://elsewhere.example/v1.0/users/delta"}""")]
    [InlineData("""{"value":[],"@odata.deltaLink":7}""")]
    public async Task What_is_no_page_of_Graphs_is_not_taken_for_one(string answer)
    {
        for (int n = 0; n < 6; n++)
            tenant.Graph.Says(answer);
        await Assert.ThrowsAsync<GraphException>(() => tenant.Sync());
        Assert.False((await tenant.Directory()).IsRead);
    }

    [Fact]
    public async Task A_link_that_leads_elsewhere_is_not_followed_and_all_is_read_anew()
    {
        tenant.Graph.Says("""{"value":[],"@odata.nextLink":"https://elsewhere.example/v1.0/users/delta"}""");
        Assert.True(await tenant.Sync());
        await tenant.Reads("Ana Ruiz · Human Resources\nMax Keller · Human Resources");
    }
}
