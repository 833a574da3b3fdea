using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.People;
using Aims.Policies;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>"who has not acknowledged": the people who are missing, each with the reason, and the button to remind them.</summary>
public sealed class NotAcknowledged(StandingDesk desk) : Intent
{
    private const string WhyField = "why", LateOnly = "late";

    public override string Verb => Acknowledgement.Missing;

    public override IReadOnlyList<string> Phrases =>
    [
        "who has not acknowledged", "who has not acknowledged policy", "who has not acknowledged AI policy", "who hasn't acknowledged",
        "who hasn't acknowledged policy", "who hasn't acknowledged AI policy", "not acknowledged", "who did not acknowledge",
        "who did not acknowledge policy", "who has not signed", "who has not signed policy", "who has not signed AI policy",
        "missing acknowledgements", "open acknowledgements",
    ];

    public override Hint Hint => new("who has not acknowledged", "who is missing, and why", p => p.Oversees || desk.Directory.IsManager(p.Id));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) => await desk.Ask(turn, ct) switch
    {
        null => Reply.Say(Scope.Refused.Text),
        { All: [] } => Reply.Say(StandingWords.NoPolicy),
        { One: { } one } stood => OfOne(turn, stood, one),
        var stood => OfAll(turn, stood),
    };

    private Reply OfOne(Turn turn, Stood stood, Standing one)
    {
        var only = turn.Fields.Choice<Response>(WhyField);
        bool late = turn.Fields.Text(WhyField) is LateOnly;
        // Whoever has been late for longest first, then by name.
        List<Respondent> found = [.. one.People.Where(person => person.IsMissing && (only is null || person.Response == only) && (!late || person.IsLate)).OrderBy(person => person.Due)];
        var paging = Paging.Of(turn, found.Count);
        string filter = only is { } why ? $" Only: {Responses.InWords(why).ToLowerInvariant()}, {StandingWords.Number(found.Count)}." : late ? $" Only: late, {StandingWords.Number(found.Count)}." : "";
        (string, string)[] data = stood.Data(one);
        (string, string)[] whole = only is null && !late ? data : [.. data, (WhyField, late ? LateOnly : only!.Value.ToString())];
        return AnswerCard.Reply(
            turn, StandingWords.Missing(one.Tally), StandingWords.Filter(turn, stood, one, desk) + filter,
            found.Count == 0 ? [Look.Text(one.Tally.Asked == 0 ? "No campaign that is open asks any of these people." : one.Tally.Missing == 0 ? "Everybody has." : "Nobody.")]
                : [Look.Rows([.. paging.Page(found).Select(person => RowOf(person, turn, stood.Present))]), .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>()],
            primary: NudgeButton.Of(turn.Who, one, stood.Part),
            secondary:
            [
                .. paging.Buttons(Verb, whole),
                .. one.Tally.Missing == 0 ? Array.Empty<CardAction>() : [ExportButton.Of(ExportList.NotAcknowledged)],
                Button.Open("Where it stands", Standing.View, data),
                .. Filters(one.Tally, data),
            ]);
    }

    // Where all are missing for one reason, there is nothing to choose.
    private static IEnumerable<Execute> Filters(Tally tally, (string, string)[] data)
    {
        foreach (var response in Enum.GetValues<Response>().Where(response => response is not Response.Acknowledged && tally.Of(response) is > 0 and var count && count < tally.Missing))
            yield return Button.Open($"{Responses.InWords(response)} ({StandingWords.Number(tally.Of(response))})", Acknowledgement.Missing, [.. data, (WhyField, response.ToString())]);
        if (tally.Late > 0 && tally.Late < tally.Missing)
            yield return Button.Open($"Late ({StandingWords.Number(tally.Late)})", Acknowledgement.Missing, [.. data, (WhyField, LateOnly)]);
    }

    private Row RowOf(Respondent one, Turn turn, Present present) => new(
        one.Person.Name, $"{one.Person.Department} · reports to {(one.Person.Manager is { } manager ? desk.Directory.NameOf(manager) : "nobody")} · {StandingWords.Of(one, turn, present)}");

    private Reply OfAll(Turn turn, Stood stood)
    {
        var asked = stood.All.SelectMany(one => one.People).Select(one => one.Person.Id).ToHashSet();
        var missing = stood.All.SelectMany(one => one.People).Where(one => one.IsMissing).Select(one => one.Person.Id).ToHashSet();
        return AnswerCard.List(
            turn, Verb, $"{StandingWords.Number(missing.Count)} of {StandingWords.Number(asked.Count)} people have not acknowledged all policies",
            $"{Circle.InWords(stood.Part, turn.Who, desk.Directory)}; {AnswerCard.Count(stood.All.Count, "policy", "policies")} in force.",
            [.. stood.All.OrderByDescending(one => one.Tally.Missing)],
            one => new Row(
                $"{one.Version.Title}, version {one.Version.Number}", $"{WhereItStands.Line(one.Tally)} · {StandingWords.Asked(turn, one)}",
                Button.Open("Who", Verb, stood.Data(one))), "",
            [ExportButton.Of(ExportList.NotAcknowledged)]);
    }
}
