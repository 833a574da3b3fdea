using System.Collections.Frozen;

namespace Aims.Risks;

/// <summary>What a risk is about.</summary>
public enum RiskCategory
{
    Bias,
    Privacy,
    Oversight,
    Transparency,
    Reliability,
    Harm,
    Supplier,
    Security,
    Legal,
    Skills,
    Business,
}

/// <summary>
/// Tells it by the proposal that brought the risk up; of one that somebody added, by the words of its title. One that is about none of
/// these has no category.
/// </summary>
public static class RiskCategories
{
    // The names of proposals, in impact-assessment.scoring.json.
    private static readonly FrozenDictionary<string, RiskCategory[]> ByProposal = new Dictionary<string, RiskCategory[]>
    {
        ["biased-results"] = [RiskCategory.Bias],
        ["wrong-about-a-person"] = [RiskCategory.Harm],
        ["acts-unwatched"] = [RiskCategory.Oversight],
        ["untrained-oversight"] = [RiskCategory.Oversight],
        ["cannot-be-stopped"] = [RiskCategory.Oversight],
        ["data-without-basis"] = [RiskCategory.Privacy, RiskCategory.Legal],
        ["supplier-keeps-data"] = [RiskCategory.Privacy, RiskCategory.Supplier],
        ["unfit-data"] = [RiskCategory.Reliability],
        ["supplier-terms"] = [RiskCategory.Supplier, RiskCategory.Legal],
        ["people-not-told"] = [RiskCategory.Transparency],
        ["no-objection"] = [RiskCategory.Transparency],
        ["wrong-decisions"] = [RiskCategory.Harm, RiskCategory.Reliability],
        ["slow-decline"] = [RiskCategory.Reliability],
        ["no-fallback"] = [RiskCategory.Reliability],
        ["people-needing-protection"] = [RiskCategory.Harm],
    }.ToFrozenDictionary();

    private static readonly (RiskCategory Category, string[] Words)[] ByWord =
    [
        (RiskCategory.Bias, ["bias", "discriminat", "unfair", "fairness", "unequal"]),
        (RiskCategory.Privacy, ["privacy", "personal data", "data protection", "gdpr", "confidential"]),
        (RiskCategory.Oversight, ["oversight", "unwatched", "human in the loop", "autonom", "control is lost", "loss of control"]),
        (RiskCategory.Transparency, ["transparen", "explain", "opaque", "black box", "not told"]),
        (RiskCategory.Reliability, ["reliab", "robust", "accura", "error", "mistake", "drift", "quality", "hallucinat", "outage", "unavailable"]),
        (RiskCategory.Harm, ["harm", "safety", "injur", "health"]),
        (RiskCategory.Supplier, ["supplier", "vendor", "third party", "third-party", "lock-in"]),
        (RiskCategory.Security, ["security", "attack", "prompt injection", "leak", "breach", "cyber", "poison"]),
        (RiskCategory.Legal, ["legal", "compliance", "licence", "license", "copyright", "regulat"]),
    ];

    public static IReadOnlyList<RiskCategory> Of(Risk risk) =>
        risk.Raised is { } raised ? [raised.Facts.Category]
        : risk.Proposal is { } proposal && ByProposal.GetValueOrDefault(proposal) is { } known ? known
        : [.. ByWord.Where(of => of.Words.Any(word => risk.Title.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(of => of.Category)];

    public static string InWords(RiskCategory category) => category switch
    {
        RiskCategory.Bias => "Bias and unfair treatment",
        RiskCategory.Privacy => "Privacy and data",
        RiskCategory.Oversight => "Human oversight",
        RiskCategory.Transparency => "Transparency and redress",
        RiskCategory.Reliability => "Reliability",
        RiskCategory.Harm => "Harm to people",
        RiskCategory.Supplier => "Suppliers",
        RiskCategory.Security => "Security",
        RiskCategory.Legal => "Law and contracts",
        RiskCategory.Skills => "People and skills",
        RiskCategory.Business => "Money and reputation",
    };
}
