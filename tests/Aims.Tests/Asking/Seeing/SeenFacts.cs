using Aims.Tests.Asking.KnownWorld;

namespace Aims.Tests.Asking.Seeing;

/// <summary>What one person may see of the facts, by the table in docs/asking.md. Worked out from the rows; nothing of the product is used.</summary>
internal sealed class SeenFacts
{
    private readonly Facts all;
    private readonly HashSet<string> team;

    public SeenFacts(Facts all, string who)
    {
        (this.all, Who) = (all, who);
        var roles = all.Person.Single(person => person.Id == who).Roles;
        (Oversees, IsLead, IsAdmin) = (roles.Contains("lead") || roles.Contains("auditor"), roles.Contains("lead"), roles.Contains("admin"));
        team = Below(who);
    }

    public string Who { get; }

    public bool Oversees { get; }

    public bool IsLead { get; }

    public bool IsAdmin { get; }

    public bool IsManager => team.Count > 0;

    public DateOnly Today => all.Today;

    public IEnumerable<PersonFact> People => all.Person;

    public IEnumerable<DeputyFact> Deputies => all.Deputy;

    public IEnumerable<SystemFact> Systems => all.AiSystem.Where(system => system.State is not "draft" || system.Owner == Who || system.Requester == Who || Oversees);

    public IEnumerable<SystemFact> Drafts => Systems.Where(system => system.State is "draft");

    /// <summary>In the register and not retired.</summary>
    public IEnumerable<SystemFact> Register => Systems.Where(system => system.State is not ("draft" or "retired"));

    public IEnumerable<AssessmentFact> Assessments => all.ImpactAssessment.Where(assessment => Systems.Any(system => system.Id == assessment.System));

    /// <summary>Those in which one may read.</summary>
    public IEnumerable<AssessmentFact> Readable => Assessments.Where(assessment => Oversees || IsOwn(SystemOf(assessment.System)) || AskedAbout(assessment.System).Contains(Who));

    public IEnumerable<ApprovalFact> Approvals => all.Approval.Where(approval =>
        Oversees || approval.Requester == Who || OwnerOf(approval) == Who || AskedIn(approval).Contains(Who));

    public IEnumerable<RiskFact> Risks => all.Risk.Where(Sees);

    /// <summary>Those that apply, of systems that are not retired.</summary>
    public IEnumerable<RiskFact> Applying => Risks.Where(risk => risk.Standing is not ("dismissed" or "withdrawn") && SystemOf(risk.System).State is not "retired");

    public IEnumerable<ActionFact> Actions => all.Action.Where(action =>
        action.Owner == Who || Sees(RiskOf(action)));

    public IEnumerable<PolicyFact> Policies => all.Policy.Where(policy => InForce(policy) || policy.Owner == Who || Oversees);

    /// <summary>Of the versions in force, by those who are asked.</summary>
    public IEnumerable<AcknowledgementFact> Acknowledgements => all.Acknowledgement
        .Where(known => known.PolicyVersion == Current(known.PolicyId) && (Oversees || Answers(known.Person)));

    public IEnumerable<PersonFact> Reported => all.Person.Where(person => Oversees || IsAdmin || Answers(person.Id));

    public IEnumerable<UndeliveredFact> Undelivered => IsLead || IsAdmin ? all.Undelivered : [];

    /// <summary>Ids and names of what this person may not see, wherever they stand. A message that was given up says which record it was about.</summary>
    public IEnumerable<string> Hidden => Unseen.Except(Undelivered.Select(message => message.Record.Split('|')[1]));

    private IEnumerable<string> Unseen =>
    [
        .. all.AiSystem.Except(Systems).SelectMany(system => new[] { system.Id, system.Name }),
        .. all.ImpactAssessment.Except(Assessments).Select(assessment => assessment.Id),
        .. all.Approval.Except(Approvals).Select(approval => approval.Id),
        .. all.Risk.Except(Risks).Select(risk => risk.Id),
        .. all.Risk.Except(Risks).Select(risk => risk.Title).Except(Risks.Select(risk => risk.Title)),
        .. all.Action.Except(Actions).Select(action => action.What),
        .. all.Policy.Except(Policies).Select(policy => policy.Title),
    ];

    public SystemFact SystemOf(string id) => all.AiSystem.Single(system => system.Id == id);

    public RiskFact RiskOf(ActionFact action) => all.Risk.Single(risk => risk.Id == action.Risk);

    public string DepartmentOf(string person) => all.Person.Single(one => one.Id == person).Department;

    public string NameOf(string person) => all.Person.FirstOrDefault(one => one.Id == person)?.Name ?? all.Left.Single(one => one.Id == person).Name;

    private bool Sees(RiskFact risk) =>
        Oversees || IsOwn(SystemOf(risk.System)) || risk.Acceptance?.Of == Who || all.Action.Any(action => action.Risk == risk.Id && action.Owner == Who)
        || AskedAbout(risk.System).Contains(Who) || (SystemOf(risk.System).Owner is { } owner && Answers(owner));

    private bool IsOwn(SystemFact system) => system.Owner == Who || system.Requester == Who;

    private bool Answers(string person) => person == Who || team.Contains(person);

    // Those who decide on a system: who is asked now, or decided last.
    private IEnumerable<string> AskedAbout(string system) =>
        all.Approval.Where(approval => approval.System == system).OrderBy(approval => approval.Requested).TakeLast(1).SelectMany(last => last.Decision is null ? last.Approver : last.DecidedBy);

    private static IEnumerable<string> AskedIn(ApprovalFact approval) =>
        [.. approval.Approver, .. approval.DecidedBy, .. new[] { approval.EscalatedTo, approval.StandIn?.Who, approval.Second }.OfType<string>()];

    private string? OwnerOf(ApprovalFact approval) => approval.Subject is "policy_version"
        ? all.Policy.Single(policy => policy.Id == approval.System).Owner : SystemOf(approval.System).Owner;

    private int Current(string policy) => all.PolicyVersion.Where(version => version.Policy == policy && version.Effective <= Today && InForce(all.Policy.Single(p => p.Id == policy)))
        .Select(version => version.Version).DefaultIfEmpty(0).Max();

    private bool InForce(PolicyFact policy) => policy.RetiredOn is null && all.PolicyVersion.Any(version => version.Policy == policy.Id && version.Effective <= Today);

    private HashSet<string> Below(string manager)
    {
        var below = new HashSet<string>();
        var open = new Queue<string>([manager]);
        while (open.TryDequeue(out string? next))
        {
            foreach (var report in all.Person.Where(person => person.Manager == next && below.Add(person.Id)))
                open.Enqueue(report.Id);
        }
        return below;
    }
}
