using System.Globalization;

namespace Aims.Campaigns;

/// <summary>A campaign as people read it.</summary>
internal static class CampaignWords
{
    public static string Of(Campaign campaign) => campaign.Stage switch
    {
        CampaignStage.Planned => "Planned",
        CampaignStage.Running => campaign.IsUnderWay ? "Running" : "Starting",
        CampaignStage.Paused => "Paused",
        CampaignStage.Closed => "Closed",
        CampaignStage.Discarded => "Discarded",
    };

    /// <summary><c>7 and 1 days before, on the day, 3 days after</c></summary>
    public static string Reminders(Ladder ladder) => ladder.IsEmpty ? "none" : string.Join(", ", new[]
    {
        ladder.Before.Any(day => day > 0) ? $"{Days([.. ladder.Before.Where(day => day > 0)])} before" : null,
        ladder.Before.Contains(0) ? "on the day" : null,
        ladder.After.IsEmpty ? null : $"{Days([.. ladder.After])} after",
    }.OfType<string>());

    /// <summary><c>the manager after 7 days, the leads after 14 days</c></summary>
    public static string Told(Ladder ladder) => (ladder.Manager, ladder.Leads) switch
    {
        (null, null) => "nobody",
        ({ } manager, null) => $"the manager after {Days([manager])}",
        (null, { } leads) => $"the leads after {Days([leads])}",
        ({ } manager, { } leads) => $"the manager after {Days([manager])}, the leads after {Days([leads])}",
    };

    /// <summary><c>1 person</c>, <c>1,204 people</c></summary>
    public static string People(int count) => count == 1 ? "1 person" : $"{Number(count)} people";

    public static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Days(int[] days) =>
        $"{(days.Length == 1 ? Number(days[0]) : $"{string.Join(", ", days[..^1])} and {Number(days[^1])}")} {(days is [1] ? "day" : "days")}";
}
