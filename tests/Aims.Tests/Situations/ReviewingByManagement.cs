using Aims.Exports;
using Aims.People;
using Aims.Reviews;
using Aims.Tests.Chat;
using Aims.Tests.Objectives;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>A management review from its plan to its approved minutes, and what the next one takes from it (ISO/IEC 42001 9.3).</summary>
public sealed class ReviewingByManagement
{
    private static readonly Person OtherLead = Zoe with { Roles = [Role.Lead] }, LeadingChair = Ingrid with { Roles = [Role.Lead] };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task It_is_planned_and_its_pack_is_compiled() => new Talk().HasRegistered(Ana)
        .Says(Max, "plan a management review")
        .Says(Max, "management reviews")
        .Says(Lea, "management review")
        .Presses(Lea, "Plan a review")
        .Presses(Lea, "Plan it", ("meeting-day", "2026-11-01"), ("chair", ""))
        .Presses(Lea, "Plan it", ("meeting-day", "2026-12-07"), ("chair", ""))
        .Presses(Lea, "Plan it", ("meeting-day", "2026-12-07"), ("chair", "ingrid"), ("attendees", ""))
        .Presses(Lea, "Plan it", ("meeting-day", "2026-12-07"), ("chair", "ingrid"), ("attendees", "lea,priya,max,nobody"), ("looks-back", "2026-12-24"))
        .Presses(Lea, "Plan it", ("meeting-day", "2026-12-07"), ("chair", "ingrid"), ("attendees", "lea,priya,max,nobody"), ("looks-back", "2026-06-01"))
        .Says(Zoe, "review REV-0001")
        .Says(Lea, "review pack")
        .Says(Max, "review REV-0001")
        .Presses(Max, "Suggest an improvement")
        .Presses(Max, "Suggest it")
        .Presses(Max, "Suggest it", ("suggestion", "Suppliers fill in the due diligence themselves."))
        .Says(Lea, "review REV-0001")
        .Presses(Lea, "Compile the pack")
        .Presses(Lea, "Read the pack")
        .Presses(Lea, "Next")
        .Presses(Lea, "To the review")
        .Later(TimeSpan.FromDays(1))
        .Says(Max, "my tasks")
        .PressesAt(Max, "Read the pack", "Open")
        .Reads("""
            Max: plan a management review
            bot: Only a governance lead can plan management reviews. Please ask Lea Brandt.
            Max: management reviews
            bot:
              # Management reviews
              There is none that you take part in.
            Lea: management review
            bot:
              # Management reviews
              There is none yet. Top management looks at the management system at planned intervals: plan the first one.
              [Plan a review]
            Lea presses Plan a review
            bot:
              # Plan a management review
              Say when it is, who leads it and who comes. Next its pack is compiled, which everybody can read before the meeting.
              > Day of the meeting: 2026-12-21
              > Who leads it?: Ingrid Sørensen (Executive Office)
              > Who else comes?: Lea Brandt (Legal), Priya Raman (Executive Office)
              > Looks back to: 2025-11-23
              [Plan it] [All reviews]
            Lea presses Plan it: meeting-day = 2026-11-01, chair = 
            bot:
              # Plan a management review
              Say when it is, who leads it and who comes. Next its pack is compiled, which everybody can read before the meeting.
              > Day of the meeting: 2026-11-01
                ! Please check: Choose today or a later day, at most 2 years ahead.
              > Who leads it?: Ingrid Sørensen (Executive Office)
              > Who else comes?: Lea Brandt (Legal), Priya Raman (Executive Office)
              > Looks back to: 2025-11-23
              [Plan it] [All reviews]
            Lea presses Plan it: meeting-day = 2026-12-07, chair = 
            bot:
              # Plan a management review
              Say when it is, who leads it and who comes. Next its pack is compiled, which everybody can read before the meeting.
              > Day of the meeting: 2026-12-07
              > Who leads it?: Ingrid Sørensen (Executive Office)
                ! Please check: Choose who leads the meeting: somebody of top management.
              > Who else comes?: Lea Brandt (Legal), Priya Raman (Executive Office)
              > Looks back to: 2025-11-23
              [Plan it] [All reviews]
            Lea presses Plan it: meeting-day = 2026-12-07, chair = ingrid, attendees = 
            bot:
              # Plan a management review
              Say when it is, who leads it and who comes. Next its pack is compiled, which everybody can read before the meeting.
              > Day of the meeting: 2026-12-07
              > Who leads it?: Ingrid Sørensen (Executive Office)
              > Who else comes?: –
                ! Please check: Choose who else comes, at most 20 people.
              > Looks back to: 2025-11-23
              [Plan it] [All reviews]
            Lea presses Plan it: meeting-day = 2026-12-07, chair = ingrid, attendees = lea,priya,max,nobody, looks-back = 2026-12-24
            bot:
              # Plan a management review
              Say when it is, who leads it and who comes. Next its pack is compiled, which everybody can read before the meeting.
              > Day of the meeting: 2026-12-07
              > Who leads it?: Ingrid Sørensen (Executive Office)
              > Who else comes?: Lea Brandt (Legal), Priya Raman (Executive Office), Max Keller (Human Resources)
              > Looks back to: 2026-12-24
                ! Please check: Choose a day before the meeting, at most 3 years back.
              [Plan it] [All reviews]
            Lea presses Plan it: meeting-day = 2026-12-07, chair = ingrid, attendees = lea,priya,max,nobody, looks-back = 2026-06-01
            bot:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Done: It is planned, and who comes is told. Compile its pack next.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              [Compile the pack] [Suggest an improvement] [Day and people] [Cancel] [All reviews]
            bot to Ingrid:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Note: Its pack is not compiled yet. Without one it cannot begin.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              [Suggest an improvement] [All reviews]
            bot to Priya:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Note: Its pack is not compiled yet. Without one it cannot begin.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              [Suggest an improvement] [All reviews]
            bot to Max:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Note: Its pack is not compiled yet. Without one it cannot begin.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              [Suggest an improvement] [All reviews]
            Zoë: review REV-0001
            bot: There is no such management review that you may see. Say "management reviews" to see those that you may.
            Lea: review pack
            bot: REV-0001 has no pack yet. Open the review and press "Compile the pack".
            Max: review REV-0001
            bot:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Note: Its pack is not compiled yet. Without one it cannot begin.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              [Suggest an improvement] [All reviews]
            Max presses Suggest an improvement
            bot:
              REV-0001 · Management review, planned
              # Suggest an improvement
              It stands in the pack with your name. The review decides what becomes of it.
              > What could be better?: –
              [Suggest it] [Not now]
            Max presses Suggest it
            bot:
              REV-0001 · Management review, planned
              # Suggest an improvement
              It stands in the pack with your name. The review decides what becomes of it.
              > What could be better?: –
                ! Please check: Say in a sentence what could be better.
              [Suggest it] [Not now]
            Max presses Suggest it: suggestion = Suppliers fill in the due diligence themselves.
            bot:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Done: It is noted, and comes into the pack.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Suggestions: 1
              [Suggest an improvement] [All reviews]
            bot, on Ingrid's card: REV-0001 · Planned | ! Note: Its pack is not compiled yet. Without one it cannot begin. | [Suggest an improvement] [All reviews]
            bot, on Lea's card: REV-0001 · Planned | ! Note: Its pack is not compiled yet. Without one it cannot begin. | [Compile the pack] [Suggest an improvement] [Day and people] [Cancel] [All reviews]
            bot, on Max's card: REV-0001 · Planned | ! Note: Its pack is not compiled yet. Without one it cannot begin. | [Suggest an improvement] [All reviews]
            bot, on Priya's card: REV-0001 · Planned | ! Note: Its pack is not compiled yet. Without one it cannot begin. | [Suggest an improvement] [All reviews]
            Lea: review REV-0001
            bot:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Note: Its pack is not compiled yet. Without one it cannot begin.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Suggestions: 1
              [Compile the pack] [Suggest an improvement] [Day and people] [Cancel] [All reviews]
            Lea presses Compile the pack
            bot:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Done: The pack is compiled from the records as they are now. Who comes can read it.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Suggestions: 1
              [Begin the meeting] [Read the pack] [Suggest an improvement] [Compile it again] [Day and people] [More: [Cancel] [All reviews]]
            bot, on Ingrid's card: REV-0001 · Planned | It is held on 7 Dec 2026. | [Read the pack] [Suggest an improvement] [All reviews]
            bot, on Lea's card: REV-0001 · Planned | It is held on 7 Dec 2026. | [Begin the meeting] [Read the pack] [Suggest an improvement] [Compile it again] [Day and people] [More: [Cancel] [All reviews]]
            bot, on Max's card: REV-0001 · Planned | It is held on 7 Dec 2026. | [Read the pack] [Suggest an improvement] [All reviews]
            bot, on Max's card: REV-0001 · Planned | It is held on 7 Dec 2026. | [Read the pack] [Suggest an improvement] [All reviews]
            bot, on Priya's card: REV-0001 · Planned | It is held on 7 Dec 2026. | [Read the pack] [Suggest an improvement] [All reviews]
            bot to Ingrid:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Suggestions: 1
              [Read the pack] [Suggest an improvement] [All reviews]
            bot to Priya:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Suggestions: 1
              [Read the pack] [Suggest an improvement] [All reviews]
            bot to Max:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Suggestions: 1
              [Read the pack] [Suggest an improvement] [All reviews]
            Lea presses Read the pack
            bot:
              REV-0001 · 9.3.2 a · as of 23 Nov 2026, 10:00
              # Actions of earlier reviews
              ■□□□□□□□□□ Page 1 of 15
              This is the first management review, so there are no earlier actions.
              [Next] [To the review] [As a document]
            Lea presses Next
            bot:
              REV-0001 · 9.3.2 b · as of 23 Nov 2026, 10:00
              # Changes outside and inside
              ■□□□□□□□□□ Page 2 of 15
              No version of the external and internal issues is in force. Say in the meeting what has changed, and note it on this page; then write it down: say "external and internal issues".
              [Next] [Back] [To the review] [As a document]
            Lea presses To the review
            bot:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Suggestions: 1
              [Begin the meeting] [Read the pack] [Suggest an improvement] [Compile it again] [Day and people] [More: [Cancel] [All reviews]]
            (24 Nov 2026, 10:00)
            Max: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 24 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 22 days · due 2 Dec 2026 [Read]
              - Read the pack of the management review | REV-0001 · 7 Dec 2026 · for 1 day · due 7 Dec 2026 [Open]
            Max presses Open at "Read the pack"
            bot:
              REV-0001 · 9.3.2 a · as of 23 Nov 2026, 10:00
              # Actions of earlier reviews
              ■□□□□□□□□□ Page 1 of 15
              This is the first management review, so there are no earlier actions.
              [Next] [To the review] [As a document]
            """);

