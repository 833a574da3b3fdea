namespace Aims.Cards;

public static partial class Look
{
    private const int LongestBar = 10;

    /// <summary>Where in a sequence of pages the reader is: a bar of squares, then <c>Step 2 of 5 · Owner</c>.</summary>
    /// <param name="step">From 1.</param>
    /// <param name="of">How many steps there are.</param>
    /// <param name="title">The step's name.</param>
    /// <param name="called">What a step is called here.</param>
    public static RichTextBlock Progress(int step, int of, string title, string called = "Step")
    {
        var length = Math.Min(of, LongestBar);
        var done = Math.Max(1, step * length / of);
        return Paragraph(
        [
            new TextRun(new string('■', done)) { Color = TextColor.Accent },
            new TextRun(new string('□', length - done) + " ") { IsSubtle = true },
            new TextRun($"{called} {step} of {of}{(title.Length == 0 ? "" : $" · {Plain.Line(title, LongestTitle)}")}") { Size = TextSize.Small },
        ]);
    }

    /// <summary>A question with what helps to answer it.</summary>
    /// <param name="input">The question.</param>
    /// <param name="help">What it means, in a sentence.</param>
    /// <param name="example">A possible answer.</param>
    /// <param name="error">What the server found wrong with the answer given before.</param>
    public static Container Field(Input input, string? help = null, string? example = null, string? error = null) => new(
    [
        input,
        .. error is null ? Array.Empty<Element>() : [Error(error)],
        .. help is null ? Array.Empty<Element>() : [Subtle(help) with { Spacing = Spacing.Small }],
        .. example is null ? Array.Empty<Element>() : [Subtle($"For example: {example}") with { Spacing = Spacing.None }],
    ])
    { Spacing = Spacing.Medium };
}
