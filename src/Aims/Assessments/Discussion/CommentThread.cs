using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Discussion;

/// <summary>The comments at a question, counted.</summary>
/// <param name="By">Who has written, whoever wrote last at the end.</param>
/// <param name="At">When the latest was written.</param>
public sealed record CommentThread(string Question, int Count, IReadOnlyList<PersonId> By, DateTimeOffset At)
{
    internal static IReadOnlyList<CommentThread> After(IReadOnlyList<CommentThread> threads, string question, Stamp stamp)
    {
        var thread = threads.FirstOrDefault(t => t.Question == question);
        return
        [
            .. threads.Where(t => t != thread),
            new(question, (thread?.Count ?? 0) + 1, [.. (thread?.By ?? []).Where(by => by != stamp.By), stamp.By], stamp.At),
        ];
    }
}

/// <summary>Somebody said something about a question or an answer, or answered who did.</summary>
public sealed record CommentWritten(string Question, string Text) : AssessmentEvent;