    [Fact]
    public Task Without_a_pack_it_does_not_begin() => new Talk()
        .Aside(t => t.Says(Lea, "plan a management review").Presses(Lea, "Plan it", ("meeting-day", "2026-12-07")))
        .Forges(Lea, "review.begin", ("review", "REV-0001"))
        .Forges(Lea, "review.page", ("review", "REV-0001"))
        .Forges(Lea, "review.decide", ("review", "REV-0001"), ("kind", "Change"), ("decided", "All is well."))
        .Forges(Lea, "review.send-minutes", ("review", "REV-0001"), ("conclusion", "All is well."), ("present", "ingrid"))
        .Forges(Ingrid, "review.approve", ("review", "REV-0001"))
        .Reads("""
            Lea forges review.begin: review = REV-0001
            bot:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Problem: There is no pack yet, so there is nothing to review. Compile it first.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt and Priya Raman
              Looks back to: 23 Nov 2025
              [Compile the pack] [Suggest an improvement] [Day and people] [Cancel] [All reviews]
            Lea forges review.page: review = REV-0001
            bot: REV-0001 has no pack yet. Open the review and press "Compile the pack".
            Lea forges review.decide: review = REV-0001, kind = Change, decided = All is well.
            bot:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Problem: REV-0001 has not begun: start the meeting first.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt and Priya Raman
              Looks back to: 23 Nov 2025
              [Compile the pack] [Suggest an improvement] [Day and people] [Cancel] [All reviews]
            Lea forges review.send-minutes: review = REV-0001, conclusion = All is well., present = ingrid
            bot:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Problem: REV-0001 has not begun: start the meeting first.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt and Priya Raman
              Looks back to: 23 Nov 2025
              [Compile the pack] [Suggest an improvement] [Day and people] [Cancel] [All reviews]
            Ingrid forges review.approve: review = REV-0001
            bot:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Problem: REV-0001 has not begun: there are no minutes to approve.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt and Priya Raman
              Looks back to: 23 Nov 2025
              [Suggest an improvement] [All reviews]
            """);

