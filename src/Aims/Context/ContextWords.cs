using Aims.Conversation;
using Aims.People;

namespace Aims.Context;

/// <summary>The slice's values as people read them.</summary>
public static class ContextWords
{
    public static string Of(ContextPart part) => part switch
    {
        ContextPart.Scope => "Scope of the AI management system",
        ContextPart.Issues => "External and internal issues",
        ContextPart.Parties => "Interested parties",
    };

    public static string Of(IssueSide side) => side switch
    {
        IssueSide.External => "External",
        IssueSide.Internal => "Internal",
    };

    /// <summary><c>External, matters: New rules for hiring tools apply from 2027.</c></summary>
    public static string Line(EntryWords words) =>
        words.Says is not { } says ? "Nobody has said anything yet"
        : words.Side is { } side ? $"{Of(side)}, {(words.Matters is true ? "matters" : "does not matter")}: {says}"
        : words.Met is { } met ? $"{says} Met: {met}"
        : says;

    /// <summary><c>New: EU AI Act. External, matters: …</c></summary>
    public static string Of(ContextChange change) => change switch
    {
        { Before: null, Now: { } now } => $"New: {now.Title}. {Line(now)}",
        { Now: null, Before: { } gone } => $"Dropped: {gone.Title}",
        { Before: { } was, Now: { } now } when was.Title != now.Title => $"Changed: {was.Title} is now {now.Title}. {Line(now)}",
        { Now: { } now } => $"Changed: {now.Title}. {Line(now)}",
        _ => "",
    };

    /// <summary><c>3 new, 1 changed</c></summary>
    public static string Count(IReadOnlyCollection<ContextChange> changes)
    {
        int added = changes.Count(change => change.Before is null), dropped = changes.Count(change => change.Now is null);
        (int Count, string Word)[] counts = [(added, "new"), (changes.Count - added - dropped, "changed"), (dropped, "dropped")];
        return string.Join(", ", counts.Where(one => one.Count > 0).Select(one => $"{one.Count} {one.Word}"));
    }

    /// <summary><c>Version 2 in force since 3 Mar 2027, draft: 1 new</c></summary>
    public static string State(ContextDocument document, Reader reader, IDirectory directory, bool withDraft)
    {
        string force = document.InForce is { } version ? $"Version {version.Number} in force since {reader.Day(version.At)}" : "No version in force yet";
        return !withDraft ? force
            : document.Waiting is { } waiting ? $"{force}, a draft waits for {directory.NameOf(waiting.To)}"
            : document.HasDraft ? $"{force}, draft: {Count(document.Drafted)}"
            : force;
    }

    /// <summary>What happened, after the name of who did it.</summary>
    public static string Of(ContextEvent happened, Func<PersonId, string> name, Func<DateOnly, string> day) => happened switch
    {
        ContextEntryWritten e => $"wrote \"{e.Words.Title}\": {Line(e.Words)}",
        ContextEntryDropped e => $"dropped \"{e.Title}\": {e.Reason}",
        ContextDraftDiscarded => "discarded the draft",
        ContextSent e => $"sent it to {name(e.To)} to be confirmed: {e.Reason}",
        ContextTakenBack => "took it back",
        ContextSentBack e => $"did not confirm it: {e.Reason}",
        ContextConfirmed => "confirmed it: it is in force",
        ContextInForce e => $"brought it in force: {e.Reason}",
        ContextReviewed e => $"looked at it, again by {day(e.Review)}: {e.Note}",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}
