using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Risks;

/// <summary>The answer of whoever is asked to accept a risk above the appetite (ISO/IEC 42001 6.1.3). Nobody accepts a risk of their own.</summary>
public sealed class DecideAcceptance(bool accept, RiskRegister register) : RiskChange(register)
{
    public const string Accept = "risk.accept", Decline = "risk.decline";

    public override string Verb => accept ? Accept : Decline;

    /// <summary>Why somebody may not answer now; null when they may.</summary>
    internal static Refusal? May(RiskCase risk, Turn turn, IDirectory directory) =>
        risk.Involved.Contains(turn.Who.Id) ? new Refusal("risk.own", "Nobody accepts a risk that they answer for.")
        : risk.Risk.Standing is not (RiskStanding.AwaitingAcceptance or RiskStanding.Accepted) || risk.Risk.Acceptance is not { IsOwners: false } asked
            ? new Refusal("risk.not-asked", "Nobody is asked to accept this risk now.")
        : asked.Of != turn.Who.Id ? new Refusal("risk.not-asked", $"{directory.NameOf(asked.Of)} is asked to accept this risk.")
        : asked.WaitsOn(turn.Reader.Today(turn.Now)) ? null
        : new Refusal("risk.decided", $"You have answered this before. It is accepted until {turn.Reader.Day(asked.Answer!.Until!.Value)}.");

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) => May(risk, turn, People);

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn)
    {
        string? reason = turn.Fields.Text(ReasonField);
        return Lacks(reason, accept ? "Say why it can be accepted." : "Say why not, so that the owner knows what to do.") is { } lack ? lack
            : accept ? new RiskAccepted(reason!, Criteria.Until(risk.Risk.Level!.Value, turn.Reader.Today(turn.Now)))
            : new AcceptanceDeclined(reason!);
    }

    private protected override string? Done(Turn turn, RiskCase risk) => risk.Risk.Acceptance?.Answer switch
    {
        { Until: { } until } => $"You accept it until {turn.Reader.Day(until)}. Then you are asked again.",
        { } => "You have declined, and its owner is told.",
        null => null,
    };

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem) => RiskCard.Draw(turn, risk, People, null, problem);
}

/// <summary>Asks somebody else when whoever was asked can no longer answer, so that no risk waits for ever.</summary>
public sealed class AskSomebodyElse(RiskRegister register) : RiskChange(register)
{
    public const string Name = Risk.AskAgain;

    public override string Verb => Name;

    internal static bool May(RiskCase risk, Turn turn, IDirectory directory) =>
        (risk.IsOf(turn.Who.Id) || turn.Who.Is(Role.Lead)) && Accepter.IsStranded(risk, turn.Reader.Today(turn.Now), directory);

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) =>
        May(risk, turn, People) ? null : new Refusal("risk.in-good-hands", "Nobody else needs to be asked about this.");

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn) =>
        Accepter.Ask(risk.Risk.Level!.Value, risk, turn.Who, turn.Reader.Today(turn.Now), Routing);

    private protected override string? Done(Turn turn, RiskCase risk) =>
        risk.Risk.Acceptance is { } asked ? $"{People.NameOf(asked.Of)} is asked to accept it." : null;

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem) =>
        RiskCard.Draw(turn, risk, People, problem is null ? null : Notice.Problem(problem.Text));
}
