using Aims.Cards;
using Aims.Conversation;
using Aims.Questions;

namespace Aims.Status;

/// <summary>Buttons that carry a question.</summary>
public static class AskButton
{
    public const string Verb = "status.ask", Field = "question";

    public static Execute Of(string title, StatusQuestion question) => Button.Open(title, Verb, (Field, QuestionJson.Write(question)));

    /// <summary>What a press carries. Untrusted: it may be anything that could be asked.</summary>
    public static StatusQuestion? Read(Fields fields) => QuestionJson.Read(fields.Text(Field));

    public static CardAction? Of(Suggestion suggestion) =>
        suggestion.Question is { } question ? Of(suggestion.Label, question)
        : suggestion.Opens is { } opens ? Button.Open(suggestion.Label, opens.Verb, (opens.Field, opens.Value))
        : null;
}
