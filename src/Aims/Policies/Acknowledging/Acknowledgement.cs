using System.Globalization;
using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Policies;

/// <summary>
/// What is between a person and the versions of one major number of a policy: from the first look to the proof that it was
/// acknowledged (ISO/IEC 42001 5.2, 7.3), and again when that has lapsed.
/// </summary>
/// <param name="Version">The major number of the versions.</param>
/// <param name="Title">As it was when it was acknowledged, or first met.</param>
/// <param name="Hash">SHA-256 of the text that was acknowledged last; null when none was.</param>
/// <param name="At">When it was acknowledged last; null when it was not.</param>
public sealed partial record Acknowledgement(
    [property: JsonConverter(typeof(SharedText))] string Policy,
    int Version,
    [property: JsonConverter(typeof(SharedText))] string Title,
    [property: JsonConverter(typeof(SharedText))] string? Hash,
    PersonId Person,
    DateTimeOffset? At)
{
    public static AcknowledgementType Type { get; } = new();

    /// <summary>The verbs by which others offer to read a policy, to remind people of it, and to see who has not acknowledged it.</summary>
    public const string Read = "policy.show", Remind = "policy.remind", Missing = "status.not-acknowledged";

    /// <summary>The name under which a button carries the policy's id, or the ids of people, parted by spaces.</summary>
    public const string PolicyField = Policies.Policy.Field, PeopleField = "people";

    /// <summary>People reminded at once: a commit holds a hundred rows, and a button's data must stay small.</summary>
    public const int MostReminded = 50;

    /// <summary>Days before it lapses in which it is asked for again.</summary>
    public const int RenewedWithin = 30;

    public int? Minor { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<int>? Shown { get; init; }

    public int? Pages { get; init; }

    /// <summary>The last day on which it holds; null for as long as the version does.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The check that was passed before it was acknowledged.</summary>
    public CheckTaken? Check { get; init; }

    /// <summary>When the person first looked at it; null when they did not, or acknowledged it before that was kept.</summary>
    public DateTimeOffset? Opened { get; init; }

    /// <summary>On the way to the next acknowledgement.</summary>
    public ReadingProgress? Progress { get; init; }

    /// <summary>What the person asked, and why they could not agree, the oldest first.</summary>
    public IReadOnlyList<Concern>? Concerns { get; init; }

    /// <summary>The number of the reason for which it is declined; null while it is not.</summary>
    public int? Declined { get; init; }

    /// <summary>What was acknowledged last; null when nothing was.</summary>
    [JsonIgnore]
    public Signature? Given => At is { } at && Hash is { } hash ? new Signature(new PolicyNumber(Version, Minor ?? 0), Title, hash, at) : null;

    /// <summary>What still waits for an answer: a reason why not, as long as that stands.</summary>
    [JsonIgnore]
    public IEnumerable<Concern> Open => Standing.Where(c => c.Answer is null);

    /// <summary>Questions without an answer, and the reason for which it is declined.</summary>
    [JsonIgnore]
    public IEnumerable<Concern> Standing =>
        (Concerns ?? []).Where(c => c.Number == Declined || (c.Kind is ConcernKind.Question && c.Answer is null));

    /// <summary>It is acknowledged, and that has not lapsed.</summary>
    public bool HoldsOn(DateOnly day) => At is not null && !(day > Until);

    /// <summary>It is to be acknowledged again: it has lapsed, or will soon.</summary>
    public bool IsAskedAgainOn(DateOnly day) => At is not null && day >= Until?.AddDays(-RenewedWithin);

    /// <summary>Nothing is asked of the person: it is acknowledged, and will hold for a while.</summary>
    public bool IsDoneOn(DateOnly day) => HoldsOn(day) && !IsAskedAgainOn(day);

    /// <summary>One person acknowledges the versions of one major number once.</summary>
    public static string IdOf(string policy, int major, PersonId person) =>
        string.Create(CultureInfo.InvariantCulture, $"{policy}.{major}.{person}");

    /// <summary>Reads an id that arrived from outside.</summary>
    public static bool TryParse(string? text, out string policy, out string id)
    {
        (policy, id) = ("", "");
        if (text?.Split('.', 3) is not [var named, var number, var who] || !Policies.Policy.IsId(named) || !PersonId.TryParse(who, out var person)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int major))
            return false;
        (policy, id) = (named, IdOf(named, major, person));
        return true;
    }
}
