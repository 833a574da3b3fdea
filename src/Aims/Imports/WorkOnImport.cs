using System.Globalization;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Aims.Systems;

namespace Aims.Imports;

/// <summary>
/// The work of an import or of its undoing, a few pages at a time: a message of the queue asks for it, and the last commit asks for
/// the next. Each commit has an id that follows from the import and the page, so that what a crash cut off, or a message that came
/// twice, makes nothing twice.
/// </summary>
public sealed class WorkOnImport(StatusIndex index, Records records, IDirectory directory) : Intent
{
    public const string Name = "import.work";

    // Pages a message: less than a message's lease lasts.
    private const int PagesATurn = 6;

    // Each system is three rows of a write, which takes a hundred; the proof is one more.
    private const int SystemsACommit = 32;

    private const int CommitsAtOnce = 4;

    private readonly Planning planning = new(index, records, directory);
    private readonly ImportPages pages = new(records.Texts);

    public override string Verb => Name;

    /// <summary>Says nothing: the import's card is drawn anew as the work gets on.</summary>
    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ImportRules.NotLead(turn.Who, directory) is { } refusal)
            return Reply.Say(refusal.Text);
        if (turn.Fields.Id<ImportId>(Import.Field) is not { } id)
            return Reply.Say(ImportRules.NotFound.Text);
        for (int page = 1; page <= PagesATurn && await Step(id, turn.Now, isLast: page == PagesATurn, ct); page++)
        {
        }
        return Reply.Nothing;
    }

    /// <returns>Whether more is to be done.</returns>
    private async Task<bool> Step(ImportId id, DateTimeOffset now, bool isLast, CancellationToken ct) =>
        (await records.Read(Import.Type, id.Value, ct)).State switch
        {
            { State: ImportState.Running, Plans.Count: 0 } import => await Plan(import, now, ct),
            { State: ImportState.Running } import => await Carry(import, now, isLast, ct),
            { State: ImportState.Undoing } import => await Undo(import, now, isLast, ct),
            _ => false,
        };

    private async Task<bool> Plan(Import import, DateTimeOffset now, CancellationToken ct)
    {
        var planned = await planning.Plan(import, ct);
        await records.Commit(CommandOf(import, "plan", 0, now), async draft =>
        {
            if ((await draft.Load(Import.Type, import.Id.Value, ct)).State is not { State: ImportState.Running, Plans.Count: 0 })
                return;
            long first = await draft.Reserve(AiSystem.Type, planned.Counts.Create, ct);
            await draft.Apply(Import.Type, import.Id.Value, planned with { First = first }, ct);
        }, ct);
        return true;
    }

    private async Task<bool> Carry(Import import, DateTimeOffset now, bool isLast, CancellationToken ct)
    {
        var rows = await pages.Read(import.Plans[import.Upto], ImportsJson.Default.ListPlannedRow, ct);
        var made = rows.Where(row => row.Details is not null)
            .Select((row, at) => (Id: SystemId.From(RecordId.Format(SystemId.Prefix, import.First + import.Created + at)), Row: row)).ToList();
        await InParallel(made, (batch, n) => records.Commit(CommandOf(import, "make", (import.Upto, n), now), async draft =>
        {
            foreach (var (id, row) in batch)
            {
                draft.New(AiSystem.Type, id.Value);
                await draft.Apply(AiSystem.Type, id.Value, new SystemImported(id, row.Details!, new ImportSource(import.Id.Value, row.Row, row.Key), row.IsRetired), ct);
            }
        }, ct), ct);
        var carried = new PagesImported(import.Upto + 1, import.Created + made.Count);
        bool isDone = carried.Upto == import.Plans.Count;
        await GetOn(import, "carried", isDone ? [carried, new ImportFinished()] : [carried], now, isDone, isLast, ct);
        return !isDone;
    }

    private async Task<bool> Undo(Import import, DateTimeOffset now, bool isLast, CancellationToken ct)
    {
        var made = Enumerable.Range(0, import.Created).Skip(import.Upto * ImportPages.Size).Take(ImportPages.Size)
            .Select(n => SystemId.From(RecordId.Format(SystemId.Prefix, import.First + n))).ToList();
        var kept = await InParallel(made, async (batch, n) =>
        {
            var outcome = await records.Commit(CommandOf(import, "undo", (import.Upto, n), now), async draft =>
            {
                foreach (var id in batch)
                    await draft.Apply(AiSystem.Type, id.Value, Undo(await draft.Load(AiSystem.Type, id.Value, ct), import), ct);
            }, ct);
            return batch.Where(id => outcome.Draft.Now(AiSystem.Type, id.Value)?.Import?.Key is not null).ToList();
        }, ct);
        var undone = new PagesUndone(import.Upto + 1, [.. kept.SelectMany(some => some).Select(id => id.Value).Order(StringComparer.Ordinal)]);
        bool isDone = undone.Upto * ImportPages.Size >= import.Created;
        await GetOn(import, "undone", isDone ? [undone, new UndoFinished()] : [undone], now, isDone, isLast, ct);
        return !isDone;
    }

    /// <summary>Only what is as the import made it is taken back.</summary>
    public static Decided<SystemEvent> Undo(Record<AiSystem> system, Import import) =>
        system is { Version: 1, State.Import: { Key: not null } from } && from.Import == import.Id.Value
            ? new ImportUndone()
            : Decided<SystemEvent>.Nothing;

    // The page is done: it is noted, shown, and the next is asked for.
    private Task<Outcome> GetOn(Import import, string what, IReadOnlyList<ImportEvent> events, DateTimeOffset now, bool isDone, bool isLast, CancellationToken ct) =>
        records.Commit(CommandOf(import, what, import.Upto, now), async draft =>
        {
            // Somebody else who does the same work may be ahead.
            if ((await draft.Load(Import.Type, import.Id.Value, ct)).State is not { } latest || latest.State != import.State || latest.Upto != import.Upto)
                return;
            var whose = isDone ? await draft.Load(ImportTurn.Type, ImportTurn.Only, ct) : null;
            await draft.Apply(Import.Type, import.Id.Value, Decided<ImportEvent>.These([.. events]), ct);
            if (whose is not null)
                await draft.Apply(ImportTurn.Type, ImportTurn.Only, ImportTurn.Leave(whose.State, import.Id), ct);
            draft.Redraw(import.Key);
            if (isLast && !isDone)
                draft.Tell(import.By, Name, import.Key);
        }, ct);

    private static async Task<TResult[]> InParallel<T, TResult>(List<T> all, Func<T[], int, Task<TResult>> work, CancellationToken ct)
    {
        var batches = all.Chunk(SystemsACommit).ToArray();
        var results = new TResult[batches.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = CommitsAtOnce, CancellationToken = ct };
        await Parallel.ForAsync(0, batches.Length, options, async (n, _) => results[n] = await work(batches[n], n));
        return results;
    }

    private static Command CommandOf(Import import, string what, int page, DateTimeOffset now) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{import.Id}.{what}.{page}"), import.By, now);

    private static Command CommandOf(Import import, string what, (int Page, int Batch) at, DateTimeOffset now) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{import.Id}.{what}.{at.Page}.{at.Batch}"), import.By, now);
}
