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
        var (risk, _) = await register.Read(turn, id, ct);
        if (risk is null || !risk.MayBeSeenBy(turn.Who, register.People))
            return Reply.Say(RiskCase.NotFound.Text);
        var events = await register.Records.History(Risk.Type, id.Value, ct).ToListAsync(ct);
        events.Reverse();
        return Reply.Page(Look.Card(
            risk.Risk.Title, $"What happened to {id}, the latest first.",
            [Look.Rows([.. events.Select(happened => RowOf(turn, happened))])],
            id: id.Value, state: "History", secondary: [Button.Open("Show the risk", Risk.View, NextCard.Of(risk))]));
    }

    private Row RowOf(Turn turn, Happened<RiskEvent> happened) =>
        new($"{register.People.NameOf(happened.Stamp.By)} {RiskWords.Of(happened.Event, register.People.NameOf, turn.Reader)}", turn.Reader.Moment(happened.Stamp.At));
}
