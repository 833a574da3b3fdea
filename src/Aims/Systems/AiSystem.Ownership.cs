using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>An offer to take a system over. Until it is accepted the owner stays who it is.</summary>
public sealed record OwnershipOffer(PersonId To, PersonId By, DateTimeOffset At);

public sealed record OwnershipOffered(PersonId To) : SystemEvent;

/// <param name="Above">Whom the new owner reports to now, nearest first: who looks after it should the owner leave.</param>
public sealed record OwnershipAccepted(PersonId Owner, IReadOnlyList<PersonId> Above) : SystemEvent;

public sealed record OwnershipDeclined : SystemEvent;

public sealed record OwnershipOfferWithdrawn : SystemEvent;

public sealed partial record AiSystem
{
    /// <summary>The verbs by which others offer to answer an offer, and to make one.</summary>
    public const string Offer = "system.offer", HandOver = "system.ask-hand-over";

    /// <summary>The offer that waits for an answer.</summary>
    public OwnershipOffer? Offered { get; init; }

    /// <summary>Who declined the latest offer; null unless nothing has followed it.</summary>
    public PersonId? DeclinedBy { get; init; }

    /// <summary>Whom the owner reported to when it came to them, nearest first; null when that was not kept.</summary>
    public IReadOnlyList<PersonId>? Above { get; init; }

    /// <summary>
    /// Who looks after a system whose owner has left: the nearest manager who is still here, else a governance lead. Null while the
    /// owner is here.
    /// </summary>
    public Person? LookedAfterBy(IDirectory directory) =>
        !IsInRegister || State is SystemState.Retired || directory.Find(Owner) is not null ? null
        : (Above ?? []).Select(directory.Find).OfType<Person>().Concat(directory.With(Role.Lead)).FirstOrDefault();

    private AiSystem AfterHandover(OwnershipAccepted e) => this with
    {
        Details = Details with { Owner = e.Owner, Deputy = Details.Deputy == e.Owner ? null : Details.Deputy },
        Offered = null,
        DeclinedBy = null,
        Above = e.Above,
    };
}

/// <summary>Who may hand a system over to whom, and who may answer.</summary>
public static class Ownership
{
    public static Refusal? MayOffer(this AiSystem system, Person who, IDirectory directory) =>
        system.Owner != who.Id && !who.Is(Role.Lead) && system.LookedAfterBy(directory)?.Id != who.Id
            ? new Refusal("owner.not-yours", "Only its owner or a governance lead may hand it over.")
        : !system.IsInRegister || system.State is SystemState.Retired ? LifeCycle.Wrong(system, "cannot be handed over now")
        : null;

    public static Decided<SystemEvent> OfferTo(this AiSystem system, PersonId? to, Person who, IDirectory directory) =>
        system.MayOffer(who, directory) is { } refusal ? refusal
        : to is not { } next || directory.Find(next) is null || next == system.Owner ? Choose
        : Forbids(system, next) is { } forbidden ? forbidden
        // Whoever takes it over in person has agreed.
        : next == who.Id ? new OwnershipAccepted(next, Managers(next, directory))
        : system.Offered?.To == next ? Decided<SystemEvent>.Nothing
        : new OwnershipOffered(next);

    public static Decided<SystemEvent> AcceptOffer(this AiSystem system, Person who, IDirectory directory) =>
        system.Offered?.To != who.Id ? NotOffered
        : Forbids(system, who.Id) is { } forbidden ? forbidden
        : new OwnershipAccepted(who.Id, Managers(who.Id, directory));

    public static Decided<SystemEvent> DeclineOffer(this AiSystem system, Person who) =>
        system.Offered?.To != who.Id ? NotOffered : new OwnershipDeclined();

    public static Decided<SystemEvent> WithdrawOffer(this AiSystem system, Person who) =>
        system.Offered is not { } offer ? NotOffered
        : offer.By == who.Id || system.Owner == who.Id || who.Is(Role.Lead) ? new OwnershipOfferWithdrawn()
        : new Refusal("owner.not-yours", "Only whoever made the offer, its owner or a governance lead may withdraw it.");

    /// <summary>Whom somebody reports to, nearest first.</summary>
    public static IReadOnlyList<PersonId> Managers(PersonId id, IDirectory directory)
    {
        const int most = 10;
        var above = new List<PersonId>();
        // A directory can hold a circle of managers; each is taken once.
        for (var next = directory.Find(id)?.Manager; next is { } manager && manager != id && !above.Contains(manager) && above.Count < most;
             next = directory.Find(manager)?.Manager)
            above.Add(manager);
        return above;
    }

    private static Refusal Choose { get; } = new("owner.choose", "Choose the colleague who is to answer for it from now on.");

    private static Refusal NotOffered { get; } = new("owner.no-offer", "There is no offer to answer any more.");

    // Nobody decides on what they own.
    private static Refusal? Forbids(AiSystem system, PersonId next) =>
        system.State is SystemState.AwaitingApproval && system.IsApprover(next)
            ? new Refusal("owner.approver", "Whoever is asked to approve it cannot take it over before that is decided.")
            : null;
}
