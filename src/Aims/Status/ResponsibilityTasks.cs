using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Responsibilities;

namespace Aims.Status;

/// <summary>What responsibilities ask of whom: an answer of those who were named, and somebody else where they have left or declined.</summary>
internal static class ResponsibilityTasks
{
    private const int DaysToAnswer = 14;

    /// <summary>One task a person, however many they were named for.</summary>
    public static IEnumerable<TaskItem> Of(World world) =>
        from record in world.All<Responsibility>()
        from holder in record.Holders
        where holder.Answer is null
        group holder by holder.Who into asked
        let first = asked.Min(holder => holder.Asked)
        select new TaskItem(
            asked.Count() == 1 ? "Accept or decline a responsibility" : $"Accept or decline {asked.Count()} responsibilities", "management system", asked.Key,
            first, DateOnly.FromDateTime(first.UtcDateTime).AddDays(DaysToAnswer), Button.Open("Answer", Responsibility.Own));

    /// <summary>One task for each person who has left, and one for what was declined, of every governance lead.</summary>
    public static IEnumerable<TaskItem> OfLeads(World world, IDirectory directory) =>
        from task in OfLeavers(world, directory).Concat(OfDeclined(world, directory))
        from lead in directory.With(Role.Lead)
        select task with { Who = lead.Id };

    private static IEnumerable<TaskItem> OfLeavers(World world, IDirectory directory) =>
        from record in world.All<Responsibility>()
        from holder in record.Holders
        where directory.Find(holder.Who) is null
        group (Record: record, Holder: holder) by holder.Who into left
        select new TaskItem(
            $"Name somebody else: {Counted(left.Count())} of {directory.NameOf(left.Key)}", "clauses, controls and processes", default, left.Min(one => one.Holder.Asked), null,
            Open([.. left.Select(one => one.Record)]));

    private static IEnumerable<TaskItem> OfDeclined(World world, IDirectory directory)
    {
        var declined = (from record in world.All<Responsibility>()
                        from holder in record.Holders
                        where holder.HasDeclined && directory.Find(holder.Who) is not null
                        select (Record: record, Since: holder.Answer!.At)).ToList();
        if (declined.Count > 0)
            yield return new TaskItem(
                $"Find somebody else: {Counted(declined.Count)} declined", "clauses, controls and processes", default, declined.Min(one => one.Since), null, Open([.. declined.Select(one => one.Record)]));
    }

    private static string Counted(int count) => count == 1 ? "1 responsibility" : $"{count} responsibilities";

    // One is opened itself; several stand first on the list.
    private static Execute Open(Responsibility[] records) => records is [var only]
        ? Button.Open("Open", Responsibility.View, (Responsibility.Field, only.Id)) : Button.Open("Open", Responsibility.List);
}
