using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Approvals;

/// <summary>Where a request is: its steps, who has said what in them, and who is awaited. One approver in one step needs no telling.</summary>
internal static class ApprovalCourse
{
    public static IEnumerable<Element> Of(Turn turn, Approval approval, IDirectory directory)
    {
        if (approval.Plan.Count == 1 && approval.Steps is [{ Seats: [var only], Instead: null, Rung: Rung.None }] && IsPlain(only))
            yield break;
        yield return Look.Facts([.. approval.Plan.Select((planned, at) => (Title(approval, at), Line(turn, approval, planned, at, directory)))]);
    }

    private static bool IsPlain(Seat seat) => seat is { StandIn: null, Also: null } && (seat.Voice is null || seat.Voice.By == seat.Who);

    private static string Title(Approval approval, int at) => approval.Plan.Count == 1 ? "Decision" : $"Step {at + 1} of {approval.Plan.Count}";

    private static string? Line(Turn turn, Approval approval, PlannedStep planned, int at, IDirectory directory)
    {
        if (at >= approval.Steps.Count)
            return approval.IsWaiting ? $"then {planned.InWords()}" : "not asked";
        var step = approval.Steps[at];
        bool isCurrent = approval.IsWaiting && at == approval.Steps.Count - 1;
        return string.Join("; ", [
            .. step.Seats.Where(seat => seat.Voice is not null).Select(seat => Voice(turn, seat, directory)),
            .. isCurrent ? [Awaited(step, directory), .. StandIns(turn, step, directory), .. Raised(turn, approval, directory)] : Array.Empty<string>(),
            .. step.Instead is null ? Array.Empty<string>() : [step.Instead]]);
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

    // "Max Keller stands in for Priya Raman until 3 Dec 2026"
    private static IEnumerable<string> StandIns(Turn turn, Step step, IDirectory directory) =>
        from seat in step.Open
        where seat.StandIn is not null
        select $"{directory.NameOf(seat.StandIn!.Who)} stands in for {directory.NameOf(seat.Who)}{(seat.StandIn.Until is { } until ? $" until {turn.Reader.Day(until)}" : "")}";

    // "reminded on 1 Dec 2026; Ingrid Sørensen may decide too since 3 Dec 2026, because it is late"
    private static IEnumerable<string> Raised(Turn turn, Approval approval, IDirectory directory)
    {
        var notes = (approval.Notes ?? []).Where(note => note.At >= approval.Current.Opened).ToList();
        if (notes.LastOrDefault(note => note.Kind is NoteKind.Reminded) is { } reminded)
            yield return $"reminded on {turn.Reader.Day(reminded.At)}, because it was due on {turn.Reader.Day(approval.Due)}";
        foreach (var together in notes.Where(note => note.Kind is NoteKind.Raised && StillMay(approval, note)).GroupBy(note => (note.At, note.Text)))
        {
            yield return $"{directory.NamesOf(together.Select(note => note.Whom!.Value))} may decide too since {turn.Reader.Day(together.Key.At)}, "
                + $"because {together.Key.Text ?? "it is late"}";
        }
    }

    private static bool StillMay(Approval approval, Note note) => approval.Current.Open.Any(seat => seat.Also?.Contains(note.Whom!.Value) == true);
}
