using Aims.Approvals;
using Aims.Ledger;
using Aims.People;

namespace Aims.Risks;

/// <summary>Who accepts what is above the appetite, as the criteria say by level; nobody accepts a risk of their own system.</summary>
internal static class Accepter
{
    public static Refusal Nobody { get; } = new(
        "risk.nobody", "Nobody is left who may accept a risk of this level: it would need a manager or a governance lead with no part in the system. Please ask your administrator.");

    /// <summary>Null when there is nobody: that means "may not", never "anyone may".</summary>
    public static Person? For(Exposure level, RiskCase risk, PersonId asking, IDirectory directory) => RiskCriteria.Current.Of(level).AcceptedBy switch
    {
        AcceptedBy.Manager => Approver.For(risk.System.Owner, [.. risk.Involved, asking], directory),
        AcceptedBy.Lead => directory.With(Role.Lead).FirstOrDefault(lead => lead.Id != asking && !risk.Involved.Contains(lead.Id)),
        null => null,
    };

    /// <summary>Asks whoever the level names.</summary>
    public static Decided<RiskEvent> Ask(Exposure level, RiskCase risk, Person asking, DateTimeOffset now, IDirectory directory) =>
        For(level, risk, asking.Id, directory) is { } accepter ? new AcceptanceAsked(accepter.Id, Approver.Due(now)) : Nobody;

    /// <summary>Whether whoever is asked can no longer answer: they have left, or answer for the system themselves by now.</summary>
    public static bool IsStranded(RiskCase risk, DateOnly today, IDirectory directory) =>
        risk.Risk.Standing is RiskStanding.AwaitingAcceptance or RiskStanding.Accepted
        && risk.Risk.Acceptance is { IsOwners: false } asked && asked.WaitsOn(today)
        && (directory.Find(asked.Of) is null || risk.Involved.Contains(asked.Of));
}
