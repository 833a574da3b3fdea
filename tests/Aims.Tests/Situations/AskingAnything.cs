using Aims.Status;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Situations;

/// <summary>Questions in people's own words, what they go on to, and what is done with the answers.</summary>
public sealed class AskingAnything
{
    [Fact]
    public async Task A_count_is_narrowed_broken_down_and_taken_along() => await new Talk()
        .Aside(talk => talk.HasRegistered(Staff.Ana, "CV screener").HasRegistered(Staff.Zoe, "Chat helper").HasRegistered(Staff.Ana, "Letter writer"))
        .Says(Staff.Lea, "how many AI systems have no assessment")
        .Presses(Staff.Lea, "Show them")
        .Says(Staff.Lea, "only the ones in Human Resources")
        .Says(Staff.Lea, "by department")
        .Says(Staff.Lea, "export that")
        .Reads("""
            Lea: how many AI systems have no assessment
            bot:
              # 3 AI systems
              AI systems in the register, not retired · without an assessment. As of 23 Nov 2026, 10:00.
              [Export] [Save] [Show them]
            Lea presses Show them
            bot:
              # 3 AI systems
              AI systems in the register, not retired · without an assessment. As of 23 Nov 2026, 10:00.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Chat helper | AIS-0002 · Submitted · owner Zoë O'Neill · Engineering [Open]
              - Letter writer | AIS-0003 · Submitted · owner Ana Ruiz · Human Resources [Open]
              [Remind] [Export] [Save]
            Lea: only the ones in Human Resources
            bot:
              # 2 AI systems
              AI systems in the register, not retired · without an assessment · department Human Resources. As of 23 Nov 2026, 10:00.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Letter writer | AIS-0003 · Submitted · owner Ana Ruiz · Human Resources [Open]
              [Remind] [Export] [Save]
            Lea: by department
            bot:
              # 2 AI systems
              AI systems in the register, not retired · without an assessment · department Human Resources · by department. As of 23 Nov 2026, 10:00.
              ## By department
              Human Resources: 2
              [Export] [Save] [Human Resources (2)]
            Lea: export that
            bot:
              # The answer as a file
              AI systems in the register, not retired · without an assessment · department Human Resources · by department.
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              A text that a spreadsheet would take for a formula begins with an apostrophe in the file.
              [CSV] [Excel] [JSON] [Back to the answer]
            """);

    [Fact]
    public async Task What_is_asked_often_is_gone_on_from_like_anything_else() => await new Talk()
        .Aside(talk => talk
            .HasRegistered(Staff.Ana, "CV screener").HasClassified(Staff.Ana, ("areas", "employment"))
            .HasRegistered(Staff.Zoe, "Shift planner", department: "Engineering").HasClassified(Staff.Zoe, ("areas", "employment"))
            .HasAskedForApproval(Staff.Nour, "CV sorter"))
        .Says(Staff.Lea, "high-risk systems")
        .Says(Staff.Lea, "only the ones in Human Resources")
        .Says(Staff.Lea, "by department")
        .Says(Staff.Lea, "export that")
        .Says(Staff.Lea, "what is waiting for approval")
        .Says(Staff.Lea, "only the ones in Engineering")
        .Says(Staff.Lea, "how many systems")
        .Says(Staff.Lea, "only those of Zoë O'Neill")
        .Reads("""
            Lea: high-risk systems
            bot:
              # 2 AI systems
              AI systems in the register, not retired · EU AI Act class High-risk. As of 23 Nov 2026, 10:00.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Shift planner | AIS-0002 · Submitted · owner Zoë O'Neill · Engineering [Open]
              [Remind] [Export] [Save]
            Lea: only the ones in Human Resources
            bot:
              # 1 AI system
              AI systems in the register, not retired · EU AI Act class High-risk · department Human Resources. As of 23 Nov 2026, 10:00.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              [Remind] [Export] [Save]
            Lea: by department
            bot:
              # 1 AI system
              AI systems in the register, not retired · EU AI Act class High-risk · department Human Resources · by department. As of 23 Nov 2026, 10:00.
              ## By department
              Human Resources: 1
              [Export] [Save] [Human Resources (1)]
            Lea: export that
            bot:
              # The answer as a file
              AI systems in the register, not retired · EU AI Act class High-risk · department Human Resources · by department.
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              A text that a spreadsheet would take for a formula begins with an apostrophe in the file.
              [CSV] [Excel] [JSON] [Back to the answer]
            Lea: what is waiting for approval
            bot:
              # 1 request for approval
              Requests for approval · state Waiting. As of 23 Nov 2026, 10:00.
              - CV sorter | AP-0001 · approver Max Keller · waiting 0 days · Level 1, minimal · due 30 Nov 2026 [Open]
              [Remind] [Export] [Save]
            Lea: only the ones in Engineering
            bot:
              # No requests for approval
              Requests for approval · state Waiting · department Engineering. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [1 without “department Engineering”] [Save]
            Lea: how many systems
            bot:
              # 3 AI systems
              AI systems in the register, not retired · by state. As of 23 Nov 2026, 10:00.
              ## By state
              Submitted: 2
              Awaiting approval: 1
              [Export] [Save] [Submitted (2)] [Awaiting approval (1)]
            Lea: only those of Zoë O'Neill
            bot:
              # 1 AI system
              AI systems in the register, not retired · owner Zoë O'Neill · by state. As of 23 Nov 2026, 10:00.
              ## By state
              Submitted: 1
              [Export] [Save] [Submitted (1)]
            """);

