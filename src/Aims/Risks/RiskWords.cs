using Aims.Conversation;
using Aims.People;

namespace Aims.Risks;

/// <summary>The slice's values as people read them.</summary>
public static class RiskWords
{
    public static string Of(Exposure level) => level switch
    {
        Exposure.Low => "Low",
        Exposure.Medium => "Medium",
        Exposure.High => "High",
        Exposure.Critical => "Critical",
    };

    public static string Of(RiskStanding standing) => standing switch
    {
        RiskStanding.Identified => "Not answered yet",
        RiskStanding.Treated => "Treated",
        RiskStanding.AwaitingAcceptance => "Waits to be accepted",
        RiskStanding.Accepted => "Accepted",
        RiskStanding.Declined => "Not accepted",
        RiskStanding.Dismissed => "Does not apply",
        RiskStanding.Withdrawn => "No longer brought up by the answers",
    };

    public static string Of(RiskNature nature) => nature switch
    {
        RiskNature.Threat => "Threat",
        RiskNature.Opportunity => "Opportunity",
    };

    public static string Of(RiskSource source) => source switch
    {
        RiskSource.Assessment => "Impact assessment",
        RiskSource.Organisation => "The organisation",
        RiskSource.Process => "A process",
        RiskSource.System => "A system, outside its assessment",
    };

    /// <summary>What stands above the reason that a risk has.</summary>
    internal static string OfReason(Risk risk) => risk.Standing is RiskStanding.Dismissed ? "Why it does not apply"
        : risk.Treatment?.LetsItBe() is true ? "Why it can stay as it is" : "How";

    /// <summary>What somebody did, after their name: <c>asked Max Keller to accept it</c></summary>
    internal static string Of(RiskEvent happened, Func<PersonId, string> nameOf, Reader reader) => happened switch
    {
        RiskIdentified => "took it up",
        RiskRaised e => e.Facts.Nature is RiskNature.Opportunity ? "took up the opportunity" : "took it up",
        RiskRestated e => $"changed what is said of it; {nameOf(e.Facts.Owner)} answers for it",
        RiskRated e => $"rated it: {Of(e.Rating)}",
        RiskDismissed e => $"said that it does not apply: {e.Reason}",
        RiskWithdrawn => "submitted answers that no longer bring it up",
        TreatmentChosen e => $"chose: {RiskCriteria.Current.Of(e.Treatment).Name.ToLowerInvariant()}",
        ResidualExpected e => $"expects to be left: {Of(e.Residual)}{(e.Cost is { } cost ? $", for {cost}" : "")}",
        ResidualConfirmed e => $"confirmed what is left: {Of(e.Residual)}",
        AcceptanceAsked e => $"asked {nameOf(e.Of)} to accept it",
        RiskAccepted e => $"accepted it until {reader.Day(e.Until)}: {e.Reason}",
        AcceptanceDeclined e => $"did not accept it: {e.Reason}",
        ActionPlanned e => $"planned for {nameOf(e.Owner)} by {reader.Day(e.Due)}: {e.What}",
        ActionDropped e => $"took action {e.Number} out",
        ActionCompleted e => $"did action {e.Number}: {e.Proof}",
        ActionMoved e => $"moved action {e.Number} to {reader.Day(e.Due)}: {e.Reason}",
        ActionHandedOver e => $"handed action {e.Number} to {nameOf(e.Owner)}",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };

    /// <summary><c>High · accepted by Max Keller until 1 Jun 2027</c></summary>
    public static string Line(AssessedRisk risk, Turn turn, IDirectory directory)
    {
        string level = risk.Level is { } rated ? $"{Of(rated)} · " : "";
        return level + risk.Standing switch
        {
            RiskStanding.AwaitingAcceptance => $"waits for {directory.NameOf(risk.With!.Value)} to accept it",
            RiskStanding.Accepted when risk.Until < turn.Reader.Today(turn.Now) => $"acceptance by {directory.NameOf(risk.With!.Value)} expired on {turn.Reader.Day(risk.Until!.Value)}",
            RiskStanding.Accepted => $"accepted by {directory.NameOf(risk.With!.Value)} until {turn.Reader.Day(risk.Until!.Value)}",
            RiskStanding.Declined => $"not accepted by {directory.NameOf(risk.With!.Value)}",
            RiskStanding.Identified or RiskStanding.Treated or RiskStanding.Dismissed or RiskStanding.Withdrawn => level.Length == 0 ? Of(risk.Standing) : Of(risk.Standing).ToLowerInvariant(),
        };
    }

    /// <summary><c>1 critical, 2 medium</c>; null when there is none.</summary>
    public static string? Counts(IEnumerable<Exposure> levels) =>
        string.Join(", ", levels.GroupBy(level => level).OrderByDescending(same => same.Key).Select(same => $"{same.Count()} {Of(same.Key).ToLowerInvariant()}")) is { Length: > 0 } counts
            ? counts : null;

    /// <summary><c>Possible, serious: high</c></summary>
    internal static string Of(Rating rating, bool isOpportunity = false) =>
        $"{RiskCriteria.Current.Likelihood[rating.Likelihood - 1].Name}, {(isOpportunity ? RiskCriteria.Current.Benefit : RiskCriteria.Current.Impact)[rating.Impact - 1].Name.ToLowerInvariant()}: {Of(rating.Level, isOpportunity)}";

    /// <summary>Within a sentence; what is good is not critical.</summary>
    internal static string Of(Exposure level, bool isOpportunity) => isOpportunity && level is Exposure.Critical ? "very high" : Of(level).ToLowerInvariant();
}
