using Aims.Actions;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Act;
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
using Aims.Questions;
using Aims.Responsibilities;
using Aims.Reviews;
using Aims.Risks;
using Aims.Suppliers;
using Aims.Systems;
using SystemWords = Aims.Systems.Words;

namespace Aims.Status;

/// <summary>
/// The kinds of records whose changes are told. Personal settings, messages, and records that only machines keep are not among them.
/// Whoever may see a record may see what happened to it.
/// </summary>
internal static class Tellers
{
    // Facts that several kinds have share an id.
    private const string State = "state", Level = "level", Class = "class", Due = "due", Approver = "approver";

    public static IReadOnlyList<Choice> Facts { get; } =
    [
        new(State, "State", "status"), new(Level, "Level", "impact level|risk level"), new(Class, "EU AI Act class", "AI Act class"),
        new(Due, "Due", "due date|deadline"), new(Approver, "Approver", "approvers"), new("treatment", "Treatment"), new("number", "Version"), new("until", "Valid until"), new("accountable", "Accountable"),
        .. SystemFields.All.Select(field => new Choice(field.Id, field.Label)),
    ];

    public static IReadOnlyList<Teller> All { get; } =
    [
        new Teller<AiSystem, SystemEvent>(AiSystem.Type, "AI system", "AI systems|system|systems|registration")
        {
            Says = (e, to) => With(EventWords.Of(e, to.Reader, to.People), EventWords.ReasonOf(e)),
            Name = (system, _) => system.Name,
            // That there are risks, and which, is for those who see the first of them.
            SeenBy = (system, e, scene) => system.MayBeSeenBy(scene.Viewer.Who) && (e is not FirstRiskIdentified first || SeesRisk(scene.Find<Risk>(first.Risk), scene)),
            Unit = (system, _) => system.Details.Department,
            Opened = id => new(AiSystem.View, AiSystem.Type.Kind, id),
            Facts = (system, to) =>
            [
                new(State, "State", SystemWords.Of(system.State)), new(Level, "Level", system.Level is { } level ? SystemWords.OfLevel(level) : null),
                new(Class, "EU AI Act class", system.Act?.Class is { } given ? SystemWords.Of(given) : null),
                .. SystemFields.All.Select(field => new Fact(field.Id, field.Label, field.Get(system.Details) is DateOnly day ? to.Day(day) : field.Write(system.Details, to.People))),
            ],
        },
        new Teller<Assessment, AssessmentEvent>(Assessment.Type, "Assessment", "assessments|impact assessment|impact assessments")
        {
            Says = AssessmentDeeds.Of,
            Name = (assessment, _) => assessment.SystemName,
            // How far it is may be known to all; what goes on in it, to those who may read it.
            SeenBy = (assessment, e, scene) => SeesSystem(assessment.System, scene)
                && (AssessmentDeeds.IsProgress(e) || (scene.Find<AiSystem>(assessment.System) is { } system && assessment.MayBeReadBy(scene.Viewer.Who, system))),
            Unit = (assessment, scene) => DepartmentOf(assessment.System, scene),
            Opened = id => new(Assessment.Show, Assessment.Field, id),
            Facts = (assessment, _) =>
            [
                new(State, "State", assessment.IsOpen ? "Open" : "Submitted"), new(Level, "Level", assessment.Result is { Level: > 0 } result ? SystemWords.OfLevel(result.Level) : null),
            ],
        },
        new Teller<Screening, ScreeningEvent>(Screening.Type, "Classification", "classifications|screening|screenings")
        {
            Says = (e, _) => ScreeningDeeds.Of(e),
            Name = (screening, _) => screening.SystemName,
            SeenBy = (screening, _, scene) => SeesSystem(screening.System, scene),
            Unit = (screening, scene) => DepartmentOf(screening.System, scene),
            Facts = (screening, _) => [new(Class, "EU AI Act class", screening.Recorded is { } recorded ? SystemWords.Of(recorded.Classification.Class) : null)],
        },
        new Teller<Approval, ApprovalEvent>(Approval.Type, "Request for approval", "approval|approvals|requests for approval|request|requests")
        {
            Says = ApprovalDeeds.Of,
            Name = (approval, _) => approval.SystemName,
            SeenBy = (approval, _, scene) => approval.MayBeSeenBy(scene.Viewer.Who),
            Unit = (approval, scene) => DepartmentOf(approval.System, scene),
            Opened = id => new(Approval.View, Approval.Field, id),
            Facts = (approval, to) =>
            [
                new(State, "State", AskedApprovals.Standing(approval)), new(Approver, "Approver", approval.Steps.Count == 0 ? null : to.NamesOf(approval.Current.Seats.Select(seat => seat.Who))),
                new(Due, "Due", approval.Steps.Count == 0 ? null : to.Day(approval.Due)),
            ],
        },
        new Teller<Risk, RiskEvent>(Risk.Type, "Risk", "risks")
        {
            Says = (e, to) => RiskWords.Of(e, to.NameOf, to.Reader),
            Name = (risk, _) => risk.Title,
            SeenBy = (risk, _, scene) => SeesRisk(risk, scene),
            Unit = AskedRisks.DepartmentOf,
            Opened = id => new(Risk.View, Risk.Field, id),
            Facts = (risk, _) =>
            [
                new(State, "State", RiskWords.Of(risk.Standing)), new(Level, "Level", risk.Level is { } level ? RiskWords.Of(level) : null),
                new("treatment", "Treatment", risk.Treatment is { } chosen ? RiskCriteria.Current.Of(chosen).Name : null),
            ],
        },
        new Teller<Audit, AuditEvent>(Audit.Type, "Audit", "audits|internal audit|internal audits")
        {
            Says = (e, to) => AuditWords.Of(e, to.NameOf, to.Reader),
            Name = (audit, _) => audit.Title,
            SeenBy = (audit, _, scene) => audit.MayBeSeenBy(scene.Viewer.Who),
            Opened = id => new(Audit.View, Audit.Field, id),
            Facts = (audit, to) => [new(State, "State", AuditWords.Of(audit.Stage)), new(Due, "Due", to.Day(audit.Until))],
        },
        new Teller<Nonconformity, NonconformityEvent>(Nonconformity.Type, "Nonconformity", "nonconformities|nc|ncs")
        {
            Says = (e, to) => NonconformityWords.Of(e, to.NameOf, to.Reader),
            Name = (one, _) => one.What,
            SeenBy = (one, _, scene) => AskedNonconformities.Sees(one, scene),
            Unit = (one, scene) => scene.People.Find(one.Owner)?.Department,
            Opened = id => new(Nonconformity.View, Nonconformity.Field, id),
            Facts = (one, _) => [new(State, "State", NonconformityWords.Of(one.Stage))],
        },
        new Teller<Incident, IncidentEvent>(Incident.Type, "Incident", "incidents")
        {
            Says = (e, to) => IncidentWords.Of(e, to.Reader),
            Name = (incident, _) => incident.AsSource.Title,
            // That it was reported and is over is for whoever reported it too; the work on it, for those who work on it or oversee it.
            SeenBy = (incident, e, scene) => AskedIncidents.Reads(incident, scene)
                || (AskedIncidents.Sees(incident, scene) && e is IncidentReported or IncidentClosed or IncidentReopened),
            Unit = (incident, scene) => incident.System is { } system ? DepartmentOf(system, scene) : null,
            Opened = id => new(Incident.View, Incident.Field, id),
            Facts = (incident, to) => [new(State, "State", IncidentWords.Of(incident.State)), new(Due, "Due", incident.ReportBy is { } due ? to.Day(due) : null)],
        },
        new Teller<Supplier, SupplierEvent>(Supplier.Type, "Supplier", "suppliers|vendor|vendors")
        {
            Says = (e, to) => SupplierWords.Of(e, to.NameOf, to.Reader),
            Name = (supplier, _) => supplier.Facts.Name,
            SeenBy = (supplier, _, scene) => supplier.MayBeSeenBy(scene.Viewer.Who),
            Unit = (supplier, scene) => scene.People.Find(supplier.Facts.Owner)?.Department,
            Opened = id => new(Supplier.View, Supplier.Field, id),
            Facts = (supplier, to) => [new(State, "State", SupplierWords.Of(supplier.State)), new(Due, "Due", supplier.Due is { } due ? to.Day(due) : null)],
        },
        new Teller<ActionItem, ActionEvent>(ActionItem.Type, "Action", "actions")
        {
            Says = (e, to) => ActionWords.Of(e, to.NameOf, to.Reader),
            Name = (action, _) => action.What,
            SeenBy = (action, _, scene) => action.MayBeSeenBy(scene.Viewer.Who),
            Unit = (action, scene) => scene.People.Find(action.Owner)?.Department,
            Opened = id => new(ActionItem.View, ActionItem.Field, id),
            Facts = (action, to) => [new("owner", "Owner", to.NameOf(action.Owner)), new(Due, "Due", to.Day(action.Due))],
        },
        new Teller<ManagementReview, ReviewEvent>(ManagementReview.Type, "Management review", "management reviews")
        {
            Says = (e, to) => ReviewWords.Of(e, to.NameOf, to.Reader),
            Name = (review, _) => review.AsSource.Title,
            SeenBy = (review, _, scene) => review.MayBeSeenBy(scene.Viewer.Who),
            Opened = id => new(ManagementReview.View, ManagementReview.Field, id),
            Facts = (review, to) => [new(State, "State", ReviewWords.Of(review.Stage)), new(Due, "Due", to.Day(review.Plan.Day))],
        },
        new Teller<Policy, PolicyEvent>(Policy.Type, "Policy", "policies|training|trainings")
        {
            Says = PolicyDeeds.Of,
            Name = (policy, scene) => AskedPolicies.ById(scene).GetValueOrDefault(policy.Id)?.Title ?? policy.Id,
            // What binds everybody is told to everybody; how it came about, to those who keep it.
            SeenBy = (policy, e, scene) => scene.Viewer.Oversees || policy.Owner == scene.Viewer.Who.Id || e is PolicyRetired or PolicyBroughtBack || (e is PolicyPublished to && to.Effective <= scene.Today),
            Opened = id => new(Acknowledgement.Read, Policy.Field, id),
            Facts = (policy, _) => [new("number", "Version", policy.Versions is [.., var newest] ? newest.Number.ToString() : null)],
        },
        new Teller<Objective, ObjectiveEvent>(Objective.Type, "Objective", "objectives|goal|goals")
        {
            Says = ObjectiveDeeds.Of,
            Name = (objective, _) => objective.Plan.What,
            SeenBy = (objective, _, scene) => scene.Viewer.Oversees || objective.Plan.Owner == scene.Viewer.Who.Id,
            Unit = (objective, scene) => scene.People.Find(objective.Plan.Owner)?.Department,
            Opened = id => new(Objective.View, Objective.Field, id),
            Facts = (objective, to) => [new(State, "State", AskedObjectives.StateOf(objective).ToString()), new(Due, "Due", to.Day(objective.Plan.Due))],
        },
        new Teller<Kpi, KpiEvent>(Kpi.Type, "KPI", "KPIs|indicator|indicators")
        {
            Says = KpiDeeds.Of,
            Name = (kpi, _) => kpi.Definition.Name,
            SeenBy = (kpi, _, scene) => scene.Viewer.Oversees || kpi.Owner == scene.Viewer.Who.Id,
            Opened = id => new(Kpi.View, Kpi.Field, id),
            Facts = (kpi, _) => [new(State, "State", kpi.IsRunning ? "Measured" : "Stopped")],
        },
        new Teller<Campaign, CampaignEvent>(Campaign.Type, "Campaign", "campaigns")
        {
            Says = CampaignDeeds.Of,
            Name = (campaign, scene) => AskedPolicies.ById(scene).GetValueOrDefault(campaign.Policy)?.Title ?? campaign.Policy,
            SeenBy = (_, _, scene) => scene.Viewer.Oversees,
            Opened = id => new(Campaign.View, Campaign.Field, id),
            Facts = (campaign, to) => [new(State, "State", campaign.Stage.ToString()), new(Due, "Due", (campaign.Extended ?? campaign.Due) is { } due ? to.Day(due) : null)],
        },
        new Teller<Control, ControlEvent>(Control.Type, "Control", "controls|annex a control")
        {
            Says = ControlDeeds.Of,
            Name = (control, _) => ControlEntry.Of(control.Id, control)?.Title ?? control.Id,
            SeenBy = (control, _, scene) => scene.Viewer.Oversees || control.Owner?.Who == scene.Viewer.Who.Id,
            Opened = id => new(Control.View, Control.Field, id),
            Facts = (control, to) =>
            [
                new(State, "State", control.Decision is null ? null : ControlWords.State(control.Decision.Applies, control.Met?.Status ?? ControlStatus.NotStarted)),
                new("owner", "Owner", to.NameOf(control.Owner?.Who)),
            ],
        },
        new Teller<ControlEvidence, EvidenceEvent>(ControlEvidence.Type, "Evidence", "pieces of evidence|piece of evidence")
        {
            Says = ControlDeeds.Of,
            Name = (piece, _) => piece.Title,
            SeenBy = (piece, _, scene) => scene.Viewer.Oversees || piece.Serves.Any(id => scene.Find<Control>(id)?.Owner?.Who == scene.Viewer.Who.Id),
            Opened = id => new(ControlEvidence.View, ControlEvidence.Field, id),
            Facts = (piece, to) => [new("until", "Valid until", piece.Until is { } until ? to.Day(until) : null)],
        },
        new Teller<Statement, StatementEvent>(Statement.Type, "Statement of Applicability", "SoA|SoA versions|statements of applicability")
        {
            Says = (e, _) => ControlDeeds.Of(e),
            Name = (statement, _) => $"Statement of Applicability, version {statement.Number}",
            SeenBy = (_, _, scene) => scene.Viewer.Oversees,
            Opened = id => new(Statement.View, Statement.Field, id),
            Facts = (statement, _) => [new(State, "State", ControlWords.Of(statement.Stage))],
        },
        new Teller<ContextDocument, ContextEvent>(ContextDocument.Type, "Context document", "context documents|scope|scope statement|context")
        {
            Says = (e, to) => ContextWords.Of(e, to.NameOf, to.Day),
            Name = (document, _) => ContextWords.Of(document.Part),
            // What is in force of the scope is told to everybody; the rest to those who may see the draft.
            SeenBy = (document, e, scene) => document.SeesDraft(scene.Viewer.Who) || (document.Part is ContextPart.Scope && e is ContextConfirmed or ContextReviewed),
            Opened = id => new(ContextDocument.View, ContextDocument.Field, id),
            Facts = (document, to) => [new("number", "Version", document.InForce is { } version ? $"{version.Number}" : null), new(Due, "Due", document.ReviewBy is { } due ? to.Day(due) : null)],
        },
        new Teller<Responsibility, ResponsibilityEvent>(Responsibility.Type, "Responsibility", "responsibilities|accountability")
        {
            Says = (e, to) => ResponsibilityWords.Of(e, to.NameOf),
            Name = (record, scene) => AskedResponsibilities.ById(scene).GetValueOrDefault(record.Id)?.Name ?? record.Process?.Title ?? record.Id,
            // Why somebody declined is for whoever oversees, and for themselves.
            SeenBy = (record, e, scene) => scene.Viewer.Oversees || record.Of(scene.Viewer.Who.Id) is not null || e is not ResponsibilityDeclined,
            Opened = id => new(Responsibility.View, Responsibility.Field, id),
            Facts = (record, to) => [new("accountable", "Accountable", record.Accountable is { } one ? to.NameOf(one.Who) : null)],
        },
        new Teller<Absence, AbsenceEvent>(Absence.Type, "Deputy", "deputies|stand-in")
        {
            Says = (e, to) => e is DeputyNamed named ? $"asked {to.NameOf(named.Deputy)} to decide for them from {to.Day(named.From)}{(named.Until is { } until ? $" until {to.Day(until)}" : "")}" : "decides again in person",
            Name = (absence, scene) => scene.People.NameOf(absence.Who),
            SeenBy = (_, _, _) => true,
            Unit = (absence, scene) => scene.People.Find(absence.Who)?.Department,
        },
        new Teller<Acknowledgement, AcknowledgementEvent>(Acknowledgement.Type, "Acknowledgement", "acknowledgements|acks|ack")
        {
            Says = (e, to) => AcknowledgementDeeds.Of(e, to),
            Name = (known, scene) => $"{scene.People.NameOf(known.Person)}: {known.Title}",
            SeenBy = (known, _, scene) => scene.Viewer.Oversees || scene.Viewer.Answers(known.Person),
            Unit = (known, scene) => scene.People.Find(known.Person)?.Department,
            Facts = (known, to) => [new("until", "Valid until", known.Until is { } until ? to.Day(until) : null)],
        },
    ];

