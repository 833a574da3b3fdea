using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;

namespace Aims.Risks;

/// <summary>What a risk needs next from whoever answers for it, else the risk as it stands.</summary>
internal static class NextCard
{
    public static Reply Reply(Turn turn, RiskCase risk, long version, Routing routing, string? done = null) =>
        risk.Risk.Standing is RiskStanding.Identified && risk.ForbidsAnswering(turn.Who.Id, turn.Reader.Today(turn.Now)) is null
            ? Conversation.Reply.Page(Step(turn, risk, routing))
            : RiskCard.Reply(turn, risk, version, routing.Directory, done is null ? null : Notice.Done(done));

    private static Card Step(Turn turn, RiskCase risk, Routing routing) => risk.Risk switch
    {
        { Rating: null } => RateCard.Draw(turn, risk, null),
        { Treatment: null } => TreatCard.Draw(turn, risk, routing, null),
        _ => PlanCard.Draw(turn, risk, routing.Directory, null),
    };

    /// <summary>The button to all risks of the assessment, else to the register.</summary>
    public static Execute ToTheRisks(RiskCase risk) =>
        risk.Assessment is { } assessment ? Button.Open("To the risks", Risk.List, (Assessments.Assessment.Field, assessment.Id.Value))
        : Button.Open("Risk register", Risk.Register) with { AssociatedInputs = Cards.AssociatedInputs.None };

    public static (string, string) Of(RiskCase risk) => (Risk.Field, risk.Risk.Id.Value);
}
