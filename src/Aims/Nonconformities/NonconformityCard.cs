using Aims.Actions;
using Aims.Audits;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Nonconformities;

/// <summary>A nonconformity as it stands, and what comes next.</summary>
internal static class NonconformityCard
{
    private const int LongestTitle = 100, ChecksShown = 2;

    // Texts and earlier actions in full, and with less of them where that is too much for a card.
    private static readonly (int Letters, int Earlier)[] Sizes = [(NonconformityRules.LongestText, NonconformityRules.MostActions), (400, 3), (150, 0), (40, 0)];

    public static Reply Reply(Turn turn, NonconformityCase of, NonconformityDesk desk, Notice? notice)
    {
        string said = Said(turn, of, desk.Directory);
        var drawn = Sizes.Select(size => Draw(turn, of, desk, notice, said, size.Letters, size.Earlier));
        return new Reply(drawn.FirstOrDefault(CardSize.Fits) ?? drawn.Last(), $"{of.Record.Id} {Plain.Line(of.Record.What)}: {said}") { Live = new LiveCard(Nonconformity.View, of.Record.Key, of.Version) };
    }

    private static Card Draw(Turn turn, NonconformityCase of, NonconformityDesk desk, Notice? notice, string said, int letters, int earlier)
    {
        var record = of.Record;
        var (primary, secondary) = Buttons(turn, of);
        return Look.Card(
            Plain.Line(record.What, LongestTitle), said,
            [
                Look.Text(said), .. record.What.Length > LongestTitle ? [Quote("What is not as it should be", record.What)] : Array.Empty<Element>(),
                Look.Facts([.. Facts(turn, record, desk.Directory)]), .. Told(record).Select(told => Quote(told.Label, told.Text)),
                .. ActionRows.Of(turn, [.. of.Actions.Where(action => record.Actions.Contains(action.Id))], desk.Directory, "Corrective actions", record.Key),
                .. ActionRows.Of(turn, [.. of.Actions.Where(action => record.EarlierActions.Contains(action.Id)).TakeLast(earlier)], desk.Directory, "Earlier actions", record.Key),
                .. record.Checks.TakeLast(ChecksShown).SelectMany(check => Checked(check)),
                .. record.Withdrawn is { } reason ? [Quote("Why it was withdrawn", reason)] : Array.Empty<Element>(),
            ],
            id: record.Id.Value, state: $"{NonconformityWords.Of(record.Grade)} nonconformity, {NonconformityWords.Of(record.Stage).ToLowerInvariant()}", notice: notice,
            primary: primary?.On(record.Key), secondary: [.. secondary.Select(button => button.On(record.Key))]);

        Element Quote(string label, string text) => Look.Quote(label, Plain.Line(text, letters));

        IEnumerable<Element> Checked(EffectivenessCheck check)
        {
            yield return Quote($"{desk.Directory.NameOf(check.By)} on {turn.Reader.Day(check.At)}: {(check.Works ? "it works" : "it does not work")}", check.Words);
            if (!check.Works)
                yield return Look.Subtle($"What was taken for the cause then: {Plain.Line(check.Cause, letters)}");
        }
    }

    private static string Said(Turn turn, NonconformityCase of, IDirectory directory) => of.Record switch
    {
        { Withdrawn: not null } => "It was withdrawn: it was none.",
        { Closed: { } closed } => $"Closed on {turn.Reader.Day(closed)}: {directory.NameOf(of.Record.Checks[^1].By)} found that what was done works.",
        { IsAnswered: false } record => $"{directory.NameOf(record.Owner)} is to tell {NonconformityWords.And(NonconformityRules.Missing(record))} by {turn.Reader.Day(record.AnswerDue(turn.Reader.Today(record.Since)))}.",
        { Actions.Count: 0 } => "Cause and correction are told. Plan what is done about the cause.",
        { Planned: null } => "Actions are planned. Say who checks whether they worked, and when.",
        { Planned: { } planned } when of.NotReady(turn) is null => $"{directory.NameOf(planned.By)} is to check now whether it worked.",
        { Planned: { } planned } => $"{directory.NameOf(planned.By)} checks from {turn.Reader.Day(planned.On)} on whether it worked.",
    };

