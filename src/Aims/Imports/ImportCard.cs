using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.Imports.Reading;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Imports;

/// <summary>An import on one card: its columns, its preview, its progress, what came of it.</summary>
internal static class ImportCard
{
    private const int OwnersShown = 60;

    // So many columns are told with a sample of what stands in them; a card holds no more.
    private const int MostSamples = 15;

    private const int ManyColumns = 40;

    /// <summary>The import that a commit made.</summary>
    public static Reply Reply(Turn turn, Outcome outcome, IDirectory directory) =>
        RecordId.TryParse<ImportId>(outcome.IdOf(Import.Type), out var id) ? Reply(turn, id, outcome, directory) : Conversation.Reply.Say(ImportRules.NotFound.Text);

    public static Reply Reply(Turn turn, ImportId id, Outcome outcome, IDirectory directory) => Reply(
        turn, outcome.Draft.Now(Import.Type, id.Value), outcome.Draft.VersionNow(Import.Type.Key(id.Value)), directory,
        outcome.Refusal is { } refusal ? Notice.Problem(refusal.Text) : null);

    public static Reply Reply(Turn turn, Import? import, long version, IDirectory directory, Notice? notice = null) =>
        import is null || !turn.Who.Oversees
            ? Conversation.Reply.Say(ImportRules.NotFound.Text)
            : new Reply(Draw(turn, import, directory, notice), $"{import.Id} {import.File}: {ImportWords.Of(import.State).ToLowerInvariant()}")
            {
                Live = new LiveCard(Import.View, import.Key, version),
            };

    private static Card Draw(Turn turn, Import import, IDirectory directory, Notice? notice)
    {
        var (primary, secondary) = turn.Who.Is(Role.Lead) ? Buttons(turn, import) : (null, []);
        return Look.Card(
            import.File, $"{import.Id} {import.File}: {Said(turn, import)}",
            [Look.Text(Said(turn, import)), .. Body(turn, import, directory)],
            id: import.Id.Value, state: ImportWords.Of(import.State), notice: notice,
            primary: primary?.On(import.Key), secondary: [.. secondary.Select(button => button.On(import.Key))]);
    }

    private static string Said(Turn turn, Import import) => import.State switch
    {
        ImportState.Columns when import.Columns.All(c => c.Field is null) =>
            $"{Rows(import.Rows)}. I know none of the columns by their names: say which one holds the name, then the others that matter.",
        ImportState.Columns => $"{Rows(import.Rows)}. Please check what I take each column for. Nothing is in the register yet.",
        ImportState.Preview => "This is what would happen. Nothing is in the register yet.",
        ImportState.Running when import.Plans.Count == 0 => "The import begins.",
        ImportState.Running => $"{Number(import.Created)} of {Systems(import.Counts!.Create)} are in the register. You can go on with other things; this card keeps up.",
        ImportState.Done => $"{Systems(import.Created)} came into the register on {turn.Reader.Moment(import.Since)}.",
        ImportState.Undoing => "What it made leaves the register.",
        ImportState.Undone => $"Undone on {turn.Reader.Moment(import.Since)}. {Systems(import.Created - import.Kept.Count)} left the register; their history stays.",
        ImportState.Cancelled => "It was cancelled. Nothing of it came into the register.",
    };

    private static IEnumerable<Element> Body(Turn turn, Import import, IDirectory directory) => import.State switch
    {
        ImportState.Columns => OfColumns(import),
        ImportState.Preview => [.. OfCounts(import), .. import.Counts!.Create == 0 ? Array.Empty<Element>() : [Owner(turn, import, directory)]],
        ImportState.Running when import.Plans.Count > 0 => [Look.Progress(import.Upto, import.Plans.Count, "systems made")],
        ImportState.Undoing => [Look.Progress(import.Upto, 1 + ((import.Created - 1) / ImportPages.Size), "systems taken back")],
        ImportState.Done => OfCounts(import),
        ImportState.Undone when import.Kept.Count > 0 =>
            [Look.Text($"{Count(import.Kept.Count, "system stays", "systems stay")}, because somebody has changed {(import.Kept.Count == 1 ? "it" : "them")} since: {string.Join(", ", import.Kept.Take(20))}{(import.Kept.Count > 20 ? " …" : "")}")],
        ImportState.Running or ImportState.Undone or ImportState.Cancelled => [],
    };

