using Aims.People;

namespace Aims.Questions;

/// <summary>One value of a row, small enough to be made a hundred thousand times for one question.</summary>
/// <remarks>A day is its number, a flag 0 or 1; choices, people and departments are their ids.</remarks>
public readonly record struct Cell
{
    private readonly object? held;
    private readonly double number;

    private Cell(object? held, double number) => (this.held, this.number) = (held, number);

    public static Cell None { get; } = new(null, double.NaN);

    public string? Text => held as string;

    /// <summary>Several values; null where there is one, or none.</summary>
    public IReadOnlyList<string>? Many => held as IReadOnlyList<string>;

    public double? Number => double.IsNaN(number) ? null : number;

    public DateOnly? Day => Number is { } days ? DateOnly.FromDayNumber((int)days) : null;

    public bool IsEmpty => held is null && double.IsNaN(number);

    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? None : new(text, double.NaN);

    public static Cell Of(IReadOnlyList<string>? several) => several is null or [] ? None : new(several, double.NaN);

    public static Cell Of(double? value) => new(null, value ?? double.NaN);

    public static Cell Of(bool? flag) => new(null, flag switch { null => double.NaN, true => 1, false => 0 });

    public static Cell Of(DateOnly? day) => new(null, day?.DayNumber ?? double.NaN);

    public static Cell Of(PersonId? who) => Of(who?.Value);

    public static Cell Of(IEnumerable<PersonId> people) => Of([.. people.Select(who => who.Value)]);
}
