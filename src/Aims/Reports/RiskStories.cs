using Aims.Conversation;
using Aims.Ledger;
using Aims.Risks;

namespace Aims.Reports;

/// <summary>A risk as it stands, and how it came to that.</summary>
internal static class RiskStories
{
    /// <param name="asOf">The day of the report: an acceptance may be over by then.</param>
    public static ReportedRisk Of(Story<Risk, RiskEvent> story, DateOnly asOf, NamedPeople people)
    {
        var risk = story.Now;
        return new ReportedRisk(
            risk.Id.Value, risk.Title, risk.Why, risk.Serves, Standing(risk, asOf), people.Of(story.Events[0].Stamp), risk.Proposal is not null,
            risk.Rating is { } rating ? RiskWords.Of(rating) : null,
            risk.Treatment is { } treatment ? RiskCriteria.Current.Of(treatment).Name : null,
            risk.Residual is { } residual ? RiskWords.Of(residual) : null, risk.IsConfirmed,
            risk.Reason is { } reason ? new ReportFact(RiskWords.OfReason(risk), reason) : null,
            risk.Acceptance is { } acceptance ? Of(acceptance, people) : null,
            [.. risk.Actions.Select(action => Of(action, people))],
            Latest.Of([.. story.Events.Select(happened => Done(happened, people))], deed => [deed.What, deed.Reason]));
    }

    private static string Standing(Risk risk, DateOnly asOf) => risk switch
    {
        { Standing: RiskStanding.Accepted, Acceptance.Answer.Until: { } until } =>
            $"{(until < asOf ? "Acceptance expired on" : "Accepted until")} {Reader.Default.Day(until)}",
        _ => RiskWords.Of(risk.Standing),
    };

    private static ReportedAcceptance Of(Acceptance acceptance, NamedPeople people) => new(
        people.Of(acceptance.Of), acceptance.IsOwners, acceptance.Due,
        acceptance.Answer is { } answer ? new Signed(people.Of(answer.By), answer.At) : null, acceptance.Answer?.Until, acceptance.Answer?.Reason);

    private static ReportedAction Of(RiskAction action, NamedPeople people) => new(
        action.Number, action.What, people.Of(action.Owner), action.Due, action.Moved,
        action.Done is { } done ? new Signed(people.Of(done.By), done.At) : null, action.Done?.Proof, action.Done?.Link);

    private static Deed Done(Happened<RiskEvent> happened, NamedPeople people)
    {
        string what = RiskWords.Of(happened.Event, people.Of, Reader.Default);
        string? reason = happened.Event switch
        {
            TreatmentChosen e => e.Reason,
            ActionCompleted e => e.Link,
            _ => null,
        };
        return new Deed(people.Of(happened.Stamp), char.ToUpperInvariant(what[0]) + what[1..], reason);
    }
}
