using Aims.Approvals;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Reach;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.People.Person>;

namespace Aims.Status;

/// <summary>
/// What can be asked about people and who holds which role. What stands in any company directory is known to all; since when somebody is
/// here and whether messages reach them, to their managers, to those who oversee and to admins.
/// </summary>
public static class AskedPeople
{
    private const string Lead = "lead", Auditor = "auditor", Admin = "admin", Manager = "manager", Approver = "approver", Owner = "owner", Reached = "reached", NotReached = "not-reached";

    private static readonly RecordType[] Owning = [AiSystem.Type];

    private static readonly string[] InOrder = [Lead, Auditor, Admin, Manager, Approver, Owner];

    // All that one person can hold together, by a bit for each: made once, and not for each of a hundred thousand people.
    private static readonly IReadOnlyList<string>[] RolesHeld =
        [.. Enumerable.Range(0, 1 << InOrder.Length).Select(held => (IReadOnlyList<string>)[.. InOrder.Where((_, bit) => (held >> bit & 1) == 1)])];

    public static Subject Subject { get; } = new Subject<Person>(
        "person", "person/people|employee|employees|staff|folks|folk|colleague|colleagues|user|users|member of staff|role assignment|workforce|headcount")
    {
        Records = [AiSystem.Type, Absence.Type],
        Needs = Needs.Reach,
        All = scene => scene.People.Everybody,
        Key = person => person.Id.Value,
        Title = (person, _) => person.Name,
        NewestBy = "joined",
        Whose = "person",
        Mine = "my-team",
        HasFixedTexts = true,
        Order = new Sort("name"),
        Columns = ["title", "department", "role"],
        Fields =
        [
            Text("name", "Name|full name", (p, _) => p.Name),
            Person("person", "Person", (p, _) => p.Id),
            Text("mail", "Mail|e-mail|email|mail address|email address|address", (p, _) => p.Mail),
            Text("title", "Job title|title|position|job", (p, _) => p.Title),
            Department("department", "Department|business unit|unit|division|works in", (p, _) => p.Department),
            Person("manager", "Manager|reports to|line manager|boss|supervisor|reporting to|reports straight to|report straight to|report directly to|reports directly to|reporting directly to|reporting straight to|answers to|report to", (p, _) => p.Manager),
            Text("location", "Location|office|site|city|country|works at|based in", (p, _) => p.Location),
            SomeOf("role", "Role|roles|permission|permissions|rights|function", RolesOf,
                new(Lead, "Governance lead", "lead|leads|governance leads|AI governance lead|compliance lead"), new(Auditor, "Auditor", "auditors|internal auditor|internal auditors"),
                new(Admin, "Administrator", "admin|admins|administrators"), new(Manager, "Manager", "managers|line managers|people manager|supervisors"),
                new(Approver, "Approver", "approvers|decision maker|decision makers|who may approve|who can approve|may approve"), new(Owner, "Owner of a system", "owners|system owner|system owners|owns a system")),
            Departments("approves-for", "Approves for|approver for|approvers for|decides for|signs off for|who approves for", (p, scene) => ApproversOf(scene).GetValueOrDefault(p.Id)),
            Text("groups", "Groups|member of|committee|board", (p, _) => string.Join(", ", p.Groups)),
            Number("reports", "Direct reports|reports|number of reports|team size", (p, scene) => scene.People.ReportsOf(p.Id).Count()),
            Day("joined", "Joined|joined on|start date|joining date|hired on|here since", (p, scene) => Knows(p, scene) ? p.Since : null) with { SeenBy = MayAsk },
            OneOf("reach", "Reached|reach|reachability|can be reached|gets messages", (p, scene) => ContactOf(p, scene) is not { } contact ? null : contact.IsReached ? Reached : NotReached,
                new(Reached, "Reached", "reachable|gets messages|has the bot|installed"),
                new(NotReached, "Not reached", "not reached|unreachable|cannot be reached|can't be reached|cannot be reached by the bot|can't be reached by the bot|cant be reached by the bot|not reached by the bot|can't reach|cannot reach|not reachable|does not get messages|the bot cannot reach|the bot can't reach|bot cant reach|the bot cant reach|cant reach|bot can not reach|the bot can not reach|bot does not reach|can the bot not reach|the bot not reach|bot not reach|bot can't reach|you cannot reach|you can't reach|i cannot reach|out of reach|never opened the bot|the bot can not message|bot can not message|can not be messaged|can not message|the bot can not write to|the bot can not contact")) with { SeenBy = MayAsk },
            Text("obstacle", "Why not reached|obstacle|why unreachable", (p, scene) => ContactOf(p, scene) is { IsReached: false } contact ? Obstacle.Of(contact).Why : null) with { SeenBy = MayAsk },
            Number("waiting", "Messages waiting|waiting messages|messages held", (p, scene) => ContactOf(p, scene)?.Waiting) with { SeenBy = MayAsk },
        ],
        Terms =
        [
            Is("me", "yourself|my own person", (p, scene) => p.Id == scene.Viewer.Who.Id),
            Is("my-team", "of your team|in my team|on my team|belongs to my team|belong to my team|part of my team|my team members|members of my team|my direct reports|my reports|works for me|work for me|reports to me|report to me|works under me", (p, scene) => p.Manager == scene.Viewer.Who.Id),
            Is("oversees", "who oversee|overseers|who see everything|oversight roles", (p, _) => p.Oversees),
            Is("top", "without a manager|at the top|no manager", (p, scene) => p.Manager is not { } manager || scene.People.Find(manager) is null, "with a manager"),
            Is("blocked", "who blocked the bot|blocked the bot|blocks the bot|block the bot|blocking the bot|blocked you|turned the bot off|muted the bot", (p, scene) => ContactOf(p, scene) is { IsReached: false, Reason: "ConversationBlockedByUser" or "MessageWritesBlocked" }),
            Is("not-installed", "without the bot installed|bot not installed|not installed the bot|not installed|no bot|without the bot|removed the bot|uninstalled the bot|not got the bot|bot is not installed|no bot installed|bot is missing|not got the bot installed|not have the bot installed|not the bot installed", (p, scene) => ContactOf(p, scene) is { IsReached: false } and ({ Reason: "BotNotInConversationRoster" } or { NotInstalled: not null }), "with the bot installed|the bot installed|got the bot installed|have the bot installed|has the bot installed|got the bot"),
            Is("away", "away with a deputy|away|absent|on leave|out of office", (p, scene) => scene.Find<Absence>(p.Id.Value)?.On(scene.Today) is not null, "not away"),
        ],
        Relations =
        [
            ToMany.Of<Person>("systems", "systems owned|owned systems", "system", (p, scene) => Owned(scene)[p.Id]),
            ToMany.Of<Person>("actions", "", "action", (p, scene) => AskedActions.OfPeople(scene)[p.Id]),
            ToMany.Of<Person>("acknowledgements", "", "acknowledgement", AskedAcknowledgements.OfPerson),
            ToMany.Of<Person>("waiting-approvals", "approvals waiting for them", "approval", (p, scene) => AskedApprovals.Waiting(scene)[p.Id]),
            ToOne.Of<Person>("manager", "", "person", (p, scene) => p.Manager is { } manager ? scene.People.Find(manager) : null),
            ToOne.Of<Person>("deputy", "", "deputy", (p, scene) => scene.Find<Absence>(p.Id.Value) is { Deputy: not null } absence ? absence : null),
        ],
        Deeds = [new("join", "joined|join|joins|started|hired|joiners|joiner|new joiners|new joiner|newcomers|newcomer|new starters|newbies|newbie|rookies|new starter|new hires|new hire|new", new Not(new Test("joined", Op.Empty)), null, "joined")],
    };

