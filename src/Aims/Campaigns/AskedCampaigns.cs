using Aims.Policies;
using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Campaigns.Campaign>;

namespace Aims.Campaigns;

/// <summary>What can be asked about campaigns. They are for those who oversee.</summary>
public static class AskedCampaigns
{
    public static Subject Subject { get; } = new Subject<Campaign>("campaign", "campaign/campaigns|acknowledgement campaign|policy campaign|rollout|roll-out|awareness campaign")
    {
        IsAskedByName = true,
        Records = [Campaign.Type, Policy.Type],
        RefusedTo = viewer => CampaignRules.MayNotLook(viewer.Who)?.Text,
        All = scene => scene.All<Campaign>(),
        SeenBy = (_, scene) => scene.Viewer.Oversees,
        Key = campaign => campaign.Id.Value,
        Title = (campaign, scene) => TitleOf(campaign, scene),
        Opens = campaign => new(Campaign.View, Campaign.Field, campaign.Id.Value),
        Prefix = CampaignId.Prefix,
        Usual = "kept",
        LeavesOut = new Test("stage", Op.Is, "discarded"),
        When = "started",
        Whose = "by",
        Mine = "mine",
        Order = new Sort("started", Descending: true),
        Columns = ["stage", "due", "people"],
        Fields =
        [
            Text("policy", "Policy|title|training|course", TitleOf),
            Choice("stage", "Stage|state|status", (c, _) => c.Stage, stage => stage.ToString(),
                (CampaignStage.Planned, "planned|draft|not started|upcoming"), (CampaignStage.Running, "running|active|open|live|ongoing|in progress|under way"),
                (CampaignStage.Paused, "paused|on hold|stopped"), (CampaignStage.Closed, "closed|finished|ended|completed|done"), (CampaignStage.Discarded, "discarded|dropped|cancelled")),
            Person("by", "Planned by|created by|run by|owner", (c, _) => c.By),
            Person("starter", "Started by|launched by", (c, _) => c.StartedBy),
            Moment("planned", "Planned on|created|created on", (c, _) => c.At),
            Moment("started", "Started|started on|start date|launched on", (c, _) => c.Started),
            Deadline("due", "Due|due date|deadline|last day|ends", (c, scene) => c.WasStarted ? c.LastDay(scene.Today) : c.Due),
            Moment("closed", "Closed on|end date|closing date", (c, _) => c.Closed),
            Number("people", "People asked|number of people|audience size|how many people", (c, _) => c.Asked),
            Number("left-out", "People left out|excluded people|exclusions", (c, _) => c.Without.Length),
            Number("within", "Days for each|days to acknowledge|days given", (c, _) => c.Within, "days"),
            Number("reminders", "Extra reminders|nudges|reminders", (c, _) => c.Nudges.Length),
        ],
        Terms =
        [
            Is("kept", "not discarded", (c, _) => c.Stage is not CampaignStage.Discarded, "discarded"),
            Is("mine", "yours|mine", (c, scene) => c.By == scene.Viewer.Who.Id || c.StartedBy == scene.Viewer.Who.Id),
            Is("overdue", "past their last day|overdue|late|past due", (c, scene) => c.IsOpen && c.LastDay(scene.Today) < scene.Today, "not overdue"),
            Is("extended", "extended|prolonged", (c, _) => c.Extended is not null, "not extended"),
        ],
        Relations = [ToOne.Of<Campaign>("policy", "", "policy", (c, scene) => AskedPolicies.ById(scene).GetValueOrDefault(c.Policy))],
        Deeds =
        [
            new("start", "started|start|starts|launched|launch", new Not(new Test("started", Op.Empty)), "starter", "started"),
            new("plan", "planned|plan|created", null, "by", "planned"),
            new("close", "closed|close|ended|finished", new Not(new Test("closed", Op.Empty)), null, "closed"),
        ],
    };

    private static string TitleOf(Campaign campaign, Scene scene) => AskedPolicies.ById(scene).GetValueOrDefault(campaign.Policy)?.Title ?? campaign.Policy;
}
