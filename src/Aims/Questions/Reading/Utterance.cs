using Aims.People;

namespace Aims.Questions;

/// <summary>What somebody said, with all that its words can mean, before it is known what they are about.</summary>
internal sealed class Utterance
{
    // Who types more words that nobody knows has not only slipped.
    private const int MostSlips = 12;

    private readonly Dictionary<int, (IReadOnlyList<Person> Fitting, int Length)> people = [];
    private readonly Token[] tokens;
    private readonly string[] stems;
    private readonly (Meaning Meaning, int Length)[][] meanings;
    private readonly bool[] inCondition;
    private readonly EntityNames entities;
    private readonly NamesIndex names;
    private readonly Scene scene;
    private int slipsInNames;

    public Utterance(IReadOnlyList<Token> tokens, Lexicon lexicon, EntityNames entities, Scene scene)
    {
        (this.tokens, this.entities, this.scene) = ([.. tokens], entities, scene);
        Lexicon = lexicon;
        names = NamesIndex.Of(scene.People);
        stems = [.. tokens.Select(token => lexicon.Language.Stem(lexicon.Language.InFull(token.Word)))];
        Typed = [.. stems];
        int slips = 0;
        for (int at = 0; at < stems.Length; at++)
        {
            if (Known(at) || ++slips > MostSlips)
                continue;
            stems[at] = Mended(at);
            if (stems[at] == Typed[at] && !lexicon.Language.IsCommon(tokens[at].Word) && Days.DaysReader.In(lexicon.Language.Tag).Words.Mended(tokens[at].Word) is { } day)
                this.tokens[at] = tokens[at] with { Word = day };
        }
        inCondition = new bool[stems.Length];
        meanings = [.. Enumerable.Range(0, stems.Length).Select(at => lexicon.At(stems, at).Concat(EntitiesAt(at)).OrderByDescending(m => m.Item2).ToArray())];
        It = Enumerable.Range(0, meanings.Length).FirstOrDefault(at => Is(at, Word.It) && !Enumerable.Range(0, at).Any(from => meanings[from].Any(m => from + m.Length > at)), -1);
        // "j'ai" is no AI.
        for (int at = 0; at < meanings.Length; at++)
        {
            if (meanings[at].FirstOrDefault(m => m is { Meaning: Meaning.Grammar { Word: Word.Me }, Length: > 1 }) is { Meaning: not null, Length: var length })
                meanings.AsSpan(at + 1, length - 1).Fill([]);
        }
        Head = HeadOf();
    }

    public Lexicon Lexicon { get; }

    /// <summary>Whom "he" and "she" mean, where nobody was named before in the same text; null for nobody.</summary>
    public Person? Somebody { get; init; }

    /// <summary>Whether it says "he" or "she" of whom the question before was about: that narrows nothing.</summary>
    public bool IsOfSomebody => Somebody is not null && Enumerable.Range(0, Count).Any(at => Is(at, Word.HeOrShe) && PeopleAt(at).Length > 0);

    /// <summary>Where something is said of what was asked about before: "what risks does it have?"; -1 for nowhere.</summary>
    public int It { get; }

    /// <summary>The same with the name of what a word stands for.</summary>
    public Utterance With(int at, string name)
    {
        Token[] named = [.. Questions.Tokens.Of(name).Select(token => token with { At = tokens[at].At })];
        return new Utterance([.. tokens[..at], .. named, .. tokens[(at + 1)..]], Lexicon, entities, scene) { Somebody = Somebody };
    }

    public IReadOnlyList<Token> Tokens => tokens;

    public IReadOnlyList<string> Stems => stems;

    /// <summary>As they were typed, before slips were mended.</summary>
    public string[] Typed { get; }

    public int Count => tokens.Length;

    /// <summary>What the words from a place on can mean, the longest first.</summary>
    public IReadOnlyList<(Meaning Meaning, int Length)> At(int at) => meanings[at];

    /// <summary>Where the word stands that says what is asked for: the first that names a subject and is no part of something longer; -1 for none.</summary>
    public int Head { get; }

    /// <summary>What the word names that says what is asked for.</summary>
    public Subject? HeadSubject => Head < 0 ? null : meanings[Head].Select(m => m.Meaning).OfType<Meaning.Noun>().FirstOrDefault()?.Subject;

