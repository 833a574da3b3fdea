using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Audits;

/// <summary>What may be done with an audit, by whom and when.</summary>
public static partial class AuditRules
{
    public const int LongestTitle = 100, LongestText = 1_000, LongestReason = 500, MostAuditors = 6, MostSystems = 10, YearsAhead = 2;

    public const string BadTitle = "audit.title", BadObjectives = "audit.objectives", BadDays = "audit.days", BadCriteria = "audit.criteria", BadScope = "audit.scope",
        BadPerson = "audit.person", BadReason = "audit.reason", BadConclusion = "audit.conclusion";

    public static Refusal NotFound { get; } = new("audit.unknown", "There is no such audit that you may see. Say audits to see those that there are.");

    /// <summary>Audits are planned, staffed and closed by governance leads.</summary>
    public static Refusal? NotLead(Person who, IDirectory directory) => LeadsOnly.Refuses(who, directory, "audit.not-lead", "plan audits", "ask");

    /// <summary>Only those who were named fill the checklist of an audit, whatever their role.</summary>
    public static Refusal? NotAuditor(Audit audit, Person who) =>
        audit.IsAuditor(who.Id) ? null : new("audit.not-auditor", $"Only the auditors of {audit.Id} can do that. You can read it.");

    public static Decided<AuditEvent> Plan(AuditId id, AuditWish wish, IReadOnlyList<string> criteria, DateOnly today) =>
        Lacks(wish, today) is { } refusal ? refusal
        : new AuditPlanned(id, wish.Title!, wish.Objectives!, wish.From!.Value, wish.Until!.Value, Known(criteria));

    public static Decided<AuditEvent> Describe(Audit audit, AuditWish wish, DateOnly today) =>
        (NotOpen(audit) ?? Lacks(wish, today < audit.From ? today : audit.From)) is { } refusal ? refusal
        : (audit.Title, audit.Objectives, audit.From, audit.Until) == (wish.Title, wish.Objectives, wish.From, wish.Until) ? Decided<AuditEvent>.Nothing
        : new AuditDescribed(wish.Title!, wish.Objectives!, wish.From!.Value, wish.Until!.Value);

    /// <param name="answerable">Who answers for what the audit would look at.</param>
    public static Decided<AuditEvent> ChooseCriteria(Audit audit, IReadOnlyList<string> requirements, IReadOnlyCollection<Answerable> answerable, IDirectory directory)
    {
        var chosen = Known(requirements);
        return NotPlanned(audit) is { } refusal ? refusal
            : chosen.Count == 0 ? new Refusal(BadCriteria, "Choose at least one clause or control.")
            : chosen.SequenceEqual(audit.Criteria) ? Decided<AuditEvent>.Nothing
            : Independence.OfAll(audit with { Criteria = chosen }, answerable, directory) is { } conflict ? conflict
            : new CriteriaChosen(chosen);
    }

    /// <param name="answerable">Who answers for what the audit would look at.</param>
    public static Decided<AuditEvent> ChooseScope(Audit audit, AuditScope scope, IReadOnlyCollection<Answerable> answerable, IDirectory directory) =>
        NotPlanned(audit) is { } refusal ? refusal
        : scope.Systems.Count > MostSystems ? new Refusal(BadScope, $"Name at most {MostSystems} systems. For more, choose their departments and draw a sample.")
        : Same(scope, audit.Scope) ? Decided<AuditEvent>.Nothing
        : Independence.OfAll(audit with { Scope = scope }, answerable, directory) is { } conflict ? conflict
        : new ScopeChosen(scope);

    public static Decided<AuditEvent> NameAuditor(Audit audit, Person? who, bool leads, IReadOnlyCollection<Answerable> answerable) =>
        NotOpen(audit) is { } refusal ? refusal
        : who is null ? new Refusal(BadPerson, "Choose a colleague.")
        : audit.IsAuditor(who.Id) && leads == (audit.Lead == who.Id) ? Decided<AuditEvent>.Nothing
        : !audit.IsAuditor(who.Id) && audit.Auditors.Count >= MostAuditors ? new Refusal(BadPerson, $"An audit has at most {MostAuditors} auditors. Release one first.")
        : Independence.Refuses(audit, who, answerable) is { } conflict ? conflict
        : new AuditorNamed(who.Id, leads);

    public static Decided<AuditEvent> Release(Audit audit, PersonId? who) =>
        NotOpen(audit) is { } refusal ? refusal
        : who is { } one && audit.IsAuditor(one) ? new AuditorReleased(one) : Decided<AuditEvent>.Nothing;

    public static Decided<AuditEvent> Start(Audit audit, IReadOnlyCollection<Answerable> answerable, IDirectory directory) =>
        NotPlanned(audit) is { } refusal ? refusal
        : audit.Criteria.Count == 0 ? new Refusal(BadCriteria, "Say first what is audited: press \"What is audited\".")
        : audit.Lead is not { } lead || directory.Find(lead) is null ? new Refusal(BadPerson, "Name a lead auditor first: press \"Auditors\".")
        : Independence.OfAll(audit, answerable, directory) is { } conflict ? conflict
        : new AuditStarted();

    public static Decided<AuditEvent> Cancel(Audit audit, string? reason) =>
        NotOpen(audit) is { } refusal ? refusal
        : audit.Standing.Any(finding => finding.Nonconformity is not null) ? new Refusal("audit.has-findings", "It has found nonconformities, so it is finished and reported, not cancelled.")
        : Text(reason, LongestReason, BadReason, "Say why it does not take place, in a sentence or two.") is { } wrong ? wrong
        : new AuditCancelled(reason!);

    internal static Refusal? NotOpen(Audit audit) => audit.IsOpen ? null : Stage(audit, "it cannot be changed");

    internal static Refusal? NotPlanned(Audit audit) => audit.Stage is AuditStage.Planned ? null : Stage(audit, "what it looks at is settled");

    internal static Refusal Stage(Audit audit, string so) => new("audit.stage", $"{audit.Id} is {AuditWords.Of(audit.Stage).ToLowerInvariant()}, so {so}.");

    /// <summary>What is wrong with a text that has to be there.</summary>
    internal static Refusal? Text(string? text, int longest, string code, string ask) =>
        text is null ? new(code, ask) : text.Length > longest ? new(code, $"Say it in at most {longest} characters.") : null;

    private static Refusal? Lacks(AuditWish wish, DateOnly earliest) =>
        Text(wish.Title, LongestTitle, BadTitle, "Give it a title.") ?? Text(wish.Objectives, LongestText, BadObjectives, "Say what the audit is to find out.")
        ?? (wish.From is { } from && wish.Until is { } until && from >= earliest && from <= until && until <= earliest.AddYears(YearsAhead) ? null
            : new Refusal(BadDays, $"Choose a first day from today on and a last day not before it, at most {YearsAhead} years ahead."));

    private static IReadOnlyList<string> Known(IReadOnlyList<string> requirements) =>
        [.. AuditCatalogue.Current.Areas.SelectMany(area => area.Requirements).Select(one => one.Id).Where(requirements.Contains)];

    private static bool Same(AuditScope one, AuditScope other) => one.Departments.SequenceEqual(other.Departments) && one.Systems.SequenceEqual(other.Systems);
}

/// <summary>What somebody wants an audit to be.</summary>
public sealed record AuditWish(string? Title, string? Objectives, DateOnly? From, DateOnly? Until);
