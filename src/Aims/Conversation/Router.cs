using System.Collections.Frozen;

namespace Aims.Conversation;

/// <summary>Which intent answers. It knows intents only by verb and phrase.</summary>
public sealed class Router
{
    /// <summary>The longest text that is looked at, in characters.</summary>
    public const int LongestText = 4_000;

    private readonly FrozenDictionary<string, Intent> byVerb;
    private readonly IReadOnlyList<Intent> intents;
    private readonly Phrasebook phrasebook;
    private readonly Otherwise otherwise;

    /// <summary>What is said where others read along and what was asked is not for all.</summary>
    public const string NotHere = "Others read along here. Please ask me that in our own chat.";

    /// <param name="otherwise">Answers a text that fits nothing.</param>
    /// <exception cref="ArgumentException">Two intents share a verb.</exception>
    /// <exception cref="InvalidOperationException">Two intents share a phrase.</exception>
    public Router(IReadOnlyList<Intent> intents, Otherwise otherwise)
    {
        byVerb = intents.ToDictionary(i => i.Verb).ToFrozenDictionary();
        this.intents = intents;
        phrasebook = new Phrasebook(intents);
        this.otherwise = otherwise;
    }

    public bool Knows(string verb) => byVerb.ContainsKey(verb);

    /// <summary>Answers a button. Null when no intent has the verb.</summary>
    public async Task<Reply?> Press(Turn turn, string verb, CancellationToken ct) =>
        byVerb.TryGetValue(verb, out var intent) ? await Answer(intent, turn, ct) : null;

    /// <summary>Answers a card that asks by itself for one person's view of it. Null for what may change something.</summary>
    public async Task<Reply?> Refresh(Turn turn, string verb, CancellationToken ct) =>
        byVerb.TryGetValue(verb, out var intent) && intent.Refreshes ? await Answer(intent, turn with { OwnView = !turn.Private }, ct) : null;

    public async Task<Reply> Say(Turn turn, string text, CancellationToken ct)
    {
        if (text.Length > LongestText)
            return Reply.Say($"That is more than I can read at once ({LongestText} characters). Try a short question, or say help.");
        return (phrasebook.Find(text) ?? Heard(text)) is { } found
            ? await Answer(found.Intent, turn with { Fields = found.Fields }, ct)
            : await Handed(await otherwise(turn, text, phrasebook.Nearest(text), ct), turn, ct);
    }

    private (Intent Intent, Fields Fields)? Heard(string text) =>
        intents.Select(i => (Intent: i, Fields: i.Hear(text))).FirstOrDefault(heard => heard.Fields is not null) is { Fields: { } fields } first
            ? (first.Intent, fields) : null;

    private async Task<Reply> Answer(Intent intent, Turn turn, CancellationToken ct)
    {
        if (!turn.Private && !intent.Public)
            return Reply.Say(NotHere);
        return await Handed(await Signals.Watch(intent, () => intent.Answer(turn, ct)), turn, ct);
    }

    private async Task<Reply> Handed(Reply reply, Turn turn, CancellationToken ct) => reply.Elsewhere is { } there
        ? await Answer(byVerb[there.Verb], turn with { Fields = Fields.Of(there.Field, there.Value) }, ct)
        : reply;
}

/// <summary>Answers a text that is no phrase.</summary>
/// <param name="nearest">The phrases that it may be a slip of, the nearest first; none when nothing is near.</param>
public delegate Task<Reply> Otherwise(Turn turn, string text, IReadOnlyList<(string Phrase, Intent Intent)> nearest, CancellationToken ct);
