using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Imports;

/// <summary>Ends an import that was not begun. Nothing of it came into the register.</summary>
public sealed class CancelImport(Records records, IDirectory directory) : ImportIntent(records, directory)
{
    public const string Name = "import.cancel";

    public override string Verb => Name;

    public static Decided<ImportEvent> Decide(Import import) =>
        import.IsOpen ? new ImportCancelled() : ImportRules.Wrong(import, "it can no longer be cancelled");

    protected override Task Decide(Turn turn, Draft draft, Import import, CancellationToken ct) =>
        draft.Apply(Import.Type, import.Id.Value, Decide(import), ct);
}
