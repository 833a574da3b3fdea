using Aims.Assessments.Attaching;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Assessments.Parts;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments.Discussion;

/// <summary>Somebody at a question of an assessment, and what they may do there.</summary>
internal sealed record AtQuestion(Person Who, Assessment Assessment, AiSystem System, Form Form, Page Page, Question Question)
{
    private const int MostComments = 100;

    public const int LongestComment = 500;

    public static Refusal NotFound { get; } = new("question.unknown", "There is no such question for you. Say \"my tasks\" to see what waits for you.");

    /// <summary>The part with this question that they were asked for.</summary>
    public Handover? Part => Assessment.PartOf(Who.Id, Question.Name, Page.Name);

    public bool IsAssessor => Assessment.MayBeAnsweredBy(Who.Id);

    public bool MayRead => Assessment.MayBeReadBy(Who, System) || Part is not null;

    /// <summary>Whoever answers may, and whoever decides.</summary>
    public bool MayComment => IsAssessor || Part is not null || System.IsApprover(Who.Id);

    /// <summary>Only while it is open: what was submitted stands as it is.</summary>
    public bool MayAttach => Assessment.IsOpen && (IsAssessor || Part is not null);

    /// <summary>The files at the question.</summary>
    public IEnumerable<Evidence> Files => Assessment.EvidenceAt(Question.Name).Where(evidence => evidence.File is not null);

    public (string, string)[] Data => [(Assessment.Field, Assessment.Id.Value), (PartTurn.QuestionField, Question.Name)];

    /// <returns>Null when there is no such question, or they may not see it.</returns>
    public static async Task<AtQuestion?> Find(Turn turn, Records records, FormLibrary library, CancellationToken ct) =>
        turn.Fields.Id<AssessmentId>(Assessment.Field) is { } id
        && (await records.Read(Assessment.Type, id.Value, ct)).State is { } assessment
        && (await records.Read(AiSystem.Type, assessment.System, ct)).State is { } system
            ? Of(turn.Who, assessment, system, turn.Fields.Text(PartTurn.QuestionField), (await library.Of(assessment.Form, ct)).Form) : null;

    /// <summary>The same within a commit, which is refused when there is none.</summary>
    public static async Task<AtQuestion?> Load(Draft draft, Turn turn, string? assessmentId, string? question, FormLibrary library, CancellationToken ct)
    {
        var assessment = assessmentId is null ? null : (await draft.Load(Assessment.Type, assessmentId, ct)).State;
        var system = assessment is null ? null : (await draft.Load(AiSystem.Type, assessment.System, ct)).State;
        var at = assessment is null ? null : Of(turn.Who, assessment, system!, question, (await library.Of(assessment.Form, ct)).Form);
        if (at is null)
            draft.Refuse(NotFound);
        return at;
    }

    /// <summary>Changes something at the question that a card names.</summary>
    /// <returns>The question as it is after the commit; null when there is none, or they may not see it.</returns>
    public static async Task<(AtQuestion? At, Outcome Outcome)> Commit(
        Turn turn, Records records, FormLibrary library, Func<Draft, AtQuestion, Task> change, CancellationToken ct)
    {
        AtQuestion? at = null;
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            at = await Load(draft, turn, turn.Fields.Id<AssessmentId>(Assessment.Field)?.Value, turn.Fields.Text(PartTurn.QuestionField), library, ct);
            if (at is not null)
                await change(draft, at);
        }, ct);
        return (at?.After(outcome), outcome);
    }

    public AtQuestion After(Outcome outcome) => this with { Assessment = outcome.Draft.Now(Assessment.Type, Assessment.Id.Value)! };

    public static AtQuestion? Of(Person who, Assessment assessment, AiSystem system, string? question, Form form)
    {
        if (question is null || form.FindQuestion(question) is not { } asked
            || form.VisiblePages(assessment.Answers).FirstOrDefault(p => form.VisibleQuestions(p, assessment.Answers).Contains(asked)) is not { } page)
            return null;
        var at = new AtQuestion(who, assessment, system, form, page, asked);
        return at.MayRead ? at : null;
    }

    public Decided<AssessmentEvent> Comment(string? text) =>
        !MayComment ? new Refusal("comment.not-allowed", "Only those who answer it, and whoever decides on it, may comment.")
        : text is null ? new Refusal("comment.text", "Write your comment first.")
        : text.Length > LongestComment ? new Refusal("comment.text", $"Keep a comment under {LongestComment} characters.")
        : Assessment.CommentsAt(Question.Name) >= MostComments ? new Refusal("comment.many", $"There are {MostComments} comments at this question already. Please go on in a meeting.")
        : new CommentWritten(Question.Name, text);
}
