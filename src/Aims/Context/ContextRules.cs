using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Context;

/// <summary>Who may do what with a document of the context, and what that makes of it.</summary>
internal static class ContextRules
{
    public const int LongestTitle = 100, LongestText = 1_000, MostEntries = 40, YearsAhead = 2;

    // Codes say to which input a refusal belongs.
    public const string Title = "context.title", Side = "context.side", Matters = "context.matters", Says = "context.says", Met = "context.met",
        Reason = "context.reason", Review = "context.review", Colleague = "context.colleague", ChangedSince = "context.changed";

    public static Refusal NotFound { get; } = new("context.unknown", "There is no such document for you. Say \"scope\" for what the management system covers.");

    public static Refusal? NotLead(Person who, IDirectory directory) => LeadsOnly.Refuses(who, directory, "context.not-lead", "change the context documents", "turn to");

    /// <summary>Why somebody may not change the draft now; null when they may.</summary>
    public static Refusal? MayNotDraft(this ContextDocument document, Person who, IDirectory directory) => NotLead(who, directory)
        ?? (document.Waiting is { } waiting ? new("context.waiting", $"It waits for {directory.NameOf(waiting.To)} to confirm it. Take it back first to change it.") : null);

    /// <summary>Why somebody may not confirm it or send it back; null when they may.</summary>
    public static Refusal? MayNotConfirm(this ContextDocument document, Person who, IDirectory directory) =>
        document.Waiting is not { } waiting ? new("context.not-waiting", "It does not wait to be confirmed any more.")
        : waiting.To != who.Id ? new("context.not-asked", $"It waits for {directory.NameOf(waiting.To)}.")
        : IsFit(who, directory) ? null
        : new("context.not-fit", "Only a governance lead or a manager can confirm it.");

    /// <summary>Whether somebody may answer for what the management system covers.</summary>
    public static bool IsFit(Person who, IDirectory directory) => who.Is(Role.Lead) || directory.IsManager(who.Id);

    /// <param name="number">Of the entry; null for a new one.</param>
    /// <param name="seen">At which edit of the document it had been written when the form was drawn.</param>
    public static Decided<ContextEvent> Write(ContextDocument document, int? number, EntryWords words, int seen, Turn turn, IDirectory directory)
    {
        var entry = document.Entry(number);
        if ((document.MayNotDraft(turn.Who, directory) ?? Lacks(document.Part, words)) is { } refusal)
            return refusal;
        if (number is not null && entry is null)
            return new Refusal(ChangedSince, "Somebody dropped it after you opened it. Save again to put yours in as a new one.");
        if (document.Entries.FirstOrDefault(other => other.Number != number && string.Equals(other.Words.Title, words.Title, StringComparison.OrdinalIgnoreCase)) is { } twin)
            return new Refusal(Title, $"\"{twin.Words.Title}\" is there already. Open that one instead.");
        if (entry is null && document.Entries.Length >= MostEntries)
            return new Refusal(Title, $"There are {MostEntries} already. Put what belongs together into one.");
        if (entry?.Words == words)
            return Decided<ContextEvent>.Nothing;
        return entry is { By: { } by, At: { } at } && entry.Edit != seen
            ? new Refusal(ChangedSince, $"{directory.NameOf(by)} changed this on {turn.Reader.Moment(at)}, after you opened it: see below. Save again to put yours in its place; the history keeps both.")
            : new ContextEntryWritten(document.Part, number ?? document.LastNumber + 1, words);
    }

    public static Refusal? MayNotDrop(this ContextDocument document, ContextEntry entry, Person who, IDirectory directory) => document.MayNotDraft(who, directory)
        ?? (document.Part is ContextPart.Scope ? new("context.scope", "Each part of the scope is asked for. Say what holds, also when that is \"nothing\".")
        : document.Part is ContextPart.Issues && entry.Number == ContextDocument.ClimateChange
            ? new("context.climate", "Clause 4.1 asks whether climate change matters. It stays on the list: say that it does not matter, and why.")
        : null);

    public static Decided<ContextEvent> Drop(ContextDocument document, ContextEntry entry, string? reason, int seen, Turn turn, IDirectory directory) =>
        (document.MayNotDrop(entry, turn.Who, directory) ?? Text(reason, Reason, "Say why it does not matter any more.")) is { } refusal ? refusal
        : entry is { By: { } by, At: { } at } && entry.Edit != seen ? new Refusal(ChangedSince, $"{directory.NameOf(by)} changed this on {turn.Reader.Moment(at)}, after you opened it: see below. Press again to drop it.")
        : new ContextEntryDropped(entry.Number, entry.Words.Title, reason!);

    public static Decided<ContextEvent> Discard(ContextDocument document, Person who, IDirectory directory) =>
        document.MayNotDraft(who, directory) is { } refusal ? refusal : document.HasDraft ? new ContextDraftDiscarded() : Decided<ContextEvent>.Nothing;

