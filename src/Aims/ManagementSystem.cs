using Aims.Actions;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Act;
using Aims.Assessments.Attaching;
using Aims.Assessments.Discussion;
using Aims.Assessments.Library;
using Aims.Assessments.Parts;
using Aims.Audits;
using Aims.Campaigns;
using Aims.Concerns;
using Aims.Context;
using Aims.Controls;
using Aims.Conversation;
using Aims.EvidencePacks;
using Aims.EvidencePacks.Building;
using Aims.Exports;
using Aims.Imports;
using Aims.Imports.Reading;
using Aims.Incidents;
using Aims.Ledger;
using Aims.Nonconformities;
using Aims.Objectives;
using Aims.Objectives.Kpis;
using Aims.People;
using Aims.PersonalData;
using Aims.Policies;
using Aims.Preferences;
using Aims.Questions;
using Aims.Reach;
using Aims.Readiness;
using Aims.Reports;
using Aims.Responsibilities;
using Aims.Retention;
using Aims.Reviews;
using Aims.Risks;
using Aims.SavedQuestions;
using Aims.Status;
using Aims.Suppliers;
using Aims.Systems;
using Concern = Aims.Concerns.Concern;

namespace Aims;

/// <summary>The AI management system: the table of contents. Every intent, every kind of record and every subject of questions is listed here, once.</summary>
public sealed class ManagementSystem
{
    private readonly Router router;
    private readonly ReceiveFile receiveFile;
    private readonly UploadForm uploadForm;
    private readonly UploadPolicy uploadPolicy;
    private readonly ReceiveEvidence receiveEvidence;
    private readonly ReceiveControlFile receiveControlFile;

