using Aims.People;

namespace Aims.Policies;

/// <summary>A person's question about a policy, or why they cannot agree to it.</summary>
/// <param name="Number">From 1, of this person and this major version.</param>
public sealed record Concern(int Number, ConcernKind Kind, string Text, DateTimeOffset At)
{
    /// <summary>The verbs that show what one person asked, and all that is open.</summary>
    public const string View = "policy.concern", All = "policy.concerns";

    /// <summary>The name under which a button carries the id of the record that it is of.</summary>
    public const string Field = "acknowledgement";

    /// <summary>In characters.</summary>
    public const int LongestText = 500, LongestAnswer = 1_000;

    /// <summary>Of one person about one major version: who has more to say is better talked to.</summary>
    public const int Most = 10;

    public ConcernAnswer? Answer { get; init; }
}

public enum ConcernKind
{
    Question,

    /// <summary>They cannot agree, for now.</summary>
    Decline,
}

/// <param name="By">The policy's owner, or a lead.</param>
public sealed record ConcernAnswer(string Text, PersonId By, DateTimeOffset At);
