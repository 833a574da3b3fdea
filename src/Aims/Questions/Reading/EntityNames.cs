namespace Aims.Questions;

/// <summary>What people here call their departments, places, and the records that they know by title, in one language. It is kept from question to question.</summary>
internal sealed class EntityNames(Language language, Catalog catalog)
{
    private readonly PlaceNames places = new(catalog, language);
    private readonly TitleNames[] titles = [.. catalog.Subjects.Where(subject => subject.IsSaidByTitle).Select(subject => new TitleNames(subject, language))];

    /// <summary>Takes what is called differently since the question before.</summary>
    public void Refresh(Scene scene)
    {
        places.Refresh(scene);
        foreach (var title in titles)
            title.Refresh(scene);
    }

    public bool Knows(string stem) => places.Table.Knows(stem) || titles.Any(title => title.Table.Knows(stem));

    /// <summary>Whether a word stands in the title of a row: "chatbot" of "Help desk chatbot".</summary>
    public bool IsInTitle(Subject subject, string stem) => titles.Any(title => title.Of == subject && title.Table.Knows(stem));

    /// <summary>The word of a name that somebody meant who typed something near it; null when none or several are as near.</summary>
    public string? Corrected(string stem) => Spelling.Nearest(stem, titles.Aggregate(places.Table.Beginning(stem[0]), (words, title) => words.Union(title.Table.Beginning(stem[0]))));

    /// <summary>What the asker can mean by the words from a place on.</summary>
    public IEnumerable<(Meaning Meaning, int Length)> At(string[] stems, int at, Scene scene)
    {
        // A department goes before a title's initials.
        int shortest = places.Table.Knows(stems[at]) ? 2 : 1;
        return places.At(stems, at, scene).Concat(titles.SelectMany(title => title.At(stems, at, scene)).Where(name => name.Length >= shortest));
    }
}
