using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Status;

/// <summary>"what is overdue": assessments, decisions and reviews past their day, with whom they lie.</summary>
public sealed class Overdue(StatusIndex index, IDirectory directory) : Intent
{
    public override string Verb => "status.overdue";

    public override IReadOnlyList<string> Phrases =>
        ["overdue", "what is overdue", "who is overdue", "who is late", "what is late", "overdue tasks", "late"];

    public override Hint Hint => new("what is overdue", "assessments, decisions and reviews past their day", p => p.Oversees || directory.IsManager(p.Id));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (Scope.Of(turn.Who, directory) is not { } people)
            return Reply.Say(Scope.Refused.Text);
        var ids = people.Select(p => p.Id).Append(turn.Who.Id).ToHashSet();
        var today = turn.Reader.Today(turn.Now);
        var late = await index.Ask(
            About.Register, world => TaskList.OfAll(world).Concat(IncidentTasks.Of(world, directory)).Where(t => t.IsOverdue(today) && (turn.Who.Oversees || ids.Contains(t.Who))).OrderBy(t => t.Due).ToList(), ct);
        return AnswerCard.Reply(
            turn, late.Count == 0 ? "Nothing is overdue" : $"{AnswerCard.Count(late.Count, "task is", "tasks are")} overdue",
            $"{Scope.InWords(turn.Who)}'s assessments, decisions and reviews, the longest overdue first.",
            late.Count == 0
                ? [Look.Text("Acknowledgements are a question of their own: who has not acknowledged.")]
                : [Look.Rows([.. late.Select(t => new Row(t.What, $"{directory.NameOf(t.Who)} · {TaskList.Line(t, turn)}"))])],
            secondary: [Button.Open("Open conditions", EverydayQuestions.OpenConditions)]);
    }
}
