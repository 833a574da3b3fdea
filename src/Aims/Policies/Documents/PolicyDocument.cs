using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Aims.Policies;

/// <summary>A version of a policy: its text, its proof and its parts as a card shows them.</summary>
public sealed record PolicyDocument
{
    /// <summary>The most bytes a policy may have: about 5,000 words.</summary>
    public const int MaxBytes = 32_768;

    public required string Id { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    /// <summary>The role that answers for the policy.</summary>
    public required string OwnerRole { get; init; }

    /// <summary>The first day on which it is in force.</summary>
    public required DateOnly Effective { get; init; }

    /// <summary>Days that a person has to acknowledge it.</summary>
    public required int AcknowledgeWithinDays { get; init; }

    /// <summary>The clauses and articles that it answers to.</summary>
    public ImmutableArray<string> Serves { get; init; } = [];

    /// <summary>The text as written, without the front matter.</summary>
    public required string Markdown { get; init; }

    /// <summary>Of the exact bytes that were loaded, front matter included, in lower-case hex: what was acknowledged.</summary>
    public required string Sha256 { get; init; }

    public required ImmutableArray<PolicySection> Sections { get; init; }

    /// <summary>
    /// Reads a Markdown file that begins with front matter, as ai-policy.1.md does. Raw HTML is shown as
    /// text, pictures as their description, and links lead only to https and mailto addresses.
    /// </summary>
    public static PolicyLoad Load(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
            return PolicyLoad.Refused("The policy is larger than 32 KB.");
        if (!Utf8.IsValid(utf8))
            return PolicyLoad.Refused("The policy is not UTF-8 text.");
        var text = Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (PolicyFrontMatter.Read(text) is not ({ } front, var body))
            return PolicyLoad.Refused("The policy does not begin with front matter between two lines of three hyphens.");
        if (PolicyMarkdown.Sections(body) is not { } sections)
            return PolicyLoad.Refused("The policy nests quotes or lists too deeply.");
        return front.Describe(new PolicyText(body, Convert.ToHexStringLower(SHA256.HashData(utf8)), sections));
    }
}

/// <summary>What was loaded, or all that is wrong with it.</summary>
public sealed record PolicyLoad(PolicyDocument? Document, ImmutableArray<string> Problems)
{
    internal static PolicyLoad Refused(params ImmutableArray<string> problems) => new(null, problems);
}

internal sealed record PolicyText(string Markdown, string Sha256, ImmutableArray<PolicySection> Sections);
