using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>"which reviews are due": systems to be reviewed within the time in which their owners are asked, overdue first.</summary>
public sealed class ReviewsDue(StatusIndex index, IDirectory directory) : Intent
{
    public override string Verb => "status.reviews";

    public override IReadOnlyList<string> Phrases =>
    [
        "which reviews are due", "reviews due", "due reviews", "reviews", "what has to be reviewed", "what must be reviewed",
        "which systems have to be reviewed", "overdue reviews", "which reviews are overdue", "systems to review",
    ];

    public override Hint Hint => new("which reviews are due", "systems to be looked at again, overdue first", p => p.Oversees || directory.IsManager(p.Id));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (Scope.Of(turn.Who, directory) is not { } people)
            return Reply.Say(Scope.Refused.Text);
        var ids = people.Select(p => p.Id).Append(turn.Who.Id).ToHashSet();
        var today = turn.Reader.Today(turn.Now);
        var due = await index.Ask(About.Register, world => Due(world, today).Where(d => turn.Who.Oversees || ids.Contains(d.System.Owner)).ToList(), ct);
        int overdue = due.Count(d => d.Day < today);
        return AnswerCard.Reply(
            turn, due.Count == 0 ? "No review is due" : $"{AnswerCard.Count(due.Count, "review is", "reviews are")} due{(overdue == 0 ? "" : $", {overdue} overdue")}",
            $"{Scope.InWords(turn.Who)}'s approved systems, due within 30 days, the longest overdue first.",
            due.Count == 0
                ? [Look.Text("Owners are asked 30 days ahead. How often depends on the impact level.")]
                : [Look.Rows([.. due.Take(Look.RowsShown).Select(d => RowOf(d.System, d.Day, turn))], due.Count)]);
    }

    private static IEnumerable<(AiSystem System, DateOnly Day)> Due(World world, DateOnly today) =>
        from system in world.Systems
        let day = system.ReviewDue
        where day is not null && ReviewCycle.AskedOn(day.Value) <= today
        orderby day, system.Id.Value
        select (system, day.Value);

    private Row RowOf(AiSystem system, DateOnly due, Turn turn)
    {
        string late = due < turn.Reader.Today(turn.Now) ? $"overdue since {turn.Reader.Day(due)}" : $"due {turn.Reader.Day(due)}";
        string last = system.Reviewed is { } reviewed ? $"reviewed {turn.Reader.Day(reviewed.At)}" : $"approved {turn.Reader.Day(system.Since)}";
        return new Row(
            system.Name, $"{system.Id} · level {system.Level} · {directory.NameOf(system.Owner)} · {last} · {late}",
            Button.Open("Open", AiSystem.View, (AiSystem.Type.Kind, system.Id.Value)));
    }
}
