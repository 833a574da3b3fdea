using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Aims.Reports.Documents;

/// <summary>Paragraphs of a Word document, each in a named style.</summary>
internal static class DocxText
{
    /// <summary>A text as one paragraph, its line breaks kept; read from right to left when its first letter is.</summary>
    public static Paragraph Paragraph(string style, string text, bool isName = false)
    {
        var paragraph = Styled(style);
        if (!isName && Printable.IsRightToLeft(text))
            paragraph.ParagraphProperties!.BiDi = new BiDi();
        foreach (var (at, line) in Printable.Lines(text).Index())
            paragraph.Append(at == 0 ? new Run(Said(line)) : new Run(new Break(), Said(line)));
        return paragraph;
    }

    /// <summary>A line of texts, tabs and fields.</summary>
    public static Paragraph Line(string style, params IEnumerable<LinePart> parts)
    {
        var paragraph = Styled(style);
        paragraph.Append(parts.Select(part => part.Element));
        return paragraph;
    }

    /// <summary>A number that the reader's program fills in.</summary>
    public static SimpleField Field(string name) => new(new Run(Said("1"))) { Instruction = name };

    private static Paragraph Styled(string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }));

    private static Text Said(string line) => new(line) { Space = SpaceProcessingModeValues.Preserve };

    internal readonly record struct LinePart(OpenXmlElement Element)
    {
        public static implicit operator LinePart(string text) => new(new Run(Said(Printable.Of(text))));

        public static implicit operator LinePart(TabChar tab) => new(new Run(tab));

        public static implicit operator LinePart(SimpleField field) => new(field);
    }
}
