using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Approvals;

/// <summary>What was said and done about a request besides deciding, a line each.</summary>
internal static class NoteLines
{
    private const int Shown = 3, LongestShown = 200;

    /// <summary>The last of them, and always who decides instead of whom.</summary>
    public static IEnumerable<Element> Of(Turn turn, Approval approval, IDirectory directory)
    {
        Note[] notes = [.. (approval.Notes ?? []).Where(IsSaid)];
        if (notes.Length == 0)
            yield break;
        yield return Look.Heading("What was said");
        foreach (var note in notes.Where((note, at) => at >= notes.Length - Shown || IsAboutWhoDecides(note, approval)))
            yield return Look.Subtle(Line(turn, note, directory, LongestShown));
    }

    /// <summary>Whether there is more than a card shows.</summary>
    public static bool HasMore(Approval approval) =>
        approval.Notes is { } notes && (notes.Count(IsSaid) > Shown || notes.Any(note => note.Text?.Length > LongestShown));

    /// <summary><c>Max Keller asked on 23 Nov 2026, 10:00: Who checks it?</c></summary>
    public static string Line(Turn turn, Note note, IDirectory directory, int longest)
    {
        string by = directory.NameOf(note.By), whom = note.Whom is { } person ? directory.NameOf(person) : "somebody", when = turn.Reader.Moment(note.At);
        string text = note.Text is null ? "" : $": {Plain.Line(note.Text, longest)}";
        return note.Kind switch
        {
            NoteKind.Asked => $"{by} asked on {when}{text}",
            NoteKind.Answered => $"{by} answered on {when}{text}",
            NoteKind.Commented => $"{by} commented on {when}{text}",
            NoteKind.PassedOn => $"{whom}, asked by {by} instead{(text.Length == 0 ? "." : text)}",
            NoteKind.Replaced => $"{whom} is asked instead since {when}.",
            NoteKind.StandIn => $"{whom} stands in for {by} since {when}.",
            NoteKind.Reminded => $"Reminded on {when}.",
            NoteKind.Raised => $"{whom} may decide too since {when}, because it is late.",
        };
    }

    // The course of the request tells the rest.
    private static bool IsSaid(Note note) => note.Kind is not (NoteKind.StandIn or NoteKind.Reminded or NoteKind.Raised);

    private static bool IsAboutWhoDecides(Note note, Approval approval) =>
        note.Kind is NoteKind.PassedOn && note.Whom is { } whom && approval.Current.Seats.Any(seat => seat.Who == whom);
}
