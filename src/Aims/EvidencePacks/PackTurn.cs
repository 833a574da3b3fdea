using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.EvidencePacks;

/// <summary>The pack that is being built for somebody, whose id is the record's: one at a time.</summary>
/// <param name="Pack">Null when none is.</param>
public sealed record PackTurn(PackId? Pack)
{
    public static RecordType<PackTurn, PackTurnEvent> Type { get; } =
        new("pack-turn", "", After, () => PacksJson.Default.PackTurn, () => PacksJson.Default.PackTurnEvent);

    public static Decided<PackTurnEvent> Take(PackTurn? now, PackId pack) => now?.Pack is { } other && other != pack
        ? new Refusal("pack.busy", $"{other} is being built for you right now. Wait until it is ready, or cancel it.")
        : now?.Pack == pack ? Decided<PackTurnEvent>.Nothing
        : new PackTurnTaken(pack);

    public static Decided<PackTurnEvent> Leave(PackTurn? now, PackId pack) =>
        now?.Pack == pack ? new PackTurnLeft() : Decided<PackTurnEvent>.Nothing;

    private static PackTurn After(PackTurn? before, PackTurnEvent happened, Stamp stamp) => happened switch
    {
        PackTurnTaken e => new PackTurn(e.Pack),
        PackTurnLeft => new PackTurn((PackId?)null),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

[JsonDerivedType(typeof(PackTurnTaken), "pack-turn-taken.1")]
[JsonDerivedType(typeof(PackTurnLeft), "pack-turn-left.1")]
public abstract record PackTurnEvent;

public sealed record PackTurnTaken(PackId Pack) : PackTurnEvent;

public sealed record PackTurnLeft : PackTurnEvent;
