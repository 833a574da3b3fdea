using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.Ledger;
using Aims.Systems;

namespace Aims.Reports;

/// <summary>"report of AIS-0042": links to the report of a system's assessment.</summary>
/// <param name="address">Where people's browsers reach the bot; null when that is not known, and nothing can be offered.</param>
public sealed class OfferReport(Records records, Downloads downloads, Uri? address) : Intent
{
    private const string What = "what";

    public override string Verb => Assessment.Report;

    public override IReadOnlyList<string> Phrases =>
        ["report", "report of {what}", "report on {what}", "assessment report", "assessment report {what}", "impact assessment report {what}"];

    public override Hint Hint => new("assessment report", "an assessment as a document, for the file or an audit", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!turn.Fields.Has(What) && turn.Fields.Text(Assessment.Field) is null)
            return Reply.Say("Of which system? Say report of and its id, for example: report of AIS-0001.");
        var (assessment, system) = await Find(turn.Fields, ct);
        if (system is null || !system.MayBeSeenBy(turn.Who))
            return Reply.Say("There is no such system or assessment. Say report of and its id, for example: report of AIS-0001.");
        if (assessment is null)
            return Reply.Say($"{system.Id} has no assessment yet.");
        return !ReportAccess.May(turn.Who, assessment, system) ? Reply.Say(ReportAccess.NotYours.Text)
            : address is null ? Reply.Say(Downloads.NoAddress)
            : await Offer(turn, assessment, address, ct);
    }

    private async Task<(Assessment?, AiSystem?)> Find(Fields fields, CancellationToken ct)
    {
        if ((fields.Id<AssessmentId>(Assessment.Field) ?? fields.Id<AssessmentId>(What)) is { } id)
        {
            return (await records.Read(Assessment.Type, id.Value, ct)).State is not { } assessment ? (null, null)
                : (assessment, (await records.Read(AiSystem.Type, assessment.System, ct)).State);
        }
        var system = fields.Id<SystemId>(What) is { } named ? (await records.Read(AiSystem.Type, named.Value, ct)).State : null;
        return (system?.Assessment is { } key ? (await records.Read(Assessment.Type, key, ct)).State : null, system);
    }

    private async Task<Reply> Offer(Turn turn, Assessment assessment, Uri bot, CancellationToken ct)
    {
        var links = new List<CardAction>();
        foreach (var format in Enum.GetValues<ReportFormat>())
            links.Add(await downloads.Link(turn, TitleOf(format), new ReportRequest(turn.Who.Id, assessment.Id, format), bot, ct));
        links.Add(Button.Open("Show the system", AiSystem.View, ("system", assessment.System)));
        return new Reply(
            Look.Card(
                $"Assessment report: {assessment.SystemName}", Downloads.Terms,
                [
                    Look.Text("Every answer with who gave it and when, the result and how it follows, the decisions, and how to check all of it."),
                    Look.Text(Downloads.Terms),
                    .. assessment.IsOpen ? [Look.Subtle("The answers are open: the report says that they are not submitted.")] : Array.Empty<Element>(),
                ],
                id: $"{assessment.Id} · {assessment.System}", secondary: links),
            $"Assessment report of {Plain.Line(assessment.SystemName)}. {Downloads.Terms}");
    }

    private static string TitleOf(ReportFormat format) => format switch
    {
        ReportFormat.Docx => "Word",
        ReportFormat.Html => "Web page",
    };
}
