using Aims.Assessments;
using Aims.Assessments.Library;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Reports;

/// <summary>Who may have a report: who answers, the owner and the deputy, who decides, and who oversees.</summary>
internal static class ReportAccess
{
    public static Refusal NotYours { get; } = new(
        "report.not-yours", "This report is for the system's owner and deputy, whoever answers and decides, and governance leads and auditors.");

    public static bool May(Person who, Assessment assessment, AiSystem system) =>
        who.Oversees || assessment.MayBeAnsweredBy(who.Id) || system.IsOfOwnerOrDeputy(who.Id) || system.IsApprover(who.Id);
}

/// <summary>Makes reports for people who may have them at that moment.</summary>
public sealed class MakeReport(Records records, FormLibrary library, IDirectory directory)
{
    /// <returns>Null when there is none such, or the person may not have it.</returns>
    public async Task<AssessmentReport?> For(PersonId who, AssessmentId id, CancellationToken ct) => directory.Find(who) is { } person ? await For(person, id, ct) : null;

    /// <inheritdoc cref="For(PersonId, AssessmentId, CancellationToken)"/>
    public async Task<AssessmentReport?> For(Person person, AssessmentId id, CancellationToken ct) =>
        await ReportSources.Read(records, library, id, ct) is { } sources && ReportAccess.May(person, sources.Assessment.Now, sources.System.Now)
            ? AssessmentReport.Of(sources, directory) : null;
}
