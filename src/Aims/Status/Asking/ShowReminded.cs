using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Questions;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>A message that reminds somebody of what is theirs among the rows of an answer; nothing when there is nothing left of it.</summary>
public sealed class ShowReminded(AskDesk desk, Reminders reminders, IDirectory directory) : Intent
{
    public const string Name = "status.reminded";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (await reminders.Find(turn.Fields.Text(Reminders.Kind), ct) is not var (by, question) || directory.Find(by) is not { } reminding)
            return Reply.Nothing;
        var rows = await desk.On(reminding, turn.Now, turn.Reader.Zone, question, scene => Reminding.For(turn.Who, question, desk.Catalog, scene), ct);
        return rows.Count == 0 ? Reply.Nothing : Draw(reminding, desk.Catalog[question.Subject], rows);
    }

    // What the question was stays with whoever asked it.
    private static Reply Draw(Person by, Subject subject, IReadOnlyList<AnswerRow> rows)
    {
        string title = $"{by.Name} reminds you of {Figure.Counted(rows.Count, subject)}";
        return new Reply(
            Look.Card(title, $"{title}.", [Look.Text("Please open each and do what is yours to do."), Look.Rows([.. rows.Select(RowOf)])]),
            $"{title}.");
    }

    private static Row RowOf(AnswerRow row) =>
        new(Short.Text(row.Title, 90), row.Key == row.Title ? "" : row.Key, row.Opens is { } opens ? Button.Open("Open", opens.Verb, (opens.Field, opens.Value)) : null);
}
