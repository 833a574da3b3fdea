using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Imports;

/// <summary>Takes back all that an import made and nobody has changed since. Its history stays.</summary>
public sealed class UndoImport(Records records, IDirectory directory) : ImportIntent(records, directory)
{
    public const string Name = "import.undo", AskName = "import.ask-undo";

    public override string Verb => Name;

    public static Decided<ImportEvent> Decide(Import import) =>
        import.State is ImportState.Done ? new UndoBegun() : ImportRules.Wrong(import, "it cannot be undone");

    protected override async Task Decide(Turn turn, Draft draft, Import import, CancellationToken ct)
    {
        var now = await draft.Load(ImportTurn.Type, ImportTurn.Only, ct);
        await draft.Apply(Import.Type, import.Id.Value, Decide(import), ct);
        await draft.Apply(ImportTurn.Type, ImportTurn.Only, ImportTurn.Take(now.State, import.Id), ct);
        draft.Tell(turn.Who.Id, WorkOnImport.Name, import.Key);
    }

    /// <summary>Asks before it is done.</summary>
    public sealed class Ask(Records records, IDirectory directory) : Intent
    {
        public override string Verb => AskName;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            if (ImportRules.NotLead(turn.Who, directory) is { } refusal)
                return Reply.Say(refusal.Text);
            var record = turn.Fields.Id<ImportId>(Import.Field) is { } id ? await records.Read(Import.Type, id.Value, ct) : null;
            return record?.State is { State: ImportState.Done, Created: > 0 } import
                ? new Reply(Draw(turn, import), $"Undo {import.Id}?")
                : ImportCard.Reply(turn, record?.State, record?.Version ?? 0, directory);
        }

        private static Card Draw(Turn turn, Import import)
        {
            string text = $"What it made leaves the register: {import.Created:#,0} {(import.Created == 1 ? "system" : "systems")}. Those that somebody has changed since stay. The history stays too.";
            return Look.Card(
                $"Undo the import of {import.File}?", text, [Look.Text(text)], id: import.Id.Value, state: ImportWords.Of(import.State),
                primary: Button.Open("Keep it", Import.View, (Import.Field, import.Id.Value)),
                secondary: [Button.Change("Undo the import", Name, turn.NewId(), (Import.Field, import.Id.Value))]);
        }
    }
}
