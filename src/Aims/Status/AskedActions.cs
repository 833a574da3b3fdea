using System.Globalization;
using Aims.Actions;
using Aims.Approvals;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Reviews;
using Aims.Risks;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.Status.AskedAction>;

namespace Aims.Status;

/// <summary>What an action comes from, by the kind of its record.</summary>
public enum AskedSource
{
    Risk,
    Condition,
    Incident,
    Nonconformity,
    Supplier,
    Control,
    Objective,
    Concern,
    Audit,
    Review,
}

/// <summary>Something that one person has to do by a day: an action about a risk, a condition of an approval, or an action of another record.</summary>
/// <param name="Source">Null for a kind of record that nobody asks by.</param>
/// <param name="Of">The risk, the request or the other record.</param>
/// <param name="Item">The action's own record; null for those of risks and approvals, which keep theirs.</param>
/// <param name="Matters">What it is of still stands: the risk applies, the approval holds.</param>
public sealed record AskedAction(
    AskedSource? Source, string Of, int Number, string What, PersonId Owner, DateOnly Due, DateTimeOffset? Set, PersonId? DoneBy, DateTimeOffset? Done,
    string? Proof, string System, bool Matters, ActionItem? Item = null)
{
    public string Key { get; } = Item?.Id.Value ?? string.Create(CultureInfo.InvariantCulture, $"{Of}/{Number}");

    public bool IsOpen => Done is null;
}

/// <summary>What can be asked about what people have to do: <see cref="Subject"/> about all, <see cref="Conditions"/> about those of approvals.</summary>
public static class AskedActions
{
    private static readonly RecordType[] Kinds = [Risk.Type, Approval.Type, AiSystem.Type, ActionItem.Type];

    private static readonly RecordType[] Reviews = [ManagementReview.Type];

