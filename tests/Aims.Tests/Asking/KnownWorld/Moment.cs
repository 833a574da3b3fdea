using Aims.Ledger;
using Aims.People;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>Something that somebody did at a time, to records that change together.</summary>
internal sealed record Moment(DateTimeOffset At, PersonId By, params IReadOnlyList<Deed> Deeds)
{
    public static DateTimeOffset Time(DateOnly day, int hour, int minute = 0) => new(day.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.Zero);

    public static PersonId Id(string person) => PersonId.Parse(person);
}

/// <param name="Do">Takes the events up.</param>
internal sealed record Deed(RecordKey Record, Func<Draft, CancellationToken, Task> Do)
{
    public static Deed Of<TState, TEvent>(RecordType<TState, TEvent> type, string id, params TEvent[] happened) where TState : class where TEvent : class =>
        new(type.Key(id), (draft, ct) => draft.Apply(type, id, Decided<TEvent>.These(happened), ct));
}
