using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Risks;

/// <summary>
/// A risk of an AI system, of a process or of the organisation, what is done about it and who accepts what is left (ISO/IEC 42001 6.1.1–6.1.3, 8.2, 8.3).
/// </summary>
/// <param name="System">Null for a risk of a process or of the organisation.</param>
/// <param name="Assessment">Null for one that was taken up without an assessment.</param>
/// <param name="Proposal">The proposal that brought it up; null for one that somebody added.</param>
/// <param name="Rating">As it is before anything is done; null before it is rated.</param>
/// <param name="Reason">What was said about the treatment, or why it does not apply.</param>
/// <param name="Residual">As it is with all actions done; null before that is said.</param>
/// <param name="Why">What could happen, in words; of one that was taken up without an assessment its cause.</param>
/// <param name="IsConfirmed">Its owner has looked at what is left since the actions were done.</param>
public sealed record Risk(
    RiskId Id, string? System, string? SystemName, string? Assessment, string? Proposal, string Title, string Why, string? Serves,
    RiskStanding Standing, DateTimeOffset Since, IReadOnlyList<RiskAction> Actions,
    Rating? Rating = null, Treatment? Treatment = null, string? Reason = null, Rating? Residual = null, bool IsConfirmed = false,
    Acceptance? Acceptance = null, int LastAction = 0)
{
    /// <summary>What was said of a risk that was taken up without an assessment; null for one of an assessment.</summary>
    public RaisedRisk? Raised { get; init; }

    /// <summary>What its actions cost together; null when that was not said.</summary>
    public Money? Cost { get; init; }

    public static RecordType<Risk, RiskEvent> Type { get; } =
        new("risk", RiskId.Prefix, After, () => RisksJson.Default.Risk, () => RisksJson.Default.RiskEvent);

    /// <summary>The verbs by which others offer what can be done with risks.</summary>
    public const string View = "risk.show", List = "risk.list", GoOn = "risk.go-on", Action = "action.show", AskAgain = "risk.ask-again", Register = "risk.register", Change = "risk.ask-change";

    /// <summary>The names under which buttons carry a risk's id and an action's number.</summary>
    public const string Field = "risk", ActionField = "action";

    private const int Soon = 30;

    public RecordKey Key => Type.Key(Id.Value);

    /// <summary>What it is about, by name.</summary>
    [JsonIgnore]
    public string About => SystemName ?? Raised?.Facts.Process ?? "The organisation";

    /// <summary>As treated, else as rated.</summary>
    [JsonIgnore]
    public Exposure? Level => (Residual ?? Rating)?.Level;

    /// <summary>Something good that may come (6.1.1).</summary>
    [JsonIgnore]
    public bool IsOpportunity => Raised?.Facts.Nature is RiskNature.Opportunity;

    /// <summary>More than its owner may accept; of an opportunity nothing is.</summary>
    [JsonIgnore]
    public bool IsAboveAppetite => Level is { } level && !IsOpportunity && !RiskCriteria.Current.IsWithinAppetite(level, RiskCategories.Of(this));

    /// <summary>More than its owner may accept, and nobody's acceptance holds.</summary>
    public bool IsUnacceptedOn(DateOnly today) => IsAboveAppetite && !(Standing is RiskStanding.Accepted && Acceptance!.HoldsOn(today));

    /// <summary>Accepted, and not for longer than <see cref="Soon"/> days more.</summary>
    public bool EndsSoonOn(DateOnly today) => Standing is RiskStanding.Accepted && Acceptance!.HoldsOn(today) && Acceptance.Answer!.Until <= today.AddDays(Soon);

    /// <summary>It applies: nobody said that it does not, and the answers still bring it up.</summary>
    [JsonIgnore]
    public bool Applies => Standing is not (RiskStanding.Dismissed or RiskStanding.Withdrawn);

    /// <summary>Where it comes from: an assessment, or somebody who took it up.</summary>
    [JsonIgnore]
    public RiskSource Source => Raised is null ? RiskSource.Assessment : System is not null ? RiskSource.System : Raised.Facts.Process is null ? RiskSource.Organisation : RiskSource.Process;

    /// <summary>All actions are done and its owner has not yet said what is left.</summary>
    [JsonIgnore]
    public bool AwaitsConfirmation =>
        Residual is not null && !IsConfirmed && Actions.Count > 0 && Actions.All(action => !action.IsOpen)
        && Standing is RiskStanding.Treated or RiskStanding.AwaitingAcceptance or RiskStanding.Accepted;

    /// <summary>Something is still to be done or said about it.</summary>
    public bool IsOpenOn(DateOnly today) => Standing switch
    {
        RiskStanding.Identified or RiskStanding.AwaitingAcceptance or RiskStanding.Declined => true,
        RiskStanding.Treated => Actions.Any(action => action.IsOpen) || AwaitsConfirmation,
        RiskStanding.Accepted => Acceptance!.HasExpiredBy(today) || Actions.Any(action => action.IsOpen) || AwaitsConfirmation,
        RiskStanding.Dismissed or RiskStanding.Withdrawn => false,
    };

    public RiskAction? ActionOf(int? number) => Actions.FirstOrDefault(action => action.Number == number);

    private static Risk After(Risk? risk, RiskEvent happened, Stamp stamp) => happened switch
    {
        RiskIdentified e => new Risk(
            e.Id, e.System, e.SystemName, e.Assessment, e.Proposal, e.Title, e.Why, e.Serves, RiskStanding.Identified, stamp.At, []),
        RiskRaised e => new Risk(e.Id, e.System, e.SystemName, null, null, e.Facts.Title, e.Facts.Cause, null, RiskStanding.Identified, stamp.At, []) { Raised = new(e.Facts, stamp.By, []) },
        RiskRestated e => risk! with { Title = e.Facts.Title, Why = e.Facts.Cause, Raised = risk.Raised! with { Facts = e.Facts } },
        RiskRated e => risk!.Unanswered(stamp).AnsweredBy(stamp) with { Rating = e.Rating, Treatment = null, Reason = null },
        TreatmentChosen e => risk!.Unanswered(stamp).AnsweredBy(stamp) with
        {
            Treatment = e.Treatment,
            Reason = e.Reason,
            Actions = e.Treatment.LetsItBe() ? risk.DoneActions : risk.Actions,
            Cost = e.Treatment.LetsItBe() ? null : risk.Cost,
        },
        ResidualExpected e => risk!.Became(RiskStanding.Treated, stamp) with { Residual = e.Residual, IsConfirmed = false, Acceptance = null, Cost = e.Cost },
        ResidualConfirmed e => risk! with
        {
            Residual = e.Residual,
            IsConfirmed = true,
            Standing = e.AcceptanceHolds ? risk.Standing : RiskStanding.Treated,
            Acceptance = e.AcceptanceHolds ? risk.Acceptance : null,
        },
        AcceptanceAsked e => risk!.Became(RiskStanding.AwaitingAcceptance, stamp) with { Acceptance = new(e.Of, stamp.At, e.Due) },
        RiskAccepted e => risk!.Became(RiskStanding.Accepted, stamp) with { Acceptance = risk.Answered(stamp, e.Reason, e.Until) },
        AcceptanceDeclined e => risk!.Became(RiskStanding.Declined, stamp) with { Acceptance = risk.Answered(stamp, e.Reason, null) },
        RiskDismissed e => risk!.Unanswered(stamp) with { Standing = RiskStanding.Dismissed, Reason = e.Reason, Actions = risk.DoneActions },
        RiskWithdrawn => risk!.Unanswered(stamp) with { Standing = RiskStanding.Withdrawn, Actions = risk.DoneActions },
        ActionPlanned e => risk! with { Actions = [.. risk.Actions, new(e.Number, e.What, e.Owner, e.Due, stamp.At)], LastAction = e.Number },
        ActionDropped e => risk! with { Actions = [.. risk.Actions.Where(action => action.Number != e.Number)] },
        ActionCompleted e => risk!.With(e.Number, action => action with { Done = new(stamp.By, stamp.At, e.Proof, e.Link) }),
        ActionMoved e => risk!.With(e.Number, action => action with { Due = e.Due, Moved = e.Reason }),
        ActionHandedOver e => risk!.With(e.Number, action => action with { Owner = e.Owner, Since = stamp.At }),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private IReadOnlyList<RiskAction> DoneActions => [.. Actions.Where(action => !action.IsOpen)];

    private Risk Became(RiskStanding standing, Stamp stamp) => this with { Standing = standing, Since = stamp.At };

    private Risk Unanswered(Stamp stamp) =>
        Became(RiskStanding.Identified, stamp) with { Residual = null, IsConfirmed = false, Acceptance = null };

    // Whoever has judged it accepts it no more, whoever answers for it by then.
    private Risk AnsweredBy(Stamp stamp) => Raised is null || Raised.Judges.Contains(stamp.By) ? this : this with { Raised = Raised with { Judges = Raised.Judges.Add(stamp.By) } };

    private Acceptance Answered(Stamp stamp, string reason, DateOnly? until) =>
        (Acceptance ?? new(stamp.By, stamp.At, null)) with { Answer = new(stamp.By, stamp.At, reason, until) };

    private Risk With(int number, Func<RiskAction, RiskAction> change) =>
        this with { Actions = [.. Actions.Select(action => action.Number == number ? change(action) : action)] };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Risk))]
[JsonSerializable(typeof(RiskEvent))]
internal sealed partial class RisksJson : JsonSerializerContext;
