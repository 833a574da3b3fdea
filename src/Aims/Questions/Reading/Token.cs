namespace Aims.Questions;

/// <summary>A word, a number, an id or a sign of what somebody typed.</summary>
/// <param name="Word">In lower case, without accents: what is compared. Of <c>2026-07-01</c>, <c>AIS-0042</c>, <c>A.6.2.4</c> and <c>v3</c> the whole.</param>
/// <param name="Raw">As it was typed.</param>
/// <param name="At">Where it begins in the text.</param>
public readonly record struct Token(string Word, string Raw, int At)
{
    public bool IsNumber => Word.Length is > 0 and < 10 && Word.All(char.IsAsciiDigit);

    /// <summary>A comma, a slash, a comparison: no word.</summary>
    public bool IsSign => Word.Length > 0 && !char.IsLetterOrDigit(Word[0]);
}
