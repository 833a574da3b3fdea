using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Reviews;

public enum ReviewStage
{
    Planned,

    /// <summary>The meeting has begun, and the pack is what it was then.</summary>
    Running,

    /// <summary>The meeting is over; its minutes wait for whoever led it.</summary>
    Minuted,

    /// <summary>Nothing of it changes any more.</summary>
    Approved,
    Cancelled,
}

/// <summary>What a decision is about (ISO/IEC 42001 9.3.3).</summary>
public enum DecisionKind
{
    Improvement,
    Change,
    Resources,
}

/// <param name="Day">Of the meeting.</param>
/// <param name="Chair">Somebody of top management, who approves the minutes.</param>
/// <param name="Attendees">Who else is asked to come.</param>
/// <param name="From">The first day that it looks back on: the day of the last review, as a rule.</param>
public sealed record ReviewPlan(DateOnly Day, PersonId Chair, IReadOnlyList<PersonId> Attendees, DateOnly From)
{
    [JsonIgnore]
    public IEnumerable<PersonId> Everybody => Attendees.Prepend(Chair).Distinct();

    public bool IsSame(ReviewPlan other) => (Day, Chair, From) == (other.Day, other.Chair, other.From) && Attendees.Order().SequenceEqual(other.Attendees.Order());
}

/// <summary>The pack as it was compiled last.</summary>
/// <param name="Content">SHA-256 of what it says, which is the name it is kept under: its seal.</param>
public sealed record FrozenPack(string Content, PersonId By, DateTimeOffset At);

/// <summary>How something could be better, as somebody says who takes part (9.3.2 e).</summary>
public sealed record Suggestion(string Text, PersonId By, DateTimeOffset At);

/// <summary>What was said in the meeting to a page of the pack.</summary>
/// <param name="Count">How often it was written by now.</param>
public sealed record ReviewNote(string Section, string Text, PersonId By, DateTimeOffset At, int Count);

/// <param name="Number">From 1, never given twice.</param>
/// <param name="TakenOut">It was recorded by mistake.</param>
public sealed record ReviewDecision(int Number, DecisionKind Kind, string Text, PersonId By, DateTimeOffset At, bool TakenOut = false);

/// <summary>How the meeting ended.</summary>
/// <param name="Conclusion">Whether the management system is still suitable, adequate and effective (9.3.1).</param>
/// <param name="Present">Who was there, the chair among them.</param>
/// <param name="NextBy">By when the next review is held.</param>
public sealed record Meeting(string Conclusion, IReadOnlyList<PersonId> Present, DateOnly NextBy, PersonId By, DateTimeOffset At);

public sealed record ApprovedMinutes(PersonId By, DateTimeOffset At);
