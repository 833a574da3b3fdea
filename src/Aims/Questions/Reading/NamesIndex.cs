using System.Runtime.CompilerServices;
using Aims.People;

namespace Aims.Questions;

/// <summary>People and departments by the words of their names.</summary>
internal sealed class NamesIndex
{
    private static readonly ConditionalWeakTable<DirectoryIndex, NamesIndex> Made = [];

    private static readonly string[] LittleWords = ["of", "and", "the", "for", "und", "et", "de", "la", "y", "des", "du", "del"];

    private static readonly string[] Kinds = ["department", "ministry", "ministerium", "ministere", "ministerio", "departement", "departamento"];

    private readonly ILookup<string, Person> people;
    private readonly ILookup<char, string> words;

    private NamesIndex(DirectoryIndex directory)
    {
        people = directory.Everybody.SelectMany(person => Tokens.Of($"{person.Name} {person.Name.Replace("'", "", StringComparison.Ordinal)}").Select(token => token.Word).Distinct(), (person, word) => (person, word)).ToLookup(p => p.word, p => p.person);
        words = people.Select(word => word.Key).ToLookup(word => word[0]);
    }

    public static NamesIndex Of(DirectoryIndex directory) => Made.GetValue(directory, index => new NamesIndex(index));

    /// <summary>Who can be meant by the words from a place on, and how many of them that takes; nobody for 0.</summary>
    public (IReadOnlyList<Person> Fitting, int Length) At(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Word is [_] && at + 1 < tokens.Count && people[tokens[at + 1].Word].Where(p => Tokens.Fold(p.Name)[0] == tokens[at].Word[0]).ToList() is { Count: > 0 } initials)
            return (initials, 2);
        List<Person> fitting = [.. people[tokens[at].Word]];
        int length = fitting.Count == 0 || tokens[at].Word.Length < 2 ? 0 : 1;
        while (length > 0 && at + length < tokens.Count && Both(fitting, tokens[at + length].Word) is { Count: > 0 } both)
            (fitting, length) = (both, length + 1);
        return (length == 0 ? [] : fitting, length);
    }

    /// <summary>Who has a name that is nearly spelled so.</summary>
    public IReadOnlyList<Person> Nearest(string word) => Spelling.Nearest(word, words[word[0]]) is { } name ? [.. people[name]] : [];

    /// <summary>What people call a department, folded: its name, and the aliases that fit it.</summary>
    public static IEnumerable<string> Of(string department, IEnumerable<string> aliases)
    {
        string[] words = [.. WordsOf(department)];
        string name = string.Join(' ', words);
        // "Legal and Compliance" is what others call Legal.
        return aliases.Select(line => line.Split('|')).Where(set => set.Contains(name) || (words.Length > 1 && set.Contains(words[0]))).SelectMany(set => set).Prepend(name);
    }

    /// <summary>
    /// Its initials, and its name without what kind of place it is: <c>doe</c> and <c>energy</c> for the Department of Energy. Another may have the same.
    /// </summary>
    public static IEnumerable<string> ShortOf(string department)
    {
        string[] words = [.. WordsOf(department)];
        string[] bearing = [.. words.Where(word => !LittleWords.Contains(word))];
        if (bearing.Length < 2)
            yield break;
        yield return Initials(bearing);
        if (!Kinds.Contains(words[0]))
            yield break;
        yield return Initials(words.Where(word => word is "of" || bearing.Contains(word)));
        yield return string.Join(' ', words.Skip(1).SkipWhile(LittleWords.Contains));
        if (bearing.Length > 2)
            yield return Initials(bearing.Skip(1));
    }

    private static IEnumerable<string> WordsOf(string department) => Tokens.Of(department).Where(token => !token.IsSign).Select(token => token.Word);

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));

    private List<Person> Both(List<Person> fitting, string word) => [.. fitting.Intersect(people[word])];
}
