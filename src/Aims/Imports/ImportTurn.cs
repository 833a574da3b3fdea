using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Imports;

/// <summary>
/// Whose turn it is: one import changes the register at a time, so that two that bring the same rows cannot both find them new.
/// There is one such record, <see cref="Only"/>.
/// </summary>
/// <param name="Import">The import that runs; null when none does.</param>
public sealed record ImportTurn(ImportId? Import)
{
    public const string Only = "only";

    public static RecordType<ImportTurn, ImportTurnEvent> Type { get; } =
        new("import-turn", "", After, () => ImportsJson.Default.ImportTurn, () => ImportsJson.Default.ImportTurnEvent);

    /// <summary>The import takes its turn, unless it is another's.</summary>
    public static Decided<ImportTurnEvent> Take(ImportTurn? now, ImportId import) => now?.Import is { } other && other != import
        ? new Refusal("import.busy", $"{other} is being carried out right now. Wait until it is done, then press again.")
        : now?.Import == import ? Decided<ImportTurnEvent>.Nothing
        : new TurnTaken(import);

    public static Decided<ImportTurnEvent> Leave(ImportTurn? now, ImportId import) =>
        now?.Import == import ? new TurnLeft() : Decided<ImportTurnEvent>.Nothing;

    private static ImportTurn After(ImportTurn? turn, ImportTurnEvent happened, Stamp stamp) => happened switch
    {
        TurnTaken e => new ImportTurn(e.Import),
        TurnLeft => new ImportTurn((ImportId?)null),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

[JsonDerivedType(typeof(TurnTaken), "turn-taken.1")]
[JsonDerivedType(typeof(TurnLeft), "turn-left.1")]
public abstract record ImportTurnEvent;

public sealed record TurnTaken(ImportId Import) : ImportTurnEvent;

public sealed record TurnLeft : ImportTurnEvent;
