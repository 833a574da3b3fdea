using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Audits;

/// <summary>A page of the checklist: to be filled in by its auditors, to be read by others.</summary>
internal static class ChecklistCard
{
    public const string Outcome = "outcome", Note = "note", LookedAt = "looked", Seen = "seen", Go = "go", Warned = "warned";

    /// <param name="rejected">What was not kept, by question.</param>
    /// <param name="warned">What was pointed out already: said once.</param>
    public static Reply Reply(Turn turn, Audit audit, ChecklistPage page, AuditDesk desk, IReadOnlyDictionary<string, Rejected>? rejected = null, Notice? notice = null, string warned = "")
    {
        // Of several that two filled in at once, as many are put to the choice as the card can hold, and at least the first.
        var clashes = (rejected ?? new Dictionary<string, Rejected>()).Where(one => one.Value.Refusal == AuditRules.FilledMeanwhile).Select(one => one.Key).ToList();
        var drawn = Enumerable.Range(0, Math.Max(clashes.Count, 1)).Select(less => Draw(turn, audit, page, desk, rejected ?? new Dictionary<string, Rejected>(), [.. clashes.SkipLast(less)], notice, warned));
        return new Reply(drawn.FirstOrDefault(CardSize.Fits) ?? drawn.Last(), $"Checklist of {audit.Id}: {page.Area.Name}");
    }

    private static Card Draw(
        Turn turn, Audit audit, ChecklistPage page, AuditDesk desk, IReadOnlyDictionary<string, Rejected> rejected, IReadOnlyList<string> chosen, Notice? notice, string warned)
    {
        int all = ChecklistPage.All(audit).Count;
        bool fills = ChecklistPage.MayFill(turn, audit);
        string command = turn.NewId();
        return Look.Card(
            page.Area.Name, $"Checklist of {audit.Id}, page {page.Number} of {all}.",
            [
                Look.Progress(page.Number, all, page.Area.Id, "Page"),
                .. page.Items.Index().SelectMany(item => fills ? Fill(turn, audit, item.Index + 1, item.Item, desk, rejected.GetValueOrDefault(item.Item.Id), chosen.Contains(item.Item.Id)) : Read(turn, audit, item.Item, desk)),
            ],
            id: $"{audit.Id} · {audit.Title}", state: "Checklist", notice: notice,
            primary: fills ? Move("Next", "next") : page.Number < all ? Turn("Next", page.Number + 1) : null,
            secondary:
            [
                .. page.Number == 1 ? Array.Empty<CardAction>() : fills ? [Move("Back", "back")] : [Turn("Back", page.Number - 1)],
                .. fills ? [Move("Save for later", "later")] : Array.Empty<CardAction>(),
                AuditForms.Leave("All areas", Audit.Checklist, AuditForms.Self(audit)), AuditForms.Leave("The audit", Audit.View, AuditForms.Self(audit)),
            ]);

        Execute Turn(string title, int number) => Button.Open(title, ShowChecklistPage.Name, AuditForms.Self(audit), (ChecklistPage.Field, number.ToString(CultureInfo.InvariantCulture)));

        Execute Move(string title, string go) => Button.Change(
            title, SaveChecklist.Name, command, AuditForms.Self(audit), (ChecklistPage.Field, page.Text), (Go, go), (Warned, warned),
            (Seen, string.Join('.', page.Items.Select(item => audit.EntryAt(item.Id)?.Count ?? 0))));
    }

    private static IEnumerable<Element> Fill(Turn turn, Audit audit, int at, CheckItem item, AuditDesk desk, Rejected? rejected, bool chooses)
    {
        yield return Look.Heading(item.Requirement.Name);
        if (chooses && audit.EntryAt(item.Id) is { } theirs)
        {
            foreach (var element in Choose(turn, audit, item, theirs, rejected!, desk))
                yield return element;
            yield break;
        }
        var entry = audit.EntryAt(item.Id);
        yield return Look.Field(
            new Input.ChoiceSet($"{Outcome}{at}", item.Question, "Choose what it comes to.", [.. Enum.GetValues<CheckOutcome>().Select(outcome => new Choice(AuditWords.Of(outcome), outcome.ToString()))])
            {
                Value = entry?.Outcome?.ToString(),
                Placeholder = "Not filled in yet",
            },
            error: rejected?.Refusal.Text ?? entry?.Lacks);
        yield return new Input.Text($"{Note}{at}", "Notes", "Write fewer characters.") { Value = entry?.Note, IsMultiline = true, MaxLength = AuditRules.LongestNote };
        yield return new Input.Text($"{LookedAt}{at}", "What was looked at", "Write fewer characters.") { Value = entry?.LookedAt, MaxLength = AuditRules.LongestLookedAt };
        if (entry is null)
            yield break;
        yield return Look.Subtle(By(turn, audit, entry, desk));
        foreach (var row in Raised(audit, item))
            yield return row;
    }

