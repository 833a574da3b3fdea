using Aims.Tests.Chat;
using Aims.Tests.Objectives;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Numbers by which the management system is watched: measured each morning, told when they get worse and when they are well again.</summary>
public sealed class WatchingKpis
{
    [Fact]
    public Task They_are_measured_each_morning() => new Talk()
        .Says(Lea, "kpis")
        .HasRegistered(Ana)
        .MeasuresKpis()
        .MeasuresKpis()
        .Says(Lea, "kpis")
        .Says(Lea, "kpi Complete records")
        .Says(Zoe, "kpis")
        .Says(Zoe, "kpi KPI-0005")
        .Reads("""
            Lea: kpis
            bot:
              # 8 KPIs
              They are measured every morning. The first values come with the next one.
              - Live high-risk systems approved | not measured yet · no owner [Open]
              - AI policy acknowledged | not measured yet · no owner [Open]
              - Time to approve | not measured yet · no owner [Open]
              - Overdue actions | not measured yet · no owner [Open]
              - Complete records | not measured yet · no owner [Open]
              - Systems without an owner here | not measured yet · no owner [Open]
              - Open high risks | not measured yet · no owner [Open]
              - AI literacy | not measured yet · no owner [Open]
              [New KPI] [Objectives]
            (8 KPIs measured)
            bot to Lea:
              KPI-0002 · KPI
              # AI policy acknowledged
              ! Problem: 0 % is below 80 %.
              0 %  alarm
              on 23 Nov 2026 · 0 of 7 · higher is better
              The share of people who acknowledged the AI policy, of those who are asked to.
              Owner: Nobody yet: the leads are told
              Warning: below 95 %
              Alarm: below 80 %
              Asked as: acknowledgements of versions in force, by those who are asked · policy’s id ai-policy · share acknowledged
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            bot to Lea:
              KPI-0005 · KPI
              # Complete records
              ! Problem: 0 % is below 70 %.
              0 %  alarm
              on 23 Nov 2026 · 0 of 1 · higher is better
              The share of AI systems in the register of which everything is recorded that should be.
              Owner: Nobody yet: the leads are told
              Warning: below 90 %
              Alarm: below 70 %
              Asked as: AI systems in the register, not retired · share with a complete record
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            (0 KPIs measured)
            Lea: kpis
            bot:
              # 8 KPIs
              2 in alarm; the others are well or have nothing to measure.
              - AI policy acknowledged: 0 % | alarm · no owner [Open]
              - Complete records: 0 % | alarm · no owner [Open]
              - Live high-risk systems approved | nothing to measure · no owner [Open]
              - Time to approve | nothing to measure · no owner [Open]
              - Overdue actions: 0 actions | well · no owner [Open]
              - Systems without an owner here: 0 systems | well · no owner [Open]
              - Open high risks: 0 risks | well · no owner [Open]
              - AI literacy | nothing to measure · no owner [Open]
              [New KPI] [Objectives]
            Lea: kpi Complete records
            bot:
              KPI-0005 · KPI
              # Complete records
              ! Problem: 0 % is below 70 %.
              0 %  alarm
              on 23 Nov 2026 · 0 of 1 · higher is better
              The share of AI systems in the register of which everything is recorded that should be.
              Owner: Nobody yet: the leads are told
              Warning: below 90 %
              Alarm: below 70 %
              Asked as: AI systems in the register, not retired · share with a complete record
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            Zoë: kpis
            bot: KPIs are shown to governance leads, auditors, and whoever owns one. You own none.
            Zoë: kpi KPI-0005
            bot: There is no such KPI that you may see. Say "kpis" to see yours.
            """);

