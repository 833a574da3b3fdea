using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Systems;

/// <summary>Whether people may use a system now, in a sentence; null where its news says so, or it never reached the register.</summary>
public static class SystemUse
{
    private const int LongestReason = 200;

    public static string? InWords(Turn turn, AiSystem system, IDirectory directory) => system switch
    {
        { IsInRegister: false } or { IsStoppedByRule: true } => null,
        { IsSuspended: true, State: not (SystemState.Suspended or SystemState.Retired) } => $"{NotYet(system)} {Stopped(turn, system.Suspension!, directory)}",
        _ => system.State switch
        {
            SystemState.Approved => Approved(turn, system, directory),
            SystemState.Suspended when system.Suspension!.ByLead => "It may not be used until a governance lead lifts the suspension.",
            SystemState.Suspended => "It may not be used until the suspension is lifted.",
            SystemState.Rejected => "It may not be used.",
            SystemState.Retired => "It may no longer be used.",
            SystemState.Draft or SystemState.Submitted or SystemState.InAssessment or SystemState.AwaitingApproval or SystemState.ChangesRequested =>
                NotYet(system),
        },
    };

    // A pilot with real people is use (ISO/IEC 42001 A.6.2.4, A.9.2).
    private static string NotYet(AiSystem system) => system.Details.Stage switch
    {
        LifeCycleStage.Pilot => "Until it is approved, no real people may be part of the pilot.",
        LifeCycleStage.InUse => "It is said to be in use, but it may not be used until it is approved.",
        LifeCycleStage.Planned or null => "It may not be used until it is approved.",
    };

    private static string Approved(Turn turn, AiSystem system, IDirectory directory)
    {
        string lifted = system.Suspension?.Lifted is { } decision
            ? $"{Name(turn, decision.By, directory)} lifted a suspension on {turn.Reader.Day(decision.At)}: \"{Plain.Line(decision.Reason!, LongestReason)}\" " : "";
        return lifted + (system.Retirement is not { } end ? "It may be used as it is registered."
            : system.MayBeUsedOn(turn.Reader.Today(turn.Now)) ? $"It may be used until it is retired on {turn.Reader.Day(end.Day)}."
            : $"It may no longer be used: its end was set for {turn.Reader.Day(end.Day)}.");
    }

    private static string Stopped(Turn turn, Suspension suspension, IDirectory directory) =>
        $"{Name(turn, suspension.By, directory)} suspended it on {turn.Reader.Day(suspension.At)}; that has to be lifted too.";

    private static string Name(Turn turn, PersonId who, IDirectory directory) =>
        turn.Private && who == turn.Who.Id ? "You" : directory.NameOf(who);
}
