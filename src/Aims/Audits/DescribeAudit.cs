using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Audits;

/// <summary>Changes title, objectives and days of an audit that is not reported.</summary>
public sealed class DescribeAudit(AuditDesk desk) : AuditChange(desk)
{
    public const string Name = "audit.describe", AskName = "audit.ask-describe";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Audit now) => "It is saved.";

    private protected override Decided<AuditEvent> Decide(Turn turn, Audit audit) =>
        AuditRules.Describe(audit, AuditInputs.Wish(turn, audit), turn.Reader.Today(turn.Now));

    private protected override Reply? Form(Turn turn, Audit audit, Refusal? problem) =>
        !audit.IsOpen ? null
        : AuditForms.Of(turn, audit, "Title, objectives and days", "What the audit is to find out, and when.", AuditInputs.Of(turn, audit, problem), "Save", Name);
}

/// <summary>The inputs that describe an audit.</summary>
internal static class AuditInputs
{
    private const string TitleField = "title", ObjectivesField = "objectives", FromField = "first-day", UntilField = "last-day";

    private const int UsualStart = 14, UsualDays = 11;

    /// <summary>What was sent; what was not touched stays.</summary>
    public static AuditWish Wish(Turn turn, Audit? audit) => new(
        AuditForms.Typed(turn, TitleField, audit?.Title), AuditForms.Typed(turn, ObjectivesField, audit?.Objectives),
        turn.Fields.Has(FromField) ? turn.Fields.Day(FromField) : audit?.From ?? First(turn), turn.Fields.Has(UntilField) ? turn.Fields.Day(UntilField) : audit?.Until ?? First(turn).AddDays(UsualDays));

    public static IEnumerable<Element> Of(Turn turn, Audit? audit, Refusal? problem)
    {
        var (wish, today) = (Wish(turn, audit), turn.Reader.Today(turn.Now));
        yield return Look.Field(
            new Input.Text(TitleField, "Title", "Give it a title.") { Value = wish.Title, MaxLength = AuditRules.LongestTitle },
            example: "Impact assessments in Human Resources", error: AuditForms.Problem(problem, AuditRules.BadTitle));
        yield return AuditForms.Text(
            turn, ObjectivesField, "Objectives", audit?.Objectives, AuditRules.LongestText, "What do you want to know at its end?",
            "Whether assessments are done before use, and repeated after changes.", AuditForms.Problem(problem, AuditRules.BadObjectives));
        yield return Look.Field(new Input.Date(FromField, "First day", "Choose a day.") { Value = wish.From, Max = today.AddYears(AuditRules.YearsAhead) }, error: AuditForms.Problem(problem, AuditRules.BadDays));
        yield return Look.Field(new Input.Date(UntilField, "Last day", "Choose a day.") { Value = wish.Until, Max = today.AddYears(AuditRules.YearsAhead) }, "Its auditors are reminded by then.");
    }

    private static DateOnly First(Turn turn) => turn.Reader.Today(turn.Now).AddDays(UsualStart);
}
