using Aims.Conversation;
using Aims.People;

namespace Aims.Nonconformities;

/// <summary>The slice's values as people read them.</summary>
public static class NonconformityWords
{
    public static string Of(NonconformityGrade grade) => grade switch
    {
        NonconformityGrade.Major => "Major",
        NonconformityGrade.Minor => "Minor",
    };

    public static string Of(NonconformityStage stage) => stage switch
    {
        NonconformityStage.Open => "Cause not told yet",
        NonconformityStage.Analysed => "In correction",
        NonconformityStage.Closed => "Closed",
        NonconformityStage.Withdrawn => "Withdrawn",
    };

    /// <summary>What somebody did, after their name.</summary>
    public static string Of(NonconformityEvent happened, Func<PersonId, string> nameOf, Reader reader) => happened switch
    {
        NonconformityRaised e => $"raised it ({Of(e.Grade).ToLowerInvariant()}, {e.Requirement}); {nameOf(e.Owner)} answers for it",
        NonconformityAnswered e => $"told {string.Join(", ", Told(e))}",
        CorrectiveActionPlanned e => $"planned {e.Action}",
        CheckPlanned e => $"asked {nameOf(e.By)} to check from {reader.Day(e.On)} on whether it worked",
        EffectivenessChecked { Works: true } e => $"found that it worked, and closed it: {e.Words}",
        EffectivenessChecked e => $"found that it did not work: {e.Words}",
        NonconformityHandedOver e => $"handed it over to {nameOf(e.Owner)}",
        NonconformityWithdrawn e => $"withdrew it: {e.Reason}",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };

    /// <summary><c>the cause, the correction and similar cases</c></summary>
    public static string And(IReadOnlyList<string> several) => several.Count > 1 ? $"{string.Join(", ", several.SkipLast(1))} and {several[^1]}" : string.Concat(several);

    private static IEnumerable<string> Told(NonconformityAnswered e) => new[]
    {
        e.Correction is null ? null : "the correction", e.Consequences is null ? null : "the consequences", e.Cause is null ? null : "the cause", e.Similar is null ? null : "similar cases",
    }.OfType<string>();
}
