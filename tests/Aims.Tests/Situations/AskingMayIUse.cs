using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class AskingMayIUse
{
    [Fact]
    public Task Of_what_is_approved_says_yes_with_its_rules_and_takes_the_asker_as_a_user() => new Talk()
        .HasApproval(Ana, Max).HasCompletedTheRecord(Ana).Aside(t => t.Says(Ana, "AIS-0001").HasClassified(Ana, ("areas", "employment"), ("profiles", "unsure")))
        .Says(Zoe, "May I use the CV screner?")
        .Presses(Zoe, "I use it")
        .Says(Zoe, "am I allowed to use Recruit Pro for interviews")
        .Reads("""
            Zoë: May I use the CV screner?
            bot:
              AIS-0001 · Approved
              # Yes, CV screener may be used
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              For: First sorting of applications for office jobs.
              Not for: Rejecting anybody unread.
              Impact: Level 1, minimal
              AI Act: High-risk, Art. 6(2), Annex III 4(a)
              Owner: Ana Ruiz
              Where the answer was "I do not know", the stricter class is recorded. Classify again once it is known.
              As of 23 Nov 2026, 10:00.
              [I use it] [Show the system] [Register another use]
            Zoë presses I use it
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: You are among its users.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              AI Act: High-risk, Art. 6(2), Annex III 4(a)
              Registered: 23 Nov 2026
              Users: You
              Record: 100 %: complete
              Fundamental-rights assessment: Missing. Art. 27 can require it before first use
              Pilot since: 1 Oct 2026
              Next review: 23 Nov 2027
              [Full record] [I do not use it any more] [AI Act class] [History] [Report an incident]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Fundamental-rights assessment] [Full record] [Assessment] [Assess again] [More: [Suspend] [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AC-0001 · EU AI Act class | ## High-risk | [Show the duties] [Classify again] [Show the system]
            Zoë: am I allowed to use Recruit Pro for interviews
            bot:
              AIS-0001 · Approved
              # Yes, CV screener may be used
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              For: First sorting of applications for office jobs.
              Not for: Rejecting anybody unread.
              Impact: Level 1, minimal
              AI Act: High-risk, Art. 6(2), Annex III 4(a)
              Owner: Ana Ruiz
              Where the answer was "I do not know", the stricter class is recorded. Classify again once it is known.
              You are among its users.
              As of 23 Nov 2026, 10:00.
              [Show the system] [Register another use]
            """);

    [Fact]
    public Task Of_what_nobody_has_decided_on_says_with_whom_it_lies() => new Talk()
        .HasRegistered(Ana, "Letter writer").HasAskedForApproval(Ana)
        .Later(TimeSpan.FromDays(3))
        .Says(Zoe, "is CV screener approved?")
        .Says(Zoe, "can I use Letter writer")
        .Reads("""
            (26 Nov 2026, 10:00)
            Zoë: is CV screener approved?
            bot:
              AIS-0002 · Awaiting approval
              # Not yet: CV screener is not approved
              Waiting for Max Keller to decide, for 3 days. Until it is approved, no real people may be part of the pilot.
              For: Sorts applications so that recruiters read the most fitting ones first.
              Not for: Nothing is excluded in its record
              Impact: Level 1, minimal
              Lies with: Max Keller, since 23 Nov 2026
              Owner: Ana Ruiz
              As of 26 Nov 2026, 10:00.
              [Show the system] [Register another use]
            Zoë: can I use Letter writer
            bot:
              AIS-0001 · Submitted
              # Not yet: Letter writer is not approved
              It is in the register. Next, Ana Ruiz does its impact assessment. Until it is approved, no real people may be part of the pilot.
              For: Sorts applications so that recruiters read the most fitting ones first.
              Not for: Nothing is excluded in its record
              Impact: Not assessed yet
              Lies with: Ana Ruiz, since 23 Nov 2026
              Owner: Ana Ruiz
              As of 26 Nov 2026, 10:00.
              [Show the system] [Register another use]
            """);

    [Fact]
    public Task Of_what_is_suspended_rejected_or_retired_says_no_and_why() => new Talk()
        .HasApproval(Ana, Max)
        .Aside(t => t.Says(Ana, "AIS-0001").Presses(Ana, "Suspend").Presses(Ana, "Suspend", ("reason", "It ranked two applicants by where they live.")))
        .HasAskedForApproval(Ana, "Face reader").Aside(t => t.Presses(Max, "Reject", ("reason", "Faces say nothing about people.")))
        .HasRegistered(Ana, "Letter writer").Aside(t => t.Presses(Ana, "Retire").Presses(Ana, "Retire", ("afterwards", "NoData"), ("reason", "Nobody used it.")))
        .Says(Zoe, "may I use CV screener")
        .Says(Zoe, "may I use face reader")
        .Says(Zoe, "may I use letter writer")
        .Reads("""
            Zoë: may I use CV screener
            bot:
              AIS-0001 · Suspended
              # No, CV screener may not be used
              Suspended by Ana Ruiz on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              Ana Ruiz wrote
              It ranked two applicants by where they live.
              For: Sorts applications so that recruiters read the most fitting ones first.
              Not for: Nothing is excluded in its record
              Impact: Level 1, minimal
              Owner: Ana Ruiz
              As of 23 Nov 2026, 10:00.
              [Show the system] [Register another use]
            Zoë: may I use face reader
            bot:
              AIS-0002 · Rejected
              # No, Face reader may not be used
              Rejected by Max Keller on 23 Nov 2026, 10:00. It may not be used.
              Max Keller wrote
              Faces say nothing about people.
              For: Sorts applications so that recruiters read the most fitting ones first.
              Not for: Nothing is excluded in its record
              Impact: Level 1, minimal
              Owner: Ana Ruiz
              As of 23 Nov 2026, 10:00.
              [Show the system] [Register another use]
            Zoë: may I use letter writer
            bot:
              AIS-0003 · Retired
              # No, Letter writer may not be used
              Retired by Ana Ruiz on 23 Nov 2026, 10:00. It may no longer be used.
              Ana Ruiz wrote
              Nobody used it.
              For: Sorts applications so that recruiters read the most fitting ones first.
              Not for: Nothing is excluded in its record
              Impact: Not assessed yet
              Owner: Ana Ruiz
              As of 23 Nov 2026, 10:00.
              [Show the system] [Register another use]
            """);

    [Fact]
    public Task Of_a_product_with_several_uses_answers_for_each() => new Talk()
        .HasRegistered(Ana, "Copilot for minutes").HasApproval(Ana, Max, "Copilot in recruiting")
        .Says(Zoe, "may I use Copilot?")
        .PressesAt(Zoe, "recruiting", "Open")
        .Reads("""
            Zoë: may I use Copilot?
            bot:
              # 2 systems are called "Copilot"
              Each may be used for its own purpose only; those that may be used come first. As of 23 Nov 2026, 10:00.
              - Yes: Copilot in recruiting | AIS-0002 · Approved · for: Sorts applications so that recruiters read the most fitting ones first. [Open]
              - Not yet: Copilot for minutes | AIS-0001 · Submitted · for: Sorts applications so that recruiters read the most fitting ones first. [Open]
              [Register another use]
            Zoë presses Open at "recruiting"
            bot:
              AIS-0002 · Approved
              # Yes, Copilot in recruiting may be used
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              For: Sorts applications so that recruiters read the most fitting ones first.
              Not for: Nothing is excluded in its record
              Impact: Level 1, minimal
              Owner: Ana Ruiz
              As of 23 Nov 2026, 10:00.
              [I use it] [Show the system] [Register another use]
            """);

    [Fact]
    public Task Of_what_is_unknown_offers_to_register_it_and_what_is_near() => new Talk()
        .HasRegistered(Ana, "Translation of contracts")
        .Says(Zoe, "may I use ChatGPT to write letters")
        .Presses(Zoe, "Register it")
        .Says(Zoe, "may I use contract checker")
        .Says(Zoe, "may I use")
        .Reads("""
            Zoë: may I use ChatGPT to write letters
            bot:
              # Not yet: "ChatGPT" is not in the register
              So nobody has approved it. As of 23 Nov 2026, 10:00.
              Before it is used, register it: that takes about five minutes, and then you see who looks at it and who decides.
              [Register it]
            Zoë presses Register it
            bot:
              New
              # ChatGPT
              ■□□□□ Step 1 of 5 · Name and purpose
              > Name of the AI system: ChatGPT
              > What is it for?: –
              [Next] [Save for later]
            Zoë: may I use contract checker
            bot:
              # Not yet: "contract checker" is not in the register
              So nobody has approved it. As of 23 Nov 2026, 10:00.
              Before it is used, register it: that takes about five minutes, and then you see who looks at it and who decides.
              ## Or do you mean this?
              - Translation of contracts | AIS-0001 · Submitted · owner Ana Ruiz [Open]
              [Register it]
            Zoë: may I use
            bot: Which one? Say its name, for example: may I use CV screener?
            """);

    [Fact]
    public Task Others_drafts_are_unknown_and_ones_own_are_not_finished() => new Talk()
        .HasDrafted(Ana)
        .Says(Zoe, "may I use CV screener")
        .Says(Ana, "may I use CV screener")
        .SaysInGroup(Ana, "may I use CV screener")
        .Reads("""
            Zoë: may I use CV screener
            bot:
              # Not yet: "CV screener" is not in the register
              So nobody has approved it. As of 23 Nov 2026, 10:00.
              Before it is used, register it: that takes about five minutes, and then you see who looks at it and who decides.
              [Register it]
            Ana: may I use CV screener
            bot:
              AIS-0001 · Draft
              # Not yet: CV screener is not approved
              The registration is not finished yet.
              For: Sorts applications so that recruiters read the most fitting ones first.
              Not for: Nothing is excluded in its record
              Impact: Not assessed yet
              Lies with: Ana Ruiz, since 23 Nov 2026
              Owner: Ana Ruiz
              As of 23 Nov 2026, 10:00.
              [Show the system] [Register another use]
            Ana, in a group: may I use CV screener
            bot:
              # Not yet: "CV screener" is not in the register
              So nobody has approved it. As of 23 Nov 2026, 10:00.
              Before it is used, register it: that takes about five minutes, and then you see who looks at it and who decides.
            """);

    [Fact]
    public Task Where_others_read_along_is_answered_without_buttons_that_change_something() => new Talk()
        .HasApproval(Ana, Max)
        .SaysInGroup(Zoe, "may I use CV screener")
        .SaysInGroup(Zoe, "may I use ChatGPT")
        .Reads("""
            Zoë, in a group: may I use CV screener
            bot:
              AIS-0001 · Approved
              # Yes, CV screener may be used
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              For: Sorts applications so that recruiters read the most fitting ones first.
              Not for: Nothing is excluded in its record
              Impact: Level 1, minimal
              Owner: Ana Ruiz
              As of 23 Nov 2026, 10:00.
              [Show the system]
            Zoë, in a group: may I use ChatGPT
            bot:
              # Not yet: "ChatGPT" is not in the register
              So nobody has approved it. As of 23 Nov 2026, 10:00.
              Before it is used, register it: that takes about five minutes, and then you see who looks at it and who decides.
            """);

    [Fact]
    public Task Until_its_end_has_come() => new Talk()
        .HasApproval(Ana, Max)
        .Aside(t => t.Says(Ana, "AIS-0001").Presses(Ana, "Retire").Presses(Ana, "Retire", ("day", "2026-12-01"), ("afterwards", "NoData"), ("reason", "Its contract ends.")))
        .Says(Zoe, "may I use CV screener")
        .Later(TimeSpan.FromDays(8))
        .Says(Zoe, "may I use CV screener")
        .Reads("""
            Zoë: may I use CV screener
            bot:
              AIS-0001 · Approved
              # Yes, CV screener may be used
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 1 Dec 2026.
              For: Sorts applications so that recruiters read the most fitting ones first.
              Not for: Nothing is excluded in its record
              Impact: Level 1, minimal
              Owner: Ana Ruiz
              As of 23 Nov 2026, 10:00.
              [I use it] [Show the system] [Register another use]
            (1 Dec 2026, 10:00)
            Zoë: may I use CV screener
            bot:
              AIS-0001 · Approved
              # No, CV screener may not be used
              Approved by Max Keller on 23 Nov 2026, 10:00. It may no longer be used: its end was set for 1 Dec 2026.
              For: Sorts applications so that recruiters read the most fitting ones first.
              Not for: Nothing is excluded in its record
              Impact: Level 1, minimal
              Owner: Ana Ruiz
              As of 1 Dec 2026, 10:00.
              [Show the system] [Register another use]
            """);

    [Theory]
    [InlineData("may I use 👩🏽‍💻")]
    [InlineData("may I use \u202eevil")]
    [InlineData("is \ud83d approved")]
    [InlineData("may I use **x** [click](https://evil)")]
    [InlineData("is for to approved")]
    public async Task Of_anything_at_all_there_is_an_answer(string words)
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).Says(Zoe, words);
        Assert.Contains(CardText.Of(talk.LatestCard(Zoe).Card!), line => line.StartsWith("# Not yet: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3_900)]
    [InlineData(20_000)]
    public async Task Of_a_whole_book_too(int length)
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).Says(Zoe, $"may I use {string.Join(' ', Enumerable.Repeat("letters", length / 8))}");
        Assert.NotEmpty(talk.Office.Transcript);
    }
}
