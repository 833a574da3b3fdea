using Aims.People;

namespace Aims.Reports;

/// <summary>
/// An assessment as a record that stands alone (ISO/IEC 42001 8.4, ISO/IEC 42005 5.10): all in words, made of nothing but what
/// the ledger holds. The same ledger gives the same report.
/// </summary>
/// <param name="Id"><c>IA-0107</c></param>
/// <param name="System"><c>AIS-0042</c></param>
/// <param name="Standing">Where the system stands now.</param>
/// <param name="AsOf">When the last of all that is in it happened.</param>
/// <param name="Submitted">Null while the answers are open.</param>
/// <param name="Result">Null while the answers are open.</param>
/// <param name="IsFurther">It stands beside the impact assessment, and no approval rests on it.</param>
/// <param name="Since">What differs from the submission before; null when there was none.</param>
public sealed record AssessmentReport(
    string Id, bool IsFurther, string System, string SystemName, string Standing, DateTimeOffset AsOf,
    Signed Begun, Signed? Submitted, ReportedForm Form, IReadOnlyList<string> Assessors,
    ReportedSystem Record, IReadOnlyList<AnsweredPage> Pages, IReadOnlyList<AnsweredQuestion> NotCounted, Latest<ChangedAnswer> Changed,
    Latest<Deed> Course, Latest<ReportedEvidence> Evidence, Latest<ReportedComment> Comments,
    ReportedResult? Result, IReadOnlyList<ReportedRisk> Risks, IReadOnlyList<ReportedRequest> Requests, Differences? Since,
    IReadOnlyList<Seal> Seals, IReadOnlyList<ReportFact> People)
{
    /// <summary>The moments are of one zone for all readers, so that two copies of the record say the same.</summary>
    public static AssessmentReport Of(ReportSources sources, IDirectory directory) => new ReportMaker(sources, directory).Make();
}

/// <summary>Who did something, and when.</summary>
public sealed record Signed(string Who, DateTimeOffset At);

/// <summary>Something that has a name and a value.</summary>
public sealed record ReportFact(string Name, string Value);

/// <param name="Hash">SHA-256 of its definition; empty in what was stored before that was kept.</param>
/// <param name="Scoring">SHA-256 of its scoring; null for a form that gives no level.</param>
public sealed record ReportedForm(string Title, string Id, int Version, string Hash, string? Scoring);

/// <summary>The system's record as it was when the answers were submitted, or as it is now while they are open.</summary>
/// <param name="Version">Of the system's record.</param>
/// <param name="Missing">The fields that were not filled in.</param>
public sealed record ReportedSystem(long Version, IReadOnlyList<ReportedPart> Parts, IReadOnlyList<string> Missing);

public sealed record ReportedPart(string Title, IReadOnlyList<ReportFact> Facts);

public sealed record AnsweredPage(string Title, string? Description, IReadOnlyList<AnsweredQuestion> Questions);

/// <param name="Name">The question's name in the form.</param>
/// <param name="Serves">The clauses and articles that it answers to.</param>
/// <param name="Answer">In words, of several one a line; null when there is none.</param>
/// <param name="Given">Null when there is no answer, and for one that the form gave: its default, or worked out.</param>
public sealed record AnsweredQuestion(string Name, string Title, string? Serves, bool IsRequired, string? Answer, Signed? Given)
{
    /// <summary>The numbers of the evidence at it.</summary>
    public IReadOnlyList<int> Evidence { get; init; } = [];

    /// <summary>How many comments there are at it.</summary>
    public int Comments { get; init; }
}

/// <summary>An answer that was replaced or dropped.</summary>
/// <param name="Before">Null when it came back with what was submitted before.</param>
/// <param name="After">Null when the answer was dropped.</param>
public sealed record ChangedAnswer(string Title, string? Before, string? After, Signed By);

/// <summary>A file or a link at a question; one of the two.</summary>
/// <param name="Removed">Null while it is there.</param>
public sealed record ReportedEvidence(
    int Number, string Question, string Name, ReportedFile? File, ReportedLink? Link, Signed Attached, Signed? Removed);

/// <param name="Type">Its media type, by what is in it.</param>
public sealed record ReportedFile(string Type, string Size, string Sha256, string Scan);

/// <param name="Host">In the letters that a browser resolves.</param>
public sealed record ReportedLink(string Address, string Host);

public sealed record ReportedComment(string Question, string Text, Signed By);

/// <param name="IsProposed">The answers brought it up; otherwise somebody added it.</param>
/// <param name="Before">As it is before anything is done about it; null before it is rated.</param>
/// <param name="Left">With all actions done; null before that is said.</param>
/// <param name="IsConfirmed">Its owner has looked at what is left since the actions were done.</param>
/// <param name="Reason">What was said about the treatment, or why it does not apply.</param>
public sealed record ReportedRisk(
    string Id, string Title, string Why, string? Serves, string Standing, Signed Identified, bool IsProposed,
    string? Before, string? Treatment, string? Left, bool IsConfirmed, ReportFact? Reason, ReportedAcceptance? Acceptance,
    IReadOnlyList<ReportedAction> Actions, Latest<Deed> History);

/// <param name="IsOwners">It is within what its owner may accept; nobody else was asked.</param>
/// <param name="Due">By when an answer is expected.</param>
/// <param name="Answer">Null while it waits.</param>
/// <param name="Until">The last day of it; null when it was declined.</param>
public sealed record ReportedAcceptance(string Of, bool IsOwners, DateOnly? Due, Signed? Answer, DateOnly? Until, string? Reason);

/// <param name="Moved">Why its day was changed last.</param>
/// <param name="Done">Null while it waits.</param>
/// <param name="Link">Where the proof is.</param>
public sealed record ReportedAction(int Number, string What, string Owner, DateOnly Due, string? Moved, Signed? Done, string? Proof, string? Link);

/// <summary>What the scoring made of the answers that were submitted.</summary>
/// <param name="Level">1–4; 0 of a form that gives no level.</param>
/// <param name="Maximum">Null for a form that gives no level any more.</param>
/// <param name="Steps">How the level followed, so that anyone can add it up again.</param>
/// <param name="Agrees">Reckoning it again gives the level and the total that were recorded.</param>
public sealed record ReportedResult(
    int Level, string LevelName, string Meaning, int Total, decimal? Maximum, string? Override, bool Stop, int? ReviewMonths,
    IReadOnlyList<string> Steps, IReadOnlyList<ReportedPoints> Points, bool Agrees);

public sealed record ReportedPoints(string Dimension, string Question, string Answer, decimal Points, decimal Contribution);

/// <summary>A request for approval and what became of it.</summary>
/// <param name="AssessmentVersion">The version of the assessment that was to be decided on.</param>
/// <param name="Standing">What became of it, in a sentence.</param>
/// <param name="Decided">The version and hash of the system's record that was decided on; null without a decision.</param>
public sealed record ReportedRequest(string Id, long AssessmentVersion, string Level, string Standing, IReadOnlyList<Deed> Deeds, Seal? Decided);

/// <param name="Reason">What was said with it, conditions included.</param>
public sealed record Deed(Signed By, string What, string? Reason);

/// <summary>What differs from the submission before.</summary>
/// <param name="Before">When that was.</param>
/// <param name="Now">Null while the answers are open.</param>
public sealed record Differences(Signed Before, string LevelBefore, string? Now, IReadOnlyList<Difference> Answers);

public sealed record Difference(string Title, string? Before, string? Now);

/// <summary>What proves a record: changing any of its events up to this version would change the hash.</summary>
public sealed record Seal(string Kind, string Id, long Version, string Hash);
