using Aims.Assessments.Attaching;
using Aims.Assessments.Discussion;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments;

/// <summary>What somebody wrote at a question.</summary>
public sealed record Comment(string Question, string Text, PersonId By, DateTimeOffset At);

/// <summary>A piece of evidence, and who removed it when.</summary>
public sealed record EvidencePiece(Evidence Evidence, Stamp? Removed);

/// <summary>
/// Who answered what when, what was said, and what was attached and removed: folded from the events of an assessment, so that
/// saving a page does not carry it along.
/// </summary>
public sealed class Trail
{
    private Dictionary<string, Stamp> answered = [];
    private Dictionary<string, Stamp> submitted = [];
    private readonly List<Comment> comments = [];
    private readonly List<EvidencePiece> evidence = [];

    private Trail() { }

    /// <summary>Who gave the answer that stands, and when; cleared answers are not in it.</summary>
    public IReadOnlyDictionary<string, Stamp> Answered => answered;

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<Comment> Comments => comments;

    /// <summary>All that was ever attached, in order.</summary>
    public IReadOnlyList<EvidencePiece> Evidence => evidence;

    /// <summary>One range read of the assessment's own events.</summary>
    public static async Task<Trail> Of(Records records, AssessmentId id, CancellationToken ct)
    {
        var trail = new Trail();
        await foreach (var happened in records.History(Assessment.Type, id.Value, ct))
            trail.Add(happened);
        return trail;
    }

    private void Add(Happened<AssessmentEvent> happened)
    {
        switch (happened.Event)
        {
            case PageAnswered e:
                foreach (var given in e.Given)
                    answered[given.Key] = happened.Stamp;
                foreach (string question in e.Cleared)
                    answered.Remove(question);
                break;
            case AssessmentReopened:
                submitted = new(answered);
                break;
            case ReassessmentCalledOff:
                answered = submitted;
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
}
