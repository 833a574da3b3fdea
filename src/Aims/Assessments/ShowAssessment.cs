using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments;

/// <summary>Shows one assessment that no approval rests on: how far it is, or what it came to.</summary>
public sealed class ShowAssessment(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public override string Verb => Assessment.Show;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AssessmentId>(Assessment.Field) is not { } id)
            return Reply.Say(OpenAssessment.NotFound.Text);
        var record = await records.Read(Assessment.Type, id.Value, ct);
        if (record.State is not { } assessment || !(assessment.MayBeAnsweredBy(turn.Who.Id) || turn.Who.Oversees))
            return Reply.Say(OpenAssessment.NotFound.Text);
        if (!assessment.IsFurther)
            return Reply.Open(Assessment.Outcome, StartAssessment.SystemField, assessment.System);
        var form = await library.Of(assessment.Form, ct);
        var reply = assessment.Result is { } result
            ? Submitted(turn, assessment, form, result)
            : UnderWay(turn, assessment, form, (await library.Find(assessment.Form.Id, ct))?.Newer(assessment.Form));
        return reply with { Live = new LiveCard(Assessment.Show, assessment.Key, record.Version) };
    }

    private Reply UnderWay(Turn turn, Assessment assessment, LibraryForm form, int? newer)
    {
        string text = $"{Questionnaire.Of(turn, assessment, form, directory).Left} It is not submitted yet.";
        bool mine = assessment.MayBeAnsweredBy(turn.Who.Id);
        return new Reply(
            Look.Card(
                assessment.SystemName, $"{form.Title}. {text}", [Look.Text(text)], id: assessment.Id.Value, state: form.Title,
                primary: mine ? Button.Open("Continue", Assessment.View, Of(assessment)).On(assessment.Key) : null,
                secondary:
                [
                    .. MoveAssessment.Ask.Offer(turn, assessment, newer, mine, assessment.Key),
                    Report(assessment),
                    System(assessment),
                ]),
            $"{form.Title} of {Plain.Line(assessment.SystemName)}: {text}");
    }

    private Reply Submitted(Turn turn, Assessment assessment, LibraryForm form, Result result)
    {
        string level = result.Level == 0 ? "Submitted" : $"Level {result.Level}, {result.LevelName.ToLowerInvariant()}";
        string next = $"No approval rests on it.{(result.Level >= FurtherResult.High ? " The governance leads have been told of its level." : "")}";
        var by = assessment.Assessors.Select(directory.NameOf);
        return new Reply(
            Look.Card(
                assessment.SystemName, $"{form.Title}. {level}. {next}",
                [
                    Look.Heading(level),
                    Look.Text(result.Override ?? result.Meaning),
                    .. assessment.Because.Count == 0 ? Array.Empty<Element>() : [Look.Heading("What weighed most"), .. assessment.Because.Select(Look.Subtle)],
                    Look.Facts(
                        ("Answered by", string.Join(", ", by)), ("Submitted", turn.Reader.Moment(assessment.Since)),
                        ("Form", $"{assessment.Form.Id}, version {assessment.Form.Version}")),
                    Look.Text(next),
                ],
                id: assessment.Id.Value, state: form.Title,
                secondary:
                [
                    Button.Open("All assessments", Assessment.All, (StartAssessment.SystemField, assessment.System)).On(assessment.Key),
                    Report(assessment),
                    System(assessment),
                ]),
            $"{form.Title} of {Plain.Line(assessment.SystemName)}: {level}");
    }

    private static Execute Report(Assessment assessment) => Button.Open("Report", Assessment.Report, Of(assessment)).On(assessment.Key);

    private static Execute System(Assessment assessment) =>
        Button.Open("Show the system", AiSystem.View, (StartAssessment.SystemField, assessment.System)).On(assessment.Key);

    private static (string, string) Of(Assessment assessment) => (Assessment.Field, assessment.Id.Value);
}
