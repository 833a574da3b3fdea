using Aims.Approvals;
using Aims.Ledger;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class ShowingARequestInAGroup
{
    private static readonly RecordKey Request = Approval.Type.Key("AP-0001");

    [Fact]
    public Task All_read_it_and_only_those_who_are_asked_decide() => new Talk()
        .HasRequest(Ana, "CV screener")
        .SaysInGroup(Ana, "approval AP-0001")
        .PressesInGroup(Zoe, "Approve")
        .PressesInGroup(Ana, "Approve")
        .PressesInGroup(Lea, "Approve")
        .PressesInGroup(Max, "Reject")
        .PressesInGroup(Max, "Reject", ("reason", "We have one."))
        .Reads("""
        Ana, in a group: approval AP-0001
        bot:
          AP-0001 · AIS-0001 · Waiting for a decision
          # CV screener
          Ana Ruiz asks Max Keller to approve this AI system.
          Impact: Level 1, minimal
          Purpose: Helps.
          Data: –
          Concerns: –
          Results: –
          Oversight: –
          Owner: Ana Ruiz
          Department: –
          Supplier: –
          Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
          > Your reason: –
          [Approve] [Ask for changes] [Reject]
        Zoë presses Approve in the group
        bot: Only those who are asked decide on this.
        Ana presses Approve in the group
        bot: Nobody decides on their own request.
        Lea presses Approve in the group
        bot: Max Keller decides on this.
        Max presses Reject in the group
        bot: Say why, so that the owner knows what to do.
        Max presses Reject in the group: reason = We have one.
        bot, to Max alone:
          AP-0001 · AIS-0001 · Rejected
          # CV screener
          Rejected by Max Keller on 23 Nov 2026, 10:00.
          Reason
          We have one.
          Impact: Level 1, minimal
          Purpose: Helps.
          Data: –
          Concerns: –
          Results: –
          Oversight: –
          Owner: Ana Ruiz
          Department: –
          Supplier: –
          Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
          Decided on: AIS-0001 as of version 3, ########
        bot to Ana:
          AIS-0001 · Rejected
          # CV screener
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
        bot, on the group's card: AP-0001 · AIS-0001 · Rejected | Rejected by Max Keller on 23 Nov 2026, 10:00.
        """);

    [Fact]
    public Task The_card_is_drawn_for_all_when_it_goes_on() => new Talk()
        .HasRequest(Ana, "CV screener", level: 3)
        .SaysInGroup(Ana, "show AP-0001")
        .Aside(t => t.Says(Max, "AP-0001"))
        .Presses(Max, "Approve").Leaves(Ana)
        .Aside(t => t.Forges(Lea, "approval.approve", ("approval", "AP-0001")))
        .Says(Lea, "approval ap-1").Reads("""
        Ana, in a group: show AP-0001
        bot:
          AP-0001 · AIS-0001 · Waiting for a decision
          # CV screener
          Ana Ruiz asks Max Keller to approve this AI system.
          Impact: Level 3, high
          Purpose: Helps.
          Data: –
          Concerns: –
          Results: –
          Oversight: –
          Owner: Ana Ruiz
          Department: –
          Supplier: –
          Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
          Step 1 of 2: waits for Max Keller
          Step 2 of 2: then a governance lead
          > Your reason: –
          [Approve] [Ask for changes] [Reject]
        Max presses Approve
        bot:
          AP-0001 · AIS-0001 · Waiting for a decision
          # CV screener
          Ana Ruiz asks Lea Brandt to approve this AI system.
          Impact: Level 3, high
          Purpose: Helps.
          Data: –
          Concerns: –
          Results: –
          Oversight: –
          Owner: Ana Ruiz
          Department: –
          Supplier: –
          Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
          Step 1 of 2: Approved by Max Keller on 23 Nov 2026
          Step 2 of 2: waits for Lea Brandt
          [All answers] [Report] [Comment]
        bot to Lea:
          AP-0001 · AIS-0001 · Waiting for a decision
          # CV screener
          Ana Ruiz asks you to approve this AI system.
          Impact: Level 3, high
          Purpose: Helps.
          Data: –
          Concerns: –
          Results: –
          Oversight: –
          Owner: Ana Ruiz
          Department: –
          Supplier: –
          Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
          Step 1 of 2: Approved by Max Keller on 23 Nov 2026
          Step 2 of 2: waits for Lea Brandt
          > Your reason: –
          [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
        bot, on the group's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks Lea Brandt to approve this AI system. | [Approve] [Ask for changes] [Reject]
        (Ana leaves the company)
        Lea: approval ap-1
        bot:
          AP-0001 · AIS-0001 · Approved
          # CV screener
          Approved by Max Keller and Lea Brandt on 23 Nov 2026, 10:00.
          Impact: Level 3, high
          Purpose: Helps.
          Data: –
          Concerns: –
          Results: –
          Oversight: –
          Owner: Ana Ruiz (who has left)
          Department: –
          Supplier: –
          Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
          Step 1 of 2: Approved by Max Keller on 23 Nov 2026
          Step 2 of 2: Approved by Lea Brandt on 23 Nov 2026
          Decided on: AIS-0001 as of version 4, ########
          [Report]
        """);

    [Fact]
    public Task A_view_of_their_own_says_whose_it_is_to_decide() => new Talk()
        .HasRequest(Ana, "CV screener")
        .Aside(t => t.SaysInGroup(Ana, "approval AP-0001"))
        .LooksInGroup(Max, Approval.View, Request)
        .LooksInGroup(Lea, Approval.View, Request)
        .LooksInGroup(Zoe, Approval.View, Request).Reads("""
        Max looks at the group's card
        bot:
          AP-0001 · AIS-0001 · Waiting for a decision
          # CV screener
          Ana Ruiz asks you to approve this AI system. It is yours to decide.
          Impact: Level 1, minimal
          Purpose: Helps.
          Data: –
          Concerns: –
          Results: –
          Oversight: –
          Owner: Ana Ruiz
          Department: –
          Supplier: –
          Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
          > Your reason: –
          [Approve] [Ask for changes] [Reject]
        Lea looks at the group's card
        bot:
          AP-0001 · AIS-0001 · Waiting for a decision
          # CV screener
          Ana Ruiz asks Max Keller to approve this AI system.
          Impact: Level 1, minimal
          Purpose: Helps.
          Data: –
          Concerns: –
          Results: –
          Oversight: –
          Owner: Ana Ruiz
          Department: –
          Supplier: –
          Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
        Zoë looks at the group's card
        bot: There is no such request. Say "my tasks" to see what waits for you.
        """);

    [Fact]
    public Task Nobody_shows_what_they_may_not_see() => new Talk()
        .HasRequest(Ana, "CV screener")
        .SaysInGroup(Zoe, "approval AP-0001")
        .SaysInGroup(Ana, "approval AP-0099")
        .SaysInGroup(Ana, "approval of nothing")
        .SaysInGroup(Ana, "my requests").SaysInGroup(Max, "my approvals").SaysInGroup(Max, "decide several").Reads("""
        Zoë, in a group: approval AP-0001
        bot: There is no such request. Say "my tasks" to see what waits for you.
        Ana, in a group: approval AP-0099
        bot: There is no such request. Say "my tasks" to see what waits for you.
        Ana, in a group: approval of nothing
        bot: There is no such request. Say "my tasks" to see what waits for you.
        Ana, in a group: my requests
        bot: Others read along here. Please ask me that in our own chat.
        Max, in a group: my approvals
        bot: Others read along here. Please ask me that in our own chat.
        Max, in a group: decide several
        bot: Others read along here. Please ask me that in our own chat.
        """);

    [Fact]
    public async Task A_card_that_refreshes_itself_does_nothing_but_show()
    {
        var talk = new Talk();
        await talk.HasRequest(Ana, "CV screener");
        foreach (var intent in talk.Bot.Intents.Where(intent => !intent.Refreshes))
            Assert.Null(await talk.Bot.Refresh(talk.TurnOf(Max, Aims.Conversation.Fields.Of("approval", "AP-0001"), isPrivate: false), intent.Verb, TestContext.Current.CancellationToken));
        Assert.Equal([Approval.View], talk.Bot.Intents.Where(intent => intent.Refreshes).Select(intent => intent.Verb));
    }
}
