namespace Aims.Questions;

/// <summary>What a text came to.</summary>
public abstract record Reading
{
    private Reading() { }

    /// <param name="Notes">What the answer should say about how the words were taken; mostly none.</param>
    public sealed record Understood(StatusQuestion Question, params IReadOnlyList<string> Notes) : Reading;

    /// <summary>Something that matters was not understood, or can mean several things: asked back instead of answered.</summary>
    /// <param name="Say">What was not understood, or what can be meant.</param>
    /// <param name="Choices">Two to four, where there are some that fit.</param>
    public sealed record Unsure(string Say, IReadOnlyList<Suggestion> Choices) : Reading;

    /// <summary>It is no question that can be answered here: a change, an opinion, something that is not kept.</summary>
    /// <param name="Code">Stable: <c>question.change</c>, <c>question.opinion</c>, <c>question.not-kept</c>, <c>question.no-such-record</c>, <c>question.private</c>.</param>
    /// <param name="Choices">What leads on.</param>
    public sealed record Declined(string Code, string Say, IReadOnlyList<Suggestion> Choices) : Reading;

    /// <summary>Something is to be done with the answer before.</summary>
    public sealed record Act(FollowUp What) : Reading;
}

/// <param name="Label">As a button says it.</param>
/// <param name="Question">What it asks; null where it opens something else.</param>
public sealed record Suggestion(string Label, StatusQuestion? Question, Opening? Opens = null);

public enum FollowUp
{
    Export,
    Remind,
    Save,
    Subscribe,
    More,
}
