using Aims.Assessments.Discussion;
using Aims.Assessments.Library;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments.Attaching;

/// <summary>Who gets which file.</summary>
public static class EvidenceAccess
{
    /// <summary>
    /// A piece of evidence, when the person may see the question that it is at. What was removed is for those who oversee.
    /// </summary>
    public static async Task<Evidence?> Find(Person who, AssessmentId id, int number, Records records, FormLibrary library, CancellationToken ct)
    {
        if ((await records.Read(Assessment.Type, id.Value, ct)).State is not { } assessment)
            return null;
        var system = (await records.Read(AiSystem.Type, assessment.System, ct)).State!;
        if (assessment.Evidence?.FirstOrDefault(e => e.Number == number) is { } evidence
            && AtQuestion.Of(who, assessment, system, evidence.Question, (await library.Of(assessment.Form, ct)).Form) is not null)
            return evidence;
        return who.Oversees
            ? (await Trail.Of(records, id, ct)).Evidence.FirstOrDefault(piece => piece.Evidence.Number == number)?.Evidence
            : null;
    }
}
