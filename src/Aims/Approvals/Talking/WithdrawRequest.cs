using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Whoever asked for approval, or owns the system, takes the request back to change something first.</summary>
public sealed class WithdrawRequest : ApprovalForm
{
    public const string Name = "approval.withdraw", AskName = "approval.withdraw.open", WhyField = "why";

    public WithdrawRequest(Records records, Routing routing) : base(records, routing) { }

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Approval approval, AiSystem system, Turn turn) => approval.MayNotWithdraw(turn.Who);

    protected override Decided<ApprovalEvent> Decide(Approval approval, Record<AiSystem> about, Turn turn) =>
        approval.Withdraw(turn.Who, turn.Fields.Text(WhyField));

    private protected override ValueTask<Card> Draw(Turn turn, Approval approval, AiSystem system, Refusal? problem, CancellationToken ct)
    {
        string what = $"{Routing.Directory.NamesOf(approval.Awaited)} need not decide any more. "
            + (approval.Assessment is null ? "You can change it and ask again." : "You can change the registration and the answers, and submit again.");
        return ValueTask.FromResult(Look.Card(
            $"Withdraw the request for {approval.SystemName}?", what,
            [
                Look.Text(what),
                FormParts.Text(turn, WhyField, "Why? (optional)", "Say why.", problem, "approval.reason", "Those who were asked see it."),
            ],
            id: FormParts.Id(approval),
            notice: FormParts.Notice(problem, "approval.reason"),
            primary: Button.Change("Withdraw the request", Name, turn.NewId(), FormParts.Of(approval)),
            secondary: [FormParts.Back(approval, "Leave it")]));
    }
}
