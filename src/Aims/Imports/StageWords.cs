using System.Collections.Frozen;
using Aims.Systems;

namespace Aims.Imports;

/// <summary>A stage as a spreadsheet may call it.</summary>
/// <param name="Stage">Null for a system that is out of use.</param>
internal sealed record StageWord(LifeCycleStage? Stage);

/// <summary>The words that inventories use for the stage of a system's life, in several languages.</summary>
internal static class StageWords
{
    private static readonly FrozenDictionary<string, StageWord> Known = new (LifeCycleStage? Stage, string[] Words)[]
    {
        (LifeCycleStage.Planned,
        [
            "planned", "planning", "idea", "ideation", "initiated", "initiation", "concept", "proposed", "requested", "in development",
            "development", "acquisition and/or development", "design", "research", "geplant", "idee", "in entwicklung", "entwicklung",
            "prévu", "planifié", "en développement",
        ]),
        (LifeCycleStage.Pilot,
        [
            "pilot", "piloting", "pilot phase", "in pilot", "test", "testing", "in test", "trial", "proof of concept", "poc",
            "implementation and assessment", "implementation", "pilotphase", "pilotbetrieb", "im test", "pilote", "en test", "essai",
        ]),
        (LifeCycleStage.InUse,
        [
            "in use", "inuse", "use", "live", "production", "in production", "in operation", "operational", "operation", "deployed",
            "active", "operation and maintenance", "in mission", "productive", "in betrieb", "betrieb", "im einsatz", "produktiv", "aktiv",
            "en service", "en production", "en exploitation", "actif",
        ]),
        (null,
        [
            "retired", "decommissioned", "discontinued", "inactive", "terminated", "ended", "out of use", "sunset", "archived",
            "außer betrieb", "stillgelegt", "beendet", "abgeschaltet", "retiré", "arrêté", "hors service",
        ]),
    }.SelectMany(group => group.Words.Select(word => (Word: ColumnGuess.Fold(word), group.Stage))).DistinctBy(w => w.Word).ToFrozenDictionary(w => w.Word, w => new StageWord(w.Stage));

    /// <summary>Null when it is no word for a stage.</summary>
    public static StageWord? Of(string text) => Known.GetValueOrDefault(ColumnGuess.Fold(text));
}
