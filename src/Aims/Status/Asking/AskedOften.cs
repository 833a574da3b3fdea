using Aims.Conversation;
using Aims.Questions;

namespace Aims.Status;

/// <summary>A question that many people ask, under the words that they have for it and on buttons. It is answered, and gone on from, like any other.</summary>
public sealed class AskedOften(string verb, StatusQuestion question, IReadOnlyList<string> phrases, AskDesk desk, Hint? hint = null) : Intent
{
    public override string Verb => verb;

    public override IReadOnlyList<string> Phrases => phrases;

    public override Hint? Hint => hint;

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => desk.AnswerKnown(turn, question, ct);
}
