using System.Text;
using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>Forms written in a test, as short as the rule that they show.</summary>
internal static class SmallForms
{
    /// <summary>A form of one page "p" with these elements, in JSON.</summary>
    public static Form Form(params string[] elements) => Sound(Pages(Page("p", elements)));

    public static Form FormOf(params string[] pages) => Sound(Pages(pages));

    public static string Page(string name, params string[] elements) =>
        $$"""{ "name": "{{name}}", "elements": [{{string.Join(",", elements)}}] }""";

    public static string Pages(params string[] pages) => $$"""{ "pages": [{{string.Join(",", pages)}}] }""";

    public static string Text(string name, string? visibleIf = null, string more = "") =>
        $$"""{ "type": "text", "name": "{{name}}" {{(visibleIf is null ? "" : $", \"visibleIf\": \"{visibleIf}\"")}} {{more}} }""";

    public static Loaded<Form> Load(string json) => FormDefinition.Load(Encoding.UTF8.GetBytes(json));

    public static Form Sound(string json)
    {
        var loaded = Load(json);
        Assert.True(loaded.Ok, string.Join('\n', loaded.Problems));
        return loaded.Value;
    }

    /// <summary>The only problem of a definition that must not load.</summary>
    public static FormProblem Problem(string json) => Assert.Single(Problems(json));

    public static IEnumerable<FormProblem> Problems(string json)
    {
        var loaded = Load(json);
        Assert.False(loaded.Ok);
        return loaded.Problems;
    }

    public static Answers Answers(params (string Question, object Value)[] given) => Forms.Answers.From(given.Select(answer =>
        KeyValuePair.Create<string, Answer>(answer.Question, answer.Value switch
        {
            string text => new Answer.Text(text),
            bool yes => new Answer.YesNo(yes),
            string[] ticked => new Answer.Choices([.. ticked]),
            var number => new Answer.Number(Convert.ToDecimal(number, System.Globalization.CultureInfo.InvariantCulture)),
        })));

    public static PageReading Post(this Form form, Answers stored, params (string Question, string Value)[] posted) =>
        form.Read(form.Pages[0], posted.ToDictionary(value => value.Question, value => value.Value), stored);
}
