using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Campaigns;

/// <summary>Who may have whom reminded beside the schedule.</summary>
public static class NudgeRules
{
    public static Refusal NotYours { get; } = new("campaign.not-yours", "Governance leads may remind everybody, managers their own people where a campaign asks them.");

    /// <summary>Whom somebody may remind when they mean a part; null for nobody. A manager's everybody is their team.</summary>
    public static AudiencePart? Part(AudiencePart meant, Person who, DirectoryIndex directory) =>
        who.Is(Role.Lead) ? meant
        : who.Oversees || !directory.IsManager(who.Id) ? null
        : meant switch
        {
            { Kind: AudienceKind.Everybody } => new(AudienceKind.Team, who.Id.Value),
            { Kind: AudienceKind.Team, Person: { } manager } when manager == who.Id || Scope.Team(who.Id, directory).Any(person => person.Id == manager) => meant,
            _ => null,
        };

    /// <summary>One who is reminded once a day at most needs no second word about it.</summary>
    public static Decided<CampaignEvent> Decide(Campaign campaign, AudiencePart who, DateOnly today) =>
        campaign.Stage is not CampaignStage.Running || campaign.Nudges.Any(nudge => nudge.Who == who && nudge.On == today) ? Decided<CampaignEvent>.Nothing
        : new PeopleNudged(who, today);

    /// <summary>Whether somebody will be reminded by it: not for a second time on the day on which they were asked or reminded.</summary>
    public static bool Reaches(Respondent one, DateOnly today) => one.IsMissing && !(one.Told >= today);
}
