using Aims.Assessments.Attaching;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Readiness;

namespace Aims.Controls;

/// <summary>A link shows that a control works, or that a clause is met. It may come in place of another piece.</summary>
public sealed class GiveLink(ControlDesk desk) : Intent
{
    public const string Name = "evidence.give-link", ReplacesField = "replaces", TitleField = "title", LinkField = "link", UntilField = "until";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            await Giving.Give(draft, turn, turn.Fields.Text(Control.Field), turn.Fields.Id<EvidenceId>(ReplacesField), (id, serves) => GivenEvidence.Link(
                id, serves, turn.Fields.Text(TitleField), turn.Fields.Link(LinkField, GivenEvidence.LongestLink), turn.Fields.Day(UntilField), turn.Reader.Today(turn.Now)), ct);
            await Giving.EndWaiting(draft, turn, ct);
        }, ct);
        return outcome.Refusal is { Code: GivenEvidence.BadLink or GivenEvidence.BadDay } problem && await Ask.For(turn, desk, ct) is { } name ? Ask.Draw(turn, name, problem)
            : outcome.Refusal is { } refusal ? Reply.Say(refusal.Text)
            : Giving.Given(outcome) is { } given ? await desk.Show(turn, given, outcome.Repeated ? null : Notice.Done("It is given."), ct)
            : Reply.Say(GivenEvidence.NotFound.Text);
    }

    /// <summary>"Add evidence": remembers what the next file of this person is for, and takes a link instead.</summary>
    public sealed class Ask(ControlDesk desk) : Intent
    {
        public override string Verb => ControlEvidence.Add;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            if (await For(turn, desk, ct) is not { } name)
                return Reply.Say(Giving.NotFor.Text);
            await desk.Records.Commit(turn.Command, draft => draft.Apply(
                AwaitedFile.Type, turn.Who.Id.Value, new EvidenceAwaited(turn.Fields.Text(Control.Field)!, turn.Fields.Id<EvidenceId>(ReplacesField)?.Value), ct), ct);
            return Draw(turn, name, null);
        }

        /// <summary>What it is to be for, in words; null when this person may give nothing for it.</summary>
        internal static async Task<string?> For(Turn turn, ControlDesk desk, CancellationToken ct)
        {
            string? typed = turn.Fields.Text(Control.Field);
            var control = ControlDesk.Named(typed) is { } id ? ControlEntry.Of(id, (await desk.Records.Read(Control.Type, id, ct)).State) : null;
            return typed is null ? null : GivenEvidence.For(typed, control, turn.Who);
        }

        internal static Reply Draw(Turn turn, string name, Refusal? problem)
        {
            string serves = turn.Fields.Text(Control.Field)!;
            string what = $"Send the file here now, within {AwaitedFile.Patience.TotalMinutes:0} minutes, or give a link to where it lies.";
            (string, string)[] data = [(Control.Field, serves), .. turn.Fields.Id<EvidenceId>(ReplacesField) is { } replaced ? [(ReplacesField, replaced.Value)] : Array.Empty<(string, string)>()];
            return new Reply(
                Look.Card(
                    $"Evidence for {name}", what,
                    [
                        Look.Text(what),
                        Look.Subtle($"{FileType.Kinds}; at most {FileType.MostBytes / 1024 / 1024} MB."),
                        Look.Field(
                            new Input.Text(LinkField, "Link", "Give an address that begins with https://.") { Value = turn.Fields.Text(LinkField), MaxLength = GivenEvidence.LongestLink, Style = TextInputStyle.Url },
                            example: "https://contoso.sharepoint.com/sites/ai/test-report-2026.pdf", error: problem?.Code is GivenEvidence.BadLink ? problem.Text : null),
                        Look.Field(new Input.Text(TitleField, "What it is", "Keep it short.") { Value = turn.Fields.Text(TitleField), MaxLength = GivenEvidence.LongestTitle }, "Optional.", "Test report of release 3"),
                        Look.Field(
                            new Input.Date(UntilField, "Counts until", "Give a day that is still to come.") { Value = turn.Fields.Day(UntilField), Min = turn.Reader.Today(turn.Now) },
                            "The last day on which it counts. Whoever keeps it is asked 30 days before. Empty for no end.", error: problem?.Code is GivenEvidence.BadDay ? problem.Text : null),
                    ],
                    id: serves,
                    primary: Button.Change("Add the link", Name, turn.NewId(), data),
                    secondary: [Button.Change("Not now", CallOffEvidence.Name, turn.NewId(), (Control.Field, serves)) with { AssociatedInputs = AssociatedInputs.None }]),
                problem?.Text ?? $"Evidence for {name}");
        }
    }
}

