using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Aims.Assessments.Forms.Loading;

/// <summary>
/// Reduces the HTML of a note to its text. Tags that only format are dropped, and of a link its words and its address are
/// kept; any other tag is a problem.
/// </summary>
internal static class NoteText
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "p", "br", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "hr");

    private static readonly FrozenSet<string> Inlines = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "a", "abbr", "b", "strong", "i", "em", "u", "span", "small", "sup", "sub");

    public static (string Text, string? Problem) Read(string html)
    {
        if (html.Length > FormLimits.NoteLength)
            return ("", "The note is longer than 20,000 characters.");
        var text = new StringBuilder(html.Length);
        string? address = null;
        for (var at = 0; at < html.Length;)
        {
            if (html[at] != '<')
            {
                var next = html.IndexOf('<', at);
                text.Append(WebUtility.HtmlDecode(html[at..(next < 0 ? html.Length : next)]));
                at = next < 0 ? html.Length : next;
                continue;
            }
            var end = html.IndexOf('>', at);
            if (end < 0)
                return ("", "A tag is not closed.");
            var tag = html[(at + 1)..end];
            if (!Drop(TagName(tag), text))
                return ("", $"<{TagName(tag)}> is not supported in a note; only tags that format text are.");
            if (TagName(tag).Equals("a", StringComparison.OrdinalIgnoreCase))
                address = Link(tag, address, text);
            at = end + 1;
        }
        return (Lines(text.ToString()), null);
    }

    private static bool Drop(string tag, StringBuilder text)
    {
        if (Blocks.Contains(tag))
            text.Append('\n');
        return Blocks.Contains(tag) || Inlines.Contains(tag);
    }

    // The address stands behind the words of its link, where a reader can see where it leads.
    private static string? Link(string tag, string? open, StringBuilder text)
    {
        if (open is not null)
            text.Append(" (").Append(open).Append(')');
        return tag[0] == '/' ? null : Address(tag);
    }

    private static string? Address(string tag)
    {
        var start = tag.IndexOf("href=", StringComparison.OrdinalIgnoreCase) + "href=".Length;
        if (start < "href=".Length || start >= tag.Length || tag[start] is not ('"' or '\''))
            return null;
        var end = tag.IndexOf(tag[start], start + 1);
        var address = end < 0 ? "" : WebUtility.HtmlDecode(tag[(start + 1)..end]);
        return address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? address
            : null;
    }

    private static string TagName(string tag)
    {
        var name = tag.TrimStart('/');
        var end = name.AsSpan().IndexOfAny(" \t\r\n/");
        return end < 0 ? name : name[..end];
    }

    private static string Lines(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
