using Aims.People;

namespace Aims.Policies;

/// <summary>A person's question about a policy, or why they cannot agree to it.</summary>
/// <param name="Number">From 1, of this person and this major version.</param>
public sealed record Concern(int Number, ConcernKind Kind, string Text, DateTimeOffset At)
{
    public ConcernAnswer? Answer { get; init; }
}

public enum ConcernKind
{
    Question,
    Decline,
}

/// <param name="By">The policy's owner, or a lead.</param>
public sealed record ConcernAnswer(string Text, PersonId By, DateTimeOffset At);
