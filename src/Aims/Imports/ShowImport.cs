using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Imports;

/// <summary>Shows an import as it is now.</summary>
public sealed class ShowImport(Records records, IDirectory directory) : Intent
{
    public override string Verb => Import.View;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ImportId>(Import.Field) is not { } id)
            return Reply.Say(ImportRules.NotFound.Text);
        var record = await records.Read(Import.Type, id.Value, ct);
        if (record.State is null && turn.Who.Oversees && await Disposed.Find(records, Import.Type, id.Value, ct) is { } disposed)
            return Reply.Say(disposed.Said(turn.Reader.Day));
        return ImportCard.Reply(turn, record.State, record.Version, directory);
    }
}