    /// <summary>Whether a word is part of a condition in several words: "approve" of "I have to approve".</summary>
    public bool IsInCondition(int at) => inCondition[at];

    /// <summary>Whether the word that says what is asked for names other subjects, and not this one.</summary>
    public bool IsHeadedByOther(Subject subject)
    {
        if (Head < 0 || meanings[Head].Any(m => m.Meaning is Meaning.Done or Meaning.Condition && m.Meaning.Of == subject))
            return false;
        int longest = meanings[Head].Where(m => m.Meaning is Meaning.Noun or Meaning.Titled).Max(m => m.Length);
        return meanings[Head].Where(m => m.Length == longest).All(m => m.Meaning is not Meaning.Titled && (m.Meaning is not Meaning.Noun noun || noun.Subject != subject));
    }

    /// <summary>Whether a subject is named anywhere.</summary>
    public bool Names(Subject subject) => meanings.Any(at => at.Any(m => m.Meaning is Meaning.Noun noun && noun.Subject == subject));

    /// <summary>Whether the first word that is more than grammar names a subject, though it may belong to something longer: "systems owned by Ana".</summary>
    public bool IsOpenedBy(Subject subject) =>
        meanings.FirstOrDefault(at => at.Length > 0 && !at.Any(m => m.Meaning is Meaning.Grammar)) is { } first && first.Any(m => m.Meaning is Meaning.Noun noun && noun.Subject == subject);

    /// <summary>Whether the word that says what is asked for names that to which a row of this subject belongs: the people of acknowledgements.</summary>
    public bool IsHeadedByOwner(Subject subject) => Head >= 0 && meanings[Head].Any(m => m.Meaning is Meaning.Noun noun && subject.Relations.Any(relation => !relation.IsMany && relation.To == noun.Subject.Id));

    /// <summary>Whether what begins here is part of a longer name: "AI" of "AI policy".</summary>
    public bool IsShadowed(int at, int length) => meanings[at].Any(m => m.Length > length && m.Meaning is Meaning.Titled or Meaning.Noun or Meaning.Department);

    /// <summary>Whether a word is part of the title of a record: "budget" of "Budget assistant".</summary>
    public bool IsInTitle(int at) => Enumerable.Range(0, at + 1).Any(from => meanings[from].Any(m => m.Meaning is Meaning.Titled && from + m.Length > at));

    /// <summary>Whether a title begins within these words and goes on after them.</summary>
    public bool CutsTitle(int at, int length) => length > 1 && Enumerable.Range(at + 1, length - 1).Any(from => meanings[from].Any(m => m.Meaning is Meaning.Titled && from + m.Length > at + length));

    /// <summary>Whether a word says what several rows of a subject are called: "chatbots", of "Help desk chatbot".</summary>
    public bool SaysSeveral(Subject subject, int at) => stems[at] != tokens[at].Word && entities.IsInTitle(subject, stems[at]);

    /// <summary>Who is named from a place on. A word that means something else is a name only when it is written like one.</summary>
    public (IReadOnlyList<Person> Fitting, int Length) PeopleAt(int at)
    {
        if (people.TryGetValue(at, out var known))
            return known;
        if (Somebody is { } somebody && Is(at, Word.HeOrShe) && !Enumerable.Range(0, at).Any(before => names.At(tokens, before).Length > 0))
            return people[at] = ([somebody], 1);
        var found = tokens[at].IsSign || tokens[at].IsNumber ? ([], 0) : names.At(tokens, at);
        // A slip in a name, where no other word can be meant.
        if (found.Length == 0 && meanings[at].Length == 0 && char.IsUpper(tokens[at].Raw[0]) && ++slipsInNames <= MostSlips && names.Nearest(tokens[at].Word) is { Count: > 0 } near)
            found = (near, 1);
        bool isWord = Lexicon.Knows(Typed[at]);
        if (found.Length == 1 && isWord && !(at > 0 && char.IsUpper(tokens[at].Raw[0])))
            found = ([], 0);
        return people[at] = found;
    }

    /// <summary>Whether one of the words here is a word of the form of questions.</summary>
    public bool Is(int at, Word word) => at >= 0 && at < Count && meanings[at].Any(m => m.Meaning is Meaning.Grammar grammar && grammar.Word == word);

