using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Controls.ControlEvidence>;

namespace Aims.Controls;

/// <summary>What can be asked about the evidence of controls and clauses. Leads and auditors see all, others that of controls that they answer for.</summary>
public static class AskedEvidence
{
    public static Subject Subject { get; } = new Subject<ControlEvidence>("evidence", "piece of evidence/pieces of evidence|evidence|evidence item|evidences")
    {
        Records = [ControlEvidence.Type, Control.Type],
        All = scene => scene.All<ControlEvidence>(),
        SeenBy = (piece, scene) => GivenEvidence.MaySee(scene.Viewer.Who, Of(piece, scene)),
        Scope = viewer => viewer.Oversees ? null : "that of controls that you answer for",
        Key = piece => piece.Id.Value,
        Title = (piece, _) => piece.Title,
        Opens = piece => new(ControlEvidence.View, ControlEvidence.Field, piece.Id.Value),
        Reminds = (piece, scene) => Of(piece, scene).Select(control => control.Owner?.Who).FirstOrDefault(owner => owner is not null) ?? piece.By,
        Prefix = EvidenceId.Prefix,
        IsAskedByName = true,
        Usual = "in-use",
        LeavesOut = new Test("standing", Op.Is, "replaced", "removed"),
        When = "given",
        Whose = "owner",
        Mine = "mine",
        Order = new Sort("expires"),
        Columns = ["for", "standing", "expires"],
        Fields =
        [
            Choice("standing", "Standing|state|status", (p, scene) => p.On(scene.Today), ControlWords.Of,
                (EvidenceStanding.Current, "valid|up to date|in date"), (EvidenceStanding.Expired, "lapsed|out of date|no longer valid|outdated|stale|has run out|run out|already run out|ran out"),
                (EvidenceStanding.Replaced, "superseded"), (EvidenceStanding.Altered, "altered|tampered with|tampered|manipulated"), (EvidenceStanding.Removed, "deleted|taken out")),
            OneOf("kind", "Kind|type of evidence", (p, _) => p.Link is not null ? "link" : p.File is not null ? "file" : "fact", new("link", "Link", "links"), new("file", "File", "files|documents|uploads"), new("fact", "Live fact", "live facts|facts")),
            Deadline("expires", "Counts until|valid beyond|valid past|stays valid|stay valid|remains valid|good for|good until|expires|expire|running out|up for renewal|expiring|expiry|expiry date|expiration date|valid until|end date", (p, _) => p.Until),
            Moment("given", "Given on|added on|date|attached on", (p, _) => p.At),
            Person("giver", "Given by|added by|attached by", (p, _) => p.By),
            Persons("owner", "Owner|kept by|responsible|control owner", (p, scene) => [.. Of(p, scene).Select(control => control.Owner?.Who).OfType<People.PersonId>().Distinct()]),
            Text("for", "For control or clause|control or clause|serves", (p, _) => string.Join(", ", p.Serves)),
            Number("left", "Days left|days to expiry", (p, scene) => p.Until is { } until && until >= scene.Today ? until.DayNumber - scene.Today.DayNumber : null, "days"),
        ],
        Terms =
        [
            Is("in-use", "not removed or replaced", (p, _) => p.IsInUse, "removed or replaced"),
            Is("mine", "yours|mine", (p, scene) => p.By == scene.Viewer.Who.Id || Of(p, scene).Any(control => control.Owner?.Who == scene.Viewer.Who.Id)),
            Is("soon", "running out within 30 days|expiring soon|about to expire|running out|expire soon|expires soon|due for renewal", (p, scene) => p.CountsOn(scene.Today) && p.AskedAgain <= scene.Today),
            Is("endless", "without an end|never expires|no expiry|without expiry", (p, _) => p.Until is null, "with an end"),
            Is("of-clause", "of clauses|for clauses", (p, _) => p.Serves.Any(id => AnnexA.ObjectiveOf(id) == AnnexA.Own && char.IsAsciiDigit(id[0])), "of controls"),
        ],
        Relations =
        [
            ToMany.Of<ControlEvidence>("controls", "", "control", (p, scene) => p.Serves.Select(id => AskedControls.ById(scene).GetValueOrDefault(id)).OfType<ControlEntry>()),
            ToOne.Of<ControlEvidence>("giver", "", "person", (p, scene) => scene.People.Find(p.By)),
        ],
        Deeds =
        [
            Deed.Own,
            // Where the day comes before the verb, as in German, the verb takes it.
            new("lapse", "runs out|run out|lapses|lapse|will lapse", new Not(new Test("expires", Op.Empty)), null, "expires"),
            new("give", "gave|given|added|attached|uploaded", null, "giver", "given"),
        ],
    };

    /// <summary>What is used for each control or clause, whether or not it counts.</summary>
    internal static ILookup<string, ControlEvidence> InUse(Scene scene) => scene.Once("evidence in use", _ =>
        scene.All<ControlEvidence>().Where(piece => piece.IsInUse).SelectMany(piece => piece.Serves, (piece, serves) => (serves, piece)).ToLookup(one => one.serves, one => one.piece));

    /// <summary>What counts for each control or clause on the asker's day. What a live fact shows is looked at when its card is opened.</summary>
    internal static ILookup<string, ControlEvidence> Counting(Scene scene) => scene.Once("evidence that counts", _ =>
        scene.All<ControlEvidence>().Where(piece => piece.CountsOn(scene.Today)).SelectMany(piece => piece.Serves, (piece, serves) => (serves, piece)).ToLookup(one => one.serves, one => one.piece));

    private static IEnumerable<Control> Of(ControlEvidence piece, Scene scene) => piece.Serves.Select(scene.Find<Control>).OfType<Control>();
}
