using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Audits;

/// <summary>Says which clauses and controls are audited.</summary>
public sealed class ChooseCriteria(AuditDesk desk) : AuditChange(desk)
{
    public const string Name = "audit.criteria", AskName = "audit.ask-criteria";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Audit now) => $"Audited is: {AuditWords.Criteria(now.Criteria)}.";

    private protected override async Task<Decided<AuditEvent>> Decide(Draft draft, Turn turn, Audit audit, CancellationToken ct)
    {
        var wanted = turn.Fields.Has(CriteriaInput.Field) ? CriteriaInput.Read(turn.Fields.Text(CriteriaInput.Field)) : audit.Criteria;
        return AuditRules.ChooseCriteria(audit, wanted, await Desk.Answerable(audit with { Criteria = wanted }, ct), Desk.Directory);
    }

    private protected override Reply? Form(Turn turn, Audit audit, Refusal? problem)
    {
        if (AuditRules.NotPlanned(audit) is not null)
            return null;
        var chosen = turn.Fields.Has(CriteriaInput.Field) ? CriteriaInput.Read(turn.Fields.Text(CriteriaInput.Field)) : audit.Criteria;
        return AuditForms.Of(
            turn, audit, "What is audited", "Choose whole clauses and objectives, or single ones of them. Their questions make the checklist.",
            [CriteriaInput.Draw(chosen, AuditForms.Problem(problem, AuditRules.BadCriteria, Independence.Code))], "Save", Name);
    }
}

/// <summary>Clauses and controls as a list to choose several from: a whole area, or one of its requirements.</summary>
internal static class CriteriaInput
{
    public const string Field = "criteria";

    private static readonly Choice[] Choices =
    [
        .. AuditCatalogue.Current.Areas.SelectMany(area => area.Requirements.Select(one => new Choice(Plain.Line(one.Name, 60), one.Id))
            .Prepend(new Choice(Plain.Line($"All of {area.Name}", 60), area.Id))),
    ];

    public static Container Draw(IReadOnlyList<string> chosen, string? error) => Look.Field(
        new Input.ChoiceSet(Field, "Clauses and controls", "Choose at least one.", Choices)
        {
            IsMultiSelect = true,
            Style = ChoiceStyle.Filtered,
            Placeholder = "Type a number or a word",
            Value = chosen.Count == 0 ? null : string.Join(',', Shortest(chosen)),
        },
        $"{AuditCatalogue.Current.Areas.Sum(area => area.Requirements.Count)} clauses and controls in {AuditCatalogue.Current.Areas.Count} areas.", error: error);

    /// <summary>The requirements that a choice means, in their order; what is unknown is left out.</summary>
    public static IReadOnlyList<string> Read(string? sent)
    {
        var wanted = (sent ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        return [.. AuditCatalogue.Current.Areas.SelectMany(area => area.Requirements.Where(one => wanted.Contains(area.Id) || wanted.Contains(one.Id))).Select(one => one.Id)];
    }

    private static IEnumerable<string> Shortest(IReadOnlyList<string> chosen) => AuditCatalogue.Current.Areas.SelectMany(area =>
        area.Requirements.All(one => chosen.Contains(one.Id)) ? [area.Id] : area.Requirements.Where(one => chosen.Contains(one.Id)).Select(one => one.Id));
}
