using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Audits;

/// <summary>"audit AUD-0001": an audit, for those who may see it and those who act on what it found.</summary>
public sealed class ShowAudit(AuditDesk desk) : Intent
{
    public override string Verb => Audit.View;

    public override IReadOnlyList<string> Phrases => ["audit {audit}", "show audit {audit}", "open audit {audit}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AuditId>(Audit.Field) is not { } id || await desk.Records.Read(Audit.Type, id.Value, ct) is not { State: { } audit } record)
            return Reply.Say(AuditRules.NotFound.Text);
        if (audit.MayBeSeenBy(turn.Who))
            return AuditCard.Reply(turn, audit, record.Version, desk, null);
        // Whoever acts on a finding sees that finding.
        var acting = audit.Standing.Where(finding => finding.Actions.Count > 0).ToList();
        var mine = (await desk.Records.ActionsOf(acting.SelectMany(finding => finding.Actions), ct)).Where(action => action.Owner == turn.Who.Id).Select(action => action.Id).ToHashSet();
        return acting.FirstOrDefault(finding => finding.Actions.Any(mine.Contains)) is { } of ? await FindingCard.Reply(turn, audit, of, desk, null, ct) : Reply.Say(AuditRules.NotFound.Text);
    }
}

/// <summary>What happened to an audit, the latest first: a range of its own events.</summary>
public sealed class AuditHistory(AuditDesk desk) : Intent
{
    public const string Name = "audit.history";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (audit, _) = await desk.Read(turn, ct);
        if (audit is null)
            return Reply.Say(AuditRules.NotFound.Text);
        var events = await desk.Records.History(Audit.Type, audit.Id.Value, ct).ToListAsync(ct);
        events.Reverse();
        var paging = Paging.Of(turn, events.Count);
        return new Reply(
            Look.Card(
                audit.Title, $"What happened to {audit.Id}, the latest first.",
                [
                    Look.Rows([.. paging.Page(events).Select(happened => new Row(
                        $"{desk.Directory.NameOf(happened.Stamp.By)} {AuditWords.Of(happened.Event, desk.Directory.NameOf, turn.Reader)}", turn.Reader.Moment(happened.Stamp.At)))]),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                id: audit.Id.Value, state: "History", secondary: [.. paging.Buttons(Name, AuditForms.Self(audit)), AuditForms.Leave("Show the audit", Audit.View, AuditForms.Self(audit))]),
            $"History of {audit.Id}");
    }
}
