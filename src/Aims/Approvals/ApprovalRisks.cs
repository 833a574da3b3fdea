using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Risks;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>What an approver sees of the risks, and what has to be accepted before a system may be used.</summary>
internal static class ApprovalRisks
{
    /// <summary>The system, and the assessment if it has risks: beside it when the request knows of them, after it when they came later.</summary>
    public static async Task<(Record<AiSystem> System, Record<Assessment>? Assessment)> Read(
        Approval approval, Records records, Func<Task<Record<AiSystem>>> readSystem, CancellationToken ct)
    {
        var beside = approval.HasRisks is true ? records.Read(Assessment.Type, approval.Assessment!, ct) : null;
        var system = await readSystem();
        var assessment = beside is not null ? await beside
            : system.State?.HasRisks is true && approval.Assessment is { } id ? await records.Read(Assessment.Type, id, ct) : null;
        return (system, assessment);
    }

    /// <summary><c>Risks: 1 high, 2 medium</c>, and who has accepted which.</summary>
    public static IEnumerable<(string, string?)> Facts(Turn turn, Assessment? assessment, IDirectory directory)
    {
        var risks = Applying(assessment);
        if (RiskWords.Counts(risks.Select(risk => risk.Level).OfType<Exposure>()) is not { } counts)
            yield break;
        yield return ("Risks", $"{counts}, as treated");
        var accepted = risks.Where(risk => risk.With is not null).Select(risk => RiskWords.Line(risk, turn, directory)).ToList();
        if (accepted.Count > 0)
            yield return ("Acceptance", string.Join("; ", accepted.GroupBy(line => line).Select(same => $"{same.Count()} {char.ToLowerInvariant(same.Key[0])}{same.Key[1..]}")));
    }

    /// <summary>Why it cannot be approved yet; null when nothing is left to accept.</summary>
    public static Refusal? Unaccepted(Assessment? assessment, PersonId who, DateOnly today, IDirectory directory) =>
        Applying(assessment).FirstOrDefault(risk => risk.LacksAcceptanceOn(today)) is { } open
            ? new Refusal(
                "approval.risks",
                open.Standing is RiskStanding.Declined
                    ? $"{directory.NameOf(open.With!.Value)} does not accept the risk \"{open.Title}\". Its owner has to do something about it first."
                    : open.With == who ? $"You are asked to accept the risk \"{open.Title}\". Answer that first: it is among your tasks."
                    : $"{directory.NameOf(open.With!.Value)} has to accept the risk \"{open.Title}\" first.")
            : null;

    public static IEnumerable<CardAction> Button(Approval approval, Assessment? assessment) =>
        assessment?.Risks is { Count: > 0 }
            ? [Conversation.Button.Open("Risks", Risk.List, (Assessment.Field, assessment.Id.Value)).On(approval.Key)] : [];

    private static List<AssessedRisk> Applying(Assessment? assessment) => [.. (assessment?.Risks ?? []).Where(risk => risk.Applies)];
}
