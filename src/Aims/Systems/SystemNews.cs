using Aims.Conversation;
using Aims.People;
using Humanizer;

namespace Aims.Systems;

/// <summary>Where a system stands and what happens next, in a sentence for its reader.</summary>
public static class SystemNews
{
    public static string Of(Turn turn, AiSystem system, IDirectory directory) =>
        string.Join(' ', new[] { State(turn, system, directory), SystemUse.InWords(turn, system, directory), Ending(turn, system) }.OfType<string>());

    private static string? Ending(Turn turn, AiSystem system) => system.Pending is { Retirement: { } end } pending
        ? $"That it ends on {turn.Reader.Day(end.Day)} waits for approval ({pending.Approval})." : null;

    private static string State(Turn turn, AiSystem system, IDirectory directory)
    {
        bool mine = turn.Private && system.IsOfOwnerOrRequester(turn.Who.Id);
        string owner = directory.NameOf(system.Owner);
        string when = $"by {(turn.Private && system.By == turn.Who.Id ? "you" : directory.NameOf(system.By))} on {turn.Reader.Moment(system.Since)}";
        return system.State switch
        {
            SystemState.Draft when system.Reason is not null => $"Its registration was sent back {when}. Change it and submit it again.",
            SystemState.Draft => "The registration is not finished yet.",
            SystemState.Submitted when system.AwaitsRegistration => $"It is in the register. Its registration waits for approval ({system.Pending!.Approval}); then it is assessed.",
            SystemState.Submitted when mine =>
                "It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later.",
            SystemState.Submitted => $"It is in the register. Next, {owner} does its impact assessment.",
            SystemState.InAssessment when system.ReopenedFor is { } changed =>
                $"{(turn.Private && system.By == turn.Who.Id ? "You" : directory.NameOf(system.By))} changed {Changed(changed)} on {turn.Reader.Moment(system.Since)}, so it has to be assessed and approved again. "
                + (mine ? "Look through the answers of the assessment and submit it again." : $"{owner} looks at its assessment again."),
            SystemState.InAssessment when mine => "Its impact assessment is not submitted yet.",
            SystemState.InAssessment => $"{owner} is doing its impact assessment.",
            SystemState.AwaitingApproval => $"Waiting for {Approver(turn, system, directory)} to decide, for {Reader.Age(system.Since, turn.Now)}.",
            SystemState.Approved when system.ApprovedBy is { Count: > 1 } all => $"Approved by {directory.NamesOf(all)} on {turn.Reader.Moment(system.Since)}.{Conditions(system)}",
            SystemState.Approved => $"Approved {when}.{Conditions(system)}",
            SystemState.Suspended => $"Suspended {when}.",
            SystemState.ChangesRequested when system.IsWithdrawn is true =>
                $"{(turn.Private && system.By == turn.Who.Id ? "You" : directory.NameOf(system.By))} withdrew the request for approval on {turn.Reader.Moment(system.Since)}. "
                + (mine ? "Change the registration or the answers, then submit again." : $"{owner} submits it again when it is ready."),
            SystemState.ChangesRequested when mine =>
                $"Changes were asked for {when}. Change the registration or the answers, then submit again.",
            SystemState.ChangesRequested => $"Changes were asked for {when}. Next, {owner} makes them.",
            SystemState.Rejected when system.IsStoppedByRule => "It may not be used: the law forbids what its assessment says."
                + (mine ? " If an answer is wrong, change it; otherwise talk to your governance lead." : ""),
            SystemState.Rejected => $"Rejected {when}.",
            SystemState.Retired when system.Import is { Key: null } from => $"It left the register when the import {from.Import} was undone {when}.",
            SystemState.Retired when !system.IsInRegister => $"Its registration was cancelled {when}.",
            SystemState.Retired when system.Import is not null && system.Since == system.Submitted => $"It was out of use already when it was imported {when}.",
            SystemState.Retired => $"Retired {when}.",
        };
    }

    private static string Conditions(AiSystem system) => system.OpenConditions switch
    {
        null => "",
        0 => " All conditions are met.",
        { } open => $" {"condition".ToQuantity(open)} {(open == 1 ? "is" : "are")} still to be met.",
    };

    /// <summary>The heading over the reason for where it stands.</summary>
    public static string WhoseReason(Turn turn, AiSystem system, IDirectory directory) =>
        system.IsStoppedByRule ? "Why" : turn.Private && Writer(system) == turn.Who.Id ? "You wrote" : $"{directory.NameOf(Writer(system))} wrote";

    // Whoever approves its end has not given the reason for it.
    private static PersonId Writer(AiSystem system) => system is { State: SystemState.Retired, Retirement.By: var by } ? by : system.By;

    /// <summary><c>purpose, data and models</c></summary>
    public static string Changed(IEnumerable<string> fields) =>
        fields.Select(SystemFields.Find).OfType<SystemField>().Select(field => field.Label.ToLowerInvariant()).Humanize("and");

    private static string Approver(Turn turn, AiSystem system, IDirectory directory) =>
        system.Approver is not { } approver ? "the approver"
        : turn.Private && approver == turn.Who.Id ? "you"
        : directory.NameOf(approver);
}
