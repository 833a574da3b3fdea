using Aims.EvidencePacks.Building;

namespace Aims.EvidencePacks.Contents;

/// <summary>What is in a pack, folder by folder. A slice that keeps records of another kind adds a line with what they evidence.</summary>
internal static class PackContents
{
    public static IReadOnlyList<PackSection> Sections { get; } =
    [
        new("01-scope-and-roles", "Scope, context, and who answers for what",
        [
            new SubjectTable("context-documents.csv", "context-document", "The documents of scope, issues and interested parties: version in force, when they are looked at again", "4.1", "4.2", "4.3"),
            new SubjectTable("issues.csv", "issue", "The external and internal issues, and why each matters or does not", "4.1"),
            new SubjectTable("interested-parties.csv", "interested-party", "The interested parties and what they need", "4.2"),
            new ContextTexts(),
            new SubjectTable("responsibilities.csv", "responsibility", "Who is accountable and responsible for each clause, control and process, and whether they accepted", "4.4", "5.3", "A.3.2"),
        ]),
        new("02-statement-of-applicability", "Controls and the Statement of Applicability",
        [
            new SubjectTable("statements.csv", "statement", "All versions of the Statement of Applicability, who sent and who approved each", "6.1.3"),
            new StatementDocuments(),
            new SubjectTable("controls.csv", "control", "The controls as they stood: applicable or not and why, status, owner, how each is met", "6.1.3", "8.1", "A"),
            new SubjectTable("evidence.csv", "evidence", "What was given as evidence of controls and clauses, with its day of expiry", "8.1", "A"),
            new EvidenceDocuments(),
        ]),
        new("03-register", "The register of AI systems",
        [
            new SubjectTable("ai-systems.csv", "system", "The AI systems with purpose, uses, owner, data, supplier, state and class", "8.1", "A.4", "A.6.2.2", "A.6.2.6", "A.6.2.7", "A.7", "A.8.2", "A.9.3", "A.9.4"),
            new SubjectTable("eu-ai-act-classes.csv", "screening", "The class of each AI system under the EU AI Act and on what it rests", "8.1", "A.8.5"),
            new SubjectTable("reviews.csv", "review", "When each AI system was reviewed last, and when it is to be next", "8.4", "A.6.2.6", "A.9.2"),
        ]),
        new("04-assessments", "Impact assessments",
        [
            new SubjectTable("assessments.csv", "assessment", "The impact assessments with their results", "6.1.4", "8.4", "A.5"),
            new AssessmentReports(),
        ]),
        new("05-risks", "Risks and their treatment",
        [
            new SubjectTable("risks.csv", "risk", "The risks: level, treatment, residual level, who accepted what", "6.1.1", "6.1.2", "8.2", "8.3"),
            new SubjectTable("actions.csv", "action", "What people were to do because of a risk, an approval, an incident, a finding and so on, by when, and the proof that it was done", "6.1.1", "8.3", "10.1", "10.2"),
        ]),
        new("06-approvals", "Approvals",
        [
            new SubjectTable("approvals.csv", "approval", "The requests for approval: of what, by whom, who decided what when and why", "5.1", "8.1", "A.6.1.3", "A.6.2.5", "A.9.2"),
            new SubjectTable("conditions.csv", "condition", "The conditions of approvals, and how they were met", "8.1", "A.6.2.5"),
            new SubjectTable("deputies.csv", "deputy", "Who stood in for whom while they were away", "5.3", "A.3.2"),
        ]),
        new("07-policies", "Policies and trainings",
        [
            new SubjectTable("policies.csv", "policy", "The policies and trainings: version in force, owner, approval, next review", "5.1", "5.2", "7.2", "7.5", "A.2"),
            new PolicyTexts(),
            new SubjectTable("campaigns.csv", "campaign", "The campaigns that asked people to acknowledge a policy", "7.3", "7.4"),
        ]),
        new("08-acknowledgements", "Acknowledgements, and the checks that were passed",
        [
            new AcknowledgementTable(),
            new AskedTable(),
        ]),
        new("09-incidents-and-concerns", "Incidents and concerns",
        [
            new SubjectTable("incidents.csv", "incident", "The incidents: severity, who was affected, containment, cause, lessons", "10.2", "A.8.3", "A.8.4"),
            new ConcernCounts(),
        ]),
        new("10-objectives-and-kpis", "Objectives and KPIs",
        [
            new SubjectTable("objectives.csv", "objective", "The objectives: measure, target, owner, how far they came", "6.2", "A.6.1.2", "A.9.3"),
            new SubjectTable("kpis.csv", "kpi", "The KPIs with their limits and latest values", "9.1"),
            new KpiValues(),
        ]),
        new("11-audits", "Internal audits, findings, nonconformities",
        [
            new ProgrammeTable(),
            new SubjectTable("audits.csv", "audit", "The internal audits: criteria, scope, auditors, conclusion", "9.2"),
            new SubjectTable("findings.csv", "finding", "What audits found", "9.2", "10.2"),
            new SubjectTable("nonconformities.csv", "nonconformity", "The nonconformities: correction, cause, corrective action, whether it works", "10.2"),
            new AuditReports(),
        ]),
        new("12-management-reviews", "Management reviews",
        [
            new SubjectTable("management-reviews.csv", "management-review", "The management reviews: day, who led them, who came, state of the minutes", "5.1", "9.3"),
            new SubjectTable("decisions.csv", "review-decision", "What management decided, and the actions that carry it out", "9.3", "10.1"),
            new ReviewDocuments(),
        ]),
        new("13-suppliers", "Suppliers",
        [
            new SubjectTable("suppliers.csv", "supplier", "Who provides AI systems: contract terms, due diligence, next look", "8.1", "A.10.2", "A.10.3"),
        ]),
        new("14-change-log", "The change log, and what was removed", [new ChangeLogTable(), new DisposalTable()]),
    ];

    public static IReadOnlyList<PackStep> Steps { get; } =
        [.. from section in Sections from item in section.Items from piece in Enumerable.Range(0, item.Pieces) select new PackStep(section, item, piece)];

    /// <summary>What is to be made next; null when all is there.</summary>
    public static PackStep? Next(EvidencePack pack)
    {
        var made = pack.Parts.Select(part => part.Step).ToHashSet();
        return Steps.FirstOrDefault(step => !made.Contains(step.Id));
    }
}
