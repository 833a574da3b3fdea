using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Library;

/// <summary>The draft becomes the version that new assessments are begun with.</summary>
public sealed class PublishForm(Records records, FormLibrary library, IDirectory directory) : FormIntent(records, library, directory)
{
    public const string Name = "form.publish", AskName = "form.ask-publish";

    public const string SeenField = "seen", PurposeField = "purpose", NoteField = "note";

    private const int LongestNote = 300;

    public override string Verb => Name;

    protected override string Done => "It is published. New assessments are begun with it.";

    protected override async Task<Decided<FormEvent>> Decide(Turn turn, FormEntry form, CancellationToken ct) =>
        turn.Fields.Text(NoteField) is { Length: > LongestNote }
            ? new Refusal("form.note", $"Say what has changed in at most {LongestNote} characters.")
            : FormRules.Publish(
                form, turn.Fields.Text(SeenField), form.Draft is { } draft ? await Library.Lint(form.Id, draft, ct) : null,
                turn.Fields.Choice<FormPurpose>(PurposeField), turn.Fields.Text(NoteField));

    /// <summary>Asks before it is done.</summary>
    public sealed class Ask(FormLibrary library, IDirectory directory) : FormView(library)
    {
        public override string Verb => AskName;

        protected override async Task<Reply> Answer(Turn turn, FormEntry form, CancellationToken ct)
        {
            if (FormRules.NotLead(turn.Who, directory) is { } refusal)
                return Reply.Say(refusal.Text);
            if (form.Draft is not { } draft || await Library.Lint(form.Id, draft, ct) is not { IsClean: true, Form: { } written })
                return await new FormCard(Library, directory).Reply(turn, form, ct);
            var purpose = written.HasRightAnswers ? FormPurpose.PolicyCheck : form.Purpose;
            string text = form.InForce is { } before
                ? $"New assessments are begun with version {form.Next} instead of version {before.Used.Version}. Those that are running finish on theirs, or are moved."
                : purpose is FormPurpose.PolicyCheck ? $"Policies and trainings can ask it from then on, with the line \"check: {form.Id}\"."
                : $"It is offered to the owners of all systems as version {form.Next}.";
            var card = Look.Card(
                $"Publish {draft.Title}?", text, [Look.Text(text), .. Fields(form, purpose)], id: form.Id, state: $"Version {form.Next}, draft",
                primary: Button.Change("Publish", Name, turn.NewId(), (ManagedForm.Field, form.Id), (SeenField, FormRules.SeenAs(draft.Definition, draft.Scoring))),
                secondary: [Button.Open("Not now", ManagedForm.View, (ManagedForm.Field, form.Id))]);
            return new Reply(card, $"Publish {Plain.Line(draft.Title)}?");
        }

        private static IEnumerable<Element> Fields(FormEntry form, FormPurpose purpose)
        {
            if (!form.IsShipped)
            {
                yield return Look.Field(
                    new Input.ChoiceSet(PurposeField, "What is it for?", "Choose what it is for.",
                        [.. Enum.GetValues<FormPurpose>().Where(p => p is not FormPurpose.ImpactAssessment).Select(p => new Choice(FormPurposes.Of(p), p.ToString()))])
                    { Value = purpose.ToString() },
                    $"The impact assessment itself is replaced by a file named {FormLibrary.ImpactAssessment}.json.");
            }
            yield return Look.Field(
                new Input.Text(NoteField, "What has changed, and why?", $"At most {LongestNote} characters.") { MaxLength = LongestNote, IsMultiline = true },
                "Optional. It stands beside the version.", "Two questions on suppliers, after the audit of October.");
        }
    }
}
