using Aims.Cards;
using Aims.Ledger;

namespace Aims.Controls;

/// <summary>When a version of the Statement of Applicability can be sent for approval.</summary>
internal static class StatementRules
{
    public const int LongestNote = 1_000;

    public const string BadNote = "statement.note";

    private const int NamesShown = 6;

    public static Refusal NotFound { get; } = new("statement.unknown", "There is no such version for you. Say \"SoA versions\" to see them.");

    /// <summary>Why it cannot be sent as it stands; null when it can.</summary>
    public static Refusal? Unready(Stand stand) =>
        stand.Waiting is { } waiting ? new("statement.waiting", $"Version {waiting.Number} waits for approval already. Take it back first, or wait for the decision.")
        : stand.Needed is [var (control, risk), ..] ? new("statement.needed", $"{control.Id} is excluded, but the open risk {risk.Id} \"{Plain.Line(risk.Title, 80)}\" needs it. Let the control apply, or treat the risk in another way and unlink it.")
        : stand.Controls.Where(one => one.Applies is null).Select(one => one.Id).ToList() is { Count: > 0 } open ? new("statement.undecided", $"{(open.Count == 1 ? "One control is" : $"{open.Count} controls are")} not decided yet: {Names(open)}. Each needs to be included or excluded, with a reason.")
        : null;

    public static Refusal? Lacks(string? note, Stand stand, IReadOnlyList<string> differences) =>
        note is { Length: > LongestNote } ? new(BadNote, $"Say it in at most {LongestNote} characters.")
        : stand.InForce is { } force && differences.Count == 0 ? new("statement.same", $"Nothing differs from version {force.Number}, which is in force.")
        : note is null && stand.InForce is not null ? new(BadNote, "Say what has changed, and why: whoever approves it reads that first.")
        : null;

    private static string Names(List<string> ids) => ids.Count <= NamesShown ? string.Join(", ", ids) : $"{string.Join(", ", ids.Take(NamesShown))} and {ids.Count - NamesShown} more";
}
