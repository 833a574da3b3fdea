using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>A system is assessed by other forms than the impact assessment.</summary>
public sealed class AssessingFurther
{
    [Fact]
    public Task From_the_systems_card_to_the_result() => KeepingForms.HasPublished(new Talk().HasApproval(Ana, Max))
        .Says(Ana, "status AIS-0001").Presses(Ana, "Further assessments")
        .PressesAt(Ana, "Vendor check", "Start")
        .Presses(Ana, "Save for later", ("vendor", "Fabrikam"))
        .Says(Ana, "my tasks")
        .Says(Ana, "status AIS-0001").Presses(Ana, "Further assessments")
        .PressesAt(Ana, "Vendor check | Other", "Continue")
        .Presses(Ana, "Next", ("known", "no"))
        .Presses(Ana, "Next", ("found", "They are new."))
        .Presses(Ana, "Submit")
        .Presses(Ana, "Show the system")
        .Forges(Ana, "assessment.open", ("assessment", "IA-0002"))
        .Forges(Ana, "assessment.reopen", ("assessment", "IA-0002"))
        .Reads("""
            Ana: status AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
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
            Ana presses Further assessments
            bot:
              AIS-0001 · Assessments
              # CV screener
              None yet besides the impact assessment. They ask for no approval by themselves.
              ## Begin another
              - Annual review of an AI system | Annual review [Start]
              - Fundamental-rights impact assessment | Fundamental-rights assessment [Start]
              - Supplier due diligence | Supplier due diligence [Start]
              - Vendor check | Other [Start]
              [Show the system]
            Ana presses Start at "Vendor check"
            bot:
              IA-0002 · Vendor check
              # CV screener
              ■ Step 1 of 1 · The vendor
              > Who is the vendor?: –
              > Do we know them?: –
              [Next] [Pages] [Hand over, comment, attach] [Save for later]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Save for later: vendor = Fabrikam
            bot:
              IA-0002 · Vendor check
              # CV screener
              ! Done: Your answers are saved.
              1 of 2 questions answered, about 1 minute left. Go on here, or under "my tasks" on any device.
              [Continue] [Show the system]
            Ana: my tasks
            bot:
              # 3 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Go on with: Vendor check of CV screener | IA-0002 · for less than a minute [Continue]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            Ana: status AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Vendor check: Being filled in, since 23 Nov 2026
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Further assessments
            bot:
              AIS-0001 · Assessments
              # CV screener
              1 besides the impact assessment. They ask for no approval by themselves.
              - Vendor check | IA-0002 · being filled in · Ana Ruiz, 23 Nov 2026 [Open]
              ## Begin another
              - Annual review of an AI system | Annual review [Start]
              - Fundamental-rights impact assessment | Fundamental-rights assessment [Start]
              - Supplier due diligence | Supplier due diligence [Start]
              - Vendor check | Other [Continue]
              [Show the system]
            Ana presses Continue at "Vendor check | Other"
            bot:
              IA-0002 · Vendor check
              # CV screener
              ■ Step 1 of 1 · The vendor
              > Who is the vendor?: Fabrikam
              > Do we know them?: –
              [Next] [Pages] [Hand over, comment, attach] [Save for later]
            Ana presses Next: known = no
            bot:
              IA-0002 · Vendor check
              # CV screener
              ■■ Step 2 of 2 · More about them
              > What did you find out?: –
              [Next] [Back] [Pages] [Hand over, comment, attach] [Save for later]
            Ana presses Next: found = They are new.
            bot:
              IA-0002 · Vendor check, review
              # CV screener
              All that is needed is answered (3 of 3 questions).
              - ✓ The vendor | Fabrikam · No [Change]
              - ✓ More about them | They are new. [Change]
              [Submit] [Back] [All answers]
            Ana presses Submit
            bot:
              IA-0002 · Vendor check
              # CV screener
              ## Level 4, critical
              Look for another vendor.
              ## What weighed most
              Do we know them? No
              Answered by: Ana Ruiz
              Submitted: 23 Nov 2026, 10:00
              Form: vendor-check, version 1
              No approval rests on it. The governance leads have been told of its level.
              [All assessments] [Report] [Show the system]
            bot to Lea:
              IA-0002 · Vendor check
              # CV screener
              ## Level 4, critical
              Look for another vendor.
              ## What weighed most
              Do we know them? No
              Answered by: Ana Ruiz
              Submitted: 23 Nov 2026, 10:00
              Form: vendor-check, version 1
              No approval rests on it. The governance leads have been told of its level.
              [All assessments] [Report] [Show the system]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Show the system
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Vendor check: Level 4, critical, 23 Nov 2026
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana forges assessment.open: assessment = IA-0002
            bot:
              IA-0002 · Vendor check
              # CV screener
              ## Level 4, critical
              Look for another vendor.
              ## What weighed most
              Do we know them? No
              Answered by: Ana Ruiz
              Submitted: 23 Nov 2026, 10:00
              Form: vendor-check, version 1
              No approval rests on it. The governance leads have been told of its level.
              [All assessments] [Report] [Show the system]
            Ana forges assessment.reopen: assessment = IA-0002
            bot: What was submitted stands. Begin another one instead.
            """);

