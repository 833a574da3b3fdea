using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Aims.Questions;

/// <summary>
/// The rows of a subject by their places, with what they say by themselves (<see cref="Field.IsOwn"/>) field by field. To go through one
/// field of all rows touches little memory then, and not all records. It is kept from question to question; rows that are what they
/// were are not read again.
/// </summary>
internal sealed class Columns
{
    private static readonly ConditionalWeakTable<IRecordsInMemory, ConcurrentDictionary<string, Columns>> All = [];

    private readonly Dictionary<string, Column> columns = [];
    private object?[] rows = new object?[1];
    private int count;

    /// <summary>Of the row that is gone through.</summary>
    public int Place { get; private set; }

    /// <summary>As they are in a scene.</summary>
    public static Columns Of(Subject subject, Scene scene)
    {
        var columns = All.GetOrCreateValue(scene.Records).GetOrAdd(subject.Id, _ => new Columns());
        columns.Take(subject.Everything(scene));
        return columns;
    }

    /// <summary>The rows that the asker may see. What they say is read from here for as long as nobody has gone on to the next.</summary>
    public IEnumerable<object> Rows(Subject subject, Scene scene)
    {
        for (int at = 0; at < count; at++)
        {
            object row = rows[at]!;
            if (!subject.Sees(row, scene))
                continue;
            Place = at;
            yield return row;
        }
    }

    public Func<object, Cell> Reader(Field field, Scene scene) =>
        field.IsOwn ? Reader(field.Id, row => field.Read(row, scene)) : row => field.Read(row, scene);

    public Func<object, bool> Holder(Term term, Scene scene)
    {
        if (!term.IsOwn)
            return row => term.Holds(row, scene);
        var read = Reader($"is {term.Id}", row => Cell.Of(term.Holds(row, scene)));
        return row => read(row).Number == 1;
    }

    // It may be asked of any row: of those that others lead to, too.
    private Func<object, Cell> Reader(string id, Func<object, Cell> read)
    {
        if (!columns.TryGetValue(id, out var column))
            columns[id] = column = new Column();
        var cells = column.Of(rows.AsSpan(0, count), read);
        return row => ReferenceEquals(rows[Place], row) ? cells[Place] : read(row);
    }

    private void Take(IEnumerable<object> all)
    {
        int at = 0, changed = 0;
        foreach (object row in all)
        {
            if (at == rows.Length)
                Array.Resize(ref rows, 2 * at);
            if (!ReferenceEquals(rows[at], row))
            {
                rows[at] = row;
                changed++;
            }
            at++;
        }
        if (at < count)
            Array.Clear(rows, at, count - at);
        (count, Place) = (at, 0);
        // What is not read again would hold on to rows that are gone.
        if (changed > count / 2)
            columns.Clear();
    }

    private sealed class Column
    {
        private object?[] rows = [];
        private Cell[] cells = [];

        public Cell[] Of(ReadOnlySpan<object?> now, Func<object, Cell> read)
        {
            if (rows.Length < now.Length)
            {
                Array.Resize(ref rows, now.Length);
                Array.Resize(ref cells, now.Length);
            }
            for (int at = 0; at < now.Length; at++)
            {
                if (!ReferenceEquals(rows[at], now[at]))
                    (rows[at], cells[at]) = (now[at], read(now[at]!));
            }
            return cells;
        }
    }
}
