using System.Globalization;
using System.Text.Json.Nodes;

namespace Aims.Tests.Asking.Judging;

/// <summary>Works out the right answer from the neutral rows alone: nothing of the product is used.</summary>
internal sealed class Oracle(Known known)
{
    private const double Exact = 0.0001, Percent = 0.006, AboutADay = 0.9;

    /// <summary>When on a day it is asked for approval, and decided.</summary>
    private const double HoursToDecide = 4;

    /// <param name="me">Who asks.</param>
    public Expected Answer(NeutralQuery query, string me)
    {
        if (query.Intent is "clarify" or "refuse" || query.Entity is null)
            return new Expected.NoAnswer(query.Intent, query.Reason);
        if (query.Filters.Any(filter => IsAmbiguous(filter, me)))
            return new Expected.NoAnswer("clarify", "several people have that name");
        var rows = Rows(query, me).ToList();
        return query.Intent switch
        {
            "list" => Listed(query, rows),
            "count" => new Expected.Count(rows.Count),
            "detail" => new Expected.One(Known.IdOf(rows.Single())),
            "breakdown" => Grouped(query, rows, group => group.Count, Exact),
            "rate" => Grouped(query, rows, group => group.Count(row => IsDone(query, row)) / (double)group.Count, Percent),
            "average" => Grouped(query, rows, group => group.Average(row => Days(query, row)), AboutADay),
            "trend" when query.Time is { } time => new Expected.Groups([.. time.Compare.Select(period => (period, (double)rows.Count(row => IsIn(period, Date(row, query.Metric!)))))], Exact),
            "trend" => Grouped(query, rows, group => group.Count, Exact),
            _ => throw new InvalidOperationException($"No answer is known to {query.Intent}."),
        };
    }

    private IEnumerable<JsonObject> Rows(NeutralQuery query, string me) =>
        from row in known.All(query.Entity!).Select(row => AsOf(row, query.AsOf))
        where IsInScope(row, query)
        where query.Filters.All(filter => Fits(row, filter, me))
        where query.Or is null || query.Or.Any(some => some.All(filter => Fits(row, filter, me)))
        select row;

    // The register without drafts, and without what is retired unless that is asked for.
    private static bool IsInScope(JsonObject row, NeutralQuery query)
    {
        // What does not apply is no risk, unless somebody asks how risks stand.
        if (query.Entity is "risk")
            return (string)row["standing"]! is not ("dismissed" or "withdrawn") || query.Filters.Any(filter => filter.Field is "standing" or "id");
        if (query.Entity is not "ai_system")
            return true;
        bool isDetail = query.Filters.Any(filter => filter.Field == "id");
        bool anyLife = query.Filters.Any(filter => filter.Field is "lifecycle" && (filter.Op is "any" || filter.Values.Contains("retired")));
        bool isThere = (bool)row["in_register"]! && (query.AsOf is not { } day || string.CompareOrdinal((string)row["created"]!, Day(day)) <= 0);
        return isDetail || (isThere && (anyLife || (string)row["lifecycle"]! != "retired"));
    }

    /// <summary>A system as it was at the end of a day, as far as its registration, its end and the field that was another go.</summary>
    private static JsonObject AsOf(JsonObject row, DateOnly? day)
    {
        if (day is not { } then || row["lifecycle"] is null)
            return row;
        var past = row.DeepClone().AsObject();
        if (past["retired_on"] is { } retired && string.CompareOrdinal((string)retired!, Day(then)) > 0)
            past["lifecycle"] = (string)past["stage"]!;
        if (past["was"] is JsonObject was && string.CompareOrdinal((string)was["until"]!, Day(then)) > 0)
            past[(string)was["field"]!] = (string)was["value"]!;
        return past;
    }

    private bool IsAmbiguous(NeutralFilter filter, string me) =>
        Known.IsAboutPeople(filter.Field) && filter.Op is "=" && known.PeopleCalled(filter.Values[0], me).Count > 1;

