using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Assessments.Parts;

public enum HandoverState
{
    /// <summary>A colleague is asked and has not sent it back.</summary>
    Open,
    Returned,
    Declined,
    TakenBack,
}

/// <summary>A page of an assessment, or one question, that a colleague was asked to answer.</summary>
/// <param name="Number">Within the assessment, since it was opened.</param>
/// <param name="Question">Null for the whole page.</param>
/// <param name="Note">What the colleague is told.</param>
public sealed record Handover(int Number, string Page, string? Question, PersonId To, PersonId By, DateTimeOffset At, string? Note)
{
    public HandoverState State { get; init; }

    /// <summary>When it was sent back, declined or taken back.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Why it was declined.</summary>
    public string? Reason { get; init; }

    [JsonIgnore]
    public bool IsOpen => State is HandoverState.Open;

    /// <param name="question">A question, or an input of one: a row of it, or the words to "other".</param>
    public bool Covers(string page, string question) => Page == page
        && (Question is null || question == Question || question == $"{Question}-Comment" || question.StartsWith($"{Question},", StringComparison.Ordinal));

    public bool Overlaps(string page, string? question) => Page == page && (Question is null || question is null || Question == question);
}

/// <summary>A colleague is asked for a page or a question.</summary>
public sealed record PartHandedOver(int Number, string Page, string? Question, PersonId To, string? Note) : AssessmentEvent;

/// <summary>The colleague has answered.</summary>
public sealed record PartReturned(int Number) : AssessmentEvent;

public sealed record PartDeclined(int Number, string Reason) : AssessmentEvent;

public sealed record PartTakenBack(int Number) : AssessmentEvent;
