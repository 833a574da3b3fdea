using Xunit;

namespace Aims.Assessments.Forms;

public sealed class HowConditionsAreRead
{
    private const string Elements = """
        { "type": "text", "name": "word" }, { "type": "text", "name": "blank" }, { "type": "text", "name": "other word" },
        { "type": "text", "inputType": "number", "name": "number" }, { "type": "text", "inputType": "number", "name": "zero" },
        { "type": "text", "inputType": "date", "name": "day" },
        { "type": "boolean", "name": "yes" }, { "type": "boolean", "name": "no" },
        { "type": "dropdown", "name": "one", "choices": ["a", "b", "c"] },
        { "type": "checkbox", "name": "many", "choices": ["a", "b", "c", "1"] },
        { "type": "matrix", "name": "rated", "rows": ["speed", "price"], "columns": ["good", "bad"] },
        { "type": "panel", "name": "box", "elements": [{ "type": "text", "name": "inside" }] },
        { "type": "radiogroup", "name": "pick", "choices": ["a"], "showOtherItem": true },
        { "type": "expression", "name": "shown", "expression": "{doubled} + 1" },
        { "type": "file", "name": "file" }
        """;

    private static readonly Answers Given = SmallForms.Answers(
        ("word", "Hello World"), ("other word", "12"), ("number", 12), ("zero", 0), ("day", "2026-11-23"),
        ("yes", true), ("no", false), ("one", "b"), ("many", new[] { "a", "b", "1" }), ("inside", "in"), ("pick", "other"), ("pick-Comment", "Mine"))
        .With("rated", new Answer.Rows([new("speed", "good")]))
        .With("file", new Answer.Files([new AttachedFile("EV-0001", "report.pdf")]));

    [Theory]
    [InlineData("{number} = 12")]
    [InlineData("{number} == 12.0")]
    [InlineData("{number} = '12'")]
    [InlineData("{other word} = 12")]
    [InlineData("{ number } <> 13")]
    [InlineData("{number} != 13")]
    [InlineData("{number} > 11 and {number} >= 12 and {number} < 12.5 and {number} <= 12")]
    [InlineData("{number} > -1")]
    [InlineData("{other word} > 9")]
    [InlineData("{word} = 'hello world'")]
    [InlineData("{word} = \"Hello World\"")]
    [InlineData("{word} contains 'WORLD'")]
    [InlineData("{word} notcontains 'x'")]
    [InlineData("{blank} notcontains 'x'")]
    [InlineData("{blank} empty")]
    [InlineData("{word} notempty")]
    [InlineData("{zero} notempty")]
    [InlineData("{no} notempty")]
    [InlineData("{blank} = ''")]
    [InlineData("{blank} <> 'x'")]
    [InlineData("{blank} <= ''")]
    [InlineData("{day} > '2026-11-22' and {day} < '2027-01-01'")]
    [InlineData("{yes}")]
    [InlineData("{yes} = true")]
    [InlineData("{yes} = 'true'")]
    [InlineData("{no} = FALSE")]
    [InlineData("!{no}")]
    [InlineData("not {no} and negate {zero}")]
    [InlineData("not ({yes} and {no})")]
    [InlineData("{one} = 'B'")]
    [InlineData("{one} anyof ['a', 'b']")]
    [InlineData("{many} anyof ['c', 'b']")]
    [InlineData("{many} anyof 'a'")]
    [InlineData("{many} allof ['b', 'a']")]
    [InlineData("{many} contains 'a'")]
    [InlineData("{many} contains ['a', 'b']")]
    [InlineData("{many} contains 1")]
    [InlineData("{many} contains [1]")]
    [InlineData("{many} notcontains 'c'")]
    [InlineData("{many} notcontains ['a', 'c']")]
    [InlineData("{many} = ['b', 'a', '1']")]
    [InlineData("{many} <> ['a']")]
    [InlineData("{number} anyof [11, 12.0]")]
    [InlineData("{yes} or {no} and {no}")]
    [InlineData("({yes} || {no}) && ({no} || {yes})")]
    [InlineData("{yes} AND {word} NOTEMPTY")]
    [InlineData("{number} + 1 = 13")]
    [InlineData("{number} -1 = 11")]
    [InlineData("2 + 3 * 4 ^ 2 / 8 - 1 = 7")]
    [InlineData("(2 + 3) * 4 % 7 = 6")]
    [InlineData("-{number} < -11 and - (1 - 2) = 1")]
    [InlineData("{blank} + 1 = 1")]
    [InlineData("{other word} * 2 = 24")]
    [InlineData("{word} + '!' = 'hello world!'")]
    [InlineData("{number} / {zero} empty")]
    [InlineData("{word} * 2 empty")]
    [InlineData("9 ^ 99 empty")]
    [InlineData("79228162514264337593543950335 + 1 empty")]
    [InlineData("iif({yes}, 'a', 'b') = 'a' and iif({number} > 12, 1, 2) = 2")]
    [InlineData("today() > '2026-11-27' and today(-1) = '2026-11-27'")]
    [InlineData("{day} < today() and {day} = today(-5)")]
    [InlineData("today(99999999) empty and today('x') empty")]
    [InlineData("age('2008-11-28') = 18 and age('2008-11-29') = 17 and age({word}) empty")]
    [InlineData("count({many}) = 3 and count({blank}, {word}, 1) = 2")]
    [InlineData("sum({number}, {zero}, 0.5) = 12.5 and sum({many}) = 1")]
    [InlineData("min({number}, 3) = 3 and max({number}, 3) = 12 and avg(1, 2, 6) = 3 and min({blank}) empty")]
    [InlineData("round(2.5) = 3 and round(2.345, 2) = 2.35 and round('x') empty")]
    [InlineData("{rated.speed} = 'good' and {rated.price} empty and {rated} notempty")]
    [InlineData("count({rated}) = 1")]
    [InlineData("{box.inside} = 'in' and {inside} = 'in'")]
    [InlineData("{pick} = 'other' and {pick-Comment} = 'Mine'")]
    [InlineData("{doubled} = 24 and {shown} = 25")]
    [InlineData("{file} notempty and count({file}) = 1")]
    public void Holds(string condition) => Assert.True(Result(condition));