    [Fact]
    public Task In_the_meeting_notes_decisions_and_actions_are_written() => new Talk().HasRegistered(Ana).HasPack()
        .Presses(Lea, "Begin the meeting")
        .Presses(Lea, "Go through the pack")
        .Presses(Lea, "Next", ("note", "It is the first one."))
        .Presses(Lea, "Back")
        .Presses(Lea, "Record a decision")
        .Presses(Lea, "Record it", ("kind", "Improvement"))
        .Presses(Lea, "Record it", ("kind", "Improvement"), ("decided", "Models are explained to whoever uses them."))
        .Presses(Lea, "Plan an action")
        .Presses(Lea, "Plan it", ("action-what", "Write a page on each model."), ("action-owner", "zoe"), ("action-due", "2027-01-15"))
        .Presses(Lea, "To the review")
        .Presses(Zoe, "Show REV-0001")
        .Says(Ingrid, "review pack")
        .PressesAt(Lea, "Models are explained", "Change")
        .Presses(Lea, "Take it out")
        .PressesAt(Lea, "Models are explained", "Change")
        .Presses(Lea, "Record it", ("kind", "Improvement"), ("decided", "High-risk models are explained to whoever uses them."))
        .Presses(Lea, "End the meeting")
        .Presses(Lea, "Send the minutes", ("present", "lea,max"))
        .Presses(Lea, "Send the minutes", ("conclusion", "It is suitable and works."), ("present", "lea,max"))
        .Presses(Lea, "Send the minutes", ("conclusion", "It is suitable and works."), ("present", "ingrid,lea,max"))
        .Reads("""
            Lea presses Begin the meeting
            bot:
              REV-0001 · In the meeting
              # Management review of 23 Nov 2026
              ! Done: The meeting has begun. Go through the pack: what is said to a page, what is decided and what is to be done is written there.
              The meeting began on 23 Nov 2026, 10:00.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              No decision is recorded yet.
              [Go through the pack] [Record a decision] [Plan an action] [End the meeting] [What was said] [More: [Day and people] [All reviews]]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            Lea presses Go through the pack
            bot:
              REV-0001 · 9.3.2 a · as of 23 Nov 2026, 10:00
              # Actions of earlier reviews
              ■□□□□□□□□□ Page 1 of 15
              This is the first management review, so there are no earlier actions.
              > What is said to this page: –
              [Next] [Record a decision] [Plan an action] [To the review] [As a document]
            Lea presses Next: note = It is the first one.
            bot:
              REV-0001 · 9.3.2 b · as of 23 Nov 2026, 10:00
              # Changes outside and inside
              ■□□□□□□□□□ Page 2 of 15
              No version of the external and internal issues is in force. Say in the meeting what has changed, and note it on this page; then write it down: say "external and internal issues".
              > What is said to this page: –
              [Next] [Back] [Record a decision] [Plan an action] [To the review] [As a document]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            Lea presses Back
            bot:
              REV-0001 · 9.3.2 a · as of 23 Nov 2026, 10:00
              # Actions of earlier reviews
              ■□□□□□□□□□ Page 1 of 15
              This is the first management review, so there are no earlier actions.
              > What is said to this page: It is the first one.
              [Next] [Record a decision] [Plan an action] [To the review] [As a document]
            Lea presses Record a decision
            bot:
              REV-0001 · Management review, in the meeting
              # Record a decision
              What is to be done about it by whom becomes an action.
              > It is about: –
              > What was decided: –
              [Record it] [Not now]
            Lea presses Record it: kind = Improvement
            bot:
              REV-0001 · Management review, in the meeting
              # Record a decision
              What is to be done about it by whom becomes an action.
              > It is about: Improvement
              > What was decided: –
                ! Please check: Say what was decided, in a sentence or two.
              [Record it] [Not now]
            Lea presses Record it: kind = Improvement, decided = Models are explained to whoever uses them.
            bot:
              REV-0001 · 9.3.2 a · as of 23 Nov 2026, 10:00
              # Actions of earlier reviews
              ! Done: The decision is recorded.
              ■□□□□□□□□□ Page 1 of 15
              This is the first management review, so there are no earlier actions.
              > What is said to this page: It is the first one.
              [Next] [Record a decision] [Plan an action] [To the review] [As a document]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            Lea presses Plan an action
            bot:
              REV-0001 · Management review, in the meeting
              # Plan an action
              It is carried over to the next review until it has ended.
              > What is done?: –
              > Who does it?: Lea Brandt (Legal)
              > By when?: 2026-12-23
              > Which decision does it carry out?: 1: Models are explained to whoever uses them.
              [Plan it] [Not now]
            Lea presses Plan it: action-what = Write a page on each model., action-owner = zoe, action-due = 2027-01-15
            bot:
              REV-0001 · 9.3.2 a · as of 23 Nov 2026, 10:00
              # Actions of earlier reviews
              ! Done: The action is planned, and whoever does it is told.
              ■□□□□□□□□□ Page 1 of 15
              This is the first management review, so there are no earlier actions.
              > What is said to this page: It is the first one.
              [Next] [Record a decision] [Plan an action] [To the review] [As a document]
            bot to Zoë:
              ACT-0001 · Decision, open
              # Write a page on each model.
              Because of: REV-0001 Management review of 23 Nov 2026
              Who does it: Zoë O'Neill
              Due: 15 Jan 2027
              Planned by: Lea Brandt on 23 Nov 2026
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show REV-0001]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [Actions] [What was said] [All reviews]
            Lea presses To the review
            bot:
              REV-0001 · In the meeting
              # Management review of 23 Nov 2026
              The meeting began on 23 Nov 2026, 10:00.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              ## Decisions
              - Models are explained to whoever uses them. | 1 · Improvement [Change]
              [Go through the pack] [Record a decision] [Plan an action] [End the meeting] [Actions] [More: [What was said] [Day and people] [All reviews]]
            Zoë presses Show REV-0001
            bot: Management review of 23 Nov 2026 decided: "Models are explained to whoever uses them." The rest of it is for those who took part.
            Ingrid: review pack
            bot:
              REV-0001 · 9.3.2 a · as of 23 Nov 2026, 10:00
              # Actions of earlier reviews
              ■□□□□□□□□□ Page 1 of 15
              This is the first management review, so there are no earlier actions.
              Noted by Lea Brandt
              It is the first one.
              [Next] [To the review] [As a document]
            Lea presses Change at "Models are explained"
            bot:
              REV-0001 · Management review, in the meeting
              # Decision 1
              What is to be done about it by whom becomes an action.
              > It is about: Improvement
              > What was decided: Models are explained to whoever uses them.
              [Record it] [Take it out] [Not now]
            Lea presses Take it out
            bot:
              REV-0001 · In the meeting
              # Management review of 23 Nov 2026
              ! Problem: An action carries this decision out. Reword it instead; what is not done after all is called off on the action.
              The meeting began on 23 Nov 2026, 10:00.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              ## Decisions
              - Models are explained to whoever uses them. | 1 · Improvement [Change]
              [Go through the pack] [Record a decision] [Plan an action] [End the meeting] [Actions] [More: [What was said] [Day and people] [All reviews]]
            Lea presses Change at "Models are explained"
            bot:
              REV-0001 · Management review, in the meeting
              # Decision 1
              What is to be done about it by whom becomes an action.
              > It is about: Improvement
              > What was decided: Models are explained to whoever uses them.
              [Record it] [Take it out] [Not now]
            Lea presses Record it: kind = Improvement, decided = High-risk models are explained to whoever uses them.
            bot:
              REV-0001 · In the meeting
              # Management review of 23 Nov 2026
              ! Done: The decision is recorded.
              The meeting began on 23 Nov 2026, 10:00.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              ## Decisions
              - High-risk models are explained to whoever uses them. | 1 · Improvement [Change]
              [Go through the pack] [Record a decision] [Plan an action] [End the meeting] [Actions] [More: [What was said] [Day and people] [All reviews]]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [Actions] [What was said] [All reviews]
            Lea presses End the meeting
            bot:
              REV-0001 · Management review, in the meeting
              # End the meeting
              1 decision and 1 action are recorded. Ingrid Sørensen approves the minutes; then nothing of them changes any more.
              > Conclusion: –
              > Who was there?: Ingrid Sørensen, Lea Brandt, Priya Raman, Max Keller
              > The next review is held by: 2027-11-23
              [Send the minutes] [Not now]
            Lea presses Send the minutes: present = lea,max
            bot:
              REV-0001 · Management review, in the meeting
              # End the meeting
              1 decision and 1 action are recorded. Ingrid Sørensen approves the minutes; then nothing of them changes any more.
              > Conclusion: –
                ! Please check: Say whether the management system is still suitable, adequate and effective, and why.
              > Who was there?: Lea Brandt, Max Keller
              > The next review is held by: 2027-11-23
              [Send the minutes] [Not now]
            Lea presses Send the minutes: conclusion = It is suitable and works., present = lea,max
            bot:
              REV-0001 · Management review, in the meeting
              # End the meeting
              1 decision and 1 action are recorded. Ingrid Sørensen approves the minutes; then nothing of them changes any more.
              > Conclusion: It is suitable and works.
              > Who was there?: Lea Brandt, Max Keller
                ! Please check: Whoever leads the review has to be there: it is top management's. If somebody else led it, press "Day and people" on the review first.
              > The next review is held by: 2027-11-23
              [Send the minutes] [Not now]
            Lea presses Send the minutes: conclusion = It is suitable and works., present = ingrid,lea,max
            bot:
              REV-0001 · Minutes to be approved
              # Management review of 23 Nov 2026
              ! Done: The meeting is over. Ingrid Sørensen is asked to approve the minutes.
              It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              High-risk models are explained to whoever uses them.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Ingrid's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            bot, on Ingrid's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            bot, on Max's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Max's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Priya's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Priya's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot to Ingrid:
              REV-0001 · Minutes to be approved
              # Management review of 23 Nov 2026
              It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              High-risk models are explained to whoever uses them.
              [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            """);

