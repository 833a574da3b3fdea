using Aims.Conversation;

namespace Aims.Bot.Teams;

/// <summary>What is stored of somebody who has been in touch.</summary>
/// <param name="Reference">Their own chat with the bot, or where else they were met.</param>
/// <param name="Welcomed">The welcome was sent, or is on its way.</param>
/// <param name="Unreachable">Why nothing can be sent until they are in touch again; null when it can.</param>
public sealed record KnownPerson(ConversationReference Reference, bool Welcomed, string? Unreachable)
{
    public const string Personal = "personal";

    /// <summary>What was put off, so that later messages wait behind it; null when nothing was.</summary>
    public PutOff? Behind { get; init; }

    /// <summary>Whether the reference is a chat with this person alone.</summary>
    public bool IsPersonal => Reference.ConversationType is Personal or null;

    /// <summary>Since when nothing can be sent, in the time that records bear; null when it can.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The person as the channel says that they cannot be reached.</summary>
    public KnownPerson Lost(string reason, DateTimeOffset now) => this with { Unreachable = reason, Since = Since ?? now };

    public Reader Reader => Reader.From(Reference.Locale, Reference.Timezone);
}

/// <summary>Messages that were put off together, by the ids of the first and the last.</summary>
/// <param name="Until">Nobody waits behind them any longer than this.</param>
public sealed record PutOff(string First, string Last, DateTimeOffset Until)
{
    /// <summary>Nothing has come that would wait behind them.</summary>
    public bool Alone { get; init; }
}
