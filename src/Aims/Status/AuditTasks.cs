using Aims.Audits;
using Aims.Conversation;
using Aims.Nonconformities;
using Aims.People;

namespace Aims.Status;

/// <summary>What audits ask of whom: to fill the checklist, to report, and of the leads to start, to staff and to close.</summary>
internal static class AuditTasks
{
    public static IEnumerable<TaskItem> Of(World world) =>
        from audit in world.All<Audit>()
        where audit.Stage is AuditStage.Running
        let isFinished = AuditRules.NotFinished(audit) is null
        from who in audit.Auditors
        where !isFinished || who == audit.Lead
        select Item(isFinished ? "Report the audit" : "Go on with the audit", audit, who, audit.Since, audit.Until, isFinished ? Audit.View : Audit.Checklist);

    /// <summary>What the leads are to do about audits; who is still here has to be known.</summary>
    public static IEnumerable<TaskItem> OfLeads(World world, IDirectory directory) =>
        from audit in world.All<Audit>()
        let due = OfLeads(audit, world, directory)
        where due is not null
        from lead in directory.With(Role.Lead)
        select due with { Who = lead.Id };

    private static TaskItem? OfLeads(Audit audit, World world, IDirectory directory) => audit.Stage switch
    {
        AuditStage.Planned or AuditStage.Running when Unfit(audit, world, directory) is { } why => Item($"Name another auditor ({why})", audit, default, audit.Since, null, Audit.Team),
        AuditStage.Planned => Item("Start the audit", audit, default, TaskList.Midnight(audit.From), audit.From, Audit.View),
        AuditStage.Reported when audit.Standing.All(finding => world.Find<Nonconformity>(finding.Nonconformity) is not { HasEnded: false }) => Item("Close the audit", audit, default, audit.Since, null, Audit.View),
        _ => null,
    };

    // Also whoever has become answerable, and has not tried to go on since.
    private static string? Unfit(Audit audit, World world, IDirectory directory)
    {
        if (audit.Lead is null && audit.Aside is [.., var last])
            return $"{directory.NameOf(last.Who)} stepped aside";
        if (audit.Auditors.Where(who => directory.Find(who) is null).Select(directory.NameOf).FirstOrDefault() is { } gone)
            return gone;
        var answerable = AuditScopes.Of(audit, world).ToList();
        return audit.Auditors.Select(directory.Find).OfType<Person>()
            .Select(who => Independence.Forbids(audit, who, answerable) is { } why ? $"{who.Name} {why}" : null).FirstOrDefault(why => why is not null);
    }

    private static TaskItem Item(string todo, Audit audit, PersonId who, DateTimeOffset since, DateOnly? due, string verb) => new(
        $"{todo}: {audit.Title}", $"{audit.Id} · internal audit", who, since, due, Button.Open("Open", verb, (Audit.Field, audit.Id.Value)));
}
