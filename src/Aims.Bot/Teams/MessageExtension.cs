using Aims.Conversation;
using Aims.People;
using Aims.Status;

namespace Aims.Bot.Teams;

/// <summary>
/// The search in the compose box of any chat: finds systems of the register, of which one is put into that chat as a card.
/// It leaves no trace: where somebody searches is no place to write to them.
/// </summary>
/// <param name="clock">The time that records bear.</param>
public sealed partial class MessageExtension(ShareSystems share, IDirectory directory, TimeProvider clock, ILogger<MessageExtension> log)
{
    /// <summary>Answers a <see cref="ComposeExtensionQuery.InvokeName"/>, always with a list or a sentence.</summary>
    /// <param name="gone">Whoever asks waits no longer.</param>
    /// <param name="ct">It takes too long.</param>
    public async Task<InvokeResponse> Answer(Activity activity, CancellationToken gone, CancellationToken ct)
    {
        try
        {
            return InvokeResponse.Found(await Find(activity, ct));
        }
        catch (Exception e) when (!gone.IsCancellationRequested)
        {
            LogFault(e);
            return InvokeResponse.Found(ComposeExtension.Message("I cannot reach my records right now. Please try again in a minute."));
        }
    }

    private async Task<ComposeExtension> Find(Activity activity, CancellationToken ct)
    {
        if (directory.SenderOf(activity) is not { } who)
            return ComposeExtension.Message(directory.UnknownPerson);
        if (ComposeExtensionQuery.From(activity) is not { } query)
            return ComposeExtension.Message("I can only look for AI systems here. Type a part of a system's name, or its id.");
        if (query.Text.Length > ShareSystems.LongestText)
            return ComposeExtension.Message("That is longer than any system's name. Type a part of its name, or its id.");
        var found = await share.Find(TurnOf(who, activity), query.Text, (query.Skip, query.Count), ct);
        return found.Count > 0 || query.Skip > 0
            ? ComposeExtension.Result(found.Select(s => ComposeExtensionAttachment.AdaptiveCard(new(s.Card.ToUtf8()), s.Name, s.Line)))
            : ComposeExtension.Message(query.Text.Length == 0
                ? "No AI system is in the register yet. Say register in our own chat to bring the first."
                : "No system in the register is called that. Try a part of its name, or its id.");
    }

    // Others read along wherever a card is put.
    private Turn TurnOf(Person who, Activity activity) => new(
        who, clock.GetUtcNow(),
        ConversationReference.From(activity) is { } place ? Reader.From(place.Locale, place.Timezone) : Reader.Default,
        Fields.None, Private: false, Chat.NewId);

    [LoggerMessage(Level = LogLevel.Error, Message = "A search of the message extension failed.")]
    private partial void LogFault(Exception e);
}
