using Aims.Cards;
using Aims.Conversation;
using Aims.Questions;

namespace Aims.Status;

/// <summary>What there is when nothing fits: the same question with one condition less.</summary>
internal static class Nearby
{
    private const int MostTried = 6, MostShown = 3, LongestWords = 50;

    public static IReadOnlyList<Suggestion> Of(StatusQuestion question, Catalog catalog, Scene scene, Reader reader)
    {
        var conditions = QuestionWords.Conditions(question, catalog, scene, reader);
        var tries = conditions.Take(MostTried).Select(dropped => (
            Question: question with { Where = Rest(conditions.Select(one => one.Condition).Where(one => !ReferenceEquals(one, dropped.Condition))) },
            Words: conditions.Count == 1 ? "in all" : $"without “{Plain.Line(dropped.Words, LongestWords)}”"));
        if (conditions.Count > 1)
            tries = tries.Append((question with { Where = null }, "in all"));
        var subject = catalog[question.Subject];
        if (Usual.Of(question, subject) is { Not: { } others })
            tries = tries.Append((question with { Everything = true }, $"with {others}"));
        var all = tries.ToList();
        int[] counts = Counting.Of([.. all.Select(one => one.Question with { Measure = Measure.Count, By = [] })], subject, catalog, scene);
        return [.. all.Zip(counts, (one, count) => (one.Question, one.Words, Count: count))
            .Where(one => one.Count > 0).DistinctBy(one => one.Count).OrderBy(one => one.Count).Take(MostShown).Select(one => new Suggestion($"{one.Count} {one.Words}", one.Question))];
    }

    private static Filter? Rest(IEnumerable<Filter> conditions) => conditions.Aggregate((Filter?)null, Filter.And);
}
