using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Risks;

/// <summary>A risk as it stands: what could happen, what is done about it, what is left, and who accepts that.</summary>
internal static class RiskCard
{
    public static Reply Reply(Turn turn, RiskCase risk, long version, IDirectory directory, Notice? notice = null) =>
        new(Draw(turn, risk, directory, notice), $"{risk.Risk.Id} {Plain.Line(risk.Risk.Title)}: {State(turn, risk.Risk).ToLowerInvariant()}")
        {
            Live = new LiveCard(Risk.View, risk.Risk.Key, version),
        };

    /// <param name="problem">What the reason of whoever accepts or declines lacked.</param>
    public static Card Draw(Turn turn, RiskCase risk, IDirectory directory, Notice? notice, Refusal? problem = null)
    {
        bool asked = DecideAcceptance.May(risk, turn, directory) is null;
        string news = News(turn, risk, directory, asked);
        return Look.Card(
            risk.Risk.Title,
            news,
            [
                Look.Text(news),
                .. Said(risk.Risk),
                Look.Facts([.. Facts(turn, risk, directory)]),
                .. risk.Risk.Reason is { } reason ? [Look.Quote(RiskWords.OfReason(risk.Risk), reason)] : Array.Empty<Element>(),
                .. risk.Risk.Acceptance is { Answer: { } answer, IsOwners: false } ? [Look.Quote($"{directory.NameOf(answer.By)} wrote", answer.Reason)] : Array.Empty<Element>(),
                .. Actions(turn, risk, directory),
                .. asked ? [RiskInput.Reason(turn, "Your reason", "Needed to accept and to decline.", "We need it this year, and each result is looked at.", problem)] : Array.Empty<Element>(),
            ],
            id: risk.System is null ? risk.Risk.Id.Value : $"{risk.Risk.Id} · {risk.System.Id}", state: State(turn, risk.Risk),
            notice: notice ?? (Accepter.IsStranded(risk, turn.Reader.Today(turn.Now), directory) ? Notice.Warning("Whoever was asked can no longer answer. Somebody else has to be asked.") : null),
            primary: Primary(turn, risk, directory, asked)?.On(risk.Risk.Key),
            secondary: [.. Secondary(turn, risk, directory, asked).Select(button => button.On(risk.Risk.Key))]);
    }

    internal static IEnumerable<Element> Said(Risk risk)
    {
        if (risk.Raised is not { } raised)
        {
            yield return Look.Text(risk.Why);
            yield break;
        }
        yield return Look.Quote("Because", raised.Facts.Cause);
        yield return Look.Quote("Then", raised.Facts.Consequence);
    }

    private static string State(Turn turn, Risk risk) =>
        risk is { Standing: RiskStanding.Accepted, Acceptance: { } acceptance } && acceptance.HasExpiredBy(turn.Reader.Today(turn.Now))
            ? risk.IsOpportunity ? "To be looked at again" : "Acceptance expired"
            : risk is { IsOpportunity: true, Standing: RiskStanding.Accepted } ? "Let be" : RiskWords.Of(risk.Standing);

    private static string News(Turn turn, RiskCase risk, IDirectory directory, bool asked)
    {
        var today = turn.Reader.Today(turn.Now);
        string level = risk.Risk.Level is { } rated ? RiskWords.Of(rated, risk.Risk.IsOpportunity) : "";
        var acceptance = risk.Risk.Acceptance;
        return risk.Risk.Standing switch
        {
            RiskStanding.Identified => $"{directory.NameOf(risk.Owner)} has not said yet what becomes of it.",
            RiskStanding.Treated when risk.Risk.AwaitsConfirmation => "All actions are done. What is left has to be confirmed.",
            RiskStanding.Treated when risk.Risk is { IsOpportunity: true, IsConfirmed: true } => $"What was planned is done; the opportunity is {level}.",
            RiskStanding.Treated when risk.Risk.IsOpportunity => "Actions are planned so that it comes true.",
            RiskStanding.Accepted when risk.Risk.IsOpportunity => $"Nothing is done for it now. It is looked at again by {turn.Reader.Day(acceptance!.Answer!.Until!.Value)}.",
            RiskStanding.Treated when risk.Risk.IsConfirmed => $"Its actions are done; what is left is {level}.",
            RiskStanding.Treated => $"Actions are planned; what is left will be {level}.",
            RiskStanding.AwaitingAcceptance when asked =>
                $"{directory.NameOf(risk.Owner)} asks you to accept a {level} risk, for {RiskCriteria.Current.Of(risk.Risk.Level!.Value).Months} months. It is above what an owner may accept.",
            RiskStanding.AwaitingAcceptance => $"Waiting for {directory.NameOf(acceptance!.Of)} to accept it.",
            RiskStanding.Accepted when acceptance!.HasExpiredBy(today) => $"Its acceptance expired on {turn.Reader.Day(acceptance.Answer!.Until!.Value)}: it has to be accepted again, or treated.",
            RiskStanding.Accepted => $"Accepted by {directory.NameOf(acceptance.Of)} until {turn.Reader.Day(acceptance.Answer!.Until!.Value)}.",
            RiskStanding.Declined => $"{directory.NameOf(acceptance!.Of)} does not accept it: it needs another answer.",
            RiskStanding.Dismissed when risk.Assessment is null => "It does not apply any more.",
            RiskStanding.Dismissed => "It does not apply to this system.",
            RiskStanding.Withdrawn => "The answers of the assessment no longer bring it up.",
        };
    }

