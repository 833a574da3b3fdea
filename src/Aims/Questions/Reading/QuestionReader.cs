using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Aims.Questions.Days;

namespace Aims.Questions;

/// <summary>
/// Turns what somebody typed into a question. It never guesses: what matters and was not understood is asked back, with what could be
/// meant.
/// </summary>
public sealed class QuestionReader(Catalog catalog)
{
    private const int MostTokens = 120, MostChoices = 4, LongestLabel = 70;

    private readonly ConcurrentDictionary<string, Lexicon> lexicons = [];
    private readonly ConditionalWeakTable<IRecordsInMemory, ConcurrentDictionary<string, EntityNames>> entities = [];

    /// <param name="before">The question of this conversation that was answered last; null for none.</param>
    /// <param name="culture">Of the asker.</param>
    public Reading Read(string text, Scene scene, StatusQuestion? before, CultureInfo culture)
    {
        var tokens = Tokens.Of(text);
        if (tokens.Count is 0 or > MostTokens)
            return new Reading.Unsure("I can read a question of a few words or lines.", []);
        var lexicon = LexiconOf(Spoken(tokens, culture));
        var said = new Utterance(WithVerbs(WithIds(tokens, lexicon), lexicon), lexicon, EntitiesOf(lexicon, scene), scene) { Somebody = before is null ? null : Referents.PersonOf(before, catalog, scene) };
        return Deed(said, before, scene) ?? Question(said, scene, said.Is(0, Word.Anew) ? null : before, culture);
    }

