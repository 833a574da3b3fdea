using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Risks;

/// <summary>Where a risk stands.</summary>
public enum RiskStanding
{
    /// <summary>Its owner has not answered it wholly.</summary>
    Identified,

    /// <summary>Actions are named, and what is left is within the appetite.</summary>
    Treated,

    /// <summary>It is above the appetite; somebody is asked to accept it.</summary>
    AwaitingAcceptance,
    Accepted,

    /// <summary>Whoever was asked would not accept it: it needs another answer.</summary>
    Declined,

    /// <summary>It does not apply to the system.</summary>
    Dismissed,

    /// <summary>The answers no longer bring it up.</summary>
    Withdrawn,
}

/// <summary>What an assessment keeps of each of its risks, changed in the same commit as the risk.</summary>
/// <param name="Id"><c>RSK-0007</c></param>
/// <param name="Level">As treated; null before it is rated.</param>
/// <param name="With">Who accepted it or is asked to.</param>
/// <param name="Until">The last day of an acceptance.</param>
public sealed record AssessedRisk(
    string Id, string? Proposal, string Title, RiskStanding Standing, Exposure? Level, PersonId? With, DateOnly? Until)
{
    /// <summary>Its owner has said what becomes of it; whether somebody else accepts it may still be open.</summary>
    [JsonIgnore]
    public bool IsAnswered => Standing switch
    {
        RiskStanding.Treated or RiskStanding.AwaitingAcceptance or RiskStanding.Accepted or RiskStanding.Dismissed => true,
        RiskStanding.Identified or RiskStanding.Declined or RiskStanding.Withdrawn => false,
    };

    /// <summary>Whether it counts: it applies to the system.</summary>
    [JsonIgnore]
    public bool Applies => Standing is not (RiskStanding.Dismissed or RiskStanding.Withdrawn);

    /// <summary>Somebody has to accept it before the system may be used.</summary>
    public bool LacksAcceptanceOn(DateOnly day) => Standing switch
    {
        RiskStanding.AwaitingAcceptance or RiskStanding.Declined => true,
        RiskStanding.Accepted => Until < day,
        RiskStanding.Identified or RiskStanding.Treated or RiskStanding.Dismissed or RiskStanding.Withdrawn => false,
    };

    public static AssessedRisk Of(Risk risk) => new(
        risk.Id.Value, risk.Proposal, risk.Title, risk.Standing, risk.Level, risk.Acceptance?.Of, risk.Acceptance?.Answer?.Until);
}
