using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.SavedQuestions;

/// <summary>The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(QuestionSaved), "question-saved.1")]
[JsonDerivedType(typeof(QuestionRenamed), "question-renamed.1")]
[JsonDerivedType(typeof(QuestionShared), "question-shared.1")]
[JsonDerivedType(typeof(QuestionUnshared), "question-unshared.1")]
[JsonDerivedType(typeof(QuestionSubscribed), "question-subscribed.1")]
[JsonDerivedType(typeof(SubscriptionSent), "subscription-sent.1")]
[JsonDerivedType(typeof(SubscriptionStopped), "subscription-stopped.1")]
[JsonDerivedType(typeof(QuestionDeleted), "question-deleted.1")]
[JsonDerivedType(typeof(QuestionBroughtBack), "question-brought-back.1")]
public abstract record SavedQuestionEvent;

/// <param name="Said">As it was typed; null when it came from a button.</param>
/// <param name="Question">As <see cref="Questions.QuestionJson"/> writes it.</param>
public sealed record QuestionSaved(SavedQuestionId Id, string Name, string? Said, string Question) : SavedQuestionEvent;

public sealed record QuestionRenamed(string Name) : SavedQuestionEvent;

public sealed record QuestionShared(PersonId With) : SavedQuestionEvent;

/// <summary>Whoever it is no longer shared with gets it no more either.</summary>
public sealed record QuestionUnshared(PersonId With) : SavedQuestionEvent;

/// <summary>Whoever does it subscribes, or changes when it comes.</summary>
/// <param name="Hour">0–23, where they are.</param>
public sealed record QuestionSubscribed(Rhythm Rhythm, int Hour) : SavedQuestionEvent;

/// <param name="Count">How many rows there were; null when it could not be answered.</param>
public sealed record SubscriptionSent(DateOnly Day, int? Count) : SavedQuestionEvent;

public sealed record SubscriptionStopped : SavedQuestionEvent;

public sealed record QuestionDeleted : SavedQuestionEvent;

public sealed record QuestionBroughtBack : SavedQuestionEvent;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(SavedQuestion))]
[JsonSerializable(typeof(SavedQuestionEvent))]
internal sealed partial class SavedQuestionsJson : JsonSerializerContext;