    [Fact]
    public Task Only_by_its_owner_and_only_with_a_form_in_force() => KeepingForms.HasPublished(new Talk().HasRegistered(Ana))
        .Forges(Zoe, "assessment.start-further", ("system", "AIS-0001"), ("form", "vendor-check"))
        .Forges(Zoe, "assessment.all", ("system", "AIS-0001"))
        .Forges(Ana, "assessment.start-further", ("system", "AIS-0001"), ("form", "impact-assessment"))
        .Forges(Ana, "assessment.start-further", ("system", "AIS-0001"), ("form", "nothing"))
        .Forges(Ana, "assessment.start-further", ("system", "AIS-0099"), ("form", "vendor-check"))
        .Aside(t => t.Forges(Lea, "form.retire", ("form", "vendor-check")))
        .Forges(Ana, "assessment.start-further", ("system", "AIS-0001"), ("form", "vendor-check"))
        .Forges(Ana, "assessment.all", ("system", "AIS-0001"))
        .Forges(Ana, "assessment.show", ("assessment", "IA-0099"))
        .Reads("""
            Zoë forges assessment.start-further: system = AIS-0001, form = vendor-check
            bot: Only its owner or whoever registered it may do that.
            Zoë forges assessment.all: system = AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Ana forges assessment.start-further: system = AIS-0001, form = impact-assessment
            bot: That form is not in use now. Ask your governance lead.
            Ana forges assessment.start-further: system = AIS-0001, form = nothing
            bot: That form is not in use now. Ask your governance lead.
            Ana forges assessment.start-further: system = AIS-0099, form = vendor-check
            bot: There is no such system in the register. Say status and its name to look for it.
            Ana forges assessment.start-further: system = AIS-0001, form = vendor-check
            bot: That form is not in use now. Ask your governance lead.
            Ana forges assessment.all: system = AIS-0001
            bot:
              AIS-0001 · Assessments
              # CV screener
              None yet besides the impact assessment. They ask for no approval by themselves.
              ## Begin another
              - Annual review of an AI system | Annual review [Start]
              - Fundamental-rights impact assessment | Fundamental-rights assessment [Start]
              - Supplier due diligence | Supplier due diligence [Start]
              [Show the system]
            Ana forges assessment.show: assessment = IA-0099
            bot: There is no such assessment. Say "my tasks" to see yours.
            """);

    [Fact]
    public async Task It_goes_on_with_the_next_owner()
    {
        var talk = KeepingForms.HasPublished(new Talk().HasApproval(Ana, Max))
            .Forges(Ana, "assessment.start-further", ("system", "AIS-0001"), ("form", "vendor-check"))
            .Says(Ana, "status AIS-0001").Presses(Ana, "Hand over").Presses(Ana, "Offer it", ("new-owner", "nour"))
            .Presses(Nour, "Accept");
        await talk;
        var assessment = (await talk.Records.Read(Aims.Assessments.Assessment.Type, "IA-0002", TestContext.Current.CancellationToken)).State!;
        Assert.Contains(Nour.Id, assessment.Assessors);
    }

