using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.Approvals.Approval>;

namespace Aims.Approvals;

public enum ApprovalOutcome
{
    Waiting,
    Approved,
    ChangesRequested,
    Rejected,
    Withdrawn,
    Overtaken,
}

/// <summary>What can be asked about requests for approval and what was decided.</summary>
public static class AskedApprovals
{
    // Nothing happened to it for so long.
    private const int StuckDays = 14;

    private static readonly RecordType[] Kinds = [Approval.Type];

    private static readonly (ApprovalOutcome Of, Choice Choice)[] Outcomes =
        [.. new[] { (ApprovalOutcome.Approved, "approved"), (ApprovalOutcome.ChangesRequested, "changes-requested"), (ApprovalOutcome.Rejected, "rejected") }
            .Select(outcome => (outcome.Item1, new Choice(outcome.Item2, Of(outcome.Item1))))];

    // Before the subject, which names it.
    private static readonly Deed ToDecide = new("to-decide", "", new Test("state", Op.Is, "waiting"), "awaited", "due");

    public static Subject Subject { get; } = new Subject<Approval>(
        "approval", "request for approval/requests for approval|approval|approval request|request|sign-off|signoff|decision|approval decision|clearance|approval history|approval record")
    {
        Records = [Approval.Type, AiSystem.Type],
        All = scene => scene.All<Approval>(),
        IsAllToOverseers = true,
        SeenBy = (approval, scene) => approval.MayBeSeenBy(scene.Viewer.Who),
        Scope = viewer => viewer.Oversees ? null : "those that you asked for, own, or are or were asked to decide on",
        Key = approval => approval.Id.Value,
        Title = (approval, _) => approval.SystemName,
        Opens = approval => new(Approval.View, Approval.Field, approval.Id.Value),
        Reminds = (approval, _) => approval.Awaited.Select(who => (PersonId?)who).FirstOrDefault(),
        Prefix = ApprovalId.Prefix,
        HasFixedTexts = true,
        When = "date",
        Duration = "days-to-approve",
        Whose = "approver",
        Mine = "mine",
        TooLate = new("overdue", "late", "decided"),
        Severity = "level",
        Order = new Sort("requested"),
        Columns = ["state", "approver", "due"],
        Fields =
        [
            Choice("state", "State|status", a => OutcomeOf(a), Of,
                (ApprovalOutcome.Waiting, "waiting|pending|open|left to approve|without a decision|w o a decision|with no decision|no decision yet|without any decision|lacking a decision|still to approve|left to decide|still to decide|still to be approved|still to be decided|left to be approved|undecided|not decided|outstanding|awaiting decision|awaiting approval|in approval|unanswered|sitting there|sitting around|lying around|lying there|hanging around|sitting idle|going nowhere|awaiting a decision|awaiting an answer|awaiting"),
                (ApprovalOutcome.Approved, "approved|signed off|accepted|granted|cleared|gone through|went through|made it through|come through"),
                (ApprovalOutcome.ChangesRequested, "changes requested|came back for changes|came back|come back for changes|sent back|sent back for changes|returned|change requested"),
                (ApprovalOutcome.Rejected, "rejected|refused|declined|denied|turned down"),
                (ApprovalOutcome.Withdrawn, "withdrawn|taken back|recalled|cancelled"),
                (ApprovalOutcome.Overtaken, "overtaken before a decision|overtaken|superseded|obsolete")),
            OneOf("outcome", "Outcome|verdict|decision|answer|result", a => a.Final is null ? null : Outcomes.First(outcome => outcome.Of == OutcomeOf(a)).Choice.Id, [.. Outcomes.Select(outcome => outcome.Choice)]) with { IsOfSome = true },
            Choice("about", "Kind of approval|what for|kind|type|subject", a => a.Subject, Words.TitleOf,
                (ApprovalSubject.Assessment, "assessed system|initial approval|first approval"),
                (ApprovalSubject.MaterialChange, "material change|material changes|changed system|changed systems"),
                (ApprovalSubject.Registration, "registration approval|of registrations"),
                (ApprovalSubject.HighResidualRisk, "acceptance of a risk|acceptances of risks"),
                (ApprovalSubject.Retirement, "retirement|retirements|decommissioning"),
                (ApprovalSubject.PolicyVersion, "policy version|policy versions|of policies"), (ApprovalSubject.Statement, "SoA approval|of the SoA|of the statement")),
            Text("matter", "System or policy|matter", a => a.SystemName),
            Persons("approver", "Approver|approvers", a => a.IsWaiting ? a.Awaited : a.Asked.Union(a.DecidedBy)),
            Persons("awaited", "Waiting on|waits for|assigned to|awaited|stuck with|who has to approve|who must approve|sitting on|sits on|sit on|holding up|holds up|sitting with|sits with|sit with|lying with|resting with", a => a.Awaited),
            Persons("decider", "Decided by|decider|approved by|rejected by|signed off by|signed by", a => a.DecidedBy),
            Person("requester", "Requested by|requester|asked by|requests from|requests of|requests by|requests made by|requestor|submitter|submitted by", a => a.Requester),
            Person("owner", "Owner|system owner", a => a.Owner),
            Department("department", "Department|business unit|unit|division", (a, scene) => scene.Find<AiSystem>(a.System)?.Details.Department ?? scene.People.Find(a.Owner)?.Department),
            AskedSystems.LevelOf<Approval>("Impact level|level|risk level", a => a.Level),
            Moment("requested", "Requested|requested on|request date|asked on|opened|created", (a, _) => a.Requested),
            Moment("decided", "Decided|decided on|decision date|date of decision|approval date|approved on", (a, _) => a.Final?.At),
            Moment("date", "Date|day", (a, _) => a.Final?.At ?? a.Withdrawn?.At ?? a.Requested),
            Deadline("due", "Due|due date|deadline|due on", a => a.IsWaiting ? a.Due : null),
            Number("waiting", "Days waiting|waiting time|waiting days|age", (a, scene) => a.IsWaiting ? Days(a.Requested, scene.Now, scene) : null, "days"),
            Number("days-to-decide", "Days to decide|time to decide|decision time|turnaround|turnaround time|cycle time|lead time|duration|processing time",
                (a, scene) => a.Final is { } final ? Days(a.Requested, final.At, scene) : null, "days"),
            Number("days-to-approve", "Days to approve|time to approve|approval time|time to approval|time until approval|time from request to approval|from request to approval|request to approval time|time between request and approval|time to get an approval|time to get approval|time to get approved|time it takes to get an approval", (a, scene) => a.Final is { Verdict: Verdict.Approve } final ? Days(a.Requested, final.At, scene) : null, "days"),
            Number("days-to-reject", "Days to reject|time to reject", (a, scene) => a.Final is { Verdict: Verdict.Reject } final ? Days(a.Requested, final.At, scene) : null, "days"),
            Number("step", "Step|current step", a => a.Steps.Count),
            Number("conditions", "Conditions|number of conditions|approval conditions", a => a.Conditions?.Count ?? 0),
            Number("open-conditions", "Open conditions|unmet conditions", a => a.Owed.Count()),
            Text("reason", "Reason|why|comment|justification|rationale", a => a.Final?.Reason ?? a.Withdrawn?.Reason ?? a.Overtaken?.Because),
            Persons("stand-in", "Decided by deputy|stand-in|stand-ins|deputy|delegate", a => ByStandIn(a).Select(voice => voice.By)),
            Flag("nobody-left", "Nobody is left who may decide|nobody left to decide|nobody is left to decide", (a, scene) => a.IsStuck(scene.Find<AiSystem>(a.System), scene.People)),
            Moment("escalated", "Escalated on|escalation date", (a, _) => EscalatedAt(a)),
            Moment("reminded", "Reminded on|last reminder|reminder date", (a, _) => Latest(a, NoteKind.Reminded)?.At),
            Moment("passed-on", "Passed on|delegated on|handed on", (a, _) => Latest(a, NoteKind.PassedOn)?.At),
            Person("passed-by", "Passed on by|delegated by", a => Latest(a, NoteKind.PassedOn)?.By),
            Moment("withdrawn", "Withdrawn on", (a, _) => a.Withdrawn?.At),
            Person("withdrawer", "Withdrawn by", a => a.Withdrawn?.By),
            Moment("outdated", "Out of date since|overtaken on", (a, _) => a.Overtaken?.At),
        ],
        Terms =
        [
            Is("mine", "yours|mine", (a, scene) => a.IsWaiting ? a.MayDecideOn.Contains(scene.Viewer.Who.Id) || a.Requester == scene.Viewer.Who.Id || a.Owner == scene.Viewer.Who.Id
                : a.MayBeSeenBy(scene.Viewer.Who with { Roles = [] })),
            Is("on-me", "waiting for you|waiting on me|waiting for me|waits for me|waits on me|on me|with me|stuck on me|stuck with me|stuck waiting on me|pending with me|assigned to me|i need to approve|i have to approve|i must approve|i should approve|i need to decide|i have to decide|i must decide|i need to sign off|i have to sign off|do i need to approve|do i have to approve|for me to approve|for me to decide|for me to sign off|need my approval|needs my approval|require my approval|awaiting my approval|waiting for my approval|pending my approval|for my approval|need my sign off|needs my sign off|need my decision|awaiting my decision|waiting for my decision|in my queue|my queue|on my desk|on my plate|in my inbox|sitting with me|sits with me|sitting on me|with me for sign off|with me for approval|sitting with me for sign off|sitting with me for approval|owe anyone a decision|owe anybody a decision|owe somebody a decision|owe someone a decision|owe a decision|wait for my decision|waits for my decision|waiting on my decision|wait for me|wait on me|wait for my approval|waits for my approval",
                (a, scene) => a.MayDecideOn.Contains(scene.Viewer.Who.Id), "not waiting for you"),
            Is("asked-by-me", "that you asked for|i have requested|i made|i requested|i asked for|requested by me|my requests|i submitted|did i request|i request|i ask for|did i ask for|did i submit|did i ever ask for|did i ever request|i had requested|i have asked for|have i requested|have i asked for", (a, scene) => a.Requester == scene.Viewer.Who.Id),
            Is("overdue", "overdue|late|past due|delayed|behind", (a, scene) => a.IsWaiting && a.Due < scene.Today, "not overdue"),
            Is("late", "decided late|decisions that were late|decisions late|decisions were late|decision was late|late when decided|decided too late|came too late|came late|approved late|approved too late|rejected late|made too late|taken too late|decided after the deadline|decided after their due date|late decisions|came later than they should have|later than they should have|came later than due|later than due|later than allowed|got their decision too late|got a decision too late|decision too late|decision came too late|answered too late|too late", (a, scene) => a.Final is { } final && scene.DayOf(final.At) > a.Current.Due, "decided in time"),
            Is("stuck", "stuck|stalled|blocked|hanging|in limbo|not moving", (a, scene) => a.IsWaiting && scene.DayOf(a.Current.Opened) < scene.Today.AddDays(-StuckDays)),
            Is("by-deputy", "decided by a deputy|in somebody else's stead|in someone else's stead|in someone's stead|as someone's stand-in|as somebody's stand-in|as someone's deputy|as somebody's deputy|as someone else's deputy|as someone's substitute|did a stand-in decide|did a deputy decide|decided by a stand-in|decided by a substitute|by a deputy|by a delegate|made by a delegate|made by a deputy|by a stand-in|via delegation|via deputy|delegated|on behalf of|on someone's behalf|on behalf of someone else|on behalf of somebody else|on someone else's behalf|on somebody else's behalf|on somebody's behalf|on another's behalf|by proxy|as a delegate|as delegate|as a deputy|as deputy|as a stand-in|as stand-in|as a substitute|as substitute|a deputy gave|given by a deputy|a stand-in gave|a delegate gave|a substitute gave|given by a stand-in|given by a delegate|a stand-in decided|a stand-in took|a stand-in made|a deputy decided|a deputy made|a deputy took|by deputies|decided by deputies|by stand-ins|by substitutes|by delegates",
                a => ByStandIn(a).Any(), "decided in person"),
            Is("of-systems", "about systems|about AI systems|concerning systems|regarding systems|concerning AI systems|regarding AI systems", a => a.IsOfSystem),
            Is("escalated", "escalated|raised to the next level|escalations", a => EscalatedAt(a) is not null, "not escalated"),
            Is("reminded", "reminded|chased|nudged", a => Latest(a, NoteKind.Reminded) is not null || a.Steps.Any(step => step.Rung is not Rung.None), "not reminded"),
            Is("conditional", "with conditions|conditional|conditionally approved|approved with conditions|subject to conditions", a => a.Conditions is { Count: > 0 }, "without conditions"),
            Is("open-conditions", "with open conditions|with unmet conditions", a => a.Owed.Any(), "without open conditions"),
            Is("in-force", "that still hold|in force|still valid|valid|that hold", a => a.IsInForce, "that do not hold"),
            Is("outdated", "out of date|outdated|overtaken by a change|invalidated|no longer valid|lapsed", a => a.Overtaken is not null),
            Is("question", "with an open question|with a question|question asked", a => a is { IsWaiting: true, OpenQuestion: not null }, "without an open question"),
            Is("decided", "decided|answered|closed|completed", a => a.Final is not null, "undecided"),
        ],
        Relations =
        [
            ToOne.Of<Approval>("system", "", "system", (a, scene) => a.IsOfSystem ? scene.Find<AiSystem>(a.System) : null),
            ToOne.Of<Approval>("policy", "", "policy", (a, scene) => a.Subject is ApprovalSubject.PolicyVersion ? Policies.AskedPolicies.ById(scene).GetValueOrDefault(a.System) : null),
            ToMany.Of<Approval>("actions", "", "action", (a, scene) => Status.AskedActions.OfApprovals(scene)[a.Id.Value]),
            ToOne.Of<Approval>("owner", "", "person", (a, scene) => scene.People.Find(a.Owner)),
            ToOne.Of<Approval>("requester", "", "person", (a, scene) => scene.People.Find(a.Requester)),
        ],
        Deeds =
        [
            new("approve", "approved|approve|approves|approving|signed off|sign off|got the green light|given the green light|green lit|greenlit|green light|the green light|got the go ahead|given the go ahead|got the ok|got the nod|waved through|okayed|rubber stamped|accepted|cleared|granted|given|said yes to|say yes to|says yes to|said yes", new Test("state", Op.Is, "approved"), "decider", "decided") { ToDo = ToDecide },
            new("reject", "rejected|reject|rejects|rejecting|refused|knocked back|knock back|shot down|vetoed|nixed|thrown out|binned|declined|denied|turned down|turn down|turns down|turning down|said no to|say no to|says no to|refuse|refuses|decline|declines", new Test("state", Op.Is, "rejected"), "decider", "decided") { ToDo = ToDecide },
            new("send-back", "sent back|send back|sends back|sent back for changes|asked for changes|kicked back|bounced back|bounced|requested changes|returned|returned for changes|for changes|for rework|handed back", new Test("state", Op.Is, "changes-requested"), "decider", "decided"),
            new("decide", "decided|decide|decides|deciding|answered|ruled on|rule on|ruled|decisions made|decision made|approval decisions made|approval decision made|decisions taken|decision taken|approval decisions taken|approvals made|taken", new Is("decided"), "decider", "decided") { ToDo = ToDecide },
            new("request", "requested|asked for|submitted for approval|send for approval|submitted|submit|submits|sent for approval|sends for approval|made|filed|ask for|asks for|asking for|apply for|applied for|applying for|hand in for approval|handed in for approval|hands in for approval|hand in|handed in|put in for approval|put forward|put up for approval|raised|raise|raises", null, "requester", "requested"),
            new("escalate", "escalated|escalate", new Is("escalated"), null, "escalated"),
            new("remind", "reminded|remind|chased", new Is("reminded"), null, "reminded"),
            new("delegate", "passed on|pass on|delegated|delegate|handed on|reassigned", new Not(new Test("passed-on", Op.Empty)), "passed-by", "passed-on"),
            new("withdraw", "withdrew|withdraw|withdrawn|took back|cancelled", new Test("state", Op.Is, "withdrawn"), "withdrawer", "withdrawn"),
        ],
    };