    /// <summary>Why the draft cannot be brought in force now, whatever is said of it; null when it can.</summary>
    public static Refusal? MayNotBringInForce(this ContextDocument document, Person who, IDirectory directory) =>
        document.MayNotDraft(who, directory)
        ?? (!document.HasDraft ? new("context.no-draft", "Nothing was changed since the version in force.")
        : document.Entries.FirstOrDefault(entry => Lacks(document.Part, entry.Words) is not null) is { } open ? new("context.open", $"\"{open.Words.Title}\" is still to be answered.")
        : null);

    /// <summary>The issues and the parties come in force at once, the scope when somebody who did not write it has confirmed it.</summary>
    /// <param name="seen">How often the draft had been changed when it was looked at.</param>
    public static Decided<ContextEvent> BringInForce(ContextDocument document, string? reason, DateOnly? review, Person? to, int seen, Turn turn, IDirectory directory)
    {
        var today = turn.Reader.Today(turn.Now);
        if (document.MayNotBringInForce(turn.Who, directory) is { } refusal)
            return refusal;
        if (document.Edit != seen)
            return new Refusal(ChangedSince, "The draft was changed after you opened this. Look at what changes now, and press again.");
        if ((Text(reason, Reason, "Say what changes, and why.") ?? Next(review, today)) is { } lack)
            return lack;
        if (document.Part is not ContextPart.Scope)
            return new ContextInForce(reason!, review!.Value);
        return to is null || !IsFit(to, directory) ? new Refusal(Colleague, "Choose a governance lead or a manager who is here.")
            : to.Id == turn.Who.Id || document.Authors.Contains(to.Id) ? new Refusal(Colleague, $"{to.Name} has written it, and nobody confirms their own words. Choose somebody else.")
            : new ContextSent(reason!, review!.Value, to.Id);
    }

    public static Decided<ContextEvent> TakeBack(ContextDocument document, Person who, IDirectory directory) =>
        NotLead(who, directory) is { } refusal ? refusal : document.Waiting is null ? Decided<ContextEvent>.Nothing : new ContextTakenBack();

    public static Decided<ContextEvent> Confirm(ContextDocument document, Person who, IDirectory directory) =>
        document.MayNotConfirm(who, directory) is { } refusal ? refusal : new ContextConfirmed();

    public static Decided<ContextEvent> SendBack(ContextDocument document, string? reason, Person who, IDirectory directory) =>
        (document.MayNotConfirm(who, directory) ?? Text(reason, Reason, "Say what should be different.")) is { } refusal ? refusal : new ContextSentBack(reason!);

    public static Refusal? MayNotReview(this ContextDocument document, Person who, IDirectory directory) => document.MayNotDraft(who, directory)
        ?? (document.InForce is null ? new("context.none", "No version is in force yet. Write it first.")
        : document.HasDraft ? new("context.draft", "There is a draft, so something changes: bring it in force, or discard it.")
        : null);

    public static Decided<ContextEvent> Look(ContextDocument document, string? note, DateOnly? next, DateOnly today, Person who, IDirectory directory) =>
        (document.MayNotReview(who, directory) ?? Text(note, Reason, "Say what was looked at.") ?? Next(next, today)) is { } refusal ? refusal : new ContextReviewed(note!, next!.Value);

    /// <summary>What an entry still has to say; null when nothing.</summary>
    public static Refusal? Lacks(ContextPart part, EntryWords words) => part switch
    {
        ContextPart.Scope => Text(words.Says, Says, "Say it in a few sentences."),
        ContextPart.Issues => Named(words, "Name the issue")
            ?? Chosen(words.Side, Side, "Choose whether it comes from outside or from inside.")
            ?? Chosen(words.Matters, Matters, "Choose whether it matters.")
            ?? Text(words.Says, Says, "Say why it matters, or why it does not."),
        ContextPart.Parties => Named(words, "Name the party") ?? Text(words.Says, Says, "Say what they need and expect.") ?? Text(words.Met, Met, "Say which of it is met through the management system, also when that is \"nothing\"."),
    };

    private static Refusal? Named(EntryWords words, string ask) => words.Title.Length is < 2 or > LongestTitle ? new(Title, $"{ask}, in 2 to {LongestTitle} characters.") : null;

    private static Refusal? Chosen<T>(T? value, string code, string ask) where T : struct => value is null ? new(code, ask) : null;

    private static Refusal? Next(DateOnly? review, DateOnly today) =>
        review > today && review <= today.AddYears(YearsAhead) ? null : new(Review, $"Choose a day after today, at most {YearsAhead} years ahead.");

    private static Refusal? Text(string? text, string code, string ask) =>
        text is null ? new(code, ask) : text.Length > LongestText ? new(code, $"Say it in at most {LongestText:N0} characters.") : null;
}
