using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Approvals;

/// <summary>Where a request is: its steps, who has said what in them, and who is awaited. One approver in one step needs no telling.</summary>
internal static class ApprovalCourse
{
    public static IEnumerable<Element> Of(Turn turn, Approval approval, IDirectory directory)
    {
        if (approval.Plan.Count == 1 && approval.Steps is [{ Seats.Count: 1, Instead: null }])
            yield break;
        yield return Look.Facts([.. approval.Plan.Select((planned, at) => (Title(approval, at), Line(turn, approval, planned, at, directory)))]);
    }

    private static string Title(Approval approval, int at) => approval.Plan.Count == 1 ? "Asked" : $"Step {at + 1} of {approval.Plan.Count}";

    private static string? Line(Turn turn, Approval approval, PlannedStep planned, int at, IDirectory directory)
    {
        if (at >= approval.Steps.Count)
            return approval.IsWaiting ? $"then {planned.InWords()}" : "not asked";
        var step = approval.Steps[at];
        string[] said = [.. step.Seats.Where(seat => seat.Voice is not null).Select(seat => Voice(turn, seat, directory))];
        string awaited = approval.IsWaiting && at == approval.Steps.Count - 1 ? Awaited(step, directory) : "";
        return string.Join("; ", [.. said, .. awaited.Length == 0 ? Array.Empty<string>() : [awaited], .. step.Instead is null ? Array.Empty<string>() : [step.Instead]]);
    }

    private static string Voice(Turn turn, Seat seat, IDirectory directory)
    {
        var answer = seat.Voice!;
        string instead = answer.By == seat.Who ? "" : $" for {directory.NameOf(seat.Who)}";
        string reason = answer.Reason is null ? "" : $": \"{answer.Reason}\"";
        return $"{Words.Of(answer.Verdict)} by {directory.NameOf(answer.By)}{instead} on {turn.Reader.Day(answer.At)}{reason}";
    }

    private static string Awaited(Step step, IDirectory directory)
    {
        string people = directory.NamesOf(step.Open.Select(seat => seat.Who));
        int more = step.Needed - step.Approvals;
        int open = step.Open.Count();
        return open <= more ? $"waits for {people}" : $"waits for {more} of {people}";
    }
}
