using System.Text.Json.Serialization;

namespace Aims.Assessments.Library;

/// <summary>What happens to a form. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(FormDrafted), "form-drafted.1")]
[JsonDerivedType(typeof(DraftDiscarded), "form-draft-discarded.1")]
[JsonDerivedType(typeof(FormPublished), "form-published.1")]
[JsonDerivedType(typeof(VersionPutInForce), "form-version-in-force.1")]
[JsonDerivedType(typeof(FormRetired), "form-retired.1")]
public abstract record FormEvent;

/// <summary>A file was uploaded, in place of any draft before.</summary>
/// <param name="File">Its name as it was sent.</param>
/// <param name="Definition">SHA-256 of the definition, the name of its text.</param>
/// <param name="Scoring">Of the scoring.</param>
public sealed record FormDrafted(string Id, string Title, string File, string? Definition, string? Scoring) : FormEvent;

public sealed record DraftDiscarded : FormEvent;

/// <summary>The draft became a version, which is in force from now on in place of any before.</summary>
public sealed record FormPublished(int Version, string Title, FormPurpose Purpose, string Definition, string? Scoring, string? Note) : FormEvent;

/// <summary>A version that was retired, or that came with the product, is in force again.</summary>
public sealed record VersionPutInForce(string Id, int Version) : FormEvent;

/// <summary>No version is in force: nothing new is begun with it.</summary>
public sealed record FormRetired(string Id) : FormEvent;
