using System.Collections.Immutable;

namespace Aims.Assessments.Forms.Loading;

/// <summary>Sorts elements so that each stands behind all that it depends on.</summary>
internal static class SettlingOrder
{
    /// <param name="dependsOn">By index, the indexes that must come before.</param>
    /// <param name="loop">A circle of indexes that prevents any order, else empty.</param>
    public static ImmutableArray<int> Of(IReadOnlyList<List<int>> dependsOn, out ImmutableArray<int> loop)
    {
        var followers = dependsOn
            .SelectMany((before, index) => before.Select(other => (other, index)))
            .ToLookup(pair => pair.other, pair => pair.index);
        var waitingFor = dependsOn.Select(before => before.Count).ToArray();
        var order = ImmutableArray.CreateBuilder<int>(dependsOn.Count);
        var ready = new Queue<int>(Enumerable.Range(0, dependsOn.Count).Where(index => waitingFor[index] == 0));
        while (ready.TryDequeue(out var index))
        {
            order.Add(index);
            foreach (var follower in followers[index])
            {
                if (--waitingFor[follower] == 0)
                    ready.Enqueue(follower);
            }
        }
        loop = order.Count == dependsOn.Count ? [] : LoopIn(dependsOn, waitingFor);
        return order.ToImmutable();
    }

    // Whoever still waits, waits for another who waits: following them must come back to one already met.
    private static ImmutableArray<int> LoopIn(IReadOnlyList<List<int>> dependsOn, int[] waitingFor)
    {
        var path = new List<int>();
        var next = Array.FindIndex(waitingFor, count => count > 0);
        while (!path.Contains(next))
        {
            path.Add(next);
            next = dependsOn[next].First(before => waitingFor[before] > 0);
        }
        return [.. path.Skip(path.IndexOf(next))];
    }
}
