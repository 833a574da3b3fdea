using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Whoever is asked passes this one request on to a colleague, who is told why.</summary>
public sealed class PassOn : ApprovalForm
{
    public const string Name = "approval.pass-on", AskName = "approval.pass-on.open", ToField = "to", WhyField = "why";

    private const int RoomForPeople = 4_000;

    public PassOn(Records records, Routing routing) : base(records, routing) { }

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Approval approval, AiSystem system, Turn turn) =>
        approval.MayNotPassOn(turn.Who, system, turn.Reader.Today(turn.Now), Routing.Directory);

    protected override Decided<ApprovalEvent> Decide(Approval approval, Record<AiSystem> about, Turn turn) =>
        approval.PassOn(turn.Who, Chosen(turn), turn.Fields.Text(FormParts.Sent(turn, WhyField)), about.State!, turn.Reader.Today(turn.Now), Routing);

    private protected override ValueTask<Card> Draw(Turn turn, Approval approval, AiSystem system, Refusal? problem, CancellationToken ct)
    {
        const string what = "A colleague decides instead of you. They are told, and see your reason.";
        var barred = approval.Barred(system);
        PersonId? chosen = Chosen(turn) is { } to && !barred.Contains(to) && Routing.Directory.Find(to) is not null ? to : null;
        return ValueTask.FromResult(Look.Card(
            $"Pass on: {approval.SystemName}", what,
            [
                Look.Text(what),
                Look.Field(
                    new Input.ChoiceSet(
                        ToField, "Who is to decide instead?", "Choose a colleague.",
                        Colleagues.Fitting(RoomForPeople, Colleagues.Nearest(chosen, turn.Who.Department, Routing.Directory).Where(choice => !barred.Contains(PersonId.Parse(choice.Value)))))
                    {
                        Value = chosen?.Value,
                        Style = ChoiceStyle.Filtered,
                        Placeholder = "Choose",
                    },
                    "Nobody with a part in it, and nobody who is asked or has decided already.", error: problem.At("approval.to")),
                FormParts.Text(turn, WhyField, "Why?", "Say why, so that your colleague knows.", problem, "approval.reason"),
            ],
            id: FormParts.Id(approval),
            notice: FormParts.Notice(problem, "approval.to", "approval.reason"),
            primary: Button.Change("Pass on", Name, turn.NewId(), [FormParts.Of(approval), .. FormParts.Kept(turn, ToField, WhyField)]),
            secondary: [FormParts.Back(approval)]));
    }

    private static PersonId? Chosen(Turn turn) => PersonId.TryParse(turn.Fields.Text(FormParts.Sent(turn, ToField)), out var chosen) ? chosen : null;
}
