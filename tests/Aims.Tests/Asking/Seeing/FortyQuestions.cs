using Aims.Tests.Asking.KnownWorld;
using static Aims.Tests.Asking.Seeing.SightQuestion;

namespace Aims.Tests.Asking.Seeing;

/// <summary>
/// Questions about all that is not for everybody, and about what is for all but leads there: counts, rows, groups, rates, averages, trends,
/// records, and what goes on from an answer.
/// </summary>
internal static class FortyQuestions
{
    public static IReadOnlyList<SightQuestion> All { get; } =
    [
        Count("how many AI systems are in the register", seen => seen.Register.Count()),
        Rows("draft systems", seen => seen.Drafts.Select(system => system.Id)),
        Count("how many drafts are there in Finance", seen => seen.Drafts.Count(system => system.Department == "Finance")),
        Groups("draft systems by department", seen => seen.Drafts.Select(system => system.Department)),
        Count("how many systems called Robo-adviser", seen => seen.Drafts.Count(system => system.Name == "Robo-adviser")).NotUnderstoodUnless(seen => seen.Drafts.Any()),
        Detail("show me AIS-0074", "AIS-0074", seen => seen.Drafts.Any(system => system.Id == "AIS-0074")),
        Rows("systems with risks", seen => seen.Register.Where(system => seen.Risks.Any(risk => risk.System == system.Id)).Select(system => system.Id)),
        Count("how many systems have no risks", seen => seen.Register.Count(system => seen.Risks.All(risk => risk.System != system.Id))),
        Rows("systems in Finance with risks", seen => seen.Register.Where(system => system.Department == "Finance" && seen.Risks.Any(risk => risk.System == system.Id)).Select(system => system.Id)),
        Count("how many systems have no approval", seen => seen.Register.Count(system => seen.Approvals.All(approval => approval.System != system.Id))),
        Rows("systems with critical risks", seen => seen.Register.Where(system => seen.Risks.Any(risk => risk.System == system.Id && risk.Level is "critical")).Select(system => system.Id)),
        Count("how many risks do we have", seen => seen.Applying.Count()),
        Groups("number of risks by department", seen => seen.Applying.Select(risk => seen.SystemOf(risk.System).Department)),
        Groups("number of risks by level", seen => seen.Applying.Select(risk => $"{char.ToUpperInvariant(risk.Level![0])}{risk.Level[1..]}")),
        Rows("which risks does AIS-0011 have", seen => seen.Applying.Where(risk => risk.System == "AIS-0011").Select(risk => risk.Id)),
        Detail("RSK-0004", "RSK-0004", seen => seen.Risks.Any(risk => risk.Id == "RSK-0004")),
        Rate("what share of the risks is accepted", "risks", seen => (seen.Applying.Count(risk => risk.Standing is "accepted"), seen.Applying.Count())),
        Rows("open actions", seen => seen.Actions.Where(action => action.Done is null && Matters(action, seen)).Select(action => action.Id)),
        Groups("overdue actions by owner", seen => seen.Actions.Where(action => action.Done is null && action.Due < seen.Today && Matters(action, seen)).Select(action => seen.NameOf(action.Owner))),
        Count("how many approvals are there", seen => seen.Approvals.Count()),
        Groups("approvals by state", seen => seen.Approvals.Select(approval => approval.Decision switch
        {
            "approved" => "Approved", "rejected" => "Rejected", null => "Waiting", _ => "Changes requested",
        })),
        Rows("approvals that are waiting", seen => seen.Approvals.Where(approval => approval.Decision is null).Select(approval => approval.Id)),
        Rows("only the overdue ones", seen => seen.Approvals.Where(approval => approval.Decision is null && approval.Due < seen.Today).Select(approval => approval.Id)) with { After = "approvals that are waiting" },
        Rate("what share of the approvals was rejected", "requests for approval", seen => (seen.Approvals.Count(approval => approval.Decision is "rejected"), seen.Approvals.Count())),
        Average("average days to approve", seen => seen.Approvals.Where(approval => approval.Decision is "approved").Select(approval => (double)(approval.Decided!.Value.DayNumber - approval.Requested.DayNumber))),
        Groups("approvals requested per month this year", seen => seen.Approvals.Where(approval => approval.Requested.Year == 2026).Select(approval => $"{approval.Requested:yyyy-MM}-01")),
        Detail("AP-0063", "AP-0063", seen => seen.Approvals.Any(approval => approval.Id == "AP-0063")),
        Rows("systems with an overdue approval", seen => seen.Register.Where(system => seen.Approvals.Any(approval => approval.System == system.Id && approval.Decision is null && approval.Due < seen.Today)).Select(system => system.Id)),
        Average("average score of the assessments", seen => seen.Readable.Where(assessment => assessment.Submitted is not null).Select(assessment => 20.0 * assessment.ImpactLevel!.Value)),
        Count("how many assessments are in progress", seen => seen.Assessments.Count(assessment => assessment.Submitted is null)),
        Count("how many policies are there", seen => seen.Policies.Count(policy => policy.RetiredOn is null)),
        Rows("policies in review", seen => seen.Policies.Where(policy => policy.Draft is not null).Select(policy => policy.Id)),
        Groups("outstanding acknowledgements by department", seen => seen.Acknowledgements.Where(known => known.At is null).Select(known => seen.DepartmentOf(known.Person))),
        Rate("acknowledgement rate", "acknowledgements", seen => (seen.Acknowledgements.Count(known => known.At is not null), seen.Acknowledgements.Count())),
        Count("how many people have acknowledged the AI policy", seen => seen.Acknowledgements.Count(known => known is { PolicyId: "ai-policy", At: not null })),
        Rows("has Jo Smithson acknowledged the AI policy", seen => seen.Acknowledgements.Where(known => known is { PolicyId: "ai-policy", Person: "jo" }).Select(known => $"ai-policy.3.{known.Person}")),
        Rows("people who joined this year", seen => seen.Reported.Where(person => person.Joined.Year == 2026).Select(person => person.Id)).RefusedUnless(KnowsPeople),
        Rows("people whom the bot cannot reach", seen => seen.Reported.Where(person => person.Reach is not "ok").Select(person => person.Id)).RefusedUnless(KnowsPeople),
        Count("undelivered messages", seen => seen.Undelivered.Count()).RefusedUnless(seen => seen.IsLead || seen.IsAdmin),
        Rows("who is deputy for whom", seen => seen.Deputies.Where(named => named.CalledOff is null && !(named.Until < seen.Today)).Select(named => named.Who)),
    ];

    private static bool KnowsPeople(SeenFacts seen) => seen.Oversees || seen.IsAdmin || seen.IsManager;

    private static bool Matters(ActionFact action, SeenFacts seen) => seen.SystemOf(seen.RiskOf(action).System).State is not "retired";
}
