using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Imports;

/// <summary>What happens to an import. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(FileReceived), "file-received.1")]
[JsonDerivedType(typeof(ColumnChosen), "column-chosen.1")]
[JsonDerivedType(typeof(ImportPreviewed), "import-previewed.1")]
[JsonDerivedType(typeof(ImportCancelled), "import-cancelled.1")]
[JsonDerivedType(typeof(ImportBegun), "import-begun.1")]
[JsonDerivedType(typeof(ImportPlanned), "import-planned.1")]
[JsonDerivedType(typeof(PagesImported), "pages-imported.1")]
[JsonDerivedType(typeof(ImportFinished), "import-finished.1")]
[JsonDerivedType(typeof(UndoBegun), "undo-begun.1")]
[JsonDerivedType(typeof(PagesUndone), "pages-undone.1")]
[JsonDerivedType(typeof(UndoFinished), "undo-finished.1")]
public abstract record ImportEvent;

/// <param name="File">The file's name as it was sent.</param>
/// <param name="Hash">SHA-256 of the file, lower-case hex.</param>
/// <param name="Pages">The names of the kept texts that hold the file's rows, cell by cell.</param>
public sealed record FileReceived(
    ImportId Id, string File, string Hash, int Rows, IReadOnlyList<string> Pages, IReadOnlyList<ImportColumn> Columns) : ImportEvent;

/// <param name="Column">Which column, from 0.</param>
/// <param name="Field">What it holds; null for nothing that is used.</param>
public sealed record ColumnChosen(int Column, string? Field) : ImportEvent;

public sealed record ImportPreviewed(RowCounts Counts, IReadOnlyList<ReasonCount> Reasons, string Report) : ImportEvent;

public sealed record ImportCancelled : ImportEvent;

/// <param name="Owner">Who owns what comes in, where the file names nobody who works here.</param>
public sealed record ImportBegun(PersonId Owner) : ImportEvent;

/// <param name="Plans">The names of the kept texts that say what becomes of each row.</param>
/// <param name="First">The number of the first system; the others follow it.</param>
public sealed record ImportPlanned(
    IReadOnlyList<string> Plans, long First, RowCounts Counts, IReadOnlyList<ReasonCount> Reasons, string Report) : ImportEvent;

/// <param name="Upto">So many plans are carried out.</param>
/// <param name="Created">So many systems were made so far.</param>
public sealed record PagesImported(int Upto, int Created) : ImportEvent;

public sealed record ImportFinished : ImportEvent;

public sealed record UndoBegun : ImportEvent;

/// <param name="Kept">Systems of these plans that somebody has changed since, and that stay.</param>
public sealed record PagesUndone(int Upto, IReadOnlyList<string> Kept) : ImportEvent;

public sealed record UndoFinished : ImportEvent;
