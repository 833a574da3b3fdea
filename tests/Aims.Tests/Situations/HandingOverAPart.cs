using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>A colleague answers one page, or one question, of a long assessment.</summary>
public sealed class HandingOverAPart
{
    private static Talk Begun() => new Talk().HasRegistered(Ana).Aside(t => t.Presses(Ana, "Start the assessment"));

    private static Talk HandedOver() => Begun().Aside(t => t
        .Forges(Ana, "assessment.ask-hand-over", ("assessment", "IA-0001"), ("page", "data"))
        .Presses(Ana, "Ask them", ("colleague", "zoe"), ("note", "You built the data feed.")));

    [Fact]
    public Task It_comes_back_with_the_colleagues_name_at_her_answers() => Begun()
        .Forges(Ana, "assessment.ask-hand-over", ("assessment", "IA-0001"), ("page", "data"))
        .Presses(Ana, "Ask them", ("colleague", "zoe"), ("note", "You built the data feed."))
        .Aside(t => t.Says(Zoe, "my tasks"))
        .Presses(Zoe, "Answer")
        .Presses(Zoe, "Answer")
        .Presses(Zoe, "Send back")
        .Presses(Zoe, "Save for later", ("data-kinds", "internal"))
        .Presses(Zoe, "Send back", ("data-kinds", "internal"), ("data-use", "inside"), ("data-quality", "yes"))
        .Aside(t => t.Forges(Ana, "assessment.answers", ("assessment", "IA-0001")))
        .Presses(Ana, "More answers")
        .Aside(t => t.Forges(Ana, "assessment.comment", ("assessment", "IA-0001"), ("question", "data-use"), ("comment", "Also backups?")))
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "data"))
        .Reads("""
            Ana forges assessment.ask-hand-over: assessment = IA-0001, page = data
            bot:
              IA-0001 · CV screener
              # Hand over: The data
              Your colleague sees only this page and what the system is for, answers, and sends it back. You can take it back at any time.
              > Colleague: –
              > Note: –
              [Ask them] [Not now]
            Ana presses Ask them: colleague = zoe, note = You built the data feed.
            bot:
              IA-0001 · Impact assessment, handed over
              # CV screener
              ! Done: Zoë O'Neill is asked.
              One part is with a colleague.
              - The data | with Zoë O'Neill for less than a minute [Take back]
              [Continue the assessment]
            bot to Zoë:
              IA-0001 · Impact assessment, a part of it
              # CV screener
              Ana Ruiz asks you to answer a part of its impact assessment. You see this part only, and your name will stand at your answers.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              - The data | 23 Nov 2026, 10:00: You built the data feed. [Answer]
            Zoë presses Answer
            bot:
              IA-0001 · Impact assessment, a part of it
              # CV screener
              Ana Ruiz asks you to answer a part of its impact assessment. You see this part only, and your name will stand at your answers.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              - The data | 23 Nov 2026, 10:00: You built the data feed. [Answer]
            Zoë presses Answer
            bot:
              IA-0001 · Impact assessment, a part of it
              # CV screener
              ## The data
              Ana Ruiz wrote
              You built the data feed.
              What goes into the system and where it goes from there.
              > What data goes into the system?: –
              > What happens to data after it is entered?: –
              > Does the data fit the people and cases it is used for?: –
              [Send back] [Save for later] [Comment, attach] [Decline]
            Zoë presses Send back
            bot:
              IA-0001 · Impact assessment, a part of it
              # CV screener
              ! Problem: Nothing is answered yet. Answer what you know, or decline and say why.
              ## The data
              Ana Ruiz wrote
              You built the data feed.
              What goes into the system and where it goes from there.
              > What data goes into the system?: –
              > What happens to data after it is entered?: –
              > Does the data fit the people and cases it is used for?: –
              [Send back] [Save for later] [Comment, attach] [Decline]
            Zoë presses Save for later: data-kinds = internal
            bot:
              IA-0001 · Impact assessment, a part of it
              # CV screener
              ! Done: Your answers are saved. Send it back when you have finished.
              ## The data
              Ana Ruiz wrote
              You built the data feed.
              What goes into the system and where it goes from there.
              > What data goes into the system?: Internal business information
              > What happens to data after it is entered?: –
              > Does the data fit the people and cases it is used for?: –
              [Send back] [Save for later] [Comment, attach] [Decline]
            Zoë presses Send back: data-kinds = internal, data-use = inside, data-quality = yes
            bot:
              IA-0001 · Impact assessment, a part of it
              # CV screener
              There is nothing left for you to do here. Thank you.
              - The data | You sent it back on 23 Nov 2026, 10:00.
            bot to Ana:
              IA-0001 · Impact assessment, handed over
              # CV screener
              Nothing is with a colleague now.
              - The data | answered by Zoë O'Neill, 23 Nov 2026, 10:00 [Open]
              [Continue the assessment]
            bot, on Ana's card: IA-0001 · Impact assessment, handed over | Nothing is with a colleague now. | [Continue the assessment]
            bot, on Zoë's card: IA-0001 · Impact assessment, a part of it | There is nothing left for you to do here. Thank you.
            Ana presses More answers
            bot:
              IA-0001 · Impact assessment, answers
              # CV screener
              Questions 7 to 12 of 40.
              - Does the system do any of these things? | not answered [Change]
              - Is the system used in one of these areas? | not answered [Change]
              - Whom do the results affect? | not answered [Change]
              - About how many people does it affect in a year? | not answered [Change]
              - Do these people know that AI is involved? | not answered [Change]
              - What data goes into the system? | Internal business information [Change]
              Zoë O'Neill, 23 Nov 2026, 10:00
              [To the review] [More answers] [Earlier answers]
            Ana forges assessment.open: assessment = IA-0001, page = data
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■■■□□□□□□□ Step 5 of 16 · The data
              What goes into the system and where it goes from there.
              > What data goes into the system?: Internal business information
              Answered by Zoë O'Neill
              > What happens to data after it is entered?: It stays on our own computers
              Answered by Zoë O'Neill · 1 comment
              > Does the data fit the people and cases it is used for?: Yes, we have checked
              Answered by Zoë O'Neill
              [Next] [Back] [Pages] [Hand over, comment, attach] [Save for later]
            """);

    [Fact]
    public Task What_is_typed_is_kept_on_the_way_to_the_evidence_and_what_an_answer_brings_up_is_asked_too() => HandedOver()
        .Aside(t => t.Says(Zoe, "my tasks").Presses(Zoe, "Answer").Presses(Zoe, "Answer"))
        .Presses(Zoe, "Comment, attach", ("data-use", "inside"))
        .Presses(Zoe, "Back")
        .Presses(Zoe, "Send back", ("data-kinds", "personal"), ("data-quality", "yes"))
        .Presses(Zoe, "Send back", ("personal-data-allowed", "yes"))
        .Reads("""
            Zoë presses Comment, attach: data-use = inside
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ## The data
              Open a question to comment, or to attach a file or a link.
              - What data goes into the system? | not answered [Open]
              - What happens to data after it is entered? | answered [Open]
              - Does the data fit the people and cases it is used for? | not answered [Open]
              [Back]
            Zoë presses Back
            bot:
              IA-0001 · Impact assessment, a part of it
              # CV screener
              ## The data
              Ana Ruiz wrote
              You built the data feed.
              What goes into the system and where it goes from there.
              > What data goes into the system?: –
              > What happens to data after it is entered?: It stays on our own computers
              > Does the data fit the people and cases it is used for?: –
              [Send back] [Save for later] [Comment, attach] [Decline]
            Zoë presses Send back: data-kinds = personal, data-quality = yes
            bot:
              IA-0001 · Impact assessment, a part of it
              # CV screener
              ! Note: Your answers bring up another question. Answer it too, then send it back.
              ## The data
              Ana Ruiz wrote
              You built the data feed.
              What goes into the system and where it goes from there.
              > What data goes into the system?: Personal data, such as names or addresses
              > May we use this personal data for this purpose?: –
              > What happens to data after it is entered?: It stays on our own computers
              > Does the data fit the people and cases it is used for?: Yes, we have checked
              [Send back] [Save for later] [Comment, attach] [Decline]
            Zoë presses Send back: personal-data-allowed = yes
            bot:
              IA-0001 · Impact assessment, a part of it
              # CV screener
              There is nothing left for you to do here. Thank you.
              - The data | You sent it back on 23 Nov 2026, 10:00.
            bot to Ana:
              IA-0001 · Impact assessment, handed over
              # CV screener
              Nothing is with a colleague now.
              - The data | answered by Zoë O'Neill, 23 Nov 2026, 10:00 [Open]
              [Continue the assessment]
            bot, on Ana's card: IA-0001 · Impact assessment, handed over | Nothing is with a colleague now. | [Continue the assessment]
            bot, on Zoë's card: IA-0001 · Impact assessment, a part of it | There is nothing left for you to do here. Thank you.
            """);

    [Fact]
    public Task Only_the_asked_colleague_sees_it_and_nothing_else() => HandedOver()
        .Forges(Zoe, "assessment.open", ("assessment", "IA-0001"), ("page", "data"))
        .Forges(Zoe, "assessment.save", ("assessment", "IA-0001"), ("page", "data"), ("q.data-use", "inside"))
        .Forges(Zoe, "assessment.open-part", ("assessment", "IA-0001"), ("part", "2"))
        .Forges(Zoe, "assessment.answers", ("assessment", "IA-0001"))
        .Forges(Zoe, "assessment.question", ("assessment", "IA-0001"), ("question", "system-purpose"))
        .Forges(Zoe, "assessment.around", ("assessment", "IA-0001"), ("page", "system"))
        .Forges(Zoe, "assessment.parts", ("assessment", "IA-0001"))
        .Forges(Zoe, "assessment.take-back", ("assessment", "IA-0001"), ("part", "1"))
        .Forges(Zoe, "assessment.hand-over", ("assessment", "IA-0001"), ("page", "system"), ("colleague", "nour"))
        .Forges(Zoe, "assessment.save-part", ("assessment", "IA-0001"), ("part", "7"), ("q.data-use", "inside"))
        .Forges(Nour, "assessment.part", ("assessment", "IA-0001"))
        .Forges(Nour, "assessment.open-part", ("assessment", "IA-0001"), ("part", "1"))
        .Forges(Nour, "assessment.save-part", ("assessment", "IA-0001"), ("part", "1"), ("q.data-use", "inside"), ("send-back", "true"))
        .Forges(Nour, "assessment.decline-part", ("assessment", "IA-0001"), ("part", "1"), ("reason", "No."))
        .Forges(Lea, "assessment.save-part", ("assessment", "IA-0001"), ("part", "1"), ("send-back", "true"))
        .Forges(Zoe, "assessment.part", ("assessment", "IA-9999"))
        .Reads("""
            Zoë forges assessment.open: assessment = IA-0001, page = data
            bot: Only the system's owner or whoever registered it may fill this in.
            Zoë forges assessment.save: assessment = IA-0001, page = data, q.data-use = inside
            bot: Only the system's owner or whoever registered it may fill this in.
            Zoë forges assessment.open-part: assessment = IA-0001, part = 2
            bot: This part is not with you, or no longer. Say "my tasks" to see what waits for you.
            Zoë forges assessment.answers: assessment = IA-0001
            bot: There is no such assessment. Say "my tasks" to see yours.
            Zoë forges assessment.question: assessment = IA-0001, question = system-purpose
            bot: There is no such question for you. Say "my tasks" to see what waits for you.
            Zoë forges assessment.around: assessment = IA-0001, page = system
            bot: Only the system's owner or whoever registered it may fill this in.
            Zoë forges assessment.parts: assessment = IA-0001
            bot: Only the system's owner or whoever registered it may fill this in.
            Zoë forges assessment.take-back: assessment = IA-0001, part = 1
            bot: Only the system's owner or whoever registered it may fill this in.
            Zoë forges assessment.hand-over: assessment = IA-0001, page = system, colleague = nour
            bot: Only the system's owner or whoever registered it may fill this in.
            Zoë forges assessment.save-part: assessment = IA-0001, part = 7, q.data-use = inside
            bot: This part is not with you, or no longer. Say "my tasks" to see what waits for you.
            نور forges assessment.part: assessment = IA-0001
            bot: This part is not with you, or no longer. Say "my tasks" to see what waits for you.
            نور forges assessment.open-part: assessment = IA-0001, part = 1
            bot: This part is not with you, or no longer. Say "my tasks" to see what waits for you.
            نور forges assessment.save-part: assessment = IA-0001, part = 1, q.data-use = inside, send-back = true
            bot: This part is not with you, or no longer. Say "my tasks" to see what waits for you.
            نور forges assessment.decline-part: assessment = IA-0001, part = 1, reason = No.
            bot: This part is not with you, or no longer. Say "my tasks" to see what waits for you.
            Lea forges assessment.save-part: assessment = IA-0001, part = 1, send-back = true
            bot: This part is not with you, or no longer. Say "my tasks" to see what waits for you.
            Zoë forges assessment.part: assessment = IA-9999
            bot: There is no such assessment. Say "my tasks" to see yours.
            """);

    [Fact]
    public async Task What_she_sends_for_other_questions_is_not_read()
    {
        var talk = HandedOver();
        await talk.Forges(Zoe, "assessment.save-part", ("assessment", "IA-0001"), ("part", "1"), ("q.data-use", "inside"), ("q.system-role", "acts"), ("page", "system"));
        var assessment = (await talk.Records.Read(Aims.Assessments.Assessment.Type, "IA-0001", TestContext.Current.CancellationToken)).State!;
        Assert.NotNull(assessment.Answers["data-use"]);
        Assert.Null(assessment.Answers["system-role"]);
        Assert.Equal(Zoe.Id, assessment.ContributorOf("data-use"));
    }

    [Fact]
    public Task It_cannot_be_submitted_before_it_is_back() => new Talk()
        .HasRegistered(Ana)
        .Aside(t => t.Presses(Ana, "Start the assessment").HasAnswered(Ana))
        .Aside(t => t.Forges(Ana, "assessment.hand-over", ("assessment", "IA-0001"), ("page", "data"), ("question", "data-use"), ("colleague", "zoe")))
        .Forges(Ana, "assessment.submit", ("assessment", "IA-0001"))
        .Presses(Ana, "Take back")
        .Forges(Zoe, "assessment.open-part", ("assessment", "IA-0001"), ("part", "1"))
        .Forges(Zoe, "assessment.save-part", ("assessment", "IA-0001"), ("part", "1"), ("q.data-use", "inside"))
        .Forges(Ana, "assessment.take-back", ("assessment", "IA-0001"), ("part", "1"))
        .Reads("""
            Ana forges assessment.submit: assessment = IA-0001
            bot:
              IA-0001 · Impact assessment, handed over
              # CV screener
              ! Problem: "What happens to data after it is entered?" is still with Zoë O'Neill. Wait until it comes back, or take it back.
              One part is with a colleague.
              - What happens to data after it is entered? | with Zoë O'Neill for less than a minute [Take back]
              [Continue the assessment]
            Ana presses Take back
            bot:
              IA-0001 · Impact assessment, handed over
              # CV screener
              ! Done: It is yours to answer.
              Nothing is with a colleague now.
              - What happens to data after it is entered? | taken back from Zoë O'Neill, 23 Nov 2026, 10:00 [Open]
              [Continue the assessment]
            bot, on Ana's card: IA-0001 · Impact assessment, handed over | Nothing is with a colleague now. | [Continue the assessment]
            bot, on Zoë's card: IA-0001 · Impact assessment, a part of it | There is nothing left for you to do here. Thank you.
            Zoë forges assessment.open-part: assessment = IA-0001, part = 1
            bot: This part is not with you, or no longer. Say "my tasks" to see what waits for you.
            Zoë forges assessment.save-part: assessment = IA-0001, part = 1, q.data-use = inside
            bot: This part is not with you, or no longer. Say "my tasks" to see what waits for you.
            Ana forges assessment.take-back: assessment = IA-0001, part = 1
            bot:
              IA-0001 · Impact assessment, handed over
              # CV screener
              ! Done: It is yours to answer.
              Nothing is with a colleague now.
              - What happens to data after it is entered? | taken back from Zoë O'Neill, 23 Nov 2026, 10:00 [Open]
              [Continue the assessment]
            """);

    [Fact]
    public Task One_question_leaves_the_others_of_the_page_to_the_owner() => Begun()
        .Aside(t => t.Forges(Ana, "assessment.hand-over", ("assessment", "IA-0001"), ("page", "data"), ("question", "data-use"), ("colleague", "zoe")))
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "data"))
        .Presses(Ana, "Next", ("data-kinds", "internal"), ("data-quality", "yes"))
        .Forges(Ana, "assessment.save", ("assessment", "IA-0001"), ("page", "data"), ("go", "Later"), ("q.data-use", "inside"))
        .Forges(Ana, "assessment.hand-over", ("assessment", "IA-0001"), ("page", "data"), ("colleague", "nour"))
        .Forges(Ana, "assessment.hand-over", ("assessment", "IA-0001"), ("page", "data"), ("question", "data-kinds"), ("colleague", "ana"))
        .Forges(Ana, "assessment.hand-over", ("assessment", "IA-0001"), ("page", "nowhere"), ("colleague", "nour"))
        .Forges(Ana, "assessment.hand-over", ("assessment", "IA-0001"), ("page", "data"), ("question", "data-gaps"), ("colleague", "nour"))
        .Presses(Zoe, "Answer")
        .Reads("""
            Ana forges assessment.open: assessment = IA-0001, page = data
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■■■□□□□□□□ Step 5 of 16 · The data
              What goes into the system and where it goes from there.
              > What data goes into the system?: –
              What happens to data after it is entered?
              With Zoë O'Neill, who was asked to answer it.
              > Does the data fit the people and cases it is used for?: –
              [Next] [Back] [Pages] [Hand over, comment, attach] [Save for later]
            Ana presses Next: data-kinds = internal, data-quality = yes
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■■■□□□□□□□ Step 6 of 16 · What it learned from
              A system repeats what was in the data that it learned from, good or bad.
              > Where does the data come from that it learned from?: –
              [Next] [Back] [Pages] [Hand over, comment, attach] [Save for later]
            Ana forges assessment.save: assessment = IA-0001, page = data, go = Later, q.data-use = inside
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ! Done: Your answers are saved.
              2 of 40 questions answered, about 28 minutes left. Go on here, or under "my tasks" on any device.
              [Continue] [Show the system]
            Ana forges assessment.hand-over: assessment = IA-0001, page = data, colleague = nour
            bot: Zoë O'Neill has it, or a part of it. Take that back first.
            Ana forges assessment.hand-over: assessment = IA-0001, page = data, question = data-kinds, colleague = ana
            bot:
              IA-0001 · CV screener
              # Hand over: What data goes into the system?
              Your colleague sees only this question and what the system is for, answers, and sends it back. You can take it back at any time.
              > Colleague: Ana Ruiz (Human Resources)
                ! Please check: Choose the colleague who is to answer.
              > Note: –
              [Ask them] [Not now]
            Ana forges assessment.hand-over: assessment = IA-0001, page = nowhere, colleague = nour
            bot: There is no such page or question in this assessment now.
            Ana forges assessment.hand-over: assessment = IA-0001, page = data, question = data-gaps, colleague = nour
            bot: There is no such page or question in this assessment now.
            Zoë presses Answer
            bot:
              IA-0001 · Impact assessment, a part of it
              # CV screener
              > What happens to data after it is entered?: –
              [Send back] [Save for later] [Comment, attach] [Decline]
            """);

    [Fact]
    public Task A_page_that_is_away_is_not_saved_by_others() => HandedOver()
        .Forges(Ana, "assessment.save", ("assessment", "IA-0001"), ("page", "data"), ("q.data-use", "inside"))
        .Presses(Ana, "Take it back")
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "data"))
        .Reads("""
            Ana forges assessment.save: assessment = IA-0001, page = data, q.data-use = inside
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■■■□□□□□□□ Step 5 of 16 · The data
              Zoë O'Neill was asked on 23 Nov 2026, 10:00 to answer this page, and has it until it is sent back or taken back.
              [Next] [Back] [Take it back] [Pages]
            Ana presses Take it back
            bot:
              IA-0001 · Impact assessment, handed over
              # CV screener
              ! Done: It is yours to answer.
              Nothing is with a colleague now.
              - The data | taken back from Zoë O'Neill, 23 Nov 2026, 10:00 [Open]
              [Continue the assessment]
            bot, on Ana's card: IA-0001 · Impact assessment, handed over | Nothing is with a colleague now. | [Continue the assessment]
            bot, on Zoë's card: IA-0001 · Impact assessment, a part of it | There is nothing left for you to do here. Thank you.
            Ana forges assessment.open: assessment = IA-0001, page = data
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■■■□□□□□□□ Step 5 of 16 · The data
              What goes into the system and where it goes from there.
              > What data goes into the system?: –
              > What happens to data after it is entered?: –
              > Does the data fit the people and cases it is used for?: –
              [Next] [Back] [Pages] [Hand over, comment, attach] [Save for later]
            """);

    [Fact]
    public Task She_may_decline_and_say_why() => HandedOver()
        .Aside(t => t.Presses(Zoe, "Answer").Presses(Zoe, "Decline"))
        .Presses(Zoe, "Decline", ("reason", "Nour has taken that over from me."))
        .Forges(Zoe, "assessment.save-part", ("assessment", "IA-0001"), ("part", "1"), ("q.data-use", "inside"))
        .Reads("""
            Zoë presses Decline: reason = Nour has taken that over from me.
            bot:
              IA-0001 · Impact assessment, a part of it
              # CV screener
              There is nothing left for you to do here. Thank you.
              - The data | You declined on 23 Nov 2026, 10:00.
            bot to Ana:
              IA-0001 · Impact assessment, handed over
              # CV screener
              Nothing is with a colleague now.
              - The data | Zoë O'Neill declined: Nour has taken that over from me. [Open]
              [Continue the assessment]
            bot, on Ana's card: IA-0001 · Impact assessment, handed over | Nothing is with a colleague now. | [Continue the assessment]
            Zoë forges assessment.save-part: assessment = IA-0001, part = 1, q.data-use = inside
            bot: This part is not with you, or no longer. Say "my tasks" to see what waits for you.
            """);

    [Fact]
    public Task Whoever_leaves_gives_it_back_to_the_owner() => HandedOver()
        .Leaves(Zoe)
        .Says(Ana, "my tasks")
        .PressesAt(Ana, "Take back a part", "Open")
        .Presses(Ana, "Take back")
        .Reads("""
            (Zoë leaves the company)
            Ana: my tasks
            bot:
              # 4 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Go on assessing: CV screener | AIS-0001 · for less than a minute · due 23 Dec 2026 [Continue]
              - Take back a part: CV screener | IA-0001 · whoever was asked has left · for less than a minute [Open]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            Ana presses Open at "Take back a part"
            bot:
              IA-0001 · Impact assessment, handed over
              # CV screener
              One part is with a colleague.
              - The data | with Zoë O'Neill (who has left). Please take it back. [Take back]
              [Continue the assessment]
            Ana presses Take back
            bot:
              IA-0001 · Impact assessment, handed over
              # CV screener
              ! Done: It is yours to answer.
              Nothing is with a colleague now.
              - The data | taken back from Zoë O'Neill (who has left), 23 Nov 2026, 10:00 [Open]
              [Continue the assessment]
            bot, on Ana's card: IA-0001 · Impact assessment, handed over | Nothing is with a colleague now. | [Continue the assessment]
            """);

    [Fact]
    public async Task Pressed_twice_it_is_asked_for_once()
    {
        var talk = Begun();
        await talk.Forges(Ana, "assessment.ask-hand-over", ("assessment", "IA-0001"), ("page", "data"));
        var card = talk.LatestCard(Ana).Card!;
        await talk.Presses(Ana, "Ask them", ("colleague", "zoe")).PressesOld(Ana, card, "Ask them", ("colleague", "zoe"));
        Assert.Single(talk.Office.ChatOf(Zoe.Id));
        var assessment = (await talk.Records.Read(Aims.Assessments.Assessment.Type, "IA-0001", TestContext.Current.CancellationToken)).State!;
        Assert.Single(assessment.Handovers!);
    }
}
