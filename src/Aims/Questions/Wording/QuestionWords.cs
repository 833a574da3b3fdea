using Aims.Conversation;

namespace Aims.Questions;

/// <summary>
/// A question said back in plain words, for the card of its answer and for the name of a saved one:
/// <c>AI systems in the register, not retired · class High-risk · department Finance</c>.
/// </summary>
/// <remarks>For questions that were answered: what is not known in one is left out.</remarks>
public static class QuestionWords
{
    public static string Of(StatusQuestion question, Catalog catalog, Scene scene, Reader reader)
    {
        if (catalog.Find(question.Subject) is not { } subject)
            return "";
        var words = new FilterWords(catalog, scene, reader);
        return string.Join(" · ",
        [
            Whole(question, subject), .. words.Parts(question.Where, subject), .. Measured(question, subject, words), .. Shown(question, subject, catalog, words),
            .. question.AsOf is { } day ? [$"as of {reader.Day(day.Resolve(scene.Today))}"] : Array.Empty<string>(),
        ]);
    }

    /// <summary>Each condition that can be dropped by itself, in words.</summary>
    public static IReadOnlyList<(Filter Condition, string Words)> Conditions(StatusQuestion question, Catalog catalog, Scene scene, Reader reader)
    {
        var words = new FilterWords(catalog, scene, reader);
        return question.Where is null || catalog.Find(question.Subject) is not { } subject ? []
            : [.. question.Where.Parts().Select(one => (one, words.Of(one, subject)))];
    }

    /// <summary>The share that a rate is of: <c>assessed</c>.</summary>
    public static string Rated(StatusQuestion question, Catalog catalog, Subject subject, Scene scene, Reader reader) =>
        question.Rated is { } rated ? string.Join(" and ", new FilterWords(catalog, scene, reader).Parts(rated, subject)) : subject.TermOf(subject.Rate)?.Label ?? "";

    /// <summary>A span of a comparison: <c>1 Jul 2026 – 30 Sep 2026</c>.</summary>
    public static string Of(DaySpan span, Catalog catalog, Scene scene, Reader reader) => new FilterWords(catalog, scene, reader).Of(span);

    private static string Whole(StatusQuestion question, Subject subject) => (Usual.Of(question, subject), question.Everything) switch
    {
        ({ } usual, _) => $"{subject.Several} {usual.Label}",
        (null, true) when subject.TermOf(subject.Usual) is { Not: { } others } => $"{subject.Several}, also {others}",
        _ => subject.Several,
    };

    private static IEnumerable<string> Measured(StatusQuestion question, Subject subject, FilterWords words) => question switch
    {
        { Measure: Measure.Rate } => [$"share {(question.Rated is { } rated ? string.Join(" and ", words.Parts(rated, subject)) : subject.TermOf(subject.Rate)?.Label)}"],
        { Measure: Measure.Average, Of: { } of } => [$"average {words.Named(subject, of)}"],
        { Measure: Measure.Trend } when (question.On ?? subject.When) is { } on => [$"by {(question.Per ?? Unit.Month).ToString().ToLowerInvariant()} ({words.Named(subject, on)})"],
        { Measure: Measure.Compare, Period: { } period, Against: { } against } when (question.On ?? subject.When) is { } on =>
            [$"{words.Named(subject, on)} {words.Of(period)}, against {words.Of(against)}"],
        _ => [],
    };

    private static IEnumerable<string> Shown(StatusQuestion question, Subject subject, Catalog catalog, FilterWords words)
    {
        if (question.By.Count > 0)
            yield return $"by {string.Join(" and ", question.By.Select(path => words.Named(subject, path)))}";
        if (question.Sort is { } sort && Order(sort, subject, catalog, words) is { } order)
            yield return question.Limit is { } most ? $"the first {most}, {order}" : order;
        else if (question.Limit is { } limit)
            yield return $"the first {limit}";
    }

    private static string? Order(Sort sort, Subject subject, Catalog catalog, FilterWords words)
    {
        if (sort.By == Sort.ByCount)
            return sort.Descending ? "the most first" : "the fewest first";
        if (subject.RelationOf(sort.By) is { } relation)
            return $"{(sort.Descending ? "most" : "fewest")} {FilterWords.Lower(catalog.Of(relation).Several)} {(sort.Of is { } of ? $" ({words.Of(of, catalog.Of(relation))})" : "")} first";
        return catalog.FieldAt(subject, sort.By)?.Field is not { } field ? null : $"{words.Named(subject, sort.By)}, {(field.Kind, sort.Descending) switch
        {
            (FieldKind.Day, true) => "latest first",
            (FieldKind.Day, false) => "earliest first",
            (FieldKind.Number or FieldKind.Choice, true) => "highest first",
            (FieldKind.Number or FieldKind.Choice, false) => "lowest first",
            (_, true) => "Z to A",
            (_, false) => "A to Z",
        }}";
    }
}
