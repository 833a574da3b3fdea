using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Cards;
using Element = Aims.Cards.Element;

namespace Aims.Assessments;

/// <summary>A question for files: what is attached, what may be, and the buttons of whoever keeps the files.</summary>
internal static class FileInput
{
    public static Container Draw(FilledForm filled, Question question, string? help, string? problem, IReadOnlyList<CardAction> buttons)
    {
        var attached = filled.Given(question) as Answer.Files;
        string names = attached is null ? "Nothing is attached yet." : $"Attached: {question.InWords(attached, filled.Culture)}";
        return QuestionInput.Titled(
            filled.Say(question.Title), help, question.Example, problem,
            [
                Look.Text(names),
                .. Rules(question.Files!) is { } rules ? [Look.Subtle(rules)] : Array.Empty<Element>(),
                .. buttons.Count == 0 ? Array.Empty<Element>() : [new ActionSet(buttons)],
            ]);
    }

    private static string? Rules(FileRules rules)
    {
        string[] said =
        [
            .. rules.AcceptedTypes is { } types ? [$"Accepted: {types}."] : Array.Empty<string>(),
            .. rules.MaxSize is { } size ? [string.Create(CultureInfo.InvariantCulture, $"At most {size / 1_000_000m:0.##} MB each.")] : Array.Empty<string>(),
            .. rules.AllowMultiple ? [] : new[] { "One file." },
        ];
        return said.Length == 0 ? null : string.Join(' ', said);
    }
}
