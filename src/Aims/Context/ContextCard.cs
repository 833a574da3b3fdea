using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Context;

/// <summary>A document of the context, with what whoever looks at it may do.</summary>
internal static class ContextCard
{
    private const int ChangesShown = 8, EntriesInFull = 5;

    /// <param name="problem">What was lacking on this card.</param>
    public static Reply Document(Turn turn, ContextDocument document, ContextDesk desk, Notice? notice = null, Refusal? problem = null)
    {
        bool drafts = document.SeesDraft(turn.Who), leads = turn.Who.Is(Role.Lead), confirms = document.MayNotConfirm(turn.Who, desk.Directory) is null;
        string state = ContextWords.State(document, turn.Reader, desk.Directory, drafts);
        var entries = drafts ? document.Entries : document.InForce?.Entries ?? [];
        var paging = Paging.Of(turn, entries.Length);
        return new Reply(
            Look.Card(
                ContextWords.Of(document.Part), $"{state}.",
                [
                    .. drafts ? Waiting(turn, document, desk.Directory) : [],
                    .. entries.Length == 0 ? [Look.Text(leads ? "Nobody is on the list yet. Begin with those whom our AI touches most." : "Nothing is in force yet. The governance leads write it.")] : Array.Empty<Element>(),
                    .. document.Part is ContextPart.Scope ? entries.Select(entry => Look.Quote(entry.Words.Title, entry.Words.Says ?? "Nobody has said anything yet.")) : [],
                    .. entries.Length > 0 && (document.Part is not ContextPart.Scope || document.MayNotDraft(turn.Who, desk.Directory) is null)
                        ? [Look.Rows([.. paging.Page(entries).Select(entry => RowOf(turn, document, entry, desk.Directory))])] : Array.Empty<Element>(),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                    .. document.InForce is null ? Array.Empty<Element>() : [Look.Facts([.. Facts(turn, document, desk.Directory)])],
                    .. confirms ? [WhatElse(turn, problem)] : Array.Empty<Element>(),
                ],
                state: state, notice: notice, primary: Next(turn, document, desk.Directory, confirms), secondary: [.. Buttons(turn, document, desk.Directory, paging, confirms)]),
            $"{ContextWords.Of(document.Part)}: {state}");
    }

    public static Reply Entry(Turn turn, ContextDocument document, ContextEntry entry, ContextDesk desk)
    {
        var before = document.InForce?.Entries.FirstOrDefault(one => one.Number == entry.Number)?.Words;
        bool may = document.MayNotDraft(turn.Who, desk.Directory) is null;
        return new Reply(
            Look.Card(
                entry.Words.Title, ContextWords.Line(entry.Words),
                [
                    .. Said(document.Part, entry.Words),
                    .. before is not null && before != entry.Words ? [Look.Quote($"Version {document.Versions.Length} says", ContextWords.Line(before))] : Array.Empty<Element>(),
                    Look.Subtle(Written(turn, entry, desk.Directory)),
                ],
                id: ContextWords.Of(document.Part), state: MarkOf(document, entry)?.Word,
                primary: may ? About("Change", WriteEntry.AskName, document, entry) : null,
                secondary:
                [
                    .. may && document.MayNotDrop(entry, turn.Who, desk.Directory) is null ? [About("Drop", DropEntry.AskName, document, entry)] : Array.Empty<CardAction>(),
                    Plain("Back", ContextDocument.View, (ContextDocument.Field, document.Id)),
                ]),
            entry.Words.Title);
    }

