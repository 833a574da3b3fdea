using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>Takes a system out of use, with a reason (ISO/IEC 42001 A.6.2). Its record stays.</summary>
public sealed class RetireSystem(Records records, IDirectory directory) : Intent
{
    public const string Name = "system.retire", AskName = "system.ask-retire", ReasonField = "reason";

    private const int LongestReason = 1_000;

    public override string Verb => Name;

    /// <summary>Why somebody may not retire it now; null when they may.</summary>
    public static Refusal? May(AiSystem system, Person who) =>
        system.Owner != who.Id && !who.Is(Role.Lead)
            ? new Refusal("system.not-owner", "Only its owner or a governance lead may retire it.")
        : system.State is SystemState.Draft or SystemState.AwaitingApproval or SystemState.Retired
            ? LifeCycle.Wrong(system, "cannot be retired now")
        : null;

    public static Decided<SystemEvent> Decide(AiSystem? system, Person who, string? reason) =>
        system is null ? LifeCycle.NotFound
        : May(system, who) is { } refusal ? refusal
        : reason is null or { Length: > LongestReason } ? new Refusal("system.no-reason", "Say why it is retired, in a sentence or two.")
        : new SystemRetired(reason);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var system = await draft.Load(AiSystem.Type, id.Value, ct);
            await draft.Apply(AiSystem.Type, id.Value, Decide(system.State, turn.Who, turn.Fields.Text(ReasonField)), ct);
            draft.Redraw(system.Key);
        }, ct);
        var now = outcome.Draft.Now(AiSystem.Type, id.Value);
        return outcome.Refusal is { Code: "system.no-reason" } && now is not null
            ? new Reply(Ask.Draw(turn, now, outcome.Refusal.Text), $"Retire {Plain.Line(now.Name)}?")
            : SystemCard.Reply(turn, now, outcome, directory, "It is retired. Its record stays.");
    }

    /// <summary>Asks for the reason before it is done.</summary>
    public sealed class Ask(Records records, IDirectory directory) : Intent
    {
        public override string Verb => AskName;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
                return Reply.Say(LifeCycle.NotFound.Text);
            var record = await records.Read(AiSystem.Type, id.Value, ct);
            return record.State is { } system && May(system, turn.Who) is null
                ? new Reply(Draw(turn, system, null), $"Retire {Plain.Line(system.Name)}?")
                : SystemCard.Reply(turn, record.State, record.Version, directory);
        }

        internal static Card Draw(Turn turn, AiSystem system, string? problem) => Look.Card(
            $"Retire {system.Name}?",
            "A retired system may no longer be used. Say why it is retired.",
            [
                Look.Text("A retired system may no longer be used. Its record stays in the register."),
                Look.Field(
                    new Input.Text(ReasonField, "Why is it retired?", "Say why, in a sentence or two.") { IsMultiline = true, MaxLength = LongestReason },
                    example: "Replaced by the new applicant system on 1 December.", error: problem),
            ],
            id: system.Id.Value, state: Words.Of(system.State),
            primary: Button.Change("Retire", Name, turn.NewId(), (StepFields.System, system.Id.Value)),
            secondary: [Button.Open("Keep it", AiSystem.View, (StepFields.System, system.Id.Value))]);
    }
}
