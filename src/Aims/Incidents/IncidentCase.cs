using Aims.Actions;
using Aims.People;
using Aims.Systems;

namespace Aims.Incidents;

/// <summary>An incident with the system that it is about, and what is done because of it.</summary>
/// <param name="System">As it is in the register now; null when none is known there.</param>
public sealed record IncidentCase(Incident Incident, AiSystem? System, IReadOnlyList<ActionItem> Actions)
{
    /// <summary>Whoever works on it: the system's owner and the deputy, and the leads.</summary>
    public bool IsWorkedOnBy(Person who) => who.Is(Role.Lead) || System?.IsOfOwnerOrDeputy(who.Id) == true;

    /// <summary>All of it: whoever works on it, auditors, and the managers above the system's owner.</summary>
    public bool IsReadBy(Person who, IDirectory directory) =>
        IsWorkedOnBy(who) || who.Oversees || (System is { } system && Ownership.Managers(system.Owner, directory).Contains(who.Id));

    /// <summary>How it stands, at least: whoever reported it, too.</summary>
    public bool MayBeSeenBy(Person who, IDirectory directory) => Incident.Reporter == who.Id || IsReadBy(who, directory);

    /// <summary>Who is told what happens: the owner and the deputy who are here, and the leads.</summary>
    public IEnumerable<PersonId> Workers(IDirectory directory) => WorkersOn(System, directory);

    public static IEnumerable<PersonId> WorkersOn(AiSystem? system, IDirectory directory) =>
        new[] { system?.Owner, system?.Details.Deputy }.OfType<PersonId>().Where(who => directory.Find(who) is not null)
            .Concat(directory.With(Role.Lead).Select(lead => lead.Id)).Distinct();
}