    /// <summary>A version as it was: what it changed, and all that it says.</summary>
    public static Reply Version(Turn turn, ContextDocument document, ContextVersion version, ContextDesk desk, Notice? notice)
    {
        var paging = Paging.Of(turn, version.Entries.Length, EntriesInFull);
        string until = document.InForce == version ? "In force" : $"In force until {turn.Reader.Day(document.Versions[version.Number].At)}";
        return new Reply(
            Look.Card(
                $"{ContextWords.Of(document.Part)}, version {version.Number}", $"Version {version.Number}. {until}.",
                [
                    Look.Facts([.. Made(turn, version, desk.Directory)]),
                    .. document.SeesDraft(turn.Who) && paging.First == 1 ? Changes("What it changed", document.Of(version).Changes) : [],
                    Look.Heading("All that it says"),
                    .. paging.Page(version.Entries).Select(entry => Look.Quote(entry.Words.Title, ContextWords.Line(entry.Words))),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                state: until, notice: notice,
                secondary:
                [
                    .. paging.Buttons(ShowContextVersion.Name, (ContextDocument.Field, document.Id), (ShowContextVersion.VersionField, Number(version.Number))),
                    Plain("Versions", ListContextVersions.Name, (ContextDocument.Field, document.Id)), Plain("As it is now", ContextDocument.View, (ContextDocument.Field, document.Id)),
                ]),
            $"{ContextWords.Of(document.Part)}, version {version.Number}");
    }

    public static IEnumerable<Element> Changes(string heading, IReadOnlyList<ContextChange> changes)
    {
        if (changes.Count == 0)
            yield break;
        yield return Look.Heading($"{heading}: {ContextWords.Count(changes)}");
        yield return Look.Text(string.Join('\n', changes.Take(ChangesShown).Select(change => Cards.Plain.Line(ContextWords.Of(change), 240))));
        if (changes.Count > ChangesShown)
            yield return Look.Subtle($"and {changes.Count - ChangesShown} more");
    }

    public static Execute Plain(string title, string verb, params ReadOnlySpan<(string, string)> about) => Button.Open(title, verb, about) with { AssociatedInputs = AssociatedInputs.None };

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Element> Waiting(Turn turn, ContextDocument document, IDirectory directory)
    {
        if (document.SentBack is { } back)
            yield return Look.Quote($"{directory.NameOf(back.By)} did not confirm it on {turn.Reader.Day(back.At)}", back.Says);
        if (document.Waiting is not { } waiting)
            yield break;
        yield return Look.Quote($"{directory.NameOf(waiting.By)} asks {directory.NameOf(waiting.To)} to confirm it", waiting.Reason);
        foreach (var element in Changes("What changes", document.Drafted))
            yield return element;
    }

    private static Container WhatElse(Turn turn, Refusal? problem) => Look.Field(
        new Input.Text(ContextAct.ReasonField, "What should be different?", "Say it in a sentence or two.") { Value = turn.Fields.Text(ContextAct.ReasonField), IsMultiline = true, MaxLength = ContextRules.LongestText },
        "Only where you send it back.", error: problem.At(ContextRules.Reason));

    private static Row RowOf(Turn turn, ContextDocument document, ContextEntry entry, IDirectory directory)
    {
        bool isScope = document.Part is ContextPart.Scope;
        return new(
            entry.Words.Title, isScope ? Written(turn, entry, directory) : ContextWords.Line(entry.Words),
            isScope ? About("Change", WriteEntry.AskName, document, entry) : About("Open", ShowContextEntry.Name, document, entry))
        { Mark = MarkOf(document, entry) };
    }

    // How an entry of the draft stands to the version in force.
    private static Mark? MarkOf(ContextDocument document, ContextEntry entry) =>
        ContextRules.Lacks(document.Part, entry.Words) is not null ? new("To be answered", TextColor.Attention)
        : document.InForce is not { } version ? null
        : version.Entries.FirstOrDefault(one => one.Number == entry.Number) is not { } before ? new("New", TextColor.Good)
        : before.Words != entry.Words ? new("Changed", TextColor.Accent)
        : null;

    private static IEnumerable<Element> Said(ContextPart part, EntryWords words)
    {
        if (words.Side is { } side)
            yield return Look.Facts(("Comes from", side is IssueSide.External ? "outside" : "inside"), ("Matters", words.Matters switch { true => "Yes", false => "No", null => "Nobody has decided yet" }));
        yield return Look.Quote(part is ContextPart.Parties ? "What they need and expect" : part is ContextPart.Issues ? "Why" : "What holds", words.Says ?? "Nobody has said anything yet.");
        if (part is ContextPart.Parties)
            yield return Look.Quote("Met through the management system", words.Met ?? "Nobody has said anything yet.");
    }

    private static string Written(Turn turn, ContextEntry entry, IDirectory directory) =>
        entry is { By: { } by, At: { } at } ? $"Written by {directory.NameOf(by)} on {turn.Reader.Day(at)}" : "Nobody has said anything yet";

    private static IEnumerable<(string, string?)> Facts(Turn turn, ContextDocument document, IDirectory directory)
    {
        foreach (var fact in Made(turn, document.InForce!, directory))
            yield return fact;
        if (document.Reviewed is { } looked && looked.At > document.InForce!.At)
            yield return ("Looked at", $"by {directory.NameOf(looked.By)} on {turn.Reader.Day(looked.At)}: {looked.Says}");
        yield return ("Look at it again by", $"{turn.Reader.Day(document.ReviewBy!.Value)}{(document.ReviewBy < turn.Reader.Today(turn.Now) ? ", overdue" : "")}");
    }

    private static IEnumerable<(string, string?)> Made(Turn turn, ContextVersion version, IDirectory directory)
    {
        yield return ($"Version {version.Number}", $"by {directory.NameOf(version.By)}{(version.Confirmed is { } confirmed ? $", confirmed by {directory.NameOf(confirmed)}" : "")} on {turn.Reader.Day(version.At)}");
        yield return ("Because", version.Reason);
    }

    private static Execute? Next(Turn turn, ContextDocument document, IDirectory directory, bool confirms) =>
        confirms ? Button.Change("Confirm", ConfirmContext.Name, turn.NewId(), (ContextDocument.Field, document.Id)) with { AssociatedInputs = AssociatedInputs.None }
        : document.MayNotBringInForce(turn.Who, directory) is null ? Plain(document.Part is ContextPart.Scope ? "Send to be confirmed" : "Bring in force", BringInForce.AskName, (ContextDocument.Field, document.Id))
        : document.Part is not ContextPart.Scope && document.MayNotDraft(turn.Who, directory) is null ? Plain("Add", WriteEntry.AskName, (ContextDocument.Field, document.Id))
        : null;

    private static IEnumerable<CardAction> Buttons(Turn turn, ContextDocument document, IDirectory directory, Paging paging, bool confirms)
    {
        var self = (ContextDocument.Field, document.Id);
        if (confirms)
            yield return Button.Change("Send back", SendContextBack.Name, turn.NewId(), self);
        foreach (var button in paging.Buttons(ContextDocument.View, self))
            yield return button;
        if (document.Part is not ContextPart.Scope && document.MayNotBringInForce(turn.Who, directory) is null)
            yield return Plain("Add", WriteEntry.AskName, self);
        if (document.Waiting is not null && turn.Who.Is(Role.Lead))
            yield return Button.Change("Take back", TakeContextBack.Name, turn.NewId(), self);
        if (document.HasDraft && document.MayNotDraft(turn.Who, directory) is null)
            yield return Plain("Discard the draft", DiscardContextDraft.AskName, self);
        if (document.MayNotReview(turn.Who, directory) is null)
            yield return Plain("Nothing has changed", ContextDocument.Review, self);
        if (document.Versions.Length > 0)
            yield return Plain("Versions", ListContextVersions.Name, self);
        if (document.SeesDraft(turn.Who))
            yield return Plain("History", ContextHistory.Name, self);
        if (turn.Who.Oversees)
            yield return Plain("Context", ContextDocument.List);
    }

    private static Execute About(string title, string verb, ContextDocument document, ContextEntry entry) =>
        Plain(title, verb, (ContextDocument.Field, document.Id), (WriteEntry.EntryField, Number(entry.Number)));
}
