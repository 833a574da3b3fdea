using System.Globalization;
using Aims.Ledger;
using Azure.Storage.Blobs;

namespace Aims.Bot.Tables;

/// <summary>
/// The daily anchors of a tenant, <c>{tenant}/2026-03-09.txt</c>, each written once. An immutability policy on the container
/// keeps even an administrator from rewriting them.
/// </summary>
public sealed class AnchorStore(BlobContainerClient container, string tenant, Patience patience)
{
    private readonly WriteOnceBlobs blobs = new(container, patience);

    /// <returns>False when the day has its anchor already; that one stays.</returns>
    public Task<bool> Write(Anchor anchor, CancellationToken ct) => blobs.Write(Name(anchor.Day), anchor.Write(), ct);

    /// <returns>Null when the day has none.</returns>
    /// <exception cref="FormatException">What is stored is no anchor.</exception>
    public async Task<Anchor?> Read(DateOnly day, CancellationToken ct) =>
        await blobs.Read(Name(day), ct) is { } text ? Anchor.Read(day, text) : null;

    /// <summary>All days that have an anchor, oldest first.</summary>
    public async Task<IReadOnlyList<DateOnly>> Days(CancellationToken ct) =>
        [.. (await blobs.Names($"{tenant}/", ct)).Select(Day)];

    /// <summary>All there are, oldest first.</summary>
    /// <exception cref="FormatException">What is stored is no anchor.</exception>
    public async Task<IReadOnlyList<Anchor>> All(CancellationToken ct)
    {
        var anchors = new List<Anchor>();
        foreach (var day in await Days(ct))
            anchors.Add((await Read(day, ct))!);
        return anchors;
    }

    private string Name(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{tenant}/{day:yyyy-MM-dd}.txt");

    private DateOnly Day(string name) =>
        DateOnly.ParseExact(name.AsSpan(tenant.Length + 1), "yyyy-MM-dd'.txt'", CultureInfo.InvariantCulture);
}
