using Aims.Campaigns;
using Aims.Tests.Campaigns;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class AskingWhereAPolicyStands
{
    [Fact]
    public Task A_lead_reads_the_count_the_reasons_and_the_weeks_and_goes_down_to_the_people() => Lived(new Talk())
        .Says(Lea, "Where does the AI policy stand?")
        .Presses(Lea, "By department")
        .Presses(Lea, "By manager")
        .Presses(Lea, "By location")
        .Presses(Lea, "By department")
        .PressesAt(Lea, "Human Resources", "Open")
        .Presses(Lea, "Who has not")
        .Reads("""
            Lea: Where does the AI policy stand?
            bot:
              # 2 of 7 people have acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. As of 1 Dec 2026, 10:00.
              ## How far they have come
              Acknowledged: 2
              Declined: 1
              Opened: 1
              Not opened: 1
              Not reached: 2
              ## Acknowledged in the week of
              26 Oct: 0
              2 Nov: 0
              9 Nov: 0
              16 Nov: 0
              23 Nov: 1
              30 Nov: 1
              [Remind them] [Who has not] [By department] [By manager] [By location] [More: [Proof] [Export]]
            Lea presses By department
            bot:
              # 2 of 7 people have acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. By department, most missing first. As of 1 Dec 2026, 10:00.
              ## Not acknowledged
              Executive Office: 2
              Human Resources: 2
              Legal: 1
              Engineering: 0
              - Executive Office | 2 of 2 missing [Open]
              - Human Resources | 2 of 3 missing [Open]
              - Legal | 1 of 1 missing [Open]
              - Engineering | 0 of 1 missing [Open]
              [By manager] [By location] [All of them]
            Lea presses By manager
            bot:
              # 2 of 7 people have acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. By manager, each with all who report to them, near and far; most missing first. As of 1 Dec 2026, 10:00.
              ## Not acknowledged
              Ingrid Sørensen: 4
              Max Keller: 1
              - Ingrid Sørensen | 4 of 6 missing [Open]
              - Max Keller | 1 of 2 missing [Open]
              [By department] [By location] [All of them]
            Lea presses By location
            bot:
              # 2 of 7 people have acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. By location, most missing first. As of 1 Dec 2026, 10:00.
              ## Not acknowledged
              Berlin: 3
              Vienna: 2
              Zürich: 0
              - Berlin | 3 of 3 missing [Open]
              - Vienna | 2 of 3 missing [Open]
              - Zürich | 0 of 1 missing [Open]
              [By department] [By manager] [All of them]
            Lea presses By department
            bot:
              # 2 of 7 people have acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. By department, most missing first. As of 1 Dec 2026, 10:00.
              ## Not acknowledged
              Executive Office: 2
              Human Resources: 2
              Legal: 1
              Engineering: 0
              - Executive Office | 2 of 2 missing [Open]
              - Human Resources | 2 of 3 missing [Open]
              - Legal | 1 of 1 missing [Open]
              - Engineering | 0 of 1 missing [Open]
              [By manager] [By location] [All of them]
            Lea presses Open at "Human Resources"
            bot:
              # 1 of 3 people has acknowledged
              Department Human Resources; AI policy, version 1.0, asked by CMP-0001. As of 1 Dec 2026, 10:00.
              ## How far they have come
              Acknowledged: 1
              Declined: 1
              Opened: 1
              ## Acknowledged in the week of
              26 Oct: 0
              2 Nov: 0
              9 Nov: 0
              16 Nov: 0
              23 Nov: 1
              30 Nov: 0
              [Remind them] [Who has not] [Everybody] [Proof] [Export]
            Lea presses Who has not
            bot:
              # 2 of 3 people have not acknowledged
              Department Human Resources; AI policy, version 1.0, asked by CMP-0001. As of 1 Dec 2026, 10:00.
              - Max Keller | Human Resources · reports to Ingrid Sørensen · opened on 23 Nov 2026 · due 7 Dec 2026
              - نور حداد | Human Resources · reports to Max Keller · declined: It does not say who pays for mistakes. · due 7 Dec 2026
              [Remind them] [Export] [Where it stands] [Declined (1)] [Opened (1)]
            """);

    [Fact]
    public Task Each_reason_is_a_list_of_its_own() => Lived(new Talk())
        .Later(TimeSpan.FromDays(20))
        .Says(Lea, "who has not acknowledged")
        .Presses(Lea, "Declined (1)")
        .Presses(Lea, "Not reached (2)")
        .Reads("""
            (21 Dec 2026, 10:00)
            Lea: who has not acknowledged
            bot:
              # 5 of 7 people have not acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. As of 21 Dec 2026, 10:00.
              - Ingrid Sørensen | Executive Office · reports to nobody · not reached: has not opened the bot yet · late since 8 Dec 2026
              - Lea Brandt | Legal · reports to Ingrid Sørensen · not opened · late since 8 Dec 2026
              - Max Keller | Human Resources · reports to Ingrid Sørensen · opened on 23 Nov 2026 · late since 8 Dec 2026
              - Priya Raman | Executive Office · reports to Ingrid Sørensen · not reached: has not opened the bot yet · late since 8 Dec 2026
              - نور حداد | Human Resources · reports to Max Keller · declined: It does not say who pays for mistakes. · late since 8 Dec 2026
              [Remind them] [Export] [Where it stands] [Declined (1)] [Opened (1)] [More: [Not opened (1)] [Not reached (2)]]
            Lea presses Declined (1)
            bot:
              # 5 of 7 people have not acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. Only: declined, 1. As of 21 Dec 2026, 10:00.
              - نور حداد | Human Resources · reports to Max Keller · declined: It does not say who pays for mistakes. · late since 8 Dec 2026
              [Remind them] [Export] [Where it stands] [Declined (1)] [Opened (1)] [More: [Not opened (1)] [Not reached (2)]]
            Lea presses Not reached (2)
            bot:
              # 5 of 7 people have not acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. Only: not reached, 2. As of 21 Dec 2026, 10:00.
              - Ingrid Sørensen | Executive Office · reports to nobody · not reached: has not opened the bot yet · late since 8 Dec 2026
              - Priya Raman | Executive Office · reports to Ingrid Sørensen · not reached: has not opened the bot yet · late since 8 Dec 2026
              [Remind them] [Export] [Where it stands] [Declined (1)] [Opened (1)] [More: [Not opened (1)] [Not reached (2)]]
            """);

    [Fact]
    public Task A_manager_sees_her_own_people_near_and_far() => Lived(new Talk())
        .Says(Max, "where does the policy stand")
        .Presses(Max, "Who has not")
        .Says(Ingrid, "acknowledgements by department")
        .Forges(Max, "status.standing-by", ("policy", "ai-policy"), ("by", "Team"))
        .Forges(Max, "status.standing", ("policy", "ai-policy"), ("group", "Team"), ("value", "ingrid"))
        .Forges(Max, "status.not-acknowledged", ("policy", "ai-policy"), ("group", "Department"), ("value", "Legal"))
        .Reads("""
            Max: where does the policy stand
            bot:
              # 1 of 2 people has acknowledged
              Your team; AI policy, version 1.0, asked by CMP-0001. As of 1 Dec 2026, 10:00.
              ## How far they have come
              Acknowledged: 1
              Declined: 1
              ## Acknowledged in the week of
              26 Oct: 0
              2 Nov: 0
              9 Nov: 0
              16 Nov: 0
              23 Nov: 1
              30 Nov: 0
              [Remind them] [Who has not] [By department] [By manager] [By location] [Export]
            Max presses Who has not
            bot:
              # 1 of 2 people has not acknowledged
              Your team; AI policy, version 1.0, asked by CMP-0001. As of 1 Dec 2026, 10:00.
              - نور حداد | Human Resources · reports to Max Keller · declined: It does not say who pays for mistakes. · due 7 Dec 2026
              [Remind them] [Export] [Where it stands]
            Ingrid: acknowledgements by department
            bot:
              # 2 of 6 people have acknowledged
              Your team; AI policy, version 1.0, asked by CMP-0001. By department, most missing first. As of 1 Dec 2026, 10:00.
              ## Not acknowledged
              Human Resources: 2
              Executive Office: 1
              Legal: 1
              Engineering: 0
              - Human Resources | 2 of 3 missing [Open]
              - Executive Office | 1 of 1 missing [Open]
              - Legal | 1 of 1 missing [Open]
              - Engineering | 0 of 1 missing [Open]
              [By manager] [By location] [All of them]
            Max forges status.standing-by: policy = ai-policy, by = Team
            bot:
              # 1 of 2 people has acknowledged
              Your team; AI policy, version 1.0, asked by CMP-0001. By manager, each with all who report to them, near and far; most missing first. As of 1 Dec 2026, 10:00.
              ## Not acknowledged
              Max Keller: 1
              - Max Keller | 1 of 2 missing [Open]
              [By department] [By location] [All of them]
            Max forges status.standing: policy = ai-policy, group = Team, value = ingrid
            bot:
              # Nobody is asked
              Team of Ingrid Sørensen, near and far; AI policy, version 1.0, asked by CMP-0001. As of 1 Dec 2026, 10:00.
              No campaign that is open asks any of these people.
              [Everybody]
            Max forges status.not-acknowledged: policy = ai-policy, group = Department, value = Legal
            bot:
              # Nobody is asked
              Department Legal; AI policy, version 1.0, asked by CMP-0001. As of 1 Dec 2026, 10:00.
              No campaign that is open asks any of these people.
              [Where it stands]
            """);

    [Fact]
    public Task Others_are_told_whom_it_is_for() => Lived(new Talk())
        .Says(Ana, "where does the AI policy stand")
        .Forges(Ana, "status.standing-by", ("policy", "ai-policy"))
        .Forges(Ana, "status.not-acknowledged", ("policy", "ai-policy"))
        .Says(Ana, "acknowledgements of Max Keller")
        .SaysInGroup(Lea, "where does the AI policy stand")
        .Reads("""
            Ana: where does the AI policy stand
            bot: That is for governance leads, auditors and managers. You can ask for "my tasks" or "status" and a system's name.
            Ana forges status.standing-by: policy = ai-policy
            bot: That is for governance leads, auditors and managers. You can ask for "my tasks" or "status" and a system's name.
            Ana forges status.not-acknowledged: policy = ai-policy
            bot: That is for governance leads, auditors and managers. You can ask for "my tasks" or "status" and a system's name.
            Ana: acknowledgements of Max Keller
            bot: That is for governance leads and auditors. Your own are under "my acknowledgements".
            Lea, in a group: where does the AI policy stand
            bot: Others read along here. Please ask me that in our own chat.
            """);

    [Fact]
    public Task A_campaign_for_some_counts_only_those() => new Talk()
        .HasCampaign(new AudienceWidened(new(AudienceKind.Department, "Human Resources")), new PeopleExcluded(new(AudienceKind.Person, "nour"), "On leave."))
        .HasAcknowledged(Zoe)
        .Says(Lea, "acknowledgements for the AI policy")
        .Says(Lea, "who has not acknowledged")
        .HasChanged("CMP-0001", new CampaignClosed())
        .Says(Lea, "where does the AI policy stand")
        .Reads("""
            Lea: acknowledgements for the AI policy
            bot:
              # 0 of 2 people have acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. As of 23 Nov 2026, 10:00.
              ## How far they have come
              Not reached: 2
              [Remind them] [Who has not] [By department] [By manager] [By location] [More: [Proof] [Export]]
            Lea: who has not acknowledged
            bot:
              # 2 of 2 people have not acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. As of 23 Nov 2026, 10:00.
              - Ana Ruiz | Human Resources · reports to Max Keller · not reached: has not opened the bot yet · due 7 Dec 2026
              - Max Keller | Human Resources · reports to Ingrid Sørensen · not reached: has not opened the bot yet · due 7 Dec 2026
              [Remind them] [Export] [Where it stands]
            Lea: where does the AI policy stand
            bot:
              # Nobody is asked
              Everybody; AI policy, version 1.0, which no open campaign asks for. As of 23 Nov 2026, 10:00.
              No campaign that is open asks any of these people.
              [Proof]
            """);

    [Fact]
    public Task What_is_asked_of_people_who_are_not_there_is_answered() => Lived(new Talk())
        .Forges(Lea, "status.standing", ("policy", "no-such"), ("group", "Team"), ("value", "../x"))
        .Forges(Lea, "status.not-acknowledged", ("policy", "ai-policy"), ("group", "Department"), ("value", "Atlantis **x**"), ("why", "Everything"), ("from", "999"))
        .Forges(Lea, "status.standing-by", ("policy", "ai-policy"), ("by", "Role"), ("from", "-3"))
        .Says(Lea, "where does the holiday policy stand?")
        .Says(Lea, "acknowledgements of")
        .Reads("""
            Lea forges status.standing: policy = no-such, group = Team, value = ../x
            bot:
              # 2 of 7 people have acknowledged all that they are asked for
              Everybody; 1 policy in force. As of 1 Dec 2026, 10:00.
              - AI policy, version 1.0 | 5 of 7 missing · asked by CMP-0001 [Open]
              [Export]
            Lea forges status.not-acknowledged: policy = ai-policy, group = Department, value = Atlantis **x**, why = Everything, from = 999
            bot:
              # Nobody is asked
              Department Atlantis **x**; AI policy, version 1.0, asked by CMP-0001. As of 1 Dec 2026, 10:00.
              No campaign that is open asks any of these people.
              [Where it stands]
            Lea forges status.standing-by: policy = ai-policy, by = Role, from = -3
            bot:
              # 2 of 7 people have acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. By department, most missing first. As of 1 Dec 2026, 10:00.
              ## Not acknowledged
              Executive Office: 2
              Human Resources: 2
              Legal: 1
              Engineering: 0
              - Executive Office | 2 of 2 missing [Open]
              - Human Resources | 2 of 3 missing [Open]
              - Legal | 1 of 1 missing [Open]
              - Engineering | 0 of 1 missing [Open]
              [By manager] [By location] [All of them]
            Lea: where does the holiday policy stand?
            bot: Nothing in the register fits "holiday policy". Try a part of its name, its supplier or its owner, or register it.
            Lea: acknowledgements of
            bot:
              # 2 of 7 people have acknowledged
              Everybody; AI policy, version 1.0, asked by CMP-0001. As of 1 Dec 2026, 10:00.
              ## How far they have come
              Acknowledged: 2
              Declined: 1
              Opened: 1
              Not opened: 1
              Not reached: 2
              ## Acknowledged in the week of
              26 Oct: 0
              2 Nov: 0
              9 Nov: 0
              16 Nov: 0
              23 Nov: 1
              30 Nov: 1
              [Remind them] [Who has not] [By department] [By manager] [By location] [More: [Proof] [Export]]
            """);

    // Asked on Monday by a campaign for everybody; since then one of each.
    private static Talk Lived(Talk talk) => talk
        .HasCampaign()
        .IsReached(Ana, Max, Nour, Zoe, Lea)
        .HasAcknowledged(Ana).HasOpened(Max).HasOpened(Nour, declines: "It does not say who pays for mistakes.")
        .Aside(t => t.Later(TimeSpan.FromDays(8))).HasAcknowledged(Zoe);
}
