using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Responsibilities;

/// <summary>Names who is accountable and who is responsible. Each is asked to accept their own part.</summary>
public sealed class AssignResponsibility(ResponsibilityDesk desk) : ResponsibilityAct(desk)
{
    public const string Name = "responsibility.assign", AskName = "responsibility.ask-assign";

    private const string SeenField = "seen";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ResponsibilityEntry entry) => ResponsibilityRules.NotLead(turn.Who, Desk.Directory);

    private protected override Decided<ResponsibilityEvent> Decide(Turn turn, ResponsibilityEntry entry) =>
        ResponsibilityRules.Assign(entry, ResponsibilityForm.Read(turn, entry), turn.Fields.Number(SeenField) ?? 0, turn, Desk.Directory);

    private protected override string Done(Turn turn, ResponsibilityEntry now) => "It is assigned. Whoever has not accepted their part yet is asked to.";

    // Whoever is not named any more hears that too.
    private protected override void Follow(Draft draft, Turn turn, ResponsibilityEntry before, Responsibility now)
    {
        ResponsibilityDesk.Ask(draft, now.Holders, turn.Who.Id);
        foreach (var released in (before.Record?.Holders ?? []).Select(holder => holder.Who).Where(who => now.Of(who) is null && who != turn.Who.Id && Desk.Directory.Now.Find(who) is not null))
            draft.TellQuietly(released, Responsibility.View, now.Key, bundled: true);
    }

    private protected override Card Draw(Turn turn, ResponsibilityEntry entry, Refusal? problem) => Look.Card(
        "Who answers for it?", entry.Name,
        [
            .. problem is { Code: ResponsibilityRules.ChangedSince } ? [Look.Quote("It says now", ResponsibilityWords.Line(entry, Desk.Directory))] : Array.Empty<Element>(),
            .. ResponsibilityForm.Inputs(turn, ResponsibilityForm.Read(turn, entry), Desk.Directory, problem),
        ],
        id: entry.Name, notice: problem is { Code: ResponsibilityRules.ChangedSince } ? Notice.Warning(problem.Text) : null,
        primary: Button.Change("Save", Name, turn.NewId(), (Responsibility.Field, entry.Id), (SeenField, (entry.Record?.Edit ?? 0).ToString(CultureInfo.InvariantCulture))),
        secondary: [ResponsibilityCard.On("Back", Responsibility.View, entry)]);
}
