using Aims.Approvals;
using Aims.Ledger;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Approvals;

/// <summary>How often a decision waits for storage: what is asked together is one wait.</summary>
public sealed class WhatADecisionAsksOfStorage
{
    private static readonly Routes Quorum = Routes.Parse("""
        {"workingDays":[5,5,5,3],"holidays":[],"routes":[{"subject":"assessment","steps":[{"who":["group:board"],"need":2}]},
          {"subject":"high-residual-risk","steps":[{"who":["lead"]}]}]}
        """u8);

    private static readonly Person[] Board = [Max with { Groups = ["board"] }, Lea with { Groups = ["board"] }, Zoe with { Groups = ["board"] }];

    [Fact]
    public async Task Three_waits_for_the_only_approver() => Assert.Equal([3], await Deciding(t => t.HasRequest(Ana, "CV screener"), Max));

    [Fact]
    public async Task Three_waits_with_risks() => Assert.Equal([3], await Deciding(t => t.HasRequest(Ana, "CV screener", withRisks: true), Max));

    [Fact]
    public async Task Three_waits_in_each_of_two_steps() => Assert.Equal([3, 3], await Deciding(t => t.HasRequest(Ana, "CV screener", level: 3), Max, Lea));

    [Fact]
    public async Task Three_waits_for_each_voice_of_a_quorum() =>
        Assert.Equal([3, 3], await Deciding(t => t.HasRequest(Ana, "CV screener", routes: Quorum), Lea, Zoe));

    [Fact]
    public async Task Twenty_at_once_are_decided_side_by_side_but_not_all_together()
    {
        var table = new SlowTable();
        var talk = new Talk(new Office(All) { Table = table });
        await talk.HasRequests(Ana, 20);
        table.MostInFlight = 0;
        var reply = await talk.PressVerb(Max, "approval.decide-several", [
            ("command", "command-of-the-press"), ("verdict", "Approve"), ("requests", string.Join(',', Enumerable.Range(1, 20).Select(n => RecordId.Format("AP", n))))]);
        Assert.Equal("20 requests decided.", reply!.Summary);
        Assert.InRange(table.MostInFlight, 4, 16);
    }

    private static async Task<List<int>> Deciding(Func<Talk, Talk> asked, params Person[] deciders)
    {
        var table = new SlowTable();
        var talk = new Talk(new Office([.. All.Where(p => Board.All(member => member.Id != p.Id)), .. Board]) { Table = table });
        await asked(talk);
        var waits = new List<int>();
        foreach (var who in deciders)
        {
            table.Waits = 0;
            var reply = await talk.PressVerb(who, "approval.approve", [("approval", "AP-0001"), ("command", $"command-of-{who.Id}")]);
            waits.Add(table.Waits);
            Assert.NotNull(reply!.Card);
        }
        var approval = (await talk.Records.Read(Approval.Type, "AP-0001", TestContext.Current.CancellationToken)).State!;
        Assert.Equal(Verdict.Approve, approval.Final?.Verdict);
        return waits;
    }

    private sealed class SlowTable : ITable
    {
        // Long enough that what is asked together is in flight together, also on a busy machine.
        private static readonly TimeSpan RoundTrip = TimeSpan.FromMilliseconds(40);

        private readonly MemoryTable table = new();
        private int inFlight;

        public int Waits { get; set; }

        public int MostInFlight { get; set; }

        public async Task<Row?> Get(string partition, string key, CancellationToken ct)
        {
            await Wait(ct);
            return await table.Get(partition, key, ct);
        }

        public IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct) => table.Range(partition, from, before, ct);

        // Sending on what a commit left is no part of the turn.
        public async Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct)
        {
            if (changes.Any(c => c.Key.StartsWith("done|", StringComparison.Ordinal)))
                await Wait(ct);
            return await table.Write(partition, changes, ct);
        }

        private async Task Wait(CancellationToken ct)
        {
            int now = Interlocked.Increment(ref inFlight);
            Waits += now == 1 ? 1 : 0;
            MostInFlight = Math.Max(MostInFlight, now);
            await Task.Delay(RoundTrip, ct);
            Interlocked.Decrement(ref inFlight);
        }
    }
}
