namespace Aims.Concerns;

/// <summary>The slice's values as people read them.</summary>
public static class ConcernWords
{
    public static string Of(ConcernState state) => state switch
    {
        ConcernState.Open => "Open",
        ConcernState.LookedInto => "Being looked into",
        ConcernState.Closed => "Closed",
    };

    internal static string News(Concern concern) => concern switch
    {
        { IsOpen: false } => "It is closed. If something is left to say, write more.",
        { Incident: not null } => "It is dealt with as an incident now.",
        { State: ConcernState.LookedInto } => "The governance leads look into it.",
        _ => "It is with the governance leads.",
    };
}
