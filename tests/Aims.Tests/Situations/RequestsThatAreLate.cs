using Aims.Approvals;
using Aims.Conversation;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Asked on Monday, 23 November: to be decided by Monday, 30 November.</summary>
public sealed class RequestsThatAreLate
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1), Day = TimeSpan.FromDays(1);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reminder_then_the_next_level_then_the_leads()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).Later(7 * Day).LooksAfterRequests()
            .Later(Day).LooksAfterRequests().LooksAfterRequests()
            .Later(Day).LooksAfterRequests()
            .Later(Day).LooksAfterRequests().Later(Hour).LooksAfterRequests()
            .Later(2 * Day).LooksAfterRequests().Later(2 * Day).LooksAfterRequests()
            .Says(Lea, "what is waiting for approval")
            .Reads("""
                (30 Nov 2026, 10:00)
                (0 taken further)
                (1 Dec 2026, 10:00)
                (1 taken further)
                bot to Max:
                  AP-0001 · AIS-0001 · Waiting for a decision
                  # CV screener
                  Ana Ruiz asks you to approve this AI system.
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
                  Decision: waits for Max Keller; reminded on 1 Dec 2026, because it was due on 30 Nov 2026
                  > Your reason: –
                  [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
                bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
                (0 taken further)
                (2 Dec 2026, 10:00)
                (0 taken further)
                (3 Dec 2026, 10:00)
                (1 taken further)
                bot to Ingrid:
                  AP-0001 · AIS-0001 · Waiting for a decision
                  # CV screener
                  Ana Ruiz asks you to approve this AI system. It has come to you because it waits for Max Keller.
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
                  Decision: waits for Max Keller; reminded on 1 Dec 2026, because it was due on 30 Nov 2026; Ingrid Sørensen may decide too since 3 Dec 2026, because it is late
                  > Your reason: –
                  [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
                bot to Ana:
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
                  Decision: waits for Max Keller; reminded on 1 Dec 2026, because it was due on 30 Nov 2026; Ingrid Sørensen may decide too since 3 Dec 2026, because it is late
                  [All answers] [Report] [Comment] [Withdraw]
                bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
                bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
                bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [Report]
                (3 Dec 2026, 11:00)
                (0 taken further)
                (5 Dec 2026, 11:00)
                (0 taken further)
                (7 Dec 2026, 11:00)
                (1 taken further)
                bot to Lea:
                  AP-0001 · AIS-0001 · Waiting for a decision
                  # CV screener
                  Ana Ruiz asks you to approve this AI system. It has come to you because it waits for Max Keller.
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
                  Decision: waits for Max Keller; reminded on 1 Dec 2026, because it was due on 30 Nov 2026; Ingrid Sørensen may decide too since 3 Dec 2026, because it is late; Lea Brandt may decide too since 7 Dec 2026, because it is late
                  > Your reason: –
                  [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
                bot to Ana:
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
                  Decision: waits for Max Keller; reminded on 1 Dec 2026, because it was due on 30 Nov 2026; Ingrid Sørensen may decide too since 3 Dec 2026, because it is late; Lea Brandt may decide too since 7 Dec 2026, because it is late
                  [All answers] [Report] [Comment] [Withdraw]
                bot, on Ana's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks Max Keller to approve this AI system. | [All answers] [Report] [Comment] [Withdraw]
                bot, on Ingrid's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. It has come to you because it waits for Max Keller. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
                bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
                bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
                bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [Report]
                Lea: what is waiting for approval
                bot:
                  # 1 request for approval
                  Requests for approval · state Waiting. As of 7 Dec 2026, 11:00.
                  - CV screener | AP-0001 · approver Max Keller · waiting 14 days · Level 1, minimal · due 30 Nov 2026 [Open]
                  [Remind] [Export] [Save]
                """);
    }

    [Fact]
    public async Task The_next_level_decides_for_who_was_asked()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).Later(8 * Day).LooksAfterRequests().Later(2 * Day).LooksAfterRequests().Presses(Ingrid, "Approve");
        var (seat, voice) = (await Approval(talk)).Voices.Single();
        Assert.Equal((Max.Id, Ingrid.Id), (seat.Who, voice.By));
        Assert.Contains(CardText.Of(talk.LatestCard(Ingrid).Card!), line => line.Contains("Approved by Ingrid Sørensen for Max Keller", StringComparison.Ordinal));
    }

    /// <summary>Due on Monday the 30th; the first of December is a holiday, and the fifth and sixth are a weekend.</summary>
    [Fact]
    public async Task Neither_weekends_nor_holidays_count()
    {
        var talk = new Talk(new Office(All) { Routes = WithHolidays("2026-12-01", "2026-12-08") });
        await talk.HasAskedForApproval(Ana);
        Assert.Equal(
            [(Rung.Reminded, "2026-12-02 08:00"), (Rung.NextLevel, "2026-12-04 08:00"), (Rung.Leads, "2026-12-09 08:00")],
            await Rungs(talk));
    }

    /// <summary>Each is reminded from eight in the morning of the first working day after, where they are.</summary>
    [Theory]
    [InlineData("Pacific/Auckland", "2026-11-30 19:00", "2026-12-02 19:00", "2026-12-06 19:00")]
    [InlineData("America/Los_Angeles", "2026-12-01 16:00", "2026-12-03 16:00", "2026-12-07 16:00")]
    public async Task Days_are_those_of_who_is_asked(string zone, string reminded, string raised, string leads)
    {
        var office = new Office();
        office.Readers[Max.Id] = Reader.From(null, zone);
        var talk = new Talk(office);
        await talk.HasAskedForApproval(Ana);
        Assert.Equal([(Rung.Reminded, reminded), (Rung.NextLevel, raised), (Rung.Leads, leads)], await Rungs(talk));
    }

    [Fact]
    public async Task Others_are_asked_instead_of_leavers()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).Leaves(Max).LooksAfterRequests().LooksAfterRequests();
        Assert.Equal([Lea.Id], (await Approval(talk)).Awaited);
        Assert.Single(talk.Office.ChatOf(Lea.Id), post => post.Buttons.Any(b => b.Button.Title == "Approve"));
    }

    [Fact]
    public async Task With_nobody_left_the_leads_see_that_it_is_stuck_and_it_goes_on_when_somebody_comes()
    {
        var talk = new Talk(new Office(Ana, Max, Priya));
        await talk.HasAskedForApproval(Ana).Leaves(Max).LooksAfterRequests().Says(Priya, "what is waiting for approval");
        Assert.Contains(CardText.Of(talk.LatestCard(Priya).Card!), line => line.Contains("nobody is left who may decide", StringComparison.Ordinal));
        await talk.Then(() => { talk.Office.People.Becomes(Lea); return Task.CompletedTask; }).LooksAfterRequests();
        Assert.Equal([Lea.Id], (await Approval(talk)).Awaited);
        Assert.Contains(talk.LatestCard(Lea).Buttons, b => b.Button.Title == "Approve");
    }

    [Fact]
    public async Task Out_of_office_the_standing_deputy_decides_for_that_time()
    {
        var mailboxes = new Mailboxes();
        var talk = new Talk(new Office(All) { Mailboxes = mailboxes });
        await talk.HasDeputy(Max, "zoe", ("standing", "true")).HasAskedForApproval(Ana).LooksAfterRequests();
        Assert.Equal([Max.Id], (await Approval(talk)).MayDecideOn);

        mailboxes.Away[Max.Id] = new OutOfOffice(talk.Office.Now, talk.Office.Now + (3 * Day));
        await talk.LooksAfterRequests().LooksAfterRequests();
        Assert.Equal(new StandIn(Zoe.Id, new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 26)), (await Approval(talk)).Current.Seats[0].StandIn);

        mailboxes.Away.Clear();
        await talk.LooksAfterRequests();
        Assert.Equal([Max.Id], (await Approval(talk)).MayDecideOn);
    }

    [Fact]
    public async Task Out_of_office_without_a_deputy_the_next_level_is_asked_at_once_and_the_requester_told()
    {
        var mailboxes = new Mailboxes();
        var talk = new Talk(new Office(All) { Mailboxes = mailboxes });
        await talk.HasAskedForApproval(Ana);
        mailboxes.Away[Max.Id] = new OutOfOffice(talk.Office.Now.AddDays(-1), null);
        await talk.LooksAfterRequests().LooksAfterRequests();
        var approval = await Approval(talk);
        Assert.Equal([Max.Id, Ingrid.Id], approval.MayDecideOn);
        Assert.Equal(Rung.None, approval.Current.Rung);
        Assert.Contains(CardText.Of(talk.LatestCard(Ana).Card!), line => line.Contains("because Max Keller is out of office and named no deputy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_decided_is_left_alone()
    {
        var talk = new Talk();
        await talk.HasApproval(Ana, Max).Later(30 * Day);
        Assert.Equal(0, await talk.Bot.Late.Run(talk.Office.Now, Ct));
    }

    [Fact]
    public async Task Two_instances_at_once_do_it_once()
    {
        var office = new Office();
        var (one, other) = (new Talk(office), new Talk(office));
        await one.HasAskedForApproval(Ana).Later(8 * Day);
        await Task.WhenAll(one.Bot.Late.Run(office.Now, Ct), other.Bot.Late.Run(office.Now, Ct));
        Assert.Single((await Approval(one)).Notes!, note => note.Kind is NoteKind.Reminded);
    }

    /// <returns>When each rung was reached, by looks each hour of three weeks.</returns>
    private static async Task<List<(Rung, string)>> Rungs(Talk talk)
    {
        var reached = new List<(Rung, string)>();
        talk.Office.Now = new DateTimeOffset(2026, 11, 29, 0, 0, 0, TimeSpan.Zero);
        for (var until = talk.Office.Now.AddDays(14); talk.Office.Now < until; talk.Office.Now += Hour)
        {
            if (await talk.Bot.Late.Run(talk.Office.Now, Ct) > 0)
                reached.Add(((await Approval(talk)).Current.Rung, talk.Office.Now.ToString("yyyy-MM-dd HH:mm", null)));
        }
        return reached;
    }

    private static Routes WithHolidays(params string[] days) => new(
        Routes.Shipped.All, [5, 5, 5, 3], [.. days.Select(day => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))]);

    private static async Task<Approval> Approval(Talk talk) => (await talk.Records.Read(Aims.Approvals.Approval.Type, "AP-0001", Ct)).State!;

    private sealed class Mailboxes : IOutOfOffice
    {
        public Dictionary<PersonId, OutOfOffice> Away { get; } = [];

        public Task<OutOfOffice?> Of(PersonId who, CancellationToken ct) => Task.FromResult(Away.GetValueOrDefault(who));
    }
}