    [Fact]
    public Task Whoever_led_it_approves_the_minutes_and_nothing_changes_afterwards() => new Talk().HasRegistered(Ana).HasMinutes()
        .Forges(Lea, "review.approve", ("review", "REV-0001"))
        .Forges(Max, "review.approve", ("review", "REV-0001"))
        .Says(Ingrid, "my tasks")
        .PressesAt(Ingrid, "Approve the minutes", "Open")
        .Presses(Ingrid, "What was said")
        .Presses(Ingrid, "To the review")
        .Presses(Ingrid, "Give them back")
        .Presses(Ingrid, "Give them back")
        .Presses(Ingrid, "Give them back", ("reason", "We also spoke of the budget."))
        .Presses(Lea, "Record a decision")
        .Presses(Lea, "Record it", ("kind", "Resources"), ("decided", "A second data scientist is hired."))
        .Presses(Lea, "End the meeting")
        .Presses(Lea, "Send the minutes")
        .Presses(Ingrid, "Approve the minutes")
        .Forges(Lea, "review.decide", ("review", "REV-0001"), ("kind", "Change"), ("decided", "Something else."))
        .Forges(Lea, "review.note", ("review", "REV-0001"), ("section", "actions"), ("note", "Something else."))
        .Forges(Lea, "review.act", ("review", "REV-0001"), ("action-what", "Something else."), ("action-owner", "zoe"), ("action-due", "2027-01-15"))
        .Forges(Ingrid, "review.return", ("review", "REV-0001"), ("reason", "Something else."))
        .Forges(Lea, "review.compile", ("review", "REV-0001"))
        .Forges(Lea, "review.change", ("review", "REV-0001"), ("chair", "max"))
        .Reads("""
            Lea forges review.approve: review = REV-0001
            bot:
              REV-0001 · Minutes to be approved
              # Management review of 23 Nov 2026
              ! Problem: Only whoever led the review approves its minutes.
              It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            Max forges review.approve: review = REV-0001
            bot:
              REV-0001 · Minutes to be approved
              # Management review of 23 Nov 2026
              ! Problem: Only whoever led the review approves its minutes.
              It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            Ingrid: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Approve the minutes of the management review | REV-0001 · 23 Nov 2026 · for less than a minute · due 7 Dec 2026 [Open]
            Ingrid presses Open at "Approve the minutes"
            bot:
              REV-0001 · Minutes to be approved
              # Management review of 23 Nov 2026
              It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            Ingrid presses What was said
            bot:
              REV-0001 · Notes
              # What was said
              1 page has a note.
              Actions of earlier reviews, noted by Lea Brandt
              It is the first one.
              [To the review]
            Ingrid presses To the review
            bot:
              REV-0001 · Minutes to be approved
              # Management review of 23 Nov 2026
              It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            Ingrid presses Give them back
            bot:
              REV-0001 · Management review, minutes to be approved
              # Give the minutes back?
              Whoever wrote them puts them right and sends them again.
              > What is wrong or missing?: –
              [Give them back] [Not now]
            Ingrid presses Give them back
            bot:
              REV-0001 · Management review, minutes to be approved
              # Give the minutes back?
              Whoever wrote them puts them right and sends them again.
              > What is wrong or missing?: –
                ! Please check: Say what is wrong or missing in the minutes.
              [Give them back] [Not now]
            Ingrid presses Give them back: reason = We also spoke of the budget.
            bot:
              REV-0001 · In the meeting
              # Management review of 23 Nov 2026
              ! Done: They are given back to whoever wrote them.
              The meeting began on 23 Nov 2026, 10:00.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Lea's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Go through the pack] [Record a decision] [Plan an action] [End the meeting] [Actions] [More: [What was said] [Day and people] [All reviews]]
            bot, on Lea's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Go through the pack] [Record a decision] [Plan an action] [End the meeting] [Actions] [More: [What was said] [Day and people] [All reviews]]
            bot, on Max's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot to Lea:
              REV-0001 · In the meeting
              # Management review of 23 Nov 2026
              ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget.
              The meeting began on 23 Nov 2026, 10:00.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              - Models are explained to whoever uses them. | 1 · Improvement [Change]
              [Go through the pack] [Record a decision] [Plan an action] [End the meeting] [Actions] [More: [What was said] [Day and people] [All reviews]]
            Lea presses Record a decision
            bot:
              REV-0001 · Management review, in the meeting
              # Record a decision
              What is to be done about it by whom becomes an action.
              > It is about: –
              > What was decided: –
              [Record it] [Not now]
            Lea presses Record it: kind = Resources, decided = A second data scientist is hired.
            bot:
              REV-0001 · In the meeting
              # Management review of 23 Nov 2026
              ! Done: The decision is recorded.
              The meeting began on 23 Nov 2026, 10:00.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              - Models are explained to whoever uses them. | 1 · Improvement [Change]
              - A second data scientist is hired. | 2 · Resources [Change]
              [Go through the pack] [Record a decision] [Plan an action] [End the meeting] [Actions] [More: [What was said] [Day and people] [All reviews]]
            bot, on Ingrid's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Lea's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Go through the pack] [Record a decision] [Plan an action] [End the meeting] [Actions] [More: [What was said] [Day and people] [All reviews]]
            bot, on Lea's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Go through the pack] [Record a decision] [Plan an action] [End the meeting] [Actions] [More: [What was said] [Day and people] [All reviews]]
            bot, on Max's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | ! Please note: Ingrid Sørensen gave the minutes back: We also spoke of the budget. | [Read the pack] [Actions] [What was said] [All reviews]
            Lea presses End the meeting
            bot:
              REV-0001 · Management review, in the meeting
              # End the meeting
              2 decisions and 1 action are recorded. Ingrid Sørensen approves the minutes; then nothing of them changes any more.
              > Conclusion: It is suitable and works.
              > Who was there?: Ingrid Sørensen, Lea Brandt, Max Keller
              > The next review is held by: 2027-11-23
              [Send the minutes] [Not now]
            Lea presses Send the minutes
            bot:
              REV-0001 · Minutes to be approved
              # Management review of 23 Nov 2026
              ! Done: The meeting is over. Ingrid Sørensen is asked to approve the minutes.
              It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              2 · Resources
              A second data scientist is hired.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Ingrid's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            bot, on Ingrid's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            bot, on Ingrid's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            bot, on Ingrid's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            bot, on Lea's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Lea's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Max's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Max's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Max's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Priya's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Priya's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot to Ingrid:
              REV-0001 · Minutes to be approved
              # Management review of 23 Nov 2026
              It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              2 · Resources
              A second data scientist is hired.
              [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            Ingrid presses Approve the minutes
            bot:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              ! Done: The minutes are approved. Nothing of them changes any more.
              It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              2 · Resources
              A second data scientist is hired.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Ingrid's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Ingrid's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Ingrid's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Ingrid's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Lea's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Lea's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Lea's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Max's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Max's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Max's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Priya's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Priya's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot to Lea:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              2 · Resources
              A second data scientist is hired.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot to Priya:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              2 · Resources
              A second data scientist is hired.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot to Max:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              2 · Resources
              A second data scientist is hired.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            Lea forges review.decide: review = REV-0001, kind = Change, decided = Something else.
            bot:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              ! Problem: REV-0001 is over, and its minutes are approved: nothing of it changes.
              It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              2 · Resources
              A second data scientist is hired.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            Lea forges review.note: review = REV-0001, section = actions, note = Something else.
            bot:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              ! Problem: REV-0001 is over, and its minutes are approved: nothing of it changes.
              It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              2 · Resources
              A second data scientist is hired.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            Lea forges review.act: review = REV-0001, action-what = Something else., action-owner = zoe, action-due = 2027-01-15
            bot:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              ! Problem: REV-0001 is over, and its minutes are approved: nothing of it changes.
              It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              2 · Resources
              A second data scientist is hired.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            Ingrid forges review.return: review = REV-0001, reason = Something else.
            bot:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              ! Problem: REV-0001 is over, and its minutes are approved: there are no minutes to approve.
              It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              2 · Resources
              A second data scientist is hired.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            Lea forges review.compile: review = REV-0001
            bot:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              ! Problem: REV-0001 is over, and its minutes are approved: its pack stays as it was in the meeting.
              It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              2 · Resources
              A second data scientist is hired.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            Lea forges review.change: review = REV-0001, chair = max
            bot:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              ! Problem: REV-0001 is over, and its minutes are approved: it cannot be changed.
              It was held on 23 Nov 2026. Ingrid Sørensen approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              2 · Resources
              A second data scientist is hired.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            """);

