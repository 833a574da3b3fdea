using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Element = Aims.Cards.Element;
using Row = Aims.Cards.Row;

namespace Aims.Assessments.Parts;

/// <summary>For whoever answers the assessment: which parts colleagues have, and what became of the others.</summary>
internal static class PartsCard
{
    public static Reply Reply(Turn turn, Assessment assessment, Form form, long version, IDirectory directory, Notice? notice = null)
    {
        var parts = (assessment.Handovers ?? []).OrderByDescending(part => part.IsOpen).ThenByDescending(part => part.Ended ?? part.At).ToList();
        int away = assessment.Away.Count();
        string command = turn.NewId();
        string state = away switch { 0 => "Nothing is with a colleague now.", 1 => "One part is with a colleague.", _ => $"{away} parts are with colleagues." };
        return new Reply(
            Look.Card(
                assessment.SystemName, $"Impact assessment, handed over. {state}",
                [
                    Look.Text(state),
                    .. parts.Count == 0 ? Array.Empty<Element>()
                        : [Look.Rows([.. parts.Select(part => new Row(form.NameOf(part, turn.Reader.Culture), Detail(turn, part, directory), Act(part)))])],
                ],
                id: assessment.Id.Value, state: "Impact assessment, handed over", notice: notice,
                primary: assessment.IsOpen ? Button.Open("Continue the assessment", Assessment.View, Self(assessment)).On(assessment.Key) : null),
            parts is [var latest, ..] ? $"{Plain.Line(assessment.SystemName)}: {Plain.Line(form.NameOf(latest, turn.Reader.Culture), 60)}, {Detail(turn, latest, directory)}" : state)
        {
            Live = new LiveCard(Assessment.Parts, assessment.Key, version),
        };

        Execute? Act(Handover part) => (part.IsOpen
            ? Button.Change("Take back", TakeBackPart.Name, command, Self(assessment), (PartTurn.NumberField, Number(part)))
            : assessment.IsOpen ? Button.Open("Open", Assessment.View, Self(assessment), (PageCard.PageField, part.Page)) : null)?.On(assessment.Key);
    }

    public static string Number(Handover part) => part.Number.ToString(CultureInfo.InvariantCulture);

    private static string Detail(Turn turn, Handover part, IDirectory directory)
    {
        string name = directory.NameOf(part.To);
        return part.State switch
        {
            HandoverState.Open when directory.Find(part.To) is null => $"with {name}. Please take it back.",
            HandoverState.Open => $"with {name} for {Reader.Age(part.At, turn.Now)}",
            HandoverState.Returned => $"answered by {name}, {turn.Reader.Moment(part.Ended!.Value)}",
            HandoverState.Declined => $"{name} declined: {part.Reason}",
            HandoverState.TakenBack => $"taken back from {name}, {turn.Reader.Moment(part.Ended!.Value)}",
        };
    }

    private static (string, string) Self(Assessment assessment) => (Assessment.Field, assessment.Id.Value);
}

/// <summary>Shows what is handed over.</summary>
public sealed class ShowParts(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public override string Verb => Assessment.Parts;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AssessmentId>(Assessment.Field) is not { } id || await records.Read(Assessment.Type, id.Value, ct) is not { State: { } assessment } record)
            return Reply.Say(OpenAssessment.NotFound.Text);
        return assessment.MayBeAnsweredBy(turn.Who.Id) ? PartsCard.Reply(turn, assessment, (await library.Of(assessment.Form, ct)).Form, record.Version, directory) : Reply.Say(OpenAssessment.NotYours.Text);
    }
}

/// <summary>An assessor answers what a colleague was asked for.</summary>
public sealed class TakeBackPart(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.take-back";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (assessment, outcome) = await PartTurn.Commit(
            turn, turn.Command, records, library, (a, _) => a.TakeBack(turn.Fields.Number(PartTurn.NumberField), turn.Who), ct);
        return assessment is null ? Reply.Say(OpenAssessment.NotFound.Text)
            : outcome!.Refusal is { } refusal ? Reply.Say(refusal.Text)
            : PartsCard.Reply(turn, assessment, (await library.Of(assessment.Form, ct)).Form, outcome.Draft.VersionNow(assessment.Key), directory, Notice.Done("It is yours to answer."));
    }
}
