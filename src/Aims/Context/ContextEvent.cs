using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Context;

/// <summary>What happens to a document of the context. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(ContextEntryWritten), "context-entry-written.1")]
[JsonDerivedType(typeof(ContextEntryDropped), "context-entry-dropped.1")]
[JsonDerivedType(typeof(ContextDraftDiscarded), "context-draft-discarded.1")]
[JsonDerivedType(typeof(ContextSent), "context-sent.1")]
[JsonDerivedType(typeof(ContextTakenBack), "context-taken-back.1")]
[JsonDerivedType(typeof(ContextSentBack), "context-sent-back.1")]
[JsonDerivedType(typeof(ContextConfirmed), "context-confirmed.1")]
[JsonDerivedType(typeof(ContextInForce), "context-in-force.1")]
[JsonDerivedType(typeof(ContextReviewed), "context-reviewed.1")]
public abstract record ContextEvent;

/// <summary>An entry of the draft, new or in the place of what it said before.</summary>
public sealed record ContextEntryWritten(ContextPart Part, int Number, EntryWords Words) : ContextEvent;

public sealed record ContextEntryDropped(int Number, string Title, string Reason) : ContextEvent;

/// <summary>What was drafted is the version in force again.</summary>
public sealed record ContextDraftDiscarded : ContextEvent;

/// <summary>The draft is to be confirmed by somebody who did not write it.</summary>
/// <param name="Reason">What changes, and why.</param>
/// <param name="Review">By when it is looked at again.</param>
public sealed record ContextSent(string Reason, DateOnly Review, PersonId To) : ContextEvent;

public sealed record ContextTakenBack : ContextEvent;

public sealed record ContextSentBack(string Reason) : ContextEvent;

/// <summary>It is in force as it was sent.</summary>
public sealed record ContextConfirmed : ContextEvent;

/// <inheritdoc cref="ContextSent" path="/param"/>
public sealed record ContextInForce(string Reason, DateOnly Review) : ContextEvent;

/// <summary>Looked at, and nothing has to change.</summary>
/// <param name="Review">By when it is looked at again.</param>
public sealed record ContextReviewed(string Note, DateOnly Review) : ContextEvent;
