using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Context.ContextDocument>;

namespace Aims.Context;

/// <summary>What can be asked about the documents of the context: how each stands.</summary>
public static class AskedContext
{
    public static Subject Subject { get; } = new Subject<ContextDocument>("context-document", "context document/context documents|scope document|document of the context")
    {
        IsAskedByName = true,
        Records = [ContextDocument.Type],
        All = scene => scene.All<ContextDocument>(),
        SeenBy = (document, scene) => document.MayBeSeenBy(scene.Viewer.Who) && (document.SeesDraft(scene.Viewer.Who) || document.InForce is not null),
        Scope = viewer => viewer.Oversees ? null : "the scope",
        Key = document => document.Id,
        Title = (document, _) => ContextWords.Of(document.Part),
        Opens = document => new(ContextDocument.View, ContextDocument.Field, document.Id),
        When = "since",
        Whose = "by",
        Order = new Sort("review"),
        Columns = ["version", "since", "review"],
        HasFixedTexts = true,
        Fields =
        [
            Choice("part", "Document", (d, _) => (ContextPart?)d.Part, ContextWords.Of, (ContextPart.Scope, "scope|scope statement"), (ContextPart.Issues, "list of issues"), (ContextPart.Parties, "list of interested parties")),
            Number("version", "Version|version in force|number of versions", (d, _) => d.InForce?.Number),
            Moment("since", "In force since|in force from|brought in force on", (d, _) => d.InForce?.At),
            Person("by", "Brought in force by|written by", (d, _) => d.InForce?.By),
            Person("confirmed", "Confirmed by|approved by", (d, _) => d.InForce?.Confirmed),
            Person("waiting-for", "Waits for", (d, scene) => d.SeesDraft(scene.Viewer.Who) ? d.Waiting?.To : null),
            Deadline("review", "Next review|review|review date|due|due for review|to be looked at again", (d, _) => d.ReviewBy),
            Text("reason", "Reason of the version|why it was changed", (d, _) => d.InForce?.Reason),
        ],
        Terms =
        [
            Is("in-force", "in force", (d, _) => d.InForce is not null, "not in force yet"),
            Is("drafted", "with a draft|being changed", (d, scene) => d.SeesDraft(scene.Viewer.Who) && d.HasDraft, "without a draft"),
            Is("waiting", "waiting to be confirmed|to be confirmed", (d, scene) => d.SeesDraft(scene.Viewer.Who) && d.Waiting is not null, "not waiting to be confirmed"),
            Is("overdue", "overdue|overdue for review|late|past due", (d, scene) => d.ReviewBy < scene.Today, "not overdue"),
        ],
    };
}
