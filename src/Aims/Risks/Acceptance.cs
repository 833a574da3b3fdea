using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Risks;

/// <summary>Whether a risk is lived with as it is. It ends on a day, and then waits for an answer again.</summary>
/// <param name="Of">Who is asked, or who accepted.</param>
/// <param name="Due">By when an answer is expected; null when nobody had to be asked.</param>
/// <param name="Answer">Null while it waits for the first time.</param>
public sealed record Acceptance(PersonId Of, DateTimeOffset Asked, DateOnly? Due, AcceptanceAnswer? Answer = null)
{
    /// <summary>Days ahead of its end on which it is asked for again.</summary>
    private const int AskedAhead = 14;

    /// <summary>The owner accepted what is within the appetite; nobody else was asked.</summary>
    [JsonIgnore]
    public bool IsOwners => Due is null;

    /// <summary>From when it is asked for again; null unless it was accepted.</summary>
    [JsonIgnore]
    public DateOnly? AskedAgain => Answer?.Until?.AddDays(-AskedAhead);

    /// <summary>Accepted, and still so.</summary>
    public bool HoldsOn(DateOnly day) => Answer?.Until >= day;

    /// <summary>Accepted once, and no longer.</summary>
    public bool HasExpiredBy(DateOnly day) => Answer?.Until < day;

    /// <summary>Somebody is to answer, for the first time or again.</summary>
    public bool WaitsOn(DateOnly day) => Answer is null || AskedAgain <= day;
}

/// <param name="Until">The last day on which it is accepted; null when it was declined.</param>
public sealed record AcceptanceAnswer(PersonId By, DateTimeOffset At, string Reason, DateOnly? Until);
