using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Aims.Reports.Documents;

/// <summary>A report as one page of HTML that needs nothing else, runs nothing and can be printed.</summary>
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // The policy lets no element have a style of its own, so each width is a class.
    private static readonly string Style = DocumentPart.Text("report.css") + string.Join(
        '\n', Enumerable.Range(1, 19).Select(n => FormattableString.Invariant($".w{5 * n} {{ width: {5 * n}%; }}")));

    // Nothing is fetched, nothing runs, and no style counts but the one of the page.
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    private readonly StringBuilder page = new();

    private Html() { }

    public static byte[] Write(ReportDocument document)
    {
        var html = new Html();
        html.Document(document);
        return Encoding.UTF8.GetBytes(html.page.ToString());
    }

    private void Document(ReportDocument document)
    {
        Line("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>");
        Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\"/>");
        Line($"<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>{Text($"{document.Title}: {document.Subject}")}</title>");
        Line($"<style>{Style}</style>\n</head>\n<body>\n<header>\n<h1 dir=\"auto\">{Text(document.Subject)}</h1>");
        Line($"<p>{Text(document.Title)} · {Text(document.Ids)}</p>");
        Facts(new Block.Facts("", document.Cover));
        Line("</header>\n<nav aria-label=\"Contents\">\n<ol>");
        foreach (var (at, section) in document.Sections.Index())
            Line(FormattableString.Invariant($"<li><a href=\"#s{at + 1}\">{Text(section.Title)}</a></li>"));
        Line("</ol>\n</nav>\n<main>");
        foreach (var (at, section) in document.Sections.Index())
            Section(at + 1, section);
        Line($"</main>\n<footer>{Text(document.Title)} · {Text(document.Ids)}</footer>\n</body>\n</html>");
    }

    private void Section(int number, ReportSection section)
    {
        Line(FormattableString.Invariant($"<section aria-labelledby=\"s{number}\">\n<h2 id=\"s{number}\">{number} {Text(section.Title)}</h2>"));
        foreach (var block in section.Blocks)
            Draw(block);
        Line("</section>");
    }

    private void Draw(Block block)
    {
        switch (block)
        {
            case Block.Heading heading: Line($"<h3>{Text(heading.Text)}</h3>"); break;
            case Block.Paragraph paragraph: Line($"<p dir=\"auto\">{Text(paragraph.Text)}</p>"); break;
            case Block.Facts facts: Facts(facts); break;
            case Block.Table table: Table(table); break;
        }
    }

    private void Facts(Block.Facts facts)
    {
        Line($"<table class=\"facts\">{(facts.Caption.Length == 0 ? "" : $"<caption>{Text(facts.Caption)}</caption>")}<tbody>");
        foreach (var (name, value) in facts.Rows)
            Line($"<tr><th scope=\"row\">{Text(name)}</th><td dir=\"auto\">{Text(value)}</td></tr>");
        Line("</tbody></table>");
    }

    private void Table(Block.Table table)
    {
        Line($"<table><caption class=\"unseen\">{Text(table.Caption)}</caption><colgroup>" + string.Concat(table.Columns.Select(column => FormattableString.Invariant($"<col class=\"w{column.Share}\"/>"))) + "</colgroup>");
        Line($"<thead><tr>{string.Concat(table.Columns.Select(column => $"<th scope=\"col\">{Text(column.Heading)}</th>"))}</tr></thead>\n<tbody>");
        foreach (var row in table.Rows)
            Line($"<tr>{string.Concat(row.Select(Cell))}</tr>");
        Line("</tbody></table>");
    }

    private static string Cell(Cell cell) =>
        $"<td dir=\"{(cell.IsName ? "ltr" : "auto")}\">{Text(cell.Text)}{(cell.Note is { } note ? $"<small dir=\"auto\">{Text(note)}</small>" : "")}</td>";

    private static string Text(string text) => Encoder.Encode(Printable.Of(text)).Replace("&#xA;", "\n", StringComparison.Ordinal);

    private void Line(string html) => page.Append(html).Append('\n');
}
