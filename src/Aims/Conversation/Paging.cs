using Aims.Cards;

namespace Aims.Conversation;

/// <summary>Which part of a longer list is shown; the others are a press away, on the same card.</summary>
/// <param name="First">The number of the first that is shown, from 1.</param>
/// <param name="Size">As many as are shown at once.</param>
public sealed record Paging(int First, int Total, int Size = Look.RowsShown)
{
    /// <summary>The name under which a button carries <see cref="First"/>.</summary>
    public const string Field = "from";

    /// <summary><c>11–20 of 43</c>; null when all fit on one card.</summary>
    public string? InWords => Total <= Size ? null : $"{First}–{Math.Min(First + Size - 1, Total)} of {Total}";

    /// <summary>The page that was asked for, or the last when the list has become shorter.</summary>
    public static Paging Of(Turn turn, int total, int size = Look.RowsShown)
    {
        int first = Math.Clamp(turn.Fields.Number(Field) ?? 1, 1, Math.Max(total, 1));
        return new Paging(first - ((first - 1) % size), total, size);
    }

    public IEnumerable<T> Page<T>(IEnumerable<T> all) => all.Skip(First - 1).Take(Size);

    /// <param name="verb">Shows the list.</param>
    /// <param name="about">What it is a list of.</param>
    public IEnumerable<CardAction> Buttons(string verb, params (string Name, string Value)[] about)
    {
        if (First > 1)
            yield return To("Previous", First - Size);
        if (First + Size <= Total)
            yield return To("Next", First + Size);

        Execute To(string title, int first) => Button.Open(title, verb, [.. about, (Field, first.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
    }
}
