namespace Aims.Questions;

internal sealed partial class Attempt
{
    private bool asksWho;
    private int whoEnd = -1;
    private bool asksWhen;
    private Word? asksDay;
    private bool asksAll;
    private bool hasMore;

    // "proof that Ana acknowledged it"
    private bool isProof;

    /// <summary>The fields that were named without a value, and whether at the very beginning.</summary>
    public List<(string Path, Field Field, bool IsFirst)> Asked { get; } = [];

    public bool Everything { get; private set; }

    public bool IsDetail { get; private set; }

    // Who, when, why, how much of it, and whether all of it is told.
    private bool AsksFor(Word word, int length)
    {
        switch (word)
        {
            case Word.Who:
                by &= head < 0;
                whoEnd = at + length;
                asksWho = true;
                break;
            case Word.When:
                asksWhen = true;
                break;
            case Word.ByWhen or Word.UntilWhen or Word.SinceWhen:
                asksDay = word;
                break;
            case Word.Why when clause.Subject.FieldOf("reason") is { } reason:
                Asked.Add((reason.Id, reason, false));
                break;
            // Of this no reason is kept.
            case Word.Why:
                Cost += UnknownCosts;
                break;
            // "with no open action" is not to open something.
            case Word.Detail when head >= 0 && said.Tokens[at].Word is "open":
                return false;
            case Word.Detail:
                IsDetail |= head < 0;
                isProof = length > 1 && at + length < said.Count && said.PeopleAt(at + length).Length > 0;
                break;
            // "for which no risk was ever recorded": of the systems that is not said.
            case Word.Everything when clause != root && length == 1:
                break;
            case Word.Everything:
                Everything = true;
                break;
            // "have I signed everything?" asks for what is missing.
            case Word.Anything when AsksWhether && said.Is(at, Word.Everyone):
                AskedOfAll();
                break;
            case Word.More when at > 0 || length < said.Count:
                hasMore = true;
                break;
            case Word.More:
                return false;
        }
        return Over(length);
    }

    // Whoever asks whether all have done it asks for those who have not.
    private void AskedOfAll()
    {
        asksAll = subject.Rate is not null;
        Cost += asksAll ? 0 : UnknownCosts;
    }
}