    [Fact]
    public Task Open_actions_are_carried_over_to_the_next() => new Talk().HasRegistered(Ana).HasApprovedMinutes()
        .Later(TimeSpan.FromDays(320))
        .Says(Lea, "my tasks")
        .PressesAt(Lea, "Plan the next", "Plan")
        .Presses(Lea, "Plan it", ("attendees", "lea"))
        .Presses(Lea, "Compile the pack")
        .Presses(Lea, "Read the pack")
        .Reads("""
            (9 Oct 2027, 10:00)
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first; 1 overdue. As of 9 Oct 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 341 days · overdue since 2 Dec 2026 [Read]
              - Plan the next management review | the last was held on 23 Nov 2026 · for 15 days · due 23 Nov 2027 [Plan]
            Lea presses Plan at "Plan the next"
            bot:
              # Plan a management review
              Say when it is, who leads it and who comes. Next its pack is compiled, which everybody can read before the meeting.
              > Day of the meeting: 2027-11-06
              > Who leads it?: Ingrid Sørensen (Executive Office)
              > Who else comes?: Lea Brandt (Legal), Priya Raman (Executive Office)
              > Looks back to: 2026-11-23
              [Plan it] [All reviews]
            Lea presses Plan it: attendees = lea
            bot:
              REV-0002 · Planned
              # Management review of 6 Nov 2027
              ! Done: It is planned, and who comes is told. Compile its pack next.
              It is held on 6 Nov 2027.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt
              Looks back to: 23 Nov 2026
              [Compile the pack] [Suggest an improvement] [Day and people] [Cancel] [All reviews]
            bot to Ingrid:
              REV-0002 · Planned
              # Management review of 6 Nov 2027
              ! Note: Its pack is not compiled yet. Without one it cannot begin.
              It is held on 6 Nov 2027.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt
              Looks back to: 23 Nov 2026
              [Suggest an improvement] [All reviews]
            Lea presses Compile the pack
            bot:
              REV-0002 · Planned
              # Management review of 6 Nov 2027
              ! Done: The pack is compiled from the records as they are now. Who comes can read it.
              It is held on 6 Nov 2027.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt
              Looks back to: 23 Nov 2026
              Pack: compiled by Lea Brandt, 9 Oct 2027, 10:00
              [Begin the meeting] [Read the pack] [Suggest an improvement] [Compile it again] [Day and people] [More: [Cancel] [All reviews]]
            bot, on Ingrid's card: REV-0002 · Planned | It is held on 6 Nov 2027. | [Read the pack] [Suggest an improvement] [All reviews]
            bot to Ingrid:
              REV-0002 · Planned
              # Management review of 6 Nov 2027
              It is held on 6 Nov 2027.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt
              Looks back to: 23 Nov 2026
              Pack: compiled by Lea Brandt, 9 Oct 2027, 10:00
              [Read the pack] [Suggest an improvement] [All reviews]
            Lea presses Read the pack
            bot:
              REV-0002 · 9.3.2 a · as of 9 Oct 2027, 10:00
              # Actions of earlier reviews
              ■□□□□□□□□□ Page 1 of 15
              1 action is carried over, 1 of them overdue.
              Planned by earlier reviews: 1
              Done since the last review: 0
              Called off since: 0
              Open: 1
              Overdue: 1
              - Write a page on each model. | ACT-0001 · Zoë O'Neill · overdue since 15 Jan 2027
              [Next] [To the review] [As a document]
            """);

