using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Context.AskedEntry>;

namespace Aims.Context;

/// <summary>What can be asked about the interested parties that are in force. Those who oversee see them.</summary>
public static class AskedParties
{
    public static Subject Subject { get; } = new Subject<AskedEntry>("interested-party", "interested party/interested parties|stakeholder")
    {
        IsAskedByName = true,
        Records = [ContextDocument.Type],
        RefusedTo = viewer => AskedEntry.RefusedTo(viewer, "Interested parties"),
        All = scene => AskedEntry.Of(ContextPart.Parties, scene),
        SeenBy = (party, scene) => party.Document.MayBeSeenBy(scene.Viewer.Who),
        Key = party => party.Key,
        Title = (party, _) => party.Entry.Words.Title,
        Opens = party => new(ContextDocument.View, ContextDocument.Field, party.Document.Id),
        When = "written",
        Whose = "by",
        Columns = ["needs", "met"],
        Topics = ["needs", "met"],
        Fields =
        [
            Text("needs", "What they need and expect|needs|expectations|needs and expectations|requirements of interested parties", (p, _) => p.Entry.Words.Says),
            Text("met", "Met through the management system|needs that are met|what is met", (p, _) => p.Entry.Words.Met),
            Moment("written", "Written on|changed on|last changed|date", (p, _) => p.Entry.At),
            Person("by", "Written by|changed by|author", (p, _) => p.Entry.By),
        ],
    };
}
