namespace Aims.Questions;

internal sealed partial class Attempt
{
    private Word? negation;
    private bool isNegationFresh;
    private bool isLeftOut;
    private bool isNeither;
    private bool missing;

    // What is not so, or not there.
    private bool Denies(Word word, int length)
    {
        switch (word)
        {
            case Word.Not or Word.Without or Word.Neither when clause is { Relation: not null, IsNamed: false, IsEmpty: true }:
                isNeither = word is Word.Neither;
                clause.IsNone = true;
                break;
            // "leave out whatever is not in use", "drop those without an owner": what is left out is denied, and stays.
            case Word.Not or Word.Without when negation is Word.Except && isNegationFresh && isLeftOut:
                (negation, isNegationFresh, isLeftOut, opened) = (null, false, false, true);
                break;
            case Word.Not:
                negation = negation is null ? Word.Not : negation;
                (opened, isNegationFresh) = (true, true);
                break;
            // "Human Resources excluded"
            case Word.LeftOut when lastEnd == at && clause.Last is { IsNegated: false, Filter: Test { Op: Op.Is } before } left:
                left.Filter = new Not(before);
                break;
            // "all, except Finance"
            case Word.LeftOut:
                return at + length < said.Count && Denies(Word.Except, length);
            // "why did we leave it out?" orders nothing.
            case Word.LeaveOut when IsDone():
                return false;
            case Word.Without or Word.Except or Word.LeaveOut or Word.Neither:
                Leave();
                isNeither = word is Word.Neither;
                isLeftOut = word is Word.LeaveOut;
                negation = isLeftOut ? Word.Except : word;
                (opened, isNegationFresh) = (true, true);
                break;
            case Word.Missing:
                Missing();
                break;
            case Word.Given:
                if (pending is { } given)
                {
                    pending = null;
                    Add(negation is null ? new Not(new Test(given.Path, Op.Empty)) : new Test(given.Path, Op.Empty), given.Path);
                    negation = null;
                }
                break;
        }
        return Over(length);
    }

    // Somebody was named as who does it: "we leave out", "has been left out"; at the beginning it is an order.
    private bool IsDone() => said.Is(at - 1, Word.Doer) || said.Is(at - 1, Word.Me) || said.Is(at - 1, Word.Is) || said.Is(at - 1, Word.Was) || said.Is(at - 1, Word.With) || Enumerable.Range(0, at).Any(place => said.Is(place, Word.Why)) || (at > 0 && said.PeopleAt(at - 1).Length > 0);

    private void Missing()
    {
        if (pending is { } named)
        {
            pending = null;
            Add(new Test(named.Path, Op.Empty), named.Path);
        }
        else if (clause.Relation is not null && clause.IsNamed && clause.IsEmpty)
        {
            // "whose assessment is missing"
            var none = clause;
            clause = clause.Outer!;
            clause.Add(new Has(none.Relation!.Id), true, none.IsAlternative);
        }
        else
        {
            missing = true;
        }
    }
}