    /// <summary>The requests about each system.</summary>
    public static ILookup<string, Approval> OfSystems(Scene scene) => scene.Kept("approvals of systems", Kinds, s =>
        s.All<Approval>().Where(approval => approval.IsOfSystem).ToLookup(approval => approval.System));

    /// <summary>The requests that wait for each person.</summary>
    public static ILookup<PersonId, Approval> Waiting(Scene scene) => scene.Kept("approvals that wait", Kinds, s =>
        s.All<Approval>().SelectMany(approval => approval.Awaited, (approval, who) => (approval, who)).ToLookup(one => one.who, one => one.approval));

    /// <summary>When it was first taken to others because it was late; null when it never was.</summary>
    public static DateTimeOffset? EscalatedAt(Approval approval) =>
        approval.Notes?.FirstOrDefault(note => note.Kind is NoteKind.Raised)?.At
        ?? approval.Steps.FirstOrDefault(step => step.Rung > Rung.Reminded)?.Opened;

    private static Note? Latest(Approval approval, NoteKind kind) => approval.Notes?.LastOrDefault(note => note.Kind == kind);

    private static IEnumerable<Voice> ByStandIn(Approval approval) =>
        approval.Steps.SelectMany(step => step.Seats).Where(seat => seat.Voice is { } voice && voice.By != seat.Who && voice.By == seat.StandIn?.Who).Select(seat => seat.Voice!);