    // "ais 56" is an id too, where its letters are no word.
    private List<Token> WithIds(IReadOnlyList<Token> tokens, Lexicon lexicon)
    {
        var joined = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.Word.All(char.IsAsciiDigit) && joined.LastOrDefault() is { Word: { } letters } before && !lexicon.Knows(letters) && catalog.Subjects.Any(subject => string.Equals(subject.Prefix, letters, StringComparison.OrdinalIgnoreCase)))
                joined[^1] = new Token($"{letters}-{token.Word}", $"{before.Raw} {token.Raw}", before.At);
            else
                joined.Add(token);
        }
        return joined;
    }

    // "welche laufen im Dezember ab": what the verb is parted from is put beside it again.
    private static List<Token> WithVerbs(List<Token> tokens, Lexicon lexicon)
    {
        int last = tokens.FindLastIndex(token => !token.IsSign);
        if (last < 2 || !lexicon.Language.File.Prefixes.Contains(tokens[last].Word))
            return tokens;
        int verb = tokens.FindLastIndex(last - 1, token => lexicon.IsPhrase(token.Word, tokens[last].Word));
        if (verb < 0)
            return tokens;
        var prefix = tokens[last];
        tokens.RemoveAt(last);
        tokens.Insert(verb + 1, prefix);
        return tokens;
    }

    private Reading Question(Utterance said, Scene scene, StatusQuestion? before, CultureInfo culture)
    {
        var days = new Dictionary<int, DaysRead?>();
        DaysRead? DaysAt(int at) => days.TryGetValue(at, out var known) ? known : days[at] = DaysReader.In(said.Lexicon.Language.Tag).Read(said.Tokens, at, scene.Today, culture);
        Attempt Try(Subject subject) => new Attempt(subject, said, catalog, scene, DaysAt).Run();

        var attempts = catalog.Subjects.Select(Try).ToList();
        var best = Best(attempts, before, scene);
        if (before is not null && attempts.FirstOrDefault(attempt => attempt.Subject.Id == before.Subject) is { } on && FollowUps.GoesOn(on, said.Head >= 0 || said.IsOpenedBy(on.Subject) || said.IsOfSomebody || said.AsksWhoDidOther(on.Subject)))
            return FollowUps.Read(on, before, scene.Today);
        if (before is not null && best is { GoesOn: true, IsNamed: false } && best.Subject.Id != before.Subject)
            return (Reading?)OfThem(best, said, before) ?? NotUnderstood(best, attempts, said, scene, culture);
        return OfThose(best, said, before) ?? OfThem(best, said, before) ?? OfIt(best, said, before, scene, culture) ?? Verdict(best, attempts, before, said, scene, culture, DaysAt);
    }

    // "its risks", after a system was told of: those of what the answer before was about.
    private static Reading? OfThose(Attempt best, Utterance said, StatusQuestion? before)
    {
        int first = Enumerable.Range(0, said.Count).FirstOrDefault(at => said.Is(at, Word.Their) || !(said.Is(at, Word.Ignored) || said.Is(at, Word.Polite) || said.Is(at, Word.HowMany) || said.Is(at, Word.And) || said.Is(at, Word.Is)), -1);
        // "and when was its assessment approved?"
        if (first >= 0 && !said.Is(first, Word.Their) && before is not null && said.Head > 0 && said.Is(said.Head - 1, Word.Their))
            first = said.Head - 1;
        if (first < 0 || !said.Is(first, Word.Their) || !best.IsNamed || best.Unknown.Count > 0 || best.Cost >= Attempt.UnknownCosts)
            return null;
        return Belonging(best, before) ?? (Reading)new Reading.Unsure($"I do not know whose {best.Subject.Several} you mean. Name what they belong to.", []);
    }

    // "is a critical risk open on any of them?", after systems were told of.
    private static Reading.Understood? OfThem(Attempt best, Utterance said, StatusQuestion? before) =>
        (best.IsNamed || best.Root.Parts.Any(part => part.Deed is not null)) && best.Unknown.Count == 0 && best.Cost < Attempt.UnknownCosts && Enumerable.Range(1, Math.Max(said.Count - 1, 0)).Any(at => said.Is(at, Word.Those) && said.Is(at - 1, Word.Of))
            ? Belonging(best, before)
            : null;

    // What belongs to what the answer before was about; null where it belongs to nothing of the kind.
    private static Reading.Understood? Belonging(Attempt best, StatusQuestion? before) =>
        before is not null && best.Subject.Relations.FirstOrDefault(relation => !relation.IsMany && relation.To == before.Subject) is { } owner
            ? new Reading.Understood(best.Asks! with { Where = Filter.And(new Has(owner.Id, before.Where), best.Asks.Where) })
            : null;

    // "show AIS-0030", and then "what risks does it have?": the same as with the name of what was asked about. Which it is, is asked when that is not known.
    private Reading? OfIt(Attempt best, Utterance said, StatusQuestion? before, Scene scene, CultureInfo culture)
    {
        if (before is null || (!best.IsNamed && best.Subject.Id == before.Subject) || said.It is not (>= 0 and var it))
            return null;
        if (Referents.Of(before, catalog) is { } name && Question(said.With(it, name), scene, null, culture) is Reading.Understood understood)
            return understood;
        return best.Subject.Id == before.Subject ? null : new Reading.Unsure($"I do not know what you mean by \"{said.Raw(it, 1)}\". Please name it.", []);
    }

    private Reading Verdict(Attempt best, List<Attempt> attempts, StatusQuestion? before, Utterance said, Scene scene, CultureInfo culture, Func<int, DaysRead?> days)
    {
        if (best.WrongDay is { } wrong)
            return new Reading.Unsure($"There is no such day: {wrong}.", []);
        if (before is null && ((said.Head < 0 && best is { GoesOn: true, IsNamed: false }) || GoesOnAtOnce(said) || (said.Is(0, Word.And) && !best.IsNamed && best.Root.IsEmpty)))
            return new Reading.Unsure("I do not know which ones you mean: the question before is more than half an hour ago, or there was none. Please say what you ask about.", Near(attempts, scene, culture));
        if (!best.IsNamed && First(said) is >= 0 and var first && said.Is(first, Word.NotKept) && said.At(first).Any(m => m.Meaning is Meaning.Grammar { Word: Word.NotKept } && m.Length >= said.At(first)[0].Length))
            return NotKept(said, first);
        if (best.IsContradictory && best.Unknown.Count == 0)
            return new Reading.Unsure("One thing cannot be both. Which of the two do you mean?", []);
        if (best.Unknown.Count > 0 || best.Cost >= Attempt.UnknownCosts)
            return NotUnderstood(best, attempts, said, scene, culture);
        if (!best.IsNamed && best.Root.IsEmpty && best.Groups.Count == 0 && best.Asks is not { Measure: Measure.Average or Measure.Rate or Measure.Compare })
            return NotUnderstood(best, attempts, said, scene, culture);
        if (before is null && !best.IsNamed && (Enumerable.Range(0, said.Count).Any(at => said.Is(at, Word.Anything) && !said.Is(at + 1, Word.Who)) || best.Root.Parts.All(part => part is { Deed: null, Filter: Test { Op: Op.In or Op.AtLeast or Op.AtMost or Op.More or Op.Less } or Test { Field: "department" or "level" } })) && attempts.Any(other => IsAsGood(other, best)))
            return new Reading.Unsure("That can be asked of several things. Which do you mean?", Near(attempts, scene, culture));
        if (before is null && (best.IsOnlyWhose || best.IsOnlyMineThen))
            return NotUnderstood(best, attempts, said, scene, culture);
        if (best.Ambiguous is { } name)
        {
            return new Reading.Unsure($"Which {said.Raw(name.At, 1)} do you mean?", [.. name.Fitting.Take(MostChoices).Select(person => new Suggestion(
                $"{person.Name}, {person.Department}", new Attempt(best.Subject, said, catalog, scene, days) { Meant = person.Id }.Run().Asks))]);
        }
        if (before is null && !best.IsNamed && !best.SaysWhich && attempts.Any(other => other != best && (best.Cost >= Attempt.StrayCosts ? Fit(other) <= Fit(best) + Attempt.NearlyAsGood : best.Cost > 0 && other.IsNamed && Fit(other) <= Fit(best))))
            return new Reading.Unsure("I am not sure that I understood you. Do you mean one of these?", Near(attempts, scene, culture));
        return IsMissing(best.Subject, best.Asks!.Where, scene)
            ? new Reading.Declined("question.no-such-record", "There is none of that number, or it is not yours to see.", [])
            : new Reading.Understood(best.Asks with { Sort = best.SortWithin(best.Asks.Where) });
    }

    // An id was said that no row has which the asker may see: "none" would be said of it as if it were there.
    private bool IsMissing(Subject of, Filter? where, Scene scene) => where switch
    {
        AllOf all => all.Of.Any(one => IsMissing(of, one, scene)),
        Has { Where: { } inner } has when of.Relations.FirstOrDefault(relation => relation.Id == has.Relation) is { } relation => IsMissing(catalog.Of(relation), inner, scene),
        Test { Field: Subject.IdField, Op: Op.Is, Values: [var id] } => (of.Needs & ~Needs.Reach) == 0 && of.Find(id, scene) is null,
        _ => false,
    };

    // "but without the risky ones" goes on with something.
    private static bool GoesOnAtOnce(Utterance said) => said.Is(0, Word.But) && (said.Is(1, Word.Without) || said.Is(1, Word.Except) || said.Is(1, Word.Only) || said.Is(1, Word.Not));

    // What somebody may not ask about was hardly meant where it was not named.
    private static Attempt Best(List<Attempt> attempts, StatusQuestion? before, Scene scene) => attempts
        .OrderBy(attempt => Fit(attempt) + (attempt.IsNamed || attempt.Subject.RefusedTo(scene.Viewer) is null ? 0 : Attempt.UnknownCosts / 2) + (IsNothingThere(attempt, scene) ? 2 * Attempt.UnknownCosts : 0))
        .ThenByDescending(attempt => attempt.Subject.Id == before?.Subject)
        .First();

    // Of what is kept nowhere yet, hardly anybody asks where something else is called so too: suppliers, before there is a register of them.
    private static bool IsNothingThere(Attempt attempt, Scene scene) => attempt is { IsNamed: true, Subject: { IsAskedByName: true, Needs: Needs.Nothing } subject } && attempt.Asks?.Subject == subject.Id && subject.Scope(scene.Viewer) is null && !subject.Rows(scene).Any();

    // Less is better.
    private static int Fit(Attempt attempt) => attempt.Cost - attempt.Gain;

    // Nothing was named, and it can be read of something else just as well.
    private static bool IsAsGood(Attempt other, Attempt best)
    {
        Clause.Part[] parts = [.. best.Root.Parts, .. other.Root.Parts];
        return other != best && other.Unknown.Count == 0 && Fit(other) <= Fit(best) && other.Cost < Attempt.UnknownCosts && !other.Root.IsEmpty
            && (parts.All(part => part.Filter is Test { Op: Op.Is or Op.In } test && !test.Field.Contains('.', StringComparison.Ordinal)) || parts.All(part => IsSaidOf(best, part) && IsSaidOf(other, part)));
    }

    // "anything overdue" is said of both.
    private static bool IsSaidOf(Attempt one, Clause.Part said) => one.Root.Parts.Any(part => (part.Filter, said.Filter) is (Test held, Test test)
        ? held.Field == test.Field && held.Op == test.Op && held.Values.SequenceEqual(test.Values) : part.Filter is not null && part.Filter.Equals(said.Filter));

    private Reading NotUnderstood(Attempt best, List<Attempt> attempts, Utterance said, Scene scene, CultureInfo culture)
    {
        if (Enumerable.Range(0, said.Count).FirstOrDefault(at => said.Is(at, Word.NotKept) && !said.IsInTitle(at), -1) is >= 0 and var place)
            return NotKept(said, place);
        string words = string.Join(", ", best.Unknown.Take(3).Select(word => $"\"{word}\""));
        return new Reading.Unsure(words.Length == 0 ? "I did not understand what you are asking about." : $"I did not understand {words}.", Near(attempts, scene, culture));
    }

    // What was understood, without the rest, under the subjects that fit best.
    private List<Suggestion> Near(List<Attempt> attempts, Scene scene, CultureInfo culture) =>
    [
        .. attempts.Where(attempt => attempt is { IsNamed: true, Asks: not null } || (!attempt.Root.IsEmpty && Fit(attempt) < 2 * Attempt.UnknownCosts))
            .Where(attempt => attempt.Subject.RefusedTo(scene.Viewer) is null)
            .OrderBy(Fit)
            .Select(attempt => new Suggestion(Label(attempt.Asks!, scene, culture), attempt.Asks))
            .DistinctBy(suggestion => suggestion.Label).Take(MostChoices - 1),
    ];

    private string Label(StatusQuestion question, Scene scene, CultureInfo culture)
    {
        string words = QuestionWords.Of(question, catalog, scene, new Conversation.Reader(culture, scene.Zone));
        return words.Length > LongestLabel ? $"{words[..LongestLabel].TrimEnd()} …" : words;
    }

    private static Reading.Declined NotKept(Utterance said, int at) => new("question.not-kept", $"Nothing is kept here about \"{said.Raw(at, 1)}\" yet.", []);

    // The first word that says something.
    private static int First(Utterance said) => Enumerable.Range(0, said.Count).FirstOrDefault(at => !said.Is(at, Word.Ignored) && !said.Is(at, Word.Who) && !said.Is(at, Word.HowMany), -1);

    // Words that ask to do something.
    private Reading? Deed(Utterance said, StatusQuestion? before, Scene scene)
    {
        foreach (var (word, act) in Acts)
        {
            if (before is not null && said.At(0).Any(m => m.Meaning is Meaning.Grammar grammar && grammar.Word == word && Rest(said, m.Length)))
                return new Reading.Act(act);
        }
        if (Enumerable.Range(1, Math.Max(said.Count - 1, 0)).Any(at => IsOpinion(said, at)))
            return new Reading.Declined("question.opinion", "I give no legal opinions. I can tell the class under the EU AI Act that is recorded, on what basis, and whom to ask.", []);
        int first = 0;
        while (first < said.Count && said.Length(first, Word.Polite) is > 0 and var polite)
            first += polite;
        if (first == said.Count || !said.Lexicon.IsSpelled(Word.Change, said.Tokens[first].Word) || said.At(first).Any(m => m.Length > 1 && m.Meaning is not (Meaning.Done or Meaning.Named or Meaning.Grammar { Word: Word.Change })))
            return null;
        return new Reading.Declined(
            "question.change", "Words change nothing here: a card does, pressed by somebody who may.", [.. Enumerable.Range(0, said.Count).Select(at => RecordAt(said, at, scene)).OfType<Suggestion>().Take(MostChoices)]);
    }

    // "is our chatbot legal", but not "systems in Legal".
    private static bool IsOpinion(Utterance said, int at) =>
        said.Is(at, Word.Opinion) && !char.IsUpper(said.Tokens[at].Raw[0]) && !said.Is(at - 1, Word.Of) && !said.Is(at - 1, Word.With) && !said.Is(at - 1, Word.And) && !said.Is(at - 1, Word.Or) && !said.Is(at - 1, Word.Not)
        && Enumerable.Range(0, at).Any(before => said.Is(before, Word.Is) || said.Is(before, Word.Ignored)) && !said.At(at).Any(m => m.Meaning is Meaning.Value or Meaning.Condition);

    private static readonly (Word Word, FollowUp Act)[] Acts =
        [(Word.Export, FollowUp.Export), (Word.Remind, FollowUp.Remind), (Word.Save, FollowUp.Save), (Word.Subscribe, FollowUp.Subscribe), (Word.More, FollowUp.More)];

    private static bool Rest(Utterance said, int from) => Enumerable.Range(from, said.Count - from).All(at => said.Tokens[at].IsSign || said.Is(at, Word.Ignored) || said.Is(at, Word.Those));

    private Suggestion? RecordAt(Utterance said, int at, Scene scene)
    {
        foreach (var subject in catalog.Subjects)
        {
            if (subject.IdOf(said.Tokens[at].Word) is { } id && subject.RefusedTo(scene.Viewer) is null && subject.Find(id, scene) is { } row)
                return new Suggestion($"Open {id}", null, subject.OpeningOf(row, scene));
        }
        return null;
    }

    private Lexicon LexiconOf(Language language) => lexicons.GetOrAdd(language.Tag, _ => new Lexicon(language, catalog));

    private EntityNames EntitiesOf(Lexicon lexicon, Scene scene)
    {
        var names = entities.GetOrCreateValue(scene.Records).GetOrAdd(lexicon.Language.Tag, _ => new EntityNames(lexicon.Language, catalog));
        names.Refresh(scene);
        return names;
    }

    // The language in which most of the words mean something; the asker's own among those.
    private Language Spoken(IReadOnlyList<Token> tokens, CultureInfo culture)
    {
        var own = Language.Of(culture);
        return Language.All.OrderByDescending(language => LexiconOf(language).Score(tokens)).ThenByDescending(language => language == own).ThenByDescending(language => language == Language.English).First();
    }
}
