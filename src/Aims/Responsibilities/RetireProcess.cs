using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Responsibilities;

/// <summary>Takes a process of the organisation's own off the list.</summary>
public sealed class RetireProcess(ResponsibilityDesk desk) : ResponsibilityAct(desk)
{
    public const string Name = "responsibility.retire-process", AskName = "responsibility.ask-retire";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ResponsibilityEntry entry) => ResponsibilityRules.MayNotRetire(entry, turn.Who, Desk.Directory);

    private protected override Decided<ResponsibilityEvent> Decide(Turn turn, ResponsibilityEntry entry) => new ProcessRetired();

    private protected override string Done(Turn turn, ResponsibilityEntry now) => "The process is off the list. The history keeps who answered for it.";

    private protected override Card Draw(Turn turn, ResponsibilityEntry entry, Refusal? problem) => Look.Card(
        "Take it off the list?", entry.Name, [Look.Text($"{ResponsibilityWords.Line(entry, Desk.Directory)}. Nobody answers for \"{entry.Title}\" any more.")],
        id: entry.Name, primary: Button.Change("Take it off", Name, turn.NewId(), (Responsibility.Field, entry.Id)), secondary: [ResponsibilityCard.On("Back", Responsibility.View, entry)]);
}
