namespace Aims.Cards;

public static partial class Look
{
    private const int LongestRun = 2_000;

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

    /// <summary>A paragraph that was changed: removed words are struck out, added ones bold; the label says it to those who see neither.</summary>
    public static RichTextBlock Changed(string label, params ReadOnlySpan<(string Text, bool IsAdded, bool IsRemoved)> words)
    {
        var runs = new List<TextRun> { new($"{Plain.Line(label)}: ") { IsSubtle = true, Size = TextSize.Small } };
        foreach (var (text, isAdded, isRemoved) in words)
        {
            runs.Add(new TextRun(Spaced(text))
            {
                Weight = isAdded ? TextWeight.Bolder : TextWeight.Default,
                Color = isAdded ? TextColor.Good : isRemoved ? TextColor.Attention : TextColor.Default,
                Strikethrough = isRemoved,
            });
        }
        return Paragraph(runs);
    }

    /// <summary>What is wrong with an answer, to stand right below its input.</summary>
    public static Element Error(string message) =>
        Paragraph([new TextRun("Please check: ") { Weight = TextWeight.Bolder, Color = TextColor.Attention }, Attention(message)]) with
        {
            Spacing = Spacing.Small,
        };

    /// <summary>One number, large, with how it stands.</summary>
    public static Element Figure(string number, Mark mark, string detail) => new Container(
    [
        Paragraph([new TextRun(Plain.Line(number)) { Size = TextSize.ExtraLarge, Weight = TextWeight.Bolder }, new TextRun("  "), Marked(mark)]),
        Subtle(detail) with { Spacing = Spacing.None },
    ]);

    private static TextRun Marked(Mark mark) => new(Plain.Line(mark.Word)) { Weight = TextWeight.Bolder, Color = mark.Color };

    private static Element Paragraphs(string text, Func<string, RichTextBlock> paragraph) =>
        Plain.Paragraphs(text).Select(paragraph).ToArray() switch
        {
            [] => paragraph(""),
            [var only] => only,
            var several => new Container([.. several]),
        };

    // With the spaces at its ends, which part it from the words beside it.
    private static string Spaced(string text) =>
        $"{(text.Length > 0 && text[0] is ' ' ? " " : "")}{Plain.Line(text, LongestRun)}{(text.Length > 1 && text[^1] is ' ' ? " " : "")}";

    private static RichTextBlock Paragraph(IReadOnlyList<TextRun> runs) => new(runs);

    private static TextRun Bold(string text) => new(Plain.Line(text)) { Weight = TextWeight.Bolder };

    private static TextRun Attention(string text) => new(Plain.Line(text)) { Color = TextColor.Attention };
}
