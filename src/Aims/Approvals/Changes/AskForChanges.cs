using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Asks for a change of one place of the registration or the assessment, to which the owner is led.</summary>
public sealed class AskForChanges : ApprovalForm
{
    public const string Name = "approval.request-changes-at", AskName = "approval.request-changes-at.open", PlaceField = "place";

    private readonly Records records;
    private readonly FormLibrary library;

    public AskForChanges(Records records, FormLibrary library, Routing routing) : base(records, routing) => (this.records, this.library) = (records, library);

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Approval approval, AiSystem system, Turn turn) =>
        approval.MayNotDecide(turn.Who, system, turn.Reader.Today(turn.Now), Routing.Directory)
        ?? (approval.Assessment is null ? new Refusal("approval.no-place", "Say in your reason what has to change, and ask for changes.") : null);

    protected override Decided<ApprovalEvent> Decide(Approval approval, Record<AiSystem> about, Turn turn) => Decide(approval, about, turn, place: null);

    private protected override async ValueTask<Decided<ApprovalEvent>> Decide(Approval approval, Record<AiSystem> about, Turn turn, CancellationToken ct) =>
        MayNot(approval, about.State!, turn) is { } refusal ? refusal
        : Decide(approval, about, turn, (await Places.Of(approval, about.State!, records, library, turn, ct)).Find(turn.Fields.Text(FormParts.Sent(turn, PlaceField))));

    private Decided<ApprovalEvent> Decide(Approval approval, Record<AiSystem> about, Turn turn, ChangePlace? place) =>
        place is null && turn.Fields.Text(FormParts.Sent(turn, PlaceField)) is not null ? new Refusal("approval.place", "Choose a place from the list, or none.")
        : approval.Decide(
            turn.Who, Verdict.RequestChanges, turn.Fields.Text(FormParts.Sent(turn, DecideApproval.ReasonField)), [], about, turn.Reader.Today(turn.Now), Routing, place);

    private protected override Refusal? Said(Outcome outcome, Approval approval, Turn turn) =>
        outcome.Repeated ? MayNot(approval, outcome.Draft.Now(AiSystem.Type, approval.System)!, turn) : outcome.Refusal;

    private protected override async ValueTask<Card> Draw(Turn turn, Approval approval, AiSystem system, Refusal? problem, CancellationToken ct)
    {
        const string what = "The owner is told what to change, and led to the place.";
        var places = await Places.Of(approval, system, records, library, turn, ct);
        string? chosen = turn.Fields.Text(FormParts.Sent(turn, PlaceField));
        return Look.Card(
            $"Ask for changes: {approval.SystemName}", what,
            [
                Look.Text(what),
                Look.Field(
                    new Input.ChoiceSet(PlaceField, "Where?", "Choose a place.", places.ToChoose())
                    {
                        Value = places.Find(chosen) is null ? null : chosen,
                        Style = ChoiceStyle.Filtered,
                        Placeholder = "Anywhere",
                    },
                    "A page or a question of the assessment, or a field of the registration.", error: problem.At("approval.place")),
                FormParts.Text(turn, DecideApproval.ReasonField, "What has to change?", "Say why, so that the owner knows what to do.", problem, "approval.reason"),
            ],
            id: FormParts.Id(approval),
            notice: FormParts.Notice(problem, "approval.place", "approval.reason"),
            primary: Button.Change("Ask for changes", Name, turn.NewId(), [FormParts.Of(approval), .. FormParts.Kept(turn, PlaceField, DecideApproval.ReasonField)]),
            secondary: [FormParts.Back(approval)]);
    }
}