    [Fact]
    public Task Two_who_write_to_one_page_both_stay() => new Talk(new Office([.. All.Where(who => who != Zoe), OtherLead])).HasRegistered(Ana).HasPack()
        .Aside(t => t.Presses(Lea, "Begin the meeting").Presses(Lea, "Go through the pack").Says(OtherLead, "review pack"))
        .Presses(Lea, "Next", ("note", "There was none before."))
        .Presses(OtherLead, "Next", ("note", "It is the first review."))
        .Presses(OtherLead, "Next", ("note", "There was none before: it is the first review."))
        .Reads("""
            Lea presses Next: note = There was none before.
            bot:
              REV-0001 · 9.3.2 b · as of 23 Nov 2026, 10:00
              # Changes outside and inside
              ■□□□□□□□□□ Page 2 of 15
              No version of the external and internal issues is in force. Say in the meeting what has changed, and note it on this page; then write it down: say "external and internal issues".
              > What is said to this page: –
              [Next] [Back] [Record a decision] [Plan an action] [To the review] [As a document]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            Zoë presses Next: note = It is the first review.
            bot:
              REV-0001 · 9.3.2 a · as of 23 Nov 2026, 10:00
              # Actions of earlier reviews
              ■□□□□□□□□□ Page 1 of 15
              This is the first management review, so there are no earlier actions.
              Noted by Lea Brandt
              There was none before.
              > What is said to this page: It is the first review.
                ! Please check: A colleague has written here meanwhile: theirs is kept. Yours stands below; add what is missing and save again.
              [Next] [Record a decision] [Plan an action] [To the review] [As a document]
            Zoë presses Next: note = There was none before: it is the first review.
            bot:
              REV-0001 · 9.3.2 b · as of 23 Nov 2026, 10:00
              # Changes outside and inside
              ■□□□□□□□□□ Page 2 of 15
              No version of the external and internal issues is in force. Say in the meeting what has changed, and note it on this page; then write it down: say "external and internal issues".
              > What is said to this page: –
              [Next] [Back] [Record a decision] [Plan an action] [To the review] [As a document]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Ingrid's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Max's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            bot, on Priya's card: REV-0001 · In the meeting | The meeting began on 23 Nov 2026, 10:00. | [Read the pack] [What was said] [All reviews]
            """);

