using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Systems;

/// <summary>What happened to a system, newest first, as much of it as a card holds.</summary>
internal static class HistoryCard
{
    public const string BeforeField = "before";

    // Lines and characters of a card, so that it stays below what a client takes.
    private const int MostLines = 20, MostCharacters = 6_000, LongestValue = 120, LongestReason = 300;

    /// <param name="before">Entries from this version on were shown already.</param>
    public static Reply Reply(Turn turn, AiSystem system, IReadOnlyList<HistoryEntry> entries, long before, IDirectory directory)
    {
        var shown = Fitting([.. entries.Where(e => e.Version < before).Reverse().Select(e => (e, Lines(turn, e, directory)))]);
        bool more = shown.Count > 0 && shown[^1].Entry.Version > 1;
        bool first = before > entries.Count;
        var card = Look.Card(
            system.Name,
            $"The history of {system.Id}: {entries.Count} changes.",
            [
                Look.Subtle($"{(entries.Count == 1 ? "One change" : $"{entries.Count} changes")}, the newest first."),
                .. shown.Select(e => new Container([Look.Text(Heading(turn, e.Entry, directory)), .. e.Lines.Select(Look.Subtle)]) { Separator = true }),
                .. first ? [Look.Field(new Input.Date(OpenRecord.DayField, "The record as it was at the end of a day", "Choose a day.") { Max = turn.Reader.Today(turn.Now) })] : Array.Empty<Element>(),
            ],
            id: system.Id.Value, state: "History",
            primary: first ? Button.Open("Show that day", AiSystem.Record, (StepFields.System, system.Id.Value)) : null,
            secondary:
            [
                .. more ? [Button.Open("Older", ShowHistory.Name, (StepFields.System, system.Id.Value), (BeforeField, RecordVersion.Write(shown[^1].Entry.Version)))] : Array.Empty<CardAction>(),
                .. first ? Array.Empty<CardAction>() : [Button.Open("Newest", ShowHistory.Name, (StepFields.System, system.Id.Value))],
                Button.Open("Show the system", AiSystem.View, (StepFields.System, system.Id.Value)),
            ]);
        return new Reply(card, $"History of {system.Id} {Plain.Line(system.Name)}: {entries.Count} changes");
    }

    private static string Heading(Turn turn, HistoryEntry entry, IDirectory directory) =>
        $"{turn.Reader.Moment(entry.Stamp.At)}: {directory.NameOf(entry.Stamp.By)} {EventWords.Of(entry.Event, turn.Reader, directory)}.";

    private static IReadOnlyList<string> Lines(Turn turn, HistoryEntry entry, IDirectory directory)
    {
        string value(SystemField field, SystemDetails details) =>
            Plain.Line(RecordCard.Written(turn, field, details, directory) ?? "–", LongestValue);
        return
        [
            .. EventWords.ReasonOf(entry.Event) is { } reason ? [$"“{Plain.Line(reason, LongestReason)}”"] : Array.Empty<string>(),
            .. entry.Fields.Select(field => $"{field.Label}: {value(field, entry.Before)} → {value(field, entry.After)}"),
        ];
    }

    // At least one, however long it is.
    private static List<(HistoryEntry Entry, IReadOnlyList<string> Lines)> Fitting(IReadOnlyList<(HistoryEntry, IReadOnlyList<string> Lines)> entries)
    {
        int lines = 0, characters = 0;
        return [.. entries.TakeWhile((entry, at) =>
        {
            lines += 1 + entry.Lines.Count;
            characters += entry.Lines.Sum(line => line.Length);
            return at == 0 || (lines <= MostLines && characters <= MostCharacters);
        })];
    }
}
