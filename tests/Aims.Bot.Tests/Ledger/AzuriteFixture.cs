using Aims.Bot.Tests.Ledger;
using Aims.Local;
using Xunit;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace Aims.Bot.Tests.Ledger;

/// <summary>Azurite for the whole run: ports of its own, nothing kept.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private Azurite? azurite;

    public string Connection => azurite!.ConnectionString;

    public async ValueTask InitializeAsync() =>
        azurite = await Azurite.StartAsync(new AzuriteOptions(), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (azurite is not null)
            await azurite.DisposeAsync();
    }
}
