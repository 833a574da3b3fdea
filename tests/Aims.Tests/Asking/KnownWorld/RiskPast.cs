using Aims.Assessments;
using Aims.Ledger;
using Aims.Risks;
using Aims.Systems;
using static Aims.Tests.Asking.KnownWorld.Moment;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>What happened to a risk and its actions.</summary>
internal static class RiskPast
{
    public static IEnumerable<Moment> Of(RiskFact risk, Facts facts)
    {
        var system = facts.AiSystem.Single(s => s.Id == risk.System);
        var owner = Id(system.Owner ?? system.Requester);
        List<ActionFact> actions = [.. facts.Action.Where(a => a.Risk == risk.Id).OrderBy(a => a.Number)];
        yield return new(Time(risk.Identified, 12), owner,
            SystemPast.Happens(system, new FirstRiskIdentified(risk.Id)),
            Happens(risk, new RiskIdentified(RiskId.From(risk.Id), risk.System, system.Name, risk.Assessment, risk.Proposal, risk.Title, "It came up in the assessment.", null)));
        if (Answers(risk, actions) is { Length: > 0 } answers)
            yield return new(Time(risk.Identified, 12, 30), owner, Happens(risk, answers));
        foreach (var action in actions)
        {
            if (action.Done is { } done)
                yield return new(Time(done, 13), Id(action.Owner), Happens(risk, new ActionCompleted(action.Number, "Written down in the test report.", null)));
        }
        if (risk.Confirmed)
            yield return new(Time(actions.Max(a => a.Done)!.Value, 14), owner, Happens(risk, new ResidualConfirmed(Now(risk), false)));
        if (risk is { Acceptance: { } acceptance, Standing: "accepted" })
            yield return new(Time(risk.Identified.AddDays(1), 16), Id(acceptance.Of), Happens(risk, new RiskAccepted("We need it this year.", acceptance.UntilOrDue!.Value)));
        if (risk is { Acceptance: { } declined, Standing: "declined" })
            yield return new(Time(risk.Identified.AddDays(1), 16), Id(declined.Of), Happens(risk, new AcceptanceDeclined("Do something about it first.")));
    }

    private static RiskEvent[] Answers(RiskFact risk, List<ActionFact> actions) => risk.Standing switch
    {
        "dismissed" => [new RiskDismissed("There is nobody whom it could concern.")],
        "withdrawn" => [new RiskWithdrawn()],
        "identified" => [new RiskRated(Inherent(risk))],
        "treated" => [new RiskRated(Inherent(risk)), new TreatmentChosen(Treatment.Reduce, null), .. Planned(actions), new ResidualExpected(Now(risk))],
        _ => [new RiskRated(Inherent(risk)), new TreatmentChosen(Treatment.Reduce, null), .. Planned(actions), new ResidualExpected(Now(risk)),
            new AcceptanceAsked(Id(risk.Acceptance!.Of), risk.Acceptance.UntilOrDue ?? risk.Identified.AddDays(10))],
    };

    private static IEnumerable<ActionPlanned> Planned(List<ActionFact> actions) =>
        actions.Select(action => new ActionPlanned(action.Number, action.What, Id(action.Owner), action.Due));

    private static Rating Inherent(RiskFact risk) => RiskCriteria.Current.Rate(risk.Inherent![0], risk.Inherent[1]);

    private static Rating Now(RiskFact risk) => RiskCriteria.Current.Rate(risk.Likelihood!.Value, risk.Impact!.Value);

    // The assessment keeps of each of its risks how it stands.
    private static Deed Happens(RiskFact risk, params RiskEvent[] happened) => new(Risk.Type.Key(risk.Id), async (draft, ct) =>
    {
        var now = await draft.Apply(Risk.Type, risk.Id, Decided<RiskEvent>.These(happened), ct);
        await draft.Apply(Assessment.Type, risk.Assessment, new RiskNoted(AssessedRisk.Of(now!)), ct);
    });
}
