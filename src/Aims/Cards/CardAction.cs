using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>A button.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrl), "Action.OpenUrl")]
[JsonDerivedType(typeof(ToggleVisibility), "Action.ToggleVisibility")]
[JsonDerivedType(typeof(ShowCard), "Action.ShowCard")]
public abstract record CardAction(string Title)
{
    public ActionStyle Style { get; init; }

    /// <summary><c>Secondary</c> puts the button behind "…".</summary>
    public ActionMode Mode { get; init; }

    public string? Tooltip { get; init; }
}

[JsonConverter(typeof(CamelCaseEnum<ActionStyle>))]
public enum ActionStyle { Default, Positive, Destructive }

[JsonConverter(typeof(CamelCaseEnum<ActionMode>))]
public enum ActionMode { Primary, Secondary }

/// <summary><c>Auto</c> checks and sends the card's inputs; <c>None</c> does neither, as Back and Cancel need.</summary>
[JsonConverter(typeof(CamelCaseEnum<AssociatedInputs>))]
public enum AssociatedInputs { Auto, None }
