namespace Aims.Bot.Teams;

/// <summary>What a person said, without the address: in a channel or group chat every message to the bot holds its mention.</summary>
public static class Speech
{
    extension(Activity activity)
    {
        /// <summary>The text without the bot's own mention and without white space around it; empty when there is none.</summary>
        public string SpokenText
        {
            get
            {
                // Teams writes the space that follows a mention as an entity, in plain text as well.
                var text = (activity.Text ?? "").Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00a0', ' ');
                foreach (var mention in activity.Entities ?? [])
                {
                    if (IsOfRecipient(mention, activity) && Written(mention) is { Length: > 0 } written)
                        text = text.Replace(written, "", StringComparison.Ordinal);
                }
                return text.Trim();
            }
        }
    }

    private static bool IsOfRecipient(Entity entity, Activity activity) =>
        entity is { Type: Entity.Mention, Mentioned.Id: { } id }
        && string.Equals(id, activity.Recipient?.Id, StringComparison.OrdinalIgnoreCase);

    private static string? Written(Entity mention) =>
        mention.Text ?? (mention.Mentioned?.Name is { } name ? $"<at>{name}</at>" : null);
}
