using Aims.Local.Functions;
using Aims.Local.Processes;

namespace Aims.Local;

/// <summary>What runs. Disposing ends it in the order that loses nothing: windows, host, bot, then storage.</summary>
internal sealed class Parts : IAsyncDisposable
{
    public Azurite? Storage { get; set; }

    public BotProcess? Bot { get; set; }

    public FunctionsHost? Host { get; set; }

    public IReadOnlyList<Playground> Windows { get; set; } = [];

    /// <summary>The processes besides the bot's, and what people call them.</summary>
    public IEnumerable<(string Name, ChildProcess Process)> Others =>
        [("Azurite, the storage emulator,", Storage!.Process), .. Windows.Select(window => ($"{window.Person.Name}'s Playground", window.Process))];

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(Windows.Select(window => window.DisposeAsync().AsTask()));
        if (Host is not null)
            await Host.DisposeAsync();
        if (Bot is not null)
            await Bot.DisposeAsync();
        if (Storage is not null)
            await Storage.DisposeAsync();
    }
}
