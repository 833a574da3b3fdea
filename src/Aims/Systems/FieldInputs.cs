using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Systems;

/// <summary>The fields of a record as inputs of a card.</summary>
/// <param name="known">What is given so far.</param>
/// <param name="problems">What is wrong, by field.</param>
/// <param name="typed">What was sent, so that nobody types a text again that only needs a correction.</param>
internal sealed class FieldInputs(SystemDetails known, IReadOnlyDictionary<string, string> problems, Fields typed, IDirectory directory)
{
    public Element Draw(SystemField field) => Look.Field(InputOf(field), field.Help, field.Example, problems.GetValueOrDefault(field.Id));

    private Input InputOf(SystemField field) => field.Input switch
    {
        FieldInput.Text text => Words(field, text.Longest, text.IsParagraph),
        FieldInput.Links links => Words(field, links.Most * (links.Longest + 1), isMultiline: true),
        FieldInput.Choices choices => new Input.ChoiceSet(field.Id, field.Question, field.Ask, [.. choices.Members.Select(m => new Choice(m.Words, m.Name))])
        {
            Value = choices.Named(field.Get(known)),
            IsMultiSelect = choices.IsMany,
            Style = choices.IsMany ? ChoiceStyle.Expanded : ChoiceStyle.Compact,
            Placeholder = choices.IsMany ? null : "Choose",
        },
        FieldInput.Colleague => Listed(field, ((PersonId?)field.Get(known))?.Value,
            [new Choice("Nobody yet", RecordReading.None), .. Lists((PersonId?)field.Get(known)).People], ChoiceStyle.Filtered),
        FieldInput.Department => Listed(field, (string?)field.Get(known), Lists(null).Departments, ChoiceStyle.Compact),
        FieldInput.Day => new Input.Date(field.Id, field.Question, field.Ask) { Value = (DateOnly?)field.Get(known) },
        FieldInput.Count count => new Input.Number(field.Id, field.Question, field.Ask) { Value = (int?)field.Get(known), Min = 0, Max = count.Most },
        _ => throw new InvalidOperationException($"No input for {field.Input.GetType().Name}."),
    };

    private Input.Text Words(SystemField field, int longest, bool isMultiline) => new(field.Id, field.Question, field.Ask)
    {
        Value = Typed(field, longest) ?? field.Write(known, directory),
        IsMultiline = isMultiline,
        MaxLength = longest,
    };

    private static Input.ChoiceSet Listed(SystemField field, string? value, IReadOnlyList<Choice> choices, ChoiceStyle style) =>
        new(field.Id, field.Question, field.Ask, value is null || choices.Any(c => c.Value == value) ? choices : [new Choice(Plain.Line(value, 60), value), .. choices])
        {
            Value = value,
            Style = style,
            Placeholder = "Choose",
        };

    private StepLists Lists(PersonId? chosen) => StepLists.Of(chosen, known.Department, directory);

    private string? Typed(SystemField field, int longest) =>
        !problems.ContainsKey(field.Id) || RecordReading.Text(typed, field) is not { } text ? null
        : text.Length <= longest ? text
        : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
