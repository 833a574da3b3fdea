using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Aims.Channel;

/// <summary>
/// The line to a storage account, which can fall silent: then it takes every connection and every byte, and nothing ever comes
/// back. Connections from before the silence stay dead after it, as behind a router that has forgotten them.
/// </summary>
public sealed partial class StorageLine : IAsyncDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly List<TcpListener> listeners = [];
    private readonly List<Task> accepting = [];

    // Odd while it is silent.
    private volatile int turns;

    private StorageLine(string connection) =>
        ConnectionString = Port().Replace(connection, match => $"http://127.0.0.1:{Listen(int.Parse(match.Groups["port"].ValueSpan, CultureInfo.InvariantCulture))}");

    /// <summary>The account, by this line.</summary>
    public string ConnectionString { get; }

    /// <param name="connection">The account's own connection string.</param>
    public static StorageLine To(string connection) => new(connection);

    public void FallSilent() => turns |= 1;

    public void Speak() => turns = (turns + 1) & ~1;

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listeners.ForEach(listener => listener.Dispose());
        await Task.WhenAll(accepting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        closing.Dispose();
    }

    private int Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        listeners.Add(listener);
        accepting.Add(Accept(listener, port));
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task Accept(TcpListener listener, int port)
    {
        while (true)
            _ = Carry(await listener.AcceptTcpClientAsync(closing.Token), port);
    }

    private async Task Carry(TcpClient caller, int port)
    {
        using var storage = new TcpClient();
        using (caller)
        {
            int opened = turns;
            try
            {
                await storage.ConnectAsync(IPAddress.Loopback, port, closing.Token);
                var there = Copy(caller.GetStream(), storage.GetStream(), opened);
                var back = Copy(storage.GetStream(), caller.GetStream(), opened);
                // That storage has closed its end is not heard while nothing is.
                await (await Task.WhenAny(there, back) == there || IsAlive(opened) ? Task.CompletedTask : there);
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // One of the two has gone.
            }
        }
    }

    private async Task Copy(NetworkStream from, NetworkStream to, int opened)
    {
        byte[] bytes = new byte[32 * 1024];
        while (await from.ReadAsync(bytes, closing.Token) is > 0 and var count)
        {
            if (IsAlive(opened))
                await to.WriteAsync(bytes.AsMemory(0, count), closing.Token);
        }
    }

    private bool IsAlive(int opened) => opened == turns && (opened & 1) == 0;

    [GeneratedRegex(@"http://127\.0\.0\.1:(?<port>\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Port();
}
