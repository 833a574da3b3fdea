using Aims.Tests.Asking.KnownWorld;
using Xunit;

namespace Aims.Tests.Asking.Judging;

/// <summary>
/// Every question of the sample and of our own is asked, and its answer compared with the right one. The floors are what was reached;
/// they only go up.
/// </summary>
public sealed class EveryQuestion
{
    private const double RightOfOwn = 0.98, WrongAmongAnswered = 0.005, RightOfLater = 0.93, WrongAmongLater = 0.02;

    // Sets of which less was mended, or that turn the language further: what was reached of each.
    private static readonly Dictionary<string, (double Right, double Wrong)> Reached = new()
    {
        ["twenty-first"] = (0.49, 0.06),
        ["twenty-second"] = (0.89, 0.02),
        ["twenty-fourth"] = (0.56, 0.035),
        ["twenty-fifth"] = (0.83, 0.01),
        ["twenty-seventh"] = (0.8, 0.025),
        ["twenty-ninth"] = (0.85, 0.01),
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_answered_right_or_asked_back()
    {
        var known = new Known();
        var (oracle, judge) = (new Oracle(known), new Judge(known));
        var desk = await Desk.Open(Facts.Read(), Ct);
        List<Judged> judged = [];
        foreach (var question in Question.Every)
        {
            string me = Askers.Of(question.Role);
            var expected = oracle.Answer(question.Query, me);
            var got = await desk.Ask(question, Ct);
            judged.Add(new Judged(question, expected, got, judge.Of(question.Query, expected, got, me)));
        }

        var ofSample = judged.Where(one => Question.Sample.Contains(one.Question)).ToList();
        var ofOwn = judged.Where(one => Question.Own.Contains(one.Question)).ToList();
        List<Judged> ofFirst = [.. ofSample, .. ofOwn];
        var later = Question.Later.ToDictionary(set => set.Key, set => Of(set.Key, set.Value, judged));
        Tally[] tallies =
        [
            Tally.Of("the sample", ofSample), .. ofOwn.GroupBy(one => one.Question.Language).Select(some => Tally.Of($"own, {some.Key}", [.. some])),
            Tally.Of("own", ofOwn), Tally.Of("all", ofFirst),
            .. later.SelectMany(set => set.Value),
        ];
        foreach (string line in judged.Where(one => one.Verdict is not Verdict.Right).OrderBy(one => one.Verdict).Select(one => one.ToString()).Concat(tallies.Select(tally => tally.ToString())))
            TestContext.Current.TestOutputHelper!.WriteLine(line);

        Assert.Empty(ofSample.Where(one => one.Verdict is not Verdict.Right).Select(one => one.ToString()));
        Assert.True(Tally.Of("own", ofOwn).RightRate >= RightOfOwn, "Fewer are answered right than were before: see the list.");
        Assert.True(Tally.Of("all", ofFirst).WrongRate < WrongAmongAnswered, "Too many are answered wrong: see the list.");
        Assert.All(
            later.Select(set => (Tally: set.Value[^1], Floor: Reached.GetValueOrDefault(set.Key, (Right: RightOfLater, Wrong: WrongAmongLater)))),
            set => Assert.True(set.Tally.RightRate >= set.Floor.Right && set.Tally.WrongRate <= set.Floor.Wrong, $"Less than was reached: {set.Tally}"));
    }

    // A set by its languages, and as a whole.
    private static IReadOnlyList<Tally> Of(string name, IReadOnlyList<Question> set, List<Judged> judged)
    {
        var some = judged.Where(one => set.Contains(one.Question)).ToList();
        return [.. some.GroupBy(one => one.Question.Language).Select(part => Tally.Of($"{name}, {part.Key}", [.. part])), Tally.Of(name, some)];
    }
}