    private static IEnumerable<Element> OfColumns(Import import)
    {
        var used = import.Columns.Index().Where(column => column.Item.Field is not null).ToList();
        if (used.Count > 0)
        {
            yield return Look.Facts([.. used.Select(column => (
                ImportField.Find(column.Item.Field)?.Label ?? column.Item.Field!, (string?)Told(column.Item, column.Index, used.Count <= MostSamples)))]);
        }
        if (import.Columns.Count > used.Count)
            yield return Look.Subtle($"{Count(import.Columns.Count - used.Count, "other column is", "other columns are")} not used, only kept with the import.");
        yield return Look.Subtle(import.ColumnOf(ImportField.OwnId.Id) >= 0
            ? "A row is known again by its own id, else by name and department: sent twice, it is not made twice."
            : "A row is known again by name and department: sent twice, it is not made twice.");
        yield return Look.Heading("Change a column");
        yield return Look.Field(new Input.ChoiceSet(ChooseColumn.ColumnField, "Column", "Choose a column.",
            [.. import.Columns.Select((column, at) => new Choice(Named(column, at, import.Columns.Count > ManyColumns ? 26 : 40), at.ToString(CultureInfo.InvariantCulture)))])
        {
            Placeholder = "Choose",
            Style = ChoiceStyle.Filtered,
        });
        yield return Look.Field(new Input.ChoiceSet(ChooseColumn.HoldsField, "What it holds", "Choose what it holds.",
            [new Choice("Not used", ChooseColumn.Unused), .. ImportField.All.Select(field => new Choice(field.Label, field.Id))])
        {
            Placeholder = "Choose",
            Style = ChoiceStyle.Filtered,
        });
    }

    private static string Told(ImportColumn column, int at, bool withSample) =>
        Named(column, at, 60) + (withSample && column.Sample is { } sample ? $" (for example: {sample})" : "");

    // As the spreadsheet shows it: B · Status. Headings that are cut short are told apart by their letters.
    private static string Named(ImportColumn column, int at, int longest) =>
        $"{(at < 26 ? "" : (char)('A' + (at / 26) - 1))}{(char)('A' + (at % 26))} · {Cell.Fit(Plain.Line(column.Heading), longest)}";

    private static IEnumerable<Element> OfCounts(Import import)
    {
        yield return Look.Facts(
            ("New systems", Number(import.Counts!.Create)),
            ("Already in the register", Number(import.Counts.Join)),
            ("Refused", Number(import.Counts.Refuse)),
            ("Taken with remarks", Number(import.Counts.Remark)));
        if (import.Reasons.Count > 0)
            yield return Look.Facts([.. import.Reasons.Select(reason => (reason.Reason, (string?)Rows(reason.Rows)))]);
    }

    private static Container Owner(Turn turn, Import import, IDirectory directory)
    {
        bool named = import.ColumnOf(SystemFields.Owner.Id) >= 0;
        return Look.Field(
            new Input.ChoiceSet(BeginImport.OwnerField, "Owner", "Choose a colleague.",
                [.. Colleagues.Nearest(turn.Who.Id, null, directory).Take(OwnersShown)])
            {
                Value = turn.Who.Id.Value,
                Style = ChoiceStyle.Filtered,
            },
            named ? "Who owns the systems whose row names nobody who works here." : "Who owns the new systems until somebody else takes them over.");
    }

    private static (Execute? Primary, IReadOnlyList<Execute> Secondary) Buttons(Turn turn, Import import)
    {
        var about = (Import.Field, import.Id.Value);
        string command = turn.NewId();
        return import.State switch
        {
            ImportState.Columns =>
                (Button.Change("Preview", PreviewImport.Name, command, about),
                [Button.Change("Change", ChooseColumn.Name, turn.NewId(), about), Button.Change("Cancel the import", CancelImport.Name, turn.NewId(), about)]),
            ImportState.Preview =>
                (import.Counts!.Create == 0 ? null : Button.Change($"Import {Number(import.Counts.Create)}", BeginImport.Name, command, about),
                [.. Rows(import), Button.Open("Columns", ShowColumns.Name, about), Button.Change("Cancel the import", CancelImport.Name, turn.NewId(), about)]),
            ImportState.Done => (null, [.. Rows(import), .. import.Created == 0 ? Array.Empty<Execute>() : [Button.Open("Undo the import", UndoImport.AskName, about)]]),
            ImportState.Running or ImportState.Undoing when ContinueImport.Stands(import, turn.Now) =>
                (Button.Change("Continue", ContinueImport.Name, command, about), []),
            ImportState.Running or ImportState.Undoing or ImportState.Undone or ImportState.Cancelled => (null, []),
        };
    }

    // Row by row, what was refused, remarked on or is there already.
    private static IReadOnlyList<Execute> Rows(Import import) =>
        import.Counts is { Join: 0, Refuse: 0, Remark: 0 } ? [] : [ExportButton.Of(ExportList.ImportReport, import.Id.Value, "Rows to look at")];

    private static string Systems(int count) => Count(count, "system", "systems");

    private static string Rows(int count) => Count(count, "row", "rows");

    private static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
