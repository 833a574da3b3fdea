using Aims.Assessments.Attaching;
using Aims.Cards;
using Aims.Ledger;
using Aims.People;
using Aims.Readiness;

namespace Aims.Controls;

/// <summary>What may be done with evidence, and by whom.</summary>
internal static class GivenEvidence
{
    public const int LongestTitle = 120, LongestLink = 1_000;

    public const string BadLink = "evidence.link", BadDay = "evidence.day", BadControl = "evidence.control";

    public static Refusal NotFound { get; } = new("evidence.unknown", "There is no such evidence for you.");

    private static Refusal NotYours { get; } = new("evidence.not-yours", "Only whoever answers for the control, or a governance lead, can change its evidence.");

    /// <summary>What evidence can be for: a control that applies, or a clause of the standard.</summary>
    /// <returns>Its name in words; null when this person may give none for it.</returns>
    public static string? For(string id, ControlEntry? control, Person who) =>
        control is not null ? control.Applies is true && !control.IsRetired && control.MayBeKeptBy(who) ? $"{control.Id} {control.Title}" : null
        : Clauses.Find(id) is { } clause && who.Is(Role.Lead) ? $"clause {clause.Id} {clause.Title}" : null;

    public static Decided<EvidenceEvent> Link(EvidenceId id, string serves, string? title, Uri? link, DateOnly? until, DateOnly today) =>
        link is null ? new Refusal(BadLink, "Give an address that begins with https:// and holds no user name or password.")
        : WrongDay(until, today) is { } wrong ? wrong
        : new EvidenceGiven(id, Named(title, link.IdnHost), link.AbsoluteUri, null, null, until, [serves]);

    public static Decided<EvidenceEvent> File(EvidenceId id, string serves, string name, KeptFile file) => new EvidenceGiven(id, Named(name, "A file"), null, file, null, null, [serves]);

    public static Decided<EvidenceEvent> Fact(EvidenceId id, string serves, LiveFact fact) => new EvidenceGiven(id, fact.Title, null, null, fact.Id, null, [serves]);

    /// <summary>It was looked at again. A file that was altered, or what was replaced, is not renewed.</summary>
    public static Decided<EvidenceEvent> Renew(ControlEvidence piece, DateOnly? until, DateOnly today) =>
        !piece.IsInUse || piece.Altered is not null ? new Refusal("evidence.gone", "It does not count any more, and cannot be renewed. Give another in its place.")
        : WrongDay(until, today) is { } wrong ? wrong
        : piece.Until == until ? Decided<EvidenceEvent>.Nothing : new EvidenceRenewed(until);

    public static Decided<EvidenceEvent> Replace(ControlEvidence piece, EvidenceId by) => piece.IsInUse ? new EvidenceReplaced(by.Value) : Decided<EvidenceEvent>.Nothing;

    public static Decided<EvidenceEvent> ServeToo(ControlEvidence piece, string? other, string? name) =>
        name is null || other is null ? new Refusal(BadControl, "Give the id of a control that applies and that you keep, such as A.6.2.4, or of a clause.")
        : piece.Serves.Contains(other) ? Decided<EvidenceEvent>.Nothing : new EvidenceServesToo(other);

    public static Decided<EvidenceEvent> Remove(ControlEvidence piece) => piece.Removed is null ? new EvidenceRemoved() : Decided<EvidenceEvent>.Nothing;

    public static Decided<EvidenceEvent> BringBack(ControlEvidence piece) => piece.Removed is not null ? new EvidenceBroughtBack() : Decided<EvidenceEvent>.Nothing;

    /// <summary>Leads, and whoever answers for a control that it is for. Auditors see it.</summary>
    /// <param name="controls">Those that it is for, as far as they have a record.</param>
    public static bool MaySee(Person who, IEnumerable<Control> controls) => who.Oversees || controls.Any(control => control.Owner?.Who == who.Id);

    public static Refusal? MayNotChange(Person who, IEnumerable<Control> controls) =>
        !MaySee(who, controls) ? NotFound : who.Is(Role.Lead) || controls.Any(control => control.Owner?.Who == who.Id) ? null : NotYours;

    private static Refusal? WrongDay(DateOnly? until, DateOnly today) => until < today ? new Refusal(BadDay, "That day is over. Give the last day on which it counts, or none.") : null;

    private static string Named(string? title, string otherwise) => Plain.Line(title ?? "", LongestTitle) is { Length: > 0 } name ? name : otherwise;
}