    [Theory]
    [InlineData("{number} = 13")]
    [InlineData("{number} < 12")]
    [InlineData("{number} > 12")]
    [InlineData("{blank} > 0")]
    [InlineData("{blank} < 1")]
    [InlineData("{blank} = 0")]
    [InlineData("{blank} contains 'a'")]
    [InlineData("{blank} anyof ['a']")]
    [InlineData("{blank}")]
    [InlineData("{zero}")]
    [InlineData("{no}")]
    [InlineData("{yes} = false")]
    [InlineData("{yes} > 0")]
    [InlineData("{word} = 'Hello'")]
    [InlineData("{word} anyof ['Hello']")]
    [InlineData("{one} anyof ['a', 'c']")]
    [InlineData("{many} anyof ['c']")]
    [InlineData("{many} allof ['a', 'c']")]
    [InlineData("{many} = 'a'")]
    [InlineData("{many} = ['a', 'b']")]
    [InlineData("({yes} or {no}) and {no}")]
    [InlineData("!({yes})")]
    public void Does_not_hold(string condition) => Assert.False(Result(condition));

    [Theory]
    [InlineData("", "At character 1: expected a question in braces")]
    [InlineData("{number", "At character 1: a closing } is missing.")]
    [InlineData("{word} = 'x", "At character 10: a closing ' is missing.")]
    [InlineData("{nobody} = 1", "At character 1: there is no question 'nobody' in this form.")]
    [InlineData("{p} notempty", "At character 1: there is no question 'p' in this form.")]
    [InlineData("{Number} = 1", "At character 1: there is no question 'Number' in this form.")]
    [InlineData("{number} ~ 2", "At character 10: '~' is not supported.")]
    [InlineData("{number} + = 2", "At character 12: expected a question in braces")]
    [InlineData("{number} = ", "At character 12: expected a question in braces")]
    [InlineData("{number} = 1 {word} = 2", "At character 14: expected 'and', 'or' or the end")]
    [InlineData("({number} = 1", "At character 14: expected ')', found the end.")]
    [InlineData("{number} = 1)", "At character 13: expected 'and', 'or' or the end, found ).")]
    [InlineData("{one} anyof ['a'", "At character 17: expected ',' or ']'")]
    [InlineData("{one} anyof []", "At character 14: expected a text in quotes or a number")]
    [InlineData("{one} = yes", "At character 9: expected a question in braces")]
    [InlineData("{number} = 1.2.3", "At character 12: this is no number.")]
    [InlineData("diceRoll() > 1", "At character 1: there is no function 'diceRoll'.")]
    [InlineData("iif({yes}, 1) = 1", "At character 15: iif has 2 arguments, and takes 3.")]
    [InlineData("age() > 1", "At character 7: age has 0 arguments, and takes 1.")]
    [InlineData("{word", "At character 1: a closing } is missing.")]
    [InlineData("{number} matches 'a'", "At character 10: expected 'and', 'or' or the end, found matches.")]
    public void Is_refused_with_the_place(string condition, string message) =>
        Assert.StartsWith(message, Refusal(condition), StringComparison.Ordinal);

    [Fact]
    public void Bounds_the_length() => Assert.Contains("at most 4,000", Refusal(string.Join(" or ", Enumerable.Repeat("{number} = 1", 8_000))), StringComparison.Ordinal);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("!", "")]
    [InlineData("not ", "")]
    public void Bounds_the_depth(string open, string close)
    {
        Assert.True(Result(Nested(32)));
        Assert.Contains("32 deep", Refusal(Nested(33)), StringComparison.Ordinal);
        Assert.Contains("32 deep", Refusal(Nested(900)), StringComparison.Ordinal);

        string Nested(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + "{yes}" + string.Concat(Enumerable.Repeat(close, depth));
    }

    [Fact]
    public void Leaves_today_and_ages_empty_without_a_day()
    {
        var form = SmallForms.Sound(Definition("today() empty and age('2000-01-01') empty"));

        Assert.NotNull(form.VisibleQuestions(form.Pages[0], Given).SingleOrDefault(question => question.Name == "target"));
    }

    private static bool Result(string condition)
    {
        var form = SmallForms.Sound(Definition(condition)).On(new DateOnly(2026, 11, 28));
        return form.VisibleQuestions(form.Pages[0], Given).Any(question => question.Name == "target");
    }

    private static string Refusal(string condition) => SmallForms.Problem(Definition(condition)).Text;

    private static string Definition(string condition) => $$"""
        { "pages": [{{SmallForms.Page("p", Elements, Target(condition))}}],
          "calculatedValues": [{ "name": "doubled", "expression": "{number} * 2" }] }
        """;

    private static string Target(string condition) => SmallForms.Text("target", condition.Replace("\"", "\\\"", StringComparison.Ordinal));
}
