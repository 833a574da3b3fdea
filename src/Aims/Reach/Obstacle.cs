namespace Aims.Reach;

/// <summary>Why somebody cannot be reached, in words, and what helps.</summary>
public sealed record Obstacle(string Why, string Helps)
{
    private const string OpenChat = "Ask them to open the chat with me and say hello.";

    // The codes: the channel's error table. What it says of one person stays until they are in touch again.
    public static Obstacle Of(Contact contact) => contact switch
    {
        { Reason: "ConversationBlockedByUser" or "MessageWritesBlocked" } => new("has blocked me, or turned me off", "Ask them to unblock me in Teams, then to say hello."),
        { Reason: "BotDisabledByAdmin" } => new("an administrator has disabled the app", "Ask the Teams administrator to allow the app."),
        { Reason: "ForbiddenOperationException" } => new("Teams does not let me write to them", "Ask the Teams administrator whether a policy forbids it."),
        { NotInstalled: { } failure } => Of(failure),
        { Met: false } => new("has not opened the bot yet", "Ask them to open the chat, or install the app for them."),
        { Reason: "BotNotInConversationRoster" } => new("has removed the app", "Install the app for them, or ask them to add it again."),
        { Reason: "ConversationNotFound" } => new("their chat with me is gone", OpenChat),
        _ => new($"Teams answers {contact.Reason}", OpenChat),
    };

    private static Obstacle Of(InstallFailure failure) => failure switch
    {
        InstallFailure.NotAllowed => new("I may not install myself for them", "Ask the Teams administrator to allow the app for them."),
        InstallFailure.NoTeams => new("has no Teams, or no account any more", "Ask the administrator to check their licence and account."),
        InstallFailure.NoApp => new("Microsoft 365 does not know the app", "Ask the administrator whether it is published and AIMS_TEAMS_APP names it."),
        InstallFailure.Later => new("I could not install myself for them yet", "It is tried again when there is something to tell them; or ask them to open the chat."),
    };
}
