using Aims.Cards;
using Aims.Conversation;

namespace Aims.Exports;

/// <summary>The button that takes an answer along.</summary>
public static class AnswerExport
{
    public const string Verb = "export.answer", Field = "question";

    /// <param name="question">As a button carries it.</param>
    public static Execute Of(string question) => Button.Open("Export", Verb, (Field, question));
}
