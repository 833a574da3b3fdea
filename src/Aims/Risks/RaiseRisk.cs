using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Risks;

/// <summary>Takes up a risk or an opportunity without an assessment: of the organisation, a process or a system (ISO/IEC 42001 6.1.1, 6.1.2).</summary>
public sealed class RaiseRisk(RiskRegister register) : Intent
{
    public const string Name = "risk.raise", AskName = "risk.ask-raise", SystemField = "about-system";

    public override string Verb => Name;

    /// <summary>Leads and managers; about a system its owner too.</summary>
    internal static Refusal? May(Person who, AiSystem? system, IDirectory directory) =>
        who.Is(Role.Lead) || directory.IsManager(who.Id) || system?.Owner == who.Id ? null
        : new("risk.may-not-raise", "Managers and governance leads take up risks, and owners those of their systems. You can report an incident or raise a concern instead.");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (system, wrong) = await About(turn, ct);
        if (May(turn.Who, system, register.People) is { } refusal)
            return Reply.Say(refusal.Text);
        var (facts, lacks) = RiskForm.Read(turn, register.People);
        if (facts is null || wrong is not null)
            return Draw(turn, system, wrong ?? lacks);
        if (system is not null && facts.Process is not null)
            return Draw(turn, system, new("risk.process", "It is about a system: leave the process empty, or clear the system."));
        var outcome = await register.Records.Commit(turn.SaveCommand, async draft =>
        {
            string id = await draft.NewId(Risk.Type, ct);
            await draft.Apply(Risk.Type, id, new RiskRaised(RiskId.From(id), system?.Id.Value, system?.Name, facts), ct);
            if (facts.Owner != turn.Who.Id)
                draft.Tell(facts.Owner, Risk.View, Risk.Type.Key(id));
        }, ct);
        return outcome.IdOf(Risk.Type) is { } made ? Reply.Open(Risk.GoOn, Risk.Field, made) : Reply.Say(outcome.Refusal?.Text ?? RiskCase.NotFound.Text);
    }

    // A system that somebody may not see is none to them.
    private async Task<(AiSystem? System, Refusal? Wrong)> About(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Text(SystemField) is not { } typed)
            return (null, null);
        var system = RecordId.TryParse<SystemId>(typed, out var id) ? (await register.Records.Read(AiSystem.Type, id.Value, ct)).State : null;
        return system is null || !system.MayBeSeenBy(turn.Who) ? (null, new("risk.system", "There is no such system. Give its id, such as AIS-0001."))
            : system.State is SystemState.Retired ? (system, new("risk.system", $"{system.Id} is retired: nothing can go wrong with it any more."))
            : (system, null);
    }

    private Reply Draw(Turn turn, AiSystem? system, Refusal? problem)
    {
        const string said = "A risk of the organisation, of a process or of a system. Whoever answers for it rates it next, and says what is done about it.";
        return Reply.Page(Look.Card(
            "Take up a risk", said,
            [
                Look.Text(said), RiskForm.Nature(turn, problem),
                .. RiskForm.Inputs(turn, null, system?.Owner ?? turn.Who.Id, hasProcess: true, register.People, problem),
                Look.Field(
                    new Input.Text(SystemField, "Which system is it about?", "Give the id of a system.") { Value = turn.Fields.Text(SystemField), MaxLength = 20 },
                    "Optional: its id, such as AIS-0001.", error: problem.At("risk.system")),
            ],
            primary: Button.Change("Take it up", Name, turn.NewId()),
            secondary: [Button.Open("Not now", Risk.Register) with { AssociatedInputs = AssociatedInputs.None }]));
    }

    /// <summary>Asks what the risk is.</summary>
    public sealed class Ask(RiskRegister register) : Intent
    {
        public override string Verb => AskName;

        public override IReadOnlyList<string> Phrases =>
            ["new risk", "add a risk", "take up a risk", "raise a risk", "report a risk", "risk for the organisation", "new risk of {about-system}", "add a risk of {about-system}", "new opportunity", "add an opportunity"];

        public override Hint Hint => new("take up a risk", "a risk or opportunity of the organisation, a process or a system", who => who.Is(Role.Lead) || register.People.IsManager(who.Id));

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            var raise = new RaiseRisk(register);
            var (system, wrong) = await raise.About(turn, ct);
            return May(turn.Who, system, register.People) is { } refusal ? Reply.Say(refusal.Text) : raise.Draw(turn, system, wrong);
        }
    }
}

/// <summary>Says a risk in other words, or gives it to somebody else to answer for. How likely and how bad it is stays.</summary>
public sealed class RestateRisk(RiskRegister register) : RiskChange(register)
{
    public const string Name = "risk.restate", AskName = Risk.Change;

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) => risk.ForbidsRestating(turn.Who);

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn)
    {
        var (facts, lacks) = RiskForm.Read(turn, People, risk.Risk.Raised!.Facts);
        return facts is null ? lacks!
            : risk.System is not null && facts.Process is not null ? new Refusal("risk.process", "It is about a system, not about a process.")
            : facts == risk.Risk.Raised.Facts ? Decided<RiskEvent>.Nothing
            : new RiskRestated(facts);
    }

    private protected override string Done(Turn turn, RiskCase risk) => "It is saved.";

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem) => Look.Card(
        "Change the risk", $"What is said of {risk.Risk.Title}, and who answers for it.",
        [.. RiskForm.Inputs(turn, risk.Risk.Raised!.Facts, risk.Owner, risk.System is null, People, problem)],
        id: risk.Risk.Id.Value, state: "Risk",
        primary: Button.Change("Save", Name, turn.NewId(), NextCard.Of(risk)),
        secondary: [Button.Open("Leave it", Risk.View, NextCard.Of(risk)) with { AssociatedInputs = AssociatedInputs.None }]);
}