    [Fact]
    public Task What_gets_worse_is_told_once_and_once_when_it_is_well_again() => Watched(new Talk())
        .MeasuresKpis()
        .Aside(t => t.Leaves(Ana))
        .NextMorning()
        .NextMorning()
        .Becomes(Ana, "is back")
        .NextMorning()
        .NextMorning()
        // Saturday and Sunday.
        .LetsDaysGoBy(2)
        .NextMorning()
        .NextMorning()
        .Reads("""
            (8 KPIs measured)
            bot to Lea:
              KPI-0002 · KPI
              # AI policy acknowledged
              ! Problem: 0 % is below 80 %.
              0 %  alarm
              on 23 Nov 2026 · 0 of 7 · higher is better
              The share of people who acknowledged the AI policy, of those who are asked to.
              Owner: Nobody yet: the leads are told
              Warning: below 95 %
              Alarm: below 80 %
              Asked as: acknowledgements of versions in force, by those who are asked · policy’s id ai-policy · share acknowledged
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            bot to Lea:
              KPI-0005 · KPI
              # Complete records
              ! Problem: 0 % is below 70 %.
              0 %  alarm
              on 23 Nov 2026 · 0 of 1 · higher is better
              The share of AI systems in the register of which everything is recorded that should be.
              Owner: Nobody yet: the leads are told
              Warning: below 90 %
              Alarm: below 70 %
              Asked as: AI systems in the register, not retired · share with a complete record
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            (24 Nov 2026, 10:00)
            (8 KPIs measured)
            bot to Zoë:
              KPI-0006 · KPI
              # Systems without an owner here
              ! Please note: 1 system is above 0 systems.
              1 system  warning
              on 24 Nov 2026 · lower is better
              How many AI systems belong to somebody who has left.
              ## Day by day
              24 Nov 2026: 1 system
              23 Nov 2026: 0 systems
              Owner: Zoë O'Neill
              Warning: above 0 systems
              Alarm: above 2 systems
              Asked as: AI systems in the register, not retired · whose owner has left
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [All KPIs]
            bot to Lea:
              KPI-0006 · KPI
              # Systems without an owner here
              ! Please note: 1 system is above 0 systems.
              1 system  warning
              on 24 Nov 2026 · lower is better
              How many AI systems belong to somebody who has left.
              ## Day by day
              24 Nov 2026: 1 system
              23 Nov 2026: 0 systems
              Owner: Zoë O'Neill
              Warning: above 0 systems
              Alarm: above 2 systems
              Asked as: AI systems in the register, not retired · whose owner has left
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            (25 Nov 2026, 10:00)
            (8 KPIs measured)
            (Ana is back)
            (26 Nov 2026, 10:00)
            (8 KPIs measured)
            (27 Nov 2026, 10:00)
            (8 KPIs measured)
            bot to Zoë:
              KPI-0006 · KPI
              # Systems without an owner here
              ! Done: It is within its limits again.
              0 systems  well
              on 27 Nov 2026 · lower is better
              How many AI systems belong to somebody who has left.
              ## Day by day
              27 Nov 2026: 0 systems
              26 Nov 2026: 0 systems
              25 Nov 2026: 1 system
              24 Nov 2026: 1 system
              23 Nov 2026: 0 systems
              Owner: Zoë O'Neill
              Warning: above 0 systems
              Alarm: above 2 systems
              Asked as: AI systems in the register, not retired · whose owner has left
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [All KPIs]
            bot to Lea:
              KPI-0006 · KPI
              # Systems without an owner here
              ! Done: It is within its limits again.
              0 systems  well
              on 27 Nov 2026 · lower is better
              How many AI systems belong to somebody who has left.
              ## Day by day
              27 Nov 2026: 0 systems
              26 Nov 2026: 0 systems
              25 Nov 2026: 1 system
              24 Nov 2026: 1 system
              23 Nov 2026: 0 systems
              Owner: Zoë O'Neill
              Warning: above 0 systems
              Alarm: above 2 systems
              Asked as: AI systems in the register, not retired · whose owner has left
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            (30 Nov 2026, 10:00)
            (8 KPIs measured)
            (1 Dec 2026, 10:00)
            (8 KPIs measured)
            """);

    [Fact]
    public Task Nothing_is_told_at_weekends() => Watched(new Talk())
        .LetsDaysGoBy(4)
        .Aside(t => t.Leaves(Ana))
        .NextMorning()
        .NextMorning()
        .NextMorning()
        .Reads("""
            (28 Nov 2026, 10:00)
            (8 KPIs measured)
            (29 Nov 2026, 10:00)
            (8 KPIs measured)
            (30 Nov 2026, 10:00)
            (8 KPIs measured)
            bot to Zoë:
              KPI-0006 · KPI
              # Systems without an owner here
              ! Please note: 1 system is above 0 systems.
              1 system  warning
              on 30 Nov 2026 · lower is better
              How many AI systems belong to somebody who has left.
              ## Day by day
              30 Nov 2026: 1 system
              29 Nov 2026: 1 system
              28 Nov 2026: 1 system
              27 Nov 2026: 0 systems
              26 Nov 2026: 0 systems
              25 Nov 2026: 0 systems
              24 Nov 2026: 0 systems
              Owner: Zoë O'Neill
              Warning: above 0 systems
              Alarm: above 2 systems
              Asked as: AI systems in the register, not retired · whose owner has left
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [All KPIs]
            bot to Lea:
              KPI-0006 · KPI
              # Systems without an owner here
              ! Please note: 1 system is above 0 systems.
              1 system  warning
              on 30 Nov 2026 · lower is better
              How many AI systems belong to somebody who has left.
              ## Day by day
              30 Nov 2026: 1 system
              29 Nov 2026: 1 system
              28 Nov 2026: 1 system
              27 Nov 2026: 0 systems
              26 Nov 2026: 0 systems
              25 Nov 2026: 0 systems
              24 Nov 2026: 0 systems
              Owner: Zoë O'Neill
              Warning: above 0 systems
              Alarm: above 2 systems
              Asked as: AI systems in the register, not retired · whose owner has left
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            """);

