using Aims.People;

namespace Aims.Systems;

/// <summary>One field of a system's record, and all that the product knows about it.</summary>
/// <param name="Id">The input's id on a card, and its name in events: never changed.</param>
/// <param name="Label">What lists, histories and exports call it.</param>
/// <param name="Input">How it is asked for, read and written.</param>
public sealed record SystemField(
    string Id, RecordPage Page, string Label, FieldInput Input, Func<SystemDetails, object?> Get, Func<SystemDetails, object?, SystemDetails> Set)
{
    /// <summary>The label of its input.</summary>
    public string Question { get; init; } = Label;

    public string? Help { get; init; }

    /// <summary>A possible answer.</summary>
    public string? Example { get; init; }

    /// <summary>The sentence at an input that is wrong or missing: what to do.</summary>
    public string Ask { get; init; } = Input.Ask;

    /// <summary>The headings under which a spreadsheet may have it, besides its label; also German and French ones.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Whether registration asks it, because it decides what happens next.</summary>
    public bool IsAskedFirst { get; init; }

    /// <summary>
    /// Whether an approval rests on it, so that changing it re-opens the assessment (ISO/IEC 42001 8.4: again when significant
    /// changes are proposed).
    /// </summary>
    public bool IsMaterial { get; init; }

    /// <summary>Whether such a system can have it at all; else a value that it had is dropped.</summary>
    public Func<SystemDetails, bool> Belongs { get; init; } = _ => true;

    /// <summary>Whether the record is incomplete without it.</summary>
    public Func<SystemDetails, bool> IsNeeded { get; init; } = _ => true;

    public bool Has(SystemDetails details) => Get(details) is not null;

    /// <summary>Whether both say the same.</summary>
    public bool IsSame(SystemDetails one, SystemDetails other) => Input.IsSame(Get(one), Get(other));

    public SystemDetails Clear(SystemDetails details) => Set(details, null);

    /// <summary>The details <paramref name="to"/> with this field as it is in the others.</summary>
    public SystemDetails Copy(SystemDetails from, SystemDetails to) => Set(to, Get(from));

    /// <summary>Reads a value as a card sends it or a spreadsheet has it: strictly, so that nothing is guessed.</summary>
    public FieldReading Read(string text, IDirectory directory) =>
        Input.Read(text.Trim(), directory) is { } value ? new(Set(new SystemDetails(), value), null) : new(null, Ask);

    /// <summary>
    /// The value in words which <see cref="Read"/> takes, as long as nobody in it has left: days as <c>2026-11-23</c>, several
    /// joined by <c>"; "</c>. Null when there is none.
    /// </summary>
    public string? Write(SystemDetails details, IDirectory directory) => Get(details) is { } value ? Input.Write(value, directory) : null;
}

/// <summary>What became of reading a field.</summary>
/// <param name="Change">Details with this field alone; null when the text could not be read.</param>
/// <param name="Problem">Why, in a sentence that says what to do.</param>
public sealed record FieldReading(SystemDetails? Change, string? Problem);
