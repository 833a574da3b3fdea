using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Status;

namespace Aims.Controls;

/// <summary>Freezes the controls as they stand as a version, and asks management to approve it (6.1.3). One commit writes both, or neither.</summary>
public sealed class SendStatement(ControlDesk desk) : Intent
{
    public const string Name = "statement.send", NoteField = "note";

    private const int DifferencesShown = 12;

    // Where the routes say nothing about it, whoever stands above the lead approves it.
    private static readonly IReadOnlyList<PlannedStep> Above = [new([Actor.Manager], 1)];

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ControlRules.NotLead(turn.Who, desk.Directory) is { } notLead)
            return Reply.Say(notLead.Text);
        var (stand, lines) = await desk.Look(turn, About.Acknowledgements, scene => (Stand.Of(scene), StatementLine.Of(scene)), ct);
        var differences = await Differences(stand, lines, ct);
        string? note = turn.Fields.Text(NoteField);
        if ((StatementRules.Unready(stand) ?? StatementRules.Lacks(note, stand, differences)) is { } refusal)
            return Ask.Draw(turn, stand, differences, refusal);
        string json = StatementContent.Write(lines), hash = StatementContent.HashOf(json);
        await desk.Records.Texts.Put(hash, json, ct);
        var outcome = await desk.Records.Commit(turn.SaveCommand, draft => Send(draft, turn, hash, stand.Counts, note, differences, ct), ct);
        return outcome.Refusal is { } problem ? Reply.Say(problem.Text)
            : outcome.IdOf(Statement.Type) is { } id ? await StatementCard.Show(turn, desk, StatementId.From(id), outcome.Repeated ? null : Notice.Done("It is sent for approval."), ct)
            : Reply.Say(StatementRules.NotFound.Text);
    }

    private async Task Send(Draft draft, Turn turn, string hash, StatementCounts counts, string? note, IReadOnlyList<string> differences, CancellationToken ct)
    {
        var id = StatementId.From(await draft.NewId(Statement.Type, ct));
        int number = int.Parse(id.Value.AsSpan(StatementId.Prefix.Length + 1), System.Globalization.CultureInfo.InvariantCulture);
        // Two who send at once both take the next number: the second reads this one, and waits for its decision.
        if (number > 1 && (await draft.Load(Statement.Type, RecordId.Format(StatementId.Prefix, number - 1), ct)).State is { Stage: StatementStage.InApproval } waiting)
        {
            draft.Refuse(new Refusal("statement.waiting", $"Version {waiting.Number} waits for approval already. Take it back first, or wait for the decision."));
            return;
        }
        var wanted = new ApprovalOpened(
            default, ApprovalSubject.Statement, id.Value, $"Statement of Applicability, version {number}", null, 0, turn.Who.Id, null, null,
            [note ?? "", Changes(differences), ControlWords.Of(counts)], [], desk.Routing.Plan(ApprovalSubject.Statement, null, null, []) ?? Above);
        if (await ApprovalRequest.Make(draft, turn, wanted, desk.Routing, ct) is { } request)
            await draft.Apply(Statement.Type, id.Value, new StatementSent(id, number, hash, counts, note, request.Id.Value), ct);
    }

    internal static string Changes(IReadOnlyList<string> differences) =>
        differences.Count <= DifferencesShown ? string.Join("; ", differences) : $"{string.Join("; ", differences.Take(DifferencesShown))}; and {differences.Count - DifferencesShown} more";

    private async Task<IReadOnlyList<string>> Differences(Stand stand, IReadOnlyList<StatementLine> lines, CancellationToken ct) =>
        stand.InForce is { } force ? StatementContent.Differences(await StatementContent.Read(desk.Records, force, ct), lines) : [];

    /// <summary>Shows what would be sent, or what is left to do first.</summary>
    public sealed class Ask(ControlDesk desk) : Intent
    {
        public override string Verb => Statement.Send;

        public override IReadOnlyList<string> Phrases => ["send the statement of applicability for approval", "send SoA for approval", "approve the SoA"];

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            if (ControlRules.NotLead(turn.Who, desk.Directory) is { } notLead)
                return Reply.Say(notLead.Text);
            var (stand, lines) = await desk.Look(turn, About.Acknowledgements, scene => (Stand.Of(scene), StatementLine.Of(scene)), ct);
            return Draw(turn, stand, await new SendStatement(desk).Differences(stand, lines, ct), StatementRules.Unready(stand));
        }

        internal static Reply Draw(Turn turn, Stand stand, IReadOnlyList<string> differences, Refusal? problem)
        {
            bool isReady = StatementRules.Unready(stand) is null;
            string said = isReady ? "Management approves it. It is frozen as it stands now: what changes later is in the next version." : "It cannot be sent yet.";
            return new Reply(
                Look.Card(
                    "Send the Statement of Applicability for approval?", said,
                    [
                        Look.Text(said),
                        Look.Facts(
                            ("Controls", ControlWords.Of(stand.Counts)), ("In force", stand.InForce is { } force ? $"version {force.Number}" : "no version yet"),
                            ("Differs from it", stand.InForce is null ? null : differences.Count == 0 ? "nothing" : Changes(differences))),
                        .. isReady
                            ? [Look.Field(
                                new Input.Text(NoteField, "What has changed, and why?", "Say what has changed.") { Value = turn.Fields.Text(NoteField), IsMultiline = true, MaxLength = StatementRules.LongestNote },
                                stand.InForce is null ? "Optional for the first version." : null, "Two controls for training data are excluded, since we buy all systems.", problem?.Code is StatementRules.BadNote ? problem.Text : null)]
                            : Array.Empty<Element>(),
                    ],
                    notice: problem is not null && problem.Code is not StatementRules.BadNote ? Notice.Problem(problem.Text) : null,
                    primary: isReady ? Button.Change("Send for approval", Name, turn.NewId()) : null,
                    secondary: [Button.Open("Not now", Control.List) with { AssociatedInputs = AssociatedInputs.None }]),
                problem?.Text ?? "Send the Statement of Applicability for approval?");
        }
    }
}

/// <summary>Whoever sent it thinks better of it: the request is withdrawn.</summary>
public sealed class TakeStatementBack(ControlDesk desk) : Intent
{
    public const string Name = "statement.take-back";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<StatementId>(Statement.Field) is not { } id)
            return Reply.Say(StatementRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.Command, async draft =>
        {
            if ((await draft.Load(Statement.Type, id.Value, ct)).State is not { Stage: StatementStage.InApproval } statement
                || (await draft.Load(Approval.Type, statement.Approval, ct)).State is not { } approval)
            {
                draft.Refuse(new Refusal("statement.decided", "It does not wait for approval any more."));
                return;
            }
            await draft.Apply(Approval.Type, approval.Id.Value, approval.Withdraw(turn.Who, null), ct);
            await draft.Apply(Statement.Type, id.Value, statement.Settle(statement.Approval, null, null), ct);
            draft.Redraw(approval.Key);
        }, ct);
        return await StatementCard.Show(turn, desk, id, outcome.Refusal is { } refusal ? Notice.Problem(refusal.Text) : Notice.Done("It is taken back."), ct);
    }
}
