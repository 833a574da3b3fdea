namespace Aims.Questions;

/// <summary>What a question takes of each row, and the figure that it comes to.</summary>
internal sealed record Measuring(Func<object, Counted> Of, Func<Figures, double?> Figure)
{
    private static readonly Measuring Counts = new(_ => Counted.One, _ => null);

    public static Measuring Make(StatusQuestion question, Subject subject, Compiling compiling, Scene scene) => question.Measure switch
    {
        Measure.Rate => Rate(question, subject, compiling),
        Measure.Average => Average(question, subject, compiling, scene.Today),
        Measure.Compare => Compare(question, subject, compiling, scene.Today),
        Measure.List or Measure.Count or Measure.Trend or Measure.Detail => Counts,
    };

    private static Measuring Rate(StatusQuestion question, Subject subject, Compiling compiling)
    {
        var rated = question.Rated ?? (subject.Rate is { } term ? new Is(term) : null);
        if (rated is null)
            compiling.Refuse("rate", $"Please say what share of the {subject.Several} you mean: which of them count?");
        var holds = compiling.Rows(subject, rated);
        return new(row => new(true, holds(row) ? 1 : double.NaN), figures => figures.Count == 0 ? null : (double)figures.Part / figures.Count);
    }

    private static Measuring Average(StatusQuestion question, Subject subject, Compiling compiling, DateOnly today)
    {
        if (compiling.Cells(subject, question.Of) is not var (field, read))
            return Counts;
        if (field.Kind is not (FieldKind.Number or FieldKind.Day))
            compiling.Refuse("average", $"{field.Label} is no number, so it has no average. Ask for a breakdown by it.");
        // The average of days is an age.
        Func<object, double> value = field.Kind is FieldKind.Day ? row => today.DayNumber - read(row).Number ?? double.NaN : row => read(row).Number ?? double.NaN;
        return new(row => new(true, value(row)), figures => figures.Part == 0 ? null : figures.Sum / figures.Part);
    }

    private static Measuring Compare(StatusQuestion question, Subject subject, Compiling compiling, DateOnly today)
    {
        if (question is not { Period: { } period, Against: { } against })
        {
            compiling.Refuse("periods", "Please say which two periods to compare: “this quarter with last quarter”.");
            return Counts;
        }
        if (OnDay(question, subject, compiling) is not { } read)
            return Counts;
        var ((from, to), (first, last)) = (period.Resolve(today), against.Resolve(today));
        return new(
            row => read(row).Number is { } day ? new(In(day, from, to), In(day, first, last) ? 1 : double.NaN) : new(false, double.NaN),
            figures => figures.Part);
    }

    /// <summary>The day that a trend or a comparison is about.</summary>
    public static Func<object, Cell>? OnDay(StatusQuestion question, Subject subject, Compiling compiling)
    {
        if ((question.On ?? subject.When) is null)
            compiling.Refuse("undated", $"{subject.Several} have no date of their own. Please say which date you mean.");
        else if (compiling.Cells(subject, question.On ?? subject.When) is var (field, read))
        {
            if (field.Kind is FieldKind.Day)
                return read;
            compiling.Refuse("undated", $"{field.Label} is no date. Please say which date you mean.");
        }
        return null;
    }

    private static bool In(double day, DateOnly from, DateOnly to) => day >= from.DayNumber && day <= to.DayNumber;
}
