using Aims.Approvals;
using Aims.Ledger;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class DecidingSeveral
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task Chosen_confirmed_and_decided_in_one_press() => new Talk()
        .HasRequest(Ana, "CV screener").HasRequest(Ana, "Chat helper", level: 2).HasRequest(Nour, "Pay forecast", level: 3).HasRequest(Nour, "Route planner")
        .Aside(t => t.Says(Max, "my approvals"))
        .Presses(Max, "Decide several")
        .Presses(Max, "Approve", ("requests", "AP-0001,AP-0002"), ("reason", "Both are used with care."))
        .Presses(Max, "Approve 2")
        .Presses(Max, "My approvals").Reads("""
        Max presses Decide several
        bot:
          # Decide several requests
          Choose from 3 requests of level 1 or 2, at most 20 at once. You see all of them again before anything is decided.
          > Requests: –
          > Your reason, for each of them: –
          ## Decided one by one
          - Pay forecast | AP-0003 · level 3 · from نور حداد · due 30 Nov 2026 [Decide]
          [Approve] [Ask for changes] [Reject] [My approvals]
        Max presses Approve: requests = AP-0001,AP-0002, reason = Both are used with care.
        bot:
          # Approve 2 requests?
          AP-0001: CV screener · level 1 · from Ana Ruiz · due 30 Nov 2026
          AP-0002: Chat helper · level 2 · from Ana Ruiz · due 30 Nov 2026
          Your reason, for each of them
          Both are used with care.
          [Approve 2] [Back]
        Max presses Approve 2
        bot:
          # 2 requests decided
          ## Decided
          AP-0001: CV screener · approved
          AP-0002: Chat helper · approved
          [My approvals] [Decide more]
        bot to Ana:
          AIS-0001 · Approved
          # CV screener
          Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
          Max Keller wrote
          Both are used with care.
          Purpose: Helps.
          Owner: Ana Ruiz
          Department: –
          Supplier: –
          Stage: –
          Impact: Level 1, minimal
          Registered: 23 Nov 2026
          Record: 10 %: 27 of 30 are missing
          Next review: 23 Nov 2027
          [Go live] [Full record] [Assessment] [Suspend] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
        bot to Ana:
          AIS-0002 · Approved
          # Chat helper
          Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
          Max Keller wrote
          Both are used with care.
          Purpose: Helps.
          Owner: Ana Ruiz
          Department: –
          Supplier: –
          Stage: –
          Impact: Level 2, limited
          Registered: 23 Nov 2026
          Record: 10 %: 27 of 30 are missing
          Next review: 23 Nov 2027
          [Go live] [Full record] [Assessment] [Suspend] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
        Max presses My approvals
        bot:
          # 2 requests wait for your decision
          Requests that you may decide on now, the oldest first. As of 23 Nov 2026, 10:00.
          - Pay forecast | AP-0003 · level 3 · from نور حداد · waits for less than a minute · due 30 Nov 2026 [Decide]
          - Route planner | AP-0004 · level 1 · from نور حداد · waits for less than a minute · due 30 Nov 2026 [Decide]
          [My decisions]
        """);

    [Fact]
    public Task What_is_missing_is_asked_for_and_what_was_chosen_stays() => new Talk()
        .HasRequest(Ana, "CV screener").HasRequest(Ana, "Chat helper")
        .Aside(t => t.Says(Max, "decide several"))
        .Presses(Max, "Approve")
        .Presses(Max, "Reject", ("requests", "AP-0002"))
        .Presses(Max, "Reject", ("requests", "AP-0002"), ("reason", "We have one."))
        .Presses(Max, "Reject 1").Reads("""
        Max presses Approve
        bot:
          # Decide several requests
          Choose from 2 requests of level 1 or 2, at most 20 at once. You see all of them again before anything is decided.
          > Requests: –
            ! Please check: Choose the requests that you want to decide.
          > Your reason, for each of them: –
          [Approve] [Ask for changes] [Reject] [My approvals]
        Max presses Reject: requests = AP-0002
        bot:
          # Decide several requests
          Choose from 2 requests of level 1 or 2, at most 20 at once. You see all of them again before anything is decided.
          > Requests: AP-0002 · Chat helper · level 1 · from Ana Ruiz · due 30 Nov 2026
          > Your reason, for each of them: –
            ! Please check: Say why, so that the owners know what to do.
          [Approve] [Ask for changes] [Reject] [My approvals]
        Max presses Reject: requests = AP-0002, reason = We have one.
        bot:
          # Reject 1 request?
          AP-0002: Chat helper · level 1 · from Ana Ruiz · due 30 Nov 2026
          Your reason, for each of them
          We have one.
          [Reject 1] [Back]
        Max presses Reject 1
        bot:
          # 1 request decided
          ## Decided
          AP-0002: Chat helper · rejected
          [My approvals] [Decide more]
        bot to Ana:
          AIS-0002 · Rejected
          # Chat helper
          Rejected by Max Keller on 23 Nov 2026, 10:00. It may not be used.
          Max Keller wrote
          We have one.
          Purpose: Helps.
          Owner: Ana Ruiz
          Department: –
          Supplier: –
          Stage: –
          Impact: Level 1, minimal
          Registered: 23 Nov 2026
          Record: 10 %: 27 of 30 are missing
          [Full record] [Assessment] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over] [Retire]]
        """);

    [Fact]
    public Task What_cannot_be_decided_says_why_and_the_others_are() => new Talk()
        .HasRequests(Ana, 3)
        .Aside(t => t.Says(Max, "decide several").Presses(Max, "Approve", ("requests", "AP-0001,AP-0002,AP-0003")))
        .Meanwhile("AP-0001", new ApprovalOvertaken("its purpose"))
        .Meanwhile("AP-0002", new StepRaised(Rung.NextLevel, [new RaisedSeat(Max.Id, Ingrid.Id)]))
        .Aside(t => t.Forges(Ingrid, "approval.approve", ("approval", "AP-0002")))
        .Presses(Max, "Approve 3").Reads("""
        Max presses Approve 3
        bot:
          # 1 decided, 2 not decided
          ## Decided
          AP-0003: System 3 · approved
          ## Not decided
          AP-0001: System 1 · The system was changed since, so there is nothing to decide. When it is assessed again, somebody is asked anew.
          AP-0002: System 2 · Ingrid Sørensen was faster. Approved on 23 Nov 2026, 10:00.
          [My approvals] [Decide more]
        bot to Ana:
          AIS-0003 · Approved
          # System 3
          Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
          Purpose: Helps.
          Owner: Ana Ruiz
          Department: –
          Supplier: –
          Stage: –
          Impact: Level 1, minimal
          Registered: 23 Nov 2026
          Record: 10 %: 27 of 30 are missing
          Next review: 23 Nov 2027
          [Go live] [Full record] [Assessment] [Suspend] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
        """);

    [Fact]
    public Task High_levels_are_refused_whatever_the_card_says_and_so_is_what_is_not_yours() => new Talk()
        .HasRequest(Ana, "CV screener", level: 3).HasRequest(Ana, "Chat helper").HasRequest(Max, "Team planner")
        .Forges(Max, "approval.decide-several", ("requests", "AP-0001,AP-0002,AP-0003,AP-0099,nonsense"), ("verdict", "Approve"))
        .Forges(Zoe, "approval.decide-several", ("requests", "AP-0001"), ("verdict", "Approve"))
        .Forges(Ana, "approval.decide-several", ("requests", "AP-0001,AP-0002"), ("verdict", "Reject"), ("reason", "No."))
        .Forges(Max, "approval.decide-several", ("requests", "AP-0002"), ("verdict", "Reject"))
        .Forges(Max, "approval.decide-several", ("requests", ""), ("verdict", "Approve"))
        .Forges(Max, "approval.decide-several", ("requests", string.Join(',', Enumerable.Range(1, 21).Select(n => RecordId.Format("AP", n)))), ("verdict", "Approve"))
        .Forges(Max, "approval.decide-several", ("requests", "AP-0001"), ("verdict", "Maybe"))
        .Forges(Max, "approval.confirm-several", ("requests", "AP-0001"), ("verdict", "Approve")).Reads("""
        Max forges approval.decide-several: requests = AP-0001,AP-0002,AP-0003,AP-0099,nonsense, verdict = Approve
        bot:
          # 1 decided, 3 not decided
          ## Decided
          AP-0002: Chat helper · approved
          ## Not decided
          AP-0001: CV screener · Levels 3 and 4 are decided one by one.
          AP-0003: Team planner · Nobody decides on their own request.
          AP-0099: There is no such request. Say "my tasks" to see what waits for you.
          [My approvals] [Decide more]
        bot to Ana:
          AIS-0002 · Approved
          # Chat helper
          Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
          Purpose: Helps.
          Owner: Ana Ruiz
          Department: –
          Supplier: –
          Stage: –
          Impact: Level 1, minimal
          Registered: 23 Nov 2026
          Record: 10 %: 27 of 30 are missing
          Next review: 23 Nov 2027
          [Go live] [Full record] [Assessment] [Suspend] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
        Zoë forges approval.decide-several: requests = AP-0001, verdict = Approve
        bot:
          # None decided, 1 not decided
          ## Not decided
          AP-0001: There is no such request. Say "my tasks" to see what waits for you.
          [My approvals] [Decide more]
        Ana forges approval.decide-several: requests = AP-0001,AP-0002, verdict = Reject, reason = No.
        bot:
          # None decided, 2 not decided
          ## Not decided
          AP-0001: CV screener · Nobody decides on their own request.
          AP-0002: Chat helper · Nobody decides on their own request.
          [My approvals] [Decide more]
        Max forges approval.decide-several: requests = AP-0002, verdict = Reject
        bot: Say why, so that the owners know what to do.
        Max forges approval.decide-several: requests = , verdict = Approve
        bot: Choose the requests that you want to decide.
        Max forges approval.decide-several: requests = AP-0001,AP-0002,AP-0003,AP-0004,AP-0005,AP-0006,AP-0007,AP-0008,AP-0009,AP-0010,AP-0011,AP-0012,AP-0013,AP-0014,AP-0015,AP-0016,AP-0017,AP-0018,AP-0019,AP-0020,AP-0021, verdict = Approve
        bot: Choose 20 at most.
        Max forges approval.decide-several: requests = AP-0001, verdict = Maybe
        bot: Choose first what you want to decide: say "my approvals".
        Max forges approval.confirm-several: requests = AP-0001, verdict = Approve
        bot:
          # Decide several requests
          ! Note: None of them waits for you any more.
          No request of level 1 or 2 waits for you.
          ## Decided one by one
          - CV screener | AP-0001 · level 3 · from Ana Ruiz · due 30 Nov 2026 [Decide]
          [My approvals]
        """);

    [Fact]
    public async Task A_press_that_was_cut_off_goes_on_where_it_ended_and_decides_nothing_twice()
    {
        var table = new TableThatBreaks();
        var talk = new Talk(new Office(All) { Table = table });
        await talk.HasRequests(Ana, 12).Aside(t => t.Says(Max, "decide several")
            .Presses(Max, "Approve", ("requests", string.Join(',', Enumerable.Range(1, 12).Select(n => RecordId.Format("AP", n))))));
        var button = talk.LatestCard(Max).Buttons.Single(b => b.Button.Title == "Approve 12").Button;

        table.BreaksAfter = 5;
        await Assert.ThrowsAsync<IOException>(() => talk.PressVerb(Max, button.Verb, button.Data!));
        Assert.InRange(await Decided(talk), 5, 11);

        table.BreaksAfter = int.MaxValue;
        for (int press = 0; press < 2; press++)
            Assert.Equal("12 requests decided.", (await talk.PressVerb(Max, button.Verb, button.Data!))!.Summary);
        Assert.Equal(12, await Decided(talk));
        for (int n = 1; n <= 12; n++)
        {
            var happened = await talk.Records.History(Approval.Type, RecordId.Format("AP", n), Ct).Select(h => h.Event.GetType().Name).ToListAsync(Ct);
            Assert.Equal(["ApprovalOpened", "StepOpened", "VoiceGiven", "ApprovalDecided"], happened);
        }
    }

    private static async Task<int> Decided(Talk talk) =>
        await talk.Records.All(Approval.Type, Office.Tenant, Ct).CountAsync(record => record.State!.Final is not null, Ct);

    private sealed class TableThatBreaks : ITable
    {
        private readonly MemoryTable table = new();
        private int commits;

        public int BreaksAfter
        {
            get;
            set => (field, commits) = (value, 0);
        } = int.MaxValue;

        public Task<Row?> Get(string partition, string key, CancellationToken ct) => table.Get(partition, key, ct);

        public IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct) => table.Range(partition, from, before, ct);

        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct) =>
            changes.Any(c => c.Key.StartsWith("done|", StringComparison.Ordinal)) && ++commits > BreaksAfter
                ? throw new IOException("The power is gone.")
                : table.Write(partition, changes, ct);
    }
}