    [Fact]
    public async Task When_nothing_fits_what_is_nearby_is_a_press_away() => await new Talk()
        .Aside(talk => talk.HasRegistered(Staff.Ana, "CV screener"))
        .Says(Staff.Lea, "AI systems in Legal without an owner")
        .Says(Staff.Lea, "retired AI systems in Human Resources")
        .Reads("""
            Lea: AI systems in Legal without an owner
            bot:
              # No AI systems
              AI systems in the register, not retired · department Legal · without an owner. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [1 in all] [Save]
            Lea: retired AI systems in Human Resources
            bot:
              # No AI systems
              AI systems · state Retired · department Human Resources. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [1 without “state Retired”] [Save]
            """);

    [Fact]
    public async Task People_are_reminded_of_what_is_theirs_once() => await new Talk()
        .Aside(talk => talk.HasRegistered(Staff.Ana, "CV screener").HasRegistered(Staff.Zoe, "Chat helper").HasRegistered(Staff.Ana, "Letter writer"))
        .Says(Staff.Lea, "AI systems without an assessment")
        .Says(Staff.Lea, "remind them")
        .Presses(Staff.Lea, "Remind 2 people")
        .Reads("""
            Lea: AI systems without an assessment
            bot:
              # 3 AI systems
              AI systems in the register, not retired · without an assessment. As of 23 Nov 2026, 10:00.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Chat helper | AIS-0002 · Submitted · owner Zoë O'Neill · Engineering [Open]
              - Letter writer | AIS-0003 · Submitted · owner Ana Ruiz · Human Resources [Open]
              [Remind] [Export] [Save]
            Lea: remind them
            bot:
              # Remind 2 people?
              About 3 AI systems. Each gets one message with what is theirs.
              AI systems in the register, not retired · without an assessment.
              [Remind 2 people] [Not now]
            Lea presses Remind 2 people
            bot:
              # 2 people will be reminded
              ! Done: 2 people will be reminded.
              Each gets one message with what is theirs, unless it is done before it arrives.
              [Back to the answer]
            bot to Ana:
              # Lea Brandt reminds you of 2 AI systems
              Please open each and do what is yours to do.
              - CV screener | AIS-0001 [Open]
              - Letter writer | AIS-0003 [Open]
            bot to Zoë:
              # Lea Brandt reminds you of 1 AI system
              Please open each and do what is yours to do.
              - Chat helper | AIS-0002 [Open]
            """);

