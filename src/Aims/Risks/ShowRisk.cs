using Aims.Conversation;

namespace Aims.Risks;

/// <summary>Shows a risk as it is now, or goes on with it where it was left.</summary>
/// <param name="verb"><see cref="Risk.View"/> or <see cref="Risk.GoOn"/>.</param>
public sealed class ShowRisk(string verb, RiskRegister register) : Intent
{
    public override string Verb => verb;

    public override IReadOnlyList<string> Phrases => verb is Risk.View ? ["risk {what}", "risk number {what}"] : [];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if ((turn.Fields.Id<RiskId>(Risk.Field) ?? turn.Fields.Id<RiskId>("what")) is not { } id)
            return Reply.Say("Which risk? Say risk and its id, for example: risk RSK-0001.");
        var (risk, version) = await register.Read(turn, id, ct);
        return risk is null || !risk.MayBeSeenBy(turn.Who, register.People) ? Reply.Say(RiskCase.NotFound.Text)
            : verb is Risk.GoOn ? NextCard.Reply(turn, risk, version, register.Routing)
            : RiskCard.Reply(turn, risk, version, register.People);
    }
}
