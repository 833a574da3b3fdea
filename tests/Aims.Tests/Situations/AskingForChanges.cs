using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class AskingForChanges
{
    [Fact]
    public Task Of_one_page_leads_the_owner_there() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Changes in one place")
        .Presses(Max, "Ask for changes", ("place", "page:data"))
        .Presses(Max, "Ask for changes", ("reason", "Name the data of the interviews too."))
        .Presses(Ana, "Go there")
        .Reads("""
            Max presses Changes in one place
            bot:
              AP-0001 · AIS-0001
              # Ask for changes: CV screener
              The owner is told what to change, and led to the place.
              > Where?: –
              > What has to change?: –
              [Ask for changes] [Back]
            Max presses Ask for changes: place = page:data
            bot:
              AP-0001 · AIS-0001
              # Ask for changes: CV screener
              The owner is told what to change, and led to the place.
              > Where?: Assessment: The data
              > What has to change?: –
                ! Please check: Say why, so that the owner knows what to do.
              [Ask for changes] [Back]
            Max presses Ask for changes: reason = Name the data of the interviews too.
            bot:
              AP-0001 · AIS-0001 · Changes requested
              # CV screener
              Changes requested by Max Keller on 23 Nov 2026, 10:00.
              Reason
              Name the data of the interviews too.
              To be changed: Assessment: The data
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
            bot to Ana:
              AIS-0001 · Changes requested
              # CV screener
              Changes were asked for by Max Keller on 23 Nov 2026, 10:00. Change the registration or the answers, then submit again. Until it is approved, no real people may be part of the pilot.
              Max Keller wrote
              Name the data of the interviews too.
              To be changed: Assessment: The data
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Go there] [Change answers] [Change registration] [Full record] [Assessment] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Changes requested | ## Level 1, minimal | [Show the system] [All answers] [Report]
            Ana presses Go there
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■■■□□□□□□□ Step 5 of 16 · The data
              What goes into the system and where it goes from there.
              > What data goes into the system?: Internal business information
              > What happens to data after it is entered?: It stays on our own computers
              > Does the data fit the people and cases it is used for?: Yes, we have checked
              [Next] [Back] [To the review] [Pages] [Hand over, comment, attach] [Save for later]
            bot, on Ana's card: IA-0001 · Impact assessment | 51 of 51 questions answered. It is not submitted yet. | [Continue] [All answers] [Report] [Show the system]
            """);

    [Fact]
    public Task Of_one_field_leads_the_owner_to_the_registration() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Presses(Max, "Changes in one place", ("reason", "Say who switches it off.")))
        .Presses(Max, "Ask for changes", ("place", "field:oversight"))
        .Presses(Ana, "Go there")
        .Reads("""
            Max presses Ask for changes: place = field:oversight
            bot:
              AP-0001 · AIS-0001 · Changes requested
              # CV screener
              Changes requested by Max Keller on 23 Nov 2026, 10:00.
              Reason
              Say who switches it off.
              To be changed: Registration: Oversight
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
            bot to Ana:
              AIS-0001 · Changes requested
              # CV screener
              Changes were asked for by Max Keller on 23 Nov 2026, 10:00. Change the registration or the answers, then submit again. Until it is approved, no real people may be part of the pilot.
              Max Keller wrote
              Say who switches it off.
              To be changed: Registration: Oversight
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Go there] [Change answers] [Change registration] [Full record] [Assessment] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Changes requested | ## Level 1, minimal | [Show the system] [All answers] [Report]
            Ana presses Go there
            bot:
              AIS-0001 · Full record
              # CV screener
              ■■■■□□□□ Step 4 of 8 · How it works
              > What kind of AI is it?: –
              > Which models does it use?: –
              > What happens with its results?: It suggests; a person decides
              > Who watches over it?: A recruiter reads every rejection before it is sent.
              [Save and next] [Back] [Save for later] [Do not save]
            """);

    [Fact]
    public Task Of_a_place_that_there_is_not_is_asked_again() => new Talk()
        .HasAskedForApproval(Ana)
        .Forges(Max, "approval.request-changes-at", ("approval", "AP-0001"), ("place", "page:../../etc"), ("reason", "x"))
        .Forges(Zoe, "approval.request-changes-at", ("approval", "AP-0001"), ("place", "page:data"), ("reason", "x"))
        .Forges(Zoe, "approval.request-changes-at.open", ("approval", "AP-0001"))
        .Reads("""
            Max forges approval.request-changes-at: approval = AP-0001, place = page:../../etc, reason = x
            bot:
              AP-0001 · AIS-0001
              # Ask for changes: CV screener
              The owner is told what to change, and led to the place.
              > Where?: –
                ! Please check: Choose a place from the list, or none.
              > What has to change?: x
              [Ask for changes] [Back]
            Zoë forges approval.request-changes-at: approval = AP-0001, place = page:data, reason = x
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Zoë forges approval.request-changes-at.open: approval = AP-0001
            bot: There is no such request. Say "my tasks" to see what waits for you.
            """);
}
