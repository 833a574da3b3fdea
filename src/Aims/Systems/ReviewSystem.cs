using Aims.Assessments;
using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>
/// The regular review of a system in use (ISO/IEC 42001 8.4, A.6.2.6): its owner looks at what is registered and says what was
/// looked at, or changes what is no longer so. What has changed re-opens the assessment where it matters.
/// </summary>
public sealed class ReviewSystem(Records records, IDirectory directory) : SystemChange(records, directory)
{
    public const string Name = "system.review", AskName = AiSystem.Review;

    public override string Verb => Name;

    protected override string AskVerb => AskName;

    /// <summary>Why somebody may not review it now; null when they may.</summary>
    public static Refusal? May(AiSystem system, Person who) =>
        !system.IsOfOwnerOrDeputy(who.Id)
            ? new Refusal("system.not-owner", "Only its owner or the deputy may review it.")
        : system.State is not SystemState.Approved
            ? LifeCycle.Wrong(system, "is not reviewed now")
        : null;

    public static Decided<SystemEvent> Decide(AiSystem system, Person who, string? note) =>
        May(system, who) is { } refusal ? refusal
        : Lacks(note, "Say in a sentence what you looked at.") is { } lack ? lack
        : new SystemReviewed(note!);

    protected override Refusal? Forbids(AiSystem system, Turn turn) => May(system, turn.Who);

    protected override Decided<SystemEvent> Decide(AiSystem system, Turn turn) => Decide(system, turn.Who, turn.Fields.Text(ReasonField));

    protected override string Done(Turn turn, AiSystem system) =>
        $"The review is recorded.{(system.ReviewDue is { } next ? $" The next one is due {turn.Reader.Day(next)}." : "")}";

    protected override IEnumerable<PersonId> Told(AiSystem system) => [system.Owner];

    protected override Card Draw(Turn turn, AiSystem system, Refusal? problem) => Look.Card(
        $"Review {system.Name}",
        $"{Cycle(turn, system)} Is all of this still so?",
        [
            Look.Text($"{Cycle(turn, system)} Is all of this still so?"),
            Look.Facts([.. Looked(system)]),
            Why("What did you look at?", "Ten results of last month, the supplier's notes on changes, and two complaints.", turn, problem),
        ],
        id: system.Id.Value, state: Words.Of(system.State),
        primary: Button.Change("Nothing has changed", Name, turn.NewId(), (StepFields.System, system.Id.Value)),
        secondary:
        [
            Button.Open("Something has changed", AiSystem.Record, (StepFields.System, system.Id.Value)),
            .. system.MayBeFurtherAssessedBy(turn.Who) is not null ? Array.Empty<Execute>()
                : [Button.Change("With the review form", Assessment.StartFurther, turn.NewId(), (StepFields.System, system.Id.Value), (ManagedForm.Field, FormLibrary.AnnualReview))],
            Button.Open("Not now", AiSystem.View, (StepFields.System, system.Id.Value)),
        ]);

    private static string Cycle(Turn turn, AiSystem system) =>
        $"{Words.OfLevel(system.Level)}: to be reviewed every {ReviewCycle.MonthsOf(system)} months"
        + (system.ReviewDue is not { } due ? "." : due < turn.Reader.Today(turn.Now) ? $", overdue since {turn.Reader.Day(due)}." : $", next by {turn.Reader.Day(due)}.");

    // What an approval rests on.
    private IEnumerable<(string, string?)> Looked(AiSystem system) =>
        SystemFields.All.Where(field => field.IsMaterial && field.Has(system.Details)).Select(field => (field.Label, field.Write(system.Details, People)));
}
