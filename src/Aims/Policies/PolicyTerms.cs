using System.Text.Json.Serialization;
using Aims.Assessments.Library;

namespace Aims.Policies;

/// <summary>What a version asks of people beyond a tick, and for how long that holds. What is absent is not asked.</summary>
/// <param name="Training">It is a training (ISO/IEC 42001 7.2; EU AI Act Art. 4): people complete it.</param>
/// <param name="AllPages">All its pages must have been shown.</param>
/// <param name="ValidMonths">After how many months it is asked for again.</param>
public sealed record PolicyTerms(bool? Training = null, bool? AllPages = null, PolicyCheck? Check = null, int? ValidMonths = null)
{
    /// <summary>Nothing beyond a tick.</summary>
    public static PolicyTerms Usual { get; } = new();

    [JsonIgnore]
    public bool IsTraining => Training is true;

    [JsonIgnore]
    public bool NeedsAllPages => AllPages is true;
}

/// <summary>A check that is passed before a version can be acknowledged.</summary>
/// <param name="Form">The version of the form that was in use when the version was sent for review: no later one takes its place.</param>
/// <param name="Pass">The least score, in per cent.</param>
public sealed record PolicyCheck(FormUsed Form, int Pass)
{
    /// <summary>Whether it was this check that was passed.</summary>
    public bool IsPassedBy(CheckTaken? taken) => taken is { Passed: true } && taken.Form == Form.Id && taken.Version == Form.Version;
}
