using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Approvals.Absence>;

namespace Aims.Approvals;

/// <summary>What can be asked about who decides for whom. Everybody may know: whoever asks for approval wants to know whom it goes to.</summary>
public static class AskedDeputies
{
    public static Subject Subject { get; } = new Subject<Absence>("deputy", "deputy/deputies|stand-in|deputyship|deputy arrangement|deputy arrangements|deputy appointment|deputy appointments|appointment of a deputy|deputyships|deputisation|stand-ins|delegate|delegation|substitute|absence|out of office|replacement")
    {
        Records = [Absence.Type],
        All = scene => scene.All<Absence>().Where(absence => absence.Deputy is not null),
        Key = absence => absence.Who.Value,
        Title = (absence, scene) => $"{scene.People.NameOf(absence.Deputy!.Value)} for {scene.People.NameOf(absence.Who)}",
        OpensTo = (absence, scene) => absence.Who == scene.Viewer.Who.Id ? new(Absence.View, Absence.Type.Kind, absence.Who.Value) : null,
        Usual = "now-or-later",
        LeavesOut = new Test("from", Op.In),
        When = "from",
        Lasts = "until",
        Whose = "who",
        Mine = "mine",
        Order = new Sort("from"),
        Columns = ["from", "until", "who"],
        Fields =
        [
            Person("who", "Person away|on behalf of", (a, _) => a.Who),
            Person("deputy", "Deputy|stand-in|delegate|substitute|covered by|decides instead|represented by|replaced by", (a, _) => a.Deputy),
            Deadline("from", "First day|first day away|begins|starts", (a, _) => a.From),
            Deadline("until", "Last day|ends|back on|expires|last day away", (a, _) => a.Until),
            Department("department", "Department|business unit|unit", (a, scene) => scene.People.Find(a.Who)?.Department),
            Number("days", "Length|days away", (a, _) => a.Until is { } until ? until.DayNumber - a.From.DayNumber + 1 : null, "days"),
        ],
        Terms =
        [
            Is("now-or-later", "now or later|away|absent|on leave|on holiday|on vacation", (a, scene) => a.HoldsOn(scene.Today), "over"),
            Is("today", "that hold today|now|right now|currently|at the moment|away right now|absent right now|absent now|who is away now|who is away today|in effect|in effect today|away now|away today|absent today|out today|off today|out of office today|active", (a, scene) => a.On(scene.Today) is not null, "not today") with { OneOf = "when" },
            Is("planned", "planned|upcoming|coming up|future|still to come", (a, scene) => a.From > scene.Today, "begun") with { OneOf = "when" },
            Is("standing", "by their mailbox|always|standing|whenever out of office|automatic", (a, _) => a.Standing is true, "on given days"),
            Is("open-ended", "without an end|open ended|until called off|no end date", (a, _) => a.Until is null && a.Standing is not true),
            Is("mine", "yours|mine|for me", (a, scene) => a.Who == scene.Viewer.Who.Id || a.Deputy == scene.Viewer.Who.Id),
            Is("deputy-left", "whose deputy has left|deputy left", (a, scene) => scene.People.Find(a.Deputy!.Value) is null),
        ],
        Relations =
        [
            ToOne.Of<Absence>("person", "", "person", (a, scene) => scene.People.Find(a.Who)),
            ToMany.Of<Absence>("waiting", "requests that wait for them", "approval", (a, scene) => AskedApprovals.Waiting(scene)[a.Who]),
        ],
        Deeds = [new("cover", "covers|cover|covering|stands in|been named deputy|named deputy|been named as deputy|named as deputy|been appointed deputy|appointed deputy|been made deputy|made deputy|stand in|standing in|decides for|decide for|deputises|deputizes|deputising|deputise|deputize|filling in|fills in|fill in|stepping in|steps in|takes over|take over|taking over|acts for|act for|acting for|covers for|stands in for somebody|stand in for somebody|standing in for somebody|standing in for someone|stands in for someone|covering for somebody|covering for someone|covers for somebody|covers for someone|filling in for somebody|filling in for someone", null, "deputy", "from"),
            new("covered", "stood in|covered|has covered|deputised|deputized|filled in|has stood in|have stood in", new Test("from", Op.AtMost, "today"), "deputy", "from")],
    };
}