    /// <param name="files">Where people's files are kept.</param>
    /// <param name="scan">Looks at files before they are kept; null where there is no scanner.</param>
    /// <param name="routes">Who approves what; null for the routes that come with the product.</param>
    /// <param name="mailboxes">Who is away by their mailbox; null where none can be read.</param>
    /// <param name="readers">Where people are; null for all in UTC.</param>
    /// <param name="address">Where people's browsers reach the bot; null when no files can be offered.</param>
    /// <param name="reach">Whom messages reach; null where no channel is, as for <paramref name="undelivered"/>.</param>
    /// <param name="keys">Sign what people take along as proof; null for a key that the bot keeps itself.</param>
    /// <param name="packs">Where evidence packs are kept; null for memory.</param>
    /// <param name="retention">How long what is kept; null for all for ever.</param>
    /// <param name="traces">What is kept of people beside the records; null for nothing.</param>
    public ManagementSystem(
        Records records, IDirectory people, StatusIndex index, IFiles files, Uri? address = null, IEvidenceScan? scan = null, Routes? routes = null,
        IOutOfOffice? mailboxes = null, IReaders? readers = null, IReach? reach = null, IUndelivered? undelivered = null,
        SigningKeys? keys = null, IPackStore? packs = null, RetentionRules? retention = null, ITraces? traces = null)
    {
        var routing = new Routing(routes ?? Routes.Shipped, people);
        reach ??= new NoChannel();
        undelivered ??= new NoChannel();
        var lost = new ListUndelivered(undelivered, people);
        var downloads = new Downloads(records.Table, records.Tenant);
        var library = new FormLibrary(records);
        var policies = new PolicyDesk(records, new PolicyLibrary(records), new PolicyChecks(library), people);
        var standing = new StandingDesk(index, reach, people);
        traces ??= new NoTraces();
        Retention = new RetentionRounds(records, index, retention ?? RetentionRules.None, new Removal(records, Disposals, files), new Leavers(records, people, traces));
        LastQuestions = new LastQuestions(records.Table, records.Tenant);
        Reminders = new Reminders(records.Table, records.Tenant);
        var asking = new AskDesk(new Scenes(index, reach, undelivered, people, routing.Routes), Declared, LastQuestions, address is not null);
        var tasks = new MyTasks(index, records, people);
        var agenda = new Agenda(index, tasks, people);
        Export = new Export(downloads, index, records, library, policies.Library, files, standing, people, keys ?? new SigningKeys(records.Table, records.Tenant), asking, packs ??= new MemoryPackStore(), agenda, PersonFile = new PersonFile(records, RecordTypes, people, traces));
        Share = new ShareSystems(index, people);
        Campaigns = new CampaignRounds(records, index, people, routing.Routes.Holidays, readers);
        var campaigns = new CampaignDesk(records, policies.Library, index, people, standing, routing.Routes.Holidays);
        Late = new LateApprovals(records, index, routing, mailboxes ?? new NoMailboxes(), readers);
        bool readable = mailboxes is not (null or NoMailboxes);
        var saved = new SavedDesk(records, index, people, asking);
        Subscriptions = new SubscriptionRounds(saved, readers);
        var controls = new ControlDesk(records, index, standing, routing, files, scan ?? new NoScan(), downloads, address);
        EvidenceChecks = new EvidenceChecks(controls);
        var readiness = new ReadinessDesk(index, standing, people);
        var kpis = new KpiDesk(records, index, people, asking, routing.Routes.Holidays);
        Kpis = new KpiRounds(kpis);
        var evidencePacks = new PackDesk(records, index, people, new PackBuilder(records, index, people, routing.Routes, files, packs), downloads, address);
        Packs = new PackRounds(evidencePacks);
        var help = new Help(() => Intents);
        var ask = new AskStatus(asking, help);
        var search = new RegisterSearch(people);
        var policy = new ShowPolicy(policies);
        var (live, review) = (new GoLive(records, people), new ReviewSystem(records, people));
        var (suspend, lift, retire) = (new SuspendSystem(records, people), new LiftSuspension(records, people), new RetireSystem(records, routing));
        var register = new RiskRegister(records, library, routing);
        var (conditional, changes) = (new ApproveWithConditions(records, routing), new AskForChanges(records, library, routing));
        var (askBack, comment) = (new SaySomething(NoteKind.Asked, records, routing), new SaySomething(NoteKind.Commented, records, routing));
        var (passOn, withdraw) = (new PassOn(records, routing), new WithdrawRequest(records, routing));
        var (meet, moveCondition) = (new MeetCondition(records, routing), new MoveCondition(records, routing));
        var incidents = new IncidentDesk(records, index, people);
        var concerns = new ConcernDesk(records, index, people);
        (Incidents, Concerns) = (new IncidentRounds(incidents, routing.Routes.Holidays), new ConcernRounds(concerns, routing.Routes.Holidays));
        Intents =
        [
            tasks,
            new Digest(tasks, new LeadFigures(asking, index)),

            new RegisterSystem(people),
            new SaveStep(index, records, people),
            new SayAnother(records, people),
            new JoinSystem(records, people),
            new LeaveSystem(records, people),
            new TellUsers(records),
            new ResumeRegistration(records, people),
            new SubmitSystem(records, routing),
            new CancelRegistration(records, people),
            new CancelRegistration.Ask(records, people),
            new ShowSystem(records, people),
            live,
            live.Ask,
            review,
            review.Ask,
            suspend,
            suspend.Ask,
            lift,
            lift.Ask,
            retire,
            retire.Ask,
            new CallOffRetirement(records, people),
            new ShowHistory(records, people),
            new HandOver(records, people),
            new HandOver.Ask(records, people),
            new ShowOffer(records, people),
            new AnswerOffer(AnswerOffer.Accept, records, people),
            new AnswerOffer(AnswerOffer.Decline, records, people),
            new AnswerOffer(AnswerOffer.Withdraw, records, people),
            new OpenRecord(records, people),
            new OpenRecord.Page(records, people),
            new SaveRecord(records, people),

            new StartAssessment(records, library, people),
            new OpenAssessment(records, library, people),
            new SavePage(records, library, people),
            new SubmitAssessment(records, routing, library),
            new ReopenAssessment(records, library, people),
            new CallOffReassessment(records, library, people),
            new ShowResult(records, people, library),
            new ReadAnswers(records, library, people),
            new AroundPage(records, library, people),
            new ShowQuestion(records, library, people),
            new WriteComment(records, library, people),
            new ShowDiscussion(records, library, people),
            new HandOverPart(records, library, people),
            new HandOverPart.Ask(records, library, people),
            new ShowParts(records, library, people),
            new TakeBackPart(records, library, people),
            new ShowPart(records, library, people),
            new OpenPart(records, library, people),
            new SavePart(records, library, people),
            new DeclinePart(records, library, people),
            new DeclinePart.Ask(records, library, people),
            new Attach(records, library, people),
            new AddLink(records, library, people),
            new CallOffFile(records, library, people),
            new ShowEvidence(records, library, downloads, people, address),
            new RetireEvidence(records, library, people),

            new ListAssessments(index, records, people),
            new StartFurther(records, library, people),
            new ShowAssessment(records, library, people),
            new MoveAssessment(records, library, people),
            new MoveAssessment.Ask(records, library),

            new ListForms(index),
            new ListRunning(index, library, people),
            new ShowForm(library, people),
            new ShowVersion(library, people),
            new CompareForm(library),
            new PreviewForm(library),
            new PublishForm(records, library, people),
            new PublishForm.Ask(library, people),
            new RetireForm(records, library, people),
            new RetireForm.Ask(library, people),
            new PutInForce(records, library, people),
            new DiscardDraft(records, library, people),
            new DropScoring(records, library, people),

            .. incidents.Intents(),
            .. concerns.Intents(),
            .. controls.Intents(),
            .. readiness.Intents(),

            new StartScreening(records),
            new OpenScreening(records),
            new SaveScreening(records),
            new RecordClass(records, people),
            new ShowClass(records, people),
            new ShowDuties(records),

            new ShowApproval(records, people),
            new ShowRoutes(routing.Routes),
            new DecideApproval(Verdict.Approve, records, routing),
            new DecideApproval(Verdict.RequestChanges, records, routing),
            new DecideApproval(Verdict.Reject, records, routing),
            new ReassignApproval(records, routing),
            conditional,
            conditional.Ask,
            changes,
            changes.Ask,
            askBack,
            askBack.Ask,
            new SaySomething(NoteKind.Answered, records, routing),
            comment,
            comment.Ask,
            new ShowNotes(records, people),
            passOn,
            passOn.Ask,
            withdraw,
            withdraw.Ask,
            meet,
            meet.Ask,
            moveCondition,
            moveCondition.Ask,
            new WhatChanged(records, people),
            new ChooseSeveral(index, people),
            new ConfirmSeveral(index, people),
            new DecideSeveral(records, routing),
            new ShowAbsence(records, people, readable),
            new SaveAbsence(records, index, people, readable),
            new EndAbsence(records, index, people, readable),
            new TellDeputy(records, people),

            policy,
            new AcknowledgePolicy(policies),
            new TakeCheck(policies),
            new AskOrDecline(ConcernKind.Question, policies),
            new AskOrDecline(ConcernKind.Decline, policies),
            new AskOrDecline.Ask(policies),
            new ShowConcern(policies),
            new AnswerConcern(policies),
            new ListConcerns(index, people),
            new MyAcknowledgements(records, index),
            new OfferProof(policies, downloads, address),
            new RemindToAcknowledge(records, people),
            new ShowReminder(policy, policies),
            new ReadVersion(records, policies.Library),
            new ComparePolicy(records, policies.Library),
            new OfferPolicy(records, policies.Library, downloads, address),
            new ListPolicies(index, records),
            new ManagePolicy(policies),
            new HowToDraft(people),
            new SendForReview(policies, routing),
            new SendForReview.Ask(policies),
            new TakeBack(policies),
            new DiscardPolicyDraft(policies),
            new PublishPolicy(policies),
            new PublishPolicy.Ask(policies),
            new RetirePolicy(policies),
            new RetirePolicy.Ask(policies),
            new BringBack(policies),

            new AskToAcknowledge(isReminder: false, records, policies.Library, people),
            new AskToAcknowledge(isReminder: true, records, policies.Library, people),
            new WorkOnCampaign(records, Campaigns),
            new ListCampaigns(campaigns),
            new NewCampaign(campaigns),
            new PlanCampaign(campaigns),
            new ShowCampaign(campaigns),
            new ShowAudience(campaigns),
            new ChooseAudience(leavesOut: false, campaigns),
            new ChooseAudience(leavesOut: true, campaigns),
            new WidenAudience(leavesOut: false, campaigns),
            new WidenAudience(leavesOut: true, campaigns),
            new DropPart(includes: false, campaigns),
            new DropPart(includes: true, campaigns),
            new DateCampaign(campaigns),
            new DateCampaign.Ask(campaigns),
            new StartCampaign(campaigns),
            new StartCampaign.Ask(campaigns),
            new DiscardCampaign(campaigns),
            new PauseCampaign(campaigns),
            new ResumeCampaign(campaigns),
            new ExtendCampaign(campaigns),
            new ExtendCampaign.Ask(campaigns),
            new CloseCampaign(campaigns),
            new CloseCampaign.Ask(campaigns),
            new NudgePeople(records, index, standing),
            new NudgePeople.Ask(standing),

            ask,
            new RemindThem(asking, records, Reminders),
            new RemindThem.Ask(asking),
            new ShowReminded(asking, Reminders, people),

            new ListQuestions(saved),
            new AskSaved(saved),
            new ShowSaved(SavedQuestion.View, saved),
            new ShowSaved(ShowSaved.SharedName, saved),
            new ShowSubscribed(saved),
            new ShowEnded(saved),
            new SaveQuestion(saved),
            new SaveQuestion.Ask(saved),
            new RenameQuestion(saved),
            new RenameQuestion.Ask(saved),
            new ShareQuestion(saved),
            new ShareQuestion.Ask(saved),
            new StopSharing(saved),
            new Subscribe(saved),
            new Subscribe.Ask(saved),
            new StopSubscription(saved),
            new DeleteQuestion(saved),
            new BringBackQuestion(saved),

            new SystemStatus(index, search, people),
            new MayIUse(index, people),
            new MyRequests(index, people),
            new MyApprovals(index, people),
            new MyDecisions(index, people),
            new WhereItStands(standing),
            new StandingGroups(standing),
            new NotAcknowledged(standing),
            new AcknowledgementsOf(new PersonTrail(records, index), standing),
            new Overdue(index, people),
            .. new EverydayQuestions(asking, people).All(),

            .. new CalendarOf?[] { null, CalendarOf.Me, CalendarOf.Team, CalendarOf.Everybody }.Select(whose => new ShowCalendar(whose, agenda, address is not null)),
            .. new RiskDesk(records, index, register, address is not null).Intents(),
            .. new SupplierDesk(records, index, people).Intents(),
            .. new ContextDesk(records, people).Intents(),
            .. new ResponsibilityDesk(records, index, people).Intents(),

            .. new ActionDesk(records, people).Intents(),
            .. new AuditDesk(records, index, people, downloads, address).Intents(),
            .. new NonconformityDesk(records, index, people).Intents(),
            .. new ObjectiveDesk(records, index, people).Intents(),
            .. kpis.Intents(),
            .. new ReviewDesk(records, index, standing, people, downloads, address).Intents(),

            new ShowSettings(records),
            new SaveSettings(records),
            new Unmute(records),

            new ListUnreached(reach, people),
            lost,
            new ShowUndelivered(undelivered, lost, people),
            new TryAgain(undelivered, lost),
            new GiveUp(undelivered, lost),

            new OfferExport(downloads, people, address),
            new OfferAnswer(asking, downloads, address),
            new OfferCalendar(agenda, downloads, address),
            new OfferAcknowledgementProof(records, policies.Library, downloads, people, address),
            new OfferAcknowledgementProof.Ask(policies.Library),
            new OfferReport(records, downloads, address),
            new OfferMyData(downloads, address),
            .. evidencePacks.Intents(),

            new ListImports(index, people),
            new ShowImport(records, people),
            new ShowColumns(records, people),
            new ChooseColumn(records, people),
            new PreviewImport(index, records, people),
            new BeginImport(records, people),
            new CancelImport(records, people),
            new ContinueImport(records, people),
            new UndoImport(records, people),
            new UndoImport.Ask(records, people),
            new WorkOnImport(index, records, people),

            help,
            new Welcome(help),
        ];
        router = new Router(Intents, ask.Said);
        receiveFile = new ReceiveFile(records, people);
        uploadForm = new UploadForm(records, library, people);
        uploadPolicy = new UploadPolicy(policies);
        receiveControlFile = new ReceiveControlFile(controls);
        receiveEvidence = new ReceiveEvidence(records, library, files, scan ?? new NoScan(), people);
    }