    private static IEnumerable<(string, string?)> Facts(Turn turn, Nonconformity record, IDirectory directory)
    {
        yield return ("Against", AuditCatalogue.Current.Find(record.Requirement)?.Name ?? record.Requirement);
        yield return ("Answers for it", directory.NameOf(record.Owner));
        yield return ("Raised", $"by {directory.NameOf(record.By)} on {turn.Reader.Day(record.At)}{(record.From is { } from ? $", finding {from.Finding} of {from.Audit}" : "")}");
        if (record.System is { } system)
            yield return ("System", system);
        if (record.Planned is { } planned)
            yield return ("Effectiveness check", $"{directory.NameOf(planned.By)}, from {turn.Reader.Day(planned.On)} on");
    }

    private static IEnumerable<(string Label, string Text)> Told(Nonconformity record) =>
        from told in new[] { ("Correction", record.Correction), ("Consequences", record.Consequences), ("Cause", record.Cause), ("Similar cases", record.Similar) }
        where told.Item2 is not null
        select (told.Item1, told.Item2);

    private static (Execute? Primary, IReadOnlyList<Execute> Secondary) Buttons(Turn turn, NonconformityCase of)
    {
        var record = of.Record;
        bool works = NonconformityRules.MayNotWork(record, turn.Who) is null;
        Execute Open(string title, string verb) => Button.Open(title, verb, (Nonconformity.Field, record.Id.Value));
        var answer = Open(record.IsAnswered ? "Correction and cause" : "Tell correction and cause", Nonconformity.Answer);
        var act = Open("Plan an action", PlanCorrectiveAction.AskName);
        var plan = Open("Plan the check", PlanCheck.AskName);
        Execute? next = of.NotReady(turn) is null && of.IsChecker(turn.Who) ? Open("Check whether it worked", Nonconformity.Check)
            : !works ? null : !record.IsAnswered ? answer : record.Actions.Count == 0 ? act : record.Planned is null ? plan : null;
        Execute[] all = works ? [answer, .. record.Cause is null ? Array.Empty<Execute>() : [act], plan, Open("Hand over", HandOverNonconformity.AskName)] : [];
        return (next,
        [
            .. all.Where(button => button.Verb != next?.Verb), Open("History", NonconformityHistory.Name),
            .. record.From is { } from && turn.Who.Oversees ? [Button.Open($"Show {from.Audit}", Audit.View, (Audit.Field, from.Audit))] : Array.Empty<Execute>(),
        ]);
    }
}

/// <summary>What happened to a nonconformity, the latest first: a range of its own events.</summary>
public sealed class NonconformityHistory(NonconformityDesk desk) : Intent
{
    public const string Name = "nonconformity.history";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (await desk.Read(turn, ct) is not { Record: var record })
            return Reply.Say(NonconformityRules.NotFound.Text);
        var events = await desk.Records.History(Nonconformity.Type, record.Id.Value, ct).ToListAsync(ct);
        events.Reverse();
        var paging = Paging.Of(turn, events.Count);
        return new Reply(
            Look.Card(
                Plain.Line(record.What, 100), $"What happened to {record.Id}, the latest first.",
                [
                    Look.Rows([.. paging.Page(events).Select(happened => new Row(
                        $"{desk.Directory.NameOf(happened.Stamp.By)} {NonconformityWords.Of(happened.Event, desk.Directory.NameOf, turn.Reader)}", turn.Reader.Moment(happened.Stamp.At)))]),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                id: record.Id.Value, state: "History",
                secondary: [.. paging.Buttons(Name, (Nonconformity.Field, record.Id.Value)), Button.Open("Show it", Nonconformity.View, (Nonconformity.Field, record.Id.Value))]),
            $"History of {record.Id}");
    }
}