    [Fact]
    public Task A_lead_makes_one_of_a_question() => new Talk()
        .HasRegistered(Ana)
        .Says(Zoe, "new kpi")
        .Says(Lea, "new kpi")
        .Presses(Lea, "Next", ("asks", "my systems"))
        .Presses(Lea, "Next", ("asks", "systems by department"))
        .Presses(Lea, "Next", ("asks", "what is the weather"))
        .Presses(Lea, "Next", ("asks", "how many systems in Human Resources"))
        .Presses(Lea, "Save", ("warning", "5,5 %"), ("alarm", "1.000"))
        .Presses(Lea, "Save", ("warning", "5,5"), ("alarm", "2"))
        .Presses(Lea, "Save", ("warning", "2"), ("alarm", "5,5"), ("name", "Systems in HR"), ("owner", "zoe"))
        .NextMorning()
        .Says(Zoe, "kpis")
        .Presses(Zoe, "Open")
        .Says(Lea, "kpi KPI-0101")
        .Presses(Lea, "Change")
        .Presses(Lea, "Save", ("warning", "abc"))
        .Presses(Lea, "Save", ("warning", "0"), ("alarm", "0"))
        .NextMorning()
        .Presses(Lea, "Stop")
        .Presses(Lea, "Stop")
        .Presses(Lea, "Stop", ("reason", "Nobody decides anything by it."))
        .NextMorning()
        .Presses(Lea, "Measure it again")
        .Reads("""
            Zoë: new kpi
            bot: Only a governance lead can change what is measured. Please ask Lea Brandt.
            Lea: new kpi
            bot:
              Step 1 of 2
              # New KPI
              Ask for one number in your own words: how many, what share, or what average. It is then counted every morning over all records.
              > What shall be measured?: –
              [Next] [Not now]
            Lea presses Next: asks = my systems
            bot:
              Step 1 of 2
              # New KPI
              Ask for one number in your own words: how many, what share, or what average. It is then counted every morning over all records.
              > What shall be measured?: my systems
                ! Please check: A KPI is the same number for everybody, so it cannot be about "my" or "me". Name the person or the department.
              [Next] [Not now]
            Lea presses Next: asks = systems by department
            bot:
              Step 1 of 2
              # New KPI
              Ask for one number in your own words: how many, what share, or what average. It is then counted every morning over all records.
              > What shall be measured?: systems by department
                ! Please check: A KPI is one number. Ask how many, what share, or what average: "how many actions are overdue".
              [Next] [Not now]
            Lea presses Next: asks = what is the weather
            bot:
              Step 1 of 2
              # New KPI
              Ask for one number in your own words: how many, what share, or what average. It is then counted every morning over all records.
              > What shall be measured?: what is the weather
                ! Please check: I did not understand "weather".
              [Next] [Not now]
            Lea presses Next: asks = how many systems in Human Resources
            bot:
              Step 2 of 2
              # New KPI
              Understood as: AI systems in the register, not retired · department Human Resources
              Comes to now: 1 AI system
              > Name: How many systems in Human Resources
              > What does it tell?: How many systems in Human Resources.
              > Unit: AI systems
              > Which way is better?: Lower is better
              > Warn beyond: 0
              > Raise the alarm beyond: 5
              > Owner: Lea Brandt (Legal)
              [Save] [Back] [Not now]
            Lea presses Save: warning = 5,5 %, alarm = 1.000
            bot:
              Step 2 of 2
              # New KPI
              Understood as: AI systems in the register, not retired · department Human Resources
              Comes to now: 1 AI system
              > Name: How many systems in Human Resources
              > What does it tell?: How many systems in Human Resources.
              > Unit: AI systems
              > Which way is better?: Lower is better
              > Warn beyond: 5,5 %
              > Raise the alarm beyond: 1.000
                ! Please check: Type a number such as 95 or 4.5, without anything between the thousands.
              > Owner: Lea Brandt (Legal)
              [Save] [Back] [Not now]
            Lea presses Save: warning = 5,5, alarm = 2
            bot:
              Step 2 of 2
              # New KPI
              Understood as: AI systems in the register, not retired · department Human Resources
              Comes to now: 1 AI system
              > Name: How many systems in Human Resources
              > What does it tell?: How many systems in Human Resources.
              > Unit: AI systems
              > Which way is better?: Lower is better
              > Warn beyond: 5,5
              > Raise the alarm beyond: 2
                ! Please check: Lower is better, so the alarm cannot come before the warning: choose a higher number.
              > Owner: Lea Brandt (Legal)
              [Save] [Back] [Not now]
            Lea presses Save: warning = 2, alarm = 5,5, name = Systems in HR, owner = zoe
            bot:
              KPI-0101 · KPI
              # Systems in HR
              ! Done: It is measured every morning, from the next one on.
              –  not measured yet
              lower is better
              How many systems in Human Resources.
              Owner: Zoë O'Neill
              Warning: above 2 AI systems
              Alarm: above 5.5 AI systems
              Asked as: AI systems in the register, not retired · department Human Resources
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            (24 Nov 2026, 10:00)
            (9 KPIs measured)
            bot to Lea:
              KPI-0002 · KPI
              # AI policy acknowledged
              ! Problem: 0 % is below 80 %.
              0 %  alarm
              on 24 Nov 2026 · 0 of 7 · higher is better
              The share of people who acknowledged the AI policy, of those who are asked to.
              Owner: Nobody yet: the leads are told
              Warning: below 95 %
              Alarm: below 80 %
              Asked as: acknowledgements of versions in force, by those who are asked · policy’s id ai-policy · share acknowledged
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            bot to Lea:
              KPI-0005 · KPI
              # Complete records
              ! Problem: 0 % is below 70 %.
              0 %  alarm
              on 24 Nov 2026 · 0 of 1 · higher is better
              The share of AI systems in the register of which everything is recorded that should be.
              Owner: Nobody yet: the leads are told
              Warning: below 90 %
              Alarm: below 70 %
              Asked as: AI systems in the register, not retired · share with a complete record
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            Zoë: kpis
            bot:
              # 1 KPI
              All are within their limits, as far as there is something to measure.
              - Systems in HR: 1 AI system | well · Zoë O'Neill [Open]
              [Objectives]
            Zoë presses Open
            bot:
              KPI-0101 · KPI
              # Systems in HR
              1 AI system  well
              on 24 Nov 2026 · lower is better
              How many systems in Human Resources.
              Owner: Zoë O'Neill
              Warning: above 2 AI systems
              Alarm: above 5.5 AI systems
              Asked as: AI systems in the register, not retired · department Human Resources
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [All KPIs]
            Lea: kpi KPI-0101
            bot:
              KPI-0101 · KPI
              # Systems in HR
              1 AI system  well
              on 24 Nov 2026 · lower is better
              How many systems in Human Resources.
              Owner: Zoë O'Neill
              Warning: above 2 AI systems
              Alarm: above 5.5 AI systems
              Asked as: AI systems in the register, not retired · department Human Resources
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            Lea presses Change
            bot:
              KPI-0101
              # Change Systems in HR
              How many systems in Human Resources. Here lower is better.
              > Name: Systems in HR
              > What does it tell?: How many systems in Human Resources.
              > Unit: AI systems
              > Which way is better?: Lower is better
              > Warn beyond: 2
              > Raise the alarm beyond: 5.5
              > Owner: Zoë O'Neill (Engineering)
              [Save] [Leave it]
            Lea presses Save: warning = abc
            bot:
              KPI-0101
              # Change Systems in HR
              How many systems in Human Resources. Here lower is better.
              > Name: Systems in HR
              > What does it tell?: How many systems in Human Resources.
              > Unit: AI systems
              > Which way is better?: Lower is better
              > Warn beyond: abc
                ! Please check: Type a number such as 95 or 4.5, without anything between the thousands.
              > Raise the alarm beyond: 5.5
              > Owner: Zoë O'Neill (Engineering)
              [Save] [Leave it]
            Lea presses Save: warning = 0, alarm = 0
            bot:
              KPI-0101 · KPI
              # Systems in HR
              ! Done: It is changed. What is beyond its limits is told with the next value.
              1 AI system  alarm
              on 24 Nov 2026 · lower is better
              How many systems in Human Resources.
              Owner: Zoë O'Neill
              Warning: above 0 AI systems
              Alarm: above 0 AI systems
              Asked as: AI systems in the register, not retired · department Human Resources
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            (25 Nov 2026, 10:00)
            (9 KPIs measured)
            bot to Zoë:
              KPI-0101 · KPI
              # Systems in HR
              ! Problem: 1 AI system is above 0 AI systems.
              1 AI system  alarm
              on 25 Nov 2026 · lower is better
              How many systems in Human Resources.
              ## Day by day
              25 Nov 2026: 1 AI system
              24 Nov 2026: 1 AI system
              Owner: Zoë O'Neill
              Warning: above 0 AI systems
              Alarm: above 0 AI systems
              Asked as: AI systems in the register, not retired · department Human Resources
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [All KPIs]
            bot to Lea:
              KPI-0101 · KPI
              # Systems in HR
              ! Problem: 1 AI system is above 0 AI systems.
              1 AI system  alarm
              on 25 Nov 2026 · lower is better
              How many systems in Human Resources.
              ## Day by day
              25 Nov 2026: 1 AI system
              24 Nov 2026: 1 AI system
              Owner: Zoë O'Neill
              Warning: above 0 AI systems
              Alarm: above 0 AI systems
              Asked as: AI systems in the register, not retired · department Human Resources
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            Lea presses Stop
            bot:
              KPI-0101
              # Stop Systems in HR?
              It gets no more values, and nobody is told of it any more.
              > Why?: –
              [Stop] [Leave it]
            Lea presses Stop
            bot:
              KPI-0101
              # Stop Systems in HR?
              It gets no more values, and nobody is told of it any more.
              > Why?: –
                ! Please check: Say in at most 500 characters why it is measured no more.
              [Stop] [Leave it]
            Lea presses Stop: reason = Nobody decides anything by it.
            bot:
              KPI-0101 · KPI, stopped
              # Systems in HR
              ! Done: It is measured no more. Its values stay, and it can be taken up again.
              1 AI system  alarm
              on 25 Nov 2026 · lower is better
              How many systems in Human Resources.
              ## Day by day
              25 Nov 2026: 1 AI system
              24 Nov 2026: 1 AI system
              Owner: Zoë O'Neill
              Warning: above 0 AI systems
              Alarm: above 0 AI systems
              Asked as: AI systems in the register, not retired · department Human Resources
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Measure it again] [All KPIs]
            (26 Nov 2026, 10:00)
            (8 KPIs measured)
            Lea presses Measure it again
            bot:
              KPI-0101 · KPI
              # Systems in HR
              ! Done: It is measured again, from the next morning on.
              1 AI system  alarm
              on 25 Nov 2026 · lower is better
              How many systems in Human Resources.
              ## Day by day
              25 Nov 2026: 1 AI system
              24 Nov 2026: 1 AI system
              Owner: Zoë O'Neill
              Warning: above 0 AI systems
              Alarm: above 0 AI systems
              Asked as: AI systems in the register, not retired · department Human Resources
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            """);

