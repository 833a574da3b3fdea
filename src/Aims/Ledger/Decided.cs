namespace Aims.Ledger;

/// <summary>What a rule answers: the events that now happen, or why not.</summary>
public readonly struct Decided<TEvent> where TEvent : class
{
    private Decided(IReadOnlyList<TEvent> events, Refusal? refusal) => (Events, Refusal) = (events, refusal);

    /// <summary>What happens, in order. Empty when refused, or when nothing would change.</summary>
    public IReadOnlyList<TEvent> Events { get; }

    public Refusal? Refusal { get; }

    public static Decided<TEvent> Nothing => new([], null);

    public static Decided<TEvent> These(params IReadOnlyList<TEvent> events) => new(events, null);

    public static implicit operator Decided<TEvent>(TEvent happened) => new([happened], null);

    public static implicit operator Decided<TEvent>(Refusal refusal) => new([], refusal);
}
