using Aims.Cards;
using Aims.Tests.Cards;

namespace Aims.Tests.Chat;

/// <summary>
/// A card as a transcript shows it: <c># title</c>, <c>! notice</c>, texts, <c>label: value</c>, <c>- rows</c>,
/// <c>&gt; questions</c> with their problems (their help is left to the golden files), and <c>[buttons]</c>, with
/// those that one of them shows inside it.
/// </summary>
internal static class CardText
{
    public static IEnumerable<string> Of(Card card) =>
        [.. Told(card.Body.Where(e => e.IsVisible is not false).SelectMany(Of)), .. card.Actions is { } actions ? [Buttons(actions, card.Body)] : Array.Empty<string>()];

    public static IEnumerable<string> Of(Element element) => element switch
    {
        TextBlock { Style: TextBlockStyle.Heading } heading => [$"{(heading.Size is TextSize.Large ? "#" : "##")} {heading.Text}"],
        TextBlock or Table => [PolicyWords],
        RichTextBlock rich => [Text(rich)],
        FactSet facts => facts.Facts.Select(f => Hashes.Hidden($"{f.Title}: {f.Value}")),
        Input input => [$"> {input.Label}: {Value(input)}"],
        Container { Items: [Input input, ..] } field => [.. Of(input), .. field.Items.Skip(1).SelectMany(Of).Where(IsProblem).Select(p => $"  ! {p}")],
        Container { Separator: true } row => [$"- {string.Join(" | ", row.Items.SelectMany(Of))}"],
        Container { Style: not ContainerStyle.Default } notice => notice.Items.SelectMany(Of).Select(line => $"! {line}"),
        Container container => container.Items.SelectMany(Of),
        ColumnSet { Columns: [var words, var buttons] } => [$"- {string.Join(" | ", words.Items.SelectMany(Of))} {string.Join(' ', buttons.Items.SelectMany(Of))}"],
        ActionSet set => [Buttons(set.Actions, [])],
        Chart.HorizontalBar bars => bars.Data.Select(bar => $"{bar.Label}: {bar.Value}"),
        Chart.VerticalBar columns => columns.Data.Select(column => $"{column.Label}: {column.Value}"),
        // The numbers stand beside it.
        Chart.Donut or Chart.Line => [],
        _ => throw new NotSupportedException($"No words for {element.GetType().Name}."),
    };

    // A policy's own words are left to the golden files too.
    private const string PolicyWords = "…";

    private static IEnumerable<string> Told(IEnumerable<string> lines)
    {
        string before = "";
        foreach (string line in lines.Where(line => line != PolicyWords || before != PolicyWords))
            yield return before = line;
    }

    private static bool IsProblem(string text) => text.StartsWith("Please check: ", StringComparison.Ordinal);

    private static string Text(RichTextBlock text) => string.Concat(text.Inlines.Select(run => run.Text));

    private static string Buttons(IEnumerable<CardAction> actions, IReadOnlyList<Element> body) => string.Join(' ', actions.Select(action => action is ToggleVisibility more
        ? $"[{more.Title}: {string.Join(' ', body.Where(e => more.TargetElements.Contains(e.Id)).SelectMany(Of))}]" : $"[{action.Title}]"));

    private static string Value(Input input) => input switch
    {
        Input.Text text => text.Value ?? "–",
        Input.Number number => number.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–",
        Input.Date date => date.Value?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "–",
        Input.Time time => time.Value?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "–",
        Input.Toggle toggle => $"( ) {toggle.Title}",
        Input.ChoiceSet { Value: null } => "–",
        Input.ChoiceSet set => string.Join(", ", set.Value.Split(',').Select(v => set.Choices.FirstOrDefault(c => c.Value == v)?.Title ?? $"?{v}")),
        _ => throw new NotSupportedException($"No words for {input.GetType().Name}."),
    };
}
