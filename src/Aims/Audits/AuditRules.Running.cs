using Aims.Ledger;
using Aims.People;

namespace Aims.Audits;

public static partial class AuditRules
{
    public const int LongestNote = 400, LongestLookedAt = 200, MostFindings = 40, MostSamples = 10, MostActions = 5;

    public const string BadEntry = "audit.entry", BadSample = "audit.sample", BadGrade = "finding.grade", BadWhat = "finding.what", BadOwner = "finding.owner", BadSystem = "finding.system";

    /// <summary>
    /// Whether an auditor may go on. Who has become answerable for what is audited steps aside at that moment, instead of what they
    /// were about to do.
    /// </summary>
    /// <param name="answerable">Who answers for what the audit looks at, now.</param>
    public static Decided<AuditEvent> MayGoOn(Audit audit, Person who, IEnumerable<Answerable> answerable) =>
        (NotRunning(audit) ?? NotAuditor(audit, who)) is { } refusal ? refusal
        : Independence.Forbids(audit, who, answerable) is { } why ? new AuditorSteppedAside(who.Id, why)
        : Decided<AuditEvent>.Nothing;

    /// <summary>
    /// What somebody wrote at one question; it need not be all yet. What another has written since they last saw it is not written over.
    /// </summary>
    /// <param name="seen">How often it had been filled when they saw it.</param>
    public static Decided<AuditEvent> Check(Audit audit, CheckItem item, CheckOutcome? outcome, string? note, string? lookedAt, int seen)
    {
        var now = audit.EntryAt(item.Id);
        return (now?.Outcome, now?.Note, now?.LookedAt) == (outcome, note, lookedAt) ? Decided<AuditEvent>.Nothing
            : (now?.Count ?? 0) != seen ? FilledMeanwhile
            : note?.Length > LongestNote ? new Refusal(BadEntry, $"Write at most {LongestNote} characters of notes.")
            : lookedAt?.Length > LongestLookedAt ? new Refusal(BadEntry, $"Write at most {LongestLookedAt} characters on what was looked at.")
            : outcome is not CheckOutcome.Finding && audit.Standing.Any(finding => finding.Item == item.Id)
                ? new Refusal(BadEntry, "A finding was raised here. Withdraw it first, if it was none.")
            : new ItemChecked(item.Id, outcome, note, lookedAt);
    }

    public static Refusal FilledMeanwhile { get; } = new("audit.filled-meanwhile", "A colleague has filled this in meanwhile: theirs is kept.");

    /// <param name="pool">The ids from which it is drawn.</param>
    public static Decided<AuditEvent> Draw(Audit audit, SampleOf? of, int? size, string seed, IReadOnlyCollection<string> pool) =>
        audit.Samples.Count >= MostSamples ? new Refusal(BadSample, $"An audit has at most {MostSamples} samples.")
        : of is null || size is not (>= 1 and <= SampleDraw.Most) ? new Refusal(BadSample, $"Choose of what, and a number from 1 to {SampleDraw.Most}.")
        : seed.Length is 0 or > SampleDraw.LongestSeed ? new Refusal(BadSample, $"The seed has 1 to {SampleDraw.LongestSeed} characters.")
        : pool.Count == 0 ? new Refusal(BadSample, "There is nothing of that kind in the scope.")
        : new SampleDrawn(audit.Samples.Count + 1, of.Value, seed, pool.Count, SampleDraw.Of(pool, size.Value, seed));

    /// <param name="nonconformity">The id of the record that a major or minor one becomes.</param>
    public static Decided<AuditEvent> Raise(Audit audit, FindingWish wish, string? nonconformity) =>
        Lacks(audit, wish) is { } refusal ? refusal
        : new FindingRaised(audit.AllFindings.Count + 1, wish.Item!, wish.Grade!.Value, wish.What!, wish.Owner!.Id, wish.System, nonconformity);

    public static Refusal? Lacks(Audit audit, FindingWish wish) =>
        audit.AllFindings.Count >= MostFindings ? new(BadWhat, $"An audit has at most {MostFindings} findings.")
        : audit.EntryAt(wish.Item ?? "") is not { Outcome: CheckOutcome.Finding, Lacks: null } ? new("finding.item", "Mark the question as a finding first, on the checklist.")
        : wish.Grade is null ? new(BadGrade, "Choose how serious it is.")
        : Text(wish.What, LongestText, BadWhat, "Say what was found, against what is asked for.") is { } wrong ? wrong
        : wish.Owner is null ? new(BadOwner, "Choose the colleague who answers for it.")
        : wish.System is not null && !audit.SystemsLookedAt.Contains(wish.System) ? new(BadSystem, "Choose a system that the audit looks at, or none.")
        : null;

    public static Decided<AuditEvent> Withdraw(Audit audit, AuditFinding? finding, string? reason) =>
        finding is not { Stands: true } ? new Refusal("finding.unknown", "There is no such finding any more.")
        : Text(reason, LongestReason, BadReason, "Say why it is none, in a sentence or two.") is { } wrong ? wrong
        : new FindingWithdrawn(finding.Number, reason!);

    /// <param name="to">Who is told of it.</param>
    public static Decided<AuditEvent> Report(Audit audit, Person who, string? conclusion, IReadOnlyList<PersonId> to) =>
        (NotRunning(audit) ?? NotFinished(audit)) is { } refusal ? refusal
        : audit.Lead != who.Id ? new Refusal("audit.not-lead-auditor", "Only the lead auditor reports the audit.")
        : Text(conclusion, LongestText, BadConclusion, "Say what the audit comes to: does the system conform, and does it work?") is { } wrong ? wrong
        : new AuditReported(conclusion!, to);

    /// <summary>What is still to be done before it can be reported.</summary>
    public static Refusal? NotFinished(Audit audit)
    {
        int open = audit.Items().Count(item => !audit.IsDone(item));
        return open > 0 ? new("audit.unfinished", open == 1 ? "1 question of the checklist is not filled in yet." : $"{open} questions of the checklist are not filled in yet.")
            : audit.Unraised().FirstOrDefault() is { } entry ? new("audit.unfinished", $"The finding at {entry.Item.Split('/')[0]} is not raised yet. Open the checklist to raise it.")
            : null;
    }

    /// <param name="open">Ids of its nonconformities that are not closed.</param>
    public static Decided<AuditEvent> Close(Audit audit, IReadOnlyCollection<string> open) =>
        audit.Stage is not AuditStage.Reported ? Stage(audit, "it cannot be closed")
        : open.Count > 0 ? new Refusal("audit.open-nonconformities", $"It closes when its nonconformities have. Still open: {string.Join(", ", open.Order(StringComparer.Ordinal))}.")
        : new AuditClosed();

    internal static Refusal? NotRunning(Audit audit) => audit.Stage is AuditStage.Running ? null : Stage(audit, audit.Stage is AuditStage.Planned ? "it has to be started first" : "it cannot be changed");
}

/// <summary>What somebody wants to raise.</summary>
/// <param name="Item">The question at which it came up.</param>
public sealed record FindingWish(string? Item, FindingGrade? Grade, string? What, Person? Owner, string? System);
