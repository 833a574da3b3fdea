using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Aims.Conversation;

namespace Aims.Policies;

/// <summary>A policy, or what differs in it, as one page of HTML that needs nothing else, runs nothing and can be printed.</summary>
internal sealed class PolicyHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string Style = StyleSheet();

    // Nothing is fetched, nothing runs, and no style counts but the one of the page.
    private static readonly string Safety =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    private readonly StringBuilder page = new();

    private PolicyHtml() { }

    public static string Of(PolicyEntry policy, PolicySide side, DateOnly today)
    {
        var html = new PolicyHtml();
        html.Head(side.Text.Language, side.Title, $"{policy.Id} · {PolicyWords.StateOf(side.Key, policy, today, Reader.Default)}");
        foreach (var section in side.Text.Sections)
            html.Section(section);
        html.Foot($"{side.Title}, {side.Name} · text (SHA-256): {side.Text.Hash}");
        return html.page.ToString();
    }

    public static string OfChanges(PolicyEntry policy, PolicySide before, PolicySide after, DateOnly today)
    {
        var html = new PolicyHtml();
        html.Head(after.Text.Language, $"What changed: {after.Title}", $"{policy.Id} · from {before.Name} to {after.Name} · {PolicyWords.StateOf(after.Key, policy, today, Reader.Default)}");
        var changes = TextChanges.Between(before.Text, after.Text);
        if (changes.Count == 0)
            html.Line("<p>No word differs.</p>");
        foreach (var (at, change) in changes.Index())
        {
            if (change.Heading.Length > 0 && (at == 0 || changes[at - 1].Heading != change.Heading))
                html.Line($"<h2>{Text(change.Heading)}</h2>");
            html.Line($"<p dir=\"auto\">{string.Concat(change.Words.Select(Words))}</p>");
        }
        html.Foot($"{after.Title}. Texts (SHA-256): {before.Name} {before.Text.Hash}; {after.Name} {after.Text.Hash}");
        return html.page.ToString();
    }

    /// <summary>Another page that looks like these.</summary>
    /// <param name="lines">HTML.</param>
    public static string Framed(string language, string title, string ids, IEnumerable<string> lines, string foot)
    {
        var html = new PolicyHtml();
        html.Head(language, title, ids);
        foreach (string line in lines)
            html.Line(line);
        html.Foot(foot);
        return html.page.ToString();
    }

    private void Head(string language, string title, string ids)
    {
        Line($"<!DOCTYPE html>\n<html lang=\"{Text(language)}\">\n<head>\n<meta charset=\"utf-8\"/>");
        Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Safety}\"/>");
        Line($"<meta name=\"referrer\" content=\"no-referrer\"/>\n<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>{Text(title)}</title>");
        Line($"<style>{Style}</style>\n</head>\n<body>\n<header>\n<h1 dir=\"auto\">{Text(title)}</h1>\n<p>{Text(ids)}</p>\n</header>\n<main>");
    }

    private void Foot(string text) => Line($"</main>\n<footer>{Text(text)}</footer>\n</body>\n</html>");

    private void Section(PolicySection section)
    {
        if (section.Heading.Length > 0)
            Line($"<h2 dir=\"auto\">{Inline(section.Heading)}</h2>");
        foreach (var block in section.Blocks)
            Draw(block);
    }

    private void Draw(PolicyBlock block)
    {
        switch (block)
        {
            case PolicyBlock.Heading heading: Line($"<h3 dir=\"auto\">{Inline(heading.Text)}</h3>"); break;
            case PolicyBlock.Paragraph paragraph: Line($"<p dir=\"auto\">{Inline(paragraph.Text)}</p>"); break;
            case PolicyBlock.List list: List(list); break;
            case PolicyBlock.Table table: Table(table); break;
        }
    }

    private void List(PolicyBlock.List list)
    {
        string tag = list.Numbered ? "ol" : "ul";
        Line($"<{tag}>\n{string.Concat(list.Items.Select(item => $"<li dir=\"auto\">{Inline(item)}</li>\n"))}</{tag}>");
    }

    private void Table(PolicyBlock.Table table)
    {
        Line($"<table><thead><tr>{string.Concat(table.Columns.Select(cell => $"<th scope=\"col\">{Inline(cell)}</th>"))}</tr></thead>\n<tbody>");
        foreach (var row in table.Rows)
            Line($"<tr>{string.Concat(row.Select(cell => $"<td dir=\"auto\">{Inline(cell)}</td>"))}</tr>");
        Line("</tbody></table>");
    }

    private static string Inline(string marked) => string.Concat(PolicySpans.Of(marked).Select(Span));

    private static string Span(PolicySpan span)
    {
        string text = Text(span.Text);
        text = span.Italic ? $"<em>{text}</em>" : text;
        text = span.Bold ? $"<strong>{text}</strong>" : text;
        // Asked again: whatever wrote the text, no other address becomes a link.
        return PolicyInlines.SafeAddress(span.Link) is { } address ? $"<a href=\"{Text(address)}\" rel=\"noreferrer\">{text}</a>" : text;
    }

    private static string Words(ChangedWords words) => words.Kind switch
    {
        ChangeKind.Added => $"<ins>{Text(words.Text)}</ins>",
        ChangeKind.Removed => $"<del>{Text(words.Text)}</del>",
        ChangeKind.Same => Text(words.Text),
    };

    public static string Text(string text) => Encoder.Encode(text);

    private static string StyleSheet()
    {
        using var reader = new StreamReader(typeof(PolicyHtml).Assembly.GetManifestResourceStream("Aims.Policies.Changes.policy.css")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private void Line(string html) => page.Append(html).Append('\n');
}
