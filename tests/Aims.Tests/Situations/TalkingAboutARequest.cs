using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class TalkingAboutARequest
{
    // What tries to be Markdown, a tag, another line and a reversed one, at twice the length that is taken.
    private static readonly string Hostile = string.Concat(Enumerable.Repeat("**b** <at>x</at> \u202E\n[l](https://x) ", 60))[..2_000];

    [Fact]
    public Task A_question_goes_to_whoever_asks_and_the_answer_comes_back() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Ask back")
        .Presses(Max, "Ask", ("text", "Who reads the rejections?"))
        .Says(Ana, "my tasks")
        .PressesAt(Ana, "Answer a question", "Answer")
        .Presses(Ana, "Answer", ("text", "The team lead, every Friday."))
        .Says(Ana, "my tasks")
        .Aside(t => t.Presses(Max, "Approve"))
        .Reads("""
            Max presses Ask back
            bot:
              AP-0001 · AIS-0001
              # Ask back: CV screener
              Ana Ruiz is asked and answers here. The request stays open, and you can decide at any time.
              > Your question: –
              [Ask] [Back]
            Max presses Ask: text = Who reads the rejections?
            bot:
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
              ## What was said
              Max Keller asked on 23 Nov 2026, 10:00: Who reads the rejections?
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            bot to Ana:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              Max Keller asks you
              Who reads the rejections?
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
              ## What was said
              Max Keller asked on 23 Nov 2026, 10:00: Who reads the rejections?
              > Your answer to Max Keller: –
              [Answer] [All answers] [Report] [More: [Comment] [Withdraw]]
            Ana: my tasks
            bot:
              # 3 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Answer a question: CV screener | AP-0001 · for less than a minute [Answer]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            Ana presses Answer at "Answer a question"
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              Max Keller asks you
              Who reads the rejections?
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
              ## What was said
              Max Keller asked on 23 Nov 2026, 10:00: Who reads the rejections?
              > Your answer to Max Keller: –
              [Answer] [All answers] [Report] [More: [Comment] [Withdraw]]
            Ana presses Answer: text = The team lead, every Friday.
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
              ## What was said
              Max Keller asked on 23 Nov 2026, 10:00: Who reads the rejections?
              Ana Ruiz answered on 23 Nov 2026, 10:00: The team lead, every Friday.
              [All answers] [Report] [Comment] [Withdraw]
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
              ## What was said
              Max Keller asked on 23 Nov 2026, 10:00: Who reads the rejections?
              Ana Ruiz answered on 23 Nov 2026, 10:00: The team lead, every Friday.
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            bot, on Ana's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks Max Keller to approve this AI system. | [All answers] [Report] [Comment] [Withdraw]
            bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            Ana: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            """);

    [Fact]
    public Task A_question_is_answered_once_and_by_whom_it_concerns() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Presses(Max, "Ask back").Presses(Max, "Ask", ("text", "Who reads the rejections?")))
        .Forges(Zoe, "approval.answer", ("approval", "AP-0001"), ("text", "I do."))
        .Forges(Ana, "approval.ask-back", ("approval", "AP-0001"), ("text", "Why not?"))
        .Forges(Lea, "approval.answer", ("approval", "AP-0001"), ("text", "The law does."))
        .Forges(Ana, "approval.answer", ("approval", "AP-0001"), ("command", "answer-0001"), ("text", "The team lead."))
        .Forges(Ana, "approval.answer", ("approval", "AP-0001"), ("command", "answer-0001"), ("text", "The team lead."))
        .Forges(Ana, "approval.answer", ("approval", "AP-0001"), ("text", "Or nobody."))
        .Reads("""
            Zoë forges approval.answer: approval = AP-0001, text = I do.
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Ana forges approval.ask-back: approval = AP-0001, text = Why not?
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: Only those who are asked to decide ask back.
              Max Keller asks you
              Who reads the rejections?
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
              ## What was said
              Max Keller asked on 23 Nov 2026, 10:00: Who reads the rejections?
              > Your answer to Max Keller: –
              [Answer] [All answers] [Report] [More: [Comment] [Withdraw]]
            Lea forges approval.answer: approval = AP-0001, text = The law does.
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: Only whoever asked for it, or its owner, answers.
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
              ## What was said
              Max Keller asked on 23 Nov 2026, 10:00: Who reads the rejections?
              [All answers] [Report] [Comment]
            Ana forges approval.answer: approval = AP-0001, command = answer-0001, text = The team lead.
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
              ## What was said
              Max Keller asked on 23 Nov 2026, 10:00: Who reads the rejections?
              Ana Ruiz answered on 23 Nov 2026, 10:00: The team lead.
              [All answers] [Report] [Comment] [Withdraw]
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
              ## What was said
              Max Keller asked on 23 Nov 2026, 10:00: Who reads the rejections?
              Ana Ruiz answered on 23 Nov 2026, 10:00: The team lead.
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            bot, on Ana's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks Max Keller to approve this AI system. | [All answers] [Report] [Comment] [Withdraw]
            bot, on Ana's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks Max Keller to approve this AI system. | [All answers] [Report] [Comment] [Withdraw]
            bot, on Lea's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks Max Keller to approve this AI system. | [All answers] [Report] [Comment]
            bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            Ana forges approval.answer: approval = AP-0001, command = answer-0001, text = The team lead.
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
              ## What was said
              Max Keller asked on 23 Nov 2026, 10:00: Who reads the rejections?
              Ana Ruiz answered on 23 Nov 2026, 10:00: The team lead.
              [All answers] [Report] [Comment] [Withdraw]
            Ana forges approval.answer: approval = AP-0001, text = Or nobody.
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: There is no question to answer any more.
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
              ## What was said
              Max Keller asked on 23 Nov 2026, 10:00: Who reads the rejections?
              Ana Ruiz answered on 23 Nov 2026, 10:00: The team lead.
              [All answers] [Report] [Comment] [Withdraw]
            """);

    [Fact]
    public async Task Too_much_or_nothing_is_asked_again()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).Presses(Max, "Ask back").Presses(Max, "Ask");
        Assert.Contains("  ! Please check: Write what you want to say.", CardText.Of(talk.LatestCard(Max).Card!));

        await talk.Presses(Max, "Ask", ("text", Hostile));
        Assert.Contains("  ! Please check: Keep it under 1000 characters.", CardText.Of(talk.LatestCard(Max).Card!));

        await talk.Presses(Max, "Ask", ("text", Hostile[..900]));
        string shown = Assert.Single(CardText.Of(talk.LatestCard(Ana).Card!), line => line.StartsWith("Max Keller asked", StringComparison.Ordinal));
        Assert.StartsWith("Max Keller asked on 23 Nov 2026, 10:00: **b** <at>x</at> [l](https://x) **b**", shown, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', shown);
    }

    [Fact]
    public Task A_comment_is_read_by_all_who_see_the_request_and_told_to_nobody() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Says(Lea, "what is waiting for approval").Presses(Lea, "Open"))
        .Presses(Lea, "Comment")
        .Presses(Lea, "Comment", ("text", "Legal has looked at the contract."))
        .Aside(t => t.Forges(Ana, "approval.comment", ("approval", "AP-0001"), ("text", "Thank you."))
            .Forges(Priya, "approval.comment", ("approval", "AP-0001"), ("text", "Noted."))
            .Forges(Ana, "approval.comment", ("approval", "AP-0001"), ("text", "It is urgent.")))
        .Forges(Zoe, "approval.comment", ("approval", "AP-0001"), ("text", "Me too."))
        .Presses(Max, "Everything said")
        .Presses(Max, "Back")
        .Reads("""
            Lea presses Comment
            bot:
              AP-0001 · AIS-0001
              # Comment: CV screener
              Everybody who sees the request can read it. Nobody is told at once.
              > Your comment: –
              [Comment] [Back]
            Lea presses Comment: text = Legal has looked at the contract.
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
              ## What was said
              Lea Brandt commented on 23 Nov 2026, 10:00: Legal has looked at the contract.
              [All answers] [Report] [Comment]
            bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            Zoë forges approval.comment: approval = AP-0001, text = Me too.
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Max presses Everything said
            bot:
              AP-0001 · AIS-0001
              # Everything said: CV screener
              1 to 4 of 4, the latest first.
              Ana Ruiz commented on 23 Nov 2026, 10:00: It is urgent.
              Priya Raman commented on 23 Nov 2026, 10:00: Noted.
              Ana Ruiz commented on 23 Nov 2026, 10:00: Thank you.
              Lea Brandt commented on 23 Nov 2026, 10:00: Legal has looked at the contract.
              [Back]
            Max presses Back
            bot:
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
              ## What was said
              Ana Ruiz commented on 23 Nov 2026, 10:00: Thank you.
              Priya Raman commented on 23 Nov 2026, 10:00: Noted.
              Ana Ruiz commented on 23 Nov 2026, 10:00: It is urgent.
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Everything said] [Pass on] [Comment]]
            """);

    [Fact]
    public async Task Everything_said_fits_whatever_it_is()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana);
        for (int n = 0; n < 12; n++)
            await talk.Forges(Ana, "approval.comment", ("approval", "AP-0001"), ("text", $"{n} {string.Concat(Enumerable.Repeat("😀", 490))}"));
        await talk.Forges(Max, "approval.notes", ("approval", "AP-0001"));
        int cards = 1;
        while (talk.LatestCard(Max).Buttons.Any(b => b.Button.Title == "Earlier") && cards < 30)
        {
            await talk.Presses(Max, "Earlier");
            cards++;
        }
        Assert.InRange(cards, 2, 12);
        Assert.Contains("0 ", string.Join('\n', CardText.Of(talk.LatestCard(Max).Card!)), StringComparison.Ordinal);
    }

    [Fact]
    public Task Passed_on_it_is_decided_by_a_colleague_who_knows_why() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Pass on")
        .Presses(Max, "Pass on")
        .Presses(Max, "Pass on", ("to", "ingrid"))
        .Presses(Max, "Pass on", ("why", "I helped to choose it."))
        .Forges(Max, "approval.approve", ("approval", "AP-0001"))
        .Presses(Ingrid, "Approve")
        .Reads("""
            Max presses Pass on
            bot:
              AP-0001 · AIS-0001
              # Pass on: CV screener
              A colleague decides instead of you. They are told, and see your reason.
              > Who is to decide instead?: –
              > Why?: –
              [Pass on] [Back]
            Max presses Pass on
            bot:
              AP-0001 · AIS-0001
              # Pass on: CV screener
              A colleague decides instead of you. They are told, and see your reason.
              > Who is to decide instead?: –
                ! Please check: Choose the colleague who is to decide instead.
              > Why?: –
              [Pass on] [Back]
            Max presses Pass on: to = ingrid
            bot:
              AP-0001 · AIS-0001
              # Pass on: CV screener
              A colleague decides instead of you. They are told, and see your reason.
              > Who is to decide instead?: Ingrid Sørensen (Executive Office)
              > Why?: –
                ! Please check: Say why, so that your colleague knows.
              [Pass on] [Back]
            Max presses Pass on: why = I helped to choose it.
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              Ana Ruiz asks Ingrid Sørensen to approve this AI system.
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
              ## What was said
              Ingrid Sørensen, asked by Max Keller instead: I helped to choose it.
              [All answers] [Report] [Comment]
            bot to Ingrid:
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
              ## What was said
              Ingrid Sørensen, asked by Max Keller instead: I helped to choose it.
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [Report]
            Max forges approval.approve: approval = AP-0001
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: Ingrid Sørensen decides on this.
              Ana Ruiz asks Ingrid Sørensen to approve this AI system.
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
              ## What was said
              Ingrid Sørensen, asked by Max Keller instead: I helped to choose it.
              [All answers] [Report] [Comment]
            Ingrid presses Approve
            bot:
              AP-0001 · AIS-0001 · Approved
              # CV screener
              Approved by Ingrid Sørensen on 23 Nov 2026, 10:00.
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
              ## What was said
              Ingrid Sørensen, asked by Max Keller instead: I helped to choose it.
              Decided on: AIS-0001 as of version 8, ########
              [Report]
            bot to Ana:
              AIS-0001 · Approved
              # CV screener
              Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. It may be used as it is registered.
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
            bot, on Max's card: AP-0001 · AIS-0001 · Approved | Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. | [Report]
            bot, on Max's card: AP-0001 · AIS-0001 · Approved | Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. | [Report]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            """);

    [Fact]
    public Task Passed_on_to_somebody_with_a_part_in_it_it_stays_where_it_is() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Presses(Max, "Pass on"))
        .Presses(Max, "Pass on", ("to", "ana"), ("why", "She knows it best."))
        .Forges(Max, "approval.pass-on", ("approval", "AP-0001"), ("to", "nobody-we-know"), ("why", "x"))
        .Forges(Max, "approval.pass-on", ("approval", "AP-0001"), ("to", "max"), ("why", "x"))
        .Forges(Zoe, "approval.pass-on", ("approval", "AP-0001"), ("to", "zoe"), ("why", "x"))
        .Forges(Lea, "approval.pass-on", ("approval", "AP-0001"), ("to", "lea"), ("why", "x"))
        .Reads("""
            Max presses Pass on: to = ana, why = She knows it best.
            bot:
              AP-0001 · AIS-0001
              # Pass on: CV screener
              A colleague decides instead of you. They are told, and see your reason.
              > Who is to decide instead?: –
                ! Please check: Ana Ruiz has a part in it, or is asked or has decided already. Choose somebody else.
              > Why?: She knows it best.
              [Pass on] [Back]
            Max forges approval.pass-on: approval = AP-0001, to = nobody-we-know, why = x
            bot:
              AP-0001 · AIS-0001
              # Pass on: CV screener
              A colleague decides instead of you. They are told, and see your reason.
              > Who is to decide instead?: –
                ! Please check: Choose the colleague who is to decide instead.
              > Why?: x
              [Pass on] [Back]
            Max forges approval.pass-on: approval = AP-0001, to = max, why = x
            bot:
              AP-0001 · AIS-0001
              # Pass on: CV screener
              A colleague decides instead of you. They are told, and see your reason.
              > Who is to decide instead?: –
                ! Please check: Max Keller has a part in it, or is asked or has decided already. Choose somebody else.
              > Why?: x
              [Pass on] [Back]
            Zoë forges approval.pass-on: approval = AP-0001, to = zoe, why = x
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Lea forges approval.pass-on: approval = AP-0001, to = lea, why = x
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: Max Keller decides on this.
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
              [All answers] [Report] [Comment]
            """);

    [Fact]
    public Task Withdrawn_it_asks_nobody_any_more_and_can_be_submitted_again() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Forges(Ana, "approval.show", ("approval", "AP-0001")))
        .Presses(Ana, "Withdraw")
        .Presses(Ana, "Leave it")
        .Presses(Ana, "Withdraw")
        .Presses(Ana, "Withdraw the request", ("why", "The contract has to be changed first."))
        .Forges(Max, "approval.approve", ("approval", "AP-0001"))
        .Forges(Max, "approval.ask-back", ("approval", "AP-0001"), ("text", "Why?"))
        .Forges(Ana, "approval.withdraw", ("approval", "AP-0001"))
        .Says(Ana, "status AIS-0001")
        .Says(Ana, "my tasks")
        .Aside(t => t.Presses(Ana, "Open").Presses(Ana, "Change answers"))
        .Presses(Ana, "Submit")
        .Reads("""
            Ana presses Withdraw
            bot:
              AP-0001 · AIS-0001
              # Withdraw the request for CV screener?
              Max Keller need not decide any more. You can change the registration and the answers, and submit again.
              > Why? (optional): –
              [Withdraw the request] [Leave it]
            Ana presses Leave it
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
              [All answers] [Report] [Comment] [Withdraw]
            Ana presses Withdraw
            bot:
              AP-0001 · AIS-0001
              # Withdraw the request for CV screener?
              Max Keller need not decide any more. You can change the registration and the answers, and submit again.
              > Why? (optional): –
              [Withdraw the request] [Leave it]
            Ana presses Withdraw the request: why = The contract has to be changed first.
            bot:
              AP-0001 · AIS-0001 · Withdrawn
              # CV screener
              Ana Ruiz withdrew the request on 23 Nov 2026, 10:00. There is nothing left to decide.
              Reason
              The contract has to be changed first.
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
            bot, on Max's card: AP-0001 · AIS-0001 · Withdrawn | Ana Ruiz withdrew the request on 23 Nov 2026, 10:00. There is nothing left to decide.
            bot, on Ana's card: IA-0001 · Request withdrawn | ## Level 1, minimal | [Show the system] [All answers] [Report]
            Max forges approval.approve: approval = AP-0001
            bot:
              AP-0001 · AIS-0001 · Withdrawn
              # CV screener
              ! Note: It was withdrawn, so there is nothing to decide.
              Ana Ruiz withdrew the request on 23 Nov 2026, 10:00. There is nothing left to decide.
              Reason
              The contract has to be changed first.
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
            Max forges approval.ask-back: approval = AP-0001, text = Why?
            bot:
              AP-0001 · AIS-0001 · Withdrawn
              # CV screener
              ! Note: It was withdrawn, so there is nothing to decide.
              Ana Ruiz withdrew the request on 23 Nov 2026, 10:00. There is nothing left to decide.
              Reason
              The contract has to be changed first.
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
            Ana forges approval.withdraw: approval = AP-0001
            bot:
              AP-0001 · AIS-0001 · Withdrawn
              # CV screener
              Ana Ruiz withdrew the request on 23 Nov 2026, 10:00. There is nothing left to decide.
              Reason
              The contract has to be changed first.
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
            Ana: status AIS-0001
            bot:
              AIS-0001 · Request withdrawn
              # CV screener
              You withdrew the request for approval on 23 Nov 2026, 10:00. Change the registration or the answers, then submit again. Until it is approved, no real people may be part of the pilot.
              You wrote
              The contract has to be changed first.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Change answers] [Change registration] [Full record] [Assessment] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana: my tasks
            bot:
              # 3 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Submit again: CV screener | AIS-0001 · for less than a minute · due 23 Dec 2026 [Open]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            Ana presses Submit
            bot:
              IA-0001 · Awaiting approval
              # CV screener
              ## Level 1, minimal
              Little can go wrong: the usual care and the AI policy are enough.
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              ## How it was counted
              How much the system does on its own: 0 of 12 points, weight 2.
              The data: 1 of 23 points, weight 2.
              The people affected: 1 of 18 points, weight 2.
              What people could lose: 0 of 21 points, weight 3.
              What happens when it is wrong: 0 of 23 points, weight 2.
              How well it is watched: 0 of 24 points, weight 2.
              The total is 2 of 100: level 1, the lowest.
              ## Compared with 23 Nov 2026
              Level: 1, as before
              Total: 2 of 100, as before
              Answers: none changed
              ## What happens next
              Max Keller has been asked to decide. You will be told here.
              [Show the system] [All answers] [What changed] [Report]
            bot to Max:
              AP-0002 · AIS-0001 · Waiting for a decision
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
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [What changed] [Report]
            bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over]]
            """);

    [Fact]
    public Task Withdrawn_by_somebody_else_it_waits_as_before() => new Talk()
        .HasAskedForApproval(Ana)
        .Forges(Zoe, "approval.withdraw", ("approval", "AP-0001"))
        .Forges(Max, "approval.withdraw", ("approval", "AP-0001"))
        .Aside(t => t.Presses(Max, "Approve"))
        .Forges(Ana, "approval.withdraw", ("approval", "AP-0001"), ("why", "Too late."))
        .Reads("""
            Zoë forges approval.withdraw: approval = AP-0001
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Max forges approval.withdraw: approval = AP-0001
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: Only whoever asked for it, or its owner, may withdraw it.
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
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            Ana forges approval.withdraw: approval = AP-0001, why = Too late.
            bot:
              AP-0001 · AIS-0001 · Approved
              # CV screener
              ! Note: This is decided. Nothing has changed.
              Approved by Max Keller on 23 Nov 2026, 10:00.
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
              Decided on: AIS-0001 as of version 7, ########
              [Report]
            """);
}
