using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>Stops the use of a system at once, with a reason (EU AI Act Art. 26(5), ISO/IEC 42001 A.6.2.6).</summary>
public sealed class SuspendSystem(Records records, IDirectory directory) : SystemChange(records, directory)
{
    public const string Name = "system.suspend", AskName = "system.ask-suspend";

    public override string Verb => Name;

    protected override string AskVerb => AskName;

    public static Decided<SystemEvent> Decide(AiSystem system, Person who, string? reason) =>
        system.MaySuspend(who) is { } refusal ? refusal
        : Lacks(reason) is { } lack ? lack
        : system.Suspend(who, reason!);

    protected override Refusal? Forbids(AiSystem system, Turn turn) => system.MaySuspend(turn.Who);

    protected override Decided<SystemEvent> Decide(AiSystem system, Turn turn) => Decide(system, turn.Who, turn.Fields.Text(ReasonField));

    protected override string Done(Turn turn, AiSystem system) => "It is suspended. Those whom it concerns are told.";

    protected override Card Draw(Turn turn, AiSystem system, Refusal? problem) => Look.Card(
        $"Suspend {system.Name}?",
        "It may not be used from now on, until the suspension is lifted. Say why.",
        [
            Look.Text("It may not be used from now on, until the suspension is lifted. Its owner, its users and whoever approved it are told."),
            Why("Why is it suspended?", "It ranked two applicants by where they live.", turn, problem),
        ],
        id: system.Id.Value, state: Words.Of(system.State),
        primary: Button.Change("Suspend", Name, turn.NewId(), (StepFields.System, system.Id.Value)),
        secondary: [Button.Open("Keep it in use", AiSystem.View, (StepFields.System, system.Id.Value))]);
}