    [Fact]
    public Task Whoever_leads_it_writes_nothing_of_the_minutes() => new Talk(new Office([.. All.Where(who => who != Ingrid), LeadingChair])).HasPack()
        .Forges(LeadingChair, "review.begin", ("review", "REV-0001"))
        .Aside(t => t.Presses(Lea, "Begin the meeting"))
        .Says(LeadingChair, "review pack")
        .Forges(LeadingChair, "review.note", ("review", "REV-0001"), ("section", "actions"), ("note", "All is well."))
        .Aside(t => t.Forges(Lea, "review.decide", ("review", "REV-0001"), ("kind", "Change"), ("decided", "All is well.")))
        .Forges(LeadingChair, "review.change", ("review", "REV-0001"), ("chair", "lea"))
        .Reads("""
            Ingrid forges review.begin: review = REV-0001
            bot:
              REV-0001 · Planned
              # Management review of 7 Dec 2026
              ! Problem: You lead this review and approve its minutes, so somebody else writes them.
              It is held on 7 Dec 2026.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              [Read the pack] [Suggest an improvement] [Compile it again] [Day and people] [Cancel] [All reviews]
            Ingrid: review pack
            bot:
              REV-0001 · 9.3.2 a · as of 23 Nov 2026, 10:00
              # Actions of earlier reviews
              ■□□□□□□□□□ Page 1 of 15
              This is the first management review, so there are no earlier actions.
              [Next] [To the review] [As a document]
            Ingrid forges review.note: review = REV-0001, section = actions, note = All is well.
            bot:
              REV-0001 · In the meeting
              # Management review of 23 Nov 2026
              ! Problem: You lead this review and approve its minutes, so somebody else writes them.
              The meeting began on 23 Nov 2026, 10:00.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              No decision is recorded yet.
              [Read the pack] [What was said] [Day and people] [All reviews]
            Ingrid forges review.change: review = REV-0001, chair = lea
            bot:
              REV-0001 · Management review, in the meeting
              # Day and people
              Whoever is new is told; all are, when the day changes. A pack for another period has to be compiled again.
              > Who leads it?: Lea Brandt (Legal)
                ! Please check: Lea Brandt has written in the minutes. Whoever leads the meeting approves them, and so did not write them.
              > Who else comes?: Lea Brandt (Legal), Priya Raman (Executive Office), Max Keller (Human Resources)
              [Save] [Not now]
            """);

    [Fact]
    public Task Whoever_led_it_leaves_before_the_minutes_are_approved() => new Talk().HasMinutes()
        .Forges(Lea, "review.approver", ("review", "REV-0001"), ("approver", "max"))
        .Leaves(Ingrid)
        .Says(Lea, "my tasks")
        .PressesAt(Lea, "Name who approves", "Open")
        .Presses(Lea, "Ask them", ("approver", "lea"))
        .Presses(Lea, "Ask them", ("approver", "max"))
        .Presses(Max, "Approve the minutes")
        .Reads("""
            Lea forges review.approver: review = REV-0001, approver = max
            bot:
              REV-0001 · Minutes to be approved
              # Management review of 23 Nov 2026
              ! Problem: Ingrid Sørensen led the review and approves its minutes.
              It was held on 23 Nov 2026. Ingrid Sørensen is asked to approve the minutes.
              Led by: Ingrid Sørensen
              Who was there: Ingrid Sørensen, Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            (Ingrid leaves the company)
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Name who approves the minutes of the management review | REV-0001 · 23 Nov 2026 · for less than a minute [Open]
            Lea presses Open at "Name who approves"
            bot:
              REV-0001 · Management review, minutes to be approved
              # Who approves the minutes?
              Ingrid Sørensen (who has left), who led the review, is not here any more. The minutes say so.
              > Who approves them instead?: –
              [Ask them] [Not now]
            Lea presses Ask them: approver = lea
            bot:
              REV-0001 · Management review, minutes to be approved
              # Who approves the minutes?
              Ingrid Sørensen (who has left), who led the review, is not here any more. The minutes say so.
              > Who approves them instead?: Lea Brandt (Legal)
                ! Please check: Lea Brandt has written in the minutes, and so does not approve them.
              [Ask them] [Not now]
            Lea presses Ask them: approver = max
            bot:
              REV-0001 · Minutes to be approved
              # Management review of 23 Nov 2026
              ! Done: Max Keller is asked to approve the minutes.
              It was held on 23 Nov 2026. Max Keller is asked to approve the minutes.
              Led by: Ingrid Sørensen (who has left)
              Who was there: Ingrid Sørensen (who has left), Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Lea's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Max Keller is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Lea's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Max Keller is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Max's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Max Keller is asked to approve the minutes. | [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            bot, on Max's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Max Keller is asked to approve the minutes. | [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            bot, on Priya's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Max Keller is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Priya's card: REV-0001 · Minutes to be approved | It was held on 23 Nov 2026. Max Keller is asked to approve the minutes. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot to Max:
              REV-0001 · Minutes to be approved
              # Management review of 23 Nov 2026
              It was held on 23 Nov 2026. Max Keller is asked to approve the minutes.
              Led by: Ingrid Sørensen (who has left)
              Who was there: Ingrid Sørensen (who has left), Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              [Approve the minutes] [Give them back] [Actions] [What was said] [Minutes as a document] [More: [Read the pack] [All reviews]]
            Max presses Approve the minutes
            bot:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              ! Done: The minutes are approved. Nothing of them changes any more.
              It was held on 23 Nov 2026. Max Keller approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen (who has left)
              Who was there: Ingrid Sørensen (who has left), Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Lea's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Max Keller approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Lea's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Max Keller approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Lea's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Max Keller approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Max's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Max Keller approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Max's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Max Keller approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Priya's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Max Keller approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot, on Priya's card: REV-0001 · Minutes approved | It was held on 23 Nov 2026. Max Keller approved the minutes on 23 Nov 2026. | [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot to Lea:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              It was held on 23 Nov 2026. Max Keller approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen (who has left)
              Who was there: Ingrid Sørensen (who has left), Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            bot to Priya:
              REV-0001 · Minutes approved
              # Management review of 23 Nov 2026
              It was held on 23 Nov 2026. Max Keller approved the minutes on 23 Nov 2026.
              Led by: Ingrid Sørensen (who has left)
              Who was there: Ingrid Sørensen (who has left), Lea Brandt and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Actions: 1, of which 1 open and 0 overdue
              Next review by: 23 Nov 2027
              Conclusion
              It is suitable and works.
              ## Decisions
              1 · Improvement
              Models are explained to whoever uses them.
              [Actions] [What was said] [Minutes as a document] [Read the pack] [All reviews]
            """);

