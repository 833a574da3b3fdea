using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Imports;

/// <summary>A button on an import's card: decides on the import as it is, and shows it as it then is.</summary>
public abstract class ImportIntent(Records records, IDirectory directory) : Intent
{
    protected Records Records => records;

    protected IDirectory Directory => directory;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ImportRules.NotLead(turn.Who, directory) is { } refusal)
            return Reply.Say(refusal.Text);
        if (turn.Fields.Id<ImportId>(Import.Field) is not { } id)
            return Reply.Say(ImportRules.NotFound.Text);
        var outcome = await records.Commit(turn.SaveCommand, async draft =>
        {
            if ((await draft.Load(Import.Type, id.Value, ct)).State is { } import)
                await Decide(turn, draft, import, ct);
            else
                draft.Refuse(ImportRules.NotFound);
        }, ct);
        return ImportCard.Reply(turn, id, outcome, directory);
    }

    /// <summary>Applies to the draft what follows, or refuses. It may run several times.</summary>
    protected abstract Task Decide(Turn turn, Draft draft, Import import, CancellationToken ct);
}