    private static IEnumerable<(string, string?)> Facts(Turn turn, RiskCase risk, IDirectory directory)
    {
        yield return (risk.System is null ? "About" : "System", risk.About);
        yield return ("Owner", directory.NameOf(risk.Owner));
        if (risk.Risk.Raised is { } raised)
        {
            yield return ("Category", RiskCategories.InWords(raised.Facts.Category));
            yield return ("Taken up by", directory.NameOf(raised.By));
        }
        if (risk.Risk.Rating is { } rating)
            yield return ("As it is", RiskWords.Of(rating, risk.Risk.IsOpportunity));
        if (risk.Risk.Treatment is { } treatment)
            yield return ("Treatment", RiskCriteria.Current.Of(treatment).Name);
        if (risk.Risk.Residual is { } residual)
            yield return (risk.Risk.IsConfirmed && !risk.Risk.IsOpportunity ? "What is left" : "With all done", RiskWords.Of(residual, risk.Risk.IsOpportunity));
        if (risk.Risk.Cost is { } cost)
            yield return ("Cost", cost.ToString());
        if (risk.Risk.Acceptance is { Due: { } due, Answer: null })
            yield return ("Please answer by", turn.Reader.Day(due));
        if (risk.Risk.Serves is { } serves)
            yield return ("Serves", serves);
    }

    private static IEnumerable<Element> Actions(Turn turn, RiskCase risk, IDirectory directory)
    {
        if (risk.Risk.Actions.Count == 0)
            yield break;
        yield return Look.Heading("Actions");
        yield return Look.Rows([.. risk.Risk.Actions.Select(action => new Row(
            action.What, PlanCard.InWords(turn, action, directory) + (action.Done?.Link is { } link ? $" {link}" : ""), Open(turn, risk, action)?.On(risk.Risk.Key)))]);
    }

    private static Execute? Open(Turn turn, RiskCase risk, RiskAction action)
    {
        (string, string)[] both = [NextCard.Of(risk), (Risk.ActionField, PlanCard.Text(action.Number))];
        return ActionChange.Lacks(risk, action, turn.Who.Id, byOwner: false) is null ? Button.Open("Open", Risk.Action, both)
            : ActionChange.Lacks(risk, action, turn.Who.Id, byOwner: true) is null ? Button.Open("Hand over", HandOverAction.AskName, both)
            : null;
    }

    private static Execute? Primary(Turn turn, RiskCase risk, IDirectory directory, bool asked)
    {
        bool mine = risk.ForbidsAnswering(turn.Who.Id, turn.Reader.Today(turn.Now)) is null;
        return asked ? Button.Change("Accept", DecideAcceptance.Accept, turn.NewId(), NextCard.Of(risk))
            : AskSomebodyElse.May(risk, turn, directory) ? Button.Change("Ask somebody else", AskSomebodyElse.Name, turn.NewId(), NextCard.Of(risk))
            : risk.Risk.AwaitsConfirmation && risk.IsOf(turn.Who.Id) ? Button.Open("Confirm what is left", ConfirmResidual.AskName, NextCard.Of(risk))
            : mine && risk.Risk.Standing is RiskStanding.Identified ? Button.Open("Answer", Risk.GoOn, NextCard.Of(risk))
            : mine && risk.Risk.Standing is RiskStanding.Declined ? Button.Open("Answer it again", TreatRisk.AskName, NextCard.Of(risk))
            : null;
    }

    private static IEnumerable<Execute> Secondary(Turn turn, RiskCase risk, IDirectory directory, bool asked)
    {
        if (asked)
            yield return Button.Change("Decline", DecideAcceptance.Decline, turn.NewId(), NextCard.Of(risk));
        if (risk.Risk.Standing is not RiskStanding.Identified && risk.ForbidsAnswering(turn.Who.Id, turn.Reader.Today(turn.Now)) is null)
        {
            if (risk.Risk.AwaitsConfirmation)
                yield return Button.Open("Add an action", PlanTreatment.AskName, NextCard.Of(risk));
            yield return Button.Open("Change the answer", RateRisk.AskName, NextCard.Of(risk));
        }
        if (risk.ForbidsRestating(turn.Who) is null)
            yield return Button.Open("Change", RestateRisk.AskName, NextCard.Of(risk));
        if (risk is not { Assessment: { } assessment, System: { } system } || ShowRisks.MaySee(assessment, system, turn.Who, directory))
            yield return NextCard.ToTheRisks(risk);
        yield return Button.Open("History", RiskHistory.Name, NextCard.Of(risk));
    }
}
