namespace Aims.Questions;

/// <summary>What is counted of the rows of a whole or of a group.</summary>
internal sealed class Figures
{
    private double sum;

    public int Count { get; private set; }

    /// <summary>For a rate: of how many it holds. For an average: of how many the value is known. For a comparison: how many were in the
    /// other span.</summary>
    public int Part { get; private set; }

    public double Sum => sum;

    public void Add(Counted counted)
    {
        Count += counted.Whole ? 1 : 0;
        if (double.IsNaN(counted.Value))
            return;
        Part++;
        sum += counted.Value;
    }
}

/// <summary>What one row adds to the figures.</summary>
/// <param name="Whole">Whether it is one of those that are counted.</param>
/// <param name="Value">NaN where it is no part.</param>
internal readonly record struct Counted(bool Whole, double Value)
{
    public static Counted One { get; } = new(true, double.NaN);
}
