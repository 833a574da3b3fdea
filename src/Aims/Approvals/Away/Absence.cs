using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Approvals;

/// <summary>Who decides for somebody while they are away. One record a person, which only they change.</summary>
/// <param name="Deputy">Null when it was called off.</param>
/// <param name="Until">The last day; null when no end is known.</param>
public sealed record Absence(PersonId Who, PersonId? Deputy, DateOnly From, DateOnly? Until)
{
    /// <summary>The verb that shows and asks who decides meanwhile.</summary>
    public const string View = "absence.show";

    private const string FromCode = "absence.from", UntilCode = "absence.until";

    public static RecordType<Absence, AbsenceEvent> Type { get; } =
        new("absence", "", After, () => AbsencesJson.Default.Absence, () => AbsencesJson.Default.AbsenceEvent);

    /// <summary>On the days on which the person's mailbox says so, instead of on given days; null for no.</summary>
    public bool? Standing { get; init; }

    public static RecordKey KeyOf(PersonId who) => Type.Key(who.Value);

    public bool HoldsOn(DateOnly today) => Deputy is not null && !(Until < today);

    /// <summary>Who decides for them on a day, as far as the given days say so.</summary>
    public StandIn? On(DateOnly today) =>
        Deputy is { } deputy && Standing is not true && new StandIn(deputy, From, Until) is var standIn && standIn.CoversOn(today) ? standIn : null;

    /// <summary>Names a deputy.</summary>
    /// <param name="now">What holds until now; null for nothing.</param>
    /// <param name="wanted">Its days are read already: a day that is none is no wish.</param>
    public static Decided<AbsenceEvent> Name(Absence? now, Person who, DeputyWish wanted, DateOnly today, IDirectory directory) =>
        wanted.Deputy is not { } deputy || directory.Find(deputy) is null ? new Refusal("absence.deputy", "Choose the colleague who is to decide for you.")
        : deputy == who.Id ? new Refusal("absence.deputy", "Choose somebody other than yourself.")
        : wanted.Standing ? Unless(now, new DeputyNamed(deputy, now is { Standing: true, Deputy: not null } ? now.From : today, null, true))
        : wanted.From is not { } from ? new Refusal(FromCode, "Choose your first day away.")
        : from < today && from != now?.From ? new Refusal(FromCode, "Choose today or a later day.")
        : from > today.AddYears(1) ? new Refusal(FromCode, "Choose a day within a year from now.")
        : wanted.UntilIsWrong ? new Refusal(UntilCode, "Choose your last day away, or leave it empty.")
        : wanted.Until < from ? new Refusal(UntilCode, "Your last day away cannot be before the first.")
        : wanted.Until < today ? new Refusal(UntilCode, "Choose today or a later day.")
        : wanted.Until > from.AddYears(1) ? new Refusal(UntilCode, "Choose a day within a year from the first. For longer, leave it empty.")
        : Unless(now, new DeputyNamed(deputy, from, wanted.Until));

    /// <summary>They decide themselves again.</summary>
    public static Decided<AbsenceEvent> CallOff(Absence? now) => now?.Deputy is null ? Decided<AbsenceEvent>.Nothing : new DeputyDismissed();

    private static Decided<AbsenceEvent> Unless(Absence? now, DeputyNamed wanted) =>
        now is not null && wanted == new DeputyNamed(now.Deputy ?? now.Who, now.From, now.Until, now.Standing) ? Decided<AbsenceEvent>.Nothing : wanted;

    private static Absence After(Absence? absence, AbsenceEvent happened, Stamp stamp) => happened switch
    {
        DeputyNamed e => new Absence(stamp.By, e.Deputy, e.From, e.Until) { Standing = e.Standing },
        DeputyDismissed => absence! with { Deputy = null },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

/// <summary>What somebody asks for before they are away.</summary>
/// <param name="From">Null when no day can be read.</param>
/// <param name="UntilIsWrong">Something stands there that is no day.</param>
public sealed record DeputyWish(PersonId? Deputy, DateOnly? From, DateOnly? Until, bool UntilIsWrong, bool Standing);

/// <summary>The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(DeputyNamed), "deputy-named.1")]
[JsonDerivedType(typeof(DeputyDismissed), "deputy-dismissed.1")]
public abstract record AbsenceEvent;

/// <param name="Until">The last day; null when no end is known.</param>
/// <param name="Standing">On the days on which the mailbox says so; null for no.</param>
public sealed record DeputyNamed(PersonId Deputy, DateOnly From, DateOnly? Until, bool? Standing = null) : AbsenceEvent;

public sealed record DeputyDismissed : AbsenceEvent;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Absence))]
[JsonSerializable(typeof(AbsenceEvent))]
internal sealed partial class AbsencesJson : JsonSerializerContext;
