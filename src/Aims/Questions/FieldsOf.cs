using System.Runtime.CompilerServices;
using Aims.People;

namespace Aims.Questions;

/// <summary>Declares the fields of a subject, each in a line. What is read of the row alone is kept (<see cref="Field.IsOwn"/>); what needs the scene is read for each question.</summary>
public static class FieldsOf<TRow> where TRow : class
{
    public static Field Text(string id, string names, Func<TRow, Scene, string?> read) =>
        new Field<TRow>(id, names, FieldKind.Text, (row, scene) => Cell.Of(read(row, scene)));

    public static Field Text(string id, string names, Func<TRow, string?> read) => Text(id, names, (row, _) => read(row)) with { IsOwn = true };

    public static Field Number(string id, string names, Func<TRow, Scene, double?> read, string? unit = null) =>
        new Field<TRow>(id, names, FieldKind.Number, (row, scene) => Cell.Of(read(row, scene))) { Unit = unit };

    public static Field Number(string id, string names, Func<TRow, double?> read, string? unit = null) =>
        Number(id, names, (row, _) => read(row), unit) with { IsOwn = true };

    public static Field Flag(string id, string names, Func<TRow, Scene, bool?> read) =>
        new Field<TRow>(id, names, FieldKind.Flag, (row, scene) => Cell.Of(read(row, scene)));

    public static Field Flag(string id, string names, Func<TRow, bool?> read) => Flag(id, names, (row, _) => read(row)) with { IsOwn = true };

    public static Field Day(string id, string names, Func<TRow, Scene, DateOnly?> read) =>
        new Field<TRow>(id, names, FieldKind.Day, (row, scene) => Cell.Of(read(row, scene)));

    public static Field Day(string id, string names, Func<TRow, DateOnly?> read) => Day(id, names, (row, _) => read(row)) with { IsOwn = true };

    /// <summary>A day that is mostly still to come.</summary>
    public static Field Deadline(string id, string names, Func<TRow, Scene, DateOnly?> read) => Day(id, names, read) with { LooksAhead = true };

    public static Field Deadline(string id, string names, Func<TRow, DateOnly?> read) => Deadline(id, names, (row, _) => read(row)) with { IsOwn = true };

    /// <summary>A moment, as the day that it is where the asker is.</summary>
    public static Field Moment(string id, string names, Func<TRow, Scene, DateTimeOffset?> read) =>
        new Field<TRow>(id, names, FieldKind.Day, (row, scene) => Cell.Of(scene.DayOf(read(row, scene))));

    public static Field Person(string id, string names, Func<TRow, Scene, PersonId?> read) =>
        new Field<TRow>(id, names, FieldKind.Person, (row, scene) => Cell.Of(read(row, scene)));

    public static Field Person(string id, string names, Func<TRow, PersonId?> read) => Person(id, names, (row, _) => read(row)) with { IsOwn = true };

    public static Field Persons(string id, string names, Func<TRow, Scene, IEnumerable<PersonId>?> read) =>
        new Field<TRow>(id, names, FieldKind.Person, (row, scene) => Cell.Of(read(row, scene) ?? [])) { HoldsMany = true };

    public static Field Persons(string id, string names, Func<TRow, IEnumerable<PersonId>?> read) => Persons(id, names, (row, _) => read(row)) with { IsOwn = true };

    public static Field Department(string id, string names, Func<TRow, Scene, string?> read) =>
        new Field<TRow>(id, names, FieldKind.Department, (row, scene) => Cell.Of(read(row, scene)));

    public static Field Department(string id, string names, Func<TRow, string?> read) => Department(id, names, (row, _) => read(row)) with { IsOwn = true };

    /// <param name="words">How a member is shown.</param>
    /// <param name="named">What else people say for some of them, parted by <c>|</c>.</param>
    public static Field Choice<TEnum>(
        string id, string names, Func<TRow, Scene, TEnum?> read, Func<TEnum, string> words, params ReadOnlySpan<(TEnum Member, string Names)> named)
        where TEnum : struct, Enum =>
        new Field<TRow>(id, names, FieldKind.Choice, (row, scene) => Cell.Of(read(row, scene) is { } member ? Members<TEnum>.NameOf(member) : null))
        {
            Choices = Members<TEnum>.Choices(words, named),
        };

    public static Field Choice<TEnum>(string id, string names, Func<TRow, TEnum?> read, Func<TEnum, string> words, params ReadOnlySpan<(TEnum Member, string Names)> named)
        where TEnum : struct, Enum => Choice(id, names, (row, _) => read(row), words, named) with { IsOwn = true };

