using System.Collections.Immutable;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Who sits in a step.</summary>
/// <param name="Needed">How many of them have to approve.</param>
/// <param name="Instead">Why others than the route names are asked; null when it is as planned.</param>
public sealed record Seating(IReadOnlyList<PersonId> Asked, int Needed, string? Instead);

/// <summary>
/// Finds the people whom the routes mean. Nobody with a part in a matter decides on it, and nobody decides in two steps of it. Where
/// the route has nobody left the governance leads are asked, then the managers above the owner; never nobody, and never just anybody.
/// </summary>
public sealed class Routing(Routes routes, IDirectory directory)
{
    private const int MostAsked = 20;

    public static Refusal Nobody { get; } = new(
        "approval.nobody", "Nobody is left who may approve this: it would need a manager or a governance lead other than you. Please ask your administrator.");

    public Routes Routes => routes;

    public IDirectory Directory => directory;

    /// <summary>The steps of a request. Null where no approval is asked for.</summary>
    /// <param name="also">Whom else the form wants to be asked.</param>
    public IReadOnlyList<PlannedStep>? Plan(ApprovalSubject subject, int? level, ActClass? given, IEnumerable<Actor> also)
    {
        if (routes.Find(subject, level, given) is not { Steps: var steps })
            return null;
        var lacking = also.Distinct().Where(actor => !steps.Any(step => step.Who.Contains(actor)));
        return [.. steps, .. lacking.Select(actor => new PlannedStep([actor], 1))];
    }

    /// <summary>Whether each of the steps can be filled, whoever of those asked first decides first.</summary>
    public bool CanBeDecided(IReadOnlyList<PlannedStep> plan, PersonId owner, IEnumerable<PersonId> involved)
    {
        var barred = involved.ToHashSet();
        foreach (var step in plan)
        {
            var seating = Seat(step, owner, barred);
            if (seating.Asked.Count < seating.Needed)
                return false;
            barred.UnionWith(seating.Asked.Take(seating.Needed));
        }
        return true;
    }

    /// <param name="barred">Those who have a part in it, or have decided already.</param>
    /// <returns>Fewer people than are needed when nobody else is left: then it cannot go on before somebody is.</returns>
    public Seating Seat(PlannedStep step, PersonId owner, IReadOnlySet<PersonId> barred)
    {
        bool MayNot(Person p) => p.Id == owner || barred.Contains(p.Id);
        var planned = step.Who.SelectMany(actor => actor.Of(owner, MayNot, directory)).Select(p => p.Id).Distinct().Take(MostAsked).ToImmutableArray();
        int needed = step.Needed ?? Math.Max(1, planned.Length);
        if (planned.Length >= needed)
            return new Seating(planned, needed, null);
        PersonId[] asked = [.. planned.Concat(Fallback(owner, MayNot)).Distinct().Take(needed)];
        return new Seating(asked, needed, $"The route asks for {step.InWords()}, but {(planned.IsEmpty ? "none is" : "too few are")} left who may decide.");
    }

    /// <summary>Somebody instead of one who can no longer decide; null when nobody is left.</summary>
    /// <param name="barred">Those who have a part in it, have decided already, or are asked anyway.</param>
    public PersonId? Another(PlannedStep step, PersonId owner, IReadOnlySet<PersonId> barred)
    {
        bool MayNot(Person p) => p.Id == owner || barred.Contains(p.Id);
        return step.Who.SelectMany(actor => actor.Of(owner, MayNot, directory)).Select(p => p.Id).Concat(Fallback(owner, MayNot)).Cast<PersonId?>().FirstOrDefault();
    }

    private IEnumerable<PersonId> Fallback(PersonId owner, Func<Person, bool> mayNot) =>
        directory.With(Role.Lead).Concat(Managers.Above(owner, directory)).Where(p => !mayNot(p)).Select(p => p.Id);
}
