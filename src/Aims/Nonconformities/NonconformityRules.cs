using Aims.Actions;
using Aims.Audits;
using Aims.Ledger;
using Aims.People;

namespace Aims.Nonconformities;

/// <summary>
/// What may be done with a nonconformity, by whom and when. It closes by one way alone: correction, consequences, cause and similar
/// cases told, actions done, and somebody who did none of them finding, after a time, that they work (ISO/IEC 42001 10.2).
/// </summary>
public static class NonconformityRules
{
    /// <summary>Days to answer, and days that what was done needs to show.</summary>
    public const int MajorDays = 14, MinorDays = 30, WaitDays = 14;

    public const int LongestText = 1_000, MostActions = 5, YearsAhead = 2;

    public const string BadWhat = "nonconformity.what", BadGrade = "nonconformity.grade", BadRequirement = "nonconformity.requirement", BadOwner = "nonconformity.owner",
        BadSystem = "nonconformity.system", BadAnswer = "nonconformity.answer", BadChecker = "nonconformity.checker", BadDay = "nonconformity.day", BadWords = "nonconformity.words", BadReason = "nonconformity.reason";

    public static Refusal NotFound { get; } = new("nonconformity.unknown", "There is no such nonconformity that you may see. Say nonconformities to see those that you may.");

    public static Decided<NonconformityEvent> Raise(NonconformityId id, NonconformityWish wish, NonconformitySource? from) =>
        Text(wish.What, BadWhat, "Say what is not as it should be.") is { } wrong ? wrong
        : wish.Grade is not { } grade ? new Refusal(BadGrade, "Choose how serious it is.")
        : AuditCatalogue.Current.Find(wish.Requirement) is not { } requirement ? new Refusal(BadRequirement, "Choose the clause or control that it is against.")
        : wish.Owner is not { } owner ? new Refusal(BadOwner, "Choose the colleague who answers for it.")
        : new NonconformityRaised(id, wish.What!, grade, requirement.Id, owner.Id, from, wish.System);

    /// <summary>Whoever answers for it, or a governance lead.</summary>
    public static Refusal? MayNotWork(Nonconformity nonconformity, Person who) =>
        Ended(nonconformity) ?? (nonconformity.Owner == who.Id || who.Is(Role.Lead) ? null
            : new("nonconformity.not-yours", "Only whoever answers for it or a governance lead can do that."));

    public static Decided<NonconformityEvent> Answer(Nonconformity nonconformity, Person who, NonconformityAnswers answers) =>
        MayNotWork(nonconformity, who) is { } refusal ? refusal
        : answers.All.FirstOrDefault(answer => answer?.Length > LongestText) is not null ? new Refusal(BadAnswer, $"Say each in at most {LongestText} characters.")
        : answers.ChangeOf(nonconformity) is { } change ? change
        : answers.All.All(answer => answer is null) ? new Refusal(BadAnswer, "Fill in at least one of them.")
        : Decided<NonconformityEvent>.Nothing;

    public static Refusal? MayNotPlan(Nonconformity nonconformity, Person who) =>
        MayNotWork(nonconformity, who)
        ?? (nonconformity.Cause is null ? new("nonconformity.no-cause", "Say first what caused it: an action that does not meet the cause does not last.")
        : nonconformity.Actions.Count >= MostActions ? new("nonconformity.full", $"A nonconformity has at most {MostActions} actions. Put smaller steps into one.") : null);

    /// <param name="actions">All its actions, earlier ones included.</param>
    public static Decided<NonconformityEvent> PlanCheck(Nonconformity nonconformity, Person who, Person? by, DateOnly? on, DateOnly today, IEnumerable<ActionItem> actions) =>
        MayNotWork(nonconformity, who) is { } refusal ? refusal
        : by is null ? new Refusal(BadChecker, "Choose the colleague who checks whether it worked.")
        : MayNotJudge(nonconformity, by.Id, actions) is { } own ? own
        : on is not { } day || day < today || day > today.AddYears(YearsAhead) ? new Refusal(BadDay, $"Choose today or a later day, at most {YearsAhead} years ahead.")
        : nonconformity.Planned == new PlannedCheck(by.Id, day) ? Decided<NonconformityEvent>.Nothing
        : new CheckPlanned(by.Id, day);

    /// <summary>Nobody judges what they did themselves.</summary>
    public static Refusal? MayNotJudge(Nonconformity nonconformity, PersonId by, IEnumerable<ActionItem> actions) =>
        nonconformity.Owner == by ? new(BadChecker, "Whoever answers for it does not judge whether it worked. Choose somebody else.")
        : actions.FirstOrDefault(action => action.Owner == by || action.Done?.By == by) is { } own ? new(BadChecker, $"Whoever does {own.Id} does not judge whether it worked. Choose somebody else.")
        : null;

