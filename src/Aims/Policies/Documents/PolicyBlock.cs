using System.Collections.Immutable;

namespace Aims.Policies;

/// <summary>A part of a policy under one main heading; the heading is empty for text before the first.</summary>
public sealed record PolicySection(string Heading, ImmutableArray<PolicyBlock> Blocks);

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

    public sealed record List(bool Numbered, ImmutableArray<string> Items) : PolicyBlock;

    public sealed record Table(ImmutableArray<TableRow> Rows) : PolicyBlock;
}

/// <summary>A row of a table: its first cell, and the others in one text, named by their column when there are several.</summary>
public sealed record TableRow(string Label, string Value);
