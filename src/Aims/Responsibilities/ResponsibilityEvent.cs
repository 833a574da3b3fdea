using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Responsibilities;

/// <summary>What happens to a responsibility. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(ProcessAdded), "process-added.1")]
[JsonDerivedType(typeof(ProcessRetired), "process-retired.1")]
[JsonDerivedType(typeof(ResponsibilityAssigned), "responsibility-assigned.1")]
[JsonDerivedType(typeof(ResponsibilityAccepted), "responsibility-accepted.1")]
[JsonDerivedType(typeof(ResponsibilityDeclined), "responsibility-declined.1")]
public abstract record ResponsibilityEvent;

public sealed record ProcessAdded(string Id, string Title) : ResponsibilityEvent;

public sealed record ProcessRetired : ResponsibilityEvent;

/// <param name="Id">Of the clause, the control or the process.</param>
/// <param name="Responsible">At least one; whoever is accountable may be among them.</param>
public sealed record ResponsibilityAssigned(string Id, PersonId Accountable, ImmutableArray<PersonId> Responsible) : ResponsibilityEvent;

/// <summary>Whoever did it takes on their own part.</summary>
public sealed record ResponsibilityAccepted : ResponsibilityEvent;

/// <summary>Whoever did it does not take on their own part, or gives it up.</summary>
public sealed record ResponsibilityDeclined(string Reason) : ResponsibilityEvent;
