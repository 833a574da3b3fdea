using System.Text.RegularExpressions;
using Aims.Cards;
using Aims.People;

namespace Aims.Concerns;

/// <summary>What in a text may say who wrote it, or of whom it is: names of people in the directory, mail addresses, phone numbers.</summary>
internal static partial class PersonalWords
{
    private const int MostShown = 5, LongestName = 4, ShortestPart = 3;

    /// <summary>At most five, as they were typed; none when nothing was found. It finds what it knows, no more.</summary>
    public static IReadOnlyList<string> In(string text, Person writer, DirectoryIndex people) =>
        [.. Numbers(text).Concat(Names(text, writer, people)).Select(found => Plain.Line(found, 60)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostShown)];

    private static IEnumerable<string> Numbers(string text) => Mail().Matches(text).Concat(Phone().Matches(text)).Select(match => match.Value.Trim());

    private static IEnumerable<string> Names(string text, Person writer, DirectoryIndex people)
    {
        string[] words = [.. Word().Matches(text).Select(match => match.Value)];
        var own = writer.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length >= ShortestPart).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (int at = 0; at < words.Length; at++)
        {
            if (Whole(words, at, people) is { } name)
            {
                yield return name;
                at += name.Count(c => c is ' ');
            }
            else if (own.Contains(words[at]) || (IsNoSmallWord(words[at]) && people.IsPartOfAName(words[at])))
                yield return words[at];
        }
    }

    // A full name, from the longest on.
    private static string? Whole(string[] words, int at, DirectoryIndex people) =>
        Enumerable.Range(1, LongestName).Reverse().Where(length => at + length <= words.Length)
            .Select(length => string.Join(' ', words[at..(at + length)])).FirstOrDefault(name => name.Length >= ShortestPart && people.Called(name).Any());

    // "will" is a word and "Will" a name; scripts without capitals have no such help.
    private static bool IsNoSmallWord(string word) => word.Length >= ShortestPart && !char.IsLower(word[0]);

    [GeneratedRegex(@"[\p{L}\p{M}\d]+(?:['’\-][\p{L}\p{M}\d]+)*", RegexOptions.None, 200)]
    private static partial Regex Word();

    [GeneratedRegex(@"[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63})+", RegexOptions.None, 200)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\+?\d(?:[ ()/.\-]{0,2}\d){6,14}", RegexOptions.None, 200)]
    private static partial Regex Phone();
}
