using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Imports;

/// <summary>Goes back from the preview to the columns.</summary>
public sealed class ShowColumns(Records records, IDirectory directory) : Intent
{
    public const string Name = "import.columns";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ImportRules.NotLead(turn.Who, directory) is { } refusal)
            return Reply.Say(refusal.Text);
        if (turn.Fields.Id<ImportId>(Import.Field) is not { } id)
            return Reply.Say(ImportRules.NotFound.Text);
        var record = await records.Read(Import.Type, id.Value, ct);
        var shown = record.State is { State: ImportState.Preview } import ? import with { State = ImportState.Columns } : record.State;
        return ImportCard.Reply(turn, shown, record.Version, directory);
    }
}
