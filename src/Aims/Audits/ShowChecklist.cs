using Aims.Cards;
using Aims.Conversation;
using Row = Aims.Cards.Row;

namespace Aims.Audits;

/// <summary>The checklist's areas, with how far each is; its auditors go on from here on any device.</summary>
public sealed class ShowChecklist(AuditDesk desk) : Intent
{
    public override string Verb => Audit.Checklist;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (audit, _) = await desk.Read(turn, ct);
        return audit is null ? Reply.Say(AuditRules.NotFound.Text) : Draw(turn, audit, null);
    }

    internal static Reply Draw(Turn turn, Audit audit, Notice? notice)
    {
        var pages = ChecklistPage.All(audit);
        var areas = pages.GroupBy(page => page.Area).ToList();
        var paging = Paging.Of(turn, areas.Count);
        bool fills = ChecklistPage.MayFill(turn, audit);
        int open = pages.Sum(page => page.Items.Count(item => !audit.IsDone(item)));
        string said = pages.Count == 0 ? "It has no questions: nothing was chosen to be audited."
            : open > 0 ? $"Still open: {open} of {pages.Sum(page => page.Items.Count)} questions."
            : audit.Unraised().Any() ? "All questions are filled in. Raise what was found where that is still to be done." : "All questions are filled in.";
        var next = pages.FirstOrDefault(page => page.Items.Any(item => !audit.IsDone(item) || audit.Unraised().Any(entry => entry.Item == item.Id)));
        return new Reply(
            Look.Card(
                $"Checklist of {audit.Id}", said,
                [
                    Look.Text(said),
                    .. areas.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(areas).Select(area => new Row(area.Key.Name, Line(audit, area), To("Open", audit, area.First())))])],
                    .. paging.InWords is { } shown ? [Look.Subtle(shown)] : Array.Empty<Element>(),
                ],
                id: audit.Title, state: AuditWords.Of(audit.Stage), notice: notice,
                primary: fills && next is not null ? To(audit.Entries.Count == 0 ? "Begin" : "Go on", audit, next) : null,
                secondary: [.. paging.Buttons(Audit.Checklist, AuditForms.Self(audit)), AuditForms.Leave("The audit", Audit.View, AuditForms.Self(audit))]),
            $"Checklist of {audit.Id}: {said}");
    }

    private static string Line(Audit audit, IEnumerable<ChecklistPage> pages)
    {
        var items = pages.SelectMany(page => page.Items).ToList();
        int found = items.Count(item => audit.EntryAt(item.Id)?.Outcome is CheckOutcome.Finding);
        return $"{items.Count(audit.IsDone)} of {items.Count} filled in{(found == 0 ? "" : $" · {found} with a finding")}";
    }

    private static Execute To(string title, Audit audit, ChecklistPage page) => Button.Open(title, ShowChecklistPage.Name, AuditForms.Self(audit), (ChecklistPage.Field, page.Text));
}
