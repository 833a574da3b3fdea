using Aims.Conversation;
using Aims.People;

namespace Aims.Campaigns;

/// <summary>How a campaign stands, in a sentence or two.</summary>
internal sealed record CampaignStory(Turn Turn, Campaign Campaign, CampaignFigures Figures, IDirectory Directory)
{
    private DateOnly Today => Turn.Reader.Today(Turn.Now);

    public string Said => Campaign.Stage switch
    {
        CampaignStage.Planned => $"Nobody is asked yet. {NotNow ?? "Check who is asked and by when, then start it."}",
        CampaignStage.Discarded => "It was discarded: nobody was ever asked.",
        CampaignStage.Closed => $"Closed on {Turn.Reader.Moment(Campaign.Closed!.Value)}. {Acknowledged}. Nobody is asked any more.",
        CampaignStage.Paused when !Campaign.IsUnderWay => $"It is paused while it starts: {Progress}. Nobody else is asked until it goes on.",
        CampaignStage.Paused => $"It is paused: nobody is reminded until it goes on. {Acknowledged}{Late}.",
        CampaignStage.Running when !Campaign.IsUnderWay => NotNow ?? $"It starts: {Progress}. You can go on with other things; this card keeps up.",
        CampaignStage.Running => $"{Acknowledged}{Late}. {NotNow ?? Next}",
    };

    private string Acknowledged => $"{CampaignWords.Number(Figures.Acknowledged)} of {CampaignWords.People(Figures.Asked)} {(Figures.Acknowledged == 1 || Figures.Asked == 1 ? "has" : "have")} acknowledged";

    private string Late => Figures.Late switch { 0 => "", 1 => ", 1 is late", var many => $", {CampaignWords.Number(many)} are late" };

    private string Progress => $"{CampaignWords.Number(Campaign.Asked)} of {CampaignWords.Number(Figures.Asked)} asked";

    private string Next => Figures.Open == 0 ? "Nobody is left to remind."
        : Figures.Next is not { } next ? "No more reminders are to come."
        : $"The next reminders go on {Turn.Reader.Day(next.Day)}, to {CampaignWords.People(next.People)}.";

    /// <summary>Why nobody can be asked today; null when they can.</summary>
    private string? NotNow => Figures.Policy switch
    {
        null => null,
        { IsRetired: true } => "The policy is retired, so nobody is asked to acknowledge it.",
        var policy when policy.InForce(Today) is not null => null,
        var policy when CampaignRules.Next(policy, Today) is { } next => $"Version {next.Number} comes into force on {Turn.Reader.Day(next.Effective)}: people are asked from that day on.",
        _ => "No version of the policy is in force, so nobody is asked.",
    };
}
