using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;
using Element = Aims.Cards.Element;
using Row = Aims.Cards.Row;

namespace Aims.Assessments.Parts;

/// <summary>Shows a colleague what she was asked for in an assessment, and what became of it.</summary>
public sealed class ShowPart(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public override string Verb => Assessment.Part;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AssessmentId>(Assessment.Field) is not { } id || await records.Read(Assessment.Type, id.Value, ct) is not { State: { } assessment } record)
            return Reply.Say(OpenAssessment.NotFound.Text);
        var mine = (assessment.Handovers ?? []).Where(part => part.To == turn.Who.Id).OrderByDescending(part => part.Number).ToList();
        if (mine.Count == 0)
            return Reply.Say(Handovers.NotWithYou.Text);
        var system = (await records.Read(AiSystem.Type, assessment.System, ct)).State!;
        return Draw(turn, assessment, (await library.Of(assessment.Form, ct)).Form, system, mine, directory) with { Live = new LiveCard(Assessment.Part, assessment.Key, record.Version) };
    }

    /// <param name="mine">The reader's parts, the latest first.</param>
    private static Reply Draw(Turn turn, Assessment assessment, Form form, AiSystem system, IReadOnlyList<Handover> mine, IDirectory directory)
    {
        var open = mine.Where(part => part.IsOpen).ToList();
        string asks = open.Count == 0 ? "There is nothing left for you to do here. Thank you."
            : $"{directory.NameOf(open[0].By)} asks you to answer a part of its impact assessment.";
        return new Reply(
            Look.Card(
                assessment.SystemName, asks,
                [
                    Look.Text(open.Count == 0 ? asks : $"{asks} You see this part only, and your name will stand at your answers."),
                    .. open.Count == 0 ? Array.Empty<Element>() : [Look.Facts(("Purpose", system.Details.Purpose))],
                    Look.Rows([.. open.Concat(mine.Where(part => !part.IsOpen)).Select(part => new Row(
                        form.NameOf(part, turn.Reader.Culture), Detail(turn, part, directory), part.IsOpen ? Answer(part) : null))]),
                ],
                id: assessment.Id.Value, state: "Impact assessment, a part of it"),
            $"{Plain.Line(assessment.SystemName)}: {asks}");

        Execute Answer(Handover part) => Button.Open(
            "Answer", OpenPart.Name, (Assessment.Field, assessment.Id.Value), (PartTurn.NumberField, PartsCard.Number(part))).On(assessment.Key);
    }

    private static string Detail(Turn turn, Handover part, IDirectory directory) => part.State switch
    {
        HandoverState.Open => $"{turn.Reader.Moment(part.At)}{(part.Note is { } note ? $": {note}" : "")}",
        HandoverState.Returned => $"You sent it back on {turn.Reader.Moment(part.Ended!.Value)}.",
        HandoverState.Declined => $"You declined on {turn.Reader.Moment(part.Ended!.Value)}.",
        HandoverState.TakenBack => $"{directory.NameOf(part.By)} took it back on {turn.Reader.Moment(part.Ended!.Value)}.",
    };
}
