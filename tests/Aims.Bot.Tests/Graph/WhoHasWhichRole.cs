using Aims.Bot.Tests.Ledger;
using Aims.People;
using Xunit;
using static Aims.Benchmarks.Tenant.GraphItems;

namespace Aims.Bot.Tests.Graph;

public sealed class WhoHasWhichRole : IAsyncLifetime
{
    private const string Leads = "11111111-0000-0000-0000-000000000001", Board = "11111111-0000-0000-0000-000000000002", App = "11111111-0000-0000-0000-000000000003";

    private Tenant tenant = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        tenant = await Tenant.OpenAsync(Store.InMemory());
        tenant.Graph.Everybody(Page(User("ana", "Ana Ruiz"), User("lea", "Lea Brandt"), User("max", "Max Keller"), User("priya", "Priya Raman")));
        tenant.Graph.Lists[$"groups/{Leads}/transitiveMembers"] = [Member("lea"), """{"@odata.type":"#microsoft.graph.device","id":"d-1"}""", Member("max")];
        tenant.Graph.Lists[$"groups/{Board}/transitiveMembers"] = [Member("ana"), Member("lea"), Member("max")];
        tenant.Options = tenant.Options with
        {
            RoleGroups = new Dictionary<Role, string> { [Role.Lead] = Leads },
            Groups = new Dictionary<string, string> { ["AI board"] = Board },
        };
    }

    public ValueTask DisposeAsync() => tenant.DisposeAsync();

    [Fact]
    public async Task By_groups_page_by_page_and_from_the_first_moment()
    {
        Assert.True(await tenant.Sync());
        await tenant.Reads("""
            Ana Ruiz · Human Resources · AI board
            Lea Brandt · Human Resources · Lead · AI board
            Max Keller · Human Resources · Lead · AI board
            Priya Raman · Human Resources
            """);
        Assert.Equal(
            [$"groups/{Leads}/transitiveMembers?$select=id&$top=999", $"groups/{Leads}/transitiveMembers?$skiptoken=2"],
            tenant.Graph.Requests.Take(2).Select(Uri.UnescapeDataString));
    }

    [Fact]
    public async Task Until_they_lose_it_though_no_person_has_changed()
    {
        await tenant.Sync();
        using var directory = await tenant.Directory();
        tenant.Graph.Lists[$"groups/{Leads}/transitiveMembers"] = [Member("priya")];
        await tenant.Sync();
        await directory.Refresh(Ct);
        Assert.Equal("Priya Raman", Assert.Single(directory.With(Role.Lead)).Name);
    }

    [Fact]
    public async Task As_it_was_while_the_group_may_not_be_read()
    {
        await tenant.Sync();
        tenant.Graph.Fails(403, "Authorization_RequestDenied");
        tenant.Graph.Then(Page(User("zoe", "Zoë O'Neill")));
        Assert.True(await tenant.Sync());
        var directory = await tenant.Directory();
        Assert.Equal(["Lea Brandt", "Max Keller"], directory.With(Role.Lead).Select(p => p.Name));
        Assert.NotNull(directory.Find(PersonId.Parse("zoe")));
    }

    [Fact]
    public async Task Nobody_once_the_group_is_no_more_or_is_not_named_any_more()
    {
        await tenant.Sync();
        tenant.Graph.Lists[$"groups/{Leads}/transitiveMembers"] = null;
        await tenant.Sync();
        tenant.Options = tenant.Options with { Groups = new Dictionary<string, string>() };
        await tenant.Reads("""
            Ana Ruiz · Human Resources
            Lea Brandt · Human Resources
            Max Keller · Human Resources
            Priya Raman · Human Resources
            """);
    }

    [Fact]
    public async Task By_app_roles_of_persons_and_groups_where_no_group_is_named()
    {
        tenant.Options = tenant.Options with { RolesApp = App };
        tenant.Graph.Singles[$"servicePrincipals(appId='{App}')"] = """
            {"id":"sp-1","appRoles":[{"id":"r-1","value":"Auditor"},{"id":"r-2","value":"Admin"},{"id":"r-3","value":"Lead"},{"id":"r-4","value":null}]}
            """;
        tenant.Graph.Lists["servicePrincipals/sp-1/appRoleAssignedTo"] =
        [
            Assigned("r-1", "priya", "User"), Assigned("r-2", "g-admins", "Group"), Assigned("r-3", "ana", "User"), Assigned("r-9", "ana", "User"),
        ];
        tenant.Graph.Lists["groups/g-admins/members"] = [Member("max"), Member("ana"), """{"@odata.type":"#microsoft.graph.group","id":"g-nested"}"""];
        await tenant.Sync();
        await tenant.Reads("""
            Ana Ruiz · Human Resources · Admin · AI board
            Lea Brandt · Human Resources · Lead · AI board
            Max Keller · Human Resources · Lead, Admin · AI board
            Priya Raman · Human Resources · Auditor
            """);
    }

    [Theory]
    [InlineData("""{"id":"sp-1"}"""), InlineData("""{"id":"sp-1","appRoles":[{"id":7}]}"""), InlineData("[]")]
    public async Task An_app_that_is_no_app_has_no_roles_and_people_are_read_all_the_same(string app)
    {
        tenant.Options = tenant.Options with { RolesApp = App };
        tenant.Graph.Singles[$"servicePrincipals(appId='{App}')"] = app;
        Assert.True(await tenant.Sync());
        Assert.Empty((await tenant.Directory()).With(Role.Admin));
    }

    [Fact]
    public async Task A_group_of_more_than_a_row_holds_is_kept_and_shrinks_again()
    {
        string[] all = [.. Enumerable.Range(0, 1_500).Select(n => Member($"id-{n}"))];
        tenant.Graph.Lists[$"groups/{Leads}/transitiveMembers"] = [.. all, Member("ana")];
        await tenant.Sync();
        Assert.Equal(["Ana Ruiz"], (await tenant.Directory()).With(Role.Lead).Select(p => p.Name));
        tenant.Graph.Lists[$"groups/{Leads}/transitiveMembers"] = [Member("max")];
        await tenant.Sync();
        Assert.Equal(["Max Keller"], (await tenant.Directory()).With(Role.Lead).Select(p => p.Name));
        Assert.Equal(2, await tenant.Store.Table.Range(tenant.Partition, "member|", "member}", Ct).CountAsync(Ct));
    }

    private static string Member(string id) => $$"""{"@odata.type":"#microsoft.graph.user","id":"{{id}}"}""";

    private static string Assigned(string role, string who, string type) =>
        $$"""{"appRoleId":"{{role}}","principalId":"{{who}}","principalType":"{{type}}"}""";
}
