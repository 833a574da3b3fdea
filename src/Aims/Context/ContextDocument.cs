using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Context;

/// <summary>The three documents of the organisation's context.</summary>
public enum ContextPart
{
    /// <summary>What the management system covers (ISO/IEC 42001 4.3).</summary>
    Scope,

    /// <summary>What outside and inside bears on it (4.1).</summary>
    Issues,

    /// <summary>Who has a stake in it, and what they need (4.2).</summary>
    Parties,
}

public enum IssueSide
{
    External,
    Internal,
}

/// <summary>A document of the context: what is drafted, and each version that was brought in force, as it was then.</summary>
public sealed record ContextDocument(ContextPart Part)
{
    /// <summary>The number of the issue that 4.1 asks everybody to decide on, and that is on each list from the start.</summary>
    public const int ClimateChange = 1;

    public static RecordType<ContextDocument, ContextEvent> Type { get; } = new(Field, "", After, () => ContextJson.Default.ContextDocument, () => ContextJson.Default.ContextEvent);

    /// <summary>The verbs that show one, and all three.</summary>
    public const string View = "context.show", List = "context.list", Review = "context.ask-review";

    /// <summary>The name under which a button carries its id.</summary>
    public const string Field = "context-document";

    /// <summary>What is drafted; the version in force where nothing was changed since.</summary>
    public ImmutableArray<ContextEntry> Entries { get; init; } = [];

    /// <summary>The highest number that an entry had: none is given twice.</summary>
    public int LastNumber { get; init; }

    /// <summary>How often the draft was changed: what somebody looked at before they bring it in force.</summary>
    public int Edit { get; init; }

    /// <summary>Who changed the draft since the last version.</summary>
    public ImmutableArray<PersonId> Authors { get; init; } = [];

    /// <summary>The oldest first.</summary>
    public ImmutableArray<ContextVersion> Versions { get; init; } = [];

    /// <summary>With whom the draft is to be confirmed; null when it is with nobody.</summary>
    public ContextRequest? Waiting { get; init; }

    /// <summary>Why it was not confirmed when it was sent last; null when it was, or was not sent.</summary>
    public ContextNote? SentBack { get; init; }

    /// <summary>When somebody last found that nothing has to change.</summary>
    public ContextNote? Reviewed { get; init; }

    /// <summary>By when it is looked at again; null before the first version.</summary>
    public DateOnly? ReviewBy { get; init; }