    /// <summary>The people whom the routes of approval may ask, by the departments whose systems they decide on.</summary>
    public static Subject Approvers { get; } = (Subject<Person>)Subject with
    {
        Id = "approver",
        Names = "approver/approvers|decision maker|decision makers|authorised approver|who can approve for|who may approve for|who approves for|who can decide for|who may decide for|who decides for|who can sign off for|who signs off for|who has to approve for|who must approve for|who can approve things for|who approves things for|who can approve in|who approves in",
        IsAskedByName = true,
        HasFixedTexts = false,
        All = scene => ApproversOf(scene).Keys.Select(scene.People.Find).OfType<Person>(),
        // Whose systems somebody owns says nothing of whose they decide on.
        Relations = [.. Subject.Relations.Where(relation => relation.To != AiSystem.Type.Kind)],
        Columns = ["title", "department", "works-in"],
        Fields =
        [
            Departments("department", "Approves for|decides for|department|business unit|unit", (p, scene) => ApproversOf(scene).GetValueOrDefault(p.Id)),
            Department("works-in", "Works in|own department", (p, _) => p.Department),
            .. Subject.Fields.Where(field => field.Id is not ("department" or "approves-for" or "role")),
        ],
    };

    private static bool MayAsk(Viewer viewer) => viewer.Oversees || viewer.Who.Is(Role.Admin) || viewer.IsManager;

