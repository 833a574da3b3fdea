using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Controls;

/// <summary>A version as it was frozen, page by page.</summary>
internal static class StatementCard
{
    private const int HashShown = 16;

    /// <summary>For leads and auditors, and whoever is asked to approve it.</summary>
    public static async Task<Reply> Show(Turn turn, ControlDesk desk, StatementId id, Notice? notice, CancellationToken ct)
    {
        var record = await desk.Records.Read(Statement.Type, id.Value, ct);
        if (record.State is not { } statement)
            return Conversation.Reply.Say(StatementRules.NotFound.Text);
        var content = StatementContent.Read(desk.Records, statement, ct);
        bool may = turn.Who.Oversees || (await desk.Records.Read(Approval.Type, statement.Approval, ct)).State?.Asked.Contains(turn.Who.Id) is true;
        var lines = await content;
        return may ? Reply(turn, statement, record.Version, lines, desk.Directory, notice) : Conversation.Reply.Say(StatementRules.NotFound.Text);
    }

    private static Reply Reply(Turn turn, Statement statement, long version, IReadOnlyList<StatementLine> lines, IDirectory directory, Notice? notice)
    {
        var paging = Paging.Of(turn, lines.Count, 8);
        string said = Said(turn, statement, directory);
        return new Reply(
            Look.Card(
                $"Statement of Applicability, version {statement.Number}", said,
                [
                    Look.Text(said),
                    Look.Facts(
                        ("Controls", ControlWords.Of(statement.Counts)),
                        ("Sent", $"{directory.NameOf(statement.By)}, {turn.Reader.Moment(statement.At)}"),
                        ("Seal (SHA-256)", $"{statement.Content[..HashShown]}…")),
                    .. statement.Note is { } note ? [Look.Quote("What has changed", note)] : Array.Empty<Element>(),
                    Look.Rows([.. paging.Page(lines).Select(line => RowOf(line, directory))]),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                id: statement.Id.Value, state: ControlWords.Of(statement.Stage), notice: notice,
                secondary: [.. paging.Buttons(Statement.View, (Statement.Field, statement.Id.Value)).OfType<Execute>().Concat(Buttons(turn, statement)).Select(button => button.On(statement.Key))]),
            $"Statement of Applicability, version {statement.Number}: {said}")
        {
            Live = new LiveCard(Statement.View, statement.Key, version),
        };
    }

    private static string Said(Turn turn, Statement statement, IDirectory directory) => statement.Answer switch
    {
        { Verdict: Verdict.Approve } answer => $"Approved by {directory.NameOf(answer.By)} on {turn.Reader.Moment(answer.At)}. It is frozen.",
        { } answer => $"{directory.NameOf(answer.By)} did not approve it on {turn.Reader.Moment(answer.At)}{(answer.Reason is { } reason ? $": {reason}" : ".")}",
        null => statement.Stage is StatementStage.TakenBack ? "It was taken back before a decision." : "It waits for approval, as it was on that day.",
    };

    private static Row RowOf(StatementLine line, IDirectory directory) => new(
        $"{line.Id} {line.Title}",
        $"{ControlWords.State(line.Applies, line.Status)}{(line.Owner is { } owner ? $" · {directory.NameOf(owner)}" : "")} · {line.Because}",
        null);

    private static IEnumerable<Execute> Buttons(Turn turn, Statement statement)
    {
        if (turn.Who.Oversees)
            yield return Button.Open("As a file", OfferStatement.Name, (Statement.Field, statement.Id.Value));
        yield return Button.Open("The request", Approval.View, (Approval.Field, statement.Approval));
        if (statement.Stage is StatementStage.InApproval && statement.By == turn.Who.Id)
            yield return Button.Change("Take it back", TakeStatementBack.Name, turn.NewId(), (Statement.Field, statement.Id.Value));
        if (turn.Who.Oversees)
            yield return Button.Open("All versions", Statement.All);
    }
}

public sealed class ShowStatement(ControlDesk desk) : Intent
{
    public override string Verb => Statement.View;

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        turn.Fields.Id<StatementId>(Statement.Field) is { } id ? StatementCard.Show(turn, desk, id, null, ct) : Task.FromResult(Reply.Say(StatementRules.NotFound.Text));
}
