using Aims.Ledger;
using Aims.Questions;

namespace Aims.Status;

/// <summary>Which changes have to be read to answer a question about them.</summary>
/// <param name="From">The first day; null where nothing bounds them, so with the last.</param>
/// <param name="Records">All that happened to these, and to no others; null for all records.</param>
/// <param name="Acknowledgements">Those of acknowledgements, which have feeds of their own.</param>
internal sealed record ChangesWanted(DateOnly? From, DateOnly? To, IReadOnlyList<RecordKey>? Records, bool Acknowledgements, bool SinceDigest, bool SinceReview)
{
    public const int MostNamed = 60;

    private const int UsualDays = 30;

    /// <summary>A system that was called by its name, which says as much as its id; null for none.</summary>
    public string? System { get; private init; }

    /// <summary>No first day, and no record, was named: 30 days are meant.</summary>
    public bool IsUsual { get; private init; }

    public static ChangesWanted Of(StatusQuestion question, DateOnly today)
    {
        var parts = Conjuncts(question.Where).ToList();
        var (from, to) = Measured(question, today) ?? parts.OfType<Test>().Where(test => test.Field == AskedChanges.On)
            .Select(test => Days(test, today)).Aggregate(((DateOnly?)null, (DateOnly?)null), (all, one) => (Later(all.Item1, one.From), Earlier(all.Item2, one.To)));
        var records = parts.Select(Named).FirstOrDefault(keys => keys is not null);
        var wanted = new ChangesWanted(
            from, question.AsOf is { } then ? Earlier(to, then.Resolve(today)) : to, records,
            question.Everything || All(question.Where).OfType<Test>().Any(IsOfAcknowledgements), parts.Contains(new Is(AskedChanges.SinceDigest)), parts.Contains(new Is(AskedChanges.SinceReview)))
        {
            System = parts.OfType<Has>().Where(has => has is { Relation: AskedChanges.System, Count: null }).Select(has => has.Where)
                .OfType<Test>().FirstOrDefault(test => test is { Field: Subject.NameField, Op: Op.Is, Values.Count: 1 })?.Values[0],
        };
        return wanted is not { From: null, Records: null, SinceDigest: false, SinceReview: false } ? wanted
            : wanted with { From = (wanted.To ?? today).AddDays(1 - UsualDays), IsUsual = true };
    }

    // What has to hold of every row.
    private static IEnumerable<Filter> Conjuncts(Filter? filter) => filter switch
    {
        null => [],
        AllOf all => all.Of.SelectMany(Conjuncts),
        _ => [filter],
    };

    private static IEnumerable<Filter> All(Filter? filter) => filter switch
    {
        null => [],
        AllOf all => all.Of.SelectMany(All),
        AnyOf any => any.Of.SelectMany(All),
        Not not => All(not.Of),
        _ => [filter],
    };

    private static bool IsOfAcknowledgements(Test test) => test.Field == AskedChanges.Kind && test.Values.Contains(AskedChanges.Acknowledgements);

    // Both spans of a comparison, and what lies between them.
    private static (DateOnly?, DateOnly?)? Measured(StatusQuestion question, DateOnly today)
    {
        if (question is not { Measure: Measure.Compare, Period: { } period, Against: { } against })
            return null;
        var ((from, to), (first, last)) = (period.Resolve(today), against.Resolve(today));
        return (from < first ? from : first, to > last ? to : last);
    }

    private static (DateOnly? From, DateOnly? To) Days(Test test, DateOnly today)
    {
        var spans = test.Values.Select(value => DaySpan.TryParse(value, out var span) ? span : DayPoint.TryParse(value, out var day) ? DaySpan.On(day) : null)
            .OfType<DaySpan>().Select(span => span.Resolve(today)).ToList();
        return spans.Count == 0 ? default : test.Op switch
        {
            Op.In or Op.Is or Op.Between => (Bound(spans.Min(span => span.From)), Bound(spans.Max(span => span.To))),
            Op.AtLeast or Op.More => (Bound(spans[0].From), null),
            Op.AtMost or Op.Less => (null, Bound(spans[0].To)),
            _ => default,
        };
    }

    private static DateOnly? Bound(DateOnly day) => day == DateOnly.MinValue || day == DateOnly.MaxValue ? null : day;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other ?? one : one;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;

    // By their ids, as they are said of a record or of what a change belongs to.
    private static IReadOnlyList<RecordKey>? Named(Filter part) => part switch
    {
        Test { Field: AskedChanges.Record, Op: Op.Is } test => Keys(test.Values),
        Has { Where: Test { Field: Subject.IdField, Op: Op.Is } test, Count: null } has when AskedChanges.Subject.RelationOf(has.Relation) is not null => Keys(test.Values),
        _ => null,
    };

    private static IReadOnlyList<RecordKey>? Keys(IReadOnlyList<string> ids)
    {
        var keys = ids.Select(Tellers.KeyOf).ToList();
        return keys.Count is 0 or > MostNamed || keys.Contains(null) ? null : [.. keys.OfType<RecordKey>()];
    }
}