    private static bool Knows(Person person, Scene scene) => scene.Viewer.Oversees || scene.Viewer.Who.Is(Role.Admin) || scene.Viewer.Answers(person.Id);

    private static Contact? ContactOf(Person person, Scene scene) =>
        Knows(person, scene) && scene.Get<Present>() is { } present ? present.Contacts.GetValueOrDefault(person.Id) ?? Contact.None : null;

    private static ILookup<PersonId, AiSystem> Owned(Scene scene) => scene.Kept("systems by owner", Owning, s =>
        s.All<AiSystem>().Where(system => system.IsInRegister && system.State is not SystemState.Retired && system.Details.Owner is not null).ToLookup(system => system.Details.Owner!.Value));

    private static IReadOnlyList<string> RolesOf(Person person, Scene scene) => RolesHeld[
        (person.Is(Role.Lead) ? 1 : 0) | (person.Is(Role.Auditor) ? 2 : 0) | (person.Is(Role.Admin) ? 4 : 0) | (scene.People.IsManager(person.Id) ? 8 : 0)
        | (ApproversOf(scene).ContainsKey(person.Id) ? 16 : 0) | (Owned(scene).Contains(person.Id) ? 32 : 0)];

    /// <summary>Whom the routes of approval may ask, and about the systems of which departments: managers about those of their reports. The others are asked about all, and named for a department only where no manager is.</summary>
    private static Dictionary<PersonId, IReadOnlyList<string>> ApproversOf(Scene scene) => scene.Once("approvers", s => s.Kept("approvers by the routes", [], FindApprovers, s.People, s.Get<Routes>()));

    private static Dictionary<PersonId, IReadOnlyList<string>> FindApprovers(Scene scene)
    {
        var people = scene.People;
        var approvers = new Dictionary<PersonId, IReadOnlyList<string>>();
        Actor[] actors = [.. (scene.Get<Routes>() ?? Routes.Shipped).All.SelectMany(route => route.Steps).SelectMany(step => step.Who).Distinct()];
        bool byDepartment = actors.Any(actor => actor.Levels is not null);
        foreach (var actor in actors)
        {
            foreach (var (who, departments) in Asked(actor, people, byDepartment ? [] : people.Departments))
                approvers[who] = approvers.GetValueOrDefault(who) is { } known ? [.. known.Union(departments)] : departments;
        }
        return approvers;
    }

    private static IEnumerable<(PersonId Who, IReadOnlyList<string> Departments)> Asked(Actor actor, DirectoryIndex people, IReadOnlyList<string> all) => actor.Levels switch
    {
        { } levels => people.Everybody.Where(person => people.IsManager(person.Id)).Select(person => (person.Id, DepartmentsBelow(person.Id, levels, people))).Where(of => of.Item2.Count > 0),
        null => actor.Holders(people).Select(person => (person.Id, all)),
    };

    private static IReadOnlyList<string> DepartmentsBelow(PersonId manager, int levels, DirectoryIndex people)
    {
        var below = people.ReportsOf(manager);
        for (int level = 1; level < levels; level++)
            below = below.SelectMany(report => people.ReportsOf(report.Id));
        return [.. below.Select(report => report.Department).Where(department => department.Length > 0).Distinct()];
    }
}
