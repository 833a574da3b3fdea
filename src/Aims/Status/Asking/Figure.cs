using System.Globalization;
using Aims.Questions;

namespace Aims.Status;

/// <summary>Figures as people read them.</summary>
internal static class Figure
{
    public static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary><c>7 AI systems</c></summary>
    public static string Counted(int count, Subject subject) => count switch
    {
        0 => $"No {subject.Several}",
        1 => $"1 {subject.One}",
        _ => $"{Count(count)} {subject.Several}",
    };

    /// <summary>A share that is not all, or not none, never reads as if it were.</summary>
    public static string Percent(double rate) => rate switch
    {
        > 0 and < 0.01 => "under 1 %",
        > 0.99 and < 1 => "over 99 %",
        _ => $"{(rate * 100).ToString("0", CultureInfo.InvariantCulture)} %",
    };

    public static string Average(double average, string? unit) => $"{average.ToString("#,0.#", CultureInfo.InvariantCulture)}{(unit is null ? "" : $" {unit}")}";

    /// <summary><c>3 more than</c>, <c>as many as</c></summary>
    public static string Change(int now, int before) => (now - before) switch
    {
        0 => "as many as",
        > 0 and var more => $"{Count(more)} more than",
        var fewer => $"{Count(-fewer)} fewer than",
    };
}
