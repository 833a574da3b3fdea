using System.Globalization;
using System.Text.Json.Nodes;

namespace Aims.Tests.Asking.Inventory;

/// <summary>A question about the inventory, and how a script over the lines of the file answers it.</summary>
/// <param name="Product">The figures of what the bot answered.</param>
/// <param name="Script">The same of the lines.</param>
internal sealed record InventoryQuestion(string Text, Func<AnswerInChat, string> Product, Func<IReadOnlyList<InventoryLine>, string> Script)
{
    public static InventoryQuestion Counts(string text, Func<InventoryLine, bool> which) =>
        new(text, answer => answer.Count is { } count ? Figure(count) : answer.Reply.Summary, lines => Figure(lines.Count(which)));

    /// <param name="most">The largest so many groups; all where not told.</param>
    public static InventoryQuestion Groups(string text, Func<InventoryLine, bool> which, Func<InventoryLine, string> by, int most = int.MaxValue) => new(
        text,
        answer => answer.Rows.Count > 0 ? string.Join("; ", InFile(answer).Order(StringComparer.Ordinal)) : answer.Reply.Summary,
        lines => string.Join("; ", lines.Where(which).CountBy(by).OrderByDescending(group => group.Value).Take(most).Select(group => $"{group.Key} {Figure(group.Value)}").Order(StringComparer.Ordinal)));

    public static InventoryQuestion Rate(string text, Func<InventoryLine, bool> which, Func<InventoryLine, bool> holds) => new(
        text,
        answer => (answer.File as JsonObject)?["about"] is { } about ? $"{about["Of these"]} of {about["AI systems"]}" : answer.Reply.Summary,
        lines => $"{Figure(lines.Count(line => which(line) && holds(line)))} of {Figure(lines.Count(which))}");

    private static IEnumerable<string> InFile(AnswerInChat answer) =>
        answer.Rows.Select(row => $"{string.Join(", ", row.Where(cell => cell.Key is not "count").Select(cell => cell.Value))} {row["count"]}");

    private static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
