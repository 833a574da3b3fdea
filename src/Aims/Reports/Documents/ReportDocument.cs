namespace Aims.Reports.Documents;

/// <summary>A document as every format has it: a title page and numbered sections of a few kinds of blocks.</summary>
/// <param name="Ids">What its pages are marked with: <c>AIS-0042 · IA-0107</c>.</param>
/// <param name="Date">When what it says was so.</param>
/// <param name="Cover">The facts of the title page.</param>
public sealed record ReportDocument(
    string Title, string Subject, string Ids, DateTimeOffset Date, IReadOnlyList<ReportFact> Cover, IReadOnlyList<ReportSection> Sections);

public sealed record ReportSection(string Title, IReadOnlyList<Block> Blocks);

public abstract record Block
{
    private Block() { }

    public sealed record Heading(string Text) : Block;

    public sealed record Paragraph(string Text) : Block;

    /// <summary>Names and values.</summary>
    /// <param name="Caption">Stands above; empty for none.</param>
    public sealed record Facts(string Caption, IReadOnlyList<ReportFact> Rows) : Block;

    /// <summary>Rows under headings, which are repeated on each page.</summary>
    /// <param name="Caption">What it holds, for whoever does not see where it stands.</param>
    public sealed record Table(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block;
}

/// <param name="Share">Of the page's width: percent, a multiple of 5.</param>
public sealed record Column(string Heading, int Share);

/// <param name="Note">Said smaller below.</param>
public sealed record Cell(string Text, string? Note = null)
{
    /// <summary>A name stands where those of all scripts stand; other texts begin where their own script does.</summary>
    public bool IsName { get; init; }

    public static implicit operator Cell(string text) => new(text);
}
