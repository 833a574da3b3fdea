using System.Globalization;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;
using Xunit;

namespace Aims.Tests.Chat;

/// <summary>Requests that are there from the start, written as events: how they came about is told elsewhere.</summary>
internal static class Requests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>So many systems of an owner that wait for approval: "System 1", "System 2" …</summary>
    public static Talk HasRequests(this Talk talk, Person owner, int count, int level = 1, Routes? routes = null) => talk.Then(async () =>
    {
        for (int n = 1; n <= count; n++)
            await Ask(talk, owner, string.Create(CultureInfo.InvariantCulture, $"System {n}"), level, routes, null);
    });

    public static Talk HasRequest(this Talk talk, Person owner, string name, int level = 1, Routes? routes = null, bool withRisks = false) =>
        talk.Then(() => Ask(talk, owner, name, level, routes, withRisks ? true : null));

    /// <summary>Somebody stands in for one who is asked, or is asked too because it is late.</summary>
    public static Talk Meanwhile(this Talk talk, string approval, params ApprovalEvent[] happened) => talk.Then(() => talk.Records.Commit(
        new Command(talk.Office.NewId(), Staff.Lea.Id, talk.Office.Now),
        draft => draft.Apply(Approval.Type, approval, Decided<ApprovalEvent>.These(happened), Ct), Ct));

    private static Task<Outcome> Ask(Talk talk, Person owner, string name, int level, Routes? routes, bool? risks)
    {
        var routing = new Routing(routes ?? Routes.Shipped, talk.Office.People);
        return talk.Records.Commit(new Command(talk.Office.NewId(), owner.Id, talk.Office.Now), async draft =>
        {
            var system = SystemId.From(await draft.NewId(AiSystem.Type, Ct));
            var approval = ApprovalId.From(await draft.NewId(Approval.Type, Ct));
            var opened = new ApprovalOpened(
                approval, ApprovalSubject.Assessment, system.Value, name, RecordId.Format(AssessmentId.Prefix, 1), 1, owner.Id, level, Words[level - 1], [], [],
                routing.Plan(ApprovalSubject.Assessment, level, null, [])!, null, risks);
            var asked = await draft.Apply(Approval.Type, approval.Value, Approval.Open(opened, owner.Id, DateOnly.FromDateTime(talk.Office.Now.Date), routing), Ct);
            await draft.Apply(AiSystem.Type, system.Value, Decided<SystemEvent>.These(
                new SystemDrafted(system, new SystemDetails { Name = name, Owner = owner.Id, Purpose = "Helps." }), new SystemSubmitted(),
                new ApprovalRequested(approval.Value, level, asked!.Awaited.First(), null, [.. asked.Awaited])), Ct);
        }, Ct);
    }

    private static readonly string[] Words = ["Minimal", "Low", "High", "Very high"];
}
