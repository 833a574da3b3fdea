using System.Globalization;
using Aims.Concerns;
using Aims.EvidencePacks.Building;

namespace Aims.EvidencePacks.Contents;

/// <summary>How many concerns were raised in each month and how they stand (A.3.3). Nothing of a single one is told, and nobody.</summary>
internal sealed record ConcernCounts() : PackItem("concerns-by-month.csv", "How many concerns were raised in each month of the period, and how they stand; without persons or words", "A.3.3")
{
    public override async Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct)
    {
        var scene = await past.Scene(ct);
        var months = scene.All<Concern>().Where(concern => concern.Raised >= past.Request.Start)
            .GroupBy(concern => concern.Raised.UtcDateTime.ToString("yyyy-MM", CultureInfo.InvariantCulture)).OrderBy(month => month.Key, StringComparer.Ordinal);
        await to.Table(
            ["Month", "Raised", "Not looked into yet", "Looked into", "Closed", "Became incidents"],
            months.Select(month => (IReadOnlyList<string?>)
            [
                month.Key, Count(month, _ => true), Count(month, one => one.State is ConcernState.Open), Count(month, one => one.State is ConcernState.LookedInto),
                Count(month, one => one.State is ConcernState.Closed), Count(month, one => one.Incident is not null),
            ]).ToAsyncEnumerable(),
            ct);
    }

    private static string Count(IEnumerable<Concern> concerns, Func<Concern, bool> counts) => concerns.Count(counts).ToString(CultureInfo.InvariantCulture);
}
