using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Imports;

/// <summary>What the preview showed is to be done: the work begins beside the chat.</summary>
public sealed class BeginImport(Records records, IDirectory directory) : ImportIntent(records, directory)
{
    public const string Name = "import.begin", OwnerField = "owner";

    public override string Verb => Name;

    public static Decided<ImportEvent> Decide(Import import, PersonId owner) =>
        import.State is ImportState.Preview ? new ImportBegun(owner) : ImportRules.Wrong(import, "it cannot be begun");

    protected override async Task Decide(Turn turn, Draft draft, Import import, CancellationToken ct)
    {
        var owner = PersonId.TryParse(turn.Fields.Text(OwnerField), out var chosen) && Directory.Find(chosen) is not null ? chosen : turn.Who.Id;
        var now = await draft.Load(ImportTurn.Type, ImportTurn.Only, ct);
        await draft.Apply(Import.Type, import.Id.Value, Decide(import, owner), ct);
        await draft.Apply(ImportTurn.Type, ImportTurn.Only, ImportTurn.Take(now.State, import.Id), ct);
        draft.Tell(turn.Who.Id, WorkOnImport.Name, import.Key);
    }
}
