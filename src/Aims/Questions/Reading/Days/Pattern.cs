using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Aims.Questions.Days;

/// <summary>
/// A phrase as a language's file writes it: <c>[in|during] [the] last {length}</c>. Words; <c>(a|b c)</c> for either, <c>[a|b]</c> for
/// either or nothing, <c>{slot}</c> for what is heard, <c>&lt;group&gt;</c> for a choice that has a name in the file.
/// </summary>
internal abstract partial record Pattern
{
    /// <summary>Every way in which it can go on from there.</summary>
    public abstract IEnumerable<Heard> From(Heard heard, Sentence sentence);

    /// <summary>The words it can begin with; null among them where that is not known.</summary>
    protected abstract IEnumerable<string?> Firsts { get; }

    protected abstract bool CanBeNothing { get; }

    /// <summary>The words it can begin with; null for any.</summary>
    public FrozenSet<string>? Begins() => Firsts.Contains(null) ? null : Firsts.OfType<string>().ToFrozenSet();

    public static Pattern Of(string text, IReadOnlyDictionary<string, string> groups)
    {
        while (Group.IsMatch(text))
            text = Group.Replace(text, group => $"({groups[group.Groups[1].Value]})");
        var parts = new Queue<string>(Parts.Matches(text).Select(part => part.Value));
        var pattern = Choice(parts);
        return parts.Count == 0 ? pattern : throw new FormatException($"'{text}' closes what it did not open.");
    }

    private static Either Choice(Queue<string> parts)
    {
        var ways = new List<Pattern> { Row(parts) };
        while (parts.TryPeek(out string? sign) && sign == "|")
        {
            parts.Dequeue();
            ways.Add(Row(parts));
        }
        return new Either(ways);
    }

    private static InTurn Row(Queue<string> parts)
    {
        var items = new List<Pattern>();
        while (parts.TryPeek(out string? next) && next is not ("|" or ")" or "]"))
        {
            string part = parts.Dequeue();
            items.Add(part switch
            {
                "(" => Closed(Choice(parts), parts),
                "[" => Closed(new Either([.. Choice(parts).Ways, new InTurn([])]), parts),
                ['{', .. var slot, '}'] => new Slotted(Enum.Parse<Slot>(slot, ignoreCase: true)),
                _ => new Word(part),
            });
        }
        return new InTurn(items);
    }

    private static Either Closed(Either inner, Queue<string> parts)
    {
        parts.Dequeue();
        return inner;
    }

    private sealed record Word(string Text) : Pattern
    {
        protected override IEnumerable<string?> Firsts => [Text];

        protected override bool CanBeNothing => false;

        public override IEnumerable<Heard> From(Heard heard, Sentence sentence) => sentence.WordAt(heard.End) == Text ? [heard with { End = heard.End + 1 }] : [];
    }

    private sealed record Slotted(Slot Slot) : Pattern
    {
        protected override IEnumerable<string?> Firsts => [null];

        protected override bool CanBeNothing => false;

        public override IEnumerable<Heard> From(Heard heard, Sentence sentence) => sentence.Hear(Slot, heard);
    }

    private sealed record Either(IReadOnlyList<Pattern> Ways) : Pattern
    {
        protected override IEnumerable<string?> Firsts => Ways.SelectMany(way => way.Firsts);

        protected override bool CanBeNothing => Ways.Any(way => way.CanBeNothing);

        public override IEnumerable<Heard> From(Heard heard, Sentence sentence) => Ways.SelectMany(way => way.From(heard, sentence));
    }

    private sealed record InTurn(IReadOnlyList<Pattern> Items) : Pattern
    {
        protected override IEnumerable<string?> Firsts =>
            Items.Take(Items.TakeWhile(item => item.CanBeNothing).Count() + 1).SelectMany(item => item.Firsts);

        protected override bool CanBeNothing => Items.All(item => item.CanBeNothing);

        public override IEnumerable<Heard> From(Heard heard, Sentence sentence) =>
            Items.Aggregate((IEnumerable<Heard>)[heard], (ways, item) => ways.SelectMany(way => item.From(way, sentence)));
    }

    [GeneratedRegex(@"<(\w+)>")]
    private static partial Regex Group { get; }

    [GeneratedRegex(@"[()\[\]|]|\{\w+\}|[^\s()\[\]|{}]+")]
    private static partial Regex Parts { get; }
}
