using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>Somebody says that they use it, or want to.</summary>
public sealed record UserJoined : SystemEvent;

public sealed record UserLeft : SystemEvent;

/// <summary>Whoever registers it looked at systems that seemed the same, and says that it is another one.</summary>
/// <param name="Than">Their ids.</param>
public sealed record SaidToBeAnother(IReadOnlyList<string> Than) : SystemEvent;

public sealed partial record AiSystem
{
    /// <summary>The verb by which others offer to join a system's users.</summary>
    public const string Join = "system.join";

    /// <summary>As many as a record names.</summary>
    private const int MostUsers = 500;

    /// <summary>As many as a registration keeps in mind.</summary>
    private const int MostOthers = 50;

    /// <summary>Who said that they use it, in the order in which they did; null for nobody.</summary>
    public IReadOnlyList<PersonId>? Users { get; init; }

    /// <summary>The systems that it was said to be another than; null for none.</summary>
    public IReadOnlyList<string>? OtherThan { get; init; }

    public bool IsUsedBy(PersonId who) => Users?.Contains(who) == true;

    /// <summary>What is already so is no event.</summary>
    public Decided<SystemEvent> JoinedBy(Person who) =>
        !IsInRegister ? (IsOfOwnerOrRequester(who.Id) ? Decided<SystemEvent>.Nothing : LifeCycle.NotFound)
        : IsUsedBy(who.Id) ? Decided<SystemEvent>.Nothing
        : State is SystemState.Retired ? LifeCycle.Wrong(this, "has no users any more")
        : Users?.Count >= MostUsers ? new Refusal("system.users-full", $"Its list of users is full with {MostUsers} names. Whether you may use it does not depend on it.")
        : new UserJoined();

    public Decided<SystemEvent> LeftBy(Person who) => IsUsedBy(who.Id) ? new UserLeft() : Decided<SystemEvent>.Nothing;

    /// <param name="others">The ids of systems that whoever registers it was shown.</param>
    public Decided<SystemEvent> IsAnotherThan(IEnumerable<SystemId> others, Person who)
    {
        if (!IsOfOwnerOrRequester(who.Id))
            return LifeCycle.NotYours;
        if (!IsOpen)
            return LifeCycle.Wrong(this, "can no longer be changed here");
        string[] news = [.. others.Select(other => other.Value).Distinct().Except(OtherThan ?? []).Take(MostOthers - (OtherThan?.Count ?? 0))];
        return news.Length == 0 ? Decided<SystemEvent>.Nothing : new SaidToBeAnother(news);
    }

    private AiSystem Without(PersonId user) => this with { Users = Users is [_] ? null : [.. Users!.Where(other => other != user)] };
}