    private bool Fits(JsonObject row, NeutralFilter filter, string me)
    {
        if (filter.Op is "has" or "has_no")
            return known.About(row, filter.Field).Count(other => filter.Inner.All(inner => Fits(other, inner, me))) >= filter.N == filter.Op is "has";
        var has = known.Values(row, filter.Field);
        string[] wanted =
        [
            .. filter.Values.SelectMany(value => Known.IsAboutPeople(filter.Field) ? known.PeopleCalled(value, me)
                : filter.Field.EndsWith("department", StringComparison.Ordinal) ? [Known.Department(value)] : [value]),
        ];
        return filter.Op switch
        {
            "=" when filter is { Field: "policy_version", Values: ["current"] } => (bool)row["current"]!,
            "is_null" => has.Count == 0 == (bool)filter.Value,
            "any" => true,
            "=" or "in" or "includes" => has.Any(wanted.Contains),
            "!=" or "not_in" or "not_includes" => !has.Any(wanted.Contains),
            "contains" => has.Any(value => value.Contains(wanted[0], StringComparison.OrdinalIgnoreCase)),
            "<" => has.Any(value => string.CompareOrdinal(value, wanted[0]) < 0),
            "<=" => has.Any(value => string.CompareOrdinal(value, wanted[0]) <= 0),
            ">" => has.Any(value => string.CompareOrdinal(value, wanted[0]) > 0),
            ">=" => has.Any(value => string.CompareOrdinal(value, wanted[0]) >= 0),
            "between" => has.Any(value => string.CompareOrdinal(value, wanted[0]) >= 0 && string.CompareOrdinal(value, wanted[1]) <= 0),
            _ => throw new InvalidOperationException($"No row can be compared by {filter.Op}."),
        };
    }

    private Expected.Rows Listed(NeutralQuery query, List<JsonObject> rows)
    {
        if (query.Sort is not [[var field, var direction], ..])
            return new Expected.Rows([.. rows.Select(Known.IdOf).Distinct()]);
        bool descending = direction is "desc";
        var sorted = rows.OrderBy(row => Key(row, field), StringComparer.Ordinal).ToList();
        if (descending)
            sorted.Reverse();
        return new Expected.Rows(
            [.. sorted.Take(query.Limit ?? int.MaxValue).Select(Known.IdOf)], sorted.ToDictionary(Known.IdOf, row => Key(row, field)), descending);
    }

    private string Key(JsonObject row, string field) => known.Values(row, field) is [var value, ..] ? value : "";

    private Expected.Groups Grouped(NeutralQuery query, List<JsonObject> rows, Func<IReadOnlyList<JsonObject>, double> figure, double tolerance)
    {
        var groups = rows.SelectMany(row => Names(row, query.GroupBy).Select(name => (name, row)))
            .GroupBy(one => one.name, one => one.row).Select(group => (Name: group.Key, Figure: figure([.. group])))
            .OrderBy(group => group.Name, StringComparer.Ordinal).ToList();
        if (query.Sort is not [[_, var direction], ..])
            return new Expected.Groups(groups, tolerance);
        var sorted = direction is "desc" ? groups.OrderByDescending(group => group.Figure) : groups.OrderBy(group => group.Figure);
        return new Expected.Groups([.. sorted.Take(query.Limit ?? int.MaxValue)], tolerance, groups);
    }

    private IEnumerable<string> Names(JsonObject row, IReadOnlyList<string> fields) =>
        fields.Select(field => NamesOf(row, field)).Aggregate((IEnumerable<string>)[""], (before, next) => before.SelectMany(one => next, (one, more) => one.Length == 0 ? more : $"{one}|{more}"));

    private string[] NamesOf(JsonObject row, string field) =>
        field.StartsWith("month(", StringComparison.Ordinal) ? [Date(row, field[6..^1])[..7]]
        : known.Values(row, field) is { Count: > 0 } values ? [.. values] : ["none"];

    private bool IsDone(NeutralQuery query, JsonObject row) =>
        query.Metric?.Split('=') is [var field, var value] ? known.Values(row, field) is var has && (has.Contains(value) || (value == "none" && has.Count == 0)) : (string)row["status"]! == "acknowledged";

    private double Days(NeutralQuery query, JsonObject row)
    {
        string[] ends = query.Metric!.Split("..");
        return (Parse(Date(row, ends[1])).DayNumber - Parse(Date(row, ends[0])).DayNumber) + (HoursToDecide / 24);
    }

    private string Date(JsonObject row, string field) => Key(row, field);

    // A quarter, or what a day begins with: a month or a year.
    private static bool IsIn(string period, string day) =>
        day.Length > 0 && (day.StartsWith(period, StringComparison.Ordinal) || $"{day[..4]}-Q{((Parse(day).Month - 1) / 3) + 1}" == period);

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
