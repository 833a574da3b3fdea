using Aims.Approvals;
using Aims.Ledger;
using Aims.People;

namespace Aims.Risks;

/// <summary>Who accepts what is above the appetite, as the routes of approval say by level; nobody accepts a risk of their own.</summary>
internal static class Accepter
{
    public static Refusal Nobody { get; } = new(
        "risk.nobody", "Nobody is left who may accept a risk of this level: it would need a manager or a governance lead with no part in it. Please ask your administrator.");

    /// <summary>Null when there is nobody: that means "may not", never "anyone may".</summary>
    public static PersonId? For(Exposure level, RiskCase risk, PersonId asking, Routing routing) =>
        routing.Plan(ApprovalSubject.HighResidualRisk, (int)level + 1, risk.System?.Act?.Class, []) is [var step]
            ? routing.Another(step, risk.Owner, new HashSet<PersonId>([.. risk.Involved, asking])) : null;

    /// <summary>Asks whoever the route names.</summary>
    public static Decided<RiskEvent> Ask(Exposure level, RiskCase risk, Person asking, DateOnly today, Routing routing) =>
        For(level, risk, asking.Id, routing) is { } accepter ? new AcceptanceAsked(accepter, routing.Routes.Due(today, (int)level + 1)) : Nobody;

    /// <summary>Whether whoever is asked can no longer answer: they have left, or answer for it themselves by now.</summary>
    public static bool IsStranded(RiskCase risk, DateOnly today, IDirectory directory) =>
        risk.Risk.Standing is RiskStanding.AwaitingAcceptance or RiskStanding.Accepted
        && risk.Risk.Acceptance is { IsOwners: false } asked && asked.WaitsOn(today)
        && (directory.Find(asked.Of) is null || risk.Involved.Contains(asked.Of));
}
