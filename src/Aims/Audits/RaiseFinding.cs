using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Nonconformities;
using Aims.People;

namespace Aims.Audits;

/// <summary>Raises what was found at a question. A major or a minor finding becomes a nonconformity in the same commit; whoever answers for it is told.</summary>
public sealed class RaiseFinding(AuditDesk desk) : AuditorAct(desk)
{
    public const string Name = "finding.raise", AskName = "finding.ask-raise", ItemField = "item";

    private const string GradeField = "grade", WhatField = "what-found", OwnerField = "finding-owner", SystemField = "of-system";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Audit now) => now.AllFindings[^1] is { Nonconformity: { } id } finding
        ? $"Finding {finding.Number} is raised as {id}. {Desk.Directory.NameOf(finding.Owner)} is told." : $"Finding {now.AllFindings[^1].Number} is noted. {Desk.Directory.NameOf(now.AllFindings[^1].Owner)} is told.";

    private protected override async Task<Decided<AuditEvent>> Do(Draft draft, Turn turn, Audit audit, CancellationToken ct)
    {
        var wish = Wish(turn, audit);
        if (AuditRules.Lacks(audit, wish) is { } lacks)
            return lacks;
        if (wish.Grade is FindingGrade.Opportunity)
            return AuditRules.Raise(audit, wish, null);
        string id = await draft.NewId(Nonconformity.Type, ct);
        var grade = wish.Grade is FindingGrade.Major ? NonconformityGrade.Major : NonconformityGrade.Minor;
        var raised = NonconformityRules.Raise(
            NonconformityId.From(id), new NonconformityWish(wish.What, grade, wish.Item!.Split('/')[0], wish.Owner, wish.System), new NonconformitySource(audit.Id.Value, audit.AllFindings.Count + 1));
        await draft.Apply(Nonconformity.Type, id, raised, ct);
        return AuditRules.Raise(audit, wish, id);
    }

    private protected override void Tell(Draft draft, Turn turn, Audit before, Audit now)
    {
        base.Tell(draft, turn, before, now);
        if (now.AllFindings.Count == before.AllFindings.Count || now.AllFindings[^1] is not { } finding || finding.Owner == turn.Who.Id)
            return;
        if (finding.Nonconformity is { } id)
            draft.Tell(finding.Owner, Nonconformity.View, Nonconformity.Type.Key(id));
        else
            draft.Tell(finding.Owner, Audit.View, now.Key);
    }

    private protected override async Task<Reply> Drawn(Turn turn, Audit now, long version, Notice? notice, CancellationToken ct) =>
        HasSteppedAside(turn, now) || now.AllFindings.Count == 0 ? AuditCard.Reply(turn, now, version, Desk, notice) : await FindingCard.Reply(turn, now, now.AllFindings[^1], Desk, notice, ct);

    private protected override Reply? Form(Turn turn, Audit audit, Refusal? problem)
    {
        if (audit.Items().FirstOrDefault(item => item.Id == turn.Fields.Text(ItemField)) is not { } item || audit.EntryAt(item.Id) is not { Outcome: CheckOutcome.Finding, Lacks: null } entry)
            return null;
        return AuditForms.Of(
            turn, audit, $"Raise a finding at {item.Requirement.Id}", item.Requirement.Name, Inputs(turn, audit, entry, problem), "Raise it", Name, (ItemField, item.Id));
    }

    private IEnumerable<Element> Inputs(Turn turn, Audit audit, CheckEntry entry, Refusal? problem)
    {
        yield return Look.Field(
            new Input.ChoiceSet(GradeField, "How serious", "Choose one.",
            [
                new Choice("Major: a requirement is not met at all, or what is asked for does not work", nameof(FindingGrade.Major)),
                new Choice("Minor: a slip in something that works otherwise", nameof(FindingGrade.Minor)),
                new Choice("Opportunity: it conforms, and could be better", nameof(FindingGrade.Opportunity)),
            ])
            {
                Value = turn.Fields.Text(GradeField),
                Style = ChoiceStyle.Expanded,
            },
            error: AuditForms.Problem(problem, AuditRules.BadGrade));
        yield return AuditForms.Text(
            turn, WhatField, "What was found", entry.Note, AuditRules.LongestText, "What is asked for, what is so instead, and how that showed.",
            "An assessment is asked for before use. AIS-0007 went live on 3 March and was assessed on 9 April.", AuditForms.Problem(problem, AuditRules.BadWhat));
        yield return AuditForms.Colleague(turn, OwnerField, "Who answers for it", null, Desk.Directory, "They are told, and say what caused it and what is done.", AuditForms.Problem(problem, AuditRules.BadOwner));
        if (audit.SystemsLookedAt.Any())
        {
            yield return Look.Field(
                new Input.ChoiceSet(SystemField, "Which system", "Choose one, or none.", [new Choice("None in particular", "none"), .. audit.SystemsLookedAt.Take(SampleDraw.Most).Select(id => new Choice(id, id))])
                {
                    Value = turn.Fields.Text(SystemField) ?? "none",
                },
                error: AuditForms.Problem(problem, AuditRules.BadSystem));
        }
    }

    // An input that was not touched may not be sent: what was noted stands in it.
    private FindingWish Wish(Turn turn, Audit audit) => new(
        turn.Fields.Text(ItemField), turn.Fields.Choice<FindingGrade>(GradeField), AuditForms.Typed(turn, WhatField, audit.EntryAt(turn.Fields.Text(ItemField) ?? "")?.Note), AuditForms.Person(turn, OwnerField, Desk.Directory),
        turn.Fields.Text(SystemField) is { } system && system != "none" ? system : null);
}

