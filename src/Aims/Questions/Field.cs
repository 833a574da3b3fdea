namespace Aims.Questions;

public enum FieldKind
{
    Text,

    /// <summary>One or several of its <see cref="Field.Choices"/>.</summary>
    Choice,
    Number,
    Flag,
    Day,
    Person,
    Department,
}

/// <summary>Something that is known of each row of a subject, and can be asked for, filtered on, counted by and sorted by.</summary>
/// <param name="Id">Stored in saved questions: stays for ever.</param>
/// <param name="Names">What people call it in English, the heading first, parted by <c>|</c>: <c>Owner|responsible person</c>. Other
/// languages have them in their files.</param>
public abstract record Field(string Id, string Names, FieldKind Kind)
{
    /// <summary>What stands above its column.</summary>
    public string Label => Names.Split('|', 2)[0];

    /// <summary>The values it can have, in their order: small to great where that has a meaning.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Whether its choices have an order that people compare by: "level 3 or higher".</summary>
    public bool IsScale { get; init; }

    /// <summary>Whether a row can have several values.</summary>
    public bool HoldsMany { get; init; }

    /// <summary>Whether a breakdown by it is of the rows that have it, and says nothing of the others: outcomes are of what was decided.</summary>
    public bool IsOfSome { get; init; }

    /// <summary>Whether its day is mostly still to come: "in March" is the next one.</summary>
    public bool LooksAhead { get; init; }

    /// <summary>What its number is a number of: <c>days</c>, <c>%</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>Who may ask for it; all who may see the row where nothing else is said.</summary>
    public Func<Viewer, bool> SeenBy { get; init; } = _ => true;

    /// <summary>Whether a row says it by itself, whoever asks and when: then it is read once for as long as the row is what it is.</summary>
    public bool IsOwn { get; init; }

    public abstract Cell Read(object row, Scene scene);

    public Choice? ChoiceOf(string? id) => Choices.FirstOrDefault(choice => choice.Id == id);
}

/// <param name="Id">Stored in saved questions.</param>
/// <param name="Label">As it is shown.</param>
/// <param name="Names">What else people say for it in English, parted by <c>|</c>.</param>
public sealed record Choice(string Id, string Label, string Names = "");

/// <inheritdoc/>
/// <typeparam name="TRow">What a row of the subject is.</typeparam>
public sealed record Field<TRow>(string Id, string Names, FieldKind Kind, Func<TRow, Scene, Cell> Reading) : Field(Id, Names, Kind) where TRow : class
{
    public override Cell Read(object row, Scene scene) => Reading((TRow)row, scene);
}
