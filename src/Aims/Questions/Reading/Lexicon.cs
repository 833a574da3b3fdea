using System.Collections.Concurrent;

namespace Aims.Questions;

/// <summary>All that words can mean in one language: found by the first word, longest first.</summary>
internal sealed class Lexicon
{
    private const int MostKept = 10_000, LongestKept = 40;

    private readonly Dictionary<string, List<Entry>> byFirst = [];
    private readonly HashSet<string> known = [], own = [], ownForm = [], everyday = [];
    private readonly Language language;
    private readonly ConcurrentDictionary<string, string?> corrected = [];

    public Lexicon(Language language, Catalog catalog)
    {
        this.language = language;
        foreach (var (id, spellings) in language.File.Words)
            Add(spellings, new Meaning.Grammar(Enum.Parse<Word>(id, ignoreCase: true)));
        ownForm.UnionWith(language.File.Words.Values.SelectMany(spellings => spellings.Split('|', ' ')));
        foreach (var subject in catalog.Subjects)
        {
            var names = language == Language.English ? NamesOf(subject) : language.File.Subjects.GetValueOrDefault(subject.Id) ?? new SubjectNames();
            Add(subject, names);
            Add(subject, language.File.Terms);
        }
        own.UnionWith(known);
        everyday.UnionWith(language.File.Everyday);
        // English is understood everywhere: it is what many fields are called at work. What the language itself calls something else is that: "IA" is AI.
        foreach (var subject in language == Language.English ? [] : catalog.Subjects)
        {
            Add(subject, NamesOf(subject));
            Add(subject, Language.English.File.Terms);
        }
    }

    public Language Language => language;

    /// <summary>Whether a word, as it was typed, is one of the language that means nothing here, and no slip.</summary>
    public bool IsEveryday(string word) => everyday.Contains(word);

    /// <summary>Whether a stem occurs in any entry.</summary>
    public bool Knows(string stem) => known.Contains(stem);

    /// <summary>Whether it is spelled so, not only like it: "change" and not "changes".</summary>
    public bool IsSpelled(Word word, string spelling) => language.File.Words.GetValueOrDefault(Id(word))?.Split('|').Contains(spelling) == true;

    /// <summary>Whether a stem alone is a word of the form of questions.</summary>
    public bool IsForm(string stem) => byFirst.GetValueOrDefault(stem)?.Any(entry => entry is { Stems.Length: 1, Meaning: Meaning.Grammar { Word: not (Word.Ordinary or Word.Opinion) } }) == true;

    /// <summary>Whether a stem alone names a subject.</summary>
    public bool Names(string stem) => byFirst.GetValueOrDefault(stem)?.Any(entry => entry is { Stems.Length: 1, Meaning: Meaning.Noun }) == true;

    /// <summary>Whether two words mean something together, and nothing more: "laufen ab".</summary>
    public bool IsPhrase(string first, string second) => byFirst.GetValueOrDefault(language.Stem(first))?.Any(entry => entry.Stems is [_, var next] && next == language.Stem(second)) == true;

    /// <summary>Whether a stem says that somebody made what it names: "requests", of which there are "requests of".</summary>
    public Field? MakerOf(string stem, Subject subject) => byFirst.GetValueOrDefault(stem)?.Where(entry => entry.Stems.Length == 2).Select(entry => entry.Meaning).OfType<Meaning.Named>().FirstOrDefault(named => named.Subject == subject && named.Field.Kind is FieldKind.Person)?.Field;

    /// <summary>How many of the words mean something in this language.</summary>
    public int Score(IReadOnlyList<Token> tokens) => tokens.Sum(token => token.IsSign ? 0 : ownForm.Contains(language.InFull(token.Word)) ? 3 : own.Contains(language.Stem(token.Word)) ? 2 : 0);

    private static string Id(Word word) => char.ToLowerInvariant(word.ToString()[0]) + word.ToString()[1..];

    /// <summary>What the words from a place on can mean, each with how many of them it takes, the longest first.</summary>
    public IEnumerable<(Meaning Meaning, int Length)> At(IReadOnlyList<string> stems, int at)
    {
        if (!byFirst.TryGetValue(stems[at], out var entries))
            yield break;
        foreach (var entry in entries)
        {
            if (entry.Fits(stems, at))
                yield return (entry.Meaning, entry.Stems.Length);
        }
    }

