using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Context.AskedEntry>;

namespace Aims.Context;

/// <summary>An entry of a version in force.</summary>
public sealed record AskedEntry(ContextDocument Document, ContextEntry Entry)
{
    public string Key => $"{Document.Id}.{Entry.Number}";

    internal static IEnumerable<AskedEntry> Of(ContextPart part, Scene scene) =>
        scene.Find<ContextDocument>(ContextDocument.IdOf(part)) is { InForce: { } version } document ? version.Entries.Select(entry => new AskedEntry(document, entry)) : [];

    internal static string? RefusedTo(Viewer viewer, string what) => viewer.Oversees ? null : $"{what} are for governance leads and auditors.";
}

/// <summary>What can be asked about the issues that are in force. Those who oversee see them.</summary>
public static class AskedIssues
{
    public static Subject Subject { get; } = new Subject<AskedEntry>("issue", "context issue/context issues|issue|external and internal issue|issue of the context")
    {
        IsAskedByName = true,
        Records = [ContextDocument.Type],
        RefusedTo = viewer => AskedEntry.RefusedTo(viewer, "Issues of the context"),
        All = scene => AskedEntry.Of(ContextPart.Issues, scene),
        SeenBy = (issue, scene) => issue.Document.MayBeSeenBy(scene.Viewer.Who),
        Key = issue => issue.Key,
        Title = (issue, _) => issue.Entry.Words.Title,
        Opens = issue => new(ContextDocument.View, ContextDocument.Field, issue.Document.Id),
        When = "written",
        Whose = "by",
        Order = new Sort("side"),
        Columns = ["side", "matters", "why"],
        Topics = ["why"],
        Fields =
        [
            Choice("side", "Side|kind|type", (i, _) => i.Entry.Words.Side, ContextWords.Of, (IssueSide.External, "from outside|outside"), (IssueSide.Internal, "from inside|inside")),
            OneOf("matters", "Matters|relevance|bears on the management system", (i, _) => i.Entry.Words.Matters switch { true => "yes", false => "no", null => null },
                new("yes", "Matters", "relevant|that matter|that bear on us"), new("no", "Does not matter", "irrelevant|not relevant|that do not matter")),
            Text("why", "Why|reason|why it matters", (i, _) => i.Entry.Words.Says),
            Moment("written", "Written on|changed on|last changed|date", (i, _) => i.Entry.At),
            Person("by", "Written by|changed by|author", (i, _) => i.Entry.By),
        ],
        Terms = [Is("climate", "about climate change|climate change", (i, _) => i.Entry.Number == ContextDocument.ClimateChange, "not about climate change")],
    };
}