    [Fact]
    public Task One_that_cannot_be_measured_tells_its_owner_once_and_stops_no_other() => new Talk()
        .Aside(t => t.HasBrokenKpi(Zoe))
        .MeasuresKpis()
        .NextMorning()
        .Says(Zoe, "kpis")
        .Reads("""
            (9 KPIs measured)
            bot to Lea:
              KPI-0002 · KPI
              # AI policy acknowledged
              ! Problem: 0 % is below 80 %.
              0 %  alarm
              on 23 Nov 2026 · 0 of 7 · higher is better
              The share of people who acknowledged the AI policy, of those who are asked to.
              Owner: Nobody yet: the leads are told
              Warning: below 95 %
              Alarm: below 80 %
              Asked as: acknowledgements of versions in force, by those who are asked · policy’s id ai-policy · share acknowledged
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            bot to Zoë:
              KPI-0101 · KPI
              # Red systems
              ! Problem: It cannot be measured. AI systems have nothing that is called “colour”.
              –  cannot be measured
              on 23 Nov 2026 · lower is better
              How many: Red systems.
              Owner: Zoë O'Neill
              Warning: above 1 system
              Alarm: above 3 systems
              Asked as: AI systems in the register, not retired · colour
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [All KPIs]
            (24 Nov 2026, 10:00)
            (9 KPIs measured)
            Zoë: kpis
            bot:
              # 1 KPI
              1 that cannot be measured; the others are well or have nothing to measure.
              - Red systems | cannot be measured · Zoë O'Neill [Open]
              [Objectives]
            """);

    private static Talk Watched(Talk talk) => talk.HasRegistered(Ana).Aside(t => t
        .Says(Lea, "kpi KPI-0006").Presses(Lea, "Change").Presses(Lea, "Save", ("owner", "zoe")));
}
