using Aims.Controls;

namespace Aims.Readiness;

public enum ReadinessLevel
{
    /// <summary>Nothing shows that it is met.</summary>
    Missing,

    /// <summary>Something does, and something is missing.</summary>
    Partly,

    /// <summary>All that this system can tell is there; whether it is good enough is for people to judge.</summary>
    Ready,
}

/// <summary>How far a clause is met, as far as records tell.</summary>
/// <param name="Facts">What the records of this system show.</param>
/// <param name="Linked">Evidence that was linked to it and counts today.</param>
/// <param name="Lost">How many linked pieces do not count any more.</param>
public sealed record ClauseReadiness(Clause Clause, IReadOnlyList<(LiveFact Fact, FactReading Reading)> Facts, int Linked, int Lost)
{
    /// <summary>The verb that shows readiness, of one clause or of all, and the name under which a button carries the clause.</summary>
    public const string View = "readiness.show", Field = "clause";

    public ReadinessLevel Level =>
        Facts.Count == 0 ? Linked > 0 ? ReadinessLevel.Ready : ReadinessLevel.Missing
        : Facts.All(fact => fact.Reading.IsWhole) ? ReadinessLevel.Ready
        : Linked > 0 || Facts.Any(fact => fact.Reading.Serves) ? ReadinessLevel.Partly
        : ReadinessLevel.Missing;

    /// <summary>What is missing, in plain words.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. Facts.Where(fact => !fact.Reading.IsWhole).Select(fact => !fact.Reading.Serves ? fact.Fact.First
            : FormattableString.Invariant($"{fact.Reading.Of - fact.Reading.Done:N0} {fact.Fact.Lacks}.")),
        .. Facts.Count == 0 && Linked == 0 ? ["No record of this kind is kept here yet: keep it outside and link it as evidence."] : Array.Empty<string>(),
        .. Lost > 0 ? [$"{Lost} linked {(Lost == 1 ? "piece of evidence does" : "pieces of evidence do")} not count any more."] : Array.Empty<string>(),
    ];

    public static IReadOnlyList<ClauseReadiness> Of(FactScene scene)
    {
        var linked = scene.World.All<ControlEvidence>().Where(piece => piece.IsInUse).SelectMany(piece => piece.Serves, (piece, serves) => (serves, piece)).ToLookup(one => one.serves, one => one.piece);
        var readings = LiveFacts.All.ToDictionary(fact => fact.Id, fact => new Lazy<FactReading>(() => fact.Look(scene)));
        return [.. Clauses.All.Select(clause => new ClauseReadiness(
            clause, [.. ClauseEvidence.Of(clause.Id).Select(fact => (fact, readings[fact.Id].Value))],
            linked[clause.Id].Count(piece => piece.CountsOn(scene.Today)), linked[clause.Id].Count(piece => !piece.CountsOn(scene.Today))))];
    }
}
