using System.Globalization;
using Aims.Cards;
using Aims.Conversation;

namespace Aims.Preferences;

/// <summary>A person's settings: what holds, and what can be changed.</summary>
internal static class SettingsCard
{
    public const string TimeField = "digest", UntilField = "until";

    // What was said and not touched since: an untouched input may not be sent.
    public const string SaidTime = "said-digest", SaidUntil = "said-until";

    private const string Title = "Your settings";

    private static readonly string Hours = $"{Clock(PersonalSettings.Earliest)} and {Clock(PersonalSettings.Latest)}";

    /// <param name="time">A digest's time that is proposed.</param>
    /// <param name="until">The first day with messages that is proposed.</param>
    public static Reply Reply(Turn turn, PersonalSettings settings, Notice? notice, TimeOnly? time = null, DateOnly? until = null, string? wrongTime = null, string? wrongDay = null)
    {
        var today = turn.Reader.Today(turn.Now);
        bool muted = settings.IsMutedOn(today);
        string digest = $"{Clock(settings.DigestAt)}, Monday to Friday, your time ({turn.Reader.Zone.Id})";
        string messages = muted ? $"muted until {turn.Reader.Day(settings.Mute!.Until)}" : "come as they happen";
        return new Reply(
            Look.Card(
                Title, $"Your digest: {digest}. Messages that can wait {(muted ? "are" : "")} {messages}.",
                [
                    Look.Facts(
                        ("Daily digest", digest),
                        ("The next one", $"{Next(turn, settings)}, if there is news for you"),
                        ("Messages that can wait", messages)),
                    Look.Field(TimeOf(time ?? settings.DigestAt), "What is new, due soon or overdue, once a day.", error: wrongTime),
                    Look.Field(
                        Until(until ?? (muted ? settings.Mute!.Until : null), today),
                        "Until then no digest comes, and what can wait, such as comments, comes with the first digest after. What you are asked to decide or to do always comes at once.",
                        error: wrongDay),
                ],
                notice: notice,
                primary: Button.Change("Save", SaveSettings.Name, turn.NewId(), [.. Said(time, until)]),
                secondary: muted ? [Button.Change("Unmute", Unmute.Name, turn.NewId())] : null),
            $"{Title}: digest at {Clock(settings.DigestAt)}; messages that can wait {(muted ? "are " : "")}{messages}.");
    }

    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>Monday, 30 Nov 2026 at 08:00</c></summary>
    public static string Next(Turn turn, PersonalSettings settings)
    {
        var next = settings.NextDigest(TimeZoneInfo.ConvertTime(turn.Now, turn.Reader.Zone).DateTime);
        return $"{next.DayOfWeek}, {turn.Reader.Day(DateOnly.FromDateTime(next))} at {Clock(settings.DigestAt)}";
    }

    private static Input.Time TimeOf(TimeOnly value) => new(TimeField, "When should your daily digest come?", $"Choose a time between {Hours}.")
    {
        Value = value,
        Min = PersonalSettings.Earliest,
        Max = PersonalSettings.Latest,
        IsRequired = true,
    };

    private static Input.Date Until(DateOnly? value, DateOnly today) => new(UntilField, "Mute me until", "Choose a day after today, within a year.")
    {
        Value = value,
        Min = today.AddDays(1),
        Max = today.AddDays(SaveSettings.LongestMute),
    };

    private static IEnumerable<(string Name, string Value)> Said(TimeOnly? time, DateOnly? until)
    {
        if (time is { } at)
            yield return (SaidTime, Clock(at));
        if (until is { } day)
            yield return (SaidUntil, day.ToString("O", CultureInfo.InvariantCulture));
    }
}