    [JsonIgnore]
    public string Id => IdOf(Part);

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id);

    [JsonIgnore]
    public ContextVersion? InForce => Versions is [.., var last] ? last : null;

    /// <summary>Whether the draft says something else than the version in force.</summary>
    [JsonIgnore]
    public bool HasDraft => Authors.Length > 0 && ChangesOf(InForce?.Entries ?? [], Entries).Any();

    /// <summary>What the draft changes of the version in force.</summary>
    [JsonIgnore]
    public IReadOnlyList<ContextChange> Drafted => [.. ChangesOf(InForce?.Entries ?? [], Entries)];

    /// <summary><c>scope</c>, <c>issues</c>, <c>parties</c></summary>
    public static string IdOf(ContextPart part) => part switch
    {
        ContextPart.Scope => "scope",
        ContextPart.Issues => "issues",
        ContextPart.Parties => "parties",
    };

    /// <summary>As it is before anybody wrote anything: what is asked for, and nothing said. That is no document yet.</summary>
    public static ContextDocument New(ContextPart part) => new(part)
    {
        Entries = [.. Asked(part).Select((title, at) => new ContextEntry(at + 1, new EntryWords(title) { Side = part is ContextPart.Issues ? IssueSide.External : null }, 0, null, null))],
        LastNumber = Asked(part).Count,
    };

    /// <summary>The version that was in force at a moment; null for none.</summary>
    public ContextVersion? InForceAt(DateTimeOffset moment) => Versions.LastOrDefault(version => version.At <= moment);

    /// <summary>What versions that came in force on a day or later (UTC) changed, the oldest first. Of the first version, all is new.</summary>
    public IReadOnlyList<ContextChange> ChangesSince(DateOnly day) => [.. Versions.Where(version => version.Day >= day).SelectMany(version => Of(version).Changes)];

    /// <summary>A version with what it changed of the one before.</summary>
    public (ContextVersion Version, IReadOnlyList<ContextChange> Changes) Of(ContextVersion version) =>
        (version, [.. ChangesOf(version.Number == 1 ? [] : Versions[version.Number - 2].Entries, version.Entries).Select(change => change with { By = version })]);

    public ContextEntry? Entry(int? number) => Entries.FirstOrDefault(entry => entry.Number == number);

    /// <summary>Everybody may know what the management system covers; the rest is for those who oversee it, and whoever is to confirm.</summary>
    public bool MayBeSeenBy(Person who) => Part is ContextPart.Scope || SeesDraft(who);

    public bool SeesDraft(Person who) => who.Oversees || Waiting?.To == who.Id;

    private static IReadOnlyList<string> Asked(ContextPart part) => part switch
    {
        ContextPart.Scope => ["What it covers", "What it leaves out, and why", "Our roles with regard to AI"],
        ContextPart.Issues => ["Climate change"],
        ContextPart.Parties => [],
    };

    private static IEnumerable<ContextChange> ChangesOf(ImmutableArray<ContextEntry> before, ImmutableArray<ContextEntry> now) =>
    [
        .. from entry in now
           let was = before.FirstOrDefault(one => one.Number == entry.Number)
           where was?.Words != entry.Words && entry.Edit > 0
           select new ContextChange(entry.Number, was?.Words, entry.Words),
        .. before.ExceptBy(now.Select(entry => entry.Number), entry => entry.Number).Select(gone => new ContextChange(gone.Number, gone.Words, null)),
    ];

    private static ContextDocument After(ContextDocument? before, ContextEvent happened, Stamp stamp) => happened switch
    {
        ContextEntryWritten e => (before ?? New(e.Part)).With(e, stamp),
        ContextEntryDropped e => before! with { Entries = before.Entries.RemoveAll(entry => entry.Number == e.Number), Edit = before.Edit + 1, Authors = before.By(stamp) },
        ContextDraftDiscarded => before! with { Entries = before.InForce?.Entries ?? New(before.Part).Entries, Edit = before.Edit + 1, Authors = [], SentBack = null },
        ContextSent e => before! with { Waiting = new(stamp.By, stamp.At, e.To, e.Reason, e.Review), SentBack = null },
        ContextTakenBack => before! with { Waiting = null },
        ContextSentBack e => before! with { Waiting = null, SentBack = new(stamp.By, stamp.At, e.Reason) },
        ContextConfirmed => before!.Next(before.Waiting!.By, before.Waiting.Reason, before.Waiting.Review, stamp, stamp.By),
        ContextInForce e => before!.Next(stamp.By, e.Reason, e.Review, stamp, null),
        ContextReviewed e => before! with { Reviewed = new(stamp.By, stamp.At, e.Note), ReviewBy = e.Review },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private ContextDocument With(ContextEntryWritten e, Stamp stamp)
    {
        var entry = new ContextEntry(e.Number, e.Words, Edit + 1, stamp.By, stamp.At);
        int at = Entries.IndexOf(Entry(e.Number)!);
        return this with { Entries = at < 0 ? Entries.Add(entry) : Entries.SetItem(at, entry), LastNumber = Math.Max(LastNumber, e.Number), Edit = Edit + 1, Authors = By(stamp) };
    }

    private ContextDocument Next(PersonId by, string reason, DateOnly review, Stamp stamp, PersonId? confirmed) => this with
    {
        Versions = Versions.Add(new(Versions.Length + 1, Entries, reason, by, confirmed, stamp.At)),
        Waiting = null,
        SentBack = null,
        Authors = [],
        ReviewBy = review,
    };

    private ImmutableArray<PersonId> By(Stamp stamp) => Authors.Contains(stamp.By) ? Authors : Authors.Add(stamp.By);
}

/// <param name="Edit">The edit of the document that wrote it; 0 for what is only asked for.</param>
public sealed record ContextEntry(int Number, EntryWords Words, int Edit, PersonId? By, DateTimeOffset? At);

/// <summary>What an entry says: a part of the scope, an issue, or an interested party.</summary>
public sealed record EntryWords(string Title)
{
    /// <summary>What holds; why the issue matters or does not; what the party needs and expects. Null while nobody has said.</summary>
    public string? Says { get; init; }

    /// <summary>Of an issue.</summary>
    public IssueSide? Side { get; init; }

    /// <summary>Whether an issue bears on the management system; null while nobody has decided.</summary>
    public bool? Matters { get; init; }

    /// <summary>Which of a party's needs are met through the management system (4.2 c).</summary>
    public string? Met { get; init; }
}

/// <summary>A version as it was brought in force.</summary>
/// <param name="By">Who brought it in force, or sent it to be confirmed.</param>
/// <param name="Confirmed">Who confirmed it; null where nobody has to.</param>
public sealed record ContextVersion(int Number, ImmutableArray<ContextEntry> Entries, string Reason, PersonId By, PersonId? Confirmed, DateTimeOffset At)
{
    [JsonIgnore]
    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);
}

/// <param name="To">Whoever is to confirm it.</param>
/// <param name="Review">By when it is looked at again.</param>
public sealed record ContextRequest(PersonId By, DateTimeOffset At, PersonId To, string Reason, DateOnly Review);

public sealed record ContextNote(PersonId By, DateTimeOffset At, string Says);

/// <summary>One entry that became another.</summary>
/// <param name="Before">Null for what is new.</param>
/// <param name="Now">Null for what was dropped.</param>
public sealed record ContextChange(int Entry, EntryWords? Before, EntryWords? Now)
{
    /// <summary>The version that brought it in force; null for a draft.</summary>
    public ContextVersion? By { get; init; }

    public string Title => (Now ?? Before)!.Title;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ContextDocument))]
[JsonSerializable(typeof(ContextEvent))]
internal sealed partial class ContextJson : JsonSerializerContext;
