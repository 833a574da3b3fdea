using Aims.Campaigns;
using Aims.People;
using Aims.Policies;
using Aims.Questions;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.Status.AskedAcknowledgement>;

namespace Aims.Status;

/// <summary>What can be asked about who has acknowledged which policy: people about themselves, managers about theirs, those who oversee about all.</summary>
public static class AskedAcknowledgements
{
    public static Subject Subject { get; } = new Subject<AskedAcknowledgement>(
        "acknowledgement", "acknowledgement/acknowledgements|acknowledgment|ack|acks|policy acknowledgement|policy signature|signature|attestation|confirmation|read receipt|policy sign-off|training completion")
    {
        Records = [Acknowledgement.Type, Policy.Type, Campaign.Type, Roll.Type, AiSystem.Type],
        Needs = Needs.Acknowledgements,
        All = All,
        IsAllToOverseers = true,
        SeenBy = Sees,
        Scope = viewer => viewer.Oversees ? null : viewer.IsManager ? "yours and your people's" : "yours only",
        Key = row => row.Key,
        Title = (row, scene) => $"{row.Person?.Name ?? scene.People.NameOf(row.Who)}: {row.Title}",
        OpensTo = Open,
        Reminds = (row, _) => row.IsAsked && row.Response is not Response.Acknowledged ? row.Who : null,
        Usual = "asked",
        LeavesOut = new Test("version", Op.Is),
        When = "acknowledged",
        Whose = "person",
        Mine = "mine",
        Rate = "acknowledged",
        Order = new Sort("due"),
        Columns = ["state", "department", "due"],
        Fields =
        [
            Person("person", "Person|employee|colleague|signer|staff member", a => a.Who),
            Text("policy", "Policy|title|policy name|training|course", a => a.Title),
            Number("version", "Version|policy version|major version", a => a.Number.Major),
            Text("number", "Version number|exact version", a => a.Number.ToString()),
            Choice("state", "State|status|answer|response|acknowledgement state", a => a.Response, Responses.InWords,
                (Response.Acknowledged, "acknowledged|signed|confirmed|agreed|accepted|done|completed|acked|attested"), (Response.Declined, "declined|refused|disagreed|objected|rejected"),
                (Response.Opened, "opened|looked at|read but not signed|started|opened but not signed"), (Response.NotOpened, "not opened|never opened|not looked at|unopened|unread"),
                (Response.NotReached, "not reached|unreachable|could not be reached|no message reached")),
            Department("department", "Department|business unit|unit|division", a => a.Person?.Department),
            Person("manager", "Manager|reports to|line manager|boss|supervisor", a => a.Person?.Manager),
            Text("location", "Location|office|site|city|country", a => a.Person?.Location),
            Moment("acknowledged", "Acknowledged on|signed on|date|date signed|confirmed on|completed on|when signed", (a, _) => a.At),
            Deadline("due", "Due|due date|deadline|sign by|due on", a => a.Due),
            Deadline("until", "Valid until|expires|expiry|lapses|to be renewed by", a => a.Known?.Until),
            Day("asked", "Asked on|last asked|last reminded|reminded on", a => a.Told),
            Moment("opened", "Opened on|first opened", (a, _) => a.Known?.Opened),
            Number("late", "Days late|days overdue|how late", (a, scene) => a.IsLate ? scene.Today.DayNumber - a.Due!.Value.DayNumber : null, "days"),
            Number("days-to-acknowledge", "Days to acknowledge|time to acknowledge|time to sign", a => a.At is { } at && a.Known!.Opened is { } opened ? Math.Round((at - opened).TotalDays, 1) : null, "days"),
            Number("score", "Score|check score|quiz score|result", a => a.Known?.Check?.Score, "%"),
            Day("joined", "Joined on|start date|joining date|hired on", a => a.Person?.Since),
        ],
        Terms =
        [
            Is("asked", "of versions in force, by those who are asked", a => a.IsAsked, "of earlier versions"),
            Is("acknowledged", "acknowledged|signed|confirmed|acked|agreed to", a => a.Response is Response.Acknowledged, "outstanding"),
            Is("outstanding", "outstanding|missing|open|pending|not signed|unsigned|unacknowledged|still to sign|to be signed|to do|incomplete|still missing|yet to sign|left to acknowledge|something left to acknowledge|something left to sign|left to sign|anything left to sign|anything left to acknowledge|something to acknowledge|anything to acknowledge|still ahead of them|ahead of them|still ahead of him|still ahead of her|still to come", a => a.Response is not Response.Acknowledged, "acknowledged"),
            Is("overdue", "overdue|late|past due|behind|delinquent", a => a.IsLate, "not overdue"),
            Is("mine", "yours|mine", (a, scene) => a.Who == scene.Viewer.Who.Id),
            Is("my-team", "of your team|my team's|of my team|of my people", (a, scene) => a.Person?.Manager == scene.Viewer.Who.Id),
            Is("training", "of trainings|training|trainings|course|courses", a => a.IsTraining, "of policies"),
            Is("concern", "with a question or an objection|with a question|with questions|with concerns|objections", a => a.Known?.Standing.Any() == true),
            Is("lapsing", "that lapse soon|expiring|about to expire|lapsing|to be renewed", (a, scene) => a.Known?.IsAskedAgainOn(scene.Today) == true),
            Is("left", "by people who have left|leavers|have left|has left|of leavers|former employees", a => a.Person is null, "by people who are here"),
        ],
        Relations =
        [
            ToOne.Of<AskedAcknowledgement>("person", "", "person", (a, _) => a.Person),
            ToOne.Of<AskedAcknowledgement>("policy", "", "policy", (a, scene) => AskedPolicies.ById(scene).GetValueOrDefault(a.Policy)),
        ],
        Deeds =
        [
            new("acknowledge", "acknowledged|acknowledge|acknowledges|acknowledging|signed|sign|tick the box on|ticked the box on|tick the box|ticked the box|tick off|ticked off|tick|ticked|signs|confirmed|confirm|agreed|agree|acked|read|attested|completed|taken|finished|passed|attended|signing|agreeing|confirming|completing|did|finish|finishing|complete|completes|do|does|accept|accepted|accepts", new Is("acknowledged"), "person", "acknowledged")
            {
                ToDo = new("to-acknowledge", "", new Not(new Is("acknowledged")), "person", "due"),
            },
            new("join", "joined|join|joiners|joiner|new joiners|new joiner|new starters|new starter|new hires|new hire|newcomers|newcomer|newbies|newbie|rookies|started working|hired", new Not(new Test("joined", Op.Empty)), "person", "joined"),
            new("decline", "declined|decline|refused|refuse|objected", new Test("state", Op.Is, "declined"), "person", null),
            new("open", "opened|open|looked at", new Not(new Test("opened", Op.Empty)), "person", "opened"),
        ],
    };

