using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Aims.Systems;

namespace Aims.Imports;

/// <summary>Works out what would become of each row, and shows it. Nothing comes into the register yet.</summary>
public sealed class PreviewImport(StatusIndex index, Records records, IDirectory directory) : Intent
{
    public const string Name = "import.preview";

    private readonly Planning planning = new(index, records, directory);

    public override string Verb => Name;

    public static Decided<ImportEvent> Decide(Import import, ImportPreviewed seen) =>
        !import.IsOpen ? ImportRules.Wrong(import, "it cannot be previewed")
        : import.ColumnOf(SystemFields.Name.Id) < 0
            ? new Refusal("import.no-name", "Choose which column holds the name: without one, nobody would know what a row is about.")
            : seen;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ImportRules.NotLead(turn.Who, directory) is { } refusal)
            return Reply.Say(refusal.Text);
        if (turn.Fields.Id<ImportId>(Import.Field) is not { } id || (await records.Read(Import.Type, id.Value, ct)).State is not { } before)
            return Reply.Say(ImportRules.NotFound.Text);
        var seen = before.IsOpen && before.ColumnOf(SystemFields.Name.Id) >= 0
            ? await planning.Preview(before, turn.Who.Id, ct)
            : new ImportPreviewed(new RowCounts(0, 0, 0, 0), [], "");
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var import = (await draft.Load(Import.Type, id.Value, ct)).State!;
            await draft.Apply(Import.Type, id.Value, Decide(import, seen), ct);
        }, ct);
        return ImportCard.Reply(turn, id, outcome, directory);
    }
}
