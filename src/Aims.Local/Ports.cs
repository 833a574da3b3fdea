using System.Net;
using System.Net.Sockets;

namespace Aims.Local;

/// <summary>TCP ports of this machine's loopback address.</summary>
public static class Ports
{
    // Below what any system hands out by itself for outgoing calls and for port 0, so that nobody takes a port by chance
    // between its choice and its use, or while a process that was killed is being started again on it.
    private const int First = 11_000, Blocks = 200, InABlock = 100;

    private static int taken;

    /// <summary>A port that nobody uses now, and that this process has not been given before. Each process has a block of its own.</summary>
    public static int Free()
    {
        while (true)
        {
            int next = Interlocked.Increment(ref taken);
            int block = (Environment.ProcessId + (next / InABlock)) % Blocks;
            int port = First + (block * InABlock) + (next % InABlock);
            if (IsFree(port))
                return port;
        }
    }

    /// <summary>The first of so many ports in a row that nobody uses now.</summary>
    public static int Free(int inARow)
    {
        while (true)
        {
            int[] ports = [.. Enumerable.Range(0, inARow).Select(_ => Free())];
            if (ports[^1] == ports[0] + inARow - 1)
                return ports[0];
        }
    }

    public static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port) { ExclusiveAddressUse = true };
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
