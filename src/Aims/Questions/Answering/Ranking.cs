namespace Aims.Questions;

/// <summary>A row with what it is sorted by, read once: a number or a text; neither comes last.</summary>
internal readonly record struct Ranked(object Row, double Number, string? Text);

/// <summary>Puts rows in order.</summary>
internal sealed class Ranking(Subject subject, Func<object, Ranked> rank, bool descending) : IComparer<Ranked>
{
    public static Ranking? Of(Sort? asked, Subject subject, Compiling compiling, Scene scene)
    {
        var sort = asked is null or { By: Sort.ByCount } ? subject.Order : asked;
        if (sort is null)
            return new(subject, row => new(row, double.NaN, null), false);
        if (compiling.Related(subject, sort.By, sort.Of) is { } count)
            return new(subject, row => new(row, count(row), null), sort.Descending);
        return compiling.Cells(subject, sort.By) is var (field, read) ? new(subject, Reader(field, read, scene), sort.Descending) : null;
    }

    public Ranked Of(object row) => rank(row);

    public int Compare(Ranked x, Ranked y)
    {
        var (xIsEmpty, yIsEmpty) = (IsEmpty(x), IsEmpty(y));
        if (xIsEmpty != yIsEmpty)
            return xIsEmpty ? 1 : -1;
        int order = xIsEmpty ? 0 : x.Text is not null || y.Text is not null ? string.Compare(x.Text, y.Text, StringComparison.OrdinalIgnoreCase) : x.Number.CompareTo(y.Number);
        return order == 0 ? Keys(subject.KeyOf(x.Row), subject.KeyOf(y.Row)) : descending ? -order : order;
    }

    // AIS-9999 comes before AIS-10000.
    private static int Keys(string x, string y) => x.Length != y.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);

    private static bool IsEmpty(Ranked ranked) => ranked.Text is null && double.IsNaN(ranked.Number);

    private static Func<object, Ranked> Reader(Field field, Func<object, Cell> read, Scene scene) => field.Kind switch
    {
        FieldKind.Choice => row => read(row) is { IsEmpty: false } cell ? new(row, Operands.RankOf(field, cell.Text ?? cell.Many![0]), null) : new(row, double.NaN, null),
        FieldKind.Person => row => new(row, double.NaN, CellWords.Of(field, read(row), scene)),
        _ => row => read(row) is var cell ? new(row, cell.Number ?? double.NaN, cell.Text ?? (cell.Many is { } many ? string.Join(", ", many) : null)) : default,
    };
}
