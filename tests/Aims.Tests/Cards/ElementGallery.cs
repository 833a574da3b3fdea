using Aims.Cards;
using Xunit;

namespace Aims.Tests.Cards;

/// <summary>Each element with each of its properties, once.</summary>
public sealed class ElementGallery
{
    private const string OnePixel = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    private static Execute Save { get; } = new("Save", "systems.save", [("system", "AIS-0042"), ("command", "c-1")]);

    [Fact]
    public void Text_is_written_as_accepted() => Golden.Matches("element-text", Showing(
        new TextBlock("A heading") { Size = TextSize.Large, Weight = TextWeight.Bolder, Style = TextBlockStyle.Heading },
        new TextBlock("A subtle line") { IsSubtle = true, Color = TextColor.Accent, MaxLines = 2, FontType = FontType.Monospace },
        new TextBlock("To the right") { HorizontalAlignment = HorizontalAlignment.Right, Separator = true, Spacing = Spacing.ExtraLarge },
        new RichTextBlock(
        [
            new("**not bold** ") { Italic = true, Strikethrough = true, FontType = FontType.Monospace },
            new("bold") { Weight = TextWeight.Bolder, Color = TextColor.Attention, Size = TextSize.Small, IsSubtle = true },
        ])
        { HorizontalAlignment = HorizontalAlignment.Center }));

    [Fact]
    public void Layout_is_written_as_accepted() => Golden.Matches("element-layout", Showing(
        new Image(new Uri(OnePixel), "The seal of approval") { Size = ImageSize.Small, Style = ImageStyle.Person },
        new FactSet([new("Owner", "Ana")]),
        new ColumnSet(
        [
            new Column([new TextBlock("left")]),
            new Column([new TextBlock("right")]) { Width = ColumnWidth.Auto, VerticalContentAlignment = VerticalAlignment.Center },
        ]),
        new Container([new TextBlock("hidden at first")]) { Id = "more", IsVisible = false, Style = ContainerStyle.Warning, Bleed = true },
        new Table(
            [new(2), new(1) { HorizontalCellContentAlignment = HorizontalAlignment.Right }],
            [
                new([new([new TextBlock("Level")]), new([new TextBlock("Systems")])]),
                new([new([new TextBlock("High")]) { Style = ContainerStyle.Attention }, new([new TextBlock("3")])]),
            ])));

    [Fact]
    public void Inputs_are_written_as_accepted() => Golden.Matches("element-inputs", Showing(
        new Input.Text("name", "Name", "Give the system a name.")
        {
            IsRequired = true,
            MaxLength = 120,
            Value = "CV screener",
            Placeholder = "CV screener",
            Regex = @"^\S",
        },
        new Input.Text("purpose", "Purpose", "Say what it is for.") { IsMultiline = true },
        new Input.Text("site", "Web site", "Give an address that begins with https.") { Style = TextInputStyle.Url },
        new Input.Number("people", "People affected", "Give a number from 0.") { Value = 0, Min = 0, Max = 1_000_000, Placeholder = "120" },
        new Input.Date("from", "In use from", "Choose a day.") { Value = new(2026, 3, 1), Min = new(2020, 1, 1), Max = new(2030, 12, 31) },
        new Input.Time("at", "Runs at", "Choose a time.") { Value = new(8, 5), Min = new(0, 0), Max = new(23, 59) },
        new Input.Toggle("read", "Policy", "Tick the box to confirm.", "I have read the policy") { Value = "true", IsRequired = true }));

    [Fact]
    public void Choices_are_written_as_accepted()
    {
        IReadOnlyList<Choice> stages = [new("Idea", "idea"), new("In use", "use")];
        Golden.Matches("element-choices", Showing(
            new Input.ChoiceSet("stage", "Stage", "Choose a stage.", stages) { Placeholder = "Choose", Value = "use" },
            new Input.ChoiceSet("data", "Data", "Choose one or more.", stages) { IsMultiSelect = true, Style = ChoiceStyle.Expanded, Value = "idea,use" },
            new Input.ChoiceSet("owner", "Owner", "Choose a person.", stages) { Style = ChoiceStyle.Filtered }));
    }

    [Fact]
    public void Actions_are_written_as_accepted() => Golden.Matches("element-actions", Showing(
        new TextBlock("more") { Id = "more" },
        new ActionSet([new ToggleVisibility("More", ["more"]), new OpenUrl("Policy", new("https://example.com/policy?v=1&lang=en"))])) with
    {
        FullWidth = true,
        Lang = "en",
        Actions =
        [
            Save with { Style = ActionStyle.Positive, Tooltip = "Saves this step" },
            new Execute("Back", "systems.back") { AssociatedInputs = AssociatedInputs.None },
            new Execute("Retire", "systems.retire") { Style = ActionStyle.Destructive, Mode = ActionMode.Secondary },
            new Submit("Send", [("kind", "note")]),
            new ShowCard("Reject", new([new Input.Text("reason", "Reason", "Say why.") { IsRequired = true }]) { Actions = [Save] }),
        ],
    });

    [Fact]
    public void Charts_are_written_as_accepted() => Golden.Matches("element-charts", Showing(
        new Chart.Donut("By state", [new("Approved", 12, ChartColor.Good), new("Draft", 0)]) { Fallback = new FactSet([new("Approved", "12")]) },
        new Chart.VerticalBar("By level", [new("1", 4, ChartColor.CategoricalLightBlue), new("2", 0)])
        {
            AcrossTitle = "Level",
            UpTitle = "Systems",
            ShowBarValues = true,
        },
        new Chart.HorizontalBar("By department", [new("HR", 4), new("IT", 2)]) { DisplayMode = BarDisplay.PartToWhole },
        new Chart.Gauge("Acknowledged", 0, 100, [new("late", 60, ChartColor.Attention), new("fine", 40, ChartColor.Good)])
        {
            SubLabel = "of 40 people",
            ValueFormat = GaugeFormat.Fraction,
        },
        new Chart.Line("Incidents", [new("open", [new("2026-01-01", 0), new("2026-02-01", 3)], ChartColor.Warning)]) { AcrossTitle = "Month", UpTitle = "Open" }));

    private static Card Showing(params IReadOnlyList<Element> elements) => new(elements, "A gallery.", "A gallery.");
}
