using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Responsibilities;

/// <summary>Names a process of the organisation's own, for which somebody answers.</summary>
public sealed class AddProcess(ResponsibilityDesk desk) : Intent
{
    public const string Name = "responsibility.add-process", AskName = "responsibility.ask-process", TitleField = "process-title";

    public override string Verb => Name;

    public Intent Ask => new Asker(desk);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ResponsibilityRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        string title = Plain.Line(turn.Fields.Text(TitleField) ?? "", int.MaxValue);
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            // The number is taken first: of two who name one process at once, the second is asked again with the first among the others.
            string id = await draft.NewId(Responsibility.Type, ct);
            await draft.Apply(Responsibility.Type, id, ResponsibilityRules.AddProcess(id, title, await desk.All(ct)), ct);
        }, ct);
        return outcome.Refusal is { } problem ? Draw(turn, problem)
            : await desk.Read(outcome.IdOf(Responsibility.Type), ct) is { } entry
                ? ResponsibilityCard.Reply(turn, entry, desk.Directory, Notice.Done("The process is named. Say who answers for it next."))
            : Reply.Say(ResponsibilityRules.NotFound.Text);
    }

    private static Reply Draw(Turn turn, Refusal? problem)
    {
        const string said = "Something that is done again and again for the management system, and that is not on the list yet.";
        return new Reply(
            Look.Card(
                "Name a process", said,
                [
                    Look.Text(said),
                    Look.Field(
                        new Input.Text(TitleField, "What is it called?", "Name it.") { Value = turn.Fields.Text(TitleField), MaxLength = ResponsibilityRules.LongestTitle },
                        example: "Monthly check of chatbots", error: problem.At(ResponsibilityRules.Title)),
                ],
                primary: Button.Change("Name it", Name, turn.NewId()), secondary: [Button.Open("Back", Responsibility.List) with { AssociatedInputs = AssociatedInputs.None }]),
            "Name a process");
    }

    private sealed class Asker(ResponsibilityDesk desk) : Intent
    {
        public override string Verb => AskName;

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            Task.FromResult(ResponsibilityRules.NotLead(turn.Who, desk.Directory) is { } refusal ? Reply.Say(refusal.Text) : Draw(turn, null));
    }
}
