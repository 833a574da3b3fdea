namespace Aims.Questions;

/// <summary>Counts the rows of several questions about one subject in one pass: what one condition says of a row is found out once for all of them.</summary>
internal static class Counting
{
    /// <returns>For each how many rows fit; nothing but 0 where one cannot be answered.</returns>
    public static int[] Of(IReadOnlyList<StatusQuestion> questions, Subject subject, Catalog catalog, Scene scene)
    {
        var parts = questions.Select(question => question.Where is AllOf all ? all.Of : question.Where is { } one ? [one] : []).ToList();
        Filter[] conditions = [.. parts.SelectMany(some => some).Distinct<Filter>(ReferenceEqualityComparer.Instance)];
        var usual = questions.Select(question => Usual.Of(question, subject)).ToList();
        Term[] terms = [.. usual.OfType<Term>().Distinct()];
        var columns = Columns.Of(subject, scene);
        var compiling = new Compiling(catalog, scene, subject, columns);
        Func<object, bool>[] holds =
        [
            .. terms.Select(term => compiling.Holds(subject, term)),
            .. conditions.Select(condition => Quick(condition, compiling.Rows(subject, condition), subject, scene, columns)),
        ];
        // Which questions do not ask whether it holds.
        bool[][] spares =
        [
            .. terms.Select(term => usual.Select(one => one != term).ToArray()),
            .. conditions.Select(condition => parts.Select(some => !some.Contains(condition, ReferenceEqualityComparer.Instance)).ToArray()),
        ];
        return compiling.Refused is null ? Count(columns.Rows(subject, scene), holds, spares, questions.Count) : new int[questions.Count];
    }

    private static int[] Count(IEnumerable<object> rows, Func<object, bool>[] holds, bool[][] spares, int questions)
    {
        int[] counts = new int[questions];
        bool[] fits = new bool[questions];
        foreach (object row in rows)
        {
            Array.Fill(fits, true);
            for (int at = 0; at < holds.Length && fits.Contains(true); at++)
            {
                if (!holds[at](row))
                    Keep(fits, spares[at]);
            }
            for (int at = 0; at < questions; at++)
                counts[at] += fits[at] ? 1 : 0;
        }
        return counts;
    }

    private static void Keep(bool[] fits, bool[] spared)
    {
        for (int at = 0; at < fits.Length; at++)
            fits[at] &= spared[at];
    }

    // Texts are only looked at where the words can be.
    private static Func<object, bool> Quick(Filter condition, Func<object, bool> holds, Subject subject, Scene scene, Columns columns) =>
        Candidates.Places(condition, subject, scene) is { } known ? row => known[columns.Place] && holds(row) : holds;
}
