using System.Text.RegularExpressions;
using Aims.Campaigns;
using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.People;
using Aims.Policies;

namespace Aims.Status;

/// <summary>"where does the AI policy stand": how many have acknowledged it, how far the others have come, and how that went on.</summary>
public sealed partial class WhereItStands(StandingDesk desk) : Intent
{
    private const string CalledField = "called";

    private const int Weeks = 6;

    public override string Verb => Standing.View;

    public override IReadOnlyList<string> Phrases =>
    [
        "where does it stand", "where it stands", "where do we stand", "where do the policies stand", "where do policies stand", "acknowledgements",
        "policy acknowledgements", "acknowledgement status", "status of acknowledgements", "how many have acknowledged", "how many have signed",
        "who has acknowledged", "who has signed", "where does policy stand", "where does {called}", "where do {called}",
    ];

    public override Hint Hint => new(
        "where does the AI policy stand", "how many have acknowledged, by department, manager or location", p => p.Oversees || desk.Directory.IsManager(p.Id));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        // Of the words that follow, only a title is a policy: "where does the CV screener stand" is about a system.
        if (turn.Fields.Text(CalledField) is { } called)
        {
            string title = Stand.Replace(called, "");
            return await desk.Called(title, turn.Reader.Today(turn.Now), ct) is { } version
                ? Reply.Open(Verb, Acknowledgement.PolicyField, version.Policy) : Reply.Open(SystemStatus.Name, SystemStatus.WhatField, title);
        }
        return await desk.Ask(turn, ct) switch
        {
            null => Reply.Say(Scope.Refused.Text),
            { All: [] } => Reply.Say(StandingWords.NoPolicy),
            { One: { } one } stood => OfOne(turn, stood, one),
            var stood => OfAll(turn, stood),
        };
    }

    private Reply OfOne(Turn turn, Stood stood, Standing one)
    {
        var data = stood.Data(one);
        return AnswerCard.Reply(
            turn, StandingWords.Done(one.Tally), StandingWords.Filter(turn, stood, one, desk),
            one.Tally.Asked == 0 ? [Look.Text("No campaign that is open asks any of these people.")] : [.. Figures(turn, one)],
            primary: NudgeButton.Of(turn.Who, one, stood.Part),
            secondary:
            [
                .. one.Tally.Missing == 0 ? Array.Empty<CardAction>() : [Button.Open("Who has not", Acknowledgement.Missing, data)],
                .. one.Tally.Asked == 0 && stood.Part.Kind is AudienceKind.Everybody ? [] : stood.Part.Kind is AudienceKind.Everybody ? StandingGroups.Buttons(one) : [Button.Open("Everybody", Standing.View, (Acknowledgement.PolicyField, one.Version.Policy))],
                .. turn.Who.Oversees ? [ProofButton.Of(one.Version.Policy)] : Array.Empty<CardAction>(),
                .. one.Tally.Missing == 0 ? Array.Empty<CardAction>() : [ExportButton.Of(ExportList.NotAcknowledged)],
            ]);
    }

    private static IEnumerable<Element> Figures(Turn turn, Standing one)
    {
        yield return Look.Counts("How far they have come",
            [.. Enum.GetValues<Response>().Where(response => one.Tally.Of(response) > 0).Select(response => new Chart.Slice(Responses.InWords(response), one.Tally.Of(response), ColourOf(response)))]);
        if (one.Tally.Late > 0)
            yield return Look.Facts(("Late", StandingWords.Number(one.Tally.Late)));
        if (one.Tally.Acknowledged > 0)
            yield return Look.Trend("Acknowledged in the week of",
            [.. one.ByWeek(Weeks, turn.Reader.Today(turn.Now)).Select(week => new Chart.Bar(week.Monday.ToString("d MMM", turn.Reader.Culture), week.People))]);
    }

    private Reply OfAll(Turn turn, Stood stood)
    {
        var paging = Paging.Of(turn, stood.All.Count);
        var missing = stood.All.SelectMany(one => one.People).Where(one => one.IsMissing).Select(one => one.Person.Id).ToHashSet();
        var asked = stood.All.SelectMany(one => one.People).Select(one => one.Person.Id).ToHashSet();
        return AnswerCard.List(
            turn, Verb, $"{StandingWords.Number(asked.Count - missing.Count)} of {StandingWords.Number(asked.Count)} people have acknowledged all that they are asked for",
            $"{Circle.InWords(stood.Part, turn.Who, desk.Directory)}; {AnswerCard.Count(stood.All.Count, "policy", "policies")} in force.",
            stood.All, one => new Row(
                $"{one.Version.Title}, version {one.Version.Number}", $"{Line(one.Tally)} · {StandingWords.Asked(turn, one)}",
                Button.Open("Open", Verb, stood.Data(one))), "", missing.Count == 0 ? null : [ExportButton.Of(ExportList.NotAcknowledged)]);
    }

    /// <summary><c>12 of 40 missing · 3 late</c></summary>
    internal static string Line(Tally tally) =>
        $"{StandingWords.Number(tally.Missing)} of {StandingWords.Number(tally.Asked)} missing{(tally.Late == 0 ? "" : $" · {StandingWords.Number(tally.Late)} late")}";

    private static ChartColor ColourOf(Response response) => response switch
    {
        Response.Acknowledged => ChartColor.Good,
        Response.Declined => ChartColor.Attention,
        Response.Opened => ChartColor.CategoricalBlue,
        Response.NotOpened => ChartColor.Warning,
        Response.NotReached => ChartColor.Neutral,
    };

    [GeneratedRegex(@"\s+stands?\s*\??$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stand { get; }
}