    public static IEnumerable<object> OfPerson(Person person, Scene scene) =>
        (scene.Records, scene.Get<Present>()) is (World world, { } present) ? world.Rows.ByPerson(world, present)[person.Id] : [];

    public static IEnumerable<object> OfPolicy(PolicyEntry policy, Scene scene) =>
        (scene.Records, scene.Get<Present>()) is (World world, { } present) ? world.Rows.ByPolicy(world, present)[policy.Id] : [];

    // Who is asked follows from the directory and the campaigns as they are now, so there is no past to look at.
    private static IReadOnlyList<AskedAcknowledgement> All(Scene scene) =>
        (scene.Records, scene.Get<Present>()) is (World world, { } present) ? world.Rows.Of(world, present)
            : throw new InvalidOperationException("Acknowledgements are asked about as they are now, with whom messages reach.");

    private static bool Sees(AskedAcknowledgement row, Scene scene) => scene.Viewer.Oversees || scene.Viewer.Answers(row.Who);

    private static Opening? Open(AskedAcknowledgement row, Scene scene) =>
        scene.Viewer.Oversees ? new(AcknowledgementsOf.Name, AcknowledgementsOf.PersonField, row.Who.Value)
        : row.Who == scene.Viewer.Who.Id ? new(Acknowledgement.Read, Acknowledgement.PolicyField, row.Policy)
        : new(Standing.View, Acknowledgement.PolicyField, row.Policy);
}
