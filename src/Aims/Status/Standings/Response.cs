using Aims.Policies;

namespace Aims.Status;

/// <summary>How far somebody has come who is asked to acknowledge a policy.</summary>
public enum Response
{
    Acknowledged,

    /// <summary>They have said why they cannot agree.</summary>
    Declined,

    /// <summary>They have looked at it.</summary>
    Opened,

    NotOpened,

    /// <summary>No message gets to them.</summary>
    NotReached,
}

public static class Responses
{
    public static Response Of(Acknowledgement? known, DateOnly day, bool isReached) => known switch
    {
        not null when known.HoldsOn(day) => Response.Acknowledged,
        { Declined: not null } => Response.Declined,
        // What has lapsed was opened once, which says nothing of now.
        { At: null } or { Progress: not null } => Response.Opened,
        _ => isReached ? Response.NotOpened : Response.NotReached,
    };

    public static string InWords(Response response) => response switch
    {
        Response.Acknowledged => "Acknowledged",
        Response.Declined => "Declined",
        Response.Opened => "Opened",
        Response.NotOpened => "Not opened",
        Response.NotReached => "Not reached",
    };
}
