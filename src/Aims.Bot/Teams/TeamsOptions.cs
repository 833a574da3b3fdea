using System.Collections.Frozen;

namespace Aims.Bot.Teams;

public sealed record TeamsOptions
{
    /// <summary>The bot's app id. Without one every caller is refused, except in <see cref="Development"/>.</summary>
    public string? AppId { get; init; }

    /// <summary>The tenants whose people may speak to the bot. None listed: nobody may.</summary>
    public IReadOnlySet<string> Tenants
    {
        get;
        init => field = value.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    } = FrozenSet<string>.Empty;

    public TeamsCloud Cloud { get; init; } = TeamsCloud.Public;

    /// <summary>How many times the channel's limits may be used: 1, but for tests against a channel that is played.</summary>
    public int LimitsTimes { get; init; } = 1;

    /// <summary>No tokens, in or out, and loopback only, in and out. Set on purpose, and refused in Azure.</summary>
    public bool Development { get; init; }
}
