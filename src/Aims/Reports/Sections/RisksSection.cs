using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

/// <summary>The risks with their treatment (ISO/IEC 42001 6.1.3, 8.3): all at a glance, and then each.</summary>
internal static class RisksSection
{
    private static readonly Column[]
        Glance = [new("Risk", 30), new("As it is", 20), new("Treatment", 15), new("With that done", 20), new("Stands", 15)],
        Actions = [new("Action", 35), new("Who, by when", 30), new("Done, and how that shows", 35)];

    public static ReportSection Of(AssessmentReport report) => new("Risks and their treatment", report.Risks.Count == 0
        ? [new Block.Paragraph("No risk was taken up: neither one that the answers bring up nor another.")]
        :
        [
            new Block.Paragraph("How likely and how bad, and the level that the organisation's matrix makes of both, as each risk stands now."),
            new Block.Table("The risks at a glance", Glance, [.. report.Risks.Select(risk => (IReadOnlyList<Cell>)
                [new Cell(risk.Title, risk.Id), risk.Before ?? "Not rated", risk.Treatment ?? "–", risk.Left ?? "–", risk.Standing])]),
            .. report.Risks.SelectMany(risk => Each(risk, DateOnly.FromDateTime(report.AsOf.UtcDateTime))),
        ]);

    private static IEnumerable<Block> Each(ReportedRisk risk, DateOnly asOf)
    {
        yield return new Block.Heading($"{risk.Id}: {risk.Title}");
        yield return new Block.Facts("", [.. Facts(risk)]);
        if (risk.Actions.Count > 0)
            yield return new Block.Table($"Actions of {risk.Id}", Actions, [.. risk.Actions.Select(action => Row(action, asOf))]);
        yield return Deeds.Table($"What happened to {risk.Id}", risk.History.Items.Reverse());
        foreach (var block in Left.Out(risk.History))
            yield return block;
    }

    private static IEnumerable<ReportFact> Facts(ReportedRisk risk)
    {
        yield return new("Stands", risk.Standing);
        yield return new("What could happen", risk.Why);
        if (risk.Serves is { } serves)
            yield return new("Serves", serves);
        yield return new(risk.IsProposed ? "Brought up by the answers" : "Added", $"Taken up by {risk.Identified.InWords}");
        yield return new("As it is", risk.Before ?? "Not rated");
        if (risk.Treatment is { } treatment)
            yield return new("Treatment", treatment);
        if (risk.Reason is { } reason)
            yield return reason;
        if (risk.Left is { } left)
            yield return new(risk.IsConfirmed ? "What is left, confirmed" : "What will be left", left);
        if (risk.Acceptance is { } acceptance)
            yield return new("Acceptance", Words(acceptance));
    }

    private static string Words(ReportedAcceptance acceptance) => acceptance switch
    {
        { Answer: null } => $"{acceptance.Of} is asked, to answer by {ReportWords.Day(acceptance.Due!.Value)}",
        { IsOwners: true } => $"Within what its owner may accept: {acceptance.Answer.InWords}, until {ReportWords.Day(acceptance.Until!.Value)}",
        { Until: { } until } => $"Accepted by {acceptance.Answer.InWords}, until {ReportWords.Day(until)}: {acceptance.Reason}",
        _ => $"Not accepted by {acceptance.Answer.InWords}: {acceptance.Reason}",
    };

    private static IReadOnlyList<Cell> Row(ReportedAction action, DateOnly asOf) =>
    [
        $"{action.Number}. {action.What}",
        new Cell(action.Owner, $"By {ReportWords.Day(action.Due)}{(action.Moved is { } moved ? $", which was moved: {moved}" : "")}") { IsName = true },
        action.Done is { } done ? new Cell($"{action.Proof}{(action.Link is { } link ? $"\n{link}" : "")}", $"{ReportWords.Moment(done.At)}, {done.Who}") : action.Due < asOf ? "Not done, and overdue" : "Not done yet",
    ];
}
