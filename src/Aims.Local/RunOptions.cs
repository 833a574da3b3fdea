namespace Aims.Local;

/// <summary>What the command line asks for.</summary>
/// <param name="People">Handles of the people whose windows to open.</param>
/// <param name="Port">The bot's port; every other port is counted from it.</param>
/// <param name="Reset">Whether to delete the data of earlier runs first.</param>
/// <param name="OpenBrowser">Whether to open the first window, if there is a desktop.</param>
internal sealed record RunOptions(IReadOnlyList<string> People, int Port, bool Reset, bool OpenBrowser)
{
    /// <summary>The first of Azurite's three ports, past the windows'.</summary>
    public int StoragePort => Port + 20;

    /// <summary>The port of the window at this place in <see cref="People"/>.</summary>
    public int WindowPort(int place) => Port + 1 + place;

    /// <summary>Every port that the run needs.</summary>
    public IEnumerable<int> Ports =>
        [Port, .. People.Select((_, place) => WindowPort(place)), StoragePort, StoragePort + 1, StoragePort + 2];
}
