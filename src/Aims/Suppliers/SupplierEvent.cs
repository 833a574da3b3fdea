using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.Actions;
using Aims.People;

namespace Aims.Suppliers;

/// <summary>What happens with a supplier. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(SupplierAdded), "supplier-added.1")]
[JsonDerivedType(typeof(SupplierChanged), "supplier-changed.1")]
[JsonDerivedType(typeof(TermsRecorded), "supplier-terms-recorded.1")]
[JsonDerivedType(typeof(SupplierAssessed), "supplier-assessed.1")]
[JsonDerivedType(typeof(SupplierActionPlanned), "supplier-action-planned.1")]
[JsonDerivedType(typeof(ExitPlanned), "supplier-exit-planned.1")]
[JsonDerivedType(typeof(ExitCalledOff), "supplier-exit-called-off.1")]
[JsonDerivedType(typeof(SupplierLeft), "supplier-left.1")]
public abstract record SupplierEvent;

public sealed record SupplierAdded(SupplierId Id, SupplierFacts Facts) : SupplierEvent;

public sealed record SupplierChanged(SupplierFacts Facts) : SupplierEvent;

/// <param name="Agreed">The ids of the terms that the contract has.</param>
/// <param name="Contract">Which contract that is: its number, or where it is kept.</param>
public sealed record TermsRecorded(ImmutableArray<string> Agreed, string Contract) : SupplierEvent;

/// <param name="Answers">By the question's id.</param>
/// <param name="Next">By when it is asked again.</param>
public sealed record SupplierAssessed(ImmutableSortedDictionary<string, DiligenceAnswer> Answers, Suitability Outcome, string Ground, DateOnly Next) : SupplierEvent;

public sealed record SupplierActionPlanned(ActionId Action) : SupplierEvent;

/// <param name="Plan">How it is left: where the data goes, what replaces it.</param>
/// <param name="By">The day by which it is left.</param>
public sealed record ExitPlanned(string Plan, DateOnly By) : SupplierEvent;

public sealed record ExitCalledOff(string Reason) : SupplierEvent;

/// <param name="Done">What became of our data and of the systems.</param>
public sealed record SupplierLeft(string Done) : SupplierEvent;

/// <param name="AlsoCalled">Other names under which systems name it.</param>
/// <param name="Provides">What it provides, in a sentence.</param>
public sealed record SupplierFacts(string Name, ImmutableArray<string> AlsoCalled, string Provides, PersonId Owner, Importance Importance);
