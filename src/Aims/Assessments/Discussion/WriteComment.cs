using Aims.Assessments.Library;
using Aims.Assessments.Parts;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Assessments.Discussion;

/// <summary>Somebody comments at a question; the others who talk there, and whoever answers, are told, once while many write.</summary>
public sealed class WriteComment(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.comment";

    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(15);

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (at, outcome) = await AtQuestion.Commit(turn, records, library, async (draft, at) =>
        {
            await draft.Apply(Assessment.Type, at.Assessment.Id.Value, at.Comment(turn.Fields.Text(QuestionCard.TextField)), ct);
            foreach (var other in Others(at))
                draft.TellQuietly(other, ShowDiscussion.Name, at.Assessment.Key, bundled: HasJustBeenTold(other, at, turn.Now));
        }, ct);
        return at is null ? Reply.Say(AtQuestion.NotFound.Text)
            : await QuestionCard.Reply(turn, at, outcome, "Your comment is there.", records, directory, ct);
    }

    // The first comment is told at once; those that follow while people talk come together.
    private static bool HasJustBeenTold(PersonId who, AtQuestion at, DateTimeOffset now) =>
        at.Assessment.Threads?.Any(thread => thread.By[^1] != who && now - thread.At < JustNow) is true;

    private static IEnumerable<PersonId> Others(AtQuestion at) =>
        (at.Assessment.Threads?.FirstOrDefault(thread => thread.Question == at.Question.Name)?.By ?? [])
            .Concat(at.Assessment.Away.Where(part => part.Covers(at.Page.Name, at.Question.Name)).Select(part => part.To))
            .Append(at.Assessment.Assessors[0])
            .Distinct().Where(person => person != at.Who.Id);
}

/// <summary>Where an assessment is talked about, the latest first, as far as the reader may see it.</summary>
public sealed class ShowDiscussion(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.discussion";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var id = turn.Fields.Id<AssessmentId>(Assessment.Field);
        if (id is null || (await records.Read(Assessment.Type, id.Value.Value, ct)).State is not { } assessment
            || (await records.Read(Systems.AiSystem.Type, assessment.System, ct)).State is not { } system)
            return Reply.Say(OpenAssessment.NotFound.Text);
        var form = (await library.Of(assessment.Form, ct)).Form;
        var threads = (assessment.Threads ?? []).Reverse()
            .Select(thread => (Thread: thread, At: AtQuestion.Of(turn.Who, assessment, system, thread.Question, form)))
            .Where(thread => thread.At is not null).ToList();
        if (threads is not [var latest, ..])
            return Reply.Say("There are no comments here for you.");
        var last = (await Trail.Of(records, assessment.Id, ct)).Comments.Last(comment => comment.Question == latest.Thread.Question);
        string news = $"{directory.NameOf(latest.Thread.By[^1])} commented: {Plain.Line(latest.At!.Question.Title.In(turn.Reader.Culture), 80)}";
        return new Reply(
            Look.Card(
                assessment.SystemName, news,
                [
                    Look.Text(latest.At.Question.Title.In(turn.Reader.Culture)),
                    Look.Quote($"{directory.NameOf(last.By)}, {turn.Reader.Moment(last.At)}", last.Text),
                    Look.Rows([.. threads.Select(thread => new Row(
                        thread.At!.Question.Title.In(turn.Reader.Culture),
                        $"{thread.Thread.Count} so far, the latest from {directory.NameOf(thread.Thread.By[^1])}, {turn.Reader.Moment(thread.Thread.At)}",
                        QuestionCard.Open("Open", assessment, thread.Thread.Question)))]),
                ],
                id: assessment.Id.Value, state: "Impact assessment, comments"),
            $"{Plain.Line(assessment.SystemName)}: {news}");
    }
}
