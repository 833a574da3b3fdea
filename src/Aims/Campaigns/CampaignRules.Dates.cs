using System.Collections.Immutable;
using System.Globalization;
using Aims.Ledger;
using Aims.Policies;

namespace Aims.Campaigns;

/// <summary>What somebody typed who wants other dates and reminders.</summary>
/// <param name="Due">Null for as many days for everybody.</param>
/// <param name="BadDue">Something was typed that is no day.</param>
/// <param name="Within">A whole number; anything else is refused, as with all that follow.</param>
/// <param name="Before">Days, parted by commas; null for none.</param>
/// <param name="Manager">Null for never.</param>
public sealed record DateWish(DateOnly? Due, bool BadDue, string? Within, string? Before, string? After, string? Manager, string? Leads);

/// <summary>By when people are asked, and when they are reminded.</summary>
public static partial class CampaignRules
{
    private const int LongestList = 100;

    public static Decided<CampaignEvent> Date(Campaign campaign, DateWish wish, PolicyEntry? policy, DateOnly today)
    {
        if (NotPlanned(campaign, "its dates stay. Extend it instead") is { } refusal)
            return refusal;
        if (wish.BadDue)
            return new Refusal("campaign.due", "Choose a day, or leave it empty.");
        if (policy is not null && BadDue(wish.Due, policy, today) is { } due)
            return due;
        if (Number(wish.Within, MostDays) is not { } within)
            return new Refusal("campaign.within", $"Give people from 1 to {MostDays} days.");
        if (Days(wish.Before, from: 0) is not { } before)
            return new Refusal("campaign.before", $"Write whole numbers from 0 to {Ladder.MostDays}, parted by commas, such as 7, 1, 0.");
        if (Days(wish.After, from: 1) is not { } after)
            return new Refusal("campaign.after", $"Write whole numbers from 1 to {Ladder.MostDays}, parted by commas, such as 3, 10.");
        if (before.Length + after.Length > Ladder.MostRungs)
            return new Refusal("campaign.before", $"People are reminded at most {Ladder.MostRungs} times, before and after together. Leave some out.");
        if (!IsWait(wish.Manager, out int? manager))
            return new Refusal("campaign.manager", TellAfter);
        if (!IsWait(wish.Leads, out int? leads))
            return new Refusal("campaign.leads", TellAfter);
        return new CampaignDated(wish.Due, within, new Ladder([.. before.OrderDescending()], [.. after.Order()], manager, leads));
    }

    private static string TellAfter => $"Write a whole number from 1 to {Ladder.MostDays}, or leave it empty.";

    private static Refusal? BadDue(DateOnly? due, PolicyEntry policy, DateOnly today) =>
        due is not { } day ? null
        : day < today ? new Refusal("campaign.due", "That day has passed. Choose a later one.")
        : day > today.AddDays(MostDays) ? new Refusal("campaign.due", $"Choose a day within {MostDays} days.")
        : policy.InForce(today) is null && Next(policy, today) is { } next && day < next.Effective
            ? new Refusal("campaign.due", $"Version {next.Number} comes into force on {next.Effective:yyyy-MM-dd}. Choose that day or a later one.")
        : null;

    /// <summary>The version that comes into force next, where none is.</summary>
    public static PolicyVersion? Next(PolicyEntry policy, DateOnly today) => policy.IsRetired ? null : policy.Versions.LastOrDefault(version => version.Effective > today);

    /// <returns>Null for what is no list of such numbers.</returns>
    private static ImmutableArray<int>? Days(string? text, int from)
    {
        if (text?.Length > LongestList)
            return null;
        var days = (text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(part => Whole(part) is { } day && day >= from && day <= Ladder.MostDays ? day : -1).ToList();
        return days.Contains(-1) ? null : [.. days.Distinct()];
    }

    private static bool IsWait(string? text, out int? days)
    {
        days = Number(text, Ladder.MostDays);
        return text is null || days is not null;
    }

    private static int? Number(string? text, int most) => Whole(text) is { } number and > 0 && number <= most ? number : null;

    private static int? Whole(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
