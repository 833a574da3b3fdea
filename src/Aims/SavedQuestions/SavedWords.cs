using System.Globalization;
using Aims.Conversation;
using Aims.People;

namespace Aims.SavedQuestions;

internal static class SavedWords
{
    /// <summary><c>every Monday at 08:00</c></summary>
    public static string Of(Subscription subscription) =>
        subscription.Rhythm is Rhythm.InDigest ? Of(Rhythm.InDigest) : $"{Of(subscription.Rhythm)} at {Hour(subscription.Hour)}";

    public static string Of(Rhythm rhythm) => rhythm switch
    {
        Rhythm.EveryWorkingDay => "every working day",
        Rhythm.InDigest => "at the top of your daily digest",
        _ => $"every {rhythm.ToString().TrimEnd('s')}",
    };

    public static string Hour(int hour) => new TimeOnly(hour, 0).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What is new since the last time: <c>3 more than on 23 Nov 2026</c>; null at the first time.</summary>
    public static string? Since(Sending? before, int now, Reader reader) => before is not { Count: { } then } ? null : (now - then) switch
    {
        0 => $"As many as on {reader.Day(before.Day)}.",
        > 0 and var more => $"{more} more than on {reader.Day(before.Day)}.",
        var fewer => $"{-fewer} fewer than on {reader.Day(before.Day)}.",
    };

    public static string Whose(SavedQuestion saved, PersonId reader, IDirectory directory) =>
        saved.Owner == reader ? "yours" : $"from {directory.NameOf(saved.Owner)}";

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
