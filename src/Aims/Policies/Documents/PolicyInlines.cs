using System.Globalization;
using System.Text;
using Markdig.Syntax.Inlines;

namespace Aims.Policies;

/// <summary>Writes the text of a block in the Markdown of a card: bold, italic and safe links, the rest as plain words.</summary>
internal static class PolicyInlines
{
    public static string Text(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        Write(text, inlines);
        return text.ToString().Trim();
    }

    /// <summary>Plain words in which no mark can be taken for Markdown.</summary>
    public static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length);
        Escape(text, words);
        return text.ToString().Trim();
    }

    private static void Write(StringBuilder text, ContainerInline? inlines)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
            Write(text, inline);
    }

    private static void Write(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Escape(text, literal.Content.AsSpan()); break;
            case CodeInline code: Escape(text, code.Content); break;
            case HtmlEntityInline entity: Escape(text, entity.Transcoded.AsSpan()); break;
            case AutolinkInline auto: Escape(text, auto.Url); break;
            case LineBreakInline: text.Append(' '); break;
            case EmphasisInline emphasis: Emphasis(text, emphasis); break;
            case LinkInline { IsImage: false } link when SafeAddress(link.Url) is { } address: Link(text, link, address); break;
            // A picture leaves its description, an unsafe link its words.
            case ContainerInline container: Write(text, container); break;
        }
    }

    private static void Emphasis(StringBuilder text, EmphasisInline emphasis)
    {
        var mark = emphasis.DelimiterCount > 1 ? "**" : "_";
        text.Append(mark);
        Write(text, (ContainerInline)emphasis);
        text.Append(mark);
    }

    private static void Link(StringBuilder text, LinkInline link, string address)
    {
        text.Append('[');
        Write(text, (ContainerInline)link);
        text.Append("](").Append(address).Append(')');
    }

    /// <summary>The address of a link that may be followed; null for all others.</summary>
    public static string? SafeAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeMailto)
            ? address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            : null;

    // An underscore inside a word is no mark; escaping it would only show a stray backslash where escapes are not known.
    private static void Escape(StringBuilder text, ReadOnlySpan<char> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (IsHidden(words[at]))
                continue;
            var inWord = at > 0 && at + 1 < words.Length && char.IsLetterOrDigit(words[at - 1]) && char.IsLetterOrDigit(words[at + 1]);
            if (words[at] is '\\' or '*' or '[' or ']' || (words[at] == '_' && !inWord))
                text.Append('\\');
            text.Append(words[at] is '\n' or '\r' ? ' ' : words[at]);
        }
    }

    /// <summary>What nobody sees, and may turn the reading direction of the words around it. Joiners shape letters.</summary>
    public static bool IsHidden(char c) => c is not ('\n' or '\r' or '\t' or '\u200C' or '\u200D')
        && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;
}