    // Two filled in the same: both are shown, and whoever came second chooses.
    private static IEnumerable<Element> Choose(Turn turn, Audit audit, CheckItem item, CheckEntry theirs, Rejected mine, AuditDesk desk)
    {
        yield return Look.Text(item.Question);
        yield return Look.Error(AuditRules.FilledMeanwhile.Text);
        yield return Look.Quote(By(turn, audit, theirs, desk), Words(theirs.Outcome, theirs.Note, theirs.LookedAt));
        yield return Look.Quote("Yours", Words(mine.Outcome, mine.Note, mine.LookedAt));
        yield return new ActionSet(
        [
            Button.Change(
                "Put mine in its place", ReplaceEntry.Name, turn.NewId(), AuditForms.Self(audit), (ReplaceEntry.ItemField, item.Id), (Seen, theirs.Count.ToString(CultureInfo.InvariantCulture)),
                (ReplaceEntry.OutcomeField, mine.Outcome?.ToString() ?? ""), (ReplaceEntry.NoteField, mine.Note ?? ""), (ReplaceEntry.LookedAtField, mine.LookedAt ?? "")) with
            { AssociatedInputs = AssociatedInputs.None },
        ]);
    }

    private static IEnumerable<Element> Read(Turn turn, Audit audit, CheckItem item, AuditDesk desk)
    {
        yield return Look.Heading(item.Requirement.Name);
        yield return Look.Text(item.Question);
        yield return audit.EntryAt(item.Id) is { } entry ? Look.Quote(By(turn, audit, entry, desk), Words(entry.Outcome, entry.Note, entry.LookedAt)) : Look.Subtle("Not filled in.");
    }

    // A finding that is not raised yet is a press away, where it was found.
    private static IEnumerable<Element> Raised(Audit audit, CheckItem item)
    {
        Row[] rows =
        [
            .. audit.Standing.Where(finding => finding.Item == item.Id).Select(finding => new Row(
                $"Finding {finding.Number}, {AuditWords.Of(finding.Grade).ToLowerInvariant()}", finding.Nonconformity ?? "raised",
                AuditForms.Leave("Open", ShowFinding.Name, AuditForms.Self(audit), (Audit.NumberField, finding.Number.ToString(CultureInfo.InvariantCulture))))),
            .. audit.Unraised().Any(entry => entry.Item == item.Id)
                ? [new Row("This finding is not raised yet", "Say how serious it is and who answers for it.", AuditForms.Leave("Raise", RaiseFinding.AskName, AuditForms.Self(audit), (RaiseFinding.ItemField, item.Id)))]
                : Array.Empty<Row>(),
        ];
        if (rows.Length > 0)
            yield return Look.Rows(rows);
    }

    private static string Words(CheckOutcome? outcome, string? note, string? lookedAt) =>
        string.Join('\n', new[] { outcome is { } known ? AuditWords.Of(known) : "Not decided yet", note, lookedAt is null ? null : $"Looked at: {lookedAt}" }.OfType<string>());

    /// <summary><c>Zoë O'Neill, 23 Nov 2026, who has become owner of … since</c></summary>
    private static string By(Turn turn, Audit audit, CheckEntry entry, AuditDesk desk) =>
        $"Filled in by {desk.Directory.NameOf(entry.By)}, {turn.Reader.Moment(entry.At)}{(audit.Aside.FirstOrDefault(aside => aside.Who == entry.By) is { } aside ? $", who stepped aside on {turn.Reader.Day(aside.At)}: {aside.Why}" : "")}";
}

/// <summary>What somebody wrote that was not kept, and why.</summary>
internal sealed record Rejected(CheckOutcome? Outcome, string? Note, string? LookedAt, Refusal Refusal);
