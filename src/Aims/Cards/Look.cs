namespace Aims.Cards;

/// <summary>
/// The one look of the product. All texts that come in are shown as they are, never as Markdown (except <see cref="Markdown"/>),
/// so that callers hand over people's words without a thought. Made for a chat pane of 300 to 400 pixels: everything wraps.
/// </summary>
public static partial class Look
{
    private const int LongestTitle = 120;

    /// <summary>Teams draws no more in one row of buttons.</summary>
    private const int ActionsShown = 6;

    private const string MoreActions = "more-actions";

    /// <summary>The frame of every card.</summary>
    /// <param name="title">What the card is about.</param>
    /// <param name="speak">The card in one or two sentences, for screen readers and for clients that show no cards.</param>
    /// <param name="body">What stands below the title.</param>
    /// <param name="id">The record's id, such as <c>AIS-0042</c>.</param>
    /// <param name="state">The record's state in words.</param>
    /// <param name="notice">What must not be missed.</param>
    /// <param name="primary">The one thing to do next; it alone is highlighted.</param>
    /// <param name="secondary">What else can be done, the likeliest first: of more than six buttons, "More" shows the last.</param>
    /// <param name="shown">How many buttons are shown beside "More", where fewer are to be weighed against each other.</param>
    public static Card Card(
        string title,
        string speak,
        IReadOnlyList<Element> body,
        string? id = null,
        string? state = null,
        Notice? notice = null,
        CardAction? primary = null,
        IReadOnlyList<CardAction>? secondary = null,
        int shown = ActionsShown - 1)
    {
        IReadOnlyList<Element> header = [.. Header(title, id, state), .. notice is null ? Array.Empty<Element>() : [Banner(notice)]];
        var (actions, more) = Split([.. Primary(primary), .. secondary ?? []], shown);
        var spoken = Plain.Line(speak);
        return new Card([.. header, .. body, .. more], Fallback(Plain.Line(title, LongestTitle), spoken), spoken)
        {
            Lang = "en",
            Actions = actions.Count == 0 ? null : actions,
        };
    }

    // A card shown within the card would do too, but highlights all of its buttons.
    private static (IReadOnlyList<CardAction> Shown, IReadOnlyList<Element> More) Split(IReadOnlyList<CardAction> actions, int shown) =>
        actions.Count <= shown + 1 ? (actions, [])
        : ([.. actions.Take(shown), new ToggleVisibility("More", [MoreActions])],
            [new Container([.. actions.Skip(shown).Chunk(ActionsShown).Select(row => new ActionSet(row))]) { Id = MoreActions, IsVisible = false }]);

    /// <summary>The title and what is spoken, without saying the same twice.</summary>
    private static string Fallback(string title, string spoken) =>
        spoken.StartsWith(title, StringComparison.Ordinal) ? spoken
        : title.EndsWith('?') ? $"{title} {spoken}"
        : $"{title}. {spoken}";

    private static IEnumerable<Element> Header(string title, string? id, string? state)
    {
        if (id is not null || state is not null)
            yield return Subtle(string.Join(" · ", new[] { id, state }.OfType<string>()));

        yield return new TextBlock(Plain.Text(title, LongestTitle))
        {
            Size = TextSize.Large,
            Weight = TextWeight.Bolder,
            Style = TextBlockStyle.Heading,
            Spacing = id is null && state is null ? Spacing.Default : Spacing.None,
        };
    }

    private static Container Banner(Notice notice) => new([Paragraph([Bold($"{notice.Word}:"), new TextRun($" {Plain.Line(notice.Text)}")])])
    {
        Style = notice.Style,
        Spacing = Spacing.Medium,
    };

    private static IEnumerable<CardAction> Primary(CardAction? action)
    {
        if (action is not null)
            yield return action with { Style = ActionStyle.Positive };
    }
}