    private static readonly RecordType[] Kept =
        [AiSystem.Type, Assessment.Type, Screening.Type, Approval.Type, Absence.Type, Risk.Type, ActionItem.Type, Objective.Type, Kpi.Type, KpiMonth.Type, Incident.Type, Concern.Type, ConcernKey.Type, AwaitedFile.Type, Acknowledgement.Type, Import.Type, ImportTurn.Type, ManagedForm.Type, Policy.Type, Campaign.Type, Roll.Type, PersonalSettings.Type, SavedQuestion.Type, Control.Type, ControlEvidence.Type, Statement.Type,
            Audit.Type, AuditProgramme.Type, Nonconformity.Type, Supplier.Type, ContextDocument.Type, Responsibility.Type, ManagementReview.Type, EvidencePack.Type, PackTurn.Type];

    /// <summary>What was removed of all of them.</summary>
    public static DisposalType Disposals { get; } = new(Kept);

    /// <summary>Every kind of record there is.</summary>
    public static IReadOnlyList<RecordType> RecordTypes { get; } = [.. Kept, Disposals];

    // All that is declared in them is made when somebody asks: a start need not wait for it.
    private static readonly Lazy<Catalog> Declared = new(() => new(
    [
        // What may be about several is about the first of them: "what did I reject" asks for decisions.
        AskedApprovals.Subject, AskedSystems.Subject, AskedPeople.Subject, AskedAcknowledgements.Subject, AskedAssessments.Subject, AskedRisks.Subject, AskedIncidents.Subject, AskedConcerns.Subject,
        AskedActions.Subject, AskedActions.Conditions, AskedReviews.Subject, AskedPolicies.Subject, AskedDeputies.Subject, AskedScreenings.Subject,
        AskedControls.Subject, AskedEvidence.Subject, AskedStatements.Subject, AskedObjectives.Subject, AskedKpis.Subject, AskedCampaigns.Subject, AskedPeople.Approvers, AskedUndelivered.Subject, AskedChanges.Subject,
        AskedAudits.Subject, AskedFindings.Subject, AskedNonconformities.Subject, AskedSuppliers.Subject, AskedContext.Subject, AskedIssues.Subject, AskedParties.Subject, AskedResponsibilities.Subject, AskedManagementReviews.Subject, AskedDecisions.Subject,
    ]));

