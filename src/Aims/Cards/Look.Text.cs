namespace Aims.Cards;

public static partial class Look
{
    /// <summary>Sentences. Line breaks make paragraphs.</summary>
    public static Element Text(string text) => Paragraphs(text, line => Paragraph([new TextRun(line)]));

    /// <summary>Side remarks: smaller and fainter.</summary>
    public static Element Subtle(string text) =>
        Paragraphs(text, line => Paragraph([new TextRun(line) { IsSubtle = true, Size = TextSize.Small }]));

    /// <summary>Somebody's own words under a heading, such as a reason or a purpose.</summary>
    public static Element Quote(string by, string words) => new Container(
    [
        Paragraph([Bold(by)]),
        .. Plain.Paragraphs(words).Select(line => Paragraph([new TextRun(line) { Italic = true }]) with { Spacing = Spacing.Small }),
    ]);

    /// <summary>The heading of a part of the card.</summary>
    public static TextBlock Heading(string text) => new(Plain.Text(text, LongestTitle))
    {
        Size = TextSize.Medium,
        Weight = TextWeight.Bolder,
        Style = TextBlockStyle.Heading,
        Spacing = Spacing.Medium,
    };

    /// <summary>Markdown of our own or of an approved document: bold, italic, lists and links, nothing else. Never people's input.</summary>
    public static TextBlock Markdown(string trusted) => new(trusted);

    /// <summary>What is wrong with an answer, to stand right below its input.</summary>
    public static Element Error(string message) =>
        Paragraph([new TextRun("Please check: ") { Weight = TextWeight.Bolder, Color = TextColor.Attention }, Attention(message)]) with
        {
            Spacing = Spacing.Small,
        };

    private static Element Paragraphs(string text, Func<string, RichTextBlock> paragraph) =>
        Plain.Paragraphs(text).Select(paragraph).ToArray() switch
        {
            [] => paragraph(""),
            [var only] => only,
            var several => new Container([.. several]),
        };

    private static RichTextBlock Paragraph(IReadOnlyList<TextRun> runs) => new(runs);

    private static TextRun Bold(string text) => new(Plain.Line(text)) { Weight = TextWeight.Bolder };

    private static TextRun Attention(string text) => new(Plain.Line(text)) { Color = TextColor.Attention };
}
