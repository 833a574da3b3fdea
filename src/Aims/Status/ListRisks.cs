using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Risks;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>"open risks" of everybody or a team, and "my risks": the highest first.</summary>
public sealed class ListRisks(bool mine, StatusIndex index, IDirectory directory) : Intent
{
    public const string Open = "status.open-risks", Mine = "status.my-risks";

    public override string Verb => mine ? Mine : Open;

    public override IReadOnlyList<string> Phrases => mine
        ? ["my risks", "which risks are mine", "what are my risks", "risks of mine"]
        : ["open risks", "which risks are open", "what risks are open", "risks that are open", "open AI risks", "unanswered risks"];

    // The figures lead to the others.
    public override Hint? Hint => mine ? new("my risks", "risks that you answer for, decide on or do something about") : null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if ((mine ? [] : Scope.Of(turn.Who, directory)) is not { } people)
            return Reply.Say("That is for governance leads, auditors and managers. You can ask for \"my risks\".");
        var today = turn.Reader.Today(turn.Now);
        var owners = people.Select(p => p.Id).Append(turn.Who.Id).ToHashSet();
        var found = await index.Ask(About.Register, world => LivingRisk.Of(world)
            .Where(of => mine ? of.Concerns(turn.Who.Id) : of.IsOpenOn(today) && (turn.Who.Oversees || owners.Contains(of.System.Owner))).ToList(), ct);
        return AnswerCard.Reply(
            turn, mine ? AnswerCard.Count(found.Count, "risk concerns you", "risks concern you") : AnswerCard.Count(found.Count, "open risk", "open risks"),
            (mine ? "Risks of systems that you own or registered, that you were asked to accept, or that you do something about"
                : $"{Scope.InWords(turn.Who)}'s risks that are not answered, not accepted, or have actions to do")
                + $", the highest first{Counts(found)}.",
            found.Count == 0
                ? [Look.Text(mine ? "There is none." : "Nothing is open.")]
                : [Look.Rows([.. found.Take(Look.RowsShown).Select(of => RowOf(of, turn))], found.Count)],
            secondary: mine ? null : [Button.Open("By level", CountRisks.Name)]);
    }

    private static string Counts(IEnumerable<LivingRisk> found) =>
        RiskWords.Counts(found.Select(of => of.Risk.Level).OfType<Exposure>()) is { } counts ? $": {counts}" : "";

    private Row RowOf(LivingRisk of, Turn turn) => new(
        of.Risk.Title,
        $"{of.Risk.Id} · {of.System.Id} {of.System.Name} · {RiskWords.Line(AssessedRisk.Of(of.Risk), turn, directory)} · owner {directory.NameOf(of.System.Owner)} · for {Reader.Age(of.Risk.Since, turn.Now)}",
        Button.Open("Open", Risk.View, (Risk.Field, of.Risk.Id.Value)));
}
