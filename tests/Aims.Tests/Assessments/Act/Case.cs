using System.Text.RegularExpressions;
using Aims.Assessments.Forms;

namespace Aims.Assessments.Act;

/// <summary>Answers written in short, beside those of a harmless tool that we use: <c>areas=employment employment=4a</c>.</summary>
internal static partial class Case
{
    // An answer counts only where its question is asked, so all can be given at once.
    private const string Harmless =
        "is-ai=learns in-eu=yes only-for=none roles=deployer practices=none practice-facts=false practice-care=false practice-labels=false "
        + "practice-authorised=false product=no failure-endangers=false product-law=lifts third-party=yes areas=none profiles=yes part=weighs still-harm=no "
        + "shows=none obvious=false only-edits=false reviewed-text=false crime-law=false model=no model-power=no model-open=false user-body=private changed=false";

    public static Answers Of(string answers) => Pairs.Matches($"{Harmless} {answers}").Aggregate(
        Answers.Empty, (all, pair) => all.With(pair.Groups[1].Value, Read(pair.Groups[1].Value, pair.Groups[2].Value)));

    private static Answer Read(string question, string answer)
    {
        var asked = ShippedForms.ActScreening.Form.FindQuestion(question) ?? throw new ArgumentException($"No question {question}.");
        string[] values = asked.Kind is QuestionKind.Checkbox ? answer.Split(',') : [answer];
        if (asked.Choices is [_, ..] && values.FirstOrDefault(value => asked.FindChoice(value) is null) is { } wrong)
            throw new ArgumentException($"{question} has no {wrong}.");
        return asked.Kind switch
        {
            QuestionKind.Checkbox => new Answer.Choices([.. values]),
            QuestionKind.Boolean => new Answer.YesNo(bool.Parse(answer)),
            _ => new Answer.Text(answer),
        };
    }

    [GeneratedRegex(@"(\S+?)=(\S+)")]
    private static partial Regex Pairs { get; }
}
