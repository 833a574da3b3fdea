using Aims.Assessments;
using Aims.Assessments.Forms;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;
using SystemWords = Aims.Systems.Words;

namespace Aims.Reports;

/// <summary>Puts a report together from what the ledger has.</summary>
internal sealed class ReportMaker
{
    private readonly ReportSources sources;
    private readonly IDirectory directory;
    private readonly NamedPeople people;
    private readonly Assessment assessment;
    private readonly Trail trail;
    private readonly Answers answers;
    private readonly Answers counted;
    private readonly SubmittedAnswers? submitted;
    private readonly Form form;
    private readonly NamedQuestions questions;

    public ReportMaker(ReportSources sources, IDirectory directory)
    {
        (this.sources, this.directory, people) = (sources, directory, new NamedPeople(directory));
        (assessment, trail) = (sources.Assessment.Now, Trail.Of(sources.Assessment.Events));
        submitted = assessment.IsOpen ? null : trail.Submissions[^1];
        // Conditions can ask for the day: it is the day of the answers, whenever the report is made.
        form = sources.Form.Form.On(DateOnly.FromDateTime((submitted?.Stamp.At ?? sources.Assessment.Events[^1].Stamp.At).UtcDateTime));
        (answers, counted, questions) = (assessment.Answers, form.Effective(assessment.Answers), new NamedQuestions(form));
    }

    public AssessmentReport Make()
    {
        var before = trail.Submissions.SkipLast(assessment.IsOpen ? 0 : 1).LastOrDefault();
        var system = sources.System.Now;
        return new AssessmentReport(
            assessment.Id.Value, assessment.IsFurther, system.Id.Value, system.Name, Standing(system), LastMoment(),
            people.Of(sources.Assessment.Events[0].Stamp), submitted is null ? null : people.Of(submitted.Stamp),
            new ReportedForm(sources.Form.Title, sources.Form.Used.Id, sources.Form.Used.Version, sources.Form.Used.Hash, sources.Form.Used.Scoring),
            [.. assessment.Assessors.Select(people.Of)],
            Record(), Pages(), NotCounted(), Changed(),
            new Course(people, questions).Of(sources.Assessment.Events),
            Attached.Of([.. trail.Evidence], people, questions), Attached.Of([.. trail.Comments], people, questions),
            submitted is null ? null : ScoredAgain.Of(submitted, sources.Form.Scoring),
            [.. sources.Risks.Select(risk => RiskStories.Of(risk, DateOnly.FromDateTime(LastMoment().UtcDateTime), people))],
            [.. sources.Approvals.Select(approval => Requests.Of(approval, people))],
            before is null ? null : Compared(before),
            [sources.Assessment.Seal, sources.System.Seal, .. sources.Risks.Select(risk => risk.Seal), .. sources.Approvals.Select(approval => approval.Seal)],
            People: people.All);
    }

    private string Standing(AiSystem system) =>
        $"{SystemWords.Of(system.State)}, by {people.Of(system.By)} on {Reader.Default.Moment(system.Since)} UTC";

    private DateTimeOffset LastMoment() => new[] { sources.Assessment.Events[^1].Stamp.At, sources.System.Events[^1].Stamp.At }
        .Concat(sources.Risks.Select(risk => risk.Events[^1].Stamp.At))
        .Concat(sources.Approvals.Select(approval => approval.Events[^1].Stamp.At)).Max().ToUniversalTime();

    private ReportedSystem Record()
    {
        var (state, version) = sources.System.UpTo(submitted?.Stamp.At ?? DateTimeOffset.MaxValue);
        var system = state!;
        foreach (var named in new[] { system.Owner, system.Details.Deputy }.OfType<PersonId>())
            people.Of(named);
        var asked = SystemFields.All.Where(field => field.Belongs(system.Details)).ToList();
        return new ReportedSystem(
            version,
            [
                .. asked.Where(field => field.Has(system.Details)).GroupBy(field => field.Page).Select(page => new ReportedPart(
                    SystemWords.Of(page.Key), [.. page.Select(field => new ReportFact(field.Label, field.Write(system.Details, directory)!))])),
                new ReportedPart("In the register",
                [
                    new("State then", SystemWords.Of(system.State)),
                    new("Registered by", people.Of(system.Requester)),
                    .. system.Act is { Class: { } given } act ? [new ReportFact("EU AI Act class", SystemWords.Of(given)), new("Basis", act.Basis ?? "")] : Array.Empty<ReportFact>(),
                ]),
            ],
            [.. asked.Where(field => !field.Has(system.Details) && field.IsNeeded(system.Details)).Select(field => field.Label)]);
    }

    private IReadOnlyList<AnsweredPage> Pages() => [.. form.VisiblePages(answers).Select((page, at) => new AnsweredPage(
        page.Title?.Default ?? $"Page {at + 1}", page.Description?.Default,
        [.. form.VisibleQuestions(page, answers).Select(question => Answered(question, counted, form.IsRequired(question, answers)))]))];

    // Kept, so that they are there again when the question is: they count for nothing meanwhile.
    private IReadOnlyList<AnsweredQuestion> NotCounted() =>
    [
        .. form.Questions.Where(question => question.IsAsked && counted[question.Name] is null && AnswerWords.Of(question, answers[question.Name]) is not null)
            .Select(question => Answered(question, answers, required: false)),
    ];

    private AnsweredQuestion Answered(Question question, Answers from, bool required) => new(
        question.Name, question.Title.Default, question.Serves, required,
        Said(question, question.IsAsked ? from : null),
        from[question.Name] is { } answer && trail.Given.GetValueOrDefault(question.Name) is { } given && given.Answer == answer ? people.Of(given.Stamp) : null)
    {
        Evidence = [.. assessment.EvidenceAt(question.Name).Select(evidence => evidence.Number)],
        Comments = assessment.CommentsAt(question.Name),
    };

    private Latest<ChangedAnswer> Changed() => Latest.Of(
        [.. trail.Replaced.Select(change => new ChangedAnswer(
            questions.Of(change.Question), change.Before is null ? null : questions.Words(change.Question, change.Before) ?? "Emptied",
            questions.Words(change.Question, change.After), people.Of(change.Stamp)))],
        change => [change.Before, change.After]);

    private Differences Compared(SubmittedAnswers before)
    {
        var then = form.Effective(before.Answers);
        return new Differences(
            people.Of(before.Stamp), ResultWords.Of(before.Result), assessment.Result is { } result ? ResultWords.Of(result) : null,
            [.. form.Questions.Where(question => question.IsAsked && Said(question, then) != Said(question, counted))
                .Select(question => new Difference(question.Title.Default, Said(question, then), Said(question, counted)))]);
    }

    /// <param name="from">Null for what is worked out from the answers that stand.</param>
    private string? Said(Question question, Answers? from) => from is null
        ? AnswerWords.Of(question, form.Fill(answers).AnswerTo(question))
        : AnswerWords.Of(question, from[question.Name], question.WordsName is { } name ? from[name] : null);
}
