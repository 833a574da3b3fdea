using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Parts;

/// <summary>Asks a colleague for the answers of a page, or to one question.</summary>
public sealed class HandOverPart(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.hand-over", ToField = "colleague", NoteField = "note";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        PersonId? to = PersonId.TryParse(turn.Fields.Text(ToField), out var chosen) ? chosen : null;
        string page = turn.Fields.Text(PageCard.PageField) ?? "";
        string? question = turn.Fields.Text(PartTurn.QuestionField);
        var (assessment, outcome) = await PartTurn.Commit(turn, turn.Command, records, library, (a, form) => a.HandOver(
            form, page, question, to, turn.Fields.Text(NoteField), turn.Who, directory), ct);
        if (assessment is null)
            return Reply.Say(OpenAssessment.NotFound.Text);
        var form = (await library.Of(assessment.Form, ct)).Form;
        return outcome!.Refusal switch
        {
            null => PartsCard.Reply(turn, assessment, form, outcome.Draft.VersionNow(assessment.Key), directory, Notice.Done($"{directory.NameOf(to!.Value)} is asked.")),
            { Code: "handover.choose" or "handover.note" } problem when form.FindPart(assessment.Answers, page, question) is { } found =>
                Ask.Draw(turn, assessment, form, found, question, directory, problem),
            var refusal => Reply.Say(refusal.Text),
        };
    }

    /// <summary>Asks whom to ask.</summary>
    public sealed class Ask(Records records, FormLibrary library, IDirectory directory) : Intent
    {
        public const string Name = "assessment.ask-hand-over";

        // Characters of JSON for the colleagues to choose from.
        private const int Room = 8_000;

        public override string Verb => Name;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            var id = turn.Fields.Id<AssessmentId>(Assessment.Field);
            var assessment = id is null ? null : (await records.Read(Assessment.Type, id.Value.Value, ct)).State;
            if (assessment is null)
                return Reply.Say(OpenAssessment.NotFound.Text);
            if (!assessment.MayBeAnsweredBy(turn.Who.Id))
                return Reply.Say(OpenAssessment.NotYours.Text);
            if (!assessment.IsOpen)
                return Reply.Say(OpenAssessment.Submitted.Text);
            string? question = turn.Fields.Text(PartTurn.QuestionField);
            var form = (await library.Of(assessment.Form, ct)).Form;
            var page = form.FindPart(assessment.Answers, turn.Fields.Text(PageCard.PageField) ?? "", question);
            return page is null ? Reply.Say(Handovers.NotThere.Text) : Draw(turn, assessment, form, page, question, directory, null);
        }

        internal static Reply Draw(Turn turn, Assessment assessment, Form form, Page page, string? question, IDirectory directory, Refusal? problem)
        {
            var part = new Handover(0, page.Name, question, turn.Who.Id, turn.Who.Id, turn.Now, null);
            string name = Plain.Line(form.NameOf(part, turn.Reader.Culture), 120);
            string what = $"Your colleague sees only this {(question is null ? "page" : "question")} and what the system is for, answers, and sends it back. You can take it back at any time.";
            (string, string)[] data =
            [
                (Assessment.Field, assessment.Id.Value), (PageCard.PageField, page.Name),
                .. question is null ? Array.Empty<(string, string)>() : [(PartTurn.QuestionField, question)],
            ];
            return new Reply(
                Look.Card(
                    $"Hand over: {name}", what,
                    [
                        Look.Text(what),
                        Look.Field(
                            new Input.ChoiceSet(ToField, "Colleague", "Choose a colleague.", Colleagues.ToChoose(null, turn.Who.Department, Room, directory))
                            {
                                Value = turn.Fields.Text(ToField),
                                Style = ChoiceStyle.Filtered,
                                Placeholder = "Choose",
                            },
                            error: problem?.Code is "handover.choose" ? problem.Text : null),
                        Look.Field(
                            new Input.Text(NoteField, "Note", "Keep it short.")
                            {
                                Value = turn.Fields.Text(NoteField),
                                IsMultiline = true,
                                MaxLength = Handovers.LongestNote,
                            },
                            "Optional. What should they know?", "You set up the data feed: please check that the kinds of data are right.",
                            problem?.Code is "handover.note" ? problem.Text : null),
                    ],
                    id: assessment.Id.Value, state: assessment.SystemName,
                    primary: Button.Change("Ask them", HandOverPart.Name, turn.NewId(), data),
                    secondary: [Button.Open("Not now", Assessment.View, (Assessment.Field, assessment.Id.Value), (PageCard.PageField, page.Name)) with { AssociatedInputs = AssociatedInputs.None }]),
                $"Hand over: {name}");
        }
    }
}
