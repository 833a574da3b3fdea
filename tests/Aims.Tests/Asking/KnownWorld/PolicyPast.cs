using Aims.Approvals;
using Aims.Campaigns;
using Aims.People;
using Aims.Policies;
using static Aims.Tests.Asking.KnownWorld.Moment;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>The versions of the policies, the campaign for the training, and who acknowledged what.</summary>
internal static class PolicyPast
{
    private static readonly CampaignId Asking = CampaignId.From("CMP-0001");

    /// <summary>The text of a version, of which only the title matters here.</summary>
    public static PolicyText Text(string title, int version) =>
        PolicyText.Parse($"# {title}\n\nThis is version {version}. Use what is in the register, and ask when in doubt.\n");

    public static IEnumerable<Moment> Of(PolicyVersionFact version, Facts facts)
    {
        var policy = facts.Policy.Single(p => p.Id == version.Policy);
        var request = facts.Approval.Single(a => a.Id == version.Approval);
        var text = Text(version.Title, version.Version);
        yield return new(Time(version.Requested, 9), Id(version.DraftedBy), Happens(version.Policy, new PolicyDrafted(version.Policy, version.Title, "policy.md", text.Hash)));
        yield return new(Time(version.Requested, 11), Id(version.DraftedBy), Sent(policy, version.Version, request));
        foreach (var moment in ApprovalPast.AfterAsking(request, _ => Happens(version.Policy, new PolicyReviewed(Verdict.Approve, null))))
            yield return moment;
        yield return new(Time(version.Published, 9), Id(version.DraftedBy), Happens(version.Policy, new PolicyPublished(version.Effective, version.Review, version.Within)));
        if (policy.RetiredOn is { } retired)
            yield return new(Time(retired, 9), Id(version.DraftedBy), Happens(version.Policy, new PolicyRetired(version.Policy)));
    }

    public static IEnumerable<Moment> OfDraft(PolicyFact policy, Facts facts)
    {
        if (policy.Draft is not { } draft)
            yield break;
        yield return new(Time(draft.Drafted, 9), Id(draft.By), Happens(policy.Id, new PolicyDrafted(policy.Id, policy.Title, "policy.md", Text(policy.Title, 1).Hash)));
        yield return new(Time(draft.Sent, 11), Id(draft.By), Sent(policy, 1, facts.Approval.Single(a => a.Id == draft.Approval)));
    }

    public static IEnumerable<Moment> OfTraining(PolicyVersionFact training, Facts facts)
    {
        yield return new(Time(training.Effective, 8), Id(training.DraftedBy), Deed.Of(
            Campaign.Type, Asking.Value,
            new CampaignPlanned(Asking, training.Policy, training.Within), new CampaignStarted(1), new CampaignGotOn(1, facts.Person.Count)));
        foreach (var came in facts.Person.GroupBy(p => p.Joined > training.Effective ? p.Joined : training.Effective).OrderBy(some => some.Key))
            yield return new(Time(came.Key, 8, 30), PersonId.Bot, Deed.Of<Roll, RollEvent>(
                Roll.Type, Roll.IdOf(Asking, 0), new PeopleCame([.. came.Select(p => Id(p.Id))], came.Key, training.Version, came.Key.AddDays(training.Within))));
    }

    public static IEnumerable<Moment> Of(AcknowledgementFact known, Facts facts)
    {
        string title = facts.PolicyVersion.First(v => v.Policy == known.PolicyId).Title;
        string id = Acknowledgement.IdOf(known.PolicyId, known.PolicyVersion, Id(known.Person));
        if (known is { At: null, Opened: true })
            yield return new(Time(known.Due.AddDays(-10), 9), Id(known.Person), Deed.Of(Acknowledgement.Type, id, new PolicyOpened(known.PolicyId, known.PolicyVersion, title)));
        if (known.At is { } at)
            yield return new(Time(at, 10), Id(known.Person), Deed.Of<Acknowledgement, AcknowledgementEvent>(
                Acknowledgement.Type, id,
                new PolicyOpened(known.PolicyId, known.PolicyVersion, title),
                new PolicyAcknowledged(known.PolicyId, known.PolicyVersion, title, Text(title, known.PolicyVersion).Hash)));
    }

    private static Deed[] Sent(PolicyFact policy, int version, ApprovalFact request) =>
    [
        ApprovalPast.Asked(request, $"{policy.Title}, version {version}.0", Id(policy.Owner), null),
        Happens(policy.Id, new PolicySentForReview(
            new PolicyNumber(version, 0), policy.Title, Id(policy.Owner), null, request.Id, policy.Training ? new PolicyTerms(Training: true) : null)),
    ];

    private static Deed Happens(string policy, params PolicyEvent[] happened) => Deed.Of(Policy.Type, policy, happened);
}
