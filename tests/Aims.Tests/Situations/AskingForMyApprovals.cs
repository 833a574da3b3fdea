using Aims.Approvals;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class AskingForMyApprovals
{
    [Fact]
    public Task Each_request_says_where_it_is() => new Talk()
        .HasRequest(Ana, "CV screener", level: 3).HasRequest(Ana, "Chat helper").HasRequest(Ana, "Route planner", level: 2).HasRequest(Nour, "Pay forecast")
        .Meanwhile("AP-0002", new Said(NoteKind.Asked, "Who reads the logs?"))
        .Aside(t => t.Forges(Max, "approval.reject", ("approval", "AP-0003"), ("reason", "We have one.")))
        .Later(TimeSpan.FromDays(9))
        .Says(Ana, "my requests")
        .Later(TimeSpan.FromDays(90))
        .Says(Ana, "what did I ask for?")
        .Says(Zoe, "my requests").Reads("""
        (2 Dec 2026, 10:00)
        Ana: my requests
        bot:
          # 2 requests of yours wait for a decision
          Requests that you made or whose system you own, the oldest first, 2 overdue; then 1 closed in the last 90 days. As of 2 Dec 2026, 10:00.
          - CV screener | AP-0001 · step 1 of 2 · with Max Keller for 9 days · overdue since 30 Nov 2026 · then a governance lead [Open]
          - Chat helper | AP-0002 · a question waits for you · with Max Keller for 9 days · overdue since 30 Nov 2026 [Open]
          - Route planner | AP-0003 · rejected by Max Keller on 23 Nov 2026 [Open]
        (2 Mar 2027, 10:00)
        Ana: what did I ask for?
        bot:
          # 2 requests of yours wait for a decision
          Requests that you made or whose system you own, the oldest first, 2 overdue. As of 2 Mar 2027, 10:00.
          - CV screener | AP-0001 · step 1 of 2 · with Max Keller for 99 days · overdue since 30 Nov 2026 · then a governance lead [Open]
          - Chat helper | AP-0002 · a question waits for you · with Max Keller for 99 days · overdue since 30 Nov 2026 [Open]
        Zoë: my requests
        bot:
          # No requests of yours wait for a decision
          Requests that you made or whose system you own, the oldest first. As of 2 Mar 2027, 10:00.
          When you submit an assessment, its approval is asked for.
        """);

    [Fact]
    public Task Whose_seat_it_is_is_said() => new Talk()
        .HasRequest(Ana, "CV screener").HasRequest(Nour, "Pay forecast", level: 3).HasRequest(Ana, "Chat helper", level: 2).HasRequest(Max, "Team planner")
        .Meanwhile("AP-0002", new StandInNamed(Max.Id, new StandIn(Ingrid.Id, new DateOnly(2026, 11, 24), new DateOnly(2026, 12, 4))))
        .Meanwhile("AP-0003", new StepRaised(Rung.NextLevel, [new RaisedSeat(Max.Id, Ingrid.Id)]))
        .Says(Ingrid, "my approvals")
        .Later(TimeSpan.FromDays(1))
        .Says(Ingrid, "what waits on me to approve?")
        .Says(Ana, "my approvals").Reads("""
        Ingrid: my approvals
        bot:
          # 2 requests wait for your decision
          Requests that you may decide on now, the oldest first. As of 23 Nov 2026, 10:00.
          - Chat helper | AP-0003 · level 2 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 · raised to you, Max Keller has not answered [Decide]
          - Team planner | AP-0004 · level 1 · from Max Keller · waits for less than a minute · due 30 Nov 2026 [Decide]
          [Decide several] [My decisions]
        (24 Nov 2026, 10:00)
        Ingrid: what waits on me to approve?
        bot:
          # 3 requests wait for your decision
          Requests that you may decide on now, the oldest first. As of 24 Nov 2026, 10:00.
          - Pay forecast | AP-0002 · level 3 · from نور حداد · waits for 1 day · due 30 Nov 2026 · for Max Keller [Decide]
          - Chat helper | AP-0003 · level 2 · from Ana Ruiz · waits for 1 day · due 30 Nov 2026 · raised to you, Max Keller has not answered [Decide]
          - Team planner | AP-0004 · level 1 · from Max Keller · waits for 1 day · due 30 Nov 2026 [Decide]
          [Decide several] [My decisions]
        Ana: my approvals
        bot:
          # No requests wait for your decision
          Requests that you may decide on now, the oldest first. As of 24 Nov 2026, 10:00.
          You are up to date.
          [My decisions]
        """);

    [Fact]
    public Task Decisions_say_whether_they_hold() => new Talk()
        .HasRequest(Ana, "CV screener").HasRequest(Ana, "Chat helper").HasRequest(Nour, "Pay forecast", level: 3).HasRequest(Nour, "Route planner", level: 3)
        .Aside(t => t
            .Forges(Max, "approval.approve", ("approval", "AP-0001")).Forges(Max, "approval.reject", ("approval", "AP-0002"), ("reason", "We have one."))
            .Forges(Max, "approval.approve", ("approval", "AP-0003")).Forges(Max, "approval.approve", ("approval", "AP-0004"))
            .Forges(Lea, "approval.reject", ("approval", "AP-0004"), ("reason", "Too early.")))
        .Later(TimeSpan.FromDays(2))
        .Meanwhile("AP-0001", new ApprovalOvertaken("its purpose"))
        .Says(Max, "what did I approve?")
        .Says(Lea, "my decisions").Reads("""
        (25 Nov 2026, 10:00)
        Max: what did I approve?
        bot:
          # You have made 4 decisions
          What you answered to requests, the newest first; 1 out of date. As of 25 Nov 2026, 10:00.
          - Route planner | AP-0004 · level 3 · approved by you on 23 Nov 2026 · rejected by Lea Brandt on 23 Nov 2026 [Open]
          - Pay forecast | AP-0003 · level 3 · approved by you on 23 Nov 2026 · waits for Lea Brandt [Open]
          - Chat helper | AP-0002 · level 1 · rejected by you on 23 Nov 2026 · holds [Open]
          - CV screener | AP-0001 · level 1 · approved by you on 23 Nov 2026 · out of date since 25 Nov 2026: its purpose [Open]
          [My approvals]
        Lea: my decisions
        bot:
          # You have made 1 decision
          What you answered to requests, the newest first. As of 25 Nov 2026, 10:00.
          - Route planner | AP-0004 · level 3 · rejected by you on 23 Nov 2026 · holds [Open]
          [My approvals]
        """);

    [Fact]
    public Task A_long_list_is_read_page_by_page() => new Talk()
        .HasRequests(Ana, 21)
        .Aside(t => t.Says(Max, "my approvals")).Presses(Max, "Next")
        .Aside(t => t.Presses(Max, "Next")).Presses(Max, "Previous")
        .Forges(Max, "approval.mine", ("from", "9999999")).Reads("""
        Max presses Next
        bot:
          # 21 requests wait for your decision
          Requests that you may decide on now, the oldest first. As of 23 Nov 2026, 10:00.
          - System 11 | AP-0011 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 12 | AP-0012 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 13 | AP-0013 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 14 | AP-0014 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 15 | AP-0015 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 16 | AP-0016 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 17 | AP-0017 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 18 | AP-0018 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 19 | AP-0019 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 20 | AP-0020 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          11–20 of 21
          [Previous] [Next] [Decide several] [My decisions]
        Max presses Previous
        bot:
          # 21 requests wait for your decision
          Requests that you may decide on now, the oldest first. As of 23 Nov 2026, 10:00.
          - System 11 | AP-0011 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 12 | AP-0012 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 13 | AP-0013 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 14 | AP-0014 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 15 | AP-0015 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 16 | AP-0016 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 17 | AP-0017 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 18 | AP-0018 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 19 | AP-0019 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          - System 20 | AP-0020 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          11–20 of 21
          [Previous] [Next] [Decide several] [My decisions]
        Max forges approval.mine: from = 9999999
        bot:
          # 21 requests wait for your decision
          Requests that you may decide on now, the oldest first. As of 23 Nov 2026, 10:00.
          - System 21 | AP-0021 · level 1 · from Ana Ruiz · waits for less than a minute · due 30 Nov 2026 [Decide]
          21–21 of 21
          [Previous] [Decide several] [My decisions]
        """);
}
