using System.Collections.Frozen;

namespace Aims.Assessments.Forms.Loading;

/// <summary>The properties a definition may use. What is on no list is reported, never ignored.</summary>
internal static class Properties
{
    public static readonly FrozenSet<string> OfForm = Names("title description pages version");

    public static readonly FrozenSet<string> OfPage = Names("name title description elements visibleIf");

    public static readonly FrozenSet<string> OfPanel = Names("type name title description elements visibleIf");

    public static readonly FrozenSet<string> OfNote = Names("type name html visibleIf");

    /// <summary>Of every question; <c>example</c> and <c>serves</c> are ours, <c>help</c> is that of published government forms.</summary>
    public static readonly FrozenSet<string> OfQuestion =
        Names("type name title description isRequired requiredIf visibleIf example serves help");

    /// <summary>What a designer writes about looks alone: a card has looks of its own, and no answer changes by it.</summary>
    public static readonly FrozenSet<string> OfLooks = Names("""
        allowClear allowResize autoGrow colCount cols commentText completeText cssClasses descriptionLocation displayMode
        errorLocation firstPageIsStarted fitToContainer headerView hideNumber indent innerIndent locale logo logoFit logoHeight logoPosition logoWidth
        maxWidth minWidth pageNextText pagePrevText placeholder progressBarLocation progressBarType questionDescriptionLocation
        questionErrorLocation questionTitleLocation questionTitleWidth rateColorMode rateType renderAs rows searchEnabled
        showNumber showPageNumbers showPageTitles showProgressBar showQuestionNumbers showTOC size startWithNewLine state
        swapOrder themeVariables titleLocation tocLocation width widthMode
        """);

    private static readonly FrozenDictionary<string, FrozenSet<string>> ByType = new Dictionary<string, FrozenSet<string>>
    {
        ["text"] = Names("inputType maxLength min max"),
        ["comment"] = Names("maxLength"),
        ["radiogroup"] = Names("choices choicesOrder"),
        ["dropdown"] = Names("choices choicesOrder"),
        ["checkbox"] = Names("choices choicesOrder"),
        ["boolean"] = Names("labelTrue labelFalse"),
        ["rating"] = Names("rateMin rateMax rateStep minRateDescription maxRateDescription"),
    }.ToFrozenDictionary();

    /// <summary>The properties of a type of question beyond those of all; null when the type is not supported.</summary>
    public static FrozenSet<string>? Of(string questionType) => ByType.GetValueOrDefault(questionType);

    private static FrozenSet<string> Names(string names) =>
        names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
