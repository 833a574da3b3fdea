using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Aims.Assessments.Forms.Loading;

/// <summary>Reads the validators of a question. Those of type <c>expression</c> are checked here and compiled with the conditions.</summary>
internal static class ValidatorReader
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Allowed = new Dictionary<string, FrozenSet<string>>
    {
        ["numeric"] = FrozenSet.Create("type", "text", "minValue", "maxValue"),
        ["text"] = FrozenSet.Create("type", "text", "minLength", "maxLength", "allowDigits"),
        ["email"] = FrozenSet.Create("type", "text"),
        ["regex"] = FrozenSet.Create("type", "text", "regex", "caseInsensitive", "insensitive"),
        ["answercount"] = FrozenSet.Create("type", "text", "minCount", "maxCount"),
        ["expression"] = FrozenSet.Create("type", "text", "expression"),
    }.ToFrozenDictionary();

    public static ImmutableArray<Validator> Read(DefinitionNode question) =>
        [.. Nodes(question).Select(Validator).OfType<Validator>()];

    /// <summary>The objects among the validators, each at its path.</summary>
    public static IEnumerable<DefinitionNode> Nodes(DefinitionNode question) =>
        question.Nodes("validators", FormLimits.Validators).Select(node => node with { Path = "validators." });

    public static Validator Count(int? least, int? most, LocalText? text) => new Validator.AnswerCount(least, most, text ?? Within(
        least, most, (min, max) => $"Please choose {min} to {max} answers.", min => $"Please choose at least {min}.", max => $"Please choose at most {max}."));

    private static Validator? Validator(DefinitionNode node)
    {
        var type = node.Text("type");
        if (type is null || !Allowed.TryGetValue(type, out var allowed))
        {
            node.Refuse("type", $"The validator type '{type}' is not supported; {string.Join(", ", Allowed.Keys.Order())} are.");
            return null;
        }
        node.Allow(allowed);
        var text = node.Words("text");
        return type switch
        {
            "numeric" => Number(node.Number("minValue"), node.Number("maxValue"), text),
            "text" => Length(node, text),
            "email" => new Validator.Email(text ?? new LocalText("Please enter one e-mail address, for example ana@contoso.com.")),
            "regex" => Pattern(node, text ?? new LocalText("Please check how this is written.")),
            "answercount" => Count(node.Whole("minCount", 0, FormLimits.Choices), node.Whole("maxCount", 0, FormLimits.Choices), text),
            _ => RefuseWithoutExpression(node),
        };
    }

    private static Validator.NumberRange Number(decimal? least, decimal? most, LocalText? text) => new(least, most, text ?? Within(
        least, most, (min, max) => $"Please enter a number from {min} to {max}.", min => $"Please enter {min} or more.", max => $"Please enter {max} or less."));

    private static Validator.TextLength Length(DefinitionNode node, LocalText? text)
    {
        var (least, most) = (node.Whole("minLength", 0, FormLimits.AnyAnswer), node.Whole("maxLength", 0, FormLimits.AnyAnswer));
        return new(least, most is 0 ? null : most, node.Flag("allowDigits") ?? true, text ?? Within(
            least, most, (min, max) => $"Please write {min} to {max} characters.", min => $"Please write at least {min} characters.", max => $"Please shorten this to {max} characters."));
    }

    // A pattern with look-around or back references is refused: only the others are sure to end.
    private static Validator.Pattern? Pattern(DefinitionNode node, LocalText text)
    {
        var pattern = node.Text("regex", FormLimits.TitleLength);
        if (pattern is not { Length: > 0 and <= FormLimits.Pattern })
        {
            node.Refuse("regex", $"A regular expression of 1 to {FormLimits.Pattern} characters is expected.");
            return null;
        }
        var capitals = node.Flag("caseInsensitive") ?? node.Flag("insensitive") ?? false ? RegexOptions.IgnoreCase : RegexOptions.None;
        try
        {
            return new Validator.Pattern(new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | capitals), text);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            node.Refuse("regex", "This regular expression is not supported: it is malformed, too large, or has look-around or back references.");
            return null;
        }
    }

    private static Validator? RefuseWithoutExpression(DefinitionNode node)
    {
        if (!node.Has("expression"))
            node.Refuse("expression", "The expression is missing.");
        return null;
    }

    private static LocalText Within<T>(T? least, T? most, Func<T, T, string> both, Func<T, string> min, Func<T, string> max) where T : struct =>
        new((least, most) switch
        {
            ({ } from, { } to) => both(from, to),
            ({ } from, null) => min(from),
            (null, { } to) => max(to),
            _ => "Please check this answer.",
        });
}
