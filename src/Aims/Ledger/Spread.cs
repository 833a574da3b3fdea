namespace Aims.Ledger;

/// <summary>Parts what has no order of its own into equal shares.</summary>
public static class Spread
{
    /// <summary>The share of an id, from 0: the same in every process and for ever, which <see cref="string.GetHashCode()"/> is not.</summary>
    public static int Over(int shares, string id) => (int)(id.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u) % (uint)shares);
}
