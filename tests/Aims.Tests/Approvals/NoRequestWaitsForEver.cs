using System.Diagnostics;
using Aims.Approvals;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Approvals;

/// <summary>Whoever leaves, comes, is away or does not answer: after each look somebody may decide, or the request is listed as stuck.</summary>
public sealed class NoRequestWaitsForEver
{
    private static readonly Gen<Happening> Happenings = Gen.Select(
        Gen.Enum<What>(), Gen.Int[0, All.Count - 1], Gen.Int[0, All.Count - 1], Gen.Int[1, 90],
        (what, who, other, hours) => new Happening(what, All[who], All[other], TimeSpan.FromHours(hours)));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private enum What
    {
        Leaves,
        Comes,
        NamesDeputy,
        CallsOff,
        IsOutOfOffice,
        IsBack,
        Approves,
        TimePasses,
    }

    [Fact]
    public Task Whatever_happens() => Happenings.Array[25].SampleAsync(
        async happenings =>
        {
            var mailboxes = new Mailboxes();
            var talk = new Talk(new Office { Mailboxes = mailboxes });
            await talk.HasAskedForApproval(Ana).HasRegistered(Ana, "Ranking").HasAssessed(Ana, ("sensitive-area", "employment"), ("sensitive-area-part", "weighs"));
            foreach (var happening in happenings)
            {
                await Play(talk, mailboxes, happening);
                await talk.Bot.Late.Run(talk.Office.Now, Ct);
                await foreach (var record in talk.Records.All(Approval.Type, Office.Tenant, Ct))
                    Holds(record.State!, (await talk.Records.Read(AiSystem.Type, record.State!.System, Ct)).State!, talk.Office.People);
            }
        },
        iter: 25, threads: 1);

    [Fact]
    public async Task Five_thousand_requests_of_which_nothing_is_to_be_done_cost_no_commit()
    {
        var table = new WritesCounted();
        var talk = new Talk(new Office { Table = table });
        await talk.HasAskedForApproval(Ana);
        await Multiply(talk, 5_000);
        await talk.Bot.Late.Run(talk.Office.Now, Ct);
        table.Writes = 0;
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, await talk.Bot.Late.Run(talk.Office.Now.AddHours(1), Ct));
        Assert.Equal(0, table.Writes);
        TestContext.Current.SendDiagnosticMessage("5,000 waiting requests: {0} ms", watch.ElapsedMilliseconds);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static async Task Play(Talk talk, Mailboxes mailboxes, Happening it)
    {
        var office = talk.Office;
        switch (it.What)
        {
            case What.Leaves:
                office.People.Leaves(it.Who);
                break;
            case What.Comes:
                office.People.Becomes(it.Who);
                break;
            case What.NamesDeputy when office.People.Find(it.Who.Id) is not null:
                await talk.PressVerb(it.Who, "absence.save", [("deputy", it.Other.Id.Value), ("until", it.Hours.Hours % 2 == 0 ? "" : "2026-12-04"), ("standing", it.Hours.Hours % 3 == 0 ? "true" : "false")]);
                break;
            case What.CallsOff when office.People.Find(it.Who.Id) is not null:
                await talk.PressVerb(it.Who, "absence.call-off", []);
                break;
            case What.IsOutOfOffice:
                mailboxes.Away[it.Who.Id] = new OutOfOffice(office.Now, it.Hours.Hours % 2 == 0 ? null : office.Now + it.Hours);
                break;
            case What.IsBack:
                mailboxes.Away.Remove(it.Who.Id);
                break;
            case What.Approves when office.People.Find(it.Who.Id) is not null:
                await talk.PressVerb(it.Who, "approval.approve", [("approval", it.Hours.Hours % 2 == 0 ? "AP-0001" : "AP-0002")]);
                break;
            case What.TimePasses:
                office.Now += it.Hours;
                break;
        }
    }

    private static void Holds(Approval approval, AiSystem system, StaffDirectory directory)
    {
        PersonId[] withPart = [approval.Requester, approval.Owner, .. approval.Involved, system.Owner, system.Requester];
        Assert.Empty(approval.Asked.Intersect(withPart));
        var voices = approval.Voices.Select(given => given.Voice.By).ToList();
        Assert.Equal(voices.Count, voices.Distinct().Count());
        if (!approval.IsWaiting)
            return;
        var routing = new Routing(Routes.Shipped, directory);
        bool somebodyMay = approval.MayDecideOn.Any(who => directory.Find(who) is not null && !voices.Contains(who));
        Assert.True(somebodyMay || approval.IsStuck(system, directory.Now), $"{approval.Id} waits for nobody, and is not listed as stuck.");
        if (approval.IsStuck(system, directory.Now))
            Assert.Null(routing.Another(approval.Plan[approval.Steps.Count - 1], approval.Owner, approval.Barred(system)));
    }

    // The first request again under other numbers, as a register of a large organisation would hold them.
    private static async Task Multiply(Talk talk, int count)
    {
        var opened = await talk.Records.History(Approval.Type, "AP-0001", Ct).Select(h => h.Event).ToListAsync(Ct);
        for (int from = 2; from <= count; from += 20)
        {
            await talk.Records.Commit(new Command($"multiply.{from}", Ana.Id, talk.Office.Now), async draft =>
            {
                for (int n = from; n < from + 20 && n <= count; n++)
                {
                    string id = RecordId.Format(ApprovalId.Prefix, n);
                    draft.New(Approval.Type, id);
                    await draft.Apply(Approval.Type, id, Decided<ApprovalEvent>.These([((ApprovalOpened)opened[0]) with { Id = ApprovalId.From(id) }, .. opened.Skip(1)]), Ct);
                }
            }, Ct);
        }
    }

    private sealed record Happening(What What, Person Who, Person Other, TimeSpan Hours)
    {
        public override string ToString() => $"{What} {Who.Id} {Other.Id} {Hours.TotalHours}";
    }

    private sealed class Mailboxes : IOutOfOffice
    {
        public Dictionary<PersonId, OutOfOffice> Away { get; } = [];

        public Task<OutOfOffice?> Of(PersonId who, CancellationToken ct) => Task.FromResult(Away.GetValueOrDefault(who));
    }

    private sealed class WritesCounted : ITable
    {
        private readonly MemoryTable table = new();

        public int Writes { get; set; }

        public Task<Row?> Get(string partition, string key, CancellationToken ct) => table.Get(partition, key, ct);

        public IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct) => table.Range(partition, from, before, ct);

        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct)
        {
            Writes++;
            return table.Write(partition, changes, ct);
        }
    }
}