    [Fact]
    public Task A_high_risk_system_of_ours_lacks_its_rights_assessment() => KeepingForms.HasPublished(new Talk().HasApproval(Ana, Max), "fundamental-rights")
        .Aside(t => t.Says(Ana, "status AIS-0001"))
        .HasClassified(Ana, ("areas", "employment"))
        .Says(Ana, "status AIS-0001")
        .Presses(Ana, "Further assessments")
        .Presses(Ana, "Show the system")
        .Presses(Ana, "Fundamental-rights assessment")
        .Presses(Ana, "Next", ("vendor", "Fabrikam"), ("known", "yes"))
        .Presses(Ana, "Submit")
        .Presses(Ana, "Show the system")
        .Reads("""
            Ana: status AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              AI Act: High-risk, Art. 6(2), Annex III 4(a)
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Fundamental-rights assessment: Missing. Art. 27 can require it before first use
              Next review: 23 Nov 2027
              [Go live] [Fundamental-rights assessment] [Full record] [Assessment] [Assess again] [More: [Suspend] [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Further assessments
            bot:
              AIS-0001 · Assessments
              # CV screener
              ! Please note: It is high-risk and we use it: Art. 27 can require a fundamental-rights assessment before first use. None is submitted.
              None yet besides the impact assessment. They ask for no approval by themselves.
              ## Begin another
              - Vendor check | Fundamental-rights assessment [Start]
              - Annual review of an AI system | Annual review [Start]
              - Supplier due diligence | Supplier due diligence [Start]
              [Show the system]
            Ana presses Show the system
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              AI Act: High-risk, Art. 6(2), Annex III 4(a)
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Fundamental-rights assessment: Missing. Art. 27 can require it before first use
              Next review: 23 Nov 2027
              [Go live] [Fundamental-rights assessment] [Full record] [Assessment] [Assess again] [More: [Suspend] [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Fundamental-rights assessment
            bot:
              IA-0002 · Vendor check
              # CV screener
              ■ Step 1 of 1 · The vendor
              > Who is the vendor?: –
              > Do we know them?: –
              [Next] [Pages] [Hand over, comment, attach] [Save for later]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Fundamental-rights assessment] [Full record] [Assessment] [Assess again] [More: [Suspend] [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AC-0001 · EU AI Act class | ## High-risk | [Show the duties] [Classify again] [Show the system]
            Ana presses Next: vendor = Fabrikam, known = yes
            bot:
              IA-0002 · Vendor check, review
              # CV screener
              All that is needed is answered (2 of 2 questions).
              - ✓ The vendor | Fabrikam · Yes [Change]
              [Submit] [Back] [All answers]
            Ana presses Submit
            bot:
              IA-0002 · Vendor check
              # CV screener
              ## Level 1, minimal
              Little can go wrong.
              Answered by: Ana Ruiz
              Submitted: 23 Nov 2026, 10:00
              Form: fundamental-rights, version 2
              No approval rests on it.
              [All assessments] [Report] [Show the system]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AC-0001 · EU AI Act class | ## High-risk | [Show the duties] [Classify again] [Show the system]
            Ana presses Show the system
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              AI Act: High-risk, Art. 6(2), Annex III 4(a)
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Vendor check: Level 1, minimal, 23 Nov 2026
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            """);

    [Fact]
    public Task A_review_with_the_form_is_a_review_of_the_system() => KeepingForms.HasPublished(new Talk().HasApproval(Ana, Max), "annual-review")
        .Forges(Ana, "system.ask-review", ("system", "AIS-0001"))
        .Presses(Ana, "With the review form")
        .Aside(t => t.Presses(Ana, "Next", ("vendor", "Fabrikam"), ("known", "yes")).Presses(Ana, "Submit"))
        .Presses(Ana, "Show the system")
        .Presses(Ana, "History")
        .Reads("""
            Ana forges system.ask-review: system = AIS-0001
            bot:
              AIS-0001 · Approved
              # Review CV screener
              Level 1, minimal: to be reviewed every 12 months, next by 23 Nov 2027. Is all of this still so?
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Origin: A supplier provides it
              Supplier: Contoso AI
              Results: It suggests; a person decides
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              > What did you look at?: –
              [Nothing has changed] [Something has changed] [With the review form] [Not now]
            Ana presses With the review form
            bot:
              IA-0002 · Vendor check
              # CV screener
              ■ Step 1 of 1 · The vendor
              > Who is the vendor?: –
              > Do we know them?: –
              [Next] [Pages] [Hand over, comment, attach] [Save for later]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Show the system
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Vendor check: Level 1, minimal, 23 Nov 2026
              Reviewed: 23 Nov 2026
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses History
            bot:
              AIS-0001 · History
              # CV screener
              11 changes, the newest first.
              - 23 Nov 2026, 10:00: Ana Ruiz reviewed it and found nothing changed. | “Vendor check IA-0002”
              - 23 Nov 2026, 10:00: Ana Ruiz submitted another assessment IA-0002 (level 1).
              - 23 Nov 2026, 10:00: Ana Ruiz began another assessment IA-0002: Vendor check.
              - 23 Nov 2026, 10:00: Max Keller approved it.
              - 23 Nov 2026, 10:00: Ana Ruiz asked Max Keller to approve it (AP-0001, level 1).
              - 23 Nov 2026, 10:00: Ana Ruiz began its impact assessment IA-0001.
              - 23 Nov 2026, 10:00: Ana Ruiz put it into the register.
              - 23 Nov 2026, 10:00: Ana Ruiz changed the record. | Results: – → It suggests; a person decides | Oversight: – → A recruiter reads every rejection before it is sent.
              - 23 Nov 2026, 10:00: Ana Ruiz changed the record. | Data: – → Internal information; Personal data (names, mail, behaviour …) | Concerns: – → Job applicants
              - 23 Nov 2026, 10:00: Ana Ruiz changed the record. | Origin: – → A supplier provides it | Supplier: – → Contoso AI | Stage: – → Pilot
              > The record as it was at the end of a day: –
              [Show that day] [Older] [Show the system]
            """);
}
