using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Act;
using Aims.Incidents;
using Aims.Questions;
using Aims.Risks;
using Aims.Status;
using static Aims.Questions.FieldsOf<Aims.Systems.AiSystem>;

namespace Aims.Systems;

/// <summary>What can be asked about AI systems.</summary>
public static class AskedSystems
{
    private const string Planned = "planned", Pilot = "pilot", InUse = "in-use", Suspended = "suspended", Retired = "retired";

    // What is suspended or retired is in none of the others.
    private static IReadOnlyList<Choice> Stages { get; } =
    [
        new(Planned, Words.Of(LifeCycleStage.Planned), "planned|in planning|at the planning stage|in the planning stage|being planned|still being planned|only planned|at planning stage|in the planning phase|planning|only planning|just planning|still planning"), new(Pilot, Words.Of(LifeCycleStage.Pilot), "pilot|piloted|in pilot|pilots|piloting|in test|trying out|tried out|trialling|trialing|being trialled|on trial"),
        new(InUse, Words.Of(LifeCycleStage.InUse), "in use|live|in production|productive|running|deployed|operational|active"), new(Suspended, Words.Of(SystemState.Suspended), ""), new(Retired, Words.Of(SystemState.Retired), ""),
    ];

    private static IReadOnlyList<Choice> Levels { get; } = [.. Enumerable.Range(1, 4).Select(level => new Choice($"{level}", Words.OfLevel(level), LevelNames(level)))];

