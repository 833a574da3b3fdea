using Aims.Controls;

namespace Aims.Status;

/// <summary>What happened to a control, a piece of evidence or a version of the Statement, after the name of who did it.</summary>
internal static class ControlDeeds
{
    public static string Of(ControlEvent happened, Telling to) => happened switch
    {
        OwnControlAdded => "added it",
        OwnControlReworded e => $"changed its words: {e.Title}: {e.Does}",
        OwnControlRetired => "retired it",
        OwnControlBroughtBack => "brought it back",
        ControlDecided e => $"decided: {ControlWords.OfApplies(e.Applies).ToLowerInvariant()}: {e.Because}",
        ControlGiven e => $"made {to.NameOf(e.Owner)} answer for it",
        ControlMet e => $"said: {ControlWords.Of(e.Status).ToLowerInvariant()}{(e.How is null ? "" : $": {e.How}")}",
        RiskLinked e => $"linked {e.Risk}",
        RiskUnlinked e => $"unlinked {e.Risk}",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };

    public static string Of(EvidenceEvent happened, Telling to) => happened switch
    {
        EvidenceGiven e => $"gave it as evidence for {string.Join(", ", e.Serves)}{(e.Until is { } until ? $", until {to.Day(until)}" : "")}",
        EvidenceServesToo e => $"used it for {e.For} too",
        EvidenceRenewed e => e.Until is { } until ? $"renewed it until {to.Day(until)}" : "renewed it without an end",
        EvidenceReplaced e => $"put {e.By} in its place",
        EvidenceRemoved => "removed it",
        EvidenceBroughtBack => "brought it back",
        EvidenceFoundAltered => "found that its file was altered",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };

    public static string Of(StatementEvent happened) => happened switch
    {
        StatementSent e => $"sent it for approval{(e.Note is null ? "" : $": {e.Note}")}",
        StatementDecided e => $"decided on it: {Approvals.Words.Of(e.Verdict).ToLowerInvariant()}{(e.Reason is null ? "" : $": {e.Reason}")}",
        StatementTakenBack => "took it back",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}
