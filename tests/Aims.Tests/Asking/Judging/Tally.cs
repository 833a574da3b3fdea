using System.Globalization;

namespace Aims.Tests.Asking.Judging;

/// <summary>One question with what was got and what that is worth.</summary>
internal sealed record Judged(Question Question, Expected Expected, Got Got, Verdict Verdict)
{
    public bool IsAnswered => Got.Answer is not null;

    public override string ToString() =>
        $"{Verdict} {Question.Id} {Question.Language} {Question.Role}: {string.Join(" / ", [.. Question.PreviousTurns ?? [], Question.Text])}\n    expected {Expected}\n    got      {Got}";
}

/// <summary>How a set of questions went.</summary>
/// <param name="Right">Answered right, and asked back or refused where that is right.</param>
internal sealed record Tally(string Name, int Asked, int Right, int Answered, int Wrong)
{
    public double RightRate => Right / (double)Asked;

    public double WrongRate => Answered == 0 ? 0 : Wrong / (double)Answered;

    public static Tally Of(string name, IReadOnlyCollection<Judged> some) => new(
        name, some.Count, some.Count(one => one.Verdict is Verdict.Right), some.Count(one => one.IsAnswered), some.Count(one => one.IsAnswered && one.Verdict is Verdict.Wrong));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Name,-12} asked {Asked,4}   right {Right,4} = {RightRate,6:P1}   answered {Answered,4}   wrong among them {Wrong,3} = {WrongRate,6:P1}");
}
