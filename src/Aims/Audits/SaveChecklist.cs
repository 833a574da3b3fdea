using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Audits;

/// <summary>Shows a page of the checklist.</summary>
public sealed class ShowChecklistPage(AuditDesk desk) : Intent
{
    public const string Name = "audit.page";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (audit, _) = await desk.Read(turn, ct);
        return audit is null ? Reply.Say(AuditRules.NotFound.Text)
            : ChecklistPage.Of(turn, ChecklistPage.All(audit)) is { } page ? ChecklistCard.Reply(turn, audit, page, desk)
            : ShowChecklist.Draw(turn, audit, null);
    }
}

/// <summary>A page of the checklist was sent: keeps what is right, says what is not, and turns the page.</summary>
public sealed class SaveChecklist(AuditDesk desk) : AuditorAct(desk)
{
    public const string Name = "audit.save-page";

    public override string Verb => Name;

    private protected override bool Redraws => false;

    private protected override string Done(Turn turn, Audit now) => "Your entries are saved.";

    private protected override Task<Decided<AuditEvent>> Do(Draft draft, Turn turn, Audit audit, CancellationToken ct) =>
        Task.FromResult(Decided<AuditEvent>.These([.. Sent.On(turn, audit).SelectMany(sent => sent.Decide(audit).Events)]));

    private protected override Task<Reply> Drawn(Turn turn, Audit now, long version, Notice? notice, CancellationToken ct) => Task.FromResult(
        HasSteppedAside(turn, now) ? AuditCard.Reply(turn, now, version, Desk, notice) : Next(turn, now));

    private Reply Next(Turn turn, Audit audit)
    {
        var pages = ChecklistPage.All(audit);
        if (ChecklistPage.Of(turn, pages) is not { } page)
            return ShowChecklist.Draw(turn, audit, null);
        var rejected = Sent.On(turn, audit).Select(sent => (sent.Item.Id, Rejected: sent.Rejected(audit))).Where(one => one.Rejected is not null).ToDictionary(one => one.Id, one => one.Rejected!);
        string? go = turn.Fields.Text(ChecklistCard.Go);
        if (rejected.Count > 0)
            return ChecklistCard.Reply(turn, audit, page, Desk, rejected, Notice.Problem("Please look at what is marked. All else is saved."));
        if (go is "next" && Unfinished(audit, page) is var (hint, said) && turn.Fields.Text(ChecklistCard.Warned) != hint)
            return ChecklistCard.Reply(turn, audit, page, Desk, notice: Notice.Note(said), warned: hint);
        return go switch
        {
            "later" => ShowChecklist.Draw(turn with { Fields = Fields.None }, audit, Notice.Done("Your entries are saved. Go on here, or under \"my tasks\" on any device.")),
            "back" when page.Number > 1 => ChecklistCard.Reply(turn, audit, pages[page.Number - 2], Desk),
            _ when page.Number < pages.Count => ChecklistCard.Reply(turn, audit, pages[page.Number], Desk),
            _ => ShowChecklist.Draw(turn with { Fields = Fields.None }, audit, null),
        };
    }

    // Said once: whoever presses on goes on.
    private static (string Hint, string Said)? Unfinished(Audit audit, ChecklistPage page) =>
        page.Items.Any(item => audit.EntryAt(item.Id)?.Lacks is not null) ? ("lacks", "It is saved so far. What is marked is still to be written; you can also go on and come back.")
        : page.Items.Any(item => audit.Unraised().Any(entry => entry.Item == item.Id)) ? ("raise", "It is saved. Raise the finding here, so that whoever answers for it is told; then go on.")
        : null;

    /// <summary>What was sent for one question; an input that was not touched may be missing.</summary>
    /// <param name="Seen">How often it had been filled when the page was drawn.</param>
    private sealed record Sent(CheckItem Item, CheckOutcome? Outcome, string? Note, string? LookedAt, int Seen)
    {
        public static IEnumerable<Sent> On(Turn turn, Audit audit)
        {
            if (ChecklistPage.Of(turn, ChecklistPage.All(audit)) is not { } page)
                yield break;
            string[] seen = (turn.Fields.Text(ChecklistCard.Seen) ?? "").Split('.');
            foreach (var (index, item) in page.Items.Index())
            {
                var (at, entry) = (index + 1, audit.EntryAt(item.Id));
                string outcome = $"{ChecklistCard.Outcome}{at}", note = $"{ChecklistCard.Note}{at}", looked = $"{ChecklistCard.LookedAt}{at}";
                if (turn.Fields.Text(outcome) is null && turn.Fields.Text(note) is null && turn.Fields.Text(looked) is null)
                    continue;
                yield return new Sent(
                    item, turn.Fields.Has(outcome) ? turn.Fields.Choice<CheckOutcome>(outcome) : entry?.Outcome,
                    AuditForms.Typed(turn, note, entry?.Note), AuditForms.Typed(turn, looked, entry?.LookedAt),
                    index < seen.Length && int.TryParse(seen[index], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int count) ? count : 0);
            }
        }

        public Decided<AuditEvent> Decide(Audit audit) => AuditRules.Check(audit, Item, Outcome, Note, LookedAt, Seen);

        public Rejected? Rejected(Audit audit) => Decide(audit).Refusal is { } refusal ? new(Outcome, Note, LookedAt, refusal) : null;
    }
}

/// <summary>Puts what somebody wrote in the place of what a colleague wrote meanwhile, having seen both.</summary>
public sealed class ReplaceEntry(AuditDesk desk) : AuditorAct(desk)
{
    public const string Name = "audit.replace-entry", ItemField = "item", OutcomeField = "my-outcome", NoteField = "my-note", LookedAtField = "my-looked";

    public override string Verb => Name;

    private protected override bool Redraws => false;

    private protected override string Done(Turn turn, Audit now) => "Yours is kept. What your colleague wrote stays in the history.";

    private protected override Task<Decided<AuditEvent>> Do(Draft draft, Turn turn, Audit audit, CancellationToken ct) => Task.FromResult(
        audit.Items().FirstOrDefault(item => item.Id == turn.Fields.Text(ItemField)) is { } item
            ? AuditRules.Check(audit, item, turn.Fields.Choice<CheckOutcome>(OutcomeField), turn.Fields.Text(NoteField), turn.Fields.Text(LookedAtField), turn.Fields.Number(ChecklistCard.Seen) ?? 0)
            : Decided<AuditEvent>.Nothing);

    private protected override Task<Reply> Drawn(Turn turn, Audit now, long version, Notice? notice, CancellationToken ct) => Task.FromResult(
        HasSteppedAside(turn, now) || ChecklistPage.All(now).FirstOrDefault(page => page.Items.Any(item => item.Id == turn.Fields.Text(ItemField))) is not { } page
            ? AuditCard.Reply(turn, now, version, Desk, notice) : ChecklistCard.Reply(turn, now, page, Desk, notice: notice));
}
