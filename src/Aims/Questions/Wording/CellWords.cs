using System.Globalization;
using Aims.Conversation;
using Aims.People;

namespace Aims.Questions;

/// <summary>What people read for the value of a field.</summary>
public static class CellWords
{
    /// <summary>Null for no value.</summary>
    /// <param name="reader">Who reads it; null where days stay as they are stored: <c>2026-07-01</c>.</param>
    public static string? Of(Field field, Cell cell, Scene scene, Reader? reader = null) => cell switch
    {
        { IsEmpty: true } => null,
        { Many: { } many } => string.Join(", ", many.Select(id => OfId(field, id, scene))),
        { Text: { } text } => OfId(field, text, scene),
        { Number: { } number } => OfNumber(field, number, reader),
        _ => null,
    };

    /// <summary>The name of a choice or a person; a text as it is.</summary>
    public static string OfId(Field field, string id, Scene scene) => field.Kind switch
    {
        FieldKind.Choice => field.ChoiceOf(id)?.Label ?? id,
        FieldKind.Person => PersonId.TryParse(id, out var who) ? scene.People.NameOf(who) : id,
        _ => id,
    };

    private static string OfNumber(Field field, double number, Reader? reader) => field.Kind switch
    {
        FieldKind.Flag => number != 0 ? "Yes" : "No",
        FieldKind.Day when DateOnly.FromDayNumber((int)number) is var day => reader?.Day(day) ?? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => $"{number.ToString("#,0.##", CultureInfo.InvariantCulture)}{(field.Unit is { } unit ? $" {unit}" : "")}",
    };
}
