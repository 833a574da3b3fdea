using System.Collections.Immutable;

namespace Aims.Policies;

/// <summary>A part of a policy under one main heading; the heading is empty for text before the first.</summary>
/// <param name="Level">Of the heading: 1 or 2.</param>
public sealed record PolicySection(string Heading, ImmutableArray<PolicyBlock> Blocks, int Level = 2)
{
    /// <summary>It has this heading, or one within it does.</summary>
    public bool Has(string heading) => Blocks.OfType<PolicyBlock.Heading>().Select(inner => inner.Text).Prepend(Heading)
        .Any(own => PolicySpans.Plain(own).Equals(heading.Trim(), StringComparison.OrdinalIgnoreCase));
}

/// <summary>
/// A piece of text as an Adaptive Card can show it. All texts are in the Markdown that its TextBlock knows (bold, italic,
/// links to https and mailto); marks that the author meant literally are escaped, so they can be shown as they are.
/// </summary>
public abstract record PolicyBlock
{
    private PolicyBlock() { }

    /// <summary>A heading within a section, from level 3.</summary>
    public sealed record Heading(int Level, string Text) : PolicyBlock;

    public sealed record Paragraph(string Text) : PolicyBlock;

    /// <param name="First">The number of the first item.</param>
    public sealed record List(bool Numbered, ImmutableArray<string> Items, int First = 1) : PolicyBlock;

    /// <param name="Columns">Their headings.</param>
    /// <param name="Rows">As many cells in each as there are columns.</param>
    public sealed record Table(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows) : PolicyBlock;
}
