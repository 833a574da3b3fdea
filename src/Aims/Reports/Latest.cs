namespace Aims.Reports;

/// <summary>As much as a document has room for, the latest first; the ledger has all.</summary>
/// <param name="LeftOut">How many earlier ones there are besides.</param>
public sealed record Latest<T>(IReadOnlyList<T> Items, int LeftOut);

internal static class Latest
{
    // As many characters as somebody reads.
    private const int Room = 300_000, RoomForEach = 100;

    /// <param name="words">The texts of one, as far as people wrote them.</param>
    public static Latest<T> Of<T>(IReadOnlyList<T> oldestFirst, Func<T, IEnumerable<string?>> words)
    {
        int room = Room;
        var latest = oldestFirst.Reverse()
            .TakeWhile(item => (room -= RoomForEach + words(item).Sum(text => text?.Length ?? 0)) > 0).ToList();
        return new Latest<T>(latest, oldestFirst.Count - latest.Count);
    }
}
