namespace Aims.Assessments.Forms.Loading;

/// <summary>Reads how what is worked out is written. Digits of -1 are the style's own, as in SurveyJS.</summary>
internal static class NumberLookReader
{
    private const int MostDigits = 20, LongestFrame = 100;

    public static NumberLook Read(DefinitionNode node)
    {
        var style = Style(node);
        var (least, most) = style switch
        {
            NumberStyle.Currency => (2, 2),
            NumberStyle.Decimal => (0, 3),
            NumberStyle.Percent or NumberStyle.Plain or NumberStyle.Date => (0, 0),
        };
        var (given, limit) = (Digits(node, "minimumFractionDigits"), Digits(node, "maximumFractionDigits"));
        if (given > limit)
            node.Refuse("minimumFractionDigits", "minimumFractionDigits is greater than maximumFractionDigits.");
        least = Math.Min(given ?? least, limit ?? MostDigits);
        most = Math.Max(limit ?? most, least);
        return new NumberLook(style, Currency(node), least, most, node.Flag("useGrouping") ?? true, Digits(node, "precision"), Frame(node));
    }

    private static NumberStyle Style(DefinitionNode node)
    {
        switch (node.Text("displayStyle"))
        {
            case null or "none": return NumberStyle.Plain;
            case "decimal": return NumberStyle.Decimal;
            case "currency": return NumberStyle.Currency;
            case "percent": return NumberStyle.Percent;
            case "date": return NumberStyle.Date;
            default:
                node.Refuse("displayStyle", "A displayStyle is none, decimal, currency, percent or date.");
                return NumberStyle.Plain;
        }
    }

    private static int? Digits(DefinitionNode node, string property) => node.Whole(property, -1, MostDigits) is >= 0 and var digits ? digits : null;

    private static string Currency(DefinitionNode node)
    {
        string code = node.Text("currency") ?? "USD";
        if (code.Length != 3 || !code.All(char.IsAsciiLetterUpper))
            node.Refuse("currency", "A currency is three capital letters, such as EUR.");
        return code;
    }

    private static LocalText? Frame(DefinitionNode node)
    {
        var frame = node.Words("format");
        if (frame?.All.Any(text => text.Length > LongestFrame) is true)
            node.Refuse("format", $"A format has at most {LongestFrame} characters.");
        return frame;
    }
}
