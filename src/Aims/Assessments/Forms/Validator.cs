using System.Globalization;
using System.Text.RegularExpressions;
using Aims.Assessments.Forms.Expressions;

namespace Aims.Assessments.Forms;

/// <summary>A rule of the form for one answer, whatever the other answers are.</summary>
/// <param name="Text">What to say to an answer that breaks it.</param>
internal abstract record Validator(LocalText Text)
{
    public abstract bool Allows(Answer answer);

    public sealed record NumberRange(decimal? Least, decimal? Most, LocalText Text) : Validator(Text)
    {
        public override bool Allows(Answer answer) => Loose.TryNumber(answer, out var number) && !(number < Least) && !(number > Most);
    }

    public sealed record TextLength(int? Least, int? Most, bool Digits, LocalText Text) : Validator(Text)
    {
        public override bool Allows(Answer answer) => answer is not Answer.Text { Value: var text }
            || (!(text.Length < Least) && !(text.Length > Most) && (Digits || !text.Any(char.IsAsciiDigit)));
    }

    public sealed record Email(LocalText Text) : Validator(Text)
    {
        public override bool Allows(Answer answer) => answer is Answer.Text text && AnswerRules.IsEmail(text.Value);
    }

    /// <summary>The pattern is matched in time linear in the answer (<see cref="RegexOptions.NonBacktracking"/>).</summary>
    public sealed record Pattern(Regex Regex, LocalText Text) : Validator(Text)
    {
        public override bool Allows(Answer answer) => Regex.IsMatch(answer switch
        {
            Answer.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
            Answer.Text text => text.Value,
            _ => "",
        });
    }

    public sealed record AnswerCount(int? Least, int? Most, LocalText Text) : Validator(Text)
    {
        public override bool Allows(Answer answer) =>
            answer is not Answer.Choices { Values.Length: var count } || (!(count < Least) && !(count > Most));
    }
}
