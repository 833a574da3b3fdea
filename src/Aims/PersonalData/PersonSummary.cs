using System.Globalization;
using System.Text;
using Aims.People;

namespace Aims.PersonalData;

/// <summary>The page that comes with the files: what is in them, and what is not, and why.</summary>
internal sealed class PersonSummary(PersonId who, IDirectory directory, PersonFound found, IReadOnlyList<Trace> kept)
{
    private static readonly string[] NotHere =
    [
        "Concerns that were raised without a name: nothing that is kept says who did. Whoever has the code of one can read it in the chat (\"follow up on a concern\").",
        "The words of others in records and entries that name you: they are theirs. The lists say where you are named and as what; your governance lead can show you a record.",
        "Files that you attached, and texts of policies: they are evidence of the records that they belong to, and can be fetched there.",
        "What stands about you in free text that others wrote: it cannot be told from other words. Ask your governance lead if you think that there is any.",
        "Backups, which hold the same as it was on their days, and the chats themselves, which Microsoft Teams keeps under your organisation's own rules. Logs hold no names, ids or words.",
    ];

    public string Text(DateTimeOffset now)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');
        Line($"What Aims.Bot keeps of {directory.NameOf(who)}");
        Line(string.Create(CultureInfo.InvariantCulture, $"As of {now.UtcDateTime:d MMM yyyy, HH:mm} UTC. Your id in all records is {who}."));
        Line("");
        Line(directory.Find(who) is { } person
            ? $"directory.json: what the bot knows of you from your organisation's directory: name, mail, title ({person.Title}), department ({person.Department}), manager, roles and groups."
            : "directory.json: nothing. You are not in your organisation's directory any more.");
        Line(Count(kept.Count, "kept-beside-records.json: {0} kept beside records.", "thing", "things"));
        foreach (var what in kept.GroupBy(trace => trace.What))
            Line(string.Create(CultureInfo.InvariantCulture, $"  - {what.Key}: {what.Count()}"));
        Line(Count(found.Named.Count, "records-that-name-you.json: {0} that name you as they are now.", "record", "records"));
        foreach (var kind in found.Named.GroupBy(record => record.Record.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            string roles = string.Join(", ", kind.SelectMany(record => record.As).Distinct().Order(StringComparer.Ordinal));
            Line(string.Create(CultureInfo.InvariantCulture, $"  - {kind.Key}: {kind.Count()} (as {roles})"));
        }
        Line(Count(found.Made.Count, "entries-you-made.json: {0} that you made, each with all that is stored of it.", "entry", "entries"));
        foreach (var kind in found.Made.GroupBy(entry => entry.Record.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            Line(string.Create(CultureInfo.InvariantCulture, $"  - {kind.Key}: {kind.Count()}, from {kind.Min(entry => entry.At):d MMM yyyy} to {kind.Max(entry => entry.At):d MMM yyyy}"));
        Line(Count(found.NamedIn.Count, "entries-that-name-you.json: {0} of others that name you, without what they say.", "entry", "entries"));
        Line("");
        Line("What is not here, and why");
        Line(found.LeftOut == 0
            ? "  - Concerns that others raised are confidential to them (ISO/IEC 42001 A.3.3). There is none that has your id in it."
            : Count(found.LeftOut, "  - {0} that others raised and that you were shown or looked into: they are confidential to them (ISO/IEC 42001 A.3.3).", "concern", "concerns"));
        foreach (string line in NotHere)
            Line($"  - {line}");
        Line("");
        Line("What is wrong in the directory is corrected there. Records are evidence of the AI management system and are not rewritten: a correction is a new entry. How long what is kept, your organisation sets (docs/retention.md).");
        return text.ToString();
    }

    private static string Count(int count, string sentence, string one, string many) =>
        string.Format(CultureInfo.InvariantCulture, sentence, string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}"));
}
