using Aims.Ledger;
using Aims.People;

namespace Aims.Concerns;

/// <summary>What may be done with concerns, by whom, and what that makes of them.</summary>
internal static class ConcernRules
{
    public const int LongestText = 1_200, MostRemarks = 50;

    public const string TextCode = "concern.text", PersonCode = "concern.person";

    public static Refusal NotFound { get; } = new("concern.unknown", "There is no such concern that you may see.");

    /// <summary>The same whether a code is wrong or was never given: nothing is to be learned by trying.</summary>
    public static Refusal NoSuchCode { get; } = new("concern.code", "No concern has this code. Look whether all of its signs are there: five groups of four.");

    public static Decided<ConcernEvent> Raise(ConcernId id, string? text) =>
        Lacks(text, "Write what you are worried about.") is { } refusal ? refusal : new ConcernRaised(id, text!);

    public static Decided<ConcernEvent> Add(Concern concern, string? text) =>
        Lacks(text, "Write what you want to add.") is { } refusal ? refusal
        : Full(concern) is { } full ? full : new ConcernAdded(text!);

    public static Decided<ConcernEvent> Answer(Concern concern, Person who, string? text) =>
        (MayNot(who) ?? Lacks(text, "Write an answer.") ?? Full(concern)) is { } refusal ? refusal : new ConcernAnswered(text!);

    public static Decided<ConcernEvent> TakeUp(Concern concern, Person who) =>
        MayNot(who) is { } refusal ? refusal
        : concern.State switch
        {
            ConcernState.Open => new ConcernTakenUp(),
            ConcernState.Closed => new ConcernReopened(),
            ConcernState.LookedInto => Decided<ConcernEvent>.Nothing,
        };

    public static Decided<ConcernEvent> Settle(Concern concern, Person who, string? outcome) =>
        (MayNot(who) ?? Lacks(outcome, "Say what came of it: whoever raised it reads that.")) is { } refusal ? refusal
        : concern.IsOpen ? new ConcernSettled(outcome!)
        : concern.Outcome == outcome ? Decided<ConcernEvent>.Nothing : new Refusal("concern.closed", "Somebody has closed it already.");

    /// <param name="of">Whoever owns the system that it is about.</param>
    public static Decided<ConcernEvent> Share(Concern concern, Person who, Person? of, string? text) =>
        (MayNot(who) ?? (of is null ? new Refusal(PersonCode, "Choose the colleague who is to see it.") : Lacks(text, "Write what the owner is to know."))) is { } refusal ? refusal
        : concern.SharedWith(of!.Id)?.Text == text ? Decided<ConcernEvent>.Nothing
        : new ConcernShared(of.Id, text!);

    /// <summary>Only leads look into concerns; auditors read along.</summary>
    public static Refusal? MayNot(Person who) => who.Is(Role.Lead) ? null : new("concern.not-lead", "Only governance leads look into concerns.");

    public static Refusal? Lacks(string? text, string ask) =>
        text is null ? new(TextCode, ask) : text.Length > LongestText ? new(TextCode, $"Say it in at most {LongestText} characters.") : null;

    private static Refusal? Full(Concern concern) =>
        concern.Remarks.Length < MostRemarks ? null : new(TextCode, $"{MostRemarks} times was written about it. Please raise another concern.");
}
