using Aims.Approvals;
using Aims.Assessments.Attaching;
using Aims.Conversation;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;
using Aims.Readiness;
using Aims.Risks;
using Aims.Status;

namespace Aims.Controls;

/// <summary>What the intents about controls, their evidence and the Statement of Applicability work with, and all of them.</summary>
/// <param name="Address">Where people's browsers reach the bot; null when no files can be fetched.</param>
public sealed record ControlDesk(
    Records Records, StatusIndex Index, StandingDesk Standing, Routing Routing, IFiles Files, IEvidenceScan Scan, Downloads Downloads, Uri? Address)
{
    internal IDirectory Directory => Routing.Directory;

    public IEnumerable<Intent> Intents() =>
    [
        new ListControls(this), new ShowControl(this), new GoToObjective(this),
        .. new DecideControl(this).WithForm, .. new MeetControl(this).WithForm, .. new GiveControl(this).WithForm, .. new LinkRisk(this).WithForm, new UnlinkRisk(this),
        new AddControl(this), new AddControl.Ask(this), .. new RewordControl(this).WithForm, new RetireControl(this), new BringBackControl(this),

        new ShowControlEvidence(this), new GiveLink(this), new GiveLink.Ask(this), new CallOffEvidence(this), new UseFact(this),
        new RenewEvidence(this), new RenewEvidence.Ask(this), new ServeToo(this), new ServeToo.Ask(this), new RemoveEvidence(this), new BringBackEvidence(this),

        new ListStatements(this), new ShowStatement(this), new ShowStatementOn(this), new SendStatement(this), new SendStatement.Ask(this), new TakeStatementBack(this),
        new OfferStatement(this),
    ];

    /// <summary>A control that somebody named, as a draft has it; null for none.</summary>
    internal static async Task<ControlEntry?> Load(Draft draft, string? typed, CancellationToken ct) =>
        Named(typed) is { } id ? ControlEntry.Of(id, (await draft.Load(Control.Type, id, ct)).State) : null;

    /// <summary>An id as people type it, as it is stored: <c>A.6.2.4</c>, <c>OWN-0001</c>.</summary>
    public static string? Named(string? typed) => AnnexA.IdOf(typed) ?? (RecordId.TryParse<OwnControlId>(typed, out var own) ? own.Value : null);

    /// <summary>The risks that a control treats, in a commit: point reads.</summary>
    internal static async Task<IReadOnlyList<Risk>> RisksOf(Draft draft, ControlEntry control, CancellationToken ct) =>
        [.. (await draft.LoadAll(Risk.Type, control.Risks, ct)).Select(record => record.State).OfType<Risk>()];

    /// <summary>Answers from the records and facts as they are now.</summary>
    internal async Task<T> Look<T>(Turn turn, About about, Func<FactScene, T> question, CancellationToken ct)
    {
        var present = await Standing.Present(turn.Now, turn.Reader.Today(turn.Now), ct);
        return await Index.Ask(about, world => question(new FactScene(world, present, Directory)), ct);
    }

    /// <summary>A control to be shown, with its evidence, its risks and what this system shows now; null for none.</summary>
    internal async Task<ControlView?> View(Turn turn, string? typed, CancellationToken ct)
    {
        if (Named(typed) is not { } id)
            return null;
        var record = await Records.Read(Control.Type, id, ct);
        if (ControlEntry.Of(id, record.State) is not { } control)
            return null;
        bool acknowledgements = control.Annex?.Facts.Any(fact => LiveFacts.Find(fact)?.ReadsAcknowledgements is true) is true;
        return await Look(turn, acknowledgements ? About.Acknowledgements : About.Register, scene => ControlView.Of(control, record.Version, scene), ct);
    }

    internal async Task<Reply> Show(Turn turn, string id, Cards.Notice? notice, CancellationToken ct) =>
        await View(turn, id, ct) is { } view && view.Control.MayBeSeenBy(turn.Who) ? ControlCard.Reply(turn, view, Directory, notice) : Reply.Say(ControlRules.NotFound.Text);

    private readonly record struct OwnControlId(string Value) : IRecordId<OwnControlId>
    {
        public static string Prefix => Control.OwnPrefix;

        public static OwnControlId From(string value) => new(value);
    }
}