    public static Subject Subject { get; } = new Subject<AskedAction>(
        "action", "action/actions|action item|treatment action|mitigation|mitigation action|treatment measure|measure/measures|to-do|to-dos|todo|todos|to-do item|follow-up action|remediation")
    {
        Records = Kinds,
        All = All,
        SeenBy = Sees,
        Scope = viewer => viewer.Oversees ? null : "those that you answer for, and those of risks and approvals that you may see",
        Key = action => action.Key,
        Title = (action, _) => action.What,
        Opens = action => action.Item is { } item ? new(ActionItem.View, ActionItem.Field, item.Id.Value)
            : action.Source is AskedSource.Risk ? new(Risk.View, Risk.Field, action.Of) : new(Approval.View, Approval.Field, action.Of),
        Reminds = (action, _) => action.IsOpen ? action.Owner : null,
        Usual = "matters",
        When = "due",
        Whose = "owner",
        Mine = "mine",
        TooLate = new("overdue", "done-late", "done"),
        Order = new Sort("due"),
        Columns = ["owner", "due", "state"],
        Fields =
        [
            Choice("state", "State|status|progress", (a, _) => a.IsOpen ? ActionState.Open : ActionState.Done, state => state.ToString(),
                (ActionState.Open, "open|pending|outstanding|to do|not done|unfinished|incomplete|waiting|unmet|not met|undone|need doing|needs doing|still need doing|need to be done|needs to be done|to be done|still to do|left to do|left open|not finished|not complete|not completed|not yet done|ongoing|in progress|remaining|still have to do|have to do|still need to do|need to do|still has to do|to get done|get done|still to get done"), (ActionState.Done, "done|closed|completed|complete|finished|met|fulfilled|implemented")),
            Choice("source", "Source|comes from|origin", (a, _) => a.Source, SourceInWords,
                (AskedSource.Risk, "risk treatment|from risks|of risks"), (AskedSource.Condition, "approval condition|of approvals|from approvals"),
                (AskedSource.Incident, "from incidents|of incidents"), (AskedSource.Nonconformity, "from nonconformities|of nonconformities"),
                (AskedSource.Supplier, "from suppliers|of suppliers"), (AskedSource.Control, "from controls|of controls"),
                (AskedSource.Objective, "from objectives|of objectives"), (AskedSource.Concern, "from concerns|of concerns"), (AskedSource.Audit, "from audits|of audits"),
                (AskedSource.Review, "from management reviews|of management reviews|from management review|of the management review|from a management review|management review action")),
            Choice("purpose", "Purpose|kind of action", (a, _) => a.Item?.Purpose, purpose => ActionWords.Of(purpose),
                (ActionPurpose.Containment, "containment action"), (ActionPurpose.Correction, "corrections"), (ActionPurpose.CorrectiveAction, "corrective|corrective actions|capa"),
                (ActionPurpose.Improvement, "improvements|improvement action"), (ActionPurpose.Decision, "decided|review decision")),
            Person("owner", "Owner|responsible|assigned to|assignee|answers for it|who does it", (a, _) => a.Owner),
            Department("department", "Department|business unit|unit|division", (a, scene) => scene.People.Find(a.Owner)?.Department ?? scene.Find<AiSystem>(a.System)?.Details.Department),
            Deadline("due", "Due|due date|deadline|due on", (a, _) => a.Due),
            Moment("set", "Planned on|created|agreed on|set on", (a, _) => a.Set),
            Moment("done", "Done on|completion date|closed on|completed on|met on|date done", (a, _) => a.Done),
            Person("done-by", "Done by|completed by|closed by", (a, _) => a.DoneBy),
            Number("late", "Days overdue|days late|how late", (a, scene) => a.IsOpen && a.Due < scene.Today ? scene.Today.DayNumber - a.Due.DayNumber : null, "days"),
            Text("of", "Belongs to|risk or approval|reference", (a, _) => a.Of),
            Text("proof", "What was done|proof of completion", (a, _) => a.Proof),
        ],
        Terms =
        [
            Is("matters", "of what still stands", (a, _) => a.Matters, "of what no longer stands"),
            Is("mine", "yours|mine|waiting on me|on me|assigned to me|i have to do|i need to do|with me|on my plate", (a, scene) => a.Owner == scene.Viewer.Who.Id),
            Is("overdue", "overdue|late|past due|behind|missed", (a, scene) => a.IsOpen && a.Due < scene.Today, "not overdue"),
            Is("owner-left", "whose owner has left|owner left|orphaned", (a, scene) => scene.People.Find(a.Owner) is null),
            Is("last-review", "of the last management review|from the last management review|of our last management review|from our last management review|from the last mgmt review|of the last review", IsOfLastReview),
            Is("done-late", "done late|finished late|closed late|done too late|finished too late|closed too late|completed late|completed too late|done after the deadline|finished after their due date|done after their due date|completed after their due date|finished after the due date", (a, scene) => scene.DayOf(a.Done) > a.Due, "done in time"),
        ],
        Relations =
        [
            ToOne.Of<AskedAction>("system", "", "system", (a, scene) => scene.Find<AiSystem>(a.System)),
            ToOne.Of<AskedAction>("risk", "", "risk", (a, scene) => a.Source is AskedSource.Risk ? scene.Find<Risk>(a.Of) : null),
            ToOne.Of<AskedAction>("approval", "", "approval", (a, scene) => a.Source is AskedSource.Condition ? scene.Find<Approval>(a.Of) : null),
            ToOne.Of<AskedAction>("owner", "", "person", (a, scene) => scene.People.Find(a.Owner)),
        ],
        Deeds =
        [
            Deed.Own,
            new("finish", "done|finished|finish|completed|complete|closed|close|met|meet|implemented", new Test("state", Op.Is, "done"), "done-by", "done")
            {
                ToDo = new("do", "", new Test("state", Op.Is, "open"), "owner", "due"),
            },
        ],
    };

    public static Subject Conditions { get; } = (Subject<AskedAction>)Subject with
    {
        Id = "condition",
        Names = "condition/conditions|approval condition|condition of approval|requirement of an approval",
        All = scene => All(scene).Where(action => action.Source is AskedSource.Condition),
        Fields = [.. Subject.Fields.Where(field => field.Id is not ("source" or "purpose"))],
        Terms = [.. Subject.Terms.Where(term => term.Id is not "last-review")],
        Relations = [.. Subject.Relations.Where(relation => relation.Id is not "risk")],
    };

