using System.Collections.Immutable;

namespace Aims.Assessments.Forms;

/// <summary>Something that stands in a form: a page, a panel, a note or a question.</summary>
public abstract record Element
{
    private protected Element() { }

    public required string Name { get; init; }

    /// <summary>The position in the form, counted in reading order over all elements.</summary>
    internal int Index { get; init; }
}

/// <summary>An element that holds others.</summary>
public abstract record Section : Element
{
    private protected Section() { }

    public LocalText? Title { get; init; }

    public LocalText? Description { get; init; }

    /// <summary>One of its questions, at least, must be answered; <c>requiredIf</c> may say so too.</summary>
    internal bool NeedsSome { get; init; }

    public required ImmutableArray<Element> Elements { get; init; }
}

/// <summary>A page of the form: one page of a card.</summary>
public sealed record Page : Section;

/// <summary>A group on a page; its title serves as a heading.</summary>
public sealed record Panel : Section;

/// <summary>Words to read, nothing to answer (SurveyJS <c>html</c>, reduced to its text).</summary>
public sealed record Note : Element
{
    public required LocalText Text { get; init; }
}

/// <summary>A value of the form's own, worked out and never shown (SurveyJS <c>calculatedValues</c>).</summary>
internal sealed record CalculatedValue : Element;

/// <summary>Where the words to "other" of a question stand.</summary>
internal sealed record OtherWords : Element;
