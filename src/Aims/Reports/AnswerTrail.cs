using Aims.Assessments;
using Aims.Assessments.Forms;
using Aims.Ledger;

namespace Aims.Reports;

/// <summary>Who gave which answer when, what it replaced, and what was submitted: folded from what happened to an assessment.</summary>
internal sealed class AnswerTrail
{
    private readonly Dictionary<string, GivenAnswer> given = [];
    private readonly List<ReplacedAnswer> replaced = [];
    private readonly List<SubmittedAnswers> submissions = [];

    private AnswerTrail() { }

    /// <summary>The answers that stand.</summary>
    public IReadOnlyDictionary<string, GivenAnswer> Given => given;

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<ReplacedAnswer> Replaced => replaced;

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<SubmittedAnswers> Submissions => submissions;

    public static AnswerTrail Of(IEnumerable<Happened<AssessmentEvent>> events)
    {
        var trail = new AnswerTrail();
        foreach (var happened in events)
            trail.Add(happened);
        return trail;
    }

    private void Add(Happened<AssessmentEvent> happened)
    {
        if (happened.Event is PageAnswered page)
            Take(page, happened.Stamp);
        else if (happened.Event is AssessmentMoved moved)
            Drop(moved.Dropped, happened.Stamp);
        else if (happened.Event is AssessmentSubmitted submitted)
            submissions.Add(new(Answers.From(given.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Answer))), submitted.Result, happened.Stamp));
    }

    private void Drop(IEnumerable<string> questions, Stamp stamp)
    {
        foreach (string question in questions)
        {
            if (given.Remove(question, out var dropped))
                replaced.Add(new(question, dropped.Answer, null, stamp));
        }
    }

    private void Take(PageAnswered page, Stamp stamp)
    {
        Drop(page.Cleared, stamp);
        foreach (var (question, answer) in page.Given)
        {
            if (given.TryGetValue(question, out var before))
                replaced.Add(new(question, before.Answer, answer, stamp));
            given[question] = new(answer, stamp);
        }
    }
}

internal sealed record GivenAnswer(Answer Answer, Stamp Stamp);

/// <param name="After">Null when the answer was dropped.</param>
internal sealed record ReplacedAnswer(string Question, Answer Before, Answer? After, Stamp Stamp);

internal sealed record SubmittedAnswers(Answers Answers, Result Result, Stamp Stamp);
