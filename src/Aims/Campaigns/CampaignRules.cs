using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.Campaigns;

/// <summary>Who may do what with a campaign, and when.</summary>
public static partial class CampaignRules
{
    public const int MostDays = 365, MostParts = 50, LongestReason = 200;

    public static Refusal NotFound { get; } = new("campaign.unknown", "There is no such campaign. Say campaigns to see them.");

    public static Refusal? NotLead(Person who, IDirectory directory) =>
        LeadsOnly.Refuses(who, directory, "campaign.not-lead", "run campaigns", "ask");

    public static Refusal? MayNotLook(Person who) =>
        who.Oversees ? null : new("campaign.not-yours", "Campaigns are run by the governance leads. Say policies to see what you are asked to read.");

    public static Decided<CampaignEvent> Plan(CampaignId id, PolicyEntry? policy) =>
        MayNotAsk(policy) is { } refusal ? refusal : new CampaignPlanned(id, policy!.Id, policy.Versions[0].Within);

    public static Decided<CampaignEvent> Discard(Campaign campaign) =>
        NotPlanned(campaign, "it cannot be discarded any more. Close it instead") is { } refusal ? refusal : new CampaignDiscarded();

    /// <param name="population">Those who work here now.</param>
    public static Decided<CampaignEvent> Start(Campaign campaign, PolicyEntry? policy, Population population, DateOnly today)
    {
        if (NotPlanned(campaign, "it is not started again") is { } started)
            return started;
        if (MayNotAsk(policy) is { } cannot)
            return cannot;
        if (BadDue(campaign.Due, policy!, today) is { } due)
            return due;
        if (campaign.For.FirstOrDefault(part => IsGone(part, population.Directory)) is { } gone)
        {
            return new Refusal("campaign.part-gone", gone.Kind is AudienceKind.Person or AudienceKind.Team
                ? $"{AudienceWords.Of(gone, population.Directory)}: whoever is named there does not work here any more. Drop that part of the audience first."
                : $"{AudienceWords.Of(gone, population.Directory)}: nobody belongs to it any more. Drop that part of the audience, or add what it is called now.");
        }
        int named = population.Directory.Everybody.Count(person => campaign.Names(person, today, population));
        return population.Directory.Everybody.Any(person => campaign.Covers(person, today, population))
            ? new CampaignStarted(Roll.For(named))
            : new Refusal("campaign.nobody", named == 0 ? "Nobody belongs to its audience. Add who is to be asked first."
                : "All who belong to its audience are left out. Ask some of them after all, or add others.");
    }

    public static Decided<CampaignEvent> Pause(Campaign campaign) => campaign.Stage is CampaignStage.Running ? new CampaignPaused() : Wrong(campaign, "it cannot be paused");

    public static Decided<CampaignEvent> Resume(Campaign campaign) => campaign.Stage is CampaignStage.Paused ? new CampaignResumed() : Wrong(campaign, "there is nothing to go on with");

    /// <param name="day">Null for none, or for what is no day.</param>
    public static Decided<CampaignEvent> Extend(Campaign campaign, DateOnly? day, DateOnly today) =>
        !campaign.IsOpen ? Wrong(campaign, "it cannot be extended")
        : day is not { } until ? new Refusal("campaign.until", "Choose a day.")
        : until < today ? new Refusal("campaign.until", "That day has passed. Choose a later one.")
        : until <= campaign.LastDay(today) ? new Refusal("campaign.until", $"It is due on {campaign.LastDay(today):yyyy-MM-dd} already. Choose a later day.")
        : until > today.AddDays(MostDays) ? new Refusal("campaign.until", $"Choose a day within {MostDays} days.")
        : new CampaignExtended(until);

    public static Decided<CampaignEvent> Close(Campaign campaign) => campaign.IsOpen ? new CampaignClosed() : Wrong(campaign, "it cannot be closed");

    /// <summary>Whether a policy has a version that people can be asked for, now or once its day has come.</summary>
    private static Refusal? MayNotAsk(PolicyEntry? policy) =>
        policy is null ? new Refusal("campaign.policy", "There is no such policy. Choose one from the list.")
        : policy.IsRetired ? new Refusal("campaign.retired", $"{policy.Title} is retired, so nobody can be asked to acknowledge it. Bring it back first, or choose another policy.")
        : policy.Versions.Count == 0 ? new Refusal("campaign.no-version", $"{policy.Title} was never published. Publish a version of it first.")
        : null;

    /// <summary>A department, group, place or person that the directory does not have any more.</summary>
    private static bool IsGone(AudiencePart part, DirectoryIndex directory) => part.Kind switch
    {
        AudienceKind.Department => directory.Spelled(part.Value!) is null,
        AudienceKind.Group => !directory.InGroup(part.Value!).Any(),
        AudienceKind.Location => !directory.Locations.Contains(part.Value, StringComparer.OrdinalIgnoreCase),
        AudienceKind.Person or AudienceKind.Team => part.Person is not { } who || directory.Find(who) is null,
        AudienceKind.Everybody or AudienceKind.Role or AudienceKind.OwnersOfLevel or AudienceKind.Joiners or AudienceKind.Managers => false,
    };

    private static Refusal? NotPlanned(Campaign campaign, string cannot) => campaign.Stage is CampaignStage.Planned ? null : Wrong(campaign, cannot);

    private static Refusal Wrong(Campaign campaign, string cannot) => new("campaign.stage", campaign.Stage switch
    {
        CampaignStage.Planned => $"{campaign.Id} is not started yet, so {cannot}.",
        CampaignStage.Running => $"{campaign.Id} is running already, so {cannot}.",
        CampaignStage.Paused => $"{campaign.Id} is paused already, so {cannot}.",
        CampaignStage.Closed => $"{campaign.Id} is closed, so {cannot}.",
        CampaignStage.Discarded => $"{campaign.Id} was discarded, so {cannot}.",
    });
}
