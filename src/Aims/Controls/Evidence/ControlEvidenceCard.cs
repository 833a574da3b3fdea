using Aims.Assessments.Attaching;
using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.People;
using Aims.Readiness;
using Row = Aims.Cards.Row;

namespace Aims.Controls;

/// <summary>A piece of evidence: what it is, whether it counts, and the way to it.</summary>
internal static class ControlEvidenceCard
{
    public static Execute On(string title, string verb, ControlEvidence piece) => Button.Open(title, verb, (ControlEvidence.Field, piece.Id.Value));

    public static Row RowOf(Turn turn, ShownEvidence shown) => new(
        shown.Piece.Title,
        $"{(ControlWords.NotCounting(shown.Piece, shown.Reading, turn.Reader.Today(turn.Now), turn.Reader) is { } why ? $"Does not count: {why} · " : "")}{ControlWords.What(shown.Piece, shown.Reading)}{(shown is { Counts: true, Piece.Until: { } until } ? $" · counts until {turn.Reader.Day(until)}" : "")}",
        On("Open", ControlEvidence.View, shown.Piece));

    /// <summary>Not live: the way to it works once.</summary>
    /// <param name="way">Where it can be fetched; null for a fact, and where files cannot be fetched from here.</param>
    public static Reply Reply(Turn turn, ShownEvidence shown, bool mayChange, OpenUrl? way, IDirectory directory, Notice? notice)
    {
        var piece = shown.Piece;
        string? why = ControlWords.NotCounting(piece, shown.Reading, turn.Reader.Today(turn.Now), turn.Reader);
        string note = piece.Link is not null ? "The link leads out of this chat. What it shows can change."
            : piece.Altered is not null ? "It is not the file that was given. Give it again: press Replace."
            : piece.Fact is not null ? "This is read from the records each time somebody looks."
            : way is null ? Downloads.NoAddress : $"The download works once, for {Downloads.Life.TotalMinutes:0} minutes.";
        return new Reply(
            Look.Card(
                piece.Title, $"{piece.Title}. {(why is null ? "It counts today." : $"It does not count: {why}.")}",
                [Look.Facts([.. Facts(turn, shown, directory)]), Look.Subtle(note)],
                id: piece.Id.Value, state: why is null ? "Counts today" : "Does not count",
                notice: notice ?? (why is null ? null : Notice.Warning($"It does not count: {why}.")),
                secondary: [.. way is null ? Array.Empty<CardAction>() : [way], .. mayChange ? Changes(turn, piece) : [], .. Back(piece)]),
            $"{Plain.Line(piece.Title)}: {(why is null ? "counts today" : why)}");
    }

    private static IEnumerable<(string, string?)> Facts(Turn turn, ShownEvidence shown, IDirectory directory)
    {
        var piece = shown.Piece;
        yield return ("For", string.Join(", ", piece.Serves.Select(id => Clauses.Find(id) is null ? id : $"clause {id}")));
        yield return (piece.Fact is null ? "What it is" : "It shows now", ControlWords.What(piece, shown.Reading));
        if (piece.Link is { } link)
            yield return ("Address", link);
        if (piece.File is { } file)
        {
            yield return ("Virus scan", ScanWords.Of(file.Scan));
            yield return ("SHA-256", file.Sha256);
        }
        yield return ("Given", $"{directory.NameOf(piece.By)}, {turn.Reader.Moment(piece.At)}");
        yield return ("Counts until", piece.Until is { } until ? turn.Reader.Day(until) : piece.Fact is null ? "no end" : "as long as it shows something");
    }

    private static IEnumerable<Execute> Changes(Turn turn, ControlEvidence piece)
    {
        (string, string) self = (ControlEvidence.Field, piece.Id.Value);
        if (piece.Removed is not null)
        {
            yield return Button.Change("Bring it back", BringBackEvidence.Name, turn.NewId(), self);
            yield break;
        }
        if (!piece.IsInUse)
            yield break;
        if (piece is { Fact: null, Altered: null })
            yield return On("Renew", RenewEvidence.AskName, piece);
        if (piece.Fact is null)
            yield return Button.Change("Replace", ControlEvidence.Add, turn.NewId(), (Control.Field, piece.Serves[0]), (GiveLink.ReplacesField, piece.Id.Value));
        yield return On("Use for another control", ServeToo.AskName, piece);
        yield return Button.Change("Remove", RemoveEvidence.Name, turn.NewId(), self);
    }

    private static IEnumerable<CardAction> Back(ControlEvidence piece) =>
        [Clauses.Find(piece.Serves[0]) is not null ? Button.Open($"Clause {piece.Serves[0]}", ClauseReadiness.View, (ClauseReadiness.Field, piece.Serves[0])) : Button.Open($"Control {piece.Serves[0]}", Control.View, (Control.Field, piece.Serves[0]))];
}
