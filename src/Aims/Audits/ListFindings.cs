using System.Globalization;
using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Nonconformities;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Audits;

/// <summary>What an audit found, the most serious first.</summary>
public sealed class ListFindings(AuditDesk desk) : Intent
{
    public override string Verb => Audit.Findings;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (audit, _) = await desk.Read(turn, ct);
        if (audit is null)
            return Reply.Say(AuditRules.NotFound.Text);
        var findings = audit.AllFindings.OrderBy(finding => !finding.Stands).ThenByDescending(finding => finding.Grade).ThenBy(finding => finding.Number).ToList();
        var paging = Paging.Of(turn, findings.Count);
        string said = findings.Count == 0 ? "Nothing was found so far." : $"Found: {AuditWords.Counted(audit.Standing)}.";
        return new Reply(
            Look.Card(
                $"Findings of {audit.Id}", said,
                [
                    Look.Text(said),
                    .. findings.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(findings).Select(finding => RowOf(audit, finding))])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                id: audit.Title, state: AuditWords.Of(audit.Stage),
                secondary: [.. paging.Buttons(Audit.Findings, AuditForms.Self(audit)), AuditForms.Leave("The audit", Audit.View, AuditForms.Self(audit))]),
            $"Findings of {audit.Id}: {said}");
    }

    private Row RowOf(Audit audit, AuditFinding finding) => new(
        $"{finding.Number}. {finding.What}",
        $"{(finding.Stands ? AuditWords.Of(finding.Grade) : "Withdrawn")} · {finding.Requirement} · {desk.Directory.NameOf(finding.Owner)}{(finding.Nonconformity is { } id ? $" · {id}" : "")}",
        Button.Open("Open", ShowFinding.Name, FindingCard.Self(audit, finding)));
}

public sealed class ShowFinding(AuditDesk desk) : Intent
{
    public const string Name = "finding.show";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (audit, _) = await desk.Read(turn, ct);
        return audit?.FindingOf(turn.Fields.Number(Audit.NumberField)) is { } finding ? await FindingCard.Reply(turn, audit, finding, desk, null, ct) : Reply.Say(AuditRules.NotFound.Text);
    }
}

/// <summary>Plans what is done about an opportunity.</summary>
public sealed class ActOnFinding(AuditDesk desk) : AuditChange(desk)
{
    public const string Name = "finding.act", AskName = "finding.ask-act";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Audit now) => "The action is planned. Whoever does it is told.";

    private protected override Refusal? MayNot(Turn turn, Audit audit) =>
        audit.FindingOf(turn.Fields.Number(Audit.NumberField)) is not { Stands: true, Grade: FindingGrade.Opportunity } finding ? new("finding.unknown", "There is no such opportunity any more.")
        : finding.Owner != turn.Who.Id && !turn.Who.Is(Role.Lead) ? new("finding.not-yours", "Only whoever answers for it or a governance lead plans what is done about it.")
        : null;

    private protected override async Task<Decided<AuditEvent>> Decide(Draft draft, Turn turn, Audit audit, CancellationToken ct)
    {
        var finding = audit.FindingOf(turn.Fields.Number(Audit.NumberField))!;
        if (finding.Actions.Count >= AuditRules.MostActions)
            return new Refusal(AuditRules.BadWhat, $"A finding has at most {AuditRules.MostActions} actions.");
        var (planned, lacks) = ActionForm.Read(turn, Desk.Directory);
        return lacks is not null ? lacks
            : new FindingActionPlanned(finding.Number, await draft.PlanAction(new ActionSource(Audit.Field, audit.Id.Value, finding.What, Audit.View, Audit.Field), ActionPurpose.Improvement, planned!, ct));
    }

    private protected override async Task<Reply> Drawn(Turn turn, Audit now, long version, Notice? notice, CancellationToken ct) =>
        await FindingCard.Reply(turn, now, now.FindingOf(turn.Fields.Number(Audit.NumberField))!, Desk, notice, ct);

    private protected override Reply? Form(Turn turn, Audit audit, Refusal? problem)
    {
        var finding = audit.FindingOf(turn.Fields.Number(Audit.NumberField))!;
        return AuditForms.Of(
            turn, audit, "Plan an action", finding.What, ActionForm.Inputs(turn, Desk.Directory, problem), "Plan it", Name, FindingCard.Self(audit, finding)[1]);
    }
}

internal static class FindingCard
{
    public static async Task<Reply> Reply(Turn turn, Audit audit, AuditFinding finding, AuditDesk desk, Notice? notice, CancellationToken ct)
    {
        var actions = await desk.Records.ActionsOf(finding.Actions, ct);
        string state = finding.Stands ? AuditWords.Of(finding.Grade) : "Withdrawn";
        var requirement = AuditCatalogue.Current.Find(finding.Requirement);
        bool mayAct = finding is { Stands: true, Grade: FindingGrade.Opportunity } && (finding.Owner == turn.Who.Id || turn.Who.Is(Role.Lead));
        return new Reply(
            Look.Card(
                $"Finding {finding.Number} of {audit.Id}", $"{state}: {finding.What}",
                [
                    Look.Quote("What was found", finding.What),
                    Look.Facts(
                        ("Against", requirement?.Name ?? finding.Requirement), ("System", finding.System), ("Answers for it", desk.Directory.NameOf(finding.Owner)),
                        ("Raised", $"by {desk.Directory.NameOf(finding.By)} on {turn.Reader.Day(finding.At)}"), ("Nonconformity", finding.Nonconformity)),
                    .. finding.Withdrawn is { } reason ? [Look.Quote("Why it was withdrawn", reason)] : Array.Empty<Element>(),
                    .. ActionRows.Of(turn, actions, desk.Directory),
                ],
                id: audit.Title, state: state, notice: notice,
                primary: finding.Nonconformity is { } id ? Button.Open($"Open {id}", Nonconformity.View, (Nonconformity.Field, id)) : mayAct ? Button.Open("Plan an action", ActOnFinding.AskName, Self(audit, finding)) : null,
                secondary:
                [
                    .. ChecklistPage.MayFill(turn, audit) ? [Button.Open("Back to the checklist", ShowChecklistPage.Name, AuditForms.Self(audit), (ChecklistPage.Field, Page(audit, finding)))] : Array.Empty<CardAction>(),
                    .. ChecklistPage.MayFill(turn, audit) && finding.Stands ? [Button.Open("Withdraw", WithdrawFinding.AskName, Self(audit, finding))] : Array.Empty<CardAction>(),
                    .. audit.MayBeSeenBy(turn.Who) ? [AuditForms.Leave("All findings", Audit.Findings, AuditForms.Self(audit))] : Array.Empty<CardAction>(),
                ]),
            $"{audit.Id}, finding {finding.Number}: {Plain.Line(finding.What)}");
    }

    public static (string, string)[] Self(Audit audit, AuditFinding finding) =>
        [AuditForms.Self(audit), (Audit.NumberField, finding.Number.ToString(CultureInfo.InvariantCulture))];

    private static string Page(Audit audit, AuditFinding finding) => ChecklistPage.All(audit).FirstOrDefault(page => page.Items.Any(item => item.Id == finding.Item))?.Text ?? "1";
}
