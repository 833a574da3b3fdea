using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Element = Aims.Cards.Element;

namespace Aims.Assessments;

/// <summary>A running assessment goes on with the version of its form that is in force now, and keeps the answers that fit it.</summary>
public sealed class MoveAssessment(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.move", AskName = "assessment.ask-move", ToField = "to";

    public override string Verb => Name;

    /// <param name="to">The form to go on with.</param>
    /// <param name="seen">The version that whoever moves it was asked about.</param>
    public static Decided<AssessmentEvent> Decide(Assessment assessment, Person who, LibraryForm to, string? seen) =>
        Forbids(assessment, who) is { } refusal ? refusal
        : to.Used == assessment.Form ? new Refusal("assessment.moved", "It is on the version in force already.")
        : to.Used.Hash != seen ? new Refusal("assessment.form-changed", "Another version came into force meanwhile. Look again what would change.")
        : new AssessmentMoved(to.Used, [.. Misfits(assessment, to).Select(answer => answer.Key)]);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (await Find(records, library, turn, ct) is not ({ } assessment, { } to))
            return Reply.Say(OpenAssessment.NotFound.Text);
        await library.Keep(to.Used, ct);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var now = (await draft.Load(Assessment.Type, assessment.Id.Value, ct)).State!;
            await draft.Apply(Assessment.Type, assessment.Id.Value, Decide(now, turn.Who, to, turn.Fields.Text(ToField)), ct);
        }, ct);
        if (outcome.Refusal is { Code: not "assessment.moved" } refusal)
            return Reply.Say(refusal.Text);
        var moved = outcome.Draft.Now(Assessment.Type, assessment.Id.Value)!;
        return moved.MayBeAnsweredBy(turn.Who.Id)
            ? PageCard.Reply(turn, Questionnaire.Of(turn, moved, await library.Of(moved.Form, ct), directory), PageCard.ReviewPage)
            : Reply.Open(Assessment.Show, Assessment.Field, moved.Id.Value);
    }

    internal static Refusal? Forbids(Assessment assessment, Person who) =>
        !assessment.MayBeAnsweredBy(who.Id) && !who.Is(Role.Lead)
            ? new Refusal("assessment.not-yours", "Only whoever answers it or a governance lead may move it.")
        : !assessment.IsOpen ? OpenAssessment.Submitted
        : null;

    /// <summary>The answers that have no question of their name and kind on the other form.</summary>
    internal static IEnumerable<KeyValuePair<string, Answer>> Misfits(Assessment assessment, LibraryForm to) =>
        assessment.Answers.Where(answer => to.Form.FindQuestion(answer.Key) is not { } question || AnswerRules.Problem(question, answer.Value) is not null);

    internal static async Task<(Assessment?, LibraryForm?)> Find(Records records, FormLibrary library, Turn turn, CancellationToken ct)
    {
        var id = turn.Fields.Id<AssessmentId>(Assessment.Field);
        var assessment = id is null ? null : (await records.Read(Assessment.Type, id.Value.Value, ct)).State;
        return assessment is null || !(assessment.MayBeAnsweredBy(turn.Who.Id) || turn.Who.Oversees) ? (null, null)
            : (assessment, await library.InForce(assessment.Form.Id, ct));
    }

    /// <summary>Says what would become of the answers.</summary>
    public sealed class Ask(Records records, FormLibrary library) : Intent
    {
        private const int Shown = 8;

        public override string Verb => AskName;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            if (await Find(records, library, turn, ct) is not ({ } assessment, { } to))
                return Reply.Say(OpenAssessment.NotFound.Text);
            return Forbids(assessment, turn.Who) is { } refusal ? Reply.Say(refusal.Text)
                : to.Used == assessment.Form ? Reply.Say("It is on the version in force already.")
                : Draw(turn, assessment, await library.Of(assessment.Form, ct), to);
        }

        /// <summary>Offers the newer version to those who may move it.</summary>
        /// <param name="mine">The reader answers it.</param>
        /// <param name="on">The record that the card shows.</param>
        internal static IEnumerable<Execute> Offer(Turn turn, Assessment assessment, int? newer, bool mine, RecordKey on) => newer is { } version && (mine || turn.Who.Is(Role.Lead))
            ? [Button.Open($"Move to version {version}", AskName, (Assessment.Field, assessment.Id.Value)).On(on)] : [];

        private static Reply Draw(Turn turn, Assessment assessment, LibraryForm from, LibraryForm to)
        {
            var misfits = Misfits(assessment, to).ToList();
            int open = to.Form.On(turn.Reader.Today(turn.Now)).Missing(assessment.Answers).Count;
            string said = $"{Count(assessment.Answers.Count - misfits.Count, "answer fits", "answers fit")} version {to.Used.Version} and {(assessment.Answers.Count - misfits.Count == 1 ? "is" : "are")} kept. "
                + (misfits.Count == 0 ? "None is lost. " : $"{Count(misfits.Count, "does", "do")} not fit and {(misfits.Count == 1 ? "is" : "are")} left behind. ")
                + (open == 0 ? "Nothing new is asked." : $"{Count(open, "question needs", "questions need")} an answer then.");
            (string, string) of = (Assessment.Field, assessment.Id.Value);
            return new Reply(
                Look.Card(
                    $"Move to version {to.Used.Version}?", said,
                    [
                        Look.Text(said),
                        .. misfits.Count == 0 ? Array.Empty<Element>() : [Look.Heading("Left behind"), Look.Facts([.. misfits.Take(Shown).Select(m => Told(turn, from, m))])],
                        .. misfits.Count > Shown ? [Look.Subtle($"and {misfits.Count - Shown} more")] : Array.Empty<Element>(),
                    ],
                    id: assessment.Id.Value, state: $"{from.Title}, version {from.Used.Version}",
                    primary: Button.Change("Move it", Name, turn.NewId(), of, (ToField, to.Used.Hash)),
                    secondary: [Button.Open("Stay with this version", Assessment.Show, of)]),
                said);
        }

        private static (string, string?) Told(Turn turn, LibraryForm from, KeyValuePair<string, Answer> answer) => from.Form.FindQuestion(answer.Key) is { } question
            ? (Plain.Line(question.Title.In(turn.Reader.Culture), 100), Plain.Line(question.InWords(answer.Value, turn.Reader.Culture), 80))
            : (answer.Key, null);

        private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
    }
}
