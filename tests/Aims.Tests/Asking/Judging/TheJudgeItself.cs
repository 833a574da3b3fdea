using Aims.Questions;
using Xunit;

namespace Aims.Tests.Asking.Judging;

/// <summary>The judge takes the right answer, and nothing near it.</summary>
public sealed class TheJudgeItself
{
    private static readonly Subject Things = new Subject<object>("thing", "thing/things") { All = _ => [], Key = thing => thing.ToString()! };

    private static readonly Known Known = new();

    private readonly Judge judge = new(Known);

    public static TheoryData<string> Questions => [.. Question.Every.Select(question => question.Id)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Tells_right_from_nearly_right(string id)
    {
        var question = Question.Every.Single(q => q.Id == id);
        string me = Askers.Of(question.Role);
        var expected = new Oracle(Known).Answer(question.Query, me);
        switch (expected)
        {
            case Expected.Rows rows:
                Assert.Equal(Verdict.Right, Judged(Listed(rows.Ids)));
                Assert.Equal(Verdict.Wrong, Judged(Listed([.. rows.Ids, "AIS-9998"])));
                Assert.Equal(rows.Ids.Count == 0 ? Verdict.Right : Verdict.Wrong, Judged(Listed([.. rows.Ids.Skip(1)])));
                break;
            case Expected.Count count:
                Assert.Equal(Verdict.Right, Judged(Counted(count.Number)));
                Assert.Equal(Verdict.Wrong, Judged(Counted(count.Number + 1)));
                break;
            case Expected.One one:
                Assert.Equal(Verdict.Right, Judged(Detailed(one.Id)));
                Assert.Equal(question.Query.Says.Count == 0 ? Verdict.Right : Verdict.Wrong, Judged(Listed([one.Id])));
                Assert.Equal(Verdict.Wrong, Judged(Listed(["AIS-9998"])));
                break;
            case Expected.Groups { Parts: [{ Name.Length: 0 } only] } groups:
                Assert.Equal(Verdict.Right, Judged(Counted(99) with { Figure = only.Figure }));
                Assert.Equal(Verdict.Wrong, Judged(Counted(99) with { Figure = only.Figure + (2 * groups.Tolerance) }));
                break;
            case Expected.Groups groups when question.Query.Time is null:
                Assert.Equal(Verdict.Right, Judged(Grouped(groups, 0)));
                Assert.Equal(Verdict.Wrong, Judged(Grouped(groups, groups.Tolerance + 1)));
                break;
            case Expected.Groups groups:
                Assert.Equal(Verdict.Right, Judged(Counted((int)groups.Parts[0].Figure) with { Before = (int)groups.Parts[1].Figure }));
                Assert.Equal(Verdict.Wrong, Judged(Counted((int)groups.Parts[1].Figure) with { Before = (int)groups.Parts[0].Figure }));
                break;
            case Expected.NoAnswer:
                Assert.Equal(Verdict.Right, judge.Of(question.Query, expected, new Got(null, "Which one?"), me));
                Assert.Equal(question.Query.Accept.Contains("list") ? Verdict.Right : Verdict.Wrong, Judged(Listed(["AIS-9998"])));
                break;
        }

        Verdict Judged(Answer answer) => judge.Of(question.Query, expected, new Got(answer, null), me);
    }

    private static Answer Listed(IReadOnlyList<string> keys) =>
        new(new StatusQuestion("thing"), Things, keys.Count, [.. keys.Select(key => new AnswerRow(key, key, key, []))], []);

    private static Answer Detailed(string key) => Listed([key]) with { Question = new StatusQuestion("thing") { Measure = Measure.Detail } };

    private static Answer Counted(int number) => new(new StatusQuestion("thing") { Measure = Measure.Count }, Things, number, [], []);

    private static Answer Grouped(Expected.Groups groups, double off) => new(new StatusQuestion("thing") { By = ["x"] }, Things, 99, [], [])
    {
        Groups = [.. groups.Parts.Index().Select(part => new AnswerGroup(Keys(part.Item.Name), [], (int)Math.Round(part.Item.Figure + (part.Index == 0 ? off : 0)),
            groups.Tolerance > 0.001 ? part.Item.Figure + (part.Index == 0 ? off : 0) : null))],
    };

    private static string[] Keys(string name) => [.. name.Split('|').Select(part => part == "none" ? "" : part)];
}