    /// <summary>Several members at once.</summary>
    public static Field Choices<TEnum>(
        string id, string names, Func<TRow, Scene, IReadOnlyList<TEnum>?> read, Func<TEnum, string> words, params ReadOnlySpan<(TEnum Member, string Names)> named)
        where TEnum : struct, Enum =>
        new Field<TRow>(id, names, FieldKind.Choice, (row, scene) => Cell.Of([.. (read(row, scene) ?? []).Select(Members<TEnum>.NameOf)]))
        {
            HoldsMany = true,
            Choices = Members<TEnum>.Choices(words, named),
        };

    public static Field Choices<TEnum>(string id, string names, Func<TRow, IReadOnlyList<TEnum>?> read, Func<TEnum, string> words, params ReadOnlySpan<(TEnum Member, string Names)> named)
        where TEnum : struct, Enum => Choices(id, names, (row, _) => read(row), words, named) with { IsOwn = true };

    /// <summary>One of some values that are no enum's.</summary>
    public static Field OneOf(string id, string names, Func<TRow, Scene, string?> read, params IReadOnlyList<Choice> choices) =>
        new Field<TRow>(id, names, FieldKind.Choice, (row, scene) => Cell.Of(read(row, scene))) { Choices = choices };

    public static Field OneOf(string id, string names, Func<TRow, string?> read, params IReadOnlyList<Choice> choices) =>
        OneOf(id, names, (row, _) => read(row), choices) with { IsOwn = true };

    /// <summary>Several of some values that are no enum's.</summary>
    public static Field SomeOf(string id, string names, Func<TRow, Scene, IReadOnlyList<string>?> read, params IReadOnlyList<Choice> choices) =>
        new Field<TRow>(id, names, FieldKind.Choice, (row, scene) => Cell.Of(read(row, scene))) { HoldsMany = true, Choices = choices };

    public static Field SomeOf(string id, string names, Func<TRow, IReadOnlyList<string>?> read, params IReadOnlyList<Choice> choices) =>
        SomeOf(id, names, (row, _) => read(row), choices) with { IsOwn = true };

    public static Field Departments(string id, string names, Func<TRow, Scene, IReadOnlyList<string>?> read) =>
        new Field<TRow>(id, names, FieldKind.Department, (row, scene) => Cell.Of(read(row, scene))) { HoldsMany = true };

    public static Field Departments(string id, string names, Func<TRow, IReadOnlyList<string>?> read) => Departments(id, names, (row, _) => read(row)) with { IsOwn = true };

    /// <summary>Not a field but a word that holds of a row or not.</summary>
    public static Term Is(string id, string names, Func<TRow, Scene, bool> test, string? not = null) => new Term<TRow>(id, names, test, not);

    public static Term Is(string id, string names, Func<TRow, bool> test, string? not = null) => Is(id, names, (row, _) => test(row), not) with { IsOwn = true };

    // Each enum has its own compiled copy of all generic code that it meets, made before the first question is answered: here it meets little.
    private static class Members<TEnum> where TEnum : struct, Enum
    {
        private static readonly string[] Ids = MemberIds.Of(typeof(TEnum));

        public static string NameOf(TEnum member) => Ids[At(member)];

        public static Choice[] Choices(Func<TEnum, string> words, ReadOnlySpan<(TEnum Member, string Names)> named)
        {
            var choices = new Choice[Ids.Length];
            for (int at = 0; at < choices.Length; at++)
                choices[at] = new Choice(Ids[at], words(Unsafe.As<int, TEnum>(ref at)), "");
            foreach (var (member, names) in named)
                choices[At(member)] = choices[At(member)] with { Names = names };
            return choices;
        }

        private static int At(TEnum member) => Unsafe.As<TEnum, int>(ref member);
    }
}

/// <summary>The members of enums as ids, at their own numbers: <c>awaiting-approval</c>.</summary>
internal static class MemberIds
{
    /// <exception cref="ArgumentException">Its members are not numbered from 0 on.</exception>
    public static string[] Of(Type type)
    {
        if (Enum.GetValuesAsUnderlyingType(type) is not int[] values || !values.SequenceEqual(Enumerable.Range(0, values.Length)))
            throw new ArgumentException($"The members of {type.Name} are not numbered from 0 on.", nameof(type));
        return [.. Enum.GetNames(type).Select(Kebab)];
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, at) => char.IsUpper(c) && at > 0 ? $"-{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));
}
