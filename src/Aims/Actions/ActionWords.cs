namespace Aims.Actions;

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
}
