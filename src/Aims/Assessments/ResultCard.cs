using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments;

/// <summary>What the assessment came to and why, and where the system stands since.</summary>
internal static class ResultCard
{
    public static Reply Reply(Turn turn, Assessment assessment, LibraryForm form, int? newer, AiSystem system, long version, IDirectory directory) =>
        (assessment.Result is { } result ? Submitted(turn, assessment, result, system, directory) : UnderWay(turn, assessment, form, newer, system, directory)) with
        {
            Live = new LiveCard(Assessment.Outcome, system.Key, version),
        };

    private static Reply UnderWay(Turn turn, Assessment assessment, LibraryForm form, int? newer, AiSystem system, IDirectory directory)
    {
        bool mine = assessment.MayBeAnsweredBy(turn.Who.Id) && (system.State is SystemState.InAssessment || system.StandsApproved);
        string left = Questionnaire.Of(turn, assessment, form, directory).Left;
        string text = $"{left} {UnderWayNext(turn, assessment, system, directory)}";
        var card = Look.Card(
            assessment.SystemName, $"Impact assessment. {text}", [Look.Text(text)],
            id: assessment.Id.Value, state: "Impact assessment",
            primary: mine ? Button.Open("Continue", Assessment.View, (Assessment.Field, assessment.Id.Value)).On(system.Key) : null,
            secondary:
            [
                Answers(assessment, system, false),
                .. CallOffReassessment.May(assessment, form.Form, system, turn.Who, directory) is null
                    ? [Button.Change("Call off the reassessment", CallOffReassessment.Name, turn.NewId(), (Assessment.Field, assessment.Id.Value)).On(system.Key)]
                    : Array.Empty<CardAction>(),
                .. MoveAssessment.Ask.Offer(turn, assessment, newer, mine, system.Key),
                Report(assessment, system),
                Show(system),
            ]);
        return new Reply(card, $"Impact assessment of {Plain.Line(assessment.SystemName)}: {left}");
    }

    private static Reply Submitted(Turn turn, Assessment assessment, Result result, AiSystem system, IDirectory directory)
    {
        string level = $"Level {result.Level}, {result.LevelName.ToLowerInvariant()}";
        string next = Next(turn, system, directory);
        var card = Look.Card(
            assessment.SystemName,
            $"Impact assessment submitted. {level}. {next}",
            [
                Look.Heading(level),
                Look.Text(result.Override ?? result.Meaning),
                .. assessment.Because.Count == 0 ? Array.Empty<Element>() : [Look.Heading("What weighed most"), .. assessment.Because.Select(Look.Subtle)],
                .. result.Steps is { } steps ? [Look.Heading("How it was counted"), .. steps.Select(Look.Subtle)] : Array.Empty<Element>(),
                .. Compared(turn, assessment, result),
                Look.Heading("What happens next"),
                Look.Text(next),
                .. system.Reason is null || result.Stop ? Array.Empty<Element>() : [Look.Quote($"{directory.NameOf(system.By)} wrote", system.Reason)],
            ],
            id: assessment.Id.Value, state: system.IsWithdrawn is true ? "Request withdrawn" : Words.Of(system.State),
            primary: Show(system),
            secondary:
            [
                Answers(assessment, system, false),
                .. assessment.Last is null ? Array.Empty<CardAction>() : [Answers(assessment, system, true)],
                Report(assessment, system),
            ]);
        return new Reply(card, $"{system.Id} {Plain.Line(system.Name)}: {level}");
    }

    private static IEnumerable<Element> Compared(Turn turn, Assessment assessment, Result now)
    {
        if (assessment.Last is not { } last)
            yield break;
        yield return Look.Heading($"Compared with {turn.Reader.Day(last.At)}");
        yield return Look.Facts(
            ("Level", now.Level == last.Result.Level ? $"{now.Level}, as before" : $"{now.Level}, was {last.Result.Level}"),
            ("Total", now.Total == last.Result.Total ? $"{now.Total} of 100, as before" : $"{now.Total} of 100, was {last.Result.Total}"),
            ("Answers", last.Differing(assessment.Answers).Count() is var changed and not 0 ? $"{changed} changed" : "none changed"));
    }

    private static string UnderWayNext(Turn turn, Assessment assessment, AiSystem system, IDirectory directory) => system.State switch
    {
        SystemState.InAssessment => "It is not submitted yet.",
        SystemState.Approved or SystemState.Suspended when assessment.Last is { } last =>
            $"It is assessed again. Level {last.Result.Level} of {turn.Reader.Day(last.At)} and its approval stand until the answers are submitted.",
        _ => Next(turn, system, directory),
    };

    private static Execute Answers(Assessment assessment, AiSystem system, bool changed) => (changed
        ? Button.Open("What changed", Assessment.Read, (Assessment.Field, assessment.Id.Value), (AnswersCard.ChangedField, "true"))
        : Button.Open("All answers", Assessment.Read, (Assessment.Field, assessment.Id.Value))).On(system.Key);

    private static Execute Report(Assessment assessment, AiSystem system) =>
        Button.Open("Report", Assessment.Report, (Assessment.Field, assessment.Id.Value)).On(system.Key);

    private static Execute Show(AiSystem system) =>
        Button.Open("Show the system", AiSystem.View, (StartAssessment.SystemField, system.Id.Value)).On(system.Key);

    private static string Next(Turn turn, AiSystem system, IDirectory directory) => system.State switch
    {
        SystemState.AwaitingApproval =>
            $"{directory.NameOf(system.Approver!.Value)} has been asked to decide. You will be told here.",
        SystemState.Approved => $"Approved by {directory.NamesOf(system.ApprovedBy ?? [system.By])} on {turn.Reader.Moment(system.Since)}.",
        SystemState.Suspended => $"Suspended by {directory.NameOf(system.By)} on {turn.Reader.Moment(system.Since)}.",
        SystemState.ChangesRequested when system.IsWithdrawn is true => $"{directory.NameOf(system.By)} withdrew the request on {turn.Reader.Moment(system.Since)}.",
        SystemState.ChangesRequested => $"{directory.NameOf(system.By)} asked for changes on {turn.Reader.Moment(system.Since)}.",
        SystemState.Rejected when system.IsStoppedByRule => "It may not be used. If an answer is wrong, change it; otherwise talk to your governance lead.",
        SystemState.Rejected => $"Rejected by {directory.NameOf(system.By)} on {turn.Reader.Moment(system.Since)}.",
        SystemState.Draft or SystemState.Submitted or SystemState.InAssessment => "Its answers are being changed.",
        SystemState.Retired => $"Retired on {turn.Reader.Day(system.Since)}.",
    };
}

/// <summary>Draws the result of a system's assessment as it is now.</summary>
public sealed class ShowResult(Records records, IDirectory directory, FormLibrary library) : Intent
{
    public override string Verb => Assessment.Outcome;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StartAssessment.SystemField) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var system = await records.Read(AiSystem.Type, id.Value, ct);
        var assessment = system.State?.Assessment is { } key ? (await records.Read(Assessment.Type, key, ct)).State : null;
        if (assessment is null || !(assessment.MayBeAnsweredBy(turn.Who.Id) || turn.Who.Oversees))
            return Reply.Say(OpenAssessment.NotFound.Text);
        int? newer = assessment.IsOpen ? (await library.Find(assessment.Form.Id, ct))?.Newer(assessment.Form) : null;
        return ResultCard.Reply(turn, assessment, await library.Of(assessment.Form, ct), newer, system.State!, system.Version, directory);
    }
}
