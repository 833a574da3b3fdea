using Aims.Ledger;

namespace Aims.Questions;

/// <summary>Answers questions: from what is in memory, for one asker, at one moment.</summary>
public static class Answering
{
    /// <param name="question">May come from anywhere: what cannot be answered is refused, in one sentence.</param>
    /// <param name="part">The rows that are made ready; all when null.</param>
    public static Answered Answer(StatusQuestion question, Catalog catalog, Scene scene, Part? part = null)
    {
        if (catalog.Find(question.Subject) is not { } subject)
            return new Refusal("question.unknown", "That is about something that is not known here any more. Please ask anew.");
        if (subject.RefusedTo(scene.Viewer) is { } said)
            return new Refusal("question.not-allowed", said);
        // What could not be fetched is not answered from what is there.
        if (scene.Get<Refusal>() is { } missing)
            return missing;
        var plan = new Plan(question, subject, catalog, scene);
        return plan.Refused is { } refused ? refused : plan.Answer(part ?? Part.Whole);
    }
}