    /// <summary>What is lacking before it can be judged whether it worked; null when nothing is.</summary>
    /// <param name="actions">All its actions, earlier ones included.</param>
    public static Refusal? NotReady(Nonconformity nonconformity, IReadOnlyCollection<ActionItem> actions, Func<DateTimeOffset, DateOnly> day, DateOnly today)
    {
        var now = actions.Where(action => nonconformity.Actions.Contains(action.Id)).ToList();
        return Ended(nonconformity) is { } ended ? ended
            : Missing(nonconformity) is { Count: > 0 } missing ? new("nonconformity.unanswered", $"Still to be told: {NonconformityWords.And(missing)}.")
            : now.FirstOrDefault(action => action.IsOpen) is { } open ? new("nonconformity.open-action", $"{open.Id} is not done yet.")
            : now.Where(action => action.Done is not null).Select(action => (DateOnly?)day(action.Done!.At)).Max() is not { } last ? new("nonconformity.no-action", "No action was done about its cause yet.")
            : nonconformity.Planned is not { } planned ? new("nonconformity.no-check", "Plan first who checks whether it worked, and when.")
            : Later(planned.On, last.AddDays(WaitDays)) is var from && today < from ? new("nonconformity.too-early", $"It is too early to tell: it can be checked from {from:d MMM yyyy} on, {WaitDays} days after the last action at the soonest.")
            : null;
    }

    public static Decided<NonconformityEvent> Check(
        Nonconformity nonconformity, Person who, bool? works, string? words, IReadOnlyCollection<ActionItem> actions, Func<DateTimeOffset, DateOnly> day, DateOnly today) =>
        NotReady(nonconformity, actions, day, today) is { } refusal ? refusal
        : nonconformity.Planned!.By != who.Id ? new Refusal("nonconformity.not-checker", "Only whoever is named to check it can do that.")
        : MayNotJudge(nonconformity, who.Id, actions) is { } own ? own
        : works is not { } worked ? new Refusal(BadWords, "Choose whether it worked.")
        : Text(words, BadWords, "Say how you checked that, and what showed.") is { } wrong ? wrong
        : new EffectivenessChecked(worked, words!);

    public static Decided<NonconformityEvent> HandOver(Nonconformity nonconformity, Person who, Person? to) =>
        MayNotWork(nonconformity, who) is { } refusal ? refusal
        : to is null ? new Refusal(BadOwner, "Choose the colleague who answers for it from now on.")
        : to.Id == nonconformity.Owner ? Decided<NonconformityEvent>.Nothing
        : nonconformity.Planned?.By == to.Id ? new Refusal(BadOwner, "Whoever checks whether it worked does not answer for it. Name another checker first.")
        : new NonconformityHandedOver(to.Id);

    public static Decided<NonconformityEvent> Withdraw(Nonconformity nonconformity, string reason) =>
        Ended(nonconformity) is { } refusal ? refusal : new NonconformityWithdrawn(reason);

    /// <summary>What is still to be told, in words.</summary>
    public static IReadOnlyList<string> Missing(Nonconformity nonconformity) =>
    [
        .. new[]
        {
            (nonconformity.Correction, "the correction"), (nonconformity.Consequences, "the consequences"), (nonconformity.Cause, "the cause"), (nonconformity.Similar, "similar cases"),
        }.Where(one => one.Item1 is null).Select(one => one.Item2),
    ];

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static Refusal? Ended(Nonconformity nonconformity) =>
        nonconformity.HasEnded ? new("nonconformity.ended", $"{nonconformity.Id} is {NonconformityWords.Of(nonconformity.Stage).ToLowerInvariant()}, so nothing of it changes any more.") : null;

    private static Refusal? Text(string? text, string code, string ask) =>
        text is null ? new(code, ask) : text.Length > LongestText ? new(code, $"Say it in at most {LongestText} characters.") : null;
}

/// <summary>What somebody wants to raise.</summary>
public sealed record NonconformityWish(string? What, NonconformityGrade? Grade, string? Requirement, Person? Owner, string? System);

/// <summary>What somebody told; null for what was left empty, which stays as it was.</summary>
public sealed record NonconformityAnswers(string? Correction, string? Consequences, string? Cause, string? Similar)
{
    public IEnumerable<string?> All => [Correction, Consequences, Cause, Similar];

    /// <summary>What differs from what is told; null when nothing does.</summary>
    public NonconformityAnswered? ChangeOf(Nonconformity now)
    {
        var change = new NonconformityAnswered(Other(Correction, now.Correction), Other(Consequences, now.Consequences), Other(Cause, now.Cause), Other(Similar, now.Similar));
        return change is { Correction: null, Consequences: null, Cause: null, Similar: null } ? null : change;

        static string? Other(string? told, string? known) => told is null || told == known ? null : told;
    }
}
