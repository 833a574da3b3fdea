using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>
/// A question on a card. The answer arrives in the action's data under the input's id, always as a string;
/// an input that nobody touched may be missing. Whatever arrives is checked again on the server.
/// </summary>
public abstract record Input : Element
{
    /// <param name="id">Unique on the card, and no name of an action's data.</param>
    /// <param name="label">The question, read by screen readers.</param>
    /// <param name="errorMessage">What to do when the client finds the answer missing or malformed.</param>
    private Input(string id, string label, string errorMessage)
    {
        Id = id;
        Label = label;
        ErrorMessage = errorMessage;
    }

    public string Label { get; init; }

    public string ErrorMessage { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>One line or a paragraph of text.</summary>
    public sealed record Text(string Id, string Label, string ErrorMessage) : Input(Id, Label, ErrorMessage)
    {
        /// <summary>What stands in it. No more is shown of it than can be typed: a client lets nobody type more, a forged answer has more.</summary>
        public string? Value
        {
            get => MaxLength is { } most && field?.Length > most ? field[..(char.IsHighSurrogate(field[most - 1]) ? most - 1 : most)] : field;
            init;
        }

        public string? Placeholder { get; init; }

        public bool IsMultiline { get; init; }

        /// <summary>In UTF-16 units, as clients count.</summary>
        public int? MaxLength { get; init; }

        /// <summary>A JavaScript pattern which the client checks.</summary>
        public string? Regex { get; init; }

        public TextInputStyle Style { get; init; }
    }

    public sealed record Number(string Id, string Label, string ErrorMessage) : Input(Id, Label, ErrorMessage)
    {
        public decimal? Value { get; init; }

        public string? Placeholder { get; init; }

        public decimal? Min { get; init; }

        public decimal? Max { get; init; }
    }

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "Input.Date is the schema's own name; no Visual Basic calls us.")]
    public sealed record Date(string Id, string Label, string ErrorMessage) : Input(Id, Label, ErrorMessage)
    {
        public DateOnly? Value { get; init; }

        public DateOnly? Min { get; init; }

        public DateOnly? Max { get; init; }
    }

    /// <summary>A time of day, <c>HH:mm</c>.</summary>
    public sealed record Time(string Id, string Label, string ErrorMessage) : Input(Id, Label, ErrorMessage)
    {
        [JsonConverter(typeof(HourAndMinute))]
        public TimeOnly? Value { get; init; }

        [JsonConverter(typeof(HourAndMinute))]
        public TimeOnly? Min { get; init; }

        [JsonConverter(typeof(HourAndMinute))]
        public TimeOnly? Max { get; init; }
    }

    /// <summary>A tick box: answers <c>true</c> or <c>false</c>. The title stands beside the box.</summary>
    public sealed record Toggle(string Id, string Label, string ErrorMessage, string Title) : Input(Id, Label, ErrorMessage)
    {
        /// <summary><c>true</c> when ticked from the start.</summary>
        public string? Value { get; init; }

        public bool Wrap { get; } = true;
    }

    /// <summary>One or several of given answers. Several arrive joined by commas, so no choice's value holds a comma.</summary>
    public sealed record ChoiceSet(string Id, string Label, string ErrorMessage, IReadOnlyList<Choice> Choices) : Input(Id, Label, ErrorMessage)
    {
        /// <summary>The value of the choice made, or several joined by commas.</summary>
        public string? Value { get; init; }

        public string? Placeholder { get; init; }

        public bool IsMultiSelect { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public ChoiceStyle Style { get; init; }

        public bool Wrap { get; } = true;
    }
}

/// <param name="Title">What people read. No client renders Markdown in it.</param>
/// <param name="Value">What arrives.</param>
public sealed record Choice(string Title, string Value);

/// <summary><c>Compact</c> is a drop-down list, <c>Expanded</c> shows all, <c>Filtered</c> is a list to search by typing.</summary>
[JsonConverter(typeof(CamelCaseEnum<ChoiceStyle>))]
public enum ChoiceStyle { Compact, Expanded, Filtered }

public enum TextInputStyle { Text, Tel, Url, Email }
