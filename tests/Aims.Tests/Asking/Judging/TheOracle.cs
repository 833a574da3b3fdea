using Xunit;

namespace Aims.Tests.Asking.Judging;

/// <summary>The right answers by themselves, before anybody is asked.</summary>
public sealed class TheOracle
{
    private static readonly Oracle Oracle = new(new Known());

    [Fact]
    public void Knows_the_answer_to_every_question() => Assert.All(Question.Every, question =>
    {
        var expected = Oracle.Answer(question.Query, Askers.Of(question.Role));
        TestContext.Current.TestOutputHelper!.WriteLine($"{question.Id} {question.Text} → {expected}");
    });
}
