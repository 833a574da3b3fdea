using System.Globalization;
using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Risks;

/// <summary>
/// A change to a risk: one card asks for what it needs, a press on it does it, and what comes next is shown. Its assessment
/// changes in the same commit.
/// </summary>
public abstract class RiskChange : Intent
{
    /// <summary>The input that asks why.</summary>
    public const string ReasonField = "reason";

    protected const int LongestReason = 1_000;

    private readonly RiskRegister register;

    private protected RiskChange(RiskRegister register) => this.register = register;

    private protected IDirectory People => register.People;

    private protected Routing Routing => register.Routing;

    private protected static RiskCriteria Criteria => RiskCriteria.Current;

    /// <summary>Why the person may not do it now; null when they may.</summary>
    private protected abstract Refusal? Forbids(RiskCase risk, Turn turn);

    /// <summary>What the answers make of it. A refusal is shown on the card that asked.</summary>
    private protected abstract Decided<RiskEvent> Decide(RiskCase risk, Turn turn);

    /// <param name="problem">What the answers given before lacked.</param>
    private protected abstract Card Draw(Turn turn, RiskCase risk, Refusal? problem);

    /// <summary>What is said once it is done; null when the next card says it.</summary>
    private protected virtual string? Done(Turn turn, RiskCase risk) => null;

    public sealed override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<RiskId>(Risk.Field) is not { } id)
            return Reply.Say(RiskCase.NotFound.Text);
        var outcome = await register.Records.Commit(turn.Command, draft => Change(draft, turn, id, ct), ct);
        if (await register.Of(turn, outcome.Draft, id, ct) is not { } risk || !risk.MayBeSeenBy(turn.Who, People))
            return Reply.Say(RiskCase.NotFound.Text);
        return outcome.Refusal switch
        {
            null => NextCard.Reply(turn, risk, outcome.Draft.VersionNow(risk.Risk.Key), Routing, outcome.Repeated ? null : Done(turn, risk)),
            { } refusal when Forbids(risk, turn) is null => Reply.Page(Draw(turn, risk, refusal)),
            { } refusal => RiskCard.Reply(turn, risk, outcome.Draft.VersionNow(risk.Risk.Key), People, Notice.Note(refusal.Text)),
        };
    }

    private async Task Change(Draft draft, Turn turn, RiskId id, CancellationToken ct)
    {
        if (await register.Load(turn, draft, id, ct) is not { } risk || !risk.MayBeSeenBy(turn.Who, People))
            draft.Refuse(RiskCase.NotFound);
        else
            await RiskCommit.Take(draft, turn, risk, Forbids(risk, turn) is { } refusal ? refusal : Decide(risk, turn), ct);
    }

    private async Task<Reply> Open(Turn turn, CancellationToken ct)
    {
        var (risk, version) = turn.Fields.Id<RiskId>(Risk.Field) is { } id ? await register.Read(turn, id, ct) : (null, 0);
        return risk is null || !risk.MayBeSeenBy(turn.Who, People) ? Reply.Say(RiskCase.NotFound.Text)
            : Forbids(risk, turn) is { } refusal ? RiskCard.Reply(turn, risk, version, People, Notice.Note(refusal.Text))
            : Reply.Page(Draw(turn, risk, null));
    }

    /// <summary>The intent that opens the card which asks.</summary>
    protected Intent Asking(string verb) => new Asker(this, verb);

    /// <summary>The answer that explains a decision; a refusal when there is none, or too much of it.</summary>
    private protected static Refusal? Lacks(string? reason, string ask = "Say why, in a sentence or two.") => reason switch
    {
        null => new Refusal("risk.reason", ask),
        { Length: > LongestReason } => new Refusal("risk.reason", string.Create(CultureInfo.InvariantCulture, $"Say it in at most {LongestReason:N0} characters.")),
        _ => null,
    };

    private sealed class Asker(RiskChange change, string verb) : Intent
    {
        public override string Verb => verb;

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) => change.Open(turn, ct);
    }
}
