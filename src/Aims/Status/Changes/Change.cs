using Aims.Ledger;
using Aims.Questions;

namespace Aims.Status;

/// <summary>One thing that happened to a record.</summary>
/// <param name="Version">The version that the record had after it.</param>
/// <param name="Event">Of the slice of the record.</param>
/// <param name="Before">The record's state before it; null for the first.</param>
public sealed record Change(RecordKey Record, long Version, Stamp Stamp, object Event, object? Before, object After)
{
    // A control and who answers for it have one id.
    public string Key => $"{Record.Kind}.{Record.Id}.{Version}";
}

/// <summary>A field whose value is another than before, in words; null where there was, or is, none.</summary>
/// <param name="Id">As in <see cref="Choice"/>.</param>
public sealed record FieldChange(string Id, string Label, string? Before, string? After)
{
    private const string None = "–";

    public override string ToString() => $"{Label}: {Before ?? None} → {After ?? None}";
}

/// <summary>What happened, as far as a question about it looks.</summary>
/// <param name="Notes">What has to be said with the answer: how far it looks.</param>
internal sealed record ReadChanges(IReadOnlyList<Change> Changes, IReadOnlyList<string> Notes);