    public static Subject Subject { get; } = new Subject<AiSystem>("system", "AI system/AI systems|system|tool|AI tool|AI|application|use case|AI inventory|inventory|register|registration|solution|model")
    {
        Records = [AiSystem.Type],
        All = scene => scene.All<AiSystem>(),
        IsAllToOverseers = true,
        SeenBy = (system, scene) => system.MayBeSeenBy(scene.Viewer.Who),
        Key = system => system.Id.Value,
        Title = (system, _) => system.Name,
        Opens = system => new(AiSystem.View, AiSystem.Type.Kind, system.Id.Value),
        Reminds = (system, _) => system.Owner,
        Prefix = SystemId.Prefix,
        Usual = "registered",
        Widest = "ever-registered",
        IsSaidByTitle = true,
        HasFixedTexts = true,
        LeavesOut = new Test("state", Op.Is, "draft", "retired"),
        When = "registered",
        Whose = "owner",
        Mine = "mine",
        Severity = "level",
        Order = new Sort("level", Descending: true),
        Columns = ["state", "owner", "department"],
        Topics = ["purpose", "intended-uses", "supplier", "product", "models"],
        Fields =
        [
            Choice("state", "State|status|approval state|approval status", s => s.State, Words.Of,
                (SystemState.Draft, "draft|drafts|unsubmitted|not submitted"), (SystemState.InAssessment, "in assessment|being assessed|under assessment"),
                (SystemState.AwaitingApproval, "awaiting approval|with the approver|with its approver|with their approver|with their approvers|with an approver for approval|waiting for approval|pending approval|pending|in approval|wait for approval|waits for approval|waiting to be approved|wait to be approved|waits to be approved"),
                (SystemState.ChangesRequested, "changes requested|came back for changes|sent back"), (SystemState.Rejected, "rejected|refused|declined"),
                (SystemState.Suspended, "suspended|stopped|on hold|blocked"), (SystemState.Retired, "retired|decommissioned|withdrawn|out of use|archived")),
            OneOf("stage", "Stage|life cycle|lifecycle|life cycle stage|lifecycle stage|life-cycle stage|lifecycle phase", StageOf, Stages),
            LevelOf<AiSystem>("Impact level|level|risk level|impact|risk", s => s.Level),
            Choice("class", "EU AI Act class|class|AI Act class|risk class|risk tier|risk category|AI Act category|EU AI Act risk class|AI Act risk class|EU AI Act risk category|AI Act risk category|EU AI Act risk tier|EU AI Act tier|EU AI Act category|EU risk class|EU AI Act classes|AI Act classes|classes of the AI Act|classes", s => s.Act?.Class, Words.Of,
                (ActClass.HighRisk, "high risk|high-risk|hi risk|high risk class|annex iii high risk|high risk ones|classified as high risk|classed as high risk|highrisk"), (ActClass.Prohibited, "prohibited|forbidden|unacceptable risk|banned|prohibited practice|prohibited practices|banned practice|banned practices|forbidden practices|forbids|ai act forbids|the ai act forbids|bans|ai act bans|ai act prohibits|outlawed|illegal under the ai act|not allowed under the ai act"),
                (ActClass.Exempt, "exempt|exempted under art 6 3|exempted under article 6 3|exempt under art 6 3|exempt under article 6 3|under art 6 3|under article 6 3|exempted|art 6 3 exempt|article 6 3 exempt|art 6 3 exemption|article 6 3 exemption|6 3 exemption|6 3 exempt|exemption|exemptions|under the exemption|claim an exemption|claim the exemption|derogation|not high risk by exemption"),
                (ActClass.Transparency, "transparency|limited risk|transparency risk|limited"), (ActClass.Minimal, "minimal risk|minimal|low risk"),
                (ActClass.GeneralPurposeModel, "gpai|general purpose|general purpose ai"), (ActClass.OutOfScope, "out of scope")),
            Text("basis", "Legal basis|basis|article", s => s.Act?.Basis),
            SomeOf("annex-area", "Annex III area|annex iii areas|annex 3 area|high-risk area|sensitive area|area", s => AnnexIII.AreasOf(s.Act?.Basis), AnnexIII.Areas),
            SomeOf("annex-point", "Annex III point|annex iii points|annex 3 point|point", s => AnnexIII.PointsOf(s.Act?.Basis), AnnexIII.Points),
            Person("owner", "Owner|responsible person|responsible|accountable person|contact|who should i talk to|who do i talk to|who can i talk to|who to talk to|who should i speak to|who do i speak to|who do i ask|who should i ask|who can i ask|whom do i ask|whom should i ask|who do i contact|who should i contact|whom do i contact|who to contact|point of contact|contact person|person in charge|in charge of|who runs|go-to person|business owner|product owner", s => s.Details.Owner),
            Person("deputy", "Deputy owner|deputy|backup", s => s.Details.Deputy),
            Person("requester", "Registered by|requester", s => s.Requester),
            Persons("approver", "Approver|approvers", s => s.ApprovedBy ?? s.Asked ?? (s.Approver is { } one ? [one] : [])),
            Department("department", "Department|business unit|unit|division|area of the company", s => s.Details.Department),
            Text("purpose", "Purpose|description", s => s.Details.Purpose),
            Text("intended-uses", "Intended uses|allowed uses|permitted uses", s => s.Details.IntendedUses),
            Text("excluded-uses", "Excluded uses|prohibited uses", s => s.Details.ExcludedUses),
            Text("used-by", "Used by|users|user groups", s => s.Details.UsedBy),
            Choice("source", "Origin|source", s => s.Details.Source, Words.Of,
                (Source.InHouse, "in-house|in house|built in house|self built|home grown|internally developed|our own|inhouse|made in house|made by us|built by us|developed by us|developed in house|in house built|homemade|home made|built ourselves|we built ourselves|we build ourselves|build in house|self made|self developed|own development|built|ourselves|by ourselves|developed ourselves|we developed ourselves|made ourselves"),
                (Source.Supplier, "third party|third-party|bought|purchased|3rd party|3rd-party|external|vendor supplied|from a supplier|from a vendor|from suppliers|from vendors|by a supplier|by a vendor|from outside|buy|we buy|off the shelf|bought in|licensed|saas|buy in|buy in rather than build|buy in and not build|buy instead of build|bought in rather than built|buy rather than build|bought rather than built|bought not built|outsourced|externally developed|external provider|from outside suppliers|from external suppliers|from outside vendors|from external vendors|from an outside supplier|from an external supplier|from an outside vendor|by outside suppliers")),
            Text("supplier", "Supplier|vendor|manufacturer|who makes|supplies|sells|delivers|who made|who built|who provides|who supplies|who delivers|who developed|who sells|maker|supplied by|supplied|delivered by|sold by|made by|outside vendor|outside supplier|outside company|outside firm|outside provider|external vendor|external supplier|external company|external provider|third party vendor|third party supplier|third-party vendor|third-party supplier", s => s.Details.Supplier),
            Text("product", "Product|product name", s => s.Details.Product),
            Text("contract", "Contract|contract number", s => s.Details.Contract),
            Choices("roles", "Our role|role under the AI Act|AI Act role", s => s.Details.Roles, Words.Of,
                (ActRole.Provider, "provider|as provider|act as provider|acting as provider|acts as provider|we act as provider|the provider"), (ActRole.Deployer, "deployer|as deployer|act as deployer|acting as deployer|acts as deployer|we act as deployer|the deployer"), (ActRole.Importer, "importer"), (ActRole.Distributor, "distributor")),
            Choices("kinds", "Kind of AI|type of AI|technology|technique", s => s.Details.Kinds, Words.Of,
                (AiKind.Rules, "rule based|rules"), (AiKind.MachineLearning, "machine learning|ml|predictive"),
                (AiKind.Generative, "generative|generative ai|genai|gen ai|llm|llms|large language model"), (AiKind.Vision, "vision|computer vision|image recognition"),
                (AiKind.Speech, "speech|voice|speech recognition"), (AiKind.Recommender, "recommender|recommendation|recommenders"), (AiKind.Robotics, "robotics|robot|robots")),
            Text("models", "Models|model used|foundation model", s => s.Details.Models),
            Choice("autonomy", "Autonomy|results|degree of autonomy", s => s.Details.Autonomy, Words.Of,
                (Autonomy.PersonDecides, "a person decides|human in the loop|suggests"), (Autonomy.PersonConfirms, "a person confirms"),
                (Autonomy.ActsAlone, "acts alone|act alone|autonomous|autonomously|fully automated|fully autonomous")),
            Text("oversight", "Human oversight|oversight|human overseeing them|human overseeing|a human overseeing them|person overseeing|someone overseeing|anyone overseeing|human in control|human control|human check|human supervision|supervision|how humans oversee them|how humans oversee it|how people oversee them|how people oversee it|how they are overseen|how it is overseen|who oversees them|who oversees it", s => s.Details.Oversight),
            Choices("data", "Data|data categories|kinds of data|data kinds", s => s.Details.Data, Words.Of,
                (DataKind.Public, "public data|public information"), (DataKind.Internal, "internal data|internal information"),
                (DataKind.Confidential, "confidential|confidential data|confidential information|business secrets"), (DataKind.Personal, "personal data|pii|personal information|gdpr data"),
                (DataKind.SpecialCategory, "sensitive data|special category|special categories|health data|sensitive personal data"),
                (DataKind.Children, "data about children|children's data"), (DataKind.Biometric, "biometric|biometrics|biometric data|faces|fingerprints")),
            Text("data-sources", "Data sources|source of data", s => s.Details.DataSources),
            Choices("people", "People affected|affected people|whom it affects", s => s.Details.People, Words.Of,
                (AffectedPeople.Employees, "employees|staff|workers"), (AffectedPeople.Applicants, "applicants|job applicants|candidates"), (AffectedPeople.Customers, "customers|clients|consumers"),
                (AffectedPeople.Citizens, "citizens|the public|general public"), (AffectedPeople.Children, "children|minors|kids")),
            Number("people-count", "People a year|number of people affected|how many people", s => s.Details.PeopleCount),
            Text("countries", "Countries|country", s => s.Details.Countries),
            Text("languages", "Languages|language", s => s.Details.Languages),
            Text("tools", "Tooling|tools used", s => s.Details.Tools),
            Text("computing", "Computing|computing resources|hosting", s => s.Details.Computing),
            Number("completeness", "Completeness|record completeness|complete", s => Completeness.PercentOf(s.Details), "%"),
            Number("conditions", "Open conditions|open approval conditions", s => s.OpenConditions ?? 0),
            Moment("registered", "Registered|registration date|submitted|created|register date", (s, _) => s.Submitted ?? s.Begun),
            Moment("since", "In this state since|state since", (s, _) => s.Since),
            Moment("approved", "Approved on|approval date", (s, _) => s.State is SystemState.Approved ? s.Since : s.IsSuspended ? s.Suspension!.Approval.At : null),
            Day("go-live", "In use since|go live|go-live date|live since", s => s.Details.InUseSince),
            Deadline("planned-for", "Planned for|planned go-live", s => s.Details.PlannedFor),
            Deadline("ends", "Ends on|end date|retirement date", s => s.Retirement?.Day ?? s.Details.EndsOn),
            Deadline("review-due", "Next review|review due|due for review|review date|due for their regular review|due for their review|due for a review|due for its review|due for another review|due for regular review|due for periodic review|due for their periodic review|due for their next review", s => s.ReviewDue),
            Moment("reviewed", "Reviewed|last review|last reviewed", (s, _) => s.Reviewed?.At),
            Text("reason", "Reason|why", s => s.Reason),
            Text("import", "Import|imported from", s => s.Import?.Import),
        ],
        Terms =
        [
            Is("registered", "in the register, not retired", s => s.IsInRegister && s.State is not SystemState.Retired, "drafts and retired"),
            Is("ever-registered", "ever in the register", s => s.IsInRegister, "never in the register"),
            Is("mine", "yours|mine", (s, scene) => s.Owner == scene.Viewer.Who.Id || (!s.IsInRegister && s.Requester == scene.Viewer.Who.Id)),
            Is("assessed", "assessed|with a submitted assessment", s => s.Level is not null, "not assessed|unassessed"),
            Is("never-assessed", "never assessed|never been assessed|never yet assessed|not been assessed at all|not assessed at all|never ever been assessed|never been through an assessment|assessment never begun|assessment was never begun|assessment never started|assessment was never started|assessment has never begun|assessment never was begun", (s, scene) => !AskedAssessments.Of(s, scene).Any(), "ever assessed|begun to assess|started to assess|began to assess|even begun to assess|begun assessing|started assessing"),
            Is("classified", "classified", s => s.Act?.Class is not null, "not classified|unclassified"),
            Is("owner-left", "whose owner has left|orphaned|owner left|owner has since left|owner has since left the company|has since left the company|owner has since moved on|owned by leavers|whose owner left|belong to somebody who has left|belong to someone who left|belong to somebody who left|whose owner is gone|whose owner has left the company|owner has left|owner is gone|owner no longer works here|owned by somebody who has left|owned by someone who left|someone who does not work here any more|somebody who does not work here any more|someone who does not work here anymore|somebody who does not work here anymore|owner does not work here any more|owner does not work here anymore|someone who no longer works here|somebody who no longer works here|someone who is gone|somebody who is gone|someone who left|somebody who left|people who no longer work here|registered to someone who does not work here any more|registered to someone who left|owner quit|owner is no longer here|owner is not here any more|someone who has left|somebody who has left|owned by someone who has left|owned by somebody who left|a leaver|leavers|an ex-employee|people who have left|people who left|former employees|someone who has left the company|somebody who has left the company|owner is not with us anymore|owner is not with us any more|owner is no longer with us|no longer with us|not with us anymore|not with us any more|assigned to somebody who has left|assigned to someone who has left|assigned to somebody who left|assigned to someone who left|assigned to people who have left|still with somebody who has left|still with someone who has left|owner who s no longer with the company|owner who is no longer with the company|owner no longer with the company|owner is no longer with the company|owner who has left|owner who left|owner who has left the company|owner who's no longer with the company|owner who's left|owner who's gone|owner's left|owner's gone", (s, scene) => s.Details.Owner is { } owner && scene.People.Find(owner) is null),
            Is("ownerless", "ownerless|unowned|owner less|nobody's|no one's|without anybody in charge", s => s.Details.Owner is null),
            Is("incomplete", "with an incomplete record|incomplete", s => Completeness.PercentOf(s.Details) < 100, "with a complete record"),
            Is("usable", "that may be used|usable|allowed to use|that we may use|may i use|i may use|can i use|i can use|may we use|can we use|we can use|am i allowed to use|are we allowed to use", (s, scene) => s.MayBeUsedOn(scene.Today), "that may not be used"),
            Is("review-overdue", "overdue for review|with an overdue review|review overdue|review is overdue|due for review", (s, scene) => s.ReviewDue < scene.Today),
            Is("annex-iii", "in Annex III|annex iii|annex 3", s => AnnexIII.IsIn(s.Act?.Basis), "not in Annex III"),
            Is("profiling", "with profiling|profiling|profiling of people|profile a person|profiles of people|profile people|profiles people|do profiling|does profiling", (s, scene) => scene.Find<Screening>(s.Act?.Screening)?.Profiles == true, "without profiling"),
            Is("stuck", "stuck", (s, scene) => s.State is SystemState.AwaitingApproval && scene.DayOf(s.Since) < scene.Today.AddDays(-14)),
        ],
        Relations =
        [
            ToMany.Of<AiSystem>("assessments", "", "assessment", AskedAssessments.Of),
            ToOne.Of<AiSystem>("assessment", "latest assessment|last assessment|most recent assessment|last impact assessment|latest impact assessment|last approved assessment|latest approved assessment|newest assessment|current assessment", "assessment", AskedAssessments.LatestOf),
            ToMany.Of<AiSystem>("approvals", "", "approval", (s, scene) => AskedApprovals.OfSystems(scene)[s.Id.Value]),
            ToOne.Of<AiSystem>("approval", "latest approval|last approval|current approval", "approval", (s, scene) => AskedApprovals.OfSystems(scene)[s.Id.Value].MaxBy(a => a.Requested)),
            ToMany.Of<AiSystem>("incidents", "", "incident", (s, scene) => AskedIncidents.OfSystems(scene)[s.Id.Value]),
            ToMany.Of<AiSystem>("risks", "", "risk", (s, scene) => AskedRisks.OfSystems(scene)[s.Id.Value]),
            ToMany.Of<AiSystem>("actions", "", "action", (s, scene) => AskedActions.OfSystems(scene)[s.Id.Value]),
            ToOne.Of<AiSystem>("screening", "", "screening", (s, scene) => scene.Find<Screening>(s.Act?.Screening)),
            ToOne.Of<AiSystem>("review", "", "review", (s, _) => s.ReviewDue is null ? null : s),
            ToOne.Of<AiSystem>("owner", "", "person", (s, scene) => s.Details.Owner is { } owner ? scene.People.Find(owner) : null),
        ],
        Deeds =
        [
            new("register", "registered|submitted|submit|added|created|new|newly registered|registering|newly added|put in the register|put into the register|put on the register|entered in the register|entered into the register|went into the register|added to the register|additions to the register|additions|entered|joined the register|put in|came into the register|came in|to be entered in the register|to be registered|to be added to the register|to be entered", null, "requester", "registered"),
            new("approve", "approved|approve|approves|signed off|cleared|got the green light|given the green light|green lit|greenlit|green light|the green light|got the go ahead|given the go ahead|got the ok|got the nod|waved through|okayed|approving", new Test("state", Op.Is, "approved"), "approver", "approved")
            {
                ToDo = new("to-approve", "", new Test("state", Op.Is, "awaiting-approval"), "approver", null),
            },
            new("reject", "rejected|reject|turned down|turn down|turns down|turning down|said no to|say no to", new Test("state", Op.Is, "rejected"), "approver", "since"),
            new("suspend", "suspended|suspend|stopped|put on hold|paused|halted", new Test("state", Op.Is, "suspended"), null, "since"),
            new("retire", "retired|retire|decommissioned|taken out of service|took out of service|take out of service|taken out of use|took out of use|taken out of operation|withdrawn from service|pulled from service|switched off for good|shut down for good|phased out|sunset|put out of service|taken out of service for good|take out of service for good", new Test("state", Op.Is, "retired"), null, "since"),
            new("go-live", "went live|gone live|go live|going live|deployed", null, null, "go-live")
            {
                ToDo = new("to-go-live", "", new Not(new Test("planned-for", Op.Empty)), null, "planned-for"),
            },
            new("assess", "assessed|assess|last assessed", new Is("assessed"), null, "assessment.completed")
            {
                ToDo = new("to-assess", "", new Not(new Is("assessed")), "owner", null),
            },
            Deed.Own,
            new("review", "reviewed|review", new Not(new Test("reviewed", Op.Empty)), null, "reviewed")
            {
                ToDo = new("to-review", "", new Not(new Test("review-due", Op.Empty)), "owner", "review-due"),
            },
        ],
    };

    /// <summary>The impact level 1–4 of whatever a row is.</summary>
    public static Field LevelOf<TRow>(string names, Func<TRow, int?> read) where TRow : class =>
        FieldsOf<TRow>.OneOf("level", names, row => read(row) is >= 1 and <= 4 and var level ? Levels[level - 1].Id : null, Levels) with { IsScale = true };

    private static string? StageOf(AiSystem system) => system switch
    {
        { State: SystemState.Retired } => Retired,
        { State: SystemState.Suspended } => Suspended,
        { Details.Stage: LifeCycleStage.InUse } => InUse,
        { Details.Stage: LifeCycleStage.Pilot } => Pilot,
        { Details.Stage: LifeCycleStage.Planned } => Planned,
        _ => null,
    };

    private static string LevelNames(int level) => level switch
    {
        1 => "level 1|level one|minimal impact|l1",
        2 => "level 2|level two|limited impact|l2",
        3 => "level 3|level three|high impact|l3",
        _ => "level 4|level four|critical|critical impact|l4",
    };
}
