using System.Text.Json.Serialization;
using Aims.Approvals;
using Aims.People;

namespace Aims.Policies;

/// <summary>What happens to a policy. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(PolicyDrafted), "policy-drafted.1")]
[JsonDerivedType(typeof(PolicyDraftDiscarded), "policy-draft-discarded.1")]
[JsonDerivedType(typeof(PolicySentForReview), "policy-sent-for-review.1")]
[JsonDerivedType(typeof(PolicyReviewed), "policy-reviewed.1")]
[JsonDerivedType(typeof(PolicyTakenBack), "policy-taken-back.1")]
[JsonDerivedType(typeof(PolicyPublished), "policy-published.1")]
[JsonDerivedType(typeof(PolicyRetired), "policy-retired.1")]
[JsonDerivedType(typeof(PolicyBroughtBack), "policy-brought-back.1")]
public abstract record PolicyEvent;

/// <summary>A file was sent, in place of any draft before.</summary>
/// <param name="File">Its name as it was sent.</param>
/// <param name="Text">SHA-256 of the text as it was sent, which is the name it is kept under.</param>
public sealed record PolicyDrafted(string Id, string Title, string File, string Text) : PolicyEvent;

public sealed record PolicyDraftDiscarded : PolicyEvent;

/// <param name="Note">What has changed, and why.</param>
/// <param name="Approval">The request that asks for its approval.</param>
/// <param name="Terms">What it asks of people, as its front matter says; null for a tick alone.</param>
public sealed record PolicySentForReview(PolicyNumber Number, string Title, PersonId Owner, string? Note, string Approval, PolicyTerms? Terms = null) : PolicyEvent;

/// <summary>The decision. Whatever is not approved is a draft again, with the reason.</summary>
public sealed record PolicyReviewed(Verdict Verdict, string? Reason) : PolicyEvent;

/// <summary>Whoever asked thought better of it: it is a draft again.</summary>
public sealed record PolicyTakenBack : PolicyEvent;

/// <summary>The approved draft became a version.</summary>
/// <param name="Effective">The first day on which it is in force.</param>
/// <param name="Review">The day by which it is looked at again.</param>
/// <param name="Within">The days that a person has to acknowledge it.</param>
public sealed record PolicyPublished(DateOnly Effective, DateOnly Review, int Within) : PolicyEvent;

/// <summary>No version is in force any more.</summary>
public sealed record PolicyRetired(string Id) : PolicyEvent;

/// <summary>A retired policy is in force again, as it was.</summary>
public sealed record PolicyBroughtBack : PolicyEvent;