    public static ILookup<string, AskedAction> OfRisks(Scene scene) => scene.Kept("actions by risk or approval", Kinds, s => All(s).ToLookup(action => action.Of));

    public static ILookup<string, AskedAction> OfApprovals(Scene scene) => OfRisks(scene);

    public static ILookup<string, AskedAction> OfSystems(Scene scene) => scene.Kept("actions of systems", Kinds, s => All(s).ToLookup(action => action.System));

    public static ILookup<PersonId, AskedAction> OfPeople(Scene scene) => scene.Kept("actions by owner", Kinds, s => All(s).Where(action => action.Matters).ToLookup(action => action.Owner));

    private static IReadOnlyList<AskedAction> All(Scene scene) => scene.Kept<IReadOnlyList<AskedAction>>(typeof(AskedAction), Kinds, s =>
    [
        .. from risk in s.All<Risk>()
           where risk.Actions.Count > 0
           let matters = risk.Standing is not (RiskStanding.Dismissed or RiskStanding.Withdrawn or RiskStanding.Identified) && (risk.System is null || s.Find<AiSystem>(risk.System) is { State: not SystemState.Retired })
           from action in risk.Actions
           select new AskedAction(
               AskedSource.Risk, risk.Id.Value, action.Number, action.What, action.Owner, action.Due, action.Since, action.Done?.By, action.Done?.At,
               action.Done?.Proof, risk.System ?? "", matters),
        .. from approval in s.All<Approval>()
           let matters = approval.IsInForce && (approval.Subject is ApprovalSubject.Retirement || s.Find<AiSystem>(approval.System) is { State: not SystemState.Retired })
           from condition in approval.Conditions ?? []
           select new AskedAction(
               AskedSource.Condition, approval.Id.Value, condition.Number, condition.Text, condition.Owner, condition.Due, approval.Final?.At, condition.Met?.By,
               condition.Met?.At, condition.Met?.Proof, approval.System, matters),
        .. from item in s.All<ActionItem>()
           select new AskedAction(
               SourceOf(item.Of), item.Of.Id, 0, item.What, item.Owner, item.Due, item.Planned, item.Done?.By, item.Done?.At,
               item.Done?.Proof, "", item.CalledOff is null, item),
    ]);

    private static string SourceInWords(AskedSource source) => source switch
    {
        AskedSource.Risk => "Risk",
        AskedSource.Condition => "Condition of an approval",
        AskedSource.Incident => "From an incident",
        AskedSource.Nonconformity => "From a nonconformity",
        AskedSource.Supplier => "From a supplier",
        AskedSource.Control => "From a control",
        AskedSource.Objective => "From an objective",
        AskedSource.Concern => "From a concern",
        AskedSource.Audit => "From an audit",
        AskedSource.Review => "From a management review",
    };

    private static bool IsOfLastReview(AskedAction action, Scene scene) =>
        action.Source is AskedSource.Review && scene.Kept("last review", Reviews, s => new Last(ManagementReview.LastHeld(s.All<ManagementReview>())?.Id.Value)).Review == action.Of;

    private sealed record Last(string? Review);

    private static AskedSource? SourceOf(ActionSource source) => Enum.TryParse<AskedSource>(source.Kind, ignoreCase: true, out var known) ? known : null;

    private static bool Sees(AskedAction action, Scene scene) =>
        scene.Viewer.Oversees || action.Owner == scene.Viewer.Who.Id || action.Item?.SetBy == scene.Viewer.Who.Id
        || (action.Source is AskedSource.Risk ? scene.Find<Risk>(action.Of) is { } risk && (risk.System is null || scene.Find<AiSystem>(risk.System) is not null) && AskedRisks.Sees(risk, scene)
            : action.Source is AskedSource.Condition && scene.Find<Approval>(action.Of)?.MayBeSeenBy(scene.Viewer.Who) is true);
}

public enum ActionState
{
    Open,
    Done,
}
