using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Imports;

public enum ImportState
{
    Columns,
    Preview,
    Running,
    Done,
    Undoing,
    Undone,
    Cancelled,
}

/// <summary>A column of the file.</summary>
/// <param name="Field">What it holds; null for nothing that is used.</param>
/// <param name="Sample">The first thing that stands in it.</param>
public sealed record ImportColumn(string Heading, string? Field, string? Sample);

/// <summary>What becomes of the rows.</summary>
/// <param name="Create">New systems.</param>
/// <param name="Join">In the register already: left as they are.</param>
/// <param name="Refuse">Cannot come in.</param>
/// <param name="Remark">Come in, but something of them could not be taken as it stands.</param>
public sealed record RowCounts(int Create, int Join, int Refuse, int Remark);

/// <param name="Reason">Why rows are refused or remarked on, in words.</param>
public sealed record ReasonCount(string Reason, int Rows);

/// <summary>A file of AI systems on its way into the register.</summary>
/// <param name="Since">When it came into this state.</param>
/// <param name="By">Who sent the file, or began the import; every commit of the work is theirs.</param>
public sealed record Import(
    ImportId Id, ImportState State, DateTimeOffset Since, PersonId By, DateTimeOffset Received, string File, string Hash, int Rows,
    IReadOnlyList<string> Pages, IReadOnlyList<ImportColumn> Columns)
{
    /// <summary>The verb that shows an import.</summary>
    public const string View = "import.show";

    /// <summary>The name under which buttons say which import.</summary>
    public const string Field = "import";

    public static RecordType<Import, ImportEvent> Type { get; } =
        new("import", ImportId.Prefix, After, () => ImportsJson.Default.Import, () => ImportsJson.Default.ImportEvent);

    public RowCounts? Counts { get; init; }

    public IReadOnlyList<ReasonCount> Reasons { get; init; } = [];

    /// <summary>The name of the kept text that says row by row what is refused or remarked on.</summary>
    public string? Report { get; init; }

    /// <summary>Who owns what comes in, where the file names nobody who works here.</summary>
    public PersonId? Owner { get; init; }

    public IReadOnlyList<string> Plans { get; init; } = [];

    /// <summary>The number of the first system that it makes; the others follow it.</summary>
    public long First { get; init; }

    /// <summary>So many plans are carried out, or pages of systems undone.</summary>
    public int Upto { get; init; }

    public int Created { get; init; }

    /// <summary>When its work last got on.</summary>
    public DateTimeOffset Progressed { get; init; }

    /// <summary>What stays of an undone import, because somebody has changed it since.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>Its columns can be chosen, and it can be begun.</summary>
    public bool IsOpen => State is ImportState.Columns or ImportState.Preview;

    public bool IsWorking => State is ImportState.Running or ImportState.Undoing;

    public RecordKey Key => Type.Key(Id.Value);

    /// <summary>Which column holds a field; -1 when none does.</summary>
    public int ColumnOf(string field)
    {
        for (int at = 0; at < Columns.Count; at++)
        {
            if (Columns[at].Field == field)
                return at;
        }
        return -1;
    }

    private static Import After(Import? import, ImportEvent happened, Stamp stamp) =>
        Changed(import, happened, stamp) with { Progressed = stamp.At };

    private static Import Changed(Import? import, ImportEvent happened, Stamp stamp) => happened switch
    {
        FileReceived e => new Import(e.Id, ImportState.Columns, stamp.At, stamp.By, stamp.At, e.File, e.Hash, e.Rows, e.Pages, e.Columns),
        ColumnChosen e => import!.Became(ImportState.Columns, stamp) with { Columns = import.With(e) },
        ImportPreviewed e => import!.Became(ImportState.Preview, stamp) with { Counts = e.Counts, Reasons = e.Reasons, Report = e.Report },
        ImportCancelled => import!.Became(ImportState.Cancelled, stamp),
        ImportBegun e => import!.Became(ImportState.Running, stamp) with { Owner = e.Owner, By = stamp.By },
        ImportPlanned e => import! with { Plans = e.Plans, First = e.First, Counts = e.Counts, Reasons = e.Reasons, Report = e.Report },
        PagesImported e => import! with { Upto = e.Upto, Created = e.Created },
        ImportFinished => import!.Became(ImportState.Done, stamp),
        UndoBegun => import!.Became(ImportState.Undoing, stamp) with { Upto = 0, By = stamp.By },
        PagesUndone e => import! with { Upto = e.Upto, Kept = [.. import.Kept, .. e.Kept] },
        UndoFinished => import!.Became(ImportState.Undone, stamp),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private Import Became(ImportState state, Stamp stamp) => this with { State = state, Since = stamp.At };

    // A field is in one column only: whichever had it is used for nothing now.
    private IReadOnlyList<ImportColumn> With(ColumnChosen choice) =>
        [.. Columns.Select((column, at) => at == choice.Column ? column with { Field = choice.Field }
            : choice.Field is not null && column.Field == choice.Field ? column with { Field = null }
            : column)];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Import))]
[JsonSerializable(typeof(ImportEvent))]
[JsonSerializable(typeof(ImportTurn))]
[JsonSerializable(typeof(ImportTurnEvent))]
[JsonSerializable(typeof(List<Reading.SheetRow>))]
[JsonSerializable(typeof(List<PlannedRow>))]
[JsonSerializable(typeof(List<ReportLine>))]
internal sealed partial class ImportsJson : JsonSerializerContext;
