namespace Aims.Questions;

/// <summary>What rows are grouped by: a field, or the period that a day lies in.</summary>
/// <param name="Owner">Where rows are grouped by something else that they belong to: what that is.</param>
internal sealed record Dimension(Field Field, Func<object, Cell> Read, Unit? Per = null, Subject? Owner = null)
{
    /// <summary>Whether its values are read in their own order, and not the most frequent first.</summary>
    public bool IsOrdered => Field.IsScale || Field.Kind is FieldKind.Day or FieldKind.Number;

    public Cell Of(object row) => Per is { } unit && Read(row).Number is { } day ? Cell.Of((double)Period.StartOf((int)day, unit)) : Read(row);
}

/// <summary>One value of a dimension.</summary>
internal readonly record struct Value(string? Text, double Number)
{
    public static Value Of(Cell cell) => new(cell.Text, cell.Number ?? double.NaN);

    public bool IsNone => Text is null && double.IsNaN(Number);
}

/// <summary>The rows by one or two dimensions. A row with several values counts in the group of each, a row without one in a group of its own.</summary>
internal sealed class Grouping(IReadOnlyList<Dimension> by)
{
    private readonly Dictionary<(Value First, Value Second), Figures> groups = [];

    public IReadOnlyList<Dimension> By => by;

    public IReadOnlyDictionary<(Value First, Value Second), Figures> Groups => groups;

    public void Add(object row, Counted counted)
    {
        var cell = by[0].Of(row);
        // A trend has no point for what has no day.
        if (cell.IsEmpty && by[0].Per is not null)
            return;
        if (cell.Many is null)
            Add(Value.Of(cell), row, counted);
        else
        {
            foreach (string id in cell.Many)
                Add(new Value(id, double.NaN), row, counted);
        }
    }

    /// <summary>Points with nothing in them are points too.</summary>
    public void Fill(IReadOnlyList<int> starts)
    {
        var shown = starts.ToHashSet();
        foreach (var old in groups.Keys.Where(key => !shown.Contains((int)key.First.Number)).ToList())
            groups.Remove(old);
        Value[] seconds = by.Count == 1 ? [default] : [.. groups.Keys.Select(key => key.Second).Distinct()];
        foreach (var key in seconds.SelectMany(second => starts.Select(start => (new Value(null, start), second))))
            groups.TryAdd(key, new Figures());
    }

    private void Add(Value first, object row, Counted counted)
    {
        if (by.Count == 1)
        {
            Of(first, default).Add(counted);
            return;
        }
        var cell = by[1].Of(row);
        if (cell.Many is null)
            Of(first, Value.Of(cell)).Add(counted);
        else
        {
            foreach (string id in cell.Many)
                Of(first, new Value(id, double.NaN)).Add(counted);
        }
    }

    private Figures Of(Value first, Value second)
    {
        if (!groups.TryGetValue((first, second), out var figures))
            groups[(first, second)] = figures = new Figures();
        return figures;
    }
}
