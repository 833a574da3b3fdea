using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Aims.Reports.Documents;

/// <summary>The blocks of a report as Word has them.</summary>
internal static class DocxBody
{
    // A4 with margins of 2 cm, in twentieths of a point.
    private const int PageWidth = 11906, PageHeight = 16838, Margin = 1134, TextWidth = PageWidth - (2 * Margin);

    private const int LongestWhole = 600;

    private static readonly Column[] NameAndValue = [new("", 25), new("", 75)];

    public static Body Of(ReportDocument document, string header, string footer) => new(
    [
        DocxText.Paragraph("Title", document.Subject),
        DocxText.Paragraph("Subtitle", $"{document.Title} · {document.Ids}"),
        .. Draw(new Block.Facts("", document.Cover)),
        DocxText.Paragraph("Caption", "Contents"),
        .. document.Sections.Index().Select(section => Entry(section.Index + 1, section.Item.Title)),
        .. document.Sections.Index().SelectMany(section => Draw(section.Item.Blocks).Prepend(Heading(section.Index + 1, section.Item.Title))),
        new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 }),
    ]);

    // What introduces a table stays with it.
    private static IEnumerable<OpenXmlElement> Draw(IReadOnlyList<Block> blocks) => blocks.Zip(blocks.Skip(1).Append(null)).SelectMany(pair => pair switch
    {
        (Block.Paragraph introduction, Block.Table or Block.Facts) => [DocxText.Paragraph("Introduction", introduction.Text)],
        var (block, _) => Draw(block),
    });

    private static IEnumerable<OpenXmlElement> Draw(Block block) => block switch
    {
        Block.Heading heading => [DocxText.Paragraph("Heading2", heading.Text)],
        Block.Paragraph paragraph => [DocxText.Paragraph("Normal", paragraph.Text)],
        Block.Facts facts => [.. Caption(facts.Caption), .. Table(Facts(facts))],
        Block.Table table => Table(Rows(table)),
        _ => throw new InvalidOperationException($"No drawing for {block.GetType().Name}."),
    };

    private static Table Facts(Block.Facts facts) => new(
    [
        Properties("Facts", facts.Caption.Length > 0 ? facts.Caption : "Facts", new TableLook { Val = "0680", FirstColumn = true, NoHorizontalBand = true, NoVerticalBand = true }),
        Grid(NameAndValue),
        .. facts.Rows.Select(fact => Row(NameAndValue, Cell("CellName", fact.Name, isName: true), Cell("CellText", fact.Value))),
    ]);

    private static Table Rows(Block.Table table) => new(
    [
        Properties("Rows", table.Caption, new TableLook { Val = "0620", FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true }),
        Grid(table.Columns),
        Head(table.Columns),
        .. table.Rows.Select(row => Row(table.Columns, [.. row.Select(cell => Cell("CellText", cell.Text, cell.Note, cell.IsName))])),
    ]);

    // Two tables without anything between them would become one.
    private static IEnumerable<OpenXmlElement> Table(Table table) => [table, DocxText.Paragraph("Gap", "")];

    private static IEnumerable<OpenXmlElement> Caption(string caption) => caption.Length == 0 ? [] : [DocxText.Paragraph("Caption", caption)];

    private static TableProperties Properties(string style, string caption, TableLook look) => new(
        new TableStyle { Val = style },
        new TableWidth { Width = TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        look,
        new TableCaption { Val = Printable.Of(caption) });

    private static TableGrid Grid(IEnumerable<Column> columns) => new(columns.Select(column => new GridColumn { Width = Width(column) }));

    private static TableRow Head(IReadOnlyList<Column> columns)
    {
        var row = Row(columns, [.. columns.Select(column => Cell("CellHead", column.Heading))]);
        row.TableRowProperties!.Append(new TableHeader());
        return row;
    }

    private static TableRow Row(IReadOnlyList<Column> columns, params IReadOnlyList<IReadOnlyList<Paragraph>> cells)
    {
        var row = new TableRow(new TableRowProperties());
        // A row stays on one page, unless it is so long that half a page would be left empty.
        if (cells.All(cell => cell.Sum(paragraph => paragraph.InnerText.Length) <= LongestWhole))
            row.TableRowProperties!.Append(new CantSplit());
        row.Append(cells.Zip(columns).Select(cell => new TableCell(
            [new TableCellProperties(new TableCellWidth { Width = Width(cell.Second), Type = TableWidthUnitValues.Dxa }), .. cell.First])));
        return row;
    }

    private static IReadOnlyList<Paragraph> Cell(string style, string text, string? note = null, bool isName = false) =>
        note is null ? [DocxText.Paragraph(style, text, isName)] : [DocxText.Paragraph(style, text, isName), DocxText.Paragraph("CellNote", note)];

    private static string Width(Column column) => (TextWidth * column.Share / 100).ToString(CultureInfo.InvariantCulture);

    private static Paragraph Heading(int number, string title)
    {
        var heading = DocxText.Paragraph("Heading1", FormattableString.Invariant($"{number}  {title}"));
        string id = number.ToString(CultureInfo.InvariantCulture);
        heading.InsertAfter(new BookmarkStart { Id = id, Name = Mark(number) }, heading.ParagraphProperties);
        heading.Append(new BookmarkEnd { Id = id });
        return heading;
    }

    private static Paragraph Entry(int number, string title)
    {
        var entry = DocxText.Paragraph("Contents", "");
        entry.RemoveAllChildren<Run>();
        entry.Append(new Hyperlink(new Run(new Text(FormattableString.Invariant($"{number}  {title}")))) { Anchor = Mark(number), History = true });
        return entry;
    }

    private static string Mark(int number) => FormattableString.Invariant($"section{number}");
}
