using Aims.Ledger;

namespace Aims.Audits;

/// <summary>What a programme proposes, and how it is adjusted.</summary>
public static class ProgrammeRules
{
    public const int FirstYear = 2020, LastYear = 2100, MostTimes = 4;

    public const string BadTimes = "programme.times", BadReason = "programme.reason";

    /// <summary>How often each area is audited in a year: importance and the findings that still count make points, and points a frequency.</summary>
    /// <param name="audits">All audits there are.</param>
    public static IReadOnlyList<ProposedArea> Propose(AuditCatalogue catalogue, IReadOnlyCollection<Audit> audits, int year, DateTimeOffset now)
    {
        var counts = audits.SelectMany(audit => audit.Standing).Where(finding => finding.At >= now.AddMonths(-catalogue.LookBackMonths)).ToList();
        return
        [
            .. from area in catalogue.Areas
               let found = counts.Where(finding => area.Has(finding.Requirement)).ToList()
               let points = area.Importance + found.Sum(finding => catalogue.Points.Of(finding.Grade))
               let rate = catalogue.Frequencies.Last(frequency => frequency.From <= points).Times
               select new ProposedArea(
                   area.Id, area.Importance, found.Count(f => f.Grade is FindingGrade.Major), found.Count(f => f.Grade is FindingGrade.Minor), points,
                   rate >= 1 ? (int)rate : WasAudited(area, audits, year - 1) ? 0 : 1),
        ];
    }

    public static Decided<ProgrammeEvent> Propose(AuditProgramme? before, int year, IReadOnlyList<ProposedArea> areas) =>
        year is < FirstYear or > LastYear ? new Refusal("programme.year", $"A programme is for a year from {FirstYear} to {LastYear}.")
        : before is not null && before.Areas.Select(area => area.Proposed).SequenceEqual(areas) ? Decided<ProgrammeEvent>.Nothing
        : new ProgrammeProposed(ProgrammeId.Of(year), year, areas);

    public static Decided<ProgrammeEvent> Adjust(AuditProgramme programme, string? area, int? times, string? reason) =>
        programme.AreaOf(area) is not { } planned ? new Refusal("programme.area", "There is no such area in the programme.")
        : times is not (>= 0 and <= MostTimes) ? new Refusal(BadTimes, $"Choose a number from 0 to {MostTimes}.")
        : AuditRules.Text(reason, AuditRules.LongestReason, BadReason, "Say why, in a sentence.") is { } wrong ? wrong
        : planned.Adjusted is { } now && now.Times == times && now.Reason == reason ? Decided<ProgrammeEvent>.Nothing
        : new AreaAdjusted(planned.Area, times.Value, reason!);

    /// <summary>The audits of a year that look at an area, whatever became of them but cancelling.</summary>
    public static int Planned(AuditArea area, IEnumerable<Audit> audits, int year) =>
        audits.Count(audit => audit.Stage is not AuditStage.Cancelled && audit.From.Year == year && audit.Criteria.Any(area.Has));

    private static bool WasAudited(AuditArea area, IEnumerable<Audit> audits, int year) =>
        audits.Any(audit => audit.Stage is AuditStage.Reported or AuditStage.Closed && audit.From.Year == year && audit.Criteria.Any(area.Has));
}
