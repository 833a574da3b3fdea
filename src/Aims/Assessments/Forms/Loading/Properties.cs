using System.Collections.Frozen;

namespace Aims.Assessments.Forms.Loading;

/// <summary>The properties a definition may use. What is on no list is reported, never ignored.</summary>
internal static class Properties
{
    public static readonly FrozenSet<string> OfForm = Names("title description pages version calculatedValues");

    public static readonly FrozenSet<string> OfPage = Names("name title description elements visibleIf enableIf isRequired requiredIf");

    public static readonly FrozenSet<string> OfPanel = Names("type name title description elements visibleIf enableIf isRequired requiredIf");

    public static readonly FrozenSet<string> OfNote = Names("type name html visibleIf");

    public static readonly FrozenSet<string> OfCalculatedValue = Names("name expression includeIntoResult");

    /// <summary>Of every question; <c>example</c> and <c>serves</c> are ours, <c>help</c> is that of published government forms.</summary>
    public static readonly FrozenSet<string> OfQuestion = Names("""
        type name title description isRequired requiredIf visibleIf enableIf defaultValue defaultValueExpression validators
        example serves help
        """);

    /// <summary>Of a question that is worked out: nobody answers it, so nothing is required, checked or preset.</summary>
    public static readonly FrozenSet<string> OfExpression = Names("""
        type name title description visibleIf expression example serves help
        currency displayStyle format maximumFractionDigits minimumFractionDigits precision useGrouping
        """);

    /// <summary>What a designer writes about looks alone: a card has looks of its own, and no answer changes by it.</summary>
    public static readonly FrozenSet<string> OfLooks = Names("""
        allowClear allowResize alternateRows autoGrow colCount cols columnMinWidth commentText completeText cssClasses
        descriptionLocation displayMode errorLocation firstPageIsStarted fitToContainer headerView hideNumber indent innerIndent
        locale logo logoFit logoHeight logoPosition logoWidth maxWidth minWidth otherPlaceholder pageNextText pagePrevText
        placeholder progressBarLocation progressBarType questionDescriptionLocation questionErrorLocation questionTitleLocation
        questionTitleWidth rateColorMode rateType renderAs rowTitleWidth searchEnabled showHeader showNumber showPageNumbers
        showPageTitles showPreview showProgressBar showQuestionNumbers showTOC size startWithNewLine state step swapOrder
        themeVariables titleLocation tocLocation verticalAlign width widthMode
        """);

    private static readonly FrozenDictionary<string, FrozenSet<string>> ByType = new Dictionary<string, FrozenSet<string>>
    {
        ["text"] = Names("inputType maxLength min max"),
        ["comment"] = Names("maxLength rows"),
        ["radiogroup"] = OfChoices(""),
        ["dropdown"] = OfChoices(""),
        ["checkbox"] = OfChoices("maxSelectedChoices minSelectedChoices"),
        ["tagbox"] = OfChoices("maxSelectedChoices minSelectedChoices"),
        ["boolean"] = Names("labelTrue labelFalse correctAnswer"),
        ["rating"] = Names("rateMin rateMax rateStep minRateDescription maxRateDescription"),
        ["matrix"] = Names("rows columns isAllRowRequired eachRowRequired"),
        ["file"] = Names("acceptedTypes maxSize allowMultiple"),
        ["expression"] = Names("expression"),
    }.ToFrozenDictionary();

    /// <summary>The properties of a type of question beyond those of all; null when the type is not supported.</summary>
    public static FrozenSet<string>? Of(string questionType) => ByType.GetValueOrDefault(questionType);

    private static FrozenSet<string> OfChoices(string more) => Names(
        $"choices choicesOrder showOtherItem hasOther otherText otherErrorText showNoneItem hasNone noneText correctAnswer {more}");

    private static FrozenSet<string> Names(string names) =>
        names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
