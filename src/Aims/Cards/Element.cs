using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>What can stand in the body of a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Image), "Image")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(Table), "Table")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(Input.Text), "Input.Text")]
[JsonDerivedType(typeof(Input.Number), "Input.Number")]
[JsonDerivedType(typeof(Input.Date), "Input.Date")]
[JsonDerivedType(typeof(Input.Time), "Input.Time")]
[JsonDerivedType(typeof(Input.Toggle), "Input.Toggle")]
[JsonDerivedType(typeof(Input.ChoiceSet), "Input.ChoiceSet")]
[JsonDerivedType(typeof(Chart.Donut), "Chart.Donut")]
[JsonDerivedType(typeof(Chart.VerticalBar), "Chart.VerticalBar")]
[JsonDerivedType(typeof(Chart.HorizontalBar), "Chart.HorizontalBar")]
[JsonDerivedType(typeof(Chart.Gauge), "Chart.Gauge")]
[JsonDerivedType(typeof(Chart.Line), "Chart.Line")]
public abstract record Element
{
    /// <summary>The name by which <see cref="ToggleVisibility"/> finds the element, or under which an input's answer arrives.</summary>
    [JsonPropertyOrder(-1)]
    public string? Id { get; init; }

    /// <summary>False hides the element until a <see cref="ToggleVisibility"/> shows it. Null means visible.</summary>
    public bool? IsVisible { get; init; }

    /// <summary>Draws a line above.</summary>
    public bool Separator { get; init; }

    /// <summary>The room above.</summary>
    public Spacing Spacing { get; init; }
}

public enum Spacing { Default, None, Small, Medium, Large, ExtraLarge, Padding }

public enum HorizontalAlignment { Left, Center, Right }

public enum VerticalAlignment { Top, Center, Bottom }

/// <summary>The background of a container. Colour never says anything alone: the text says it too.</summary>
[JsonConverter(typeof(CamelCaseEnum<ContainerStyle>))]
public enum ContainerStyle { Default, Emphasis, Accent, Good, Attention, Warning }
