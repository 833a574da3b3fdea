using System.Text;
using Aims.Controls;
using Aims.EvidencePacks.Contents;
using Aims.People;
using Aims.Questions;
using Aims.Readiness;

namespace Aims.EvidencePacks.Building;

/// <summary>What leads an auditor through a pack: clause by clause and control by control, which file evidences it, and what is not on record.</summary>
internal sealed class PackIndex
{
    private const string NotKept = "No record of this kind is kept in this system: ask the organisation.", Empty = "Nothing on record.";

    private static readonly string[] Headings =
        ["Clause or control", "Title", "File", "Rows or documents", "What it is", "Remark", "Applies", "Status", "Owner", "Evidence (see evidence.csv)"];

    private readonly PackPast past;
    private readonly Scene scene;
    private readonly IReadOnlyDictionary<PackItem, (string Path, long Count)> made;
    private readonly ILookup<string, string> evidence;

    private PackIndex(PackPast past, Scene scene, EvidencePack pack, IReadOnlyList<PackedFile> files)
    {
        (this.past, this.scene) = (past, scene);
        var rows = pack.Parts.ToLookup(part => part.Step.Split('#')[0], part => part.Rows);
        made = (from section in PackContents.Sections
                from item in section.Items
                let path = $"{section.Folder}/{item.Name}"
                let documents = files.Count(file => file.Path.StartsWith($"{path}/", StringComparison.Ordinal))
                select (item, path, count: files.Any(file => file.Path == path) ? rows[path].Sum() : documents)).ToDictionary(one => one.item, one => (one.path, one.count));
        evidence = scene.All<ControlEvidence>().Where(piece => piece.IsInUse).SelectMany(piece => piece.Serves, (piece, serves) => (serves, piece.Id.Value)).ToLookup(one => one.serves, one => one.Value);
    }

    public static async Task<PackIndex> Of(PackPast past, EvidencePack pack, IReadOnlyList<PackedFile> files, CancellationToken ct) =>
        new(past, await past.Scene(ct), pack, files);

    public async Task<byte[]> Table(CancellationToken ct)
    {
        var content = new MemoryStream();
        await using (var table = new PackTable(content, isFirst: true, Headings))
        {
            foreach (var row in Clauses.All.SelectMany(clause => Rows(clause.Id, clause.Title, null)).Concat(Controls().SelectMany(control => Rows(control.Id, control.Title, control))))
                await table.Add(row, ct);
        }
        return content.ToArray();
    }

    public byte[] Readme() => Encoding.UTF8.GetBytes(PackReadme.Of(past.Request, [.. made.Where(one => one.Value.Count == 0).Select(one => one.Value.Path)]));

    private IEnumerable<ControlEntry> Controls() => ControlEntry.All(scene.All<Control>()).Where(control => !control.IsRetired);

    private IEnumerable<IReadOnlyList<string?>> Rows(string id, string title, ControlEntry? control)
    {
        var items = made.Where(one => one.Key.IsFor(id)).ToList();
        string?[] stands =
        [
            control is null ? null : ControlWords.OfApplies(control.Applies), control?.Applies is true ? ControlWords.Of(control.Status) : null,
            control?.Owner is { } owner ? past.Directory.NameOf(owner) : null, string.Join(' ', evidence[id].Order(StringComparer.Ordinal)),
        ];
        if (items.Count == 0)
            yield return [id, title, null, null, null, evidence[id].Any() ? "Nothing but the evidence that was given for it." : NotKept, .. stands];
        foreach (var (item, (path, count)) in items)
            yield return [id, title, path, PackWords.Number(count), item.Says, count == 0 ? Empty : null, .. stands];
    }
}