/// <summary>"Not now": the next file is for something else.</summary>
public sealed class CallOffEvidence(ControlDesk desk) : Intent
{
    public const string Name = "evidence.call-off";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        await desk.Records.Commit(turn.Command, draft => Giving.EndWaiting(draft, turn, ct), ct);
        return turn.Fields.Text(Control.Field) is not { } serves ? Reply.Say("I do not wait for a file any more.")
            : ControlDesk.Named(serves) is { } id ? await desk.Show(turn, id, null, ct)
            : Reply.Open(ClauseReadiness.View, ClauseReadiness.Field, serves);
    }
}

/// <summary>"Use as evidence": a live fact of this system shows that a control works.</summary>
public sealed class UseFact(ControlDesk desk) : Intent
{
    public const string Name = "evidence.use-fact", FactField = "fact";

    public override string Verb => Name;

    public static Execute Button(Turn turn, string serves, LiveFact fact) => Conversation.Button.Change("Use as evidence", Name, turn.NewId(), (Control.Field, serves), (FactField, fact.Id));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (LiveFacts.Find(turn.Fields.Text(FactField)) is not { } fact || ControlDesk.Named(turn.Fields.Text(Control.Field)) is not { } control)
            return Reply.Say(GivenEvidence.NotFound.Text);
        bool known = await desk.Index.Ask(Status.About.Register, world => world.All<ControlEvidence>().Any(piece => piece.IsInUse && piece.Fact == fact.Id && piece.Serves.Contains(control)), ct);
        var outcome = known ? null
            : await desk.Records.Commit(turn.Command, draft => Giving.Give(draft, turn, control, null, (id, serves) => GivenEvidence.Fact(id, serves, fact), ct), ct);
        return outcome?.Refusal is { } refusal ? Reply.Say(refusal.Text)
            : await desk.Show(turn, control, outcome is null or { Repeated: true } ? null : Notice.Done($"\"{fact.Title}\" is evidence now. It counts for as long as it shows something."), ct);
    }
}

/// <summary>What all ways of giving evidence share.</summary>
internal static class Giving
{
    public static Refusal NotFor { get; } = new("evidence.not-for", "Evidence is given for a control that applies and that you keep, or by a governance lead for a clause.");

    /// <param name="replaces">The piece in whose place it comes; then it is for all that that one was for.</param>
    /// <param name="make">The new piece for one control or clause.</param>
    public static async Task Give(Draft draft, Turn turn, string? typed, EvidenceId? replaces, Func<EvidenceId, string, Decided<EvidenceEvent>> make, CancellationToken ct)
    {
        var control = await ControlDesk.Load(draft, typed, ct);
        if ((control?.Id ?? Clauses.Find(typed)?.Id) is not { } serves || GivenEvidence.For(serves, control, turn.Who) is null)
        {
            draft.Refuse(NotFor);
            return;
        }
        var before = replaces is { } old && (await draft.Load(ControlEvidence.Type, old.Value, ct)).State is { } piece && piece.Serves.Contains(serves) ? piece : null;
        var id = EvidenceId.From(await draft.NewId(ControlEvidence.Type, ct));
        await draft.Apply(ControlEvidence.Type, id.Value, make(id, serves), ct);
        foreach (string also in draft.Refusal is null ? before?.Serves.Remove(serves) ?? [] : [])
            await draft.Apply(ControlEvidence.Type, id.Value, new EvidenceServesToo(also), ct);
        if (before is not null)
            await draft.Apply(ControlEvidence.Type, before.Id.Value, GivenEvidence.Replace(before, id), ct);
        if (control is not null)
            draft.Redraw(control.Key);
    }

    /// <summary>The new piece; null for none. What it replaces has a lower number.</summary>
    public static EvidenceId? Given(Outcome outcome) =>
        outcome.Changed.Where(key => key.Kind == ControlEvidence.Type.Kind).Select(key => key.Id).Order(StringComparer.Ordinal).LastOrDefault() is { } id ? EvidenceId.From(id) : null;

    /// <summary>No file of this person is awaited any more.</summary>
    public static async Task EndWaiting(Draft draft, Turn turn, CancellationToken ct)
    {
        if ((await draft.Load(AwaitedFile.Type, turn.Who.Id.Value, ct)).State?.Serves is not null)
            await draft.Apply(AwaitedFile.Type, turn.Who.Id.Value, new FileCalledOff(), ct);
    }
}