    /// <summary>The stem that somebody meant who typed something near it; null when none or several are as near.</summary>
    public string? Corrected(string stem) => stem.Length > LongestKept || corrected.Count > MostKept ? Spelling.Nearest(stem, known) : corrected.GetOrAdd(stem, typed => Spelling.Nearest(typed, known));

    public string[] Stems(string words) => [.. Tokens.Of(words).Select(token => language.Stem(token.Word))];

    // A subject as it declares itself.
    private static SubjectNames NamesOf(Subject subject) => new()
    {
        Names = subject.Names.Replace('/', '|'),
        Fields = subject.Fields.ToDictionary(field => field.Id, field => field.Names),
        Values = subject.Fields.SelectMany(field => field.Choices, (field, choice) => (field, choice))
            .ToDictionary(v => $"{v.field.Id}.{v.choice.Id}", v => $"{Shown(v.choice.Label)}|{v.choice.Names}"),
        Terms = subject.Terms.ToDictionary(term => term.Id, term => term.Names),
        Opposites = subject.Terms.Where(term => term.Not is not null).ToDictionary(term => term.Id, term => term.Not!),
        Deeds = subject.Deeds.ToDictionary(deed => deed.Id, deed => deed.Names),
        Relations = subject.Relations.ToDictionary(relation => relation.Id, relation => relation.Names),
    };

    // Of "Level 3, high" and "Provider: we develop it" the beginning; a bare number is no name, and "Not accepted" is read as what it denies.
    private static string Shown(string label) => label.StartsWith("Not ", StringComparison.Ordinal) ? "" : label.Split(':', '(', ',')[0] is var begin && begin.Any(char.IsAsciiLetter) ? begin : "";

    private void Add(Subject subject, SubjectNames names)
    {
        Add(names.Names, new Meaning.Noun(subject));
        foreach (var field in subject.Fields)
        {
            Add(names.Fields.GetValueOrDefault(field.Id), new Meaning.Named(subject, field));
            foreach (var choice in field.Choices)
                Add(names.Values.GetValueOrDefault($"{field.Id}.{choice.Id}"), new Meaning.Value(subject, field, choice.Id));
        }
        foreach (var term in subject.Terms)
        {
            Add(names.Terms.GetValueOrDefault(term.Id), new Meaning.Condition(subject, term, false));
            Add(names.Opposites.GetValueOrDefault(term.Id), new Meaning.Condition(subject, term, true));
        }
        foreach (var deed in subject.Deeds)
            Add(names.Deeds.GetValueOrDefault(deed.Id), new Meaning.Done(subject, deed));
        foreach (var relation in subject.Relations)
            Add(names.Relations.GetValueOrDefault(relation.Id), new Meaning.Related(subject, relation));
    }

    private void Add(Subject subject, IReadOnlyDictionary<string, string> terms)
    {
        foreach (var term in subject.Terms)
            Add(terms.GetValueOrDefault(term.Id), new Meaning.Condition(subject, term, false));
    }

    private void Add(string? spellings, Meaning meaning)
    {
        foreach (string spelling in (spellings ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] stems = Stems(spelling);
            if (stems.Length == 0)
                continue;
            known.UnionWith(stems);
            if (!byFirst.TryGetValue(stems[0], out var entries))
                byFirst[stems[0]] = entries = [];
            // "todo" is everything in Spanish.
            if (own.Count > 0 && stems.Length == 1 && ownForm.Contains(Tokens.Fold(spelling)))
                continue;
            if (own.Count > 0 && meaning is Meaning.Noun && entries.Any(entry => entry.Meaning is Meaning.Noun && entry.Stems.SequenceEqual(stems)))
                continue;
            int place = entries.FindIndex(entry => entry.Stems.Length < stems.Length);
            entries.Insert(place < 0 ? entries.Count : place, new Entry(stems, meaning));
        }
    }

    private sealed record Entry(string[] Stems, Meaning Meaning)
    {
        public bool Fits(IReadOnlyList<string> stems, int at)
        {
            if (at + Stems.Length > stems.Count)
                return false;
            for (int i = 1; i < Stems.Length; i++)
            {
                if (stems[at + i] != Stems[i])
                    return false;
            }
            return true;
        }
    }
}
