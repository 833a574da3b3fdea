using Aims.Cards;
using Aims.Conversation;
using Aims.Questions;

namespace Aims.Status;

/// <summary>The button that has the people behind an answer reminded.</summary>
internal static class RemindButton
{
    public const string Verb = "status.remind";

    public static Execute Of(StatusQuestion question) => Button.Open("Remind", Verb, (AskButton.Field, QuestionJson.Write(question)));
}
