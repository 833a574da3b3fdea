using Aims.Cards;
using Aims.People;

namespace Aims.Bot.Teams;

/// <summary>Who an activity is from.</summary>
internal static class Senders
{
    extension(IDirectory directory)
    {
        /// <summary>Who acts is what the channel says, never what a card says. Somebody unknown or gone is nobody: null.</summary>
        public Person? SenderOf(Activity activity) =>
            directory.IsRead && PersonId.TryParse(activity.From?.AadObjectId, out var id) ? directory.Find(id) : null;

        /// <summary>What nobody is told.</summary>
        public string UnknownPerson => !directory.IsRead
            ? "I am still reading who works here. Please write to me again in a few minutes."
            : directory.With(Role.Admin) is [var admin, ..]
            ? $"I do not know you yet. Please ask {Plain.Line(admin.Name)} to add you to the directory."
            : "I do not know you yet. Please ask your administrator to add you to the directory.";
    }
}
