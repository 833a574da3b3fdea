using Aims.Imports.Reading;
using Aims.People;

namespace Aims.Imports;

/// <summary>What would become of every row of a file, worked out row by row against the register as it is.</summary>
internal sealed class ImportPlan(Import import, Register register, PersonId owner, IDirectory directory, IReadOnlySet<string> repeatedIds)
{
    private const int MostReasons = 12;

    private readonly RowReading reading = new(import, directory);
    private readonly Dictionary<string, int> seen = [];
    private readonly Dictionary<(RowOutcome, string), int> reasons = [];
    private int create, join, refuse, remarked;

    public List<ReportLine> Report { get; } = [];

    public RowCounts Counts => new(create, join, refuse, remarked);

    /// <summary>The most frequent first.</summary>
    public IReadOnlyList<ReasonCount> Reasons =>
        [.. reasons.OrderByDescending(r => r.Key.Item1 is RowOutcome.Refused).ThenByDescending(r => r.Value).Take(MostReasons).Select(r => new ReasonCount(r.Key.Item2, r.Value))];

    /// <summary>The ids of a file's own that several of its rows have: they say nothing.</summary>
    public static async Task<IReadOnlySet<string>> Repeated(Import import, IAsyncEnumerable<SheetRow> rows, IDirectory directory)
    {
        var reading = new RowReading(import, directory);
        HashSet<string> once = [], repeated = [];
        await foreach (var row in rows)
        {
            if (reading.OwnId(row) is { } id && !once.Add(id))
                repeated.Add(id);
        }
        return repeated;
    }

    public PlannedRow Plan(SheetRow row)
    {
        if (reading.Refused(row) is { } refused)
        {
            refuse++;
            Note([refused]);
            return new PlannedRow(row.Number, null, null, false, null);
        }
        var remarks = new List<ReportLine>();
        var (details, retired) = reading.Read(row, remarks);
        string? id = reading.OwnId(row);
        if (id is not null && repeatedIds.Contains(id))
            remarks.Add(new(row.Number, reading.NameOf(row), RowOutcome.Imported, ImportField.OwnId.Label, id, "Several rows have the same id", "Give each row an id of its own."));
        string key = Register.KeyOf(id is null || repeatedIds.Contains(id) ? null : id, details);
        if (register.Claim(key, details) is { } known)
        {
            join++;
            Note([new(row.Number, reading.NameOf(row), RowOutcome.AlreadyThere, null, null, $"It is {known} in the register", null)], counted: false);
            return new PlannedRow(row.Number, key, null, false, known);
        }
        if (!seen.TryAdd(string.Join('\u001f', row.Cells), row.Number))
            remarks.Add(new(row.Number, reading.NameOf(row), RowOutcome.Imported, null, null, "Another row says exactly the same", $"Row {seen[string.Join('\u001f', row.Cells)]} does; if both mean one system, retire one."));
        create++;
        remarked += remarks.Count > 0 ? 1 : 0;
        Note(remarks);
        return new PlannedRow(row.Number, key, details with { Owner = details.Owner ?? owner }, retired, null);
    }

    private void Note(IReadOnlyList<ReportLine> lines, bool counted = true)
    {
        Report.AddRange(lines);
        foreach (var line in counted ? lines : [])
            reasons[(line.Outcome, line.Reason)] = reasons.GetValueOrDefault((line.Outcome, line.Reason)) + 1;
    }
}