    private static readonly Dictionary<string, Teller> byKind = All.ToDictionary(teller => teller.Type.Kind);

    /// <summary>Null for a kind whose changes are nobody's business.</summary>
    public static Teller? Find(string kind) => byKind.GetValueOrDefault(kind);

    /// <summary>The record that people mean by an id; null for none whose changes are told.</summary>
    public static RecordKey? KeyOf(string id) =>
        All.FirstOrDefault(teller => teller.Type.Prefix.Length > 0 && id.StartsWith($"{teller.Type.Prefix}-", StringComparison.Ordinal))?.Type.Key(id)
        ?? (AnnexA.IdOf(id) is { } control ? Control.Type.Key(control) : null);

    public static Teller Of(Change change) => byKind[change.Record.Kind];

    private static bool SeesSystem(string id, Scene scene) => scene.Find<AiSystem>(id)?.MayBeSeenBy(scene.Viewer.Who) == true;

    private static bool SeesRisk(Risk? risk, Scene scene) => risk is not null && (risk.System is null || scene.Find<AiSystem>(risk.System) is not null) && AskedRisks.Sees(risk, scene);

    private static string? DepartmentOf(string system, Scene scene) => scene.Find<AiSystem>(system)?.Details.Department;

    private static string With(string what, string? reason) => reason is null ? what : $"{what}: {reason}";
}
