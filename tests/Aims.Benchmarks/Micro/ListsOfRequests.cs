using System.Globalization;
using Aims.Approvals;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks.Micro;

/// <summary>A manager's lists over 2,000 requests that wait for them.</summary>
[MemoryDiagnoser]
public class ListsOfRequests
{
    private const int Waiting = 2_000;

    private readonly Desk desk = new();
    private Turn turn = null!;

    [GlobalSetup]
    public async Task Fill()
    {
        turn = desk.Turn(Fields.None) with { Who = desk.Max };
        var routing = new Routing(Routes.Shipped, desk.Directory);
        for (int n = 0; n < Waiting; n++)
        {
            await desk.Records.Commit(new Command(string.Create(CultureInfo.InvariantCulture, $"request-{n}"), desk.Ana.Id, turn.Now), draft => Ask(draft, routing), CancellationToken.None);
        }
        await WhatIsWaiting();
        // A look at the feed goes back half a minute: what was written just now is not what is measured.
        await Task.Delay(TimeSpan.FromSeconds(31));
        await WhatIsWaiting();
    }

    [Benchmark]
    public Task<int> WhatIsWaiting() => Saying("what is waiting for approval");

    [Benchmark]
    public Task<int> MyApprovals() => Saying("my approvals");

    [Benchmark]
    public Task<int> DecideSeveral() => Saying("decide several");

    private async Task<int> Saying(string text) => (await desk.Bot.Say(turn, text, CancellationToken.None)).Card!.ToUtf8().Length;

    private async Task Ask(Draft draft, Routing routing)
    {
        var system = SystemId.From(await draft.NewId(AiSystem.Type, CancellationToken.None));
        var request = ApprovalId.From(await draft.NewId(Approval.Type, CancellationToken.None));
        var owner = desk.Ana.Id;
        var opened = new ApprovalOpened(
            request, ApprovalSubject.Assessment, system.Value, $"System {system}", "IA-0001", 1, owner, 1, "Minimal", [], [],
            routing.Plan(ApprovalSubject.Assessment, 1, null, [])!);
        var asked = await draft.Apply(
            Approval.Type, request.Value, Approval.Open(opened, owner, turn.Reader.Today(turn.Now), routing), CancellationToken.None);
        await draft.Apply(AiSystem.Type, system.Value, Decided<SystemEvent>.These(
            new SystemDrafted(system, new SystemDetails { Name = $"System {system}", Owner = owner }), new SystemSubmitted(),
            new ApprovalRequested(request.Value, 1, asked!.Awaited.First())), CancellationToken.None);
    }
}