    /// <summary>How many words from a place on are one of the form of questions; 0 for none.</summary>
    public int Length(int at, Word word) => at < Count ? meanings[at].Where(m => m.Meaning is Meaning.Grammar grammar && grammar.Word == word).Select(m => m.Length).FirstOrDefault() : 0;

    /// <summary>The words from a place on, as they were typed.</summary>
    public string Raw(int at, int length) => string.Join(' ', tokens.Skip(at).Take(length).Select(token => token.Raw));

    // "it" is a department only in capitals or in "it systems", "Wie" at the beginning no "Wien", "state" is not the Department of State, and no word is a title's initials.
    private IEnumerable<(Meaning Meaning, int Length)> EntitiesAt(int at) => entities.At(stems, at, scene)
        .Where(entity => entity.Length > 1 || !Lexicon.IsForm(stems[at]) || (char.IsUpper(tokens[at].Raw[0]) && (at > 0 || tokens[at].Raw.All(char.IsUpper))) || (entity.Meaning is Meaning.Department && at + 1 < stems.Length && Lexicon.Names(stems[at + 1])))
        .Where(entity => entity is not { Length: 1, Meaning: Meaning.Department { IsShort: true } or Meaning.Titled } || !Lexicon.Knows(Typed[at]));

    private int HeadOf()
    {
        int covered = 0;
        for (int at = 0; at < meanings.Length; at++)
        {
            foreach (var (meaning, length) in meanings[at])
            {
                if (meaning is Meaning.Noun or Meaning.Titled && at + length > covered && !meanings[at].Any(m => m.Length > length && m.Meaning is not (Meaning.Grammar or Meaning.Named) && !(m.Meaning is Meaning.Value && IsSeveral(at))) && !IsIntroduced(at, meaning) && !IsProof(at) && !IsDoneByWhom(at, length))
                    return IsCompound(at + length) ? at + length : at;
            }
            // "approve" of "i have to approve", "risk" of "anything high risk"
            foreach (int length in meanings[at].Where(m => (m.Meaning is Meaning.Condition && !Is(at, Word.Of)) || (m.Meaning is Meaning.Value && m.Length > 1 && !AreSeveral(at, m.Length))).Select(m => m.Length))
                inCondition.AsSpan(at + 1, length - 1).Fill(true);
            covered = Math.Max(covered, at + meanings[at].Where(m => (m.Meaning is Meaning.Value && !AreSeveral(at, m.Length)) || m.Meaning is Meaning.Condition or Meaning.Titled || (m.Meaning is Meaning.Named && m.Length > 1 && Is(at, Word.Next)) || (m.Meaning is Meaning.Done && m.Length > 1 && Is(at, Word.Of)) || (m.Meaning is Meaning.Grammar { Word: Word.Me or Word.Who } && m.Length > 1)).Select(m => m.Length).DefaultIfEmpty(0).Max());
        }
        return -1;
    }

    // "who stands in" does something; a stand-in is what is named so.
    private bool IsDoneByWhom(int at, int length) => length > 1 && Is(at - 1, Word.Who) && meanings[at].Any(m => m.Meaning is Meaning.Done && m.Length == length);

    /// <summary>Whether it asks who did what is done to other things: "who stands in for Max", after systems were told of.</summary>
    public bool AsksWhoDidOther(Subject than) => Enumerable.Range(1, Math.Max(Count - 1, 0)).Any(at => meanings[at].Any(m => m.Meaning is Meaning.Done && m.Meaning.Of != than && IsDoneByWhom(at, m.Length)));

    // "evidence that Ana acknowledged it" asks for the acknowledgement.
    private bool IsProof(int at) => meanings[at].Any(m => m is { Meaning: Meaning.Grammar { Word: Word.Detail }, Length: > 1 } && at + m.Length < tokens.Length && names.At(tokens, at + m.Length).Length > 0);

    // "supplier systems", "system risks": in some languages the last noun says what it is.
    private bool IsCompound(int at) => Lexicon.Language.File.EndsInHead && at < meanings.Length && meanings[at].Any(m => m.Meaning is Meaning.Noun);

    // "high risks" are risks; "high risk" may be a class. "a system" is one, whatever else it is the name of.
    private bool AreSeveral(int at, int length) => length > 1 && (IsSeveral(at) || IsSeveral(at + length - 1) || (Is(at, Word.Some) && meanings[at + 1].Any(m => m.Meaning is Meaning.Noun && m.Length == length - 1)));