    [Fact]
    public Task What_does_not_take_place_is_cancelled_with_the_reason() => new Talk().HasPack()
        .Presses(Lea, "Cancel")
        .Presses(Lea, "Cancel the review")
        .Presses(Lea, "Cancel the review", ("reason", "It is held in January."))
        .Forges(Lea, "review.begin", ("review", "REV-0001"))
        .Says(Lea, "management reviews")
        .Reads("""
            Lea presses Cancel
            bot:
              REV-0001 · Management review, planned
              # Cancel this review?
              It stays on record with the reason. The next one is still due.
              > Why does it not take place?: –
              [Cancel the review] [Not now]
            Lea presses Cancel the review
            bot:
              REV-0001 · Management review, planned
              # Cancel this review?
              It stays on record with the reason. The next one is still due.
              > Why does it not take place?: –
                ! Please check: Say why it does not take place.
              [Cancel the review] [Not now]
            Lea presses Cancel the review: reason = It is held in January.
            bot:
              REV-0001 · Cancelled
              # Management review of 7 Dec 2026
              ! Done: It is cancelled, and who was to come is told. It stays on record.
              It was planned for 7 Dec 2026, and cancelled.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Why it was cancelled
              It is held in January.
              [Read the pack] [All reviews]
            bot, on Ingrid's card: REV-0001 · Cancelled | It was planned for 7 Dec 2026, and cancelled. | [Read the pack] [All reviews]
            bot, on Ingrid's card: REV-0001 · Cancelled | It was planned for 7 Dec 2026, and cancelled. | [Read the pack] [All reviews]
            bot, on Max's card: REV-0001 · Cancelled | It was planned for 7 Dec 2026, and cancelled. | [Read the pack] [All reviews]
            bot, on Max's card: REV-0001 · Cancelled | It was planned for 7 Dec 2026, and cancelled. | [Read the pack] [All reviews]
            bot, on Priya's card: REV-0001 · Cancelled | It was planned for 7 Dec 2026, and cancelled. | [Read the pack] [All reviews]
            bot, on Priya's card: REV-0001 · Cancelled | It was planned for 7 Dec 2026, and cancelled. | [Read the pack] [All reviews]
            bot to Ingrid:
              REV-0001 · Cancelled
              # Management review of 7 Dec 2026
              It was planned for 7 Dec 2026, and cancelled.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Why it was cancelled
              It is held in January.
              [Read the pack] [All reviews]
            bot to Priya:
              REV-0001 · Cancelled
              # Management review of 7 Dec 2026
              It was planned for 7 Dec 2026, and cancelled.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Why it was cancelled
              It is held in January.
              [Read the pack] [All reviews]
            bot to Max:
              REV-0001 · Cancelled
              # Management review of 7 Dec 2026
              It was planned for 7 Dec 2026, and cancelled.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Why it was cancelled
              It is held in January.
              [Read the pack] [All reviews]
            Lea forges review.begin: review = REV-0001
            bot:
              REV-0001 · Cancelled
              # Management review of 7 Dec 2026
              ! Problem: REV-0001 is cancelled: it cannot begin again.
              It was planned for 7 Dec 2026, and cancelled.
              Led by: Ingrid Sørensen
              Who comes: Lea Brandt, Priya Raman and Max Keller
              Looks back to: 1 Jun 2026
              Pack: compiled by Lea Brandt, 23 Nov 2026, 10:00
              Why it was cancelled
              It is held in January.
              [Read the pack] [All reviews]
            Lea: management reviews
            bot:
              # Management reviews
              None was held yet.
              - Management review of 7 Dec 2026 | REV-0001 · Cancelled · led by Ingrid Sørensen [Open]
              [Plan a review]
            """);

    [Fact]
    public async Task The_pack_is_kept_as_it_was_seen()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).HasPack().Aside(t => t.Presses(Lea, "Begin the meeting"));
        var before = (await talk.Records.Read(ManagementReview.Type, "REV-0001", Ct)).State!.Pack!;
        var pack = await ReviewPack.Read(talk.Records, before, Ct);
        await talk.HasObjective(Zoe, "Half of the models are explained", target: "50").Aside(t => t.Forges(Lea, "review.compile", ("review", "REV-0001")));
        var after = (await talk.Records.Read(ManagementReview.Type, "REV-0001", Ct)).State!.Pack!;
        Assert.Equal(before, after);
        Assert.Equal(before.Content, ReviewPack.HashOf((await ReviewPack.Read(talk.Records, after, Ct)).Write()));
        Assert.Equal("1 AI system; in use: 0; with an impact assessment: 0.", pack.Pages.Single(page => page.Id == "systems").Says);
        Assert.StartsWith("No objective is set.", pack.Pages.Single(page => page.Id == "objectives").Says, StringComparison.Ordinal);
        Assert.Equal(pack.Pages.Length, pack.Pages.Select(page => page.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_pack_of_another_period_has_to_be_compiled_again()
    {
        var talk = new Talk();
        await talk.HasPack().Aside(t => t.Presses(Lea, "Day and people").Presses(Lea, "Save", ("meeting-day", "2026-12-10")));
        Assert.NotNull((await talk.Records.Read(ManagementReview.Type, "REV-0001", Ct)).State!.Pack);
        await talk.Aside(t => t.Presses(Lea, "Day and people").Presses(Lea, "Save", ("looks-back", "2026-07-01")));
        Assert.Null((await talk.Records.Read(ManagementReview.Type, "REV-0001", Ct)).State!.Pack);
    }

    [Theory]
    [InlineData(ReviewPart.Pack)]
    [InlineData(ReviewPart.Minutes)]
    public async Task It_is_taken_along_as_a_document(ReviewPart part)
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).HasApprovedMinutes();
        var request = new ReviewFileRequest(Max.Id, ReviewId.From("REV-0001"), part);
        Assert.Null(await talk.Bot.Export.Make(request with { Who = Zoe.Id }, talk.Office.Now, Ct));
        var file = (await talk.Bot.Export.Make(request, talk.Office.Now, Ct))!;
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Content), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, Ct));
        string text = document.MainDocumentPart!.Document!.InnerText;
        Assert.Equal($"management-review-REV-0001-{(part is ReviewPart.Pack ? "pack" : "minutes")}.docx", file.Name);
        string[] wanted = part is ReviewPart.Pack ? ["Actions of earlier reviews (9.3.2 a)", "Readiness by clause (4–10)", "Ingrid Sørensen"]
            : ["It is suitable and works.", "Models are explained to whoever uses them.", "ACT-0001, decision 1", "It is the first one.", "Approved by Ingrid Sørensen", "Asked and not therePriya Raman"];
        Assert.All(wanted, words => Assert.Contains(words, text, StringComparison.Ordinal));
    }
}
