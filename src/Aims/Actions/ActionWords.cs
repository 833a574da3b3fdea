using Aims.Conversation;
using Aims.People;

namespace Aims.Actions;

/// <summary>The slice's values as people read them.</summary>
public static class ActionWords
{
    public static string Of(ActionPurpose purpose) => purpose switch
    {
        ActionPurpose.Containment => "Containment",
        ActionPurpose.Correction => "Correction",
        ActionPurpose.CorrectiveAction => "Corrective action",
        ActionPurpose.Improvement => "Improvement",
        ActionPurpose.Decision => "Decision",
    };

    public static string State(ActionItem action, DateOnly today) => action switch
    {
        { Done: not null } => "done",
        { CalledOff: not null } => "called off",
        _ when action.IsOverdueOn(today) => "overdue",
        _ => "open",
    };

    /// <summary>What somebody did, after their name.</summary>
    public static string Of(ActionEvent happened, Func<PersonId, string> nameOf, Reader reader) => happened switch
    {
        ActionPlanned e => $"planned it for {nameOf(e.Owner)} by {reader.Day(e.Due)}",
        ActionFinished e => $"did it: {e.Proof}",
        ActionReopened e => $"opened it again: {e.Reason}",
        ActionPostponed e => $"moved it to {reader.Day(e.Due)}: {e.Reason}",
        ActionPassedOn e => $"handed it to {nameOf(e.Owner)}",
        ActionCalledOff e => $"called it off: {e.Reason}",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}