    private bool IsSeveral(int at) => tokens[at].Word.EndsWith('s') && meanings[at].Any(m => m is { Meaning: Meaning.Noun, Length: 1 });

    // "no assessment", "with risks", "with more than 2 risks", "by system": it belongs to something else. "who owns the AI policy" is about the policy.
    private bool IsIntroduced(int at, Meaning meaning)
    {
        int before = at - 1;
        bool isDescribed = false;
        bool IsDescribing(int place) => IsSaidOf(place, meaning) && (isDescribed = true);
        while (before >= 0 && (IsDescribing(before) || (Is(before, Word.Ignored) && meanings[before].All(m => m.Meaning is Meaning.Grammar { Word: Word.Ignored or Word.Becomes or Word.Some or Word.Doer or Word.To or Word.How })) || Days.NumberReader.Read(tokens, before, Lexicon.Language.Tag) is not null || IsComparison(before) || IsDoneByNobody(before)))
            before--;
        // "do I have any open actions" asks for actions.
        if (isDescribed && !meanings.Take(before).Any(said => said.Any(m => m.Meaning is Meaning.Noun or Meaning.Value or Meaning.Condition or Meaning.Department or Meaning.Titled or Meaning.Grammar { Word: Word.Those })))
            return false;
        return before >= 0 && (Is(before, Word.Without) || (Is(before, Word.Of) && Is(before - 1, Word.Those) && before == at - 1) || Is(before, Word.Not) || (Is(before, Word.With) && !AsksForAnybody && !(meaning is Meaning.Titled && meanings[before].Any(m => m.Meaning is Meaning.Done))) || Is(before, Word.By) || Is(before, Word.That));
    }

    // "carry an open risk"
    private bool IsSaidOf(int at, Meaning noun) => at >= 0 && noun is Meaning.Noun { Subject: var subject } && !meanings[at].Any(m => m.Meaning is Meaning.Grammar { Word: Word.With or Word.Without or Word.Not or Word.By or Word.That }) && meanings[at].Any(m => m is { Length: 1, Meaning: Meaning.Value or Meaning.Condition or Meaning.Done } && m.Meaning.Of == subject);

    /// <summary>Whether what is named belongs to what was said before: "without an approved assessment".</summary>
    public bool IsOfOther(int at) => meanings[at].Any(m => m.Meaning is Meaning.Noun && IsSaidOf(at - 1, m.Meaning) && IsIntroduced(at, m.Meaning));

    // "has anyone in my team got a system that is not approved": it is the systems that are asked for.
    private bool AsksForAnybody => Is(1, Word.Anything) && (Is(0, Word.With) || Is(0, Word.Helper) || Is(0, Word.Is));

    // "nobody has begun an assessment"
    private bool IsDoneByNobody(int at) => (Is(at, Word.With) || meanings[at].Any(m => m is { Meaning: Meaning.Done, Length: 1 })) && Enumerable.Range(Math.Max(0, at - 2), Math.Min(at, 2)).Any(before => Is(before, Word.Nobody));

    /// <summary>Whether a word is part of a comparison: "at least".</summary>
    public bool IsComparison(int at) => Enumerable.Range(0, at + 1).Reverse().Take(3).Any(from => meanings[from].Any(m =>
        m.Meaning is Meaning.Grammar { Word: Word.MoreThan or Word.LessThan or Word.AtLeast or Word.AtMost or Word.Exactly or Word.OrMore or Word.OrLess } && from + m.Length > at));

    // What is a word of the language is no slip of another, at most it is another form of it.
    private string Mended(int at)
    {
        string typed = stems[at], meant = Lexicon.Corrected(typed) ?? entities.Corrected(typed) ?? typed;
        return Lexicon.Language.IsCommon(tokens[at].Word) && !Lexicon.Language.IsFormOf(typed, meant) ? typed : meant;
    }

    private bool Known(int at) =>
        tokens[at].IsSign || char.IsAsciiDigit(tokens[at].Word[0]) || Lexicon.IsEveryday(tokens[at].Word) || Lexicon.Knows(stems[at]) || entities.Knows(stems[at]) || names.At(tokens, at).Length > 0;
}
