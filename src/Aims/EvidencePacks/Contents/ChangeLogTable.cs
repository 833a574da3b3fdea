using System.Globalization;
using System.Runtime.CompilerServices;
using Aims.EvidencePacks.Building;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Status;

namespace Aims.EvidencePacks.Contents;

/// <summary>Who did what when and why within the period: all events of the records, each with its hash and the hash of the one before.</summary>
internal sealed record ChangeLogTable() : PackItem(
    "change-log.csv", "Who did what, when and why within the period: every event with its hash and the hash of the event before", "6.3", "7.5.2", "7.5.3", "8.1")
{
    private static readonly string[] Headings = ["When", "Person id", "Person", "Kind of record", "Record", "Record version", "Name", "What", "Old → new", "Why", "Hash of the event before", "Hash of the event"];

    public override int Pieces => PackCoverage.Logged.Count;

    public override Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct) => to.Table(Headings, Rows(past, PackCoverage.Logged[piece], ct), ct);

    private static async IAsyncEnumerable<IReadOnlyList<string?>> Rows(PackPast past, RecordType type, [EnumeratorCancellation] CancellationToken ct)
    {
        var scene = await past.Scene(ct);
        var outside = Outside(past, scene);
        foreach (string partition in type.Partitions(past.Records.Tenant))
        {
            await foreach (var change in ChangeLog.Of(past.Records, type, partition, past.Request.Start, past.Request.AsOf, scene, ct))
            {
                if (!outside.Contains(change.Record.Id))
                    yield return Row(change, past);
            }
        }
    }

    private static IReadOnlyList<string?> Row(LoggedChange change, PackPast past) =>
    [
        PackWords.Iso(change.Stamp.At), change.Stamp.By.Value, change.Stamp.By == PersonId.Bot ? "The bot, by a rule" : past.Directory.NameOf(change.Stamp.By), change.Record.Kind, change.Record.Id,
        change.Version.ToString(CultureInfo.InvariantCulture), change.Name, change.What, change.Values, change.Why, change.Previous, change.Hash,
    ];

    // What belongs to a system that is not in scope.
    private static HashSet<string> Outside(PackPast past, Scene scene) => past.Request.Scope.IsEverything ? []
        : [.. from subject in ManagementSystem.Subjects.Subjects
              where subject.Needs is Needs.Nothing && subject.RefusedTo(scene.Viewer) is null
              from row in subject.Rows(scene)
              where !past.Holds(subject, row, scene)
              select subject.KeyOf(row)];
}
