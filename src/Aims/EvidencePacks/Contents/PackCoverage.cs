using Aims.Actions;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Act;
using Aims.Assessments.Library;
using Aims.Audits;
using Aims.Campaigns;
using Aims.Context;
using Aims.Controls;
using Aims.Incidents;
using Aims.Ledger;
using Aims.Nonconformities;
using Aims.Objectives;
using Aims.Objectives.Kpis;
using Aims.Policies;
using Aims.Responsibilities;
using Aims.Reviews;
using Aims.Risks;
using Aims.Suppliers;
using Aims.Systems;

namespace Aims.EvidencePacks.Contents;

/// <summary>What of all that the product keeps is in a pack.</summary>
public static class PackCoverage
{
    /// <summary>
    /// The kinds of records whose events stand in the change log. Not among them: what concerns say, personal settings and saved questions,
    /// what machines keep for themselves, and acknowledgements, which have a table with their hashes.
    /// </summary>
    public static IReadOnlyList<RecordType> Logged { get; } =
    [
        AiSystem.Type, Screening.Type, Assessment.Type, ManagedForm.Type, Risk.Type, Approval.Type, Absence.Type, Policy.Type, Campaign.Type, Control.Type, ControlEvidence.Type, Statement.Type,
        Incident.Type, Objective.Type, Kpi.Type, AuditProgramme.Type, Audit.Type, Nonconformity.Type, Supplier.Type, ActionItem.Type, ContextDocument.Type, Responsibility.Type, ManagementReview.Type,
    ];

    /// <summary>The subjects of the questions that have a table.</summary>
    public static IEnumerable<string> Subjects => PackContents.Sections.SelectMany(section => section.Items).OfType<SubjectTable>().Select(table => table.Subject);
}
