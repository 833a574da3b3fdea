namespace Aims.Questions;

/// <summary>
/// Whether a question means only what its subject usually does. It does unless it asks for everything, for one row, or by name for what
/// is usually left out: "retired systems" would else be none, always.
/// </summary>
public static class Usual
{
    /// <returns>The term that holds of each row of the answer; null where none is added to what was asked.</returns>
    public static Term? Of(StatusQuestion question, Subject subject) =>
        question.Everything && !Names(question.Where, subject, isDenied: false) ? subject.TermOf(subject.Widest)
        : question.Everything || question.Measure is Measure.Detail || (IsNotItsRate(question, subject) && Names(question.Where, subject, isDenied: false)) ? null : subject.TermOf(subject.Usual);

    // The rate that a subject is about is one of those who are asked now, whatever else was named.
    private static bool IsNotItsRate(StatusQuestion question, Subject subject) =>
        question.Measure is not Measure.Rate || subject.Rate is null || question.Rated is not Is { Term: var term } || term != subject.Rate;

    private static bool Names(Filter? filter, Subject subject, bool isDenied) => filter switch
    {
        AllOf all => all.Of.Any(one => Names(one, subject, isDenied)),
        AnyOf any => any.Of.Any(one => Names(one, subject, isDenied)),
        Not not => Names(not.Of, subject, !isDenied),
        Is(var term) => term == subject.Usual,
        Test { Field: Subject.IdField, Op: Op.Is } or Test { Field: Subject.NameField, Op: Op.Is or Op.Contains } => !isDenied,
        Test { Op: Op.Is or Op.All or Op.In or Op.AtMost } test => !isDenied && subject.LeavesOut is { } left && test.Field == left.Field && (left.Values is [] || test.Values.Intersect(left.Values).Any()),
        _ => false,
    };
}
