using Aims.Approvals;
using Aims.Cards;
using Aims.Ledger;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;
using Row = Aims.Ledger.Row;

namespace Aims.Tests.Situations;

public sealed class DecidingForSomebodyAway
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_deputy_gets_what_waits_and_decides_under_their_own_name()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana)
            .Says(Max, "I am away")
            .Presses(Max, "Save", ("deputy", "zoe"), ("until", "2026-12-03"))
            .Forges(Ana, "approval.show", ("approval", "AP-0001"))
            .Presses(Zoe, "Approve")
            .Forges(Max, "approval.approve", ("approval", "AP-0001"))
            .Reads("""
                Max: I am away
                bot:
                  # Who decides while you are away?
                  Nobody decides for you at present.
                  A deputy answers the requests for approval that wait for you, in your place and under their own name. You can still decide yourself.
                  > Your deputy: –
                  > First day: 2026-11-23
                  > Last day: –
                  [Save]
                Max presses Save: deputy = zoe, until = 2026-12-03
                bot:
                  # Who decides while you are away?
                  ! Done: Zoë O'Neill decides for you from 23 Nov 2026 to 3 Dec 2026. Zoë O'Neill is told.
                  Zoë O'Neill decides for you from 23 Nov 2026 to 3 Dec 2026.
                  A deputy answers the requests for approval that wait for you, in your place and under their own name. You can still decide yourself.
                  > Your deputy: Zoë O'Neill (Engineering)
                  > First day: 2026-11-23
                  > Last day: 2026-12-03
                  [Save] [Call it off]
                bot to Zoë:
                  # You decide for Max Keller
                  Max Keller has named you as deputy from 23 Nov 2026 to 3 Dec 2026.
                  Requests for approval that wait for Max Keller reach you too, unless you have a part in them. You decide under your own name. If you cannot, tell Max Keller.
                bot to Zoë:
                  AP-0001 · AIS-0001 · Waiting for a decision
                  # CV screener
                  Ana Ruiz asks you to approve this AI system. You stand in for Max Keller.
                  Impact: Level 1, minimal
                  ## What weighed most
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Data: Internal information; Personal data (names, mail, behaviour …)
                  Concerns: Job applicants
                  Results: It suggests; a person decides
                  Oversight: A recruiter reads every rejection before it is sent.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI
                  Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
                  Decision: waits for Max Keller; Zoë O'Neill stands in for Max Keller until 3 Dec 2026
                  > Your reason: –
                  [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Comment]]
                bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
                bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [Report]
                Ana forges approval.show: approval = AP-0001
                bot:
                  AP-0001 · AIS-0001 · Waiting for a decision
                  # CV screener
                  Ana Ruiz asks Max Keller to approve this AI system.
                  Impact: Level 1, minimal
                  ## What weighed most
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Data: Internal information; Personal data (names, mail, behaviour …)
                  Concerns: Job applicants
                  Results: It suggests; a person decides
                  Oversight: A recruiter reads every rejection before it is sent.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI
                  Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
                  Decision: waits for Max Keller; Zoë O'Neill stands in for Max Keller until 3 Dec 2026
                  [All answers] [Report] [Comment] [Withdraw]
                Zoë presses Approve
                bot:
                  AP-0001 · AIS-0001 · Approved
                  # CV screener
                  Approved by Zoë O'Neill on 23 Nov 2026, 10:00.
                  Impact: Level 1, minimal
                  ## What weighed most
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Data: Internal information; Personal data (names, mail, behaviour …)
                  Concerns: Job applicants
                  Results: It suggests; a person decides
                  Oversight: A recruiter reads every rejection before it is sent.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI
                  Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
                  Decision: Approved by Zoë O'Neill for Max Keller on 23 Nov 2026
                  Decided on: AIS-0001 as of version 8, ########
                  [Report]
                bot to Ana:
                  AIS-0001 · Approved
                  # CV screener
                  Approved by Zoë O'Neill on 23 Nov 2026, 10:00. It may be used as it is registered.
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI
                  Stage: Pilot
                  Impact: Level 1, minimal
                  Registered: 23 Nov 2026
                  Record: 35 %: 20 of 31 are missing
                  Next review: 23 Nov 2027
                  [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                bot, on Ana's card: AP-0001 · AIS-0001 · Approved | Approved by Zoë O'Neill on 23 Nov 2026, 10:00. | [Report]
                bot, on Max's card: AP-0001 · AIS-0001 · Approved | Approved by Zoë O'Neill on 23 Nov 2026, 10:00. | [Report]
                bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
                Max forges approval.approve: approval = AP-0001
                bot:
                  AP-0001 · AIS-0001 · Approved
                  # CV screener
                  ! Note: This is decided. Nothing has changed.
                  Approved by Zoë O'Neill on 23 Nov 2026, 10:00.
                  Impact: Level 1, minimal
                  ## What weighed most
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Data: Internal information; Personal data (names, mail, behaviour …)
                  Concerns: Job applicants
                  Results: It suggests; a person decides
                  Oversight: A recruiter reads every rejection before it is sent.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI
                  Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
                  Decision: Approved by Zoë O'Neill for Max Keller on 23 Nov 2026
                  Decided on: AIS-0001 as of version 8, ########
                  [Report]
                """);
        var approval = await Approval(talk);
        Assert.Equal((Zoe.Id, Max.Id), (approval.Voices.Single().Voice.By, approval.Voices.Single().Seat.Who));
    }

    [Fact]
    public async Task Named_before_the_request_the_deputy_is_asked_with_it()
    {
        var talk = new Talk();
        await talk.HasDeputy(Max, "zoe", ("until", "2026-12-03")).HasAskedForApproval(Ana);
        Assert.Equal([Max.Id, Zoe.Id], (await Approval(talk)).MayDecideOn);
        Assert.Contains(talk.LatestCard(Zoe).Buttons, b => b.Button.Title == "Approve");
        await talk.Presses(Zoe, "Approve");
        Assert.Equal(Verdict.Approve, (await Approval(talk)).Final?.Verdict);
    }

    [Fact]
    public async Task A_step_that_begins_for_somebody_away_begins_with_the_deputy()
    {
        var talk = new Talk();
        await talk.HasDeputy(Lea, "zoe").HasRegistered(Ana).HasAssessed(Ana, ("sensitive-area", "employment"), ("sensitive-area-part", "weighs")).Presses(Max, "Approve");
        var step = (await Approval(talk)).Current;
        Assert.Equal((Lea.Id, Zoe.Id), (Assert.Single(step.Seats).Who, step.Seats[0].StandIn?.Who));
        Assert.Contains(talk.LatestCard(Zoe).Buttons, b => b.Button.Title == "Approve");
    }

    [Fact]
    public async Task When_the_days_are_over_the_deputy_may_not_and_the_look_takes_it_back()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).HasDeputy(Max, "zoe", ("until", "2026-11-24"))
            .Later(TimeSpan.FromDays(2)).Forges(Zoe, "approval.approve", ("approval", "AP-0001"));
        Assert.True((await Approval(talk)).IsWaiting);
        await talk.LooksAfterRequests();
        Assert.Null((await Approval(talk)).Current.Seats.Single().StandIn);
    }

    [Fact]
    public async Task Days_to_come_begin_when_they_come()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).HasDeputy(Max, "zoe", ("from", "2026-11-25"), ("until", "2026-11-27")).LooksAfterRequests();
        Assert.Equal([Max.Id], (await Approval(talk)).MayDecideOn);
        await talk.Later(TimeSpan.FromDays(2)).LooksAfterRequests();
        Assert.Equal([Max.Id, Zoe.Id], (await Approval(talk)).MayDecideOn);
    }

    [Fact]
    public async Task Whoever_has_a_part_in_it_is_not_named()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).HasDeputy(Max, "ana").LooksAfterRequests();
        Assert.Equal([Max.Id], (await Approval(talk)).MayDecideOn);
        await talk.Forges(Ana, "approval.approve", ("approval", "AP-0001"));
        Assert.True((await Approval(talk)).IsWaiting);
    }

    [Fact]
    public async Task Called_off_the_deputy_may_not_any_more()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).HasDeputy(Max, "zoe").Presses(Max, "Call it off")
            .Forges(Zoe, "approval.approve", ("approval", "AP-0001"));
        Assert.Equal([Max.Id], (await Approval(talk)).MayDecideOn);
    }

    [Fact]
    public async Task Another_deputy_takes_the_place_of_the_first()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).HasDeputy(Max, "zoe").Presses(Max, "Save", ("deputy", "lea"));
        Assert.Equal([Max.Id, Lea.Id], (await Approval(talk)).MayDecideOn);
    }

    [Fact]
    public async Task Two_who_stand_in_for_each_other_do_no_harm()
    {
        var talk = new Talk();
        await talk.HasDeputy(Max, "zoe").HasDeputy(Zoe, "max").HasAskedForApproval(Ana).LooksAfterRequests();
        Assert.Equal([Max.Id, Zoe.Id], (await Approval(talk)).MayDecideOn);
    }

    [Theory]
    [InlineData("Choose somebody other than yourself.", "max", "2026-11-23", "")]
    [InlineData("Choose the colleague who is to decide for you.", "nobody", "2026-11-23", "")]
    [InlineData("Choose the colleague who is to decide for you.", "", "2026-11-23", "")]
    [InlineData("Choose today or a later day.", "zoe", "2026-11-22", "")]
    [InlineData("Choose your first day away.", "zoe", "tomorrow", "")]
    [InlineData("Choose a day within a year from now.", "zoe", "2027-11-24", "")]
    [InlineData("Your last day away cannot be before the first.", "zoe", "2026-11-25", "2026-11-24")]
    [InlineData("Choose a day within a year from the first. For longer, leave it empty.", "zoe", "2026-11-25", "2027-11-26")]
    [InlineData("Choose your last day away, or leave it empty.", "zoe", "2026-11-25", "never")]
    public async Task What_cannot_be_is_said(string problem, string deputy, string from, string until)
    {
        var talk = new Talk();
        await talk.Says(Max, "away").Presses(Max, "Save", ("deputy", deputy), ("from", from), ("until", until));
        Assert.Contains(CardText.Of(talk.LatestCard(Max).Card!), line => line.Contains(problem, StringComparison.Ordinal));
        Assert.Null((await talk.Records.Read(Absence.Type, "max", Ct)).State);
    }

    [Fact]
    public async Task A_name_chooses()
    {
        var talk = new Talk();
        await talk.Says(Max, "deputy zoë");
        await talk.Presses(Max, "Save", ("deputy", ChosenBy(talk, Max)));
        Assert.Equal(Zoe.Id, (await talk.Records.Read(Absence.Type, "max", Ct)).State?.Deputy);
        await talk.Says(Max, "my deputy is r");
        Assert.Contains(CardText.Of(talk.LatestCard(Max).Card!), line => line.Contains("Several colleagues are called that", StringComparison.Ordinal));
        await talk.Says(Max, "deputy nobody at all");
        Assert.Contains(CardText.Of(talk.LatestCard(Max).Card!), line => line.Contains("Nobody here is called that", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Saved_twice_nobody_is_told_twice()
    {
        var talk = new Talk();
        await talk.HasDeputy(Max, "zoe").Presses(Max, "Save").Presses(Max, "Save");
        Assert.Single(talk.Office.ChatOf(Zoe.Id));
        Assert.Contains(CardText.Of(talk.LatestCard(Max).Card!), line => line.Contains("Nothing has changed.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_requests_change_hands_in_one_commit_and_within_the_hour()
    {
        var talk = new Talk();
        for (int n = 0; n < 13; n++)
            await talk.HasAskedForApproval(Ana, $"System {n}");
        await talk.HasDeputy(Max, "zoe");
        Assert.Equal(10, await Covered());
        await talk.LooksAfterRequests();
        Assert.Equal(13, await Covered());

        Task<int> Covered() => talk.Records.All(Aims.Approvals.Approval.Type, Office.Tenant, Ct).CountAsync(r => r.State!.MayDecideOn.Contains(Zoe.Id), Ct).AsTask();
    }

    [Fact]
    public async Task A_decision_waits_for_storage_three_times_also_when_a_step_begins()
    {
        var table = new WaitingTable();
        var talk = new Talk(new Office(All) { Table = table });
        await talk.HasDeputy(Lea, "zoe").HasRegistered(Ana).HasAssessed(Ana, ("sensitive-area", "employment"), ("sensitive-area-part", "weighs"));
        // The request; beside each other its system, its assessment and the absence of the lead who is asked next; the commit.
        Assert.Equal((3, 5), await Approving(Max));
        // The last step reads no absence.
        Assert.Equal((3, 4), await Approving(Zoe));

        async Task<(int Waits, int Calls)> Approving(Person who)
        {
            var button = talk.LatestCard(who).Buttons.First(b => b.Button.Title == "Approve").Button;
            (table.Waits, table.Calls) = (0, 0);
            await talk.PressVerb(who, button.Verb, button.Data ?? ActionData.None);
            var asked = (table.Waits, table.Calls);
            await talk.Deliver();
            return asked;
        }
    }

    private static string ChosenBy(Talk talk, Person who) => ((Input.ChoiceSet)talk.LatestCard(who).Inputs.First(i => i.Id == "deputy")).Value!;

    private static async Task<Approval> Approval(Talk talk, string id = "AP-0001") => (await talk.Records.Read(Aims.Approvals.Approval.Type, id, Ct)).State!;

    /// <summary>Calls that are under way together are one wait.</summary>
    private sealed class WaitingTable : ITable
    {
        private readonly MemoryTable table = new();
        private int underWay;

        public int Waits { get; set; }

        public int Calls { get; set; }

        public Task<Row?> Get(string partition, string key, CancellationToken ct) => Count(() => table.Get(partition, key, ct));

        public IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct) => table.Range(partition, from, before, ct);

        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct) =>
            changes.Any(c => c.Key.StartsWith("done|", StringComparison.Ordinal)) ? Count(() => table.Write(partition, changes, ct)) : table.Write(partition, changes, ct);

        private async Task<T> Count<T>(Func<Task<T>> call)
        {
            Calls++;
            Waits += Interlocked.Increment(ref underWay) == 1 ? 1 : 0;
            await Task.Delay(TimeSpan.FromMilliseconds(30), Ct);
            Interlocked.Decrement(ref underWay);
            return await call();
        }
    }
}
