using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Parts;

/// <summary>A colleague cannot answer what she was asked for.</summary>
public sealed class DeclinePart(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.decline-part", ReasonField = "reason";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        int? number = turn.Fields.Number(PartTurn.NumberField);
        var (assessment, outcome) = await PartTurn.Commit(
            turn, turn.Command, records, library, (a, _) => a.DeclinePart(number, turn.Fields.Text(ReasonField), turn.Who), ct);
        return assessment is null ? Reply.Say(OpenAssessment.NotFound.Text)
            : outcome!.Refusal is not { } refusal ? Reply.Open(Assessment.Part, Assessment.Field, assessment.Id.Value)
            : assessment.With(turn.Who, number) is { } part ? Ask.Draw(turn, assessment, (await library.Of(assessment.Form, ct)).Form, part, directory, refusal.Text)
            : Reply.Say(refusal.Text);
    }

    /// <summary>Asks why.</summary>
    public sealed class Ask(Records records, FormLibrary library, IDirectory directory) : Intent
    {
        public const string Name = "assessment.ask-decline-part";

        public override string Verb => Name;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            return await PartTurn.Find(turn, records, ct) is var (assessment, part)
                ? Draw(turn, assessment, (await library.Of(assessment.Form, ct)).Form, part, directory, null)
                : Reply.Say(Handovers.NotWithYou.Text);
        }

        internal static Reply Draw(Turn turn, Assessment assessment, Form form, Handover part, IDirectory directory, string? problem)
        {
            (string, string)[] self = [(Assessment.Field, assessment.Id.Value), (PartTurn.NumberField, PartsCard.Number(part))];
            string name = Plain.Line(form.NameOf(part, turn.Reader.Culture), 120);
            string what = $"{directory.NameOf(part.By)} is told, and asks somebody else. What you have answered is kept.";
            return new Reply(
                Look.Card(
                    $"Decline \"{name}\"?", what,
                    [
                        Look.Text(what),
                        Look.Field(
                            new Input.Text(ReasonField, "Why, or who would know?", "Say it in a sentence.") { IsMultiline = true, MaxLength = Handovers.LongestNote },
                            example: "I left that team in spring; Nour has taken it over.", error: problem),
                    ],
                    id: assessment.Id.Value, state: assessment.SystemName,
                    primary: Button.Change("Decline", DeclinePart.Name, turn.NewId(), self),
                    secondary: [Button.Open("Not now", OpenPart.Name, self) with { AssociatedInputs = AssociatedInputs.None }]),
                $"Decline \"{name}\"?");
        }
    }
}
