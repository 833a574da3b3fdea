using System.Globalization;
using Aims.Questions.Days;

namespace Aims.Questions;

internal sealed partial class Attempt
{
    private Op? op;

    // More or less than the number that comes next.
    private bool Compares(Word word, int length)
    {
        switch (word)
        {
            // "plus d'évaluations en octobre qu'en septembre"
            case Word.MoreThan when said.Is(at, Word.More) && at + length < said.Count && said.At(at + length).Any(m => m.Meaning is Meaning.Noun):
                hasMore = true;
                break;
            case Word.MoreThan:
                op = Op.More;
                break;
            case Word.LessThan:
                op = Op.Less;
                break;
            case Word.AtLeast or Word.OrMore:
                op = Op.AtLeast;
                break;
            case Word.AtMost or Word.OrLess:
                op = Op.AtMost;
                break;
            // "exactly a year ago"
            case Word.Exactly when days(at + length) is not null:
                break;
            case Word.Exactly:
                op = Op.Is;
                break;
        }
        return Over(length);
    }

    private bool IsNumber(int place) => place < said.Count && (said.Tokens[place].IsNumber || NumberReader.Read(said.Tokens, place, said.Lexicon.Language.Tag) is not null);

    private bool Number()
    {
        var token = said.Tokens[at];
        if (!token.IsNumber && NumberReader.Read(said.Tokens, at, said.Lexicon.Language.Tag) is { IsPercent: false, Value: <= 100 } spelled && spelled.Value >= (op is null ? 2 : 1))
        {
            at += spelled.Tokens - 1;
            return Counts((double)spelled.Value) || Limited((int)spelled.Value);
        }
        if (!double.TryParse(token.Word.TrimEnd('%').TrimStart('v').Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out double number))
            return false;
        string value = number.ToString(CultureInfo.InvariantCulture);
        if (token.Word[0] is 'v')
            return Versioned(value);
        if (pending is { } field && field.Field.Kind is FieldKind.Number or FieldKind.Text or FieldKind.Choice)
        {
            pending = null;
            int length = 1;
            var compare = op ?? AfterValue(at + 1, ref length) ?? Op.Is;
            op = null;
            if (field.Field.Kind is FieldKind.Choice && field.Field.ChoiceOf(value) is null)
                return false;
            Add(new Test(field.Path, compare, value), field.Path);
            Took(length);
            return true;
        }
        // "level 3 or 4"
        if (joint is not null && clause.Last is { Filter: Test { Op: Op.Is }, Field: { } last } && catalog.FieldAt(clause.Subject, last) is { Field: { Kind: FieldKind.Choice } same } && same.ChoiceOf(value) is not null)
        {
            Value(last, same, value, 1);
            return true;
        }
        if (token.Word.EndsWith('%') || number is < 1 or > 1000 || number != Math.Floor(number))
            return false;
        return Counts(number) || Limited((int)number);
    }

    // "top 3", "the 5 oldest systems", "which two departments"; "level above 3" has been another number before.
    private bool Limited(int number)
    {
        // "who has three acknowledgements": so many, and not the first three.
        if (op is not null || (superlative is null && mostOf is null && (!IsCountOfNext() || said.Is(at - 1, Word.With))))
            return false;
        Limit = number;
        at++;
        return true;
    }

    private bool IsCountOfNext() => at + 1 < said.Count && said.At(at + 1).Any(m => m.Meaning is not Meaning.Grammar
        or Meaning.Grammar { Word: Word.Most or Word.Fewest or Word.Oldest or Word.Newest or Word.Highest or Word.Lowest or Word.Worst or Word.Best or Word.Those });

    // "more than 3 risks"
    private bool Counts(double number)
    {
        // What it is that is counted comes next: "with 2 or more [open] risks".
        if (clause is { Relation.IsMany: true, IsNamed: false, Count: null } && pending is null && joint is null)
        {
            int length = 1;
            clause.Op = op ?? AfterValue(at + 1, ref length) ?? Op.Is;
            (clause.Count, op) = ((int)number, null);
            at += length;
            return true;
        }
        if (at + 1 >= said.Count || clause.Subject.Relations.FirstOrDefault(r => r.IsMany && Names(r, at + 1) > 0) is not { } relation)
            return false;
        if (op is null && !opened)
            return false;
        op ??= Op.Is;
        at++;
        Open(relation, null);
        clause = new Clause(clause.Subject, clause.Relation, clause.Outer) { Count = (int)number, Op = op ?? Op.Is, IsNone = clause.IsNone, IsAlternative = clause.IsAlternative };
        op = null;
        return true;
    }

    // "v3"
    private bool Versioned(string number)
    {
        if (Path("version") is not { } version)
            return false;
        if (pending is { Field.Id: not "version" })
            pending = null;
        Add(new Test(version, Op.Is, number), version);
        Took(1);
        return true;
    }

    // "or higher" after a value.
    private Op? AfterValue(int place, ref int length)
    {
        foreach (var (meaning, taken) in place < said.Count ? said.At(place) : [])
        {
            if (meaning is Meaning.Grammar { Word: Word.OrMore or Word.OrLess } grammar)
            {
                length += taken;
                return grammar.Word is Word.OrMore ? Op.AtLeast : Op.AtMost;
            }
        }
        return null;
    }
}
