using Aims.People;

namespace Aims.Conversation;

/// <summary>One thing that people can ask of the product: by a button (its verb) or in words (its phrases).</summary>
public abstract class Intent
{
    /// <summary>What a card's action names: <c>approval.approve</c>. Unique.</summary>
    public abstract string Verb { get; }

    /// <summary>
    /// What people type: fixed words, of which the last may be a capture that takes the rest of the text:
    /// <c>register {name}</c>. Words only ever open something or answer; they never change a record.
    /// </summary>
    public virtual IReadOnlyList<string> Phrases => [];

    /// <summary>Words of another form than <see cref="Phrases"/> have, asked when no phrase fits: what they say, or null.</summary>
    public virtual Fields? Hear(string text) => null;

    /// <summary>A line of the help; null for what nobody types.</summary>
    public virtual Hint? Hint => null;

    /// <summary>Whether it may be answered where others read along.</summary>
    public virtual bool Public => false;

    /// <summary>Whether a card may ask for it by itself when it comes into view. It changes nothing.</summary>
    public virtual bool Refreshes => false;

    public abstract Task<Reply> Answer(Turn turn, CancellationToken ct);
}

/// <summary>A command as the help offers it.</summary>
/// <param name="Say">Words that work as they stand.</param>
/// <param name="For">Who is offered it.</param>
public sealed record Hint(string Say, string Does, Func<Person, bool> For)
{
    public Hint(string say, string does) : this(say, does, _ => true) { }
}
