namespace Aims.Questions;

/// <summary>
/// The rows of a subject by their titles, as people say them, whoever may see them. What is called as it was at the question before is
/// not read again: there can be a hundred thousand.
/// </summary>
internal sealed class TitleNames(Subject subject, Language language)
{
    private const int MostAtOnce = 20;

    private readonly NameTable<Kept> table = new();
    private readonly Dictionary<string, Kept> kept = [];
    private readonly ILookup<string, string> translations =
        language.File.Titles.Select(set => set.Split('|')).SelectMany(set => from title in set from name in set where name != title select (Title: title, name)).ToLookup(one => one.Title, one => one.name);

    private readonly string[] ofs = language.File.Words["of"].Split('|');

    private int round;
    private long revision = -1;

    public Subject Of => subject;

    public NameTable<Kept> Table => table;

    /// <summary>Takes the titles as they are in this scene.</summary>
    public void Refresh(Scene scene)
    {
        long now = subject.Records.Sum(scene.Records.Revision);
        if (subject.HasFixedTexts && now == revision)
            return;
        revision = now;
        round++;
        int rows = 0;
        foreach (object row in subject.Everything(scene))
        {
            rows++;
            Take(row, subject.KeyOf(row), subject.TitleOf(row, scene));
        }
        if (rows == kept.Count)
            return;
        foreach (var (key, gone) in kept.Where(one => one.Value.Round != round).ToList())
            Forget(key, gone);
    }

    public IEnumerable<(Meaning Meaning, int Length)> At(string[] stems, int at, Scene scene) => table.At(stems, at, language.File.Articles)
        .Where(name => subject.Sees(name.Meant.Row, scene))
        .DistinctBy(name => (name.Meant.Means.Title, name.Length))
        // "the credit scoring" is one only where no other begins so.
        .GroupBy(name => name.Length).SelectMany(alike => alike.Count() == 1 ? alike : alike.Where(name => name.Length != name.Meant.Beginning))
        .Take(MostAtOnce)
        .Select(name => ((Meaning)name.Meant.Means, name.Length));

    private void Take(object row, string key, string title)
    {
        if (kept.TryGetValue(key, out var known))
        {
            if (known.Means.Title == title)
            {
                (known.Row, known.Round) = (row, round);
                return;
            }
            Forget(key, known);
        }
        var tokens = Tokens.Of(title);
        int beginning = Beginning(tokens);
        var one = new Kept(new Meaning.Titled(subject, title), [.. Names(tokens, beginning)]) { Row = row, Round = round, Beginning = beginning };
        foreach (string[] name in one.Names)
            table.Add(name, one);
        kept[key] = one;
    }

    private void Forget(string key, Kept gone)
    {
        foreach (string[] name in gone.Names)
            table.Remove(name);
        kept.Remove(key);
    }

    // Of several words: one alone can mean too much.
    private IEnumerable<string[]> Names(IReadOnlyList<Token> tokens, int beginning)
    {
        string[] words = [.. tokens.Where(token => !token.IsSign).Select(token => token.Word)];
        if (words.Length < 2)
            yield break;
        yield return [.. tokens.Select(token => language.Stem(token.Word))];
        if (beginning > 0)
            yield return [.. tokens.Take(beginning).Select(token => language.Stem(token.Word))];
        foreach (string translated in translations[string.Join(' ', words)])
            yield return [.. Tokens.Of(translated).Select(token => language.Stem(token.Word))];
        if (words.Length > 2)
            yield return [language.Stem(string.Concat(words.Select(word => word[0])))];
    }

    // How many words stand before what it is of: "Credit scoring of customers"; 0 for none, or one alone.
    private int Beginning(IReadOnlyList<Token> tokens) => tokens.ToList().FindIndex(token => ofs.Contains(token.Word)) is > 1 and var at && tokens.Take(at).All(token => !token.IsSign) ? at : 0;

    /// <summary>A row with its names.</summary>
    internal sealed class Kept(Meaning.Titled means, string[][] names)
    {
        public Meaning.Titled Means => means;

        public string[][] Names => names;

        public required object Row { get; set; }

        /// <summary>With how many of its words it may be said; 0 for all of them only.</summary>
        public required int Beginning { get; init; }

        /// <summary>In which round it was last there.</summary>
        public required int Round { get; set; }
    }
}
