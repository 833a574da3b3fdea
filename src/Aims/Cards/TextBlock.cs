using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>Text in which clients render Markdown: people's own words pass Plain.Text first.</summary>
public sealed record TextBlock(string Text) : Element
{
    public TextSize Size { get; init; }

    public TextWeight Weight { get; init; }

    public TextColor Color { get; init; }

    public bool IsSubtle { get; init; }

    public FontType FontType { get; init; }

    public HorizontalAlignment HorizontalAlignment { get; init; }

    /// <summary>Lines shown at most; null means all.</summary>
    public int? MaxLines { get; init; }

    public TextBlockStyle Style { get; init; }

    /// <summary>Text always wraps: in a narrow pane the rest of the line would be lost.</summary>
    public bool Wrap { get; } = true;
}

public enum TextSize { Default, Small, Medium, Large, ExtraLarge }

public enum TextWeight { Default, Lighter, Bolder }

public enum TextColor { Default, Dark, Light, Accent, Good, Warning, Attention }

public enum FontType { Default, Monospace }

[JsonConverter(typeof(CamelCaseEnum<TextBlockStyle>))]
public enum TextBlockStyle { Default, ColumnHeader, Heading }