    // Calendar days, where the asker is.
    private static double Days(DateTimeOffset from, DateTimeOffset to, Scene scene) => Math.Max(0, scene.DayOf(to)!.Value.DayNumber - scene.DayOf(from)!.Value.DayNumber);

    /// <summary>How it stands, in words.</summary>
    internal static string Standing(Approval approval) => Of(OutcomeOf(approval));

    private static ApprovalOutcome OutcomeOf(Approval approval) => approval switch
    {
        { Final.Verdict: Verdict.Approve } => ApprovalOutcome.Approved,
        { Final.Verdict: Verdict.RequestChanges } => ApprovalOutcome.ChangesRequested,
        { Final.Verdict: Verdict.Reject } => ApprovalOutcome.Rejected,
        { Withdrawn: not null } => ApprovalOutcome.Withdrawn,
        { Overtaken: not null } => ApprovalOutcome.Overtaken,
        _ => ApprovalOutcome.Waiting,
    };

    private static string Of(ApprovalOutcome outcome) => outcome switch
    {
        ApprovalOutcome.Waiting => "Waiting",
        ApprovalOutcome.Approved => "Approved",
        ApprovalOutcome.ChangesRequested => "Changes requested",
        ApprovalOutcome.Rejected => "Rejected",
        ApprovalOutcome.Withdrawn => "Withdrawn",
        ApprovalOutcome.Overtaken => "Overtaken",
    };
}
