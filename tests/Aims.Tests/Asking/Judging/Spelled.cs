using Aims.Questions;

namespace Aims.Tests.Asking.Judging;

/// <summary>How a question was read, in a line, for whoever mends the reader.</summary>
internal static class Spelled
{
    public static string Of(StatusQuestion q) => string.Concat(
        $"{q.Subject} {q.Measure}",
        Part(" where ", q.Where is { } where ? Of(where) : null), q.Everything ? " of all" : "", Part(" by ", string.Join(",", q.By)),
        Part(" rated ", q.Rated is { } rated ? Of(rated) : null), Part(" of ", q.Of), Part(" on ", q.On), Part(" per ", q.Per?.ToString()),
        Part(" in ", q.Period?.ToString()), Part(" against ", q.Against?.ToString()), Part(" sort ", q.Sort is { } sort ? sort.By + (sort.Descending ? " down" : "") : null),
        Part(" limit ", q.Limit?.ToString(System.Globalization.CultureInfo.InvariantCulture)), Part(" as of ", q.AsOf?.ToString()), Part(" show ", string.Join(",", q.Show)));

    private static string Of(Filter filter) => filter switch
    {
        AllOf all => $"({string.Join(" & ", all.Of.Select(Of))})",
        AnyOf any => $"({string.Join(" | ", any.Of.Select(Of))})",
        Not not => $"!{Of(not.Of)}",
        Test test => $"{test.Field} {test.Op} [{string.Join(",", test.Values)}]",
        Is held => held.Term,
        Has has => $"has {has.Relation}{(has.Count is { } count ? $" {has.Op} {count}" : "")}({(has.Where is { } where ? Of(where) : "")})",
        _ => "?",
    };

    private static string Part(string before, string? text) => string.IsNullOrEmpty(text) ? "" : before + text;
}
