using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>The text of a version: as it was sent, and its parts as a card shows them.</summary>
/// <param name="Source">As it was sent, front matter included, without a byte-order mark.</param>
/// <param name="Sections">Raw HTML is words in them, pictures are their description, and links lead only to https and mailto addresses.</param>
/// <param name="Title">What the text calls itself, which is not shown again in its sections; null for nothing.</param>
public sealed record PolicyText(string Source, PolicyFrontMatter Front, string Markdown, string? Title, ImmutableArray<PolicySection> Sections)
{
    /// <summary>The most bytes a policy may have: about 10,000 words.</summary>
    public const int MaxBytes = 65_536;

    public const string UsualLanguage = "en";

    /// <summary>SHA-256 in lower-case hex: what is acknowledged.</summary>
    public string Hash { get; } = HashChain.Of(Source);

    /// <summary>In which it is written, BCP 47.</summary>
    public string Language => Front.Language ?? UsualLanguage;

    /// <summary>Reads a Markdown file, with front matter or without. What is only untidy is for <see cref="PolicyLint"/> to say.</summary>
    public static (PolicyText? Text, Refusal? Refusal) Load(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
            return (null, new Refusal("policy.too-large", $"A policy has at most {MaxBytes / 1024} KB, about 10,000 words, and this file has {utf8.Length / 1024:#,0} KB. Shorten it, or make several policies of it."));
        if (!Utf8.IsValid(utf8))
            return (null, new Refusal("policy.not-text", "That file is not UTF-8 text. Save it as Markdown (.md) in UTF-8 and send it again."));
        string source = Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF');
        return Read(source) is { } text ? (text, null)
            : (null, new Refusal("policy.too-deep", "The file nests quotes or lists too deeply to be read. Make its lists flatter and send it again."));
    }

    /// <exception cref="InvalidDataException">What was kept once can no longer be read.</exception>
    public static PolicyText Parse(string source) => Read(source) ?? throw new InvalidDataException("The text of a policy cannot be read.");

    private static PolicyText? Read(string source)
    {
        var (front, body) = PolicyFrontMatter.Read(source.ReplaceLineEndings("\n"));
        if (PolicyMarkdown.Sections(body) is not { } sections)
            return null;
        string? heading = sections is [{ Level: 1, Heading: { Length: > 0 } first }, ..] ? PolicySpans.Plain(first) : null;
        string? title = front.Title ?? heading;
        if (heading is not null && heading == title)
            sections = sections[0].Blocks.IsEmpty ? sections.RemoveAt(0) : sections.SetItem(0, sections[0] with { Heading = "" });
        return new PolicyText(source, front, body, title, sections);
    }
}
