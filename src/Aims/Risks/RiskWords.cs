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
    internal static string Of(Rating rating) =>
        $"{RiskCriteria.Current.Likelihood[rating.Likelihood - 1].Name}, {RiskCriteria.Current.Impact[rating.Impact - 1].Name.ToLowerInvariant()}: {Of(rating.Level).ToLowerInvariant()}";
}