    /// <summary>Everything that can be asked about.</summary>
    public static Catalog Subjects => Declared.Value;

    public IReadOnlyList<Intent> Intents { get; } = [];

    /// <summary>What each person asked last.</summary>
    public LastQuestions LastQuestions { get; }

    /// <summary>Of what people were reminded.</summary>
    public Reminders Reminders { get; }

    /// <summary>The files that people take along.</summary>
    public Export Export { get; }

    /// <summary>What is kept of one person, as a file.</summary>
    public PersonFile PersonFile { get; }

    /// <summary>The systems that people show to others.</summary>
    public ShareSystems Share { get; }

    /// <summary>What is done each hour so that no request waits for ever.</summary>
    public LateApprovals Late { get; }

    /// <summary>What is done each quarter of an hour so that subscribed questions arrive.</summary>
    public SubscriptionRounds Subscriptions { get; }

    /// <summary>What is done each day so that no altered file passes for evidence.</summary>
    public EvidenceChecks EvidenceChecks { get; }

    /// <summary>What is done each day so that KPIs have their values, and are told of.</summary>
    public KpiRounds Kpis { get; }

    /// <summary>What is done each day so that no evidence pack is kept longer than was said.</summary>
    public PackRounds Packs { get; }

    /// <summary>What is done each night so that nothing is kept longer than the organisation has said.</summary>
    public RetentionRounds Retention { get; }

