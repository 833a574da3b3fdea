using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Responsibilities;

/// <summary>"responsibilities": who answers for what, the gaps first.</summary>
public sealed class ListResponsibilities(ResponsibilityDesk desk) : Intent
{
    public const string PartField = "part";

    public override string Verb => Responsibility.List;

    public override IReadOnlyList<string> Phrases =>
        ["responsibilities", "roles and responsibilities", "all responsibilities", "list responsibilities", "RACI", "who answers for what", "who is responsible for what", "who is accountable for what"];

    public override Hint Hint => new("responsibilities", "who is accountable and responsible for each clause, control and process, the gaps first", who => who.Oversees);

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Reply(turn, desk, null, ct);

    internal static async Task<Reply> Reply(Turn turn, ResponsibilityDesk desk, Notice? notice, CancellationToken ct)
    {
        if (!turn.Who.Oversees)
            return await MyResponsibilities.Reply(turn, desk, notice, ct);
        string? part = ResponsibilityWords.Parts.FirstOrDefault(one => one == turn.Fields.Text(PartField));
        var people = desk.Directory.Now;
        var all = (await desk.All(ct)).Select(entry => (Entry: entry, Gap: entry.GapIn(people))).ToList();
        var shown = all.Where(one => part is null || one.Entry.Part == part).OrderBy(one => one.Gap is null).ThenBy(one => one.Gap).ToList();
        var paging = Paging.Of(turn, shown.Count);
        (string, string)[] about = part is null ? [] : [(PartField, part)];
        string said = Said(all);
        return new Reply(
            Look.Card(
                "Responsibilities", said,
                [
                    Look.Text(said),
                    Look.Heading(part is null ? "All, the gaps first" : ResponsibilityWords.OfPart(part)),
                    shown.Count == 0 ? Look.Text("There is none yet.") : Look.Rows([.. paging.Page(shown).Select(one => RowOf(one.Entry, one.Gap, desk.Directory))]),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                    new Input.ChoiceSet(GoToPart.Field, "Another part", "Choose one of the list.", [new("All, the gaps first", ""), .. ResponsibilityWords.Parts.Select(id => new Choice(ResponsibilityWords.OfPart(id), id))])
                    {
                        Value = part ?? "",
                    },
                ],
                state: $"As of {turn.Reader.Moment(turn.Now)}", notice: notice,
                primary: turn.Who.Is(Role.Lead) ? Plain("Assign several", AssignSeveral.AskName) : null,
                secondary:
                [
                    Button.Open("Go", GoToPart.Name),
                    .. paging.Buttons(Responsibility.List, about).OfType<Execute>().Select(button => button with { AssociatedInputs = AssociatedInputs.None }),
                    .. turn.Who.Is(Role.Lead) ? [Plain("Name a process", AddProcess.AskName)] : Array.Empty<CardAction>(),
                    Plain("Mine", Responsibility.Own),
                ]),
            $"Responsibilities: {said}");
    }

    // "85 clauses, controls and processes: 12 have nothing open; 70 nobody named, 3 not accepted yet."
    private static string Said(List<(ResponsibilityEntry Entry, Gap? Gap)> all)
    {
        var needed = all.Where(one => one.Entry.IsNeeded).ToList();
        string gaps = string.Join(", ", needed.Where(one => one.Gap is not null).GroupBy(one => one.Gap!.Value).OrderBy(gap => gap.Key)
            .Select(gap => string.Create(CultureInfo.InvariantCulture, $"{gap.Count()} {ResponsibilityWords.Of(gap.Key).ToLowerInvariant()}")));
        return $"{needed.Count} clauses, controls and processes: {(gaps.Length == 0 ? "all are assigned and accepted" : $"{needed.Count(one => one.Gap is null)} assigned and accepted; {gaps}")}.";
    }

    private static Row RowOf(ResponsibilityEntry entry, Gap? gap, IDirectory directory) => new(
        entry.Name, ResponsibilityWords.Line(entry, directory), ResponsibilityCard.On("Open", Responsibility.View, entry))
    {
        Mark = gap is { } open ? new(open is Gap.Unassigned ? "Gap" : ResponsibilityWords.Of(open), open is Gap.Waiting ? TextColor.Warning : TextColor.Attention) : entry.IsNeeded ? new("Accepted", TextColor.Good) : null,
    };

    private static Execute Plain(string title, string verb) => Button.Open(title, verb) with { AssociatedInputs = AssociatedInputs.None };
}

/// <summary>"Go": the part that was chosen on the list.</summary>
public sealed class GoToPart(ResponsibilityDesk desk) : Intent
{
    public const string Name = "responsibility.go-to", Field = "go-to";

    public override string Verb => Name;

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        ListResponsibilities.Reply(turn with { Fields = Fields.Of(ListResponsibilities.PartField, turn.Fields.Text(Field) ?? "") }, desk, null, ct);
}
