using Aims.People;

namespace Aims.Reach;

/// <summary>Whom messages reach: what the edge has learned from the channel.</summary>
public interface IReach
{
    /// <summary>Everybody who has been in touch, or for whom something waits or was tried. A few range reads.</summary>
    Task<IReadOnlyDictionary<PersonId, Contact>> Look(CancellationToken ct);
}

/// <summary>What is known of reaching somebody.</summary>
/// <param name="Met">They have had a chat with the bot, or been met in a group.</param>
/// <param name="Reason">The channel's code for why nothing gets through, such as <c>ConversationBlockedByUser</c>; null when messages do.</param>
/// <param name="Since">When it was noticed.</param>
/// <param name="NotInstalled">Why the bot could not be installed for them when that was tried; null when it could, or was not tried.</param>
/// <param name="Waiting">How many messages wait for them.</param>
public sealed record Contact(bool Met, string? Reason, DateTimeOffset? Since, InstallFailure? NotInstalled, int Waiting)
{
    /// <summary>The verb that lists whom no message reaches.</summary>
    public const string Unreached = "reach.people";

    public static Contact None { get; } = new(false, null, null, null, 0);

    public bool IsReached => Met && Reason is null;
}

/// <summary>Why the bot could not be installed for somebody.</summary>
public enum InstallFailure
{
    /// <summary>A policy of the organisation, or a missing permission of the bot, forbids it.</summary>
    NotAllowed,

    /// <summary>There is no such account, or it has no Teams.</summary>
    NoTeams,

    /// <summary>The app is not in the organisation's catalogue.</summary>
    NoApp,

    /// <summary>Microsoft 365 did not answer, or could not do it now.</summary>
    Later,
}
