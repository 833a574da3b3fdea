using System.Globalization;
using Aims.Ledger;

namespace Aims.Bot.Graph;

public enum SyncPhase
{
    /// <summary>Everybody is being read, page by page.</summary>
    Full,

    /// <summary>Everybody was read: whoever was not among them has left.</summary>
    Missing,

    /// <summary>Changes only.</summary>
    Changes,
}

/// <summary>How far the sync has come, and which instance is at it until when.</summary>
/// <param name="Link">Graph's next or delta link; null at the very beginning.</param>
/// <param name="Round">The mark of whoever was met since everybody was last read.</param>
internal sealed record SyncState(SyncPhase Phase, string? Link, string Round, string Holder, DateTimeOffset Until)
{
    public static SyncState Beginning { get; } = new(SyncPhase.Full, null, "", "", DateTimeOffset.MinValue);

    /// <summary>All is read anew, under a mark that nobody bears yet.</summary>
    public SyncState Anew() => this with { Phase = SyncPhase.Full, Link = null, Round = Guid.NewGuid().ToString("N") };

    public static SyncState Read(Row row) => new(
        Enum.Parse<SyncPhase>(row["Phase"]), row.Find("Link"), row["Round"], row["Holder"],
        DateTimeOffset.Parse(row["Until"], CultureInfo.InvariantCulture));

    public Row Write(string etag)
    {
        var columns = new Dictionary<string, string>
        {
            ["Phase"] = Phase.ToString(),
            ["Round"] = Round,
            ["Holder"] = Holder,
            ["Until"] = Until.ToString("O", CultureInfo.InvariantCulture),
        };
        if (Link is not null)
            columns["Link"] = Link;
        return new Row(DirectoryRows.SyncKey, columns, etag);
    }
}
