using Aims.Cards;
using Aims.Context;
using Aims.Conversation;
using Aims.People;

namespace Aims.Status;

/// <summary>What the documents of the context ask of whom: to confirm a draft, and to look at them again.</summary>
internal static class ContextTasks
{
    private const int AskedDaysBefore = 30;

    public static IEnumerable<TaskItem> Of(World world) =>
        from document in world.All<ContextDocument>()
        let waiting = document.Waiting
        where waiting is not null
        select new TaskItem(
            $"Confirm: {ContextWords.Of(document.Part)}", "a draft that waits for you", waiting.To, waiting.At, null, Open("Look", ContextDocument.View, document));

    /// <summary>Of every governance lead: whoever comes first does it.</summary>
    public static IEnumerable<TaskItem> OfLeads(World world, IDirectory directory) =>
        from document in world.All<ContextDocument>()
        from task in OfLeads(document, directory)
        from lead in directory.With(Role.Lead)
        select task with { Who = lead.Id };

    private static IEnumerable<TaskItem> OfLeads(ContextDocument document, IDirectory directory)
    {
        if (document.Waiting is { } waiting && directory.Find(waiting.To) is null)
            yield return new TaskItem(
                $"Take back: {ContextWords.Of(document.Part)}", "whoever was to confirm it has left", default, waiting.At, null, Open("Open", ContextDocument.View, document));
        // A draft is a review that has begun.
        if (document.ReviewBy is { } due && document is { HasDraft: false, Waiting: null })
            yield return new TaskItem(
                $"Look again: {ContextWords.Of(document.Part)}", $"version {document.Versions.Length} is in force", default, TaskList.Midnight(due.AddDays(-AskedDaysBefore)), due,
                Open("Open", ContextDocument.View, document));
        else if (document.ReviewBy is { } late && document is { HasDraft: true, Waiting: null })
            yield return new TaskItem(
                $"Bring in force or discard: {ContextWords.Of(document.Part)}", "its draft is a review that has begun", default, TaskList.Midnight(late.AddDays(-AskedDaysBefore)), late,
                Open("Open", ContextDocument.View, document));
    }

    private static Execute Open(string title, string verb, ContextDocument document) => Button.Open(title, verb, (ContextDocument.Field, document.Id));
}
