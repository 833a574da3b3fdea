using System.Text.Json.Serialization;

namespace Aims.Policies;

/// <summary>
/// What happens between a person and the versions of one major number of a policy. The type names are stored for ever: a changed
/// event gets a new name (".2").
/// </summary>
[JsonDerivedType(typeof(PolicyAcknowledged), "policy-acknowledged.1")]
[JsonDerivedType(typeof(PolicyOpened), "policy-opened.1")]
[JsonDerivedType(typeof(PolicyPageShown), "policy-page-shown.1")]
[JsonDerivedType(typeof(PolicyCheckTaken), "policy-check-taken.1")]
[JsonDerivedType(typeof(PolicyQuestionAsked), "policy-question-asked.1")]
[JsonDerivedType(typeof(PolicyDeclined), "policy-declined.1")]
[JsonDerivedType(typeof(PolicyConcernAnswered), "policy-concern-answered.1")]
public abstract record AcknowledgementEvent;

/// <param name="Version">The major number of the version.</param>
/// <param name="Hash">SHA-256 of the exact text that was shown.</param>
/// <param name="Minor">The minor number; null for 0.</param>
/// <param name="Language">In which the text is written, BCP 47; null when that is not known.</param>
/// <param name="Shown">The pages that had been shown by then; null when that is not known.</param>
/// <param name="Pages">How many there were.</param>
/// <param name="Until">The last day on which it holds; null for as long as the version does.</param>
/// <param name="Check">The check that was passed before; null where none was asked for.</param>
public sealed record PolicyAcknowledged(
    string Policy, int Version, string Title, string Hash, int? Minor = null, string? Language = null, IReadOnlyList<int>? Shown = null,
    int? Pages = null, DateOnly? Until = null, CheckTaken? Check = null) : AcknowledgementEvent;

/// <summary>The person looked at it for the first time.</summary>
public sealed record PolicyOpened(string Policy, int Version, string Title) : AcknowledgementEvent;

/// <summary>A page of a version that asks for all of them was shown.</summary>
/// <param name="Hash">SHA-256 of the text.</param>
/// <param name="Page">From 1.</param>
public sealed record PolicyPageShown(string Hash, int Page) : AcknowledgementEvent;

/// <param name="Hash">SHA-256 of the text that was asked about.</param>
public sealed record PolicyCheckTaken(string Hash, CheckTaken Check) : AcknowledgementEvent;

public sealed record PolicyQuestionAsked(string Policy, int Version, string Title, string Text) : AcknowledgementEvent;

/// <summary>The person cannot agree, for now.</summary>
public sealed record PolicyDeclined(string Policy, int Version, string Title, string Reason) : AcknowledgementEvent;

/// <param name="Number">Of the question or the reason, from 1.</param>
public sealed record PolicyConcernAnswered(int Number, string Text) : AcknowledgementEvent;
