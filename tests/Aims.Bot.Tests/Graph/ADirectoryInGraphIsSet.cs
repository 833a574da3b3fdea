using Aims.Local;
using Aims.People;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Aims.Bot.Tests.Graph;

public sealed class ADirectoryInGraphIsSet
{
    private const string Tenant = "6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001", Board = "9E8D7C6B-5A49-4838-A7B6-C5D4E3F2A1B0", App = "11111111-0000-0000-0000-000000000001";

    private static readonly string Shipped = Path.Combine(Repository.Root, "src", "Aims", "Approvals", "Routes", "approvals.json");

    [Fact]
    public void With_roles_by_group_and_by_app_and_groups_by_name()
    {
        var settings = Of(("AIMS_ROLE_LEAD", Board), ("AIMS_GROUPS", $" AI board = {Board} ; Legal={App};"), ("AIMS_APP_ID", App), ("AIMS_GUESTS", "yes"));
        var graph = settings.Graph!;
        Assert.Equal(("https://graph.microsoft.com/v1.0/", true, App), (graph.Address.ToString(), graph.Guests, graph.RolesApp));
        Assert.Equal(Board.ToLowerInvariant(), Assert.Single(graph.RoleGroups, pair => pair.Key is Role.Lead).Value);
        Assert.Equal(["AI board", "Legal"], graph.Groups.Keys);
        Assert.Equal(Tenant, Assert.Single(settings.Teams.Tenants));
        Assert.Null(settings.People);
    }

    [Fact]
    public void In_the_government_cloud() =>
        Assert.Equal("https://graph.microsoft.us/v1.0/", Of(("AIMS_CLOUD", "usgov")).Graph!.Address.ToString());

    [Fact]
    public async Task With_every_group_that_a_route_asks_or_not_at_all()
    {
        string routes = Path.GetTempFileName();
        try
        {
            string shipped = await File.ReadAllTextAsync(Shipped, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(routes, shipped.Replace("[\"lead\"]", "[\"group:AI board\"]", StringComparison.Ordinal), TestContext.Current.CancellationToken);
            var refused = Assert.Throws<InvalidOperationException>(() => Of(("AIMS_APPROVALS", routes)));
            Assert.Contains("AI board", refused.Message, StringComparison.Ordinal);
            Assert.NotNull(Of(("AIMS_APPROVALS", routes), ("AIMS_GROUPS", $"ai BOARD={Board}")).Graph);
        }
        finally
        {
            File.Delete(routes);
        }
    }

    private static Settings Of(params (string Name, string Value)[] more) => Settings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["AIMS_DIRECTORY"] = "graph", ["AIMS_TENANT"] = Tenant })
        .AddInMemoryCollection(more.Select(pair => KeyValuePair.Create(pair.Name, (string?)pair.Value))).Build());
}
