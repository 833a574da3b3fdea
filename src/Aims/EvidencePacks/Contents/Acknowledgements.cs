using System.Globalization;
using System.Runtime.CompilerServices;
using Aims.Campaigns;
using Aims.EvidencePacks.Building;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.EvidencePacks.Contents;

/// <summary>What is between people and policies: read partition by partition, one record at a time in memory.</summary>
internal sealed record AcknowledgementTable() : PackItem(
    "acknowledgements.csv", "Who acknowledged which version of which policy or training, when, with the hash of its text and the check that was passed", "7.2", "7.3", "A.2.2", "A.4.6")
{
    private static readonly string[] Headings =
    [
        "Record", "Person id", "Person", "Department now", "Policy", "Version", "State", "Opened at", "Acknowledged at", "Within the period", "Holds until", "SHA-256 of the text", "Language",
        "Pages shown", "Check", "Record version", "Record hash",
    ];

    public override int Pieces => Shards;

    /// <summary>Into how many partitions they are spread: one a piece.</summary>
    internal static int Shards { get; } = Acknowledgement.Type.Partitions("").Count();

    public override Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct) => to.Table(Headings, Rows(past, piece, ct), ct);

    private static async IAsyncEnumerable<IReadOnlyList<string?>> Rows(PackPast past, int piece, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var record in past.Records.AllAsOf(Acknowledgement.Type, PartitionOf(past, piece), "", past.Request.AsOf, ct))
        {
            if (past.Holds(record.State!.Person))
                yield return Row(record, record.State, past);
        }
    }

    internal static string PartitionOf(PackPast past, int piece) => Acknowledgement.Type.Partitions(past.Records.Tenant).ElementAt(piece);

    private static IReadOnlyList<string?> Row(Record<Acknowledgement> record, Acknowledgement known, PackPast past)
    {
        var signed = known.At is null ? null : known;
        return
        [
            record.Key.Id, known.Person.Value, past.Directory.NameOf(known.Person), past.Directory.Find(known.Person)?.Department, known.Policy,
            signed?.Given is { } given ? given.Number.ToString() : string.Create(CultureInfo.InvariantCulture, $"{known.Version}"),
            State(known, past.Today), PackWords.Iso(known.Opened), PackWords.Iso(known.At), known.At is { } at ? at >= past.Request.Start ? "Yes" : "No" : null, PackWords.Iso(signed?.Until),
            signed?.Hash, signed?.Language, signed is { Shown: { } shown, Pages: { } pages } ? $"{shown.Count} of {pages}" : null,
            signed?.Check is { } check ? $"{check.Score} % at attempt {check.Attempt} ({check.Form}, version {check.Version})" : null,
            record.Version.ToString(CultureInfo.InvariantCulture), record.Hash,
        ];
    }

    private static string State(Acknowledgement known, DateOnly day) =>
        known.HoldsOn(day) ? "Acknowledged" : known.Declined is not null ? "Declined" : known.At is not null ? "Lapsed" : "Opened, not acknowledged";
}

/// <summary>
/// Whom campaigns ask, and whether they had acknowledged what they were asked for. A piece tells of those whose acknowledgements would lie in one
/// partition, so that no more than that partition is in memory.
/// </summary>
internal sealed record AskedTable() : PackItem(
    "asked.csv", "Whom campaigns asked to acknowledge a policy, since when, until when, and whether they had", "7.3", "7.4")
{
    private static readonly string[] Headings = ["Campaign", "Policy", "Version", "Person id", "Person", "Department now", "Asked on", "Due", "Reminded on", "Acknowledged", "Acknowledgement record"];

    public override int Pieces => AcknowledgementTable.Shards;

    public override Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct) => to.Table(Headings, Rows(past, AcknowledgementTable.PartitionOf(past, piece), ct), ct);

    private static async IAsyncEnumerable<IReadOnlyList<string?>> Rows(PackPast past, string partition, [EnumeratorCancellation] CancellationToken ct)
    {
        var campaigns = (await past.Scene(ct)).All<Campaign>().Where(campaign => campaign.WasStarted).ToDictionary(campaign => campaign.Id.Value);
        if (campaigns.Count == 0)
            yield break;
        var signed = await past.Records.AllAsOf(Acknowledgement.Type, partition, "", past.Request.AsOf, ct)
            .Where(record => record.State!.HoldsOn(past.Today)).Select(record => record.Key.Id).ToHashSetAsync(cancellationToken: ct);
        await foreach (var (campaign, asked) in Asked(past, campaigns, ct))
        {
            string record = Acknowledgement.IdOf(campaign.Policy, asked.Major, asked.Who);
            if (Acknowledgement.Type.PartitionOf(past.Records.Tenant, record) == partition && past.Holds(asked.Who))
                yield return Row(asked, campaign, signed.Contains(record) ? record : null, past);
        }
    }

    private static async IAsyncEnumerable<(Campaign, Asked)> Asked(PackPast past, Dictionary<string, Campaign> campaigns, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (string partition in Roll.Type.Partitions(past.Records.Tenant))
        {
            await foreach (var roll in past.Records.AllAsOf(Roll.Type, partition, "", past.Request.AsOf, ct))
            {
                if (!campaigns.TryGetValue(roll.Key.Id.Split('.')[0], out var campaign))
                    continue;
                foreach (var asked in roll.State!.People)
                    yield return (campaign, asked);
            }
        }
    }

    private static IReadOnlyList<string?> Row(Asked asked, Campaign campaign, string? record, PackPast past) =>
    [
        campaign.Id.Value, campaign.Policy, string.Create(CultureInfo.InvariantCulture, $"{asked.Major}"), asked.Who.Value, past.Directory.NameOf(asked.Who), past.Directory.Find(asked.Who)?.Department,
        PackWords.Iso(asked.On), PackWords.Iso(asked.DueIn(campaign)), PackWords.Iso(asked.Reminded), record is null ? "No" : "Yes", record,
    ];
}
