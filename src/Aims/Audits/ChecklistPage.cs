using System.Globalization;
using Aims.Conversation;

namespace Aims.Audits;

/// <summary>A few questions of one area, as they fit on a card.</summary>
/// <param name="Number">From 1.</param>
internal sealed record ChecklistPage(int Number, AuditArea Area, IReadOnlyList<CheckItem> Items)
{
    public const string Field = "page";

    private const int ItemsOnPage = 3;

    public string Text => Number.ToString(CultureInfo.InvariantCulture);

    public static IReadOnlyList<ChecklistPage> All(Audit audit) =>
        [.. audit.Items().GroupBy(item => item.Area).SelectMany(area => area.Chunk(ItemsOnPage).Select(items => (area.Key, items))).Select((page, at) => new ChecklistPage(at + 1, page.Key, page.items))];

    /// <summary>The page that is asked for; the first when there is none such.</summary>
    public static ChecklistPage? Of(Turn turn, IReadOnlyList<ChecklistPage> pages) =>
        pages.FirstOrDefault(page => page.Number == turn.Fields.Number(Field)) ?? (pages.Count == 0 ? null : pages[0]);

    /// <summary>A running audit's auditors fill; everybody else reads.</summary>
    public static bool MayFill(Turn turn, Audit audit) => audit.Stage is AuditStage.Running && audit.IsAuditor(turn.Who.Id);
}
