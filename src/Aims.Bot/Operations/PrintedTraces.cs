using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using OpenTelemetry;
using Span = System.Diagnostics.Activity;

namespace Aims.Bot.Operations;

/// <summary>Prints each trace as a tree, when its root has ended: what came in, what came of it in the order in which it began, milliseconds, and tags.</summary>
internal sealed class PrintedTraces(TextWriter to) : BaseProcessor<Span>
{
    private readonly ConcurrentDictionary<Span, ConcurrentQueue<Span>> open = [];

    public override void OnEnd(Span data)
    {
        var root = data;
        while (root.Parent is { } parent)
            root = parent;
        if (root != data && !root.IsStopped)
            open.GetOrAdd(root, _ => []).Enqueue(data);
        else if (root == data)
            Print(data, open.TryRemove(data, out var below) ? [.. below] : []);
        else
            // Nobody waited for it.
            Print(data, []);
    }

    private void Print(Span root, IReadOnlyList<Span> below)
    {
        var text = new StringBuilder($"trace {root.TraceId}").AppendLine().AppendLine(Line(root));
        Below(text, root, below, "");
        // In one go: others print too.
        to.Write(text.ToString());
        to.Flush();
    }

    private static void Below(StringBuilder text, Span parent, IReadOnlyList<Span> all, string indent)
    {
        Span[] children = [.. all.Where(one => one.Parent == parent).OrderBy(one => one.StartTimeUtc)];
        foreach (var child in children)
        {
            bool isLast = child == children[^1];
            text.AppendLine(CultureInfo.InvariantCulture, $"{indent}{(isLast ? "└─ " : "├─ ")}{Line(child)}");
            Below(text, child, all, indent + (isLast ? "   " : "│  "));
        }
    }

    private static string Line(Span span) => string.Create(
        CultureInfo.InvariantCulture,
        $"{span.DisplayName}  {span.Duration.TotalMilliseconds:F1} ms{string.Concat(span.TagObjects.Where(tag => tag.Value is not null).Select(tag => $"  {tag.Key}={tag.Value}"))}");
}
