using Aims.Benchmarks.Tenant;
using Aims.Bot.Tests.Ledger;
using Aims.People;
using Xunit;

namespace Aims.Bot.Tests.Graph;

public sealed class ThousandsWorkHere(AzuriteFixture azurite)
{
    private const int People = 2_000, PageSize = 150;

    [Fact]
    public async Task And_all_of_them_are_in_the_copy_with_their_managers()
    {
        await using var tenant = await Tenant.OpenAsync(Store.InAzurite(azurite));
        tenant.Graph.Everybody(GraphOffice.Pages(People, PageSize));
        tenant.Graph.Then(GraphOffice.Moves(200, PageSize));
        Assert.True(await tenant.Sync());
        Assert.True(await tenant.Sync());
        Assert.Equal(14 + 2, tenant.Graph.Requests.Count);

        var now = (await tenant.Directory()).Now;
        Assert.Equal(People, now.Everybody.Count);
        Assert.Equal(200, now.In("Moved").Count());
        Assert.Equal(People - 1, now.Everybody.Sum(person => now.ReportsOf(person.Id).Count()));
        Assert.Equal(PersonId.Parse(GraphOffice.Id(125)), now.Find(PersonId.Parse(GraphOffice.Id(1_001)))!.Manager);
    }
}
