using Aims.Campaigns;
using Aims.Ledger;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>A lead asks people to acknowledge a policy, from the plan to the result.</summary>
public sealed class RunningACampaign
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static TimeSpan Days(int days) => TimeSpan.FromDays(days);

    [Fact]
    public Task From_the_plan_to_the_start() => new Talk()
        .Says(Lea, "campaigns")
        .Presses(Lea, "New campaign")
        .Presses(Lea, "Plan it")
        .Presses(Lea, "Who is asked")
        .Presses(Lea, "Add to it")
        .Presses(Lea, "Next", ("kind", "Department"))
        .Presses(Lea, "Add", ("which", "human ressources"))
        .Presses(Lea, "Add", ("which", "human resources"))
        .Presses(Lea, "Leave somebody out")
        .Presses(Lea, "Next", ("kind", "Person"))
        .Presses(Lea, "Leave out", ("which", "nour"))
        .Presses(Lea, "Leave out", ("which", "nour"), ("reason", "On parental leave."))
        .Presses(Lea, "The campaign")
        .Presses(Lea, "Dates and reminders")
        .Presses(Lea, "Save", ("due", "2026-11-20"))
        .Presses(Lea, "Save", ("due", "2026-12-04"), ("within", "14"), ("before", "7, 1"))
        .Presses(Lea, "Start")
        .Presses(Lea, "Start now")
        .Reads("""
            Lea: campaigns
            bot:
              # Campaigns
              There is none yet. Without one, everybody is asked to acknowledge a policy, and nobody is reminded unless you do it. Plan one to say whom, by when, and with which reminders.
              [New campaign]
            Lea presses New campaign
            bot:
              # New campaign
              A campaign asks people to acknowledge a policy and reminds them. Nobody is asked before you have checked whom, and started it.
              > Policy: AI policy
              [Plan it] [All campaigns]
            Lea presses Plan it
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Everybody
              People: 7 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            Lea presses Who is asked
            bot:
              CMP-0001 · Planned
              # Who is asked
              7 of 7 people belong to it today. Whoever comes to belong to it is asked too; whoever does not any more drops out.
              - Everybody | 7 people
              [Add to it] [Leave somebody out] [The campaign]
            Lea presses Add to it
            bot:
              CMP-0001 · Planned
              # Who is asked?
              What you add comes beside what is there; the first part takes the place of everybody.
              > Kind: –
              [Next] [Not now]
            Lea presses Next: kind = Department
            bot:
              CMP-0001 · Planned
              # Who is asked?
              A department.
              > Which department?: –
              [Add] [Back] [Not now]
            Lea presses Add: which = human ressources
            bot:
              CMP-0001 · Planned
              # Who is asked?
              A department.
              > Which department?: –
                ! Please check: There is no department of that name with anybody in it. Did you mean Human Resources?
              [Add] [Back] [Not now]
            Lea presses Add: which = human resources
            bot:
              CMP-0001 · Planned
              # Who is asked
              ! Done: They are added.
              3 of 7 people belong to it today. Whoever comes to belong to it is asked too; whoever does not any more drops out.
              - Department Human Resources | 3 people [Drop]
              [Add to it] [Leave somebody out] [The campaign]
            Lea presses Leave somebody out
            bot:
              CMP-0001 · Planned
              # Who is left out?
              They are not asked, although they belong to the audience.
              > Kind: –
              [Next] [Not now]
            Lea presses Next: kind = Person
            bot:
              CMP-0001 · Planned
              # Who is left out?
              A person.
              > Who?: –
              > Why?: –
              [Leave out] [Back] [Not now]
            Lea presses Leave out: which = nour
            bot:
              CMP-0001 · Planned
              # Who is left out?
              A person.
              > Who?: نور حداد (Human Resources)
              > Why?: –
                ! Please check: Say why they are left out: an auditor will ask.
              [Leave out] [Back] [Not now]
            Lea presses Leave out: which = nour, reason = On parental leave.
            bot:
              CMP-0001 · Planned
              # Who is asked
              ! Done: They are left out.
              2 of 7 people belong to it today. Whoever comes to belong to it is asked too; whoever does not any more drops out.
              - Department Human Resources | 3 people [Drop]
              - Left out: نور حداد | 1 person · On parental leave. [Ask after all]
              [Add to it] [Leave somebody out] [The campaign]
            Lea presses The campaign
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Department Human Resources
              People: 2 of 7
              Left out: نور حداد (On parental leave.)
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            Lea presses Dates and reminders
            bot:
              CMP-0001 · Planned
              # Dates and reminders
              By when, and when people are reminded if they have not acknowledged. Nobody is reminded at night, at weekends or on holidays.
              > Last day: –
              > Days for whoever is asked later: 30
              > Remind so many days before: 7, 1, 0
              > Remind so many days after: 3
              > Tell the manager after so many days: 7
              > Tell the governance leads after so many days: 14
              [Save] [Not now]
            Lea presses Save: due = 2026-11-20
            bot:
              CMP-0001 · Planned
              # Dates and reminders
              By when, and when people are reminded if they have not acknowledged. Nobody is reminded at night, at weekends or on holidays.
              > Last day: 2026-11-20
                ! Please check: That day has passed. Choose a later one.
              > Days for whoever is asked later: 30
              > Remind so many days before: 7, 1, 0
              > Remind so many days after: 3
              > Tell the manager after so many days: 7
              > Tell the governance leads after so many days: 14
              [Save] [Not now]
            Lea presses Save: due = 2026-12-04, within = 14, before = 7, 1
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              ! Done: The dates are saved.
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Department Human Resources
              People: 2 of 7
              Left out: نور حداد (On parental leave.)
              Due: 4 Dec 2026; 14 days for whoever is asked later
              Reminders: 7 and 1 days before, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            Lea presses Start
            bot:
              CMP-0001 · Planned
              # Start CMP-0001?
              2 people will be asked to acknowledge AI policy.
              Belong to it: 2 of 7
              Have acknowledged already: 0
              Are left out: 1
              Cannot be reached now: 2
              Whoever cannot be reached now gets the message as soon as they can be.
              [Start now] [Not now] [Who cannot be reached]
            Lea presses Start now
            bot:
              CMP-0001 · Starting
              # Campaign: AI policy
              ! Done: It is started.
              It starts: 0 of 2 asked. You can go on with other things; this card keeps up.
              Policy: AI policy, version 1.0
              Asks: Department Human Resources
              Left out: نور حداد (On parental leave.)
              Due: 4 Dec 2026; 14 days for whoever is asked later
              Reminders: 7 and 1 days before, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              As of 23 Nov 2026, 10:00.
              [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            bot, on Lea's card: CMP-0001 · Running | 0 of 2 people have acknowledged. The next reminders go on 27 Nov 2026, to 2 people. | [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            bot to Ana:
              Version 1.0 · due 4 Dec 2026
              # AI policy
              Lea Brandt asks you to read and acknowledge this. Please do it by 4 Dec 2026.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because you work in Human Resources.
              [Read it]
            bot to Max:
              Version 1.0 · due 4 Dec 2026
              # AI policy
              Lea Brandt asks you to read and acknowledge this. Please do it by 4 Dec 2026.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because you work in Human Resources.
              [Read it]
            """);

    /// <summary>Somebody who was not there at the start.</summary>
    private static Person Finn { get; } = Ana with { Id = PersonId.Parse("finn"), Name = "Finn Aalto", Mail = "finn@contoso.example", Since = new DateOnly(2026, 11, 24) };

    /// <summary>Human Resources are asked until 4 December, without Nour.</summary>
    internal static Talk HasStarted(Talk talk, string policy = "ai-policy") => talk.Aside(t => t
        .Says(Lea, "new campaign").Presses(Lea, "Plan it", ("policy", policy))
        .Presses(Lea, "Who is asked").Presses(Lea, "Add to it").Presses(Lea, "Next", ("kind", "Department")).Presses(Lea, "Add", ("which", "Human Resources"))
        .Presses(Lea, "Leave somebody out").Presses(Lea, "Next", ("kind", "Person")).Presses(Lea, "Leave out", ("which", "nour"), ("reason", "On parental leave."))
        .Presses(Lea, "The campaign").Presses(Lea, "Dates and reminders").Presses(Lea, "Save", ("due", "2026-12-04"), ("within", "14"), ("before", "7, 1"))
        .Presses(Lea, "Start").Presses(Lea, "Start now"));

    [Fact]
    public Task Whoever_comes_is_asked_and_whoever_goes_is_not() => HasStarted(new Talk())
        .Becomes(Finn, "joins Human Resources").RunsCampaigns()
        .Becomes(Ana with { Department = "Engineering" }, "moves to Engineering").Becomes(Zoe with { Department = "Human Resources" }, "moves to Human Resources").RunsCampaigns()
        .Leaves(Finn).RunsCampaigns()
        .RunsCampaigns()
        .Says(Lea, "campaigns").PressesAt(Lea, "CMP-0001", "Open")
        .Reads("""
            (Finn joins Human Resources)
            (1 rolls brought up to date)
            bot to Finn:
              Version 1.0 · due 7 Dec 2026
              # AI policy
              Lea Brandt asks you to read and acknowledge this. Please do it by 7 Dec 2026.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because you work in Human Resources.
              [Read it]
            (Ana moves to Engineering)
            (Zoë moves to Human Resources)
            (1 rolls brought up to date)
            bot to Zoë:
              Version 1.0 · due 7 Dec 2026
              # AI policy
              Lea Brandt asks you to read and acknowledge this. Please do it by 7 Dec 2026.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because you work in Human Resources.
              [Read it]
            (Finn leaves the company)
            (1 rolls brought up to date)
            (0 rolls brought up to date)
            Lea: campaigns
            bot:
              # Campaigns
              1 campaign.
              - AI policy | CMP-0001 · Running · 0 of 2 acknowledged · due 4 Dec 2026 [Open]
              [New campaign]
            Lea presses Open at "CMP-0001"
            bot:
              CMP-0001 · Running
              # Campaign: AI policy
              0 of 2 people have acknowledged. The next reminders go on 27 Nov 2026, to 1 person.
              ## People
              Acknowledged: 0
              Still have time: 2
              Late: 0
              Policy: AI policy, version 1.0
              Asks: Department Human Resources
              Left out: نور حداد (On parental leave.)
              Due: 4 Dec 2026; 14 days for whoever is asked later
              Reminders: 7 and 1 days before, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              As of 23 Nov 2026, 10:00.
              [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            """);

    [Fact]
    public Task Reminders_and_who_hears_of_it() => HasStarted(new Talk())
        .Later(Days(4)).RunsCampaigns().RunsCampaigns()
        .HasAcknowledged(Ana)
        .Later(Days(6)).RunsCampaigns()
        .Later(Days(4)).RunsCampaigns()
        .Later(Days(4)).RunsCampaigns()
        .Later(Days(7)).RunsCampaigns()
        .Reads("""
            (27 Nov 2026, 10:00)
            (1 rolls brought up to date)
            bot to Ana:
              Version 1.0 · due 4 Dec 2026
              # AI policy
              You have not read and acknowledged this yet. Please do it by 4 Dec 2026.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because you work in Human Resources.
              [Read it]
            bot to Max:
              Version 1.0 · due 4 Dec 2026
              # AI policy
              You have not read and acknowledged this yet. Please do it by 4 Dec 2026.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because you work in Human Resources.
              [Read it]
            (0 rolls brought up to date)
            (3 Dec 2026, 10:00)
            (1 rolls brought up to date)
            bot to Max:
              Version 1.0 · due 4 Dec 2026
              # AI policy
              You have not read and acknowledged this yet. Please do it by 4 Dec 2026.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because you work in Human Resources.
              [Read it]
            (7 Dec 2026, 10:00)
            (1 rolls brought up to date)
            bot to Max:
              Version 1.0 · overdue
              # AI policy
              You have not read and acknowledged this yet. It was due on 4 Dec 2026, so please do it now.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because you work in Human Resources.
              [Read it]
            (11 Dec 2026, 10:00)
            (1 rolls brought up to date)
            bot to Ingrid:
              # 1 of 2 people has not acknowledged
              Your team; AI policy, version 1.0, asked by CMP-0001. As of 11 Dec 2026, 10:00.
              - Max Keller | Human Resources · reports to Ingrid Sørensen · not reached: has not opened the bot yet · late since 5 Dec 2026
              [Remind them] [Export] [Where it stands]
            (18 Dec 2026, 10:00)
            (1 rolls brought up to date)
            bot to Ingrid:
              # 1 of 2 people has not acknowledged
              Your team; AI policy, version 1.0, asked by CMP-0001. As of 18 Dec 2026, 10:00.
              - Max Keller | Human Resources · reports to Ingrid Sørensen · not reached: has not opened the bot yet · late since 5 Dec 2026
              [Remind them] [Export] [Where it stands]
            bot to Lea:
              CMP-0001 · Running
              # Campaign: AI policy
              1 of 2 people has acknowledged, 1 is late. No more reminders are to come.
              ## People
              Acknowledged: 1
              Still have time: 0
              Late: 1
              Policy: AI policy, version 1.0
              Asks: Department Human Resources
              Left out: نور حداد (On parental leave.)
              Due: 4 Dec 2026; 14 days for whoever is asked later
              Reminders: 7 and 1 days before, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              Leads were told: 1 person late on 18 Dec 2026
              As of 18 Dec 2026, 10:00.
              [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            """);

    [Fact]
    public Task Paused_extended_and_closed() => HasStarted(new Talk())
        .Presses(Lea, "Pause")
        .Later(Days(4)).RunsCampaigns()
        .Presses(Lea, "Extend")
        .Presses(Lea, "Extend", ("until", "2026-12-01"))
        .Presses(Lea, "Extend", ("until", "2026-12-11"))
        .Presses(Lea, "Go on").RunsCampaigns()
        .HasAcknowledged(Max)
        .Later(Days(7)).RunsCampaigns()
        .Says(Lea, "campaigns").PressesAt(Lea, "CMP-0001", "Open")
        .Presses(Lea, "Close")
        .Presses(Lea, "Close")
        .Later(Days(30)).RunsCampaigns()
        .Says(Lea, "campaigns").PressesAt(Lea, "CMP-0001", "Open")
        .Reads("""
            Lea presses Pause
            bot:
              CMP-0001 · Paused
              # Campaign: AI policy
              ! Done: It is paused.
              It is paused: nobody is reminded until it goes on. 0 of 2 people have acknowledged.
              ## People
              Acknowledged: 0
              Still have time: 2
              Late: 0
              Policy: AI policy, version 1.0
              Asks: Department Human Resources
              Left out: نور حداد (On parental leave.)
              Due: 4 Dec 2026; 14 days for whoever is asked later
              Reminders: 7 and 1 days before, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              As of 23 Nov 2026, 10:00.
              [Go on] [Where it stands] [Who is asked] [Extend] [Close] [More: [The policy] [All campaigns]]
            (27 Nov 2026, 10:00)
            (0 rolls brought up to date)
            Lea presses Extend
            bot:
              CMP-0001 · Paused
              # Extend CMP-0001?
              It is due on 4 Dec 2026. Nobody is late before the new day, and reminders follow it.
              > New last day: 2026-12-11
              [Extend] [Not now]
            Lea presses Extend: until = 2026-12-01
            bot:
              CMP-0001 · Paused
              # Extend CMP-0001?
              It is due on 4 Dec 2026. Nobody is late before the new day, and reminders follow it.
              > New last day: 2026-12-01
                ! Please check: It is due on 2026-12-04 already. Choose a later day.
              [Extend] [Not now]
            Lea presses Extend: until = 2026-12-11
            bot:
              CMP-0001 · Paused
              # Campaign: AI policy
              ! Done: It is extended.
              It is paused: nobody is reminded until it goes on. 0 of 2 people have acknowledged.
              ## People
              Acknowledged: 0
              Still have time: 2
              Late: 0
              Policy: AI policy, version 1.0
              Asks: Department Human Resources
              Left out: نور حداد (On parental leave.)
              Due: 4 Dec 2026; 14 days for whoever is asked later; extended to 11 Dec 2026
              Reminders: 7 and 1 days before, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              As of 27 Nov 2026, 10:00.
              [Go on] [Where it stands] [Who is asked] [Extend] [Close] [More: [The policy] [All campaigns]]
            Lea presses Go on
            bot:
              CMP-0001 · Running
              # Campaign: AI policy
              ! Done: It goes on.
              0 of 2 people have acknowledged. The next reminders go on 4 Dec 2026, to 2 people.
              ## People
              Acknowledged: 0
              Still have time: 2
              Late: 0
              Policy: AI policy, version 1.0
              Asks: Department Human Resources
              Left out: نور حداد (On parental leave.)
              Due: 4 Dec 2026; 14 days for whoever is asked later; extended to 11 Dec 2026
              Reminders: 7 and 1 days before, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              As of 27 Nov 2026, 10:00.
              [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            (0 rolls brought up to date)
            (4 Dec 2026, 10:00)
            (1 rolls brought up to date)
            bot to Ana:
              Version 1.0 · due 11 Dec 2026
              # AI policy
              You have not read and acknowledged this yet. Please do it by 11 Dec 2026.
              It takes about 7 minutes to read. You can stop at any time and go on later.
              You get this because you work in Human Resources.
              [Read it]
            Lea: campaigns
            bot:
              # Campaigns
              1 campaign.
              - AI policy | CMP-0001 · Running · 1 of 2 acknowledged · due 11 Dec 2026 [Open]
              [New campaign]
            Lea presses Open at "CMP-0001"
            bot:
              CMP-0001 · Running
              # Campaign: AI policy
              1 of 2 people has acknowledged. The next reminders go on 10 Dec 2026, to 1 person.
              ## People
              Acknowledged: 1
              Still have time: 1
              Late: 0
              Policy: AI policy, version 1.0
              Asks: Department Human Resources
              Left out: نور حداد (On parental leave.)
              Due: 4 Dec 2026; 14 days for whoever is asked later; extended to 11 Dec 2026
              Reminders: 7 and 1 days before, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              As of 4 Dec 2026, 10:00.
              [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            Lea presses Close
            bot:
              CMP-0001 · Running
              # Close CMP-0001?
              1 person has not acknowledged yet. Once it is closed, nobody is asked or reminded any more, and it cannot be opened again. What was acknowledged stays.
              [Keep it open] [Close]
            Lea presses Close
            bot:
              CMP-0001 · Closed
              # Campaign: AI policy
              ! Done: It is closed.
              Closed on 4 Dec 2026, 10:00. 1 of 2 people has acknowledged. Nobody is asked any more.
              ## People
              Acknowledged: 1
              Had time left: 1
              Were late: 0
              Policy: AI policy, version 1.0
              Asks: Department Human Resources
              Left out: نور حداد (On parental leave.)
              Due: 4 Dec 2026; 14 days for whoever is asked later; extended to 11 Dec 2026
              Reminders: 7 and 1 days before, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              [Who is asked] [The policy] [All campaigns]
            bot, on Lea's card: CMP-0001 · Closed | Closed on 4 Dec 2026, 10:00. 1 of 2 people has acknowledged. Nobody is asked any more. | [Who is asked] [The policy] [All campaigns]
            (3 Jan 2027, 10:00)
            (0 rolls brought up to date)
            Lea: campaigns
            bot:
              # Campaigns
              1 campaign.
              - AI policy | CMP-0001 · Closed · 1 of 2 acknowledged · closed 4 Dec 2026 [Open]
              [New campaign]
            Lea presses Open at "CMP-0001"
            bot:
              CMP-0001 · Closed
              # Campaign: AI policy
              Closed on 4 Dec 2026, 10:00. 1 of 2 people has acknowledged. Nobody is asked any more.
              ## People
              Acknowledged: 1
              Had time left: 1
              Were late: 0
              Policy: AI policy, version 1.0
              Asks: Department Human Resources
              Left out: نور حداد (On parental leave.)
              Due: 4 Dec 2026; 14 days for whoever is asked later; extended to 11 Dec 2026
              Reminders: 7 and 1 days before, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              [Who is asked] [The policy] [All campaigns]
            """);

    [Fact]
    public Task A_minor_version_keeps_what_was_acknowledged_and_a_major_one_asks_again() => HasStarted(KeepingPolicies.HasPublished(KeepingPolicies.TwoLeads()), "acceptable-use")
        .Aside(t => t.Forges(Ana, "policy.show", ("policy", "acceptable-use")).Presses(Ana, "Acknowledge", ("tick", "true")))
        .Aside(t => KeepingPolicies.HasPublished(t, KeepingPolicies.Second, "minor")).RunsCampaigns()
        .Aside(t => KeepingPolicies.HasPublished(t, KeepingPolicies.Text.Replace("Lock", "Always lock", StringComparison.Ordinal))).RunsCampaigns()
        .Presses(Ana, "See what is new")
        .Says(Lea, "campaigns").PressesAt(Lea, "CMP-0001", "Open")
        .Reads("""
            (0 rolls brought up to date)
            (1 rolls brought up to date)
            bot to Ana:
              Version 2.0 · due 7 Dec 2026
              # Acceptable use
              Lea Brandt asks you to read and acknowledge this. Please do it by 7 Dec 2026.
              It has changed since you acknowledged it: you see first what is new. The whole text takes about a minute to read. You can stop at any time and go on later.
              You get this because you work in Human Resources.
              [See what is new]
            bot to Max:
              Version 2.0 · due 7 Dec 2026
              # Acceptable use
              Lea Brandt asks you to read and acknowledge this. Please do it by 7 Dec 2026.
              It takes about a minute to read. You can stop at any time and go on later.
              You get this because you work in Human Resources.
              [Read it]
            Ana presses See what is new
            bot:
              acceptable-use · Version 2.0
              # What changed: Acceptable use
              You acknowledged version 1.0 on 23 Nov 2026. Version 2.0 is in force now: this is what is new. Please read it and acknowledge it again.
              1 paragraph differs from version 1.0 to version 2.0.
              ## Devices
              Changed: Lock Always lock your screen when you leave. See the guide (https://contoso.example/guide).
              What went is struck out, what came is bold.
              [Read and acknowledge] [All changes on one page]
            Lea: campaigns
            bot:
              # Campaigns
              1 campaign.
              - Acceptable use | CMP-0001 · Running · 0 of 2 acknowledged · due 4 Dec 2026 [Open]
              [New campaign]
            Lea presses Open at "CMP-0001"
            bot:
              CMP-0001 · Running
              # Campaign: Acceptable use
              0 of 2 people have acknowledged. The next reminders go on 30 Nov 2026, to 2 people.
              ## People
              Acknowledged: 0
              Still have time: 2
              Late: 0
              Policy: Acceptable use, version 2.0
              Asks: Department Human Resources
              Left out: نور حداد (On parental leave.)
              Due: 4 Dec 2026; 14 days for whoever is asked later
              Reminders: 7 and 1 days before, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              As of 23 Nov 2026, 10:00.
              [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            """);

    [Fact]
    public Task What_cannot_be() => new Talk()
        .Says(Ana, "campaigns").Says(Ana, "new campaign")
        .Forges(Ana, "campaign.plan", ("policy", "ai-policy"))
        .Forges(Lea, "campaign.plan", ("policy", "no-such-policy"))
        .Aside(t => t.Forges(Lea, "campaign.plan", ("policy", "ai-policy"), ("command", "plans-1")))
        .Forges(Lea, "campaign.plan", ("policy", "ai-policy"), ("command", "plans-1"))
        .Forges(Ana, "campaign.show", ("campaign", "CMP-0001")).Forges(Ana, "campaign.start", ("campaign", "CMP-0001"))
        .Forges(Priya, "campaign.show", ("campaign", "CMP-0001")).Forges(Priya, "campaign.start", ("campaign", "CMP-0001")).Forges(Priya, "campaign.ask-start", ("campaign", "CMP-0001"))
        .Forges(Lea, "campaign.show", ("campaign", "CMP-0099")).Forges(Lea, "campaign.show", ("campaign", "../x")).Forges(Lea, "campaign.start")
        .Forges(Lea, "campaign.add", ("campaign", "CMP-0001"), ("kind", "7")).Forges(Lea, "campaign.drop", ("campaign", "CMP-0001"), ("kind", "Role"), ("value", "Lead"))
        .Forges(Lea, "campaign.add", ("campaign", "CMP-0001"), ("kind", "OwnersOfLevel"), ("which", "9"))
        .Forges(Lea, "campaign.add", ("campaign", "CMP-0001"), ("kind", "Team"), ("which", "Ana Ruiz"))
        .Forges(Lea, "campaign.leave-out", ("campaign", "CMP-0001"), ("kind", "Everybody"), ("reason", "All are on holiday."))
        .Forges(Lea, "campaign.pause", ("campaign", "CMP-0001")).Forges(Lea, "campaign.resume", ("campaign", "CMP-0001"))
        .Forges(Lea, "campaign.extend", ("campaign", "CMP-0001"), ("until", "2026-12-31")).Forges(Lea, "campaign.close", ("campaign", "CMP-0001"))
        .Reads("""
            Ana: campaigns
            bot: Campaigns are run by the governance leads. Say policies to see what you are asked to read.
            Ana: new campaign
            bot: Only a governance lead can run campaigns. Please ask Lea Brandt.
            Ana forges campaign.plan: policy = ai-policy
            bot: Only a governance lead can run campaigns. Please ask Lea Brandt.
            Lea forges campaign.plan: policy = no-such-policy
            bot:
              # New campaign
              A campaign asks people to acknowledge a policy and reminds them. Nobody is asked before you have checked whom, and started it.
              > Policy: AI policy
                ! Please check: There is no such policy. Choose one from the list.
              [Plan it] [All campaigns]
            Lea forges campaign.plan: policy = ai-policy, command = plans-1
            bot:
              CMP-0002 · Planned
              # Campaign: AI policy
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Everybody
              People: 7 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            Ana forges campaign.show: campaign = CMP-0001
            bot: Campaigns are run by the governance leads. Say policies to see what you are asked to read.
            Ana forges campaign.start: campaign = CMP-0001
            bot: Only a governance lead can run campaigns. Please ask Lea Brandt.
            Priya forges campaign.show: campaign = CMP-0001
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Everybody
              People: 7 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Who is asked] [The policy] [All campaigns]
            Priya forges campaign.start: campaign = CMP-0001
            bot: Only a governance lead can run campaigns. Please ask Lea Brandt.
            Priya forges campaign.ask-start: campaign = CMP-0001
            bot: Only a governance lead can run campaigns. Please ask Lea Brandt.
            Lea forges campaign.show: campaign = CMP-0099
            bot: There is no such campaign. Say campaigns to see them.
            Lea forges campaign.show: campaign = ../x
            bot: There is no such campaign. Say campaigns to see them.
            Lea forges campaign.start
            bot: There is no such campaign. Say campaigns to see them.
            Lea forges campaign.add: campaign = CMP-0001, kind = 7
            bot:
              CMP-0001 · Planned
              # Who is asked
              ! Problem: Choose what kind of people first.
              7 of 7 people belong to it today. Whoever comes to belong to it is asked too; whoever does not any more drops out.
              - Everybody | 7 people
              [Add to it] [Leave somebody out] [The campaign]
            Lea forges campaign.drop: campaign = CMP-0001, kind = Role, value = Lead
            bot:
              CMP-0001 · Planned
              # Who is asked
              ! Problem: That does not belong to the audience any more.
              7 of 7 people belong to it today. Whoever comes to belong to it is asked too; whoever does not any more drops out.
              - Everybody | 7 people
              [Add to it] [Leave somebody out] [The campaign]
            Lea forges campaign.add: campaign = CMP-0001, kind = OwnersOfLevel, which = 9
            bot:
              CMP-0001 · Planned
              # Who is asked?
              Owners of AI systems of a level.
              > Which level?: –
                ! Please check: Choose one from the list.
              [Add] [Back] [Not now]
            Lea forges campaign.add: campaign = CMP-0001, kind = Team, which = Ana Ruiz
            bot:
              CMP-0001 · Planned
              # Who is asked?
              A manager's team, near and far.
              > Whose team?: –
                ! Please check: Nobody reports to Ana Ruiz. Choose somebody whom people report to.
              [Add] [Back] [Not now]
            Lea forges campaign.leave-out: campaign = CMP-0001, kind = Everybody, reason = All are on holiday.
            bot:
              CMP-0001 · Planned
              # Who is left out?
              ! Problem: Nobody would be left to ask. Choose some of them.
              Everybody.
              > Why?: All are on holiday.
              [Leave out] [Back] [Not now]
            Lea forges campaign.pause: campaign = CMP-0001
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              ! Problem: CMP-0001 is not started yet, so it cannot be paused.
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Everybody
              People: 7 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            Lea forges campaign.resume: campaign = CMP-0001
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              ! Problem: CMP-0001 is not started yet, so there is nothing to go on with.
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Everybody
              People: 7 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            Lea forges campaign.extend: campaign = CMP-0001, until = 2026-12-31
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              ! Problem: CMP-0001 is not started yet, so it cannot be extended.
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Everybody
              People: 7 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            Lea forges campaign.close: campaign = CMP-0001
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              ! Problem: CMP-0001 is not started yet, so it cannot be closed.
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Everybody
              People: 7 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            """);

    [Fact]
    public Task What_cannot_be_started() => new Talk()
        .Aside(t => t.Forges(Lea, "campaign.plan", ("policy", "ai-policy")).Forges(Lea, "campaign.add", ("campaign", "CMP-0001"), ("kind", "Department"), ("which", "Engineering")))
        .Becomes(Zoe with { Department = "Legal" }, "moves to Legal")
        .Forges(Lea, "campaign.ask-start", ("campaign", "CMP-0001"))
        .Forges(Lea, "campaign.start", ("campaign", "CMP-0001"))
        .Aside(t => t.Forges(Lea, "campaign.add", ("campaign", "CMP-0001"), ("kind", "OwnersOfLevel"), ("which", "4"))
            .Forges(Lea, "campaign.drop", ("campaign", "CMP-0001"), ("kind", "Department"), ("value", "Engineering")))
        .Forges(Lea, "campaign.start", ("campaign", "CMP-0001"))
        .Aside(t => t.Forges(Lea, "campaign.add", ("campaign", "CMP-0001"), ("kind", "Person"), ("which", "ana@contoso.example"))
            .Forges(Lea, "campaign.leave-out", ("campaign", "CMP-0001"), ("kind", "Location"), ("which", "vienna"), ("reason", "They signed on paper.")))
        .Forges(Lea, "campaign.start", ("campaign", "CMP-0001"))
        .Aside(t => t.Forges(Lea, "campaign.include", ("campaign", "CMP-0001"), ("kind", "Location"), ("value", "Vienna")))
        .Aside(t => t.Forges(Lea, "campaign.date", ("campaign", "CMP-0001"), ("due", "2026-11-25"))).Later(Days(7))
        .Forges(Lea, "campaign.start", ("campaign", "CMP-0001"))
        .Reads("""
            (Zoë moves to Legal)
            Lea forges campaign.ask-start: campaign = CMP-0001
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              ! Problem: Department Engineering: nobody belongs to it any more. Drop that part of the audience, or add what it is called now.
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Department Engineering
              People: 0 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            Lea forges campaign.start: campaign = CMP-0001
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              ! Problem: Department Engineering: nobody belongs to it any more. Drop that part of the audience, or add what it is called now.
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Department Engineering
              People: 0 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            Lea forges campaign.start: campaign = CMP-0001
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              ! Problem: Nobody belongs to its audience. Add who is to be asked first.
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Owners of AI systems of level 4
              People: 0 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            Lea forges campaign.start: campaign = CMP-0001
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              ! Problem: All who belong to its audience are left out. Ask some of them after all, or add others.
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Owners of AI systems of level 4, Ana Ruiz
              People: 0 of 7
              Left out: Location Vienna (They signed on paper.)
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            (30 Nov 2026, 10:00)
            Lea forges campaign.start: campaign = CMP-0001
            bot:
              CMP-0001 · Planned
              # Campaign: AI policy
              ! Problem: That day has passed. Choose a later one.
              Nobody is asked yet. Check who is asked and by when, then start it.
              Policy: AI policy, version 1.0
              Asks: Owners of AI systems of level 4, Ana Ruiz
              People: 1 of 7
              Due: 25 Nov 2026; 30 days for whoever is asked later
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            """);

    [Fact]
    public async Task A_start_that_is_pressed_again_starts_nothing_more()
    {
        var talk = new Talk();
        await talk.Aside(t => t.Forges(Lea, "campaign.plan", ("policy", "ai-policy"))
            .Forges(Lea, "campaign.start", ("campaign", "CMP-0001"), ("command", "starts-1")).Forges(Lea, "campaign.start", ("campaign", "CMP-0001"), ("command", "starts-1")));
        Assert.All(All, who => Assert.Single(talk.Office.ChatOf(who.Id), post => post.Card!.Speak.Contains("read and acknowledge", StringComparison.Ordinal)));
        await talk.Forges(Lea, "campaign.start", ("campaign", "CMP-0001")).Reads("""
            Lea forges campaign.start: campaign = CMP-0001
            bot:
              CMP-0001 · Running
              # Campaign: AI policy
              ! Problem: CMP-0001 is running already, so it is not started again.
              0 of 7 people have acknowledged. The next reminders go on 16 Dec 2026, to 7 people.
              ## People
              Acknowledged: 0
              Still have time: 7
              Late: 0
              Policy: AI policy, version 1.0
              Asks: Everybody
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              As of 23 Nov 2026, 10:00.
              [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            """);
    }

    [Fact]
    public Task Of_a_policy_that_is_not_in_force() => KeepingPolicies.HasPublished(KeepingPolicies.TwoLeads())
        .Aside(t => t.Forges(Lea, "campaign.plan", ("policy", "acceptable-use")).Forges(Lea, "policy.retire", ("policy", "acceptable-use")))
        .Forges(Lea, "campaign.plan", ("policy", "acceptable-use"))
        .Forges(Lea, "campaign.start", ("campaign", "CMP-0001"))
        .Forges(Lea, "campaign.show", ("campaign", "CMP-0001"))
        .Reads("""
            Lea forges campaign.plan: policy = acceptable-use
            bot:
              # New campaign
              A campaign asks people to acknowledge a policy and reminds them. Nobody is asked before you have checked whom, and started it.
              > Policy: AI policy
                ! Please check: Acceptable use is retired, so nobody can be asked to acknowledge it. Bring it back first, or choose another policy.
              [Plan it] [All campaigns]
            Lea forges campaign.start: campaign = CMP-0001
            bot:
              CMP-0001 · Planned
              # Campaign: Acceptable use
              ! Problem: Acceptable use is retired, so nobody can be asked to acknowledge it. Bring it back first, or choose another policy.
              Nobody is asked yet. The policy is retired, so nobody is asked to acknowledge it.
              Policy: Acceptable use, retired
              Asks: Everybody
              People: 7 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            Lea forges campaign.show: campaign = CMP-0001
            bot:
              CMP-0001 · Planned
              # Campaign: Acceptable use
              Nobody is asked yet. The policy is retired, so nobody is asked to acknowledge it.
              Policy: Acceptable use, retired
              Asks: Everybody
              People: 7 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            """);

    [Fact]
    public Task Of_a_version_whose_day_is_to_come() => KeepingPolicies.TwoLeads()
        .Aside(t => t.Sends(Lea, "acceptable-use.md", KeepingPolicies.Text).Presses(Lea, "Send for review").Presses(Lea, "Send for review", ("note", "New."))
            .Presses(KeepingPolicies.Cleo, "Approve").Forges(Lea, "policy.manage", ("policy", "acceptable-use")).Presses(Lea, "Publish").Presses(Lea, "Publish", ("effective", "2026-12-01"))
            .Presses(Lea, "Ask people to acknowledge").Presses(Lea, "Plan it").Presses(Lea, "Who is asked").Presses(Lea, "Add to it").Presses(Lea, "Next", ("kind", "Person")).Presses(Lea, "Add", ("which", "ana"))
            .Presses(Lea, "The campaign").Presses(Lea, "Dates and reminders"))
        .Presses(Lea, "Save", ("due", "2026-11-30"))
        .Presses(Lea, "Not now").Presses(Lea, "Start").Presses(Lea, "Start now")
        .RunsCampaigns().Later(Days(8)).RunsCampaigns()
        .Reads("""
            Lea presses Save: due = 2026-11-30
            bot:
              CMP-0001 · Planned
              # Dates and reminders
              By when, and when people are reminded if they have not acknowledged. Nobody is reminded at night, at weekends or on holidays.
              > Last day: 2026-11-30
                ! Please check: Version 1.0 comes into force on 2026-12-01. Choose that day or a later one.
              > Days for whoever is asked later: 30
              > Remind so many days before: 7, 1, 0
              > Remind so many days after: 3
              > Tell the manager after so many days: 7
              > Tell the governance leads after so many days: 14
              [Save] [Not now]
            Lea presses Not now
            bot:
              CMP-0001 · Planned
              # Campaign: Acceptable use
              Nobody is asked yet. Version 1.0 comes into force on 1 Dec 2026: people are asked from that day on.
              Policy: Acceptable use, version 1.0 from 1 Dec 2026
              Asks: Ana Ruiz
              People: 1 of 7
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              [Start] [Who is asked] [Dates and reminders] [Discard] [The policy] [All campaigns]
            Lea presses Start
            bot:
              CMP-0001 · Planned
              # Start CMP-0001?
              1 person will be asked to acknowledge Acceptable use from 1 Dec 2026 on, when version 1.0 comes into force.
              Belong to it: 1 of 7
              Have acknowledged already: 0
              Are left out: 0
              Cannot be reached now: 1
              Whoever cannot be reached now gets the message as soon as they can be.
              [Start now] [Not now] [Who cannot be reached]
            Lea presses Start now
            bot:
              CMP-0001 · Starting
              # Campaign: Acceptable use
              ! Done: It is started.
              Version 1.0 comes into force on 1 Dec 2026: people are asked from that day on.
              Policy: Acceptable use, version 1.0 from 1 Dec 2026
              Asks: Ana Ruiz
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              As of 23 Nov 2026, 10:00.
              [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            (0 rolls brought up to date)
            (1 Dec 2026, 10:00)
            (1 rolls brought up to date)
            bot to Ana:
              Version 1.0 · due 31 Dec 2026
              # Acceptable use
              Lea Brandt asks you to read and acknowledge this. Please do it by 31 Dec 2026.
              It takes about a minute to read. You can stop at any time and go on later.
              You get this because you were chosen by name.
              [Read it]
            bot, on Lea's card: CMP-0001 · Running | 0 of 1 person has acknowledged. The next reminders go on 24 Dec 2026, to 1 person. | [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            """);

    [Fact]
    public Task A_training_that_lapses_is_asked_for_again() => CompletingATraining.HasTraining(KeepingPolicies.TwoLeads())
        .Aside(t => t.Forges(Lea, "campaign.plan", ("policy", "ai-literacy")).Forges(Lea, "campaign.add", ("campaign", "CMP-0001"), ("kind", "Person"), ("which", "ana")))
        .Forges(Lea, "campaign.start", ("campaign", "CMP-0001"))
        .Aside(t => CompletingATraining.HasCompleted(t, Ana)).RunsCampaigns()
        .Later(Days(340)).RunsCampaigns()
        .Later(Days(26)).RunsCampaigns()
        .Reads("""
            Lea forges campaign.start: campaign = CMP-0001
            bot:
              CMP-0001 · Starting
              # Campaign: AI literacy basics
              ! Done: It is started.
              It starts: 0 of 1 asked. You can go on with other things; this card keeps up.
              Policy: AI literacy basics, version 1.0
              Asks: Ana Ruiz
              Due: 30 days after each is asked
              Reminders: 7 and 1 days before, on the day, 3 days after
              Told when late: the manager after 7 days, the leads after 14 days
              Started: Lea Brandt, 23 Nov 2026, 10:00
              As of 23 Nov 2026, 10:00.
              [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            bot, on Lea's card: CMP-0001 · Running | 0 of 1 person has acknowledged. The next reminders go on 16 Dec 2026, to 1 person. | [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            bot, on Lea's card: CMP-0001 · Running | 0 of 1 person has acknowledged. The next reminders go on 16 Dec 2026, to 1 person. | [Where it stands] [Who is asked] [Pause] [Extend] [Close] [More: [The policy] [All campaigns]]
            bot to Ana:
              Version 1.0 · due 23 Dec 2026
              # AI literacy basics
              Lea Brandt asks you to complete this training. Please do it by 23 Dec 2026.
              It takes about 3 minutes to read, and a few questions follow. You can stop at any time and go on later.
              You get this because you were chosen by name.
              [Read it]
            (0 rolls brought up to date)
            (29 Oct 2027, 10:00)
            (1 rolls brought up to date)
            bot to Ana:
              Version 1.0 · due 23 Nov 2027
              # AI literacy basics
              Lea Brandt asks you to complete this training. You did it on 23 Nov 2026, which counts until 23 Nov 2027. Please do it by 23 Nov 2027.
              It takes about 3 minutes to read, and a few questions follow. You can stop at any time and go on later.
              You get this because you were chosen by name.
              [Read it]
            (24 Nov 2027, 10:00)
            (1 rolls brought up to date)
            bot to Ana:
              Version 1.0 · overdue
              # AI literacy basics
              You have not completed this training again yet. You did it on 23 Nov 2026, which counted until 23 Nov 2027. It was due on 23 Nov 2027, so please do it now.
              It takes about 3 minutes to read, and a few questions follow. You can stop at any time and go on later.
              You get this because you were chosen by name.
              [Read it]
            """);

    [Fact]
    public async Task Paused_while_it_starts_it_goes_on_where_it_was_and_asks_everybody_once()
    {
        var crowd = Enumerable.Range(0, 600).Select(n => Zoe with { Id = PersonId.Parse($"crowd-{n}"), Name = $"Colleague {n}", Mail = $"c{n}@contoso.example" }).ToList();
        var talk = new Talk(new Office([.. All, .. crowd]));
        await talk.Aside(t => t.Forges(Lea, "campaign.plan", ("policy", "ai-policy")))
            .Then(() => talk.Records.Commit(new Command("starts", Lea.Id, talk.Office.Now), draft => draft.Apply(Campaign.Type, "CMP-0001", new CampaignStarted(512), Ct), Ct));
        Assert.True(await talk.Bot.Campaigns.GoOn(CampaignId.From("CMP-0001"), talk.Office.Now, Ct));
        int asked = (await talk.Records.Read(Campaign.Type, "CMP-0001", Ct)).State!.Asked;
        Assert.InRange(asked, 1, 606);
        await talk.Then(talk.Deliver).Aside(t => t.Says(Lea, "campaigns").PressesAt(Lea, "CMP-0001", "Open").Presses(Lea, "Pause").RunsCampaigns());
        Assert.Equal(asked, Messages());
        await talk.Aside(t => t.Presses(Lea, "Go on").RunsCampaigns());
        Assert.Equal(607, Messages());
        Assert.Contains("0 of 607 people have acknowledged", talk.LatestCard(Lea).Card!.Speak, StringComparison.Ordinal);

        int Messages() => talk.Office.Posts.Count(one => one.Post.Card?.Speak.Contains("asks you to read and acknowledge", StringComparison.Ordinal) == true);
    }
}
