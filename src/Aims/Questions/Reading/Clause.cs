namespace Aims.Questions;

/// <summary>Conditions that are being collected: of the subject, or of what is related to it.</summary>
internal sealed class Clause(Subject subject, Relation? relation, Clause? outer)
{
    private readonly List<Part> parts = [];

    public Subject Subject => subject;

    public Relation? Relation => relation;

    public Clause? Outer => outer;

    /// <summary>Whether the word for what it is about has been said.</summary>
    public bool IsNamed { get; set; }

    /// <summary>There shall be none of them.</summary>
    public bool IsNone { get; set; }

    /// <summary>How it is joined to what came before.</summary>
    public bool IsAlternative { get; init; }

    /// <summary>Those with the most, or the fewest, of them come first.</summary>
    public Word? Most { get; set; }

    public int? Count { get; set; }

    public Op Op { get; set; } = Op.AtLeast;

    public bool IsEmpty => parts.Count == 0;

    public Part? Last => parts.Count == 0 ? null : parts[^1];

    public IReadOnlyList<Part> Parts => parts;

    /// <param name="isAlternative">It or what came before has to hold.</param>
    public Part Add(Filter? filter, bool isNegated, bool isAlternative, Deed? deed = null, string? field = null)
    {
        var part = new Part { Filter = filter, IsNegated = isNegated, IsAlternative = isAlternative && parts.Count > 0, Deed = deed, Field = field };
        parts.Add(part);
        return part;
    }

    /// <summary>Puts the parts of which something holds before the others.</summary>
    public void Before(Func<Part, bool> first)
    {
        List<Part> ordered = [.. parts.Where(first), .. parts.Where(part => !first(part))];
        parts.Clear();
        parts.AddRange(ordered);
    }

    /// <summary>All of it, from the given part on.</summary>
    public Filter? Filter(int from = 0, int? to = null)
    {
        var all = new List<Filter>();
        foreach (var part in parts.Skip(from).Take((to ?? parts.Count) - from))
        {
            if (part.Whole is not { } whole)
                continue;
            if (part.IsAlternative && all.Count > 0)
                all[^1] = all[^1] is AnyOf any ? new AnyOf([.. any.Of, whole]) : new AnyOf([all[^1], whole]);
            else
                all.Add(whole);
        }
        return all.Aggregate((Filter?)null, Questions.Filter.And);
    }

    /// <summary>One condition, and what is said about it.</summary>
    public sealed class Part
    {
        public Filter? Filter { get; set; }

        public bool IsNegated { get; init; }

        public bool IsAlternative { get; init; }

        /// <summary>What was done: by whom and when may follow.</summary>
        public Deed? Deed { get; init; }

        /// <summary>The field that it tests; null for another condition.</summary>
        public string? Field { get; set; }

        /// <summary>In which statement it was said.</summary>
        public int Mark { get; set; }

        /// <summary>Whether the word says little: "läuft" of what is in use, and "läuft noch als Pilot".</summary>
        public bool IsWeak { get; set; }

        /// <summary>Where a day can be added that belongs to it.</summary>
        public bool HasDay { get; set; }

        public Filter? Whole => Filter is null || !IsNegated ? Filter : Filter is Not denied ? denied.Of : new Not(Filter);

        public void Narrow(Filter by) => Filter = Questions.Filter.And(Filter, by);
    }
}
