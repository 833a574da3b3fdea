using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.Actions;
using Aims.Ledger;
using Aims.People;

namespace Aims.Reviews;

/// <summary>A management review (ISO/IEC 42001 9.3): what top management is shown, and what it decides.</summary>
/// <param name="Since">When it came into this stage.</param>
/// <param name="By">Who planned it.</param>
public sealed record ManagementReview(ReviewId Id, ReviewPlan Plan, ReviewStage Stage, DateTimeOffset Since, PersonId By, DateTimeOffset At)
{
    public static RecordType<ManagementReview, ReviewEvent> Type { get; } =
        new(Field, ReviewId.Prefix, After, () => ReviewsJson.Default.ManagementReview, () => ReviewsJson.Default.ReviewEvent);

    /// <summary>The verbs by which others offer what can be done with one.</summary>
    public const string View = "review.show", All = "review.list", New = "review.new", Page = "review.page", Approver = "review.ask-approver";

    /// <summary>The name under which a button carries its id.</summary>
    public const string Field = "review";

    /// <summary>Null before it was compiled for this plan.</summary>
    public FrozenPack? Pack { get; init; }

    public ImmutableArray<Suggestion> Suggestions { get; init; } = [];

    /// <summary>When the meeting began; null before.</summary>
    public DateTimeOffset? Begun { get; init; }

    /// <summary>The latest of each page.</summary>
    public ImmutableArray<ReviewNote> Notes { get; init; } = [];

    public ImmutableArray<ReviewDecision> AllDecisions { get; init; } = [];

    public ImmutableArray<ActionId> Actions { get; init; } = [];

    /// <summary>The decision that an action carries out, by the action's id.</summary>
    public ImmutableSortedDictionary<string, int> DecisionOf { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>All who wrote something of the minutes, and so do not approve them.</summary>
    public ImmutableSortedSet<PersonId> Writers { get; init; } = [];

    /// <summary>Null before the meeting ended.</summary>
    public Meeting? Held { get; init; }

    /// <summary>What the minutes lack, as whoever approves them says; null unless they were given back.</summary>
    public string? Returned { get; init; }

    /// <summary>Who approves the minutes instead of the chair, who is not here any more.</summary>
    public PersonId? InsteadOfChair { get; init; }

    public ApprovedMinutes? Approved { get; init; }

    /// <summary>Why it was cancelled; null unless it was.</summary>
    public string? Reason { get; init; }

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    [JsonIgnore]
    public ActionSource AsSource => new(Field, Id.Value, $"Management review of {Conversation.Reader.Default.Day(Day)}", View, Field);

    [JsonIgnore]
    public bool IsOpen => Stage is not (ReviewStage.Approved or ReviewStage.Cancelled);

    [JsonIgnore]
    public IEnumerable<ReviewDecision> Decisions => AllDecisions.Where(decision => !decision.TakenOut);

    /// <summary>The day on which it began, or is planned to.</summary>
    [JsonIgnore]
    public DateOnly Day => Begun is { } begun ? DateOnly.FromDateTime(begun.UtcDateTime) : Plan.Day;

    /// <summary>The day of the meeting; null while it is not over.</summary>
    [JsonIgnore]
    public DateOnly? HeldOn => Held is null ? null : Day;

    /// <summary>Who approves the minutes.</summary>
    [JsonIgnore]
    public PersonId ApprovedBy => InsteadOfChair ?? Plan.Chair;

    public ReviewNote? NoteOf(string section) => Notes.FirstOrDefault(note => note.Section == section);

    public bool TakesPart(PersonId who) => Plan.Everybody.Contains(who) || InsteadOfChair == who;

    public bool MayBeSeenBy(Person who) => who.Oversees || TakesPart(who.Id);

    /// <summary>The last one that was held by a day; null when none was.</summary>
    public static ManagementReview? LastHeld(IEnumerable<ManagementReview> all, DateOnly? by = null) =>
        all.Where(review => review.HeldOn is { } day && !(day > by)).MaxBy(review => (review.HeldOn, review.Id.Value));

    private static ManagementReview After(ManagementReview? before, ReviewEvent happened, Stamp stamp)
    {
        var now = With(before, happened, stamp);
        return happened is PageNoted or DecisionRecorded or DecisionReworded or MinutesSent ? now with { Writers = now.Writers.Add(stamp.By) } : now;
    }

    private static ManagementReview With(ManagementReview? before, ReviewEvent happened, Stamp stamp) => happened switch
    {
        ReviewPlanned e => new(e.Id, e.Plan, ReviewStage.Planned, stamp.At, stamp.By, stamp.At),
        // A pack of another period is another pack.
        ReviewReplanned e => before! with { Plan = e.Plan, Pack = e.Plan.From == before.Plan.From ? before.Pack : null },
        ReviewCancelled e => before!.Became(ReviewStage.Cancelled, stamp) with { Reason = e.Reason },
        ImprovementSuggested e => before! with { Suggestions = before.Suggestions.Add(new(e.Text, stamp.By, stamp.At)) },
        PackCompiled e => before! with { Pack = new(e.Content, stamp.By, stamp.At) },
        ReviewBegun => before!.Became(ReviewStage.Running, stamp) with { Begun = stamp.At },
        PageNoted e => before!.With(new ReviewNote(e.Section, e.Text, stamp.By, stamp.At, (before.NoteOf(e.Section)?.Count ?? 0) + 1)),
        DecisionRecorded e => before! with { AllDecisions = before.AllDecisions.Add(new(e.Number, e.Kind, e.Text, stamp.By, stamp.At)) },
        DecisionReworded e => before!.With(e.Number, decision => decision with { Kind = e.Kind, Text = e.Text, By = stamp.By, At = stamp.At }),
        DecisionTakenOut e => before!.With(e.Number, decision => decision with { TakenOut = true }),
        ReviewActionPlanned e => before! with
        {
            Actions = before.Actions.Add(e.Action),
            DecisionOf = e.Decision is { } number ? before.DecisionOf.Add(e.Action.Value, number) : before.DecisionOf,
        },
        MinutesSent e => before!.Became(ReviewStage.Minuted, stamp) with { Held = new(e.Conclusion, e.Present, e.NextBy, stamp.By, stamp.At), Returned = null },
        MinutesReturned e => before!.Became(ReviewStage.Running, stamp) with { Returned = e.Reason },
        ApproverNamed e => before! with { InsteadOfChair = e.Who },
        MinutesApproved => before!.Became(ReviewStage.Approved, stamp) with { Approved = new(stamp.By, stamp.At) },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private ManagementReview Became(ReviewStage stage, Stamp stamp) => this with { Stage = stage, Since = stamp.At };

    private ManagementReview With(ReviewNote note) => this with { Notes = [.. Notes.Where(one => one.Section != note.Section), note] };

    private ManagementReview With(int number, Func<ReviewDecision, ReviewDecision> change) =>
        this with { AllDecisions = [.. AllDecisions.Select(decision => decision.Number == number ? change(decision) : decision)] };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ManagementReview))]
[JsonSerializable(typeof(ReviewEvent))]
[JsonSerializable(typeof(ReviewPack))]
internal sealed partial class ReviewsJson : JsonSerializerContext;
