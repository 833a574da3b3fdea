using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>The forbidden practices: Art. 5(1)(a)–(h), (ba) and (bb).</summary>
internal static class Prohibitions
{
    /// <summary>The practices whose point names an exception, the question about it, and what such a system is instead (Annex III).</summary>
    private static readonly (string Letter, string Question, string Point)[] Exceptions =
        [("d", "practice-facts", "6d"), ("f", "practice-care", "1c"), ("g", "practice-labels", "1b"), ("h", "practice-authorised", "1a")];

    private static readonly string[] Letters = ["a", "b", "ba", "bb", "c", "d", "e", "f", "g", "h"];

    public static IEnumerable<Finding> Of(Screened given) => Letters
        .Where(letter => given.Ticks("practices", letter) && !IsExcepted(given, letter))
        .Select(letter => new Finding(
            ActClass.Prohibited, $"Art. 5(1)({letter})",
            new Start(letter is "ba" or "bb" ? ActDates.NewProhibitions : ActDates.LiteracyAndProhibitions),
            [given.Said("practices", letter), .. Exceptions.Where(e => e.Letter == letter).Select(e => given.Said(e.Question))]));

    /// <summary>Uses of Annex III that are known because an exception of Art. 5(1) holds, each with the answers.</summary>
    public static IEnumerable<(string Point, string[] Because)> Excepted(Screened given) => Exceptions
        .Where(e => given.Ticks("practices", e.Letter) && given.Yes(e.Question))
        .Select(e => (e.Point, new[] { given.Said("practices", e.Letter), given.Said(e.Question) }));

    private static bool IsExcepted(Screened given, string letter) =>
        Exceptions.FirstOrDefault(e => e.Letter == letter) is { Question: { } question } && given.Yes(question);
}
