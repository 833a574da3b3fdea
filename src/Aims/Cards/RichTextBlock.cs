using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>One paragraph of text runs. No client renders Markdown in it, so people's own words read as typed. Always wraps.</summary>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : Element
{
    public HorizontalAlignment HorizontalAlignment { get; init; }
}

/// <summary>A piece of a <see cref="RichTextBlock"/> in one style.</summary>
public sealed record TextRun(string Text)
{
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "TextRun";

    public TextSize Size { get; init; }

    public TextWeight Weight { get; init; }

    public TextColor Color { get; init; }

    public bool IsSubtle { get; init; }

    public FontType FontType { get; init; }

    public bool Italic { get; init; }

    public bool Strikethrough { get; init; }
}
