namespace Aims.Questions;

/// <summary>What a question came to, for one asker, at one moment.</summary>
/// <param name="Total">How many rows fit: what is counted, before any limit.</param>
/// <param name="Rows">Those rows, in order, as many as were asked for; none when only groups, a trend or a figure were.</param>
/// <param name="Columns">What is shown of each row besides its name.</param>
public sealed record Answer(StatusQuestion Question, Subject Subject, int Total, IReadOnlyList<AnswerRow> Rows, IReadOnlyList<Field> Columns)
{
    /// <summary>A rate (0–1), an average (of days, their age in days), or null when it is neither, or there is nothing to take it of.</summary>
    public double? Figure { get; init; }

    /// <summary>For a rate: of how many of <see cref="Total"/> it holds. For an average: of how many the value is known.</summary>
    public int? Part { get; init; }

    /// <summary>By what was asked, in order; for a trend each week, month, quarter or year, oldest first.</summary>
    public IReadOnlyList<AnswerGroup> Groups { get; init; } = [];

    /// <summary>For a comparison: how many in the other span.</summary>
    public int? Before { get; init; }
}

/// <param name="Row">The record, or whatever a row of the subject is.</param>
/// <param name="Key">Unique in the subject: <c>AIS-0042</c>.</param>
/// <param name="Cells">One for each of <see cref="Answer.Columns"/>.</param>
public sealed record AnswerRow(object Row, string Key, string Title, IReadOnlyList<Cell> Cells)
{
    public Opening? Opens { get; init; }
}

/// <param name="Keys">The value of each field that it is grouped by, as an id; "" for none. For a trend the first day: <c>2026-10-01</c>.</param>
/// <param name="Labels">The same in words.</param>
/// <param name="Figure">The rate or average of the group; for a comparison how many were in the other span; null when it is counted.</param>
public sealed record AnswerGroup(IReadOnlyList<string> Keys, IReadOnlyList<string> Labels, int Count, double? Figure);
