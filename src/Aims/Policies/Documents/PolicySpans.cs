using System.Text;

namespace Aims.Policies;

/// <summary>Words in one style.</summary>
/// <param name="Link">Where they lead, https or mailto; null for nowhere.</param>
internal readonly record struct PolicySpan(string Text, bool Bold, bool Italic, string? Link);

/// <summary>Takes apart the Markdown that <see cref="PolicyInlines"/> writes, for places that show none.</summary>
internal static class PolicySpans
{
    /// <summary>The words alone; behind those of a link where it leads, so that a changed address is seen.</summary>
    public static string Plain(string marked)
    {
        var text = new StringBuilder();
        string? open = null;
        foreach (var span in Of(marked))
        {
            if (open is not null && span.Link != open)
                text.Append(" (").Append(open).Append(')');
            text.Append(span.Text);
            open = span.Link;
        }
        return (open is null ? text : text.Append(" (").Append(open).Append(')')).ToString();
    }

    public static IReadOnlyList<PolicySpan> Of(string marked)
    {
        var spans = new List<PolicySpan>();
        var words = new StringBuilder();
        var style = default(PolicySpan);
        for (int at = 0; at < marked.Length; at++)
        {
            var (next, end) = Mark(marked, at, style);
            if (next is not { } changed)
            {
                words.Append(marked[end]);
            }
            else
            {
                Close(spans, words, style);
                style = changed;
            }
            at = end;
        }
        Close(spans, words, style);
        return spans;
    }

    // The style after the mark that begins here, null for a plain letter; and the last place that it, or the letter, takes.
    private static (PolicySpan? Style, int End) Mark(string marked, int at, PolicySpan style) => marked[at] switch
    {
        '\\' when at + 1 < marked.Length => (null, at + 1),
        '*' when at + 1 < marked.Length && marked[at + 1] is '*' => (style with { Bold = !style.Bold }, at + 1),
        '_' when !InWord(marked, at) => (style with { Italic = !style.Italic }, at),
        '[' when style.Link is null && Address(marked, at) is { } address => (style with { Link = address }, at),
        ']' when style.Link is { } link => (style with { Link = null }, at + link.Length + 2),
        _ => (null, at),
    };

    private static bool InWord(string marked, int at) =>
        at > 0 && at + 1 < marked.Length && char.IsLetterOrDigit(marked[at - 1]) && char.IsLetterOrDigit(marked[at + 1]);

    private static string? Address(string marked, int at)
    {
        for (int end = at + 1; end < marked.Length; end++)
        {
            if (marked[end] is '\\')
                end++;
            else if (marked[end] is ']')
                return end + 1 < marked.Length && marked[end + 1] is '(' && marked.IndexOf(')', end) is var close and > 0 ? marked[(end + 2)..close] : null;
        }
        return null;
    }

    private static void Close(List<PolicySpan> spans, StringBuilder words, PolicySpan style)
    {
        if (words.Length > 0)
            spans.Add(style with { Text = words.ToString() });
        words.Clear();
    }
}
