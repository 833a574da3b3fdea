using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Audits;

/// <summary>"audits": those that run, then those that are planned, then what is over.</summary>
public sealed class ListAudits(AuditDesk desk) : Intent
{
    public override string Verb => Audit.All;

    public override IReadOnlyList<string> Phrases => ["audits", "audit", "internal audits", "internal audit", "our audits", "my audits"];

    public override Hint Hint => new("audits", "internal audits: what is audited, by whom, and what was found", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var all = (await desk.All(ct)).Where(audit => audit.MayBeSeenBy(turn.Who))
            .OrderBy(audit => audit.Stage switch { AuditStage.Running => 0, AuditStage.Planned => 1, AuditStage.Reported => 2, AuditStage.Closed => 3, AuditStage.Cancelled => 4 })
            .ThenBy(audit => audit.From).ThenBy(audit => audit.Id.Value, StringComparer.Ordinal).ToList();
        var paging = Paging.Of(turn, all.Count);
        bool leads = turn.Who.Is(Role.Lead);
        string said = all.Count > 0 ? $"{all.Count} {(all.Count == 1 ? "audit" : "audits")}."
            : leads ? "There is none yet. Begin with the programme: it proposes what is due from importance and past results. Or plan a single audit."
            : "There is none that you may see.";
        return new Reply(
            Look.Card(
                "Internal audits", said,
                [
                    Look.Text(said),
                    .. all.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(all).Select(audit => RowOf(turn, audit))])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                primary: leads ? Button.Open("New audit", Audit.New) : null,
                secondary: [.. paging.Buttons(Audit.All), .. turn.Who.Oversees ? [Button.Open("Programme", AuditProgramme.View)] : Array.Empty<CardAction>()]),
            said);
    }

    private Row RowOf(Turn turn, Audit audit) => new(
        audit.Title,
        $"{audit.Id} · {AuditWords.Of(audit.Stage)} · {(audit.Lead is { } lead ? desk.Directory.NameOf(lead) : "no lead auditor")} · {turn.Reader.Day(audit.From)} to {turn.Reader.Day(audit.Until)}"
            + (audit.Standing.Any() ? $" · {AuditWords.Counted(audit.Standing)}" : ""),
        Button.Open("Open", Audit.View, AuditForms.Self(audit)));
}
