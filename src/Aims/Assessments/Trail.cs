using Aims.Assessments.Attaching;
using Aims.Assessments.Discussion;
using Aims.Assessments.Forms;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments;

/// <summary>What somebody wrote at a question.</summary>
public sealed record Comment(string Question, string Text, PersonId By, DateTimeOffset At);

/// <summary>A piece of evidence, and who removed it when.</summary>
public sealed record EvidencePiece(Evidence Evidence, Stamp? Removed);

/// <summary>An answer that stands, with who gave it and when.</summary>
public sealed record GivenAnswer(Answer Answer, Stamp Stamp);

/// <param name="Before">Null when it came back with what was submitted before.</param>
/// <param name="After">Null when the answer was dropped.</param>
public sealed record ReplacedAnswer(string Question, Answer? Before, Answer? After, Stamp Stamp);

public sealed record SubmittedAnswers(Answers Answers, Result Result, Stamp Stamp);

/// <summary>
/// Who answered what when and what it replaced, what was submitted, what was said, and what was attached and removed: folded from
/// the events of an assessment, so that saving a page does not carry it along.
/// </summary>
public sealed class Trail
{
    private readonly Dictionary<string, GivenAnswer> given = [];
    private Dictionary<string, GivenAnswer> submitted = [];
    private readonly List<ReplacedAnswer> replaced = [];
    private readonly List<SubmittedAnswers> submissions = [];
    private readonly List<Comment> comments = [];
    private readonly List<EvidencePiece> evidence = [];
    private Assessment? now;

    private Trail() { }

    /// <summary>The answers that stand; cleared ones are not in it.</summary>
    public IReadOnlyDictionary<string, GivenAnswer> Given => given;

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<ReplacedAnswer> Replaced => replaced;

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<SubmittedAnswers> Submissions => submissions;

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<Comment> Comments => comments;

    /// <summary>All that was ever attached, in order.</summary>
    public IReadOnlyList<EvidencePiece> Evidence => evidence;

    /// <summary>One range read of the assessment's own events.</summary>
    public static async Task<Trail> Of(Records records, AssessmentId id, CancellationToken ct) =>
        Of(await records.History(Assessment.Type, id.Value, ct).ToListAsync(ct));

    public static Trail Of(IEnumerable<Happened<AssessmentEvent>> events)
    {
        var trail = new Trail();
        foreach (var happened in events)
            trail.Add(happened);
        return trail;
    }

    private void Add(Happened<AssessmentEvent> happened)
    {
        var before = now?.Answers ?? Answers.Empty;
        now = Assessment.Type.After(now, happened.Event, happened.Stamp);
        Compare(before, now.Answers, happened);
        switch (happened.Event)
        {
            case AssessmentSubmitted e:
                submitted = new(given);
                submissions.Add(new SubmittedAnswers(now.Answers, e.Result, happened.Stamp));
                break;
            case CommentWritten e:
                comments.Add(new Comment(e.Question, e.Text, happened.Stamp.By, happened.Stamp.At));
                break;
            case EvidenceAttached e:
                evidence.Add(new EvidencePiece(e.Evidence, null));
                break;
            case EvidenceRetired e:
                evidence[evidence.FindIndex(piece => piece.Evidence.Number == e.Number)] =
                    evidence.First(piece => piece.Evidence.Number == e.Number) with { Removed = happened.Stamp };
                break;
            default:
                break;
        }
    }

    private void Compare(Answers before, Answers after, Happened<AssessmentEvent> happened)
    {
        bool returns = happened.Event is ReassessmentCalledOff;
        foreach (string question in before.Concat(after).Select(answer => answer.Key).Distinct().Where(question => !Equals(before[question], after[question])))
        {
            if (before[question] is not null || returns)
                replaced.Add(new ReplacedAnswer(question, before[question], after[question], happened.Stamp));
            if (after[question] is not { } answer)
                given.Remove(question);
            // What was submitted stands again as it was given then.
            else if (returns && submitted.TryGetValue(question, out var then) && then.Answer.Equals(answer))
                given[question] = then;
            else
                given[question] = new GivenAnswer(answer, happened.Stamp);
        }
    }
}