    /// <summary>What is done each hour so that campaigns ask whom they should.</summary>
    public CampaignRounds Campaigns { get; }

    /// <summary>What is done each hour so that serious incidents are reported in time.</summary>
    public IncidentRounds Incidents { get; }

    /// <summary>What is done each hour so that the leads hear of anonymous concerns.</summary>
    public ConcernRounds Concerns { get; }

    /// <summary>Somebody typed something.</summary>
    public Task<Reply> Say(Turn turn, string text, CancellationToken ct) => router.Say(turn, text, ct);

    /// <summary>
    /// Somebody sent a file: for the question at which they pressed "Attach", or the control at which they pressed "Add evidence"; else what is in it says what it is: a form, a policy,
    /// or AI systems for the register.
    /// </summary>
    public async Task<Reply> Send(Turn turn, SentFile file, CancellationToken ct)
    {
        if (await receiveEvidence.Take(turn, file, ct) is { } attached)
            return attached;
        if (await receiveControlFile.Take(turn, file, ct) is { } given)
            return given;
        // Nothing is fetched for those who may send nothing.
        if (!turn.Who.Is(Role.Lead))
            return await Take(turn, file, [], ct);
        try
        {
            byte[] content = await file.Open(ct);
            return await Take(turn, file with { Open = _ => Task.FromResult(content) }, content, ct);
        }
        catch (UnusableFileException e)
        {
            return Reply.Say(e.Refusal.Text);
        }
    }

    /// <summary>A card came into view and asks for the person's own view of it. Null for a verb that does more than show.</summary>
    public Task<Reply?> Refresh(Turn turn, string verb, CancellationToken ct) => router.Refresh(turn, verb, ct);

    /// <summary>Somebody pressed a button. Null for a verb that does not exist.</summary>
    public Task<Reply?> Press(Turn turn, string verb, CancellationToken ct) => router.Press(turn, verb, ct);

    private Task<Reply> Take(Turn turn, SentFile file, byte[] content, CancellationToken ct) =>
        UploadPolicy.Takes(file.Name) ? uploadPolicy.Take(turn, file.Name, content, ct)
        : UploadForm.Takes(file.Name, content) ? uploadForm.Take(turn, file.Name, content, ct)
        : receiveFile.Take(turn, file, ct);
}
