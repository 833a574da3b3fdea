namespace Aims.Questions;

internal sealed partial class Attempt
{
    /// <summary>Whether it goes on with the answer before: "only those".</summary>
    public bool GoesOn { get; private set; }

    /// <summary>Whether it asks for the rows of the answer before, and for nothing else: "which ones?"</summary>
    public bool IsOnlyThose { get; private set; }

    /// <summary>Whether it asks for the first or last of the answer before, and for nothing else: "which one is worst?"</summary>
    public Word? OnlySuperlative => root.IsEmpty && head < 0 && Groups.Count == 0 && Asked.All(asked => asked.IsFirst) && Limit is null && !isOrder ? superlative : null;

    /// <summary>Whether it asks for rows, whatever the answer before was made of: "list the ones in Sales".</summary>
    public bool AsksForRows => Enumerable.Range(0, said.Count).FirstOrDefault(place => !said.Is(place, Word.Polite), -1) is >= 0 and var first && said.Is(first, Word.Listed);

    /// <summary>Whether it asks for the same of something else: "and Litware?", "same for Legal".</summary>
    public bool IsInstead => said.Is(0, Word.And) || said.Is(0, Word.Same);

    /// <summary>Whether it takes back what was said last: "sorry, the open ones".</summary>
    public bool IsCorrection { get; private set; }

    /// <summary>Whether it asks for what the answer before left out: "and the others?"</summary>
    public bool IsOfOthers { get; private set; }

    // That it goes on with the answer before.
    private bool Continues(Word word, int length)
    {
        switch (word)
        {
            case Word.Only:
                GoesOn |= head < 0 && root.IsEmpty;
                break;
            case Word.Instead:
                IsCorrection = true;
                GoesOn |= head < 0;
                break;
            // "high risk and in use" goes on with nothing.
            case Word.Same when said.Is(at, Word.And) && !SaysNothing(0, at):
                Join(Word.And);
                at++;
                return true;
            // "level 3, but not in Finance: which ones?" goes on with nothing.
            case Word.Same or Word.Those:
                GoesOn |= root.IsEmpty;
                IsOnlyThose = word is Word.Those && SaysNothing(0, at) && SaysNothing(at + length, said.Count);
                break;
            case Word.Others when head < 0 && root.IsEmpty:
                (GoesOn, IsOfOthers) = (true, true);
                break;
            case Word.Others:
                return false;
        }
        return Over(length);
    }

    // "whose are they?"
    private bool IsWhoseAreThey(int length) => said.Is(at, Word.Whose) && subject.Whose is { } whose && subject.FieldOf(whose) is not null && SaysNothing(0, at)
        && Enumerable.Range(at + length, said.Count - at - length).All(place => said.Tokens[place].IsSign || said.Is(place, Word.Is) || said.Is(place, Word.Those) || said.Is(place, Word.Ignored));

    private bool WhoseAreThey()
    {
        Asked.Add((subject.Whose!, subject.FieldOf(subject.Whose!)!, false));
        GoesOn = true;
        return Over(said.Count - at);
    }
}
