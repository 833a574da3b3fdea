using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Concerns.Concern>;

namespace Aims.Concerns;

/// <summary>What can be asked about concerns: how many there are and how they stand. Who raised one cannot be asked, and neither can its words.</summary>
public static class AskedConcerns
{
    public static Subject Subject { get; } = new Subject<Concern>("concern", "concern/concerns|staff concern|concern raised|anonymous report|whistleblower report|speak-up report|complaint")
    {
        IsAskedByName = true,
        Records = [Concern.Type],
        All = scene => scene.All<Concern>(),
        SeenBy = (concern, scene) => scene.Viewer.Oversees || concern.By == scene.Viewer.Who.Id,
        Scope = viewer => viewer.Oversees ? null : "those that you raised with your name",
        Key = concern => concern.Id.Value,
        Title = (concern, _) => $"Concern {concern.Id}",
        Opens = concern => new(Concern.View, Concern.Field, concern.Id.Value),
        Prefix = ConcernId.Prefix,
        When = "raised",
        Mine = "mine",
        Duration = "age",
        Order = new Sort("raised", Descending: true),
        Columns = ["state", "raised", "incident"],
        Fields =
        [
            Choice("state", "State|status|standing", (c, _) => c.State, ConcernWords.Of,
                (ConcernState.Open, "new|not looked at|untouched|not looked into"), (ConcernState.LookedInto, "looked into|being looked into|in progress|under investigation|investigated"), (ConcernState.Closed, "closed|resolved|settled|done")),
            Moment("raised", "Raised on|raised|date|received on|since", (c, _) => c.Raised),
            Number("age", "Days since|age|days old|how old", (c, scene) => scene.Today.DayNumber - scene.DayOf(c.Raised)!.Value.DayNumber, "days"),
            Number("answers", "Answers|number of answers", (c, _) => c.Remarks.Count(remark => !remark.IsByReporter)),
            Text("incident", "Incident made of it|made incident", (c, _) => c.Incident),
        ],
        Terms =
        [
            Is("open", "open|still open|unresolved|not closed|active|outstanding", (c, _) => c.IsOpen, "closed or settled"),
            Is("mine", "yours|mine", (c, scene) => c.By == scene.Viewer.Who.Id),
            Is("waiting", "waiting for an answer|unanswered|awaiting an answer|not answered|without an answer", (c, _) => c.AwaitsAnswer, "answered"),
            Is("anonymous", "anonymous|raised anonymously|without a name", (c, _) => c.By is null, "raised with a name|named"),
            Is("incident", "that became incidents|turned into incidents|that became an incident|turned into an incident", (c, _) => c.Incident is not null),
        ],
        Deeds = [new("raise", "raised|raise|received|came in|sent in", null, null, "raised")],
    };
}
