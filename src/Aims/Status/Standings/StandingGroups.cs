using Aims.Campaigns;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Policies;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>Where a policy stands by department, by manager or by location: those with the most who are missing first.</summary>
public sealed class StandingGroups(StandingDesk desk) : Intent
{
    private const string ByField = "by";

    private const int LongestLabel = 40;

    // Each is on the card twice.
    private const int GroupsShown = 8;

    private static readonly AudienceKind[] Kinds = [AudienceKind.Department, AudienceKind.Team, AudienceKind.Location];

    public override string Verb => Standing.Groups;

    public override IReadOnlyList<string> Phrases => ["acknowledgements by department", "acknowledgements per department", "who has acknowledged by department"];

    /// <summary>The buttons that lead to each.</summary>
    internal static IEnumerable<Execute> Buttons(Standing of, AudienceKind? except = null) =>
        Kinds.Where(kind => kind != except).Select(kind => Button.Open(TitleOf(kind), Standing.Groups, (Acknowledgement.PolicyField, of.Version.Policy), (ByField, kind.ToString())));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) => await desk.Ask(turn, ct) switch
    {
        null => Reply.Say(Scope.Refused.Text),
        { All: [] } => Reply.Say(StandingWords.NoPolicy),
        { One: { } one } stood => Draw(turn, stood, one, turn.Fields.Choice<AudienceKind>(ByField) is { } by && Kinds.Contains(by) ? by : AudienceKind.Department),
        // Of several policies one is chosen first.
        _ => Reply.Open(Standing.View, Acknowledgement.PolicyField, ""),
    };

    private Reply Draw(Turn turn, Stood stood, Standing one, AudienceKind by)
    {
        var groups = Breakdowns.Of(one, by, stood.Present.People).Where(Seen(turn.Who, by)).OrderByDescending(group => group.Tally.Missing).ThenBy(group => NameOf(group.Part), StringComparer.OrdinalIgnoreCase).ToList();
        var paging = Paging.Of(turn, groups.Count, GroupsShown);
        var page = paging.Page(groups).ToList();
        return AnswerCard.Reply(
            turn, StandingWords.Done(one.Tally), $"{StandingWords.Filter(turn, stood, one, desk)} {Order(by)}",
            page.Count == 0 ? [Look.Text(by is AudienceKind.Team ? "None of them reports to anybody." : "Nobody is asked.")] :
            [
                Look.Bars("Not acknowledged", [.. page.Select(group => new Chart.Bar(Plain.Line(NameOf(group.Part), LongestLabel), group.Tally.Missing))]),
                Look.Rows([.. page.Select(group => new Row(NameOf(group.Part), WhereItStands.Line(group.Tally), Button.Open("Open", Standing.View, Data(one, group.Part))))]),
                .. paging.InWords is { } words ? [Look.Subtle(words)] : Array.Empty<Element>(),
            ],
            secondary:
            [
                .. paging.Buttons(Verb, (Acknowledgement.PolicyField, one.Version.Policy), (ByField, by.ToString())),
                .. Buttons(one, except: by), Button.Open("All of them", Standing.View, (Acknowledgement.PolicyField, one.Version.Policy)),
            ]);
    }

    // A manager does not look at those above.
    private Func<(AudiencePart Part, Tally Tally), bool> Seen(Person who, AudienceKind by)
    {
        if (who.Oversees || by is not AudienceKind.Team)
            return _ => true;
        var team = Scope.Team(who.Id, desk.Directory.Now).Select(person => person.Id).Append(who.Id).ToHashSet();
        return group => group.Part.Person is { } manager && team.Contains(manager);
    }

    private static (string, string)[] Data(Standing one, AudiencePart part) => [(Acknowledgement.PolicyField, one.Version.Policy), .. Circle.Data(part)];

    private string NameOf(AudiencePart part) => part switch
    {
        { Value: null or "" } => part.Kind is AudienceKind.Location ? "Without a location" : "Without a department",
        { Person: { } manager, Kind: AudienceKind.Team } => desk.Directory.NameOf(manager),
        _ => part.Value,
    };

    private static string Order(AudienceKind by) => by is AudienceKind.Team
        ? "By manager, each with all who report to them, near and far; most missing first." : $"{TitleOf(by)}, most missing first.";

    private static string TitleOf(AudienceKind kind) => kind switch
    {
        AudienceKind.Team => "By manager",
        AudienceKind.Location => "By location",
        _ => "By department",
    };
}
