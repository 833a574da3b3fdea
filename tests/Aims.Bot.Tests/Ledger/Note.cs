using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Bot.Tests.Ledger;

/// <summary>The least record that can be wrong: lines in order, and a state in which no more may be written.</summary>
public sealed record Note(IReadOnlyList<string> Lines, bool Closed)
{
    public static RecordType<Note, NoteEvent> Type { get; } =
        new("note", "N", After, () => NoteJson.Default.Note, () => NoteJson.Default.NoteEvent);

    public static Decided<NoteEvent> Write(Note? note, string line) =>
        note is { Closed: true } ? new Refusal("note.closed", "The note is closed.") : new LineWritten(line);

    private static Note After(Note? note, NoteEvent happened, Stamp stamp) => happened switch
    {
        LineWritten e => new Note([.. note?.Lines ?? [], e.Line], false),
        NoteClosed => note! with { Closed = true },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

[JsonDerivedType(typeof(LineWritten), "line-written.1")]
[JsonDerivedType(typeof(NoteClosed), "note-closed.1")]
public abstract record NoteEvent;

public sealed record LineWritten(string Line) : NoteEvent;

public sealed record NoteClosed : NoteEvent;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(NoteEvent))]
internal sealed partial class NoteJson : JsonSerializerContext;