/// <summary>Takes a finding back that was none, before the audit is reported. Its nonconformity ends with it.</summary>
public sealed class WithdrawFinding(AuditDesk desk) : AuditorAct(desk)
{
    public const string Name = "finding.withdraw", AskName = "finding.ask-withdraw";

    private const string ReasonField = "reason";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Audit now) => "The finding is withdrawn. It stays on record.";

    private protected override async Task<Decided<AuditEvent>> Do(Draft draft, Turn turn, Audit audit, CancellationToken ct)
    {
        var finding = audit.FindingOf(turn.Fields.Number(Audit.NumberField));
        string? reason = turn.Fields.Text(ReasonField);
        var decided = AuditRules.Withdraw(audit, finding, reason);
        if (decided.Refusal is null && finding!.Nonconformity is { } id && (await draft.Load(Nonconformity.Type, id, ct)).State is { } nonconformity)
        {
            var withdrawn = NonconformityRules.Withdraw(nonconformity, reason!);
            if (withdrawn.Refusal is { } refusal)
                return refusal;
            await draft.Apply(Nonconformity.Type, id, withdrawn, ct);
            draft.Redraw(nonconformity.Key);
        }
        return decided;
    }

    private protected override void Tell(Draft draft, Turn turn, Audit before, Audit now)
    {
        base.Tell(draft, turn, before, now);
        foreach (var gone in now.AllFindings.Where(finding => !finding.Stands && finding.Owner != turn.Who.Id && before.FindingOf(finding.Number) is { Stands: true, Nonconformity: not null }))
            draft.TellQuietly(gone.Owner, Nonconformity.View, Nonconformity.Type.Key(gone.Nonconformity!), bundled: false);
    }

    private protected override Reply? Form(Turn turn, Audit audit, Refusal? problem) =>
        audit.FindingOf(turn.Fields.Number(Audit.NumberField)) is not { Stands: true } finding || problem is { Code: not AuditRules.BadReason } ? null
        : AuditForms.Of(
            turn, audit, $"Withdraw finding {finding.Number}?", finding.What,
            [AuditForms.Text(turn, ReasonField, "Why is it none?", null, AuditRules.LongestReason, null, "The record was there; we had looked in the wrong folder.", AuditForms.Problem(problem, AuditRules.BadReason))],
            "Withdraw", Name, (Audit.NumberField, finding.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
