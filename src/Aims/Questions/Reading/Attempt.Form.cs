using Aims.Questions.Days;

namespace Aims.Questions;

internal sealed partial class Attempt
{
    private bool Form(Word word, int length)
    {
        // "plus de 100", "of minimum 4"
        if (word is Word.Most or Word.Fewest && IsNumber(at + length) && new Word?[] { Word.MoreThan, Word.AtLeast, Word.AtMost }.FirstOrDefault(bound => said.Is(at, bound!.Value)) is { } bound)
            word = bound;
        // "spread over the departments"
        if (word is Word.MoreThan && isBreakdown && !IsNumber(at + length))
            word = Word.By;
        if (SettlesBefore(word, length))
            Settle();
        if (word is Word.That or Word.With or Word.Is or Word.But)
            mark++;
        // "how well does it work", "how can I register one": what a measure of that would be, or what is to be done, nothing here says.
        if (IsHow(at - 1) && word is not (Word.Is or Word.Was or Word.HowMany or Word.Average) && !said.Is(at, Word.Doer) && !(said.Is(at, Word.Helper) && !said.Is(at + 1, Word.Me) && !said.Is(at + 1, Word.Doer)))
            Cost += UnknownCosts;
        return word switch
        {
            Word.Whose or Word.That when IsWhoseAreThey(length) => WhoseAreThey(),
            // "systems who's owner left"
            Word.Who when head >= 0 && said.Is(at, Word.That) => Form(Word.That, length),
            Word.Who or Word.When or Word.ByWhen or Word.UntilWhen or Word.SinceWhen or Word.Why or Word.Detail or Word.Everything or Word.Anything or Word.More => AsksFor(word, length),
            Word.HowMany or Word.Rate or Word.Average or Word.Takes or Word.Lasted or Word.Slowest or Word.Fastest or Word.Trend or Word.Compare => Measures(word, length),
            Word.Breakdown or Word.By or Word.ByNumber or Word.AcrossAll or Word.Everywhere or Word.Wise => GroupsBy(word, length),
            Word.Top or Word.Next or Word.Most or Word.Fewest or Word.Oldest or Word.Newest or Word.Highest or Word.Lowest or Word.Worst or Word.Best or Word.SortBy or Word.Ascending or Word.Descending => Orders(word, length),
            Word.MoreThan or Word.LessThan or Word.AtLeast or Word.AtMost or Word.OrMore or Word.OrLess or Word.Exactly => Compares(word, length),
            Word.Not or Word.Without or Word.Except or Word.LeaveOut or Word.LeftOut or Word.Neither or Word.Missing or Word.Given => Denies(word, length),
            Word.Must or Word.ShouldHave or Word.StillTo => Obliges(word, length),
            Word.And or Word.Or or Word.Either or Word.Together or Word.But or Word.With or Word.That or Word.Is or Word.Was or Word.Of => Joins(word, length),
            Word.Their or Word.My or Word.MyTeam => Belongs(word, length),
            Word.Only or Word.Instead or Word.Same or Word.Those or Word.Others => Continues(word, length),
            Word.Ignored => Ignores(length),
            // Whose work it would be, what nothing here says more of, or what is read where it stands alone.
            Word.Me or Word.How or Word.Some or Word.To or Word.Doer or Word.Helper or Word.Uses or Word.All or Word.Whom or Word.Nobody => false,
            Word.Ordinary or Word.NotKept or Word.Opinion or Word.Change or Word.Export or Word.Remind or Word.Save or Word.Subscribe => false,
            Word.Team or Word.Between => Misses(length),
            _ => Over(length),
        };
    }

    // A field that was named before is not said by these: what comes after may still be its value.
    private bool SettlesBefore(Word word, int length) =>
        word is not (Word.Ignored or Word.Is or Word.Was or Word.OrMore or Word.OrLess or Word.MoreThan or Word.LessThan or Word.AtLeast or Word.AtMost or Word.Exactly or Word.Not or Word.Missing or Word.Given or Word.Between or Word.MyTeam or Word.Next or Word.Wise)
        && !(word is Word.Of && at + length < said.Count && (said.Tokens[at + length].IsNumber || said.IsComparison(at + length)))
        && !(word is Word.Only && pending is { Field.Kind: FieldKind.Day } && at + length < said.Count && days(at + length) is not null)
        && !(word is Word.Except && pending is { Field.Kind: FieldKind.Text });

    private bool Ignores(int length)
    {
        // "more than one"
        if (op is not null && NumberReader.Read(said.Tokens, at, said.Lexicon.Language.Tag) is { Value: 1 })
            return false;
        // "are all systems assessed?" asks for those that are not.
        if (at == 1 && AsksWhether && said.Is(at, Word.All))
            return Misses(length);
        // "what does Max use", "who uses it": nobody keeps that, and an owner is none.
        if (said.Is(at, Word.Uses) && IsOfSomebody())
            return Misses(length);
        return Over(length);
    }

    private bool Over(int length)
    {
        at += length;
        return true;
    }

    // Goes on, though what it means was not understood.
    private bool Misses(int length)
    {
        Cost += UnknownCosts;
        return Over(length);
    }

    // "list them please": nothing but what helps to ask.
    private bool SaysNothing(int from, int to) => Enumerable.Range(from, to - from).All(place => said.Tokens[place].IsSign || said.At(place).Any(m => m.Meaning is Meaning.Grammar { Word: Word.Ignored or Word.Polite or Word.Is }));

    // As it is spelled: "Wien" is no "wie".
    private bool IsHow(int place) => said.Is(place, Word.How) && said.Lexicon.IsSpelled(Word.How, said.Tokens[place].Word);

    private bool IsOfSomebody() => (whoEnd == at && head < 0) || said.Is(at - 1, Word.Me) || (at > 0 && said.PeopleAt(at - 1).Length > 0) || (head >= 0 && headEnd == at && subject is Subject<Aims.People.Person>) || (subject is Subject<Aims.People.Person> && measure is Measure.Count);

    private bool AsksWhether => said.At(0).Any(m => m.Meaning is Meaning.Grammar { Word: Word.With or Word.Was or Word.Is or Word.Helper });
}
