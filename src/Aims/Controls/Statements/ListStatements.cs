using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Questions.Days;
using Aims.Status;
using Row = Aims.Cards.Row;

namespace Aims.Controls;

/// <summary>"SoA versions": all that were sent for approval, and the one that was in force on a day.</summary>
public sealed class ListStatements(ControlDesk desk) : Intent
{
    public override string Verb => Statement.All;

    public override IReadOnlyList<string> Phrases => ["SoA versions", "versions of the SoA", "statement of applicability versions", "versions of the statement of applicability", "approved SoA"];

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Reply(turn, desk, null, ct);

    internal static async Task<Reply> Reply(Turn turn, ControlDesk desk, string? problem, CancellationToken ct)
    {
        if (!turn.Who.Oversees)
            return Conversation.Reply.Say("Versions of the Statement of Applicability are for governance leads and auditors.");
        var all = await desk.Index.Ask(About.Register, world => world.All<Statement>().OrderByDescending(one => one.Number).ToList(), ct);
        var paging = Paging.Of(turn, all.Count, 8);
        string said = all.Count == 0 ? "No version was sent for approval yet." : $"{all.Count} version{(all.Count == 1 ? "" : "s")}.";
        return new Reply(
            Look.Card(
                "Versions of the Statement of Applicability", said,
                [
                    Look.Text(said),
                    .. all.Count == 0 ? Array.Empty<Element>() :
                    [
                        Look.Rows([.. paging.Page(all).Select(one => RowOf(turn, one, desk.Directory))]),
                        Look.Field(new Input.Date(ShowStatementOn.DayField, "In force on", "Give a day.") { Value = turn.Reader.Today(turn.Now), Max = turn.Reader.Today(turn.Now) }, error: problem),
                    ],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                secondary:
                [
                    .. all.Count == 0 ? Array.Empty<CardAction>() : [Button.Open("Show that day", ShowStatementOn.Name)],
                    .. paging.Buttons(Statement.All), Button.Open("As it stands now", Control.List),
                ]),
            problem ?? said);
    }

    private static Row RowOf(Turn turn, Statement one, IDirectory directory) => new(
        $"Version {one.Number}: {ControlWords.Of(one.Stage).ToLowerInvariant()}",
        $"{one.Id} · {(one.Answer is { } answer ? $"{directory.NameOf(answer.By)}, {turn.Reader.Day(answer.At)}" : $"sent by {directory.NameOf(one.By)}, {turn.Reader.Day(one.At)}")} · {ControlWords.Of(one.Counts)}",
        Button.Open("Open", Statement.View, (Statement.Field, one.Id.Value)));
}

/// <summary>"SoA as of 1 March": the version that was in force at the end of a day.</summary>
public sealed class ShowStatementOn(ControlDesk desk) : Intent
{
    public const string Name = "statement.on", DayField = "day";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
        ["SoA as of {day}", "SoA on {day}", "statement of applicability as of {day}", "statement of applicability on {day}", "the SoA as at {day}", "statement of applicability as at {day}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!turn.Who.Oversees)
            return Reply.Say("Versions of the Statement of Applicability are for governance leads and auditors.");
        var today = turn.Reader.Today(turn.Now);
        if ((turn.Fields.Day(DayField) ?? TypedDay.Read(turn.Fields.Text(DayField), today, turn.Reader.Culture)) is not { } day || day > today)
            return await ListStatements.Reply(turn, desk, "Give a day that is not still to come, such as 1 March 2026.", ct);
        var all = await desk.Index.Ask(About.Register, world => world.All<Statement>().ToList(), ct);
        return Statement.InForce(all, turn.Reader.EndOf(day)) is { } force
            ? await StatementCard.Show(turn, desk, force.Id, Notice.Note($"This version was in force on {turn.Reader.Day(day)}."), ct)
            : await ListStatements.Reply(turn, desk, $"No version was in force on {turn.Reader.Day(day)}.", ct);
    }
}
