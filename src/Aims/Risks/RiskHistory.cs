using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Risks;

/// <summary>What happened to a risk, the latest first: a range of its own events.</summary>
public sealed class RiskHistory(RiskRegister register) : Intent
{
    public const string Name = "risk.history";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<RiskId>(Risk.Field) is not { } id)
            return Reply.Say(RiskCase.NotFound.Text);
        var (risk, _) = await register.Read(id, ct);
        if (risk is null || !risk.MayBeSeenBy(turn.Who, register.People))
            return Reply.Say(RiskCase.NotFound.Text);
        var events = await register.Records.History(Risk.Type, id.Value, ct).ToListAsync(ct);
        events.Reverse();
        return NextCard.Page(Look.Card(
            risk.Risk.Title, $"What happened to {id}, the latest first.",
            [Look.Rows([.. events.Select(happened => RowOf(turn, happened))])],
            id: id.Value, state: "History", secondary: [Button.Open("Show the risk", Risk.View, NextCard.Of(risk))]));
    }

    private Row RowOf(Turn turn, Happened<RiskEvent> happened) =>
        new($"{register.People.NameOf(happened.Stamp.By)} {Words(turn, happened.Event)}", turn.Reader.Moment(happened.Stamp.At));

    private string Words(Turn turn, RiskEvent happened) => happened switch
    {
        RiskIdentified => "took it up",
        RiskRated e => $"rated it: {RiskWords.Of(e.Rating)}",
        RiskDismissed e => $"said that it does not apply: {e.Reason}",
        RiskWithdrawn => "submitted answers that no longer bring it up",
        TreatmentChosen e => $"chose: {RiskCriteria.Current.Of(e.Treatment).Name.ToLowerInvariant()}",
        ResidualExpected e => $"expects to be left: {RiskWords.Of(e.Residual)}",
        ResidualConfirmed e => $"confirmed what is left: {RiskWords.Of(e.Residual)}",
        AcceptanceAsked e => $"asked {register.People.NameOf(e.Of)} to accept it",
        RiskAccepted e => $"accepted it until {turn.Reader.Day(e.Until)}: {e.Reason}",
        AcceptanceDeclined e => $"did not accept it: {e.Reason}",
        ActionPlanned e => $"planned for {register.People.NameOf(e.Owner)} until {turn.Reader.Day(e.Due)}: {e.What}",
        ActionDropped e => $"took action {e.Number} out",
        ActionCompleted e => $"did action {e.Number}: {e.Proof}",
        ActionMoved e => $"moved action {e.Number} to {turn.Reader.Day(e.Due)}: {e.Reason}",
        ActionHandedOver e => $"handed action {e.Number} to {register.People.NameOf(e.Owner)}",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}
