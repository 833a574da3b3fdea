using Aims.Bot.Tests.Ledger;
using Aims.People;
using Xunit;
using static Aims.Benchmarks.Tenant.GraphItems;

namespace Aims.Bot.Tests.Graph;

public sealed class TheDirectoryIsRead(AzuriteFixture azurite) : IAsyncLifetime
{
    private Tenant tenant = null!;

    public async ValueTask InitializeAsync()
    {
        tenant = await Tenant.OpenAsync(Store.InAzurite(azurite));
        tenant.Graph.Everybody(
            Page(User("ana", "Ana Ruiz", "max"), User("max", "Max Keller", "ingrid")),
            Page(User("ingrid", "Ingrid Sørensen", department: "Executive Office")));
    }

    public ValueTask DisposeAsync() => tenant.DisposeAsync();

    [Fact]
    public async Task Page_by_page_and_then_only_what_changed()
    {
        Assert.True(await tenant.Sync());
        await tenant.Reads("""
            Ana Ruiz · Human Resources · reports to max
            Ingrid Sørensen · Executive Office
            Max Keller · Human Resources · reports to ingrid
            """);
        tenant.Graph.Then(Page(User("zoe", "Zoë O'Neill", "ingrid", "Engineering")), Page(Changed("ana", new { department = "Legal" })));
        Assert.True(await tenant.Sync());
        Assert.True(await tenant.Sync());
        await tenant.Reads("""
            Ana Ruiz · Legal · reports to max
            Ingrid Sørensen · Executive Office
            Max Keller · Human Resources · reports to ingrid
            Zoë O'Neill · Engineering · reports to ingrid
            """);
        Assert.Equal(
            [
                "users/delta?$select=displayName,mail,userPrincipalName,jobTitle,department,officeLocation,createdDateTime,preferredLanguage,accountEnabled,userType,manager",
                "users/delta?$skiptoken=0.0.1", "users/delta?$deltatoken=0.1.0", "users/delta?$skiptoken=0.1.1", "users/delta?$deltatoken=0.2.0",
            ],
            tenant.Graph.Requests.Select(Uri.UnescapeDataString));
    }

    [Fact]
    public async Task With_all_that_is_known_of_somebody()
    {
        tenant.Graph.Then(Page(Changed("ana", new { jobTitle = "Recruiter", preferredLanguage = "de-CH", mail = (string?)null })));
        await tenant.Sync();
        await tenant.Sync();
        var ana = (await tenant.Directory()).Find(PersonId.Parse("ana"))!;
        Assert.Equal(("Recruiter", "de-CH", "ana@contoso.example"), (ana.Title, ana.Language, ana.Mail));
    }

    [Fact]
    public async Task With_people_who_come_up_again_in_a_page_and_in_a_round()
    {
        tenant.Graph.Everybody(
            Page(User("ana", "Ana Ruiz"), Changed("ana", new { department = "Legal" })),
            Page(User("max", "Max Keller"), ReportsTo("ana", Now("max")), Changed("ana", new { displayName = "Ana Ruiz-Keller" })));
        await tenant.Sync();
        await tenant.Reads("""
            Ana Ruiz-Keller · Legal · reports to max
            Max Keller · Human Resources
            """);
    }

    [Fact]
    public async Task With_managers_who_change_in_any_order_are_unknown_or_go_round_in_circles()
    {
        tenant.Graph.Then(Page(
            ReportsTo("ana", NoMore("max"), Now("ingrid")), ReportsTo("ingrid", Now("ana")), ReportsTo("max", Now("stranger"), NoMore("ingrid"))));
        await tenant.Sync();
        await tenant.Sync();
        await tenant.Reads("""
            Ana Ruiz · Human Resources · reports to ingrid
            Ingrid Sørensen · Executive Office · reports to ana
            Max Keller · Human Resources · reports to stranger
            """);
        // A removal that comes late takes nothing away from the manager of today.
        tenant.Graph.Then(Page(ReportsTo("ana", NoMore("max")), ReportsTo("max", NoMore("stranger"))));
        await tenant.Sync();
        await tenant.Reads("""
            Ana Ruiz · Human Resources · reports to ingrid
            Ingrid Sørensen · Executive Office · reports to ana
            Max Keller · Human Resources
            """);
    }

    [Theory]
    [InlineData("changed"), InlineData("deleted")]
    public async Task Whoever_is_removed_is_named_and_not_found_until_restored(string reason)
    {
        tenant.Graph.Then(Page(Removed("max", reason), Removed("never-here", "deleted")));
        await tenant.Sync();
        await tenant.Sync();
        var now = (await tenant.Directory()).Now;
        Assert.Null(now.Find(PersonId.Parse("max")));
        Assert.Equal("Max Keller (who has left)", now.NameOf(PersonId.Parse("max")));
        Assert.StartsWith("Former colleague ", now.NameOf(PersonId.Parse("never-here")), StringComparison.Ordinal);
        Assert.Equal(PersonId.Parse("max"), now.Find(PersonId.Parse("ana"))!.Manager);

        tenant.Graph.Then(Page(User("max", "Max Keller")));
        await tenant.Sync();
        Assert.NotNull((await tenant.Directory()).Find(PersonId.Parse("max")));
    }

    [Fact]
    public async Task Without_guests_and_accounts_that_are_switched_off()
    {
        tenant.Graph.Then(Page(
            User("gus", "Gus Guest", more: new { userType = "Guest" }), User("room", "Room 7", more: new { accountEnabled = false }),
            User("old", "From before types", more: new { userType = (string?)null }), Changed("max", new { accountEnabled = false })));
        await tenant.Sync();
        await tenant.Sync();
        await tenant.Reads("""
            Ana Ruiz · Human Resources · reports to max
            Ingrid Sørensen · Executive Office
            From before types · Human Resources
            """);
        tenant.Options = tenant.Options with { Guests = true };
        Assert.NotNull((await tenant.Directory()).Find(PersonId.Parse("gus")));
    }

    [Theory]
    [InlineData("""{"id":7}"""), InlineData("""{"displayName":"No id"}"""), InlineData("""{"id":"../ana"}"""), InlineData("null"), InlineData("[]")]
    [InlineData("""{"id":"odd","displayName":["x"],"accountEnabled":"x","userType":1,"manager@delta":[{"id":"a/b"},{}]}""")]
    public async Task Past_items_that_say_nothing(string item)
    {
        tenant.Graph.Then(Page(item, User("zoe", "Zoë O'Neill")));
        await tenant.Sync();
        Assert.True(await tenant.Sync());
        Assert.NotNull((await tenant.Directory()).Find(PersonId.Parse("zoe")));
    }
}