    [Fact]
    public async Task What_was_asked_last_is_known_to_each_instance_and_missed_by_none()
    {
        var office = new Office();
        var (one, other) = (new Talk(office), new Talk(office));
        await one.HasRegistered(Staff.Ana, "CV screener").Says(Staff.Lea, "AI systems without an assessment");
        await other.Says(Staff.Lea, "only the ones in Human Resources");
        Assert.Contains(office.Transcript, line => line.Contains("without an assessment · department Human Resources", StringComparison.Ordinal));

        await one.Bot.LastQuestions.Sweep(office.Now, TestContext.Current.CancellationToken);
        Assert.NotNull(await one.Bot.LastQuestions.Of(Staff.Lea.Id, office.Now, TestContext.Current.CancellationToken));
        var later = office.Now + LastQuestions.Life + TimeSpan.FromSeconds(1);
        Assert.Null(await one.Bot.LastQuestions.Of(Staff.Lea.Id, later, TestContext.Current.CancellationToken));
        await one.Bot.LastQuestions.Sweep(later, TestContext.Current.CancellationToken);
        Assert.Null(await one.Bot.LastQuestions.Of(Staff.Lea.Id, office.Now, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nobody_is_reminded_twice_or_of_what_is_done() => await new Talk()
        .Aside(talk => talk.HasRegistered(Staff.Ana, "CV screener"))
        .Forges(Staff.Lea, "status.remind-now", ("question", """{"subject":"system"}"""), ("command", "command-twice"))
        .Forges(Staff.Lea, "status.remind-now", ("question", """{"subject":"system"}"""), ("command", "command-twice"))
        .Forges(Staff.Ana, "status.reminded", ("reminder", "lea.command-twice"))
        .Forges(Staff.Zoe, "status.reminded", ("reminder", "lea.command-twice"))
        .Reads("""
            Lea forges status.remind-now: question = {"subject":"system"}, command = command-twice
            bot:
              # 1 person will be reminded
              ! Done: 1 person will be reminded.
              Each gets one message with what is theirs, unless it is done before it arrives.
              [Back to the answer]
            bot to Ana:
              # Lea Brandt reminds you of 1 AI system
              Please open each and do what is yours to do.
              - CV screener | AIS-0001 [Open]
            Lea forges status.remind-now: question = {"subject":"system"}, command = command-twice
            bot:
              # They have been reminded
              ! Done: They have been reminded.
              Each gets one message with what is theirs, unless it is done before it arrives.
              [Back to the answer]
            Ana forges status.reminded: reminder = lea.command-twice
            bot:
              # Lea Brandt reminds you of 1 AI system
              Please open each and do what is yours to do.
              - CV screener | AIS-0001 [Open]
            Zoë forges status.reminded: reminder = lea.command-twice
            """);

    [Fact]
    public async Task Where_others_read_along_nothing_is_answered() => await new Talk()
        .Aside(talk => talk.HasRegistered(Staff.Ana, "CV screener"))
        .SaysInGroup(Staff.Lea, "AI systems without an owner")
        .Reads("""
            Lea, in a group: AI systems without an owner
            bot: Others read along here. Please ask me that in our own chat.
            """);

    [Fact]
    public async Task Buttons_that_were_changed_are_answered_in_a_sentence() => await new Talk()
        .Forges(Staff.Ana, "status.ask", ("question", "{}"))
        .Forges(Staff.Ana, "status.ask", ("question", """{"subject":"undelivered"}"""))
        .Forges(Staff.Ana, "status.ask", ("question", """{"subject":"system","where":{"is":"test","field":"owner","values":["*"]}}"""))
        .Forges(Staff.Ana, "status.ask")
        .Forges(Staff.Ana, "export.answer", ("question", """{"subject":"undelivered"}"""))
        .Forges(Staff.Ana, "status.remind", ("question", """{"subject":"system"}"""))
        .Forges(Staff.Ana, "status.remind-now", ("question", """{"subject":"system"}"""))
        .Forges(Staff.Ana, "status.reminded", ("reminder", "../x"))
        .Reads("""
            Ana forges status.ask: question = {}
            bot: That question cannot be read any more. Please ask it in words.
            Ana forges status.ask: question = {"subject":"undelivered"}
            bot: That is for governance leads and admins.
            Ana forges status.ask: question = {"subject":"system","where":{"is":"test","field":"owner","values":["*"]}}
            bot: Owner cannot be compared like that. Please say it in other words.
            Ana forges status.ask
            bot: That question cannot be read any more. Please ask it in words.
            Ana forges export.answer: question = {"subject":"undelivered"}
            bot: That is for governance leads and admins.
            Ana forges status.remind: question = {"subject":"system"}
            bot: Nobody can be reminded of these by you: leads may remind everybody who has something to do, managers their own people.
            Ana forges status.remind-now: question = {"subject":"system"}
            bot: Nobody can be reminded of these by you: leads may remind everybody who has something to do, managers their own people.
            Ana forges status.reminded: reminder = ../x
            """);
}
