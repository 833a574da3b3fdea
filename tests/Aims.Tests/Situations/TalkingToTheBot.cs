using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class TalkingToTheBot
{
    [Fact]
    public Task Offers_an_employee_what_she_can_do() => new Talk().Says(Ana, "help").Reads("""
        Ana: help
        bot:
          # What I can do for you
          I keep our register of AI systems, their assessments and approvals, and the AI policy.
          - My tasks | What waits for you, and where to go on [Open]
          - Register | Put an AI system in the register [Open]
          - Report an incident | Something went wrong with an AI system: say it in a minute [Open]
          - Raise a concern | Say what worries you, anonymously if you like, and be answered [Open]
          - Who approves what | The steps of an approval, by impact level [Open]
          - AI policy | Read and acknowledge the AI policy [Open]
          - My acknowledgements | The proof of what you have acknowledged [Open]
          - Policies | All policies in force [Open]
          - My questions | The questions that you saved, those shared with you, and when they come [Open]
          - Status AIS-0001 | Where a system stands; its name, supplier, purpose or owner will do as well [Open]
          - May I use AIS-0001 | Whether a system is approved, and for what; its name or product will do [Open]
          - My requests | What you asked to be approved, and where it is [Open]
          Page 1 of 2
          [More]
        """);

    [Fact]
    public Task Offers_a_lead_the_questions_too() => new Talk().Says(Lea, "What can you do?").Reads("""
        Lea: What can you do?
        bot:
          # What I can do for you
          I keep our register of AI systems, their assessments and approvals, and the AI policy.
          - My tasks | What waits for you, and where to go on [Open]
          - Register | Put an AI system in the register [Open]
          - Forms | The questionnaires: upload, preview, publish [Open]
          - Report an incident | Something went wrong with an AI system: say it in a minute [Open]
          - Raise a concern | Say what worries you, anonymously if you like, and be answered [Open]
          - Statement of applicability | The controls of Annex A and our own: which apply, why, and what shows it [Open]
          - Add a control | A control of our own, beyond Annex A [Open]
          - How ready are we | What each clause asks for, what serves it here, and what is missing [Open]
          - Crosswalk | What our clauses and controls correspond to: ISO/IEC 27001, ISO 9001, NIST AI RMF, EU AI Act [Open]
          - Who approves what | The steps of an approval, by impact level [Open]
          - I am away | Who decides for you meanwhile [Open]
          - AI policy | Read and acknowledge the AI policy [Open]
          Page 1 of 5
          [More]
        """);

    [Fact]
    public Task Welcomes_a_person_to_a_new_chat() => new Talk().Forges(Max, "welcome").Reads("""
        Max forges welcome
        bot:
          # Welcome, Max Keller
          I keep our register of AI systems with you: what we use, what could go wrong, and who approved it.
          You can press a button or type the words. Say help to see this again.
          - My tasks | What waits for you, and where to go on [Open]
          - Register | Put an AI system in the register [Open]
          - Report an incident | Something went wrong with an AI system: say it in a minute [Open]
          - Raise a concern | Say what worries you, anonymously if you like, and be answered [Open]
          - Who approves what | The steps of an approval, by impact level [Open]
          - I am away | Who decides for you meanwhile [Open]
          - AI policy | Read and acknowledge the AI policy [Open]
          - My acknowledgements | The proof of what you have acknowledged [Open]
          - Policies | All policies in force [Open]
          - My questions | The questions that you saved, those shared with you, and when they come [Open]
          - Status AIS-0001 | Where a system stands; its name, supplier, purpose or owner will do as well [Open]
          - May I use AIS-0001 | Whether a system is approved, and for what; its name or product will do [Open]
          Page 1 of 3
          [More]
        """);

    [Fact]
    public Task Offers_what_is_nearest_to_words_it_does_not_know() => new Talk()
        .Says(Ana, "my taks")
        .Says(Ana, "polcy")
        .Says(Lea, "system by departmnt")
        .Says(Ana, "What is the weather like in Madrid?")
        .Reads("""
            Ana: my taks
            bot:
              # Did you mean one of these?
              I did not understand "taks".
              - requests for approval · yours |  [Ask]
              - AI systems in the register, not retired · yours |  [Ask]
              - people · of your team |  [Ask]
            Ana: polcy
            bot:
              # 1 policy
              Policies not retired. Those in force. As of 23 Nov 2026, 10:00.
              - AI policy | In force · version number 1.0 · in force since 2 Nov 2026 [Open]
              [Export] [Save]
            Lea: system by departmnt
            bot:
              # No AI systems
              AI systems in the register, not retired · by department. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [Save]
            Ana: What is the weather like in Madrid?
            bot:
              # I did not understand that
              I did not understand "weather like", "Madrid". Here is what I can do.
              - My tasks | What waits for you, and where to go on [Open]
              - Register | Put an AI system in the register [Open]
              - Report an incident | Something went wrong with an AI system: say it in a minute [Open]
              - Raise a concern | Say what worries you, anonymously if you like, and be answered [Open]
              - Who approves what | The steps of an approval, by impact level [Open]
              - AI policy | Read and acknowledge the AI policy [Open]
              - My acknowledgements | The proof of what you have acknowledged [Open]
              - Policies | All policies in force [Open]
              - My questions | The questions that you saved, those shared with you, and when they come [Open]
              - Status AIS-0001 | Where a system stands; its name, supplier, purpose or owner will do as well [Open]
              - May I use AIS-0001 | Whether a system is approved, and for what; its name or product will do [Open]
              - My requests | What you asked to be approved, and where it is [Open]
              Page 1 of 2
              [More]
            """);

    [Theory]
    [InlineData("MY TASKS!")]
    [InlineData("  my   tasks  ")]
    [InlineData("Please show me my tasks")]
    [InlineData("my\ttasks\n")]
    [InlineData("my\u00a0tasks")]
    [InlineData("What is waiting for me?")]
    public Task Understands_words_as_people_type_them(string typed) => new Talk()
        .SaysUnquoted(Ana, typed)
        .Reads("""
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            """);

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("the")]
    [InlineData("🙂")]
    [InlineData("\u202e\u200b")]
    [InlineData("{name}")]
    [InlineData("register\0")]
    [InlineData("'; DROP TABLE heads; --")]
    [InlineData("كيف حالك")]
    public async Task Answers_whatever_is_typed(string typed)
    {
        var talk = new Talk();
        await talk.Says(Ana, typed);
        Assert.NotNull(talk.LatestCard(Ana).Card);
    }

    [Fact]
    public async Task Answers_half_a_character()
    {
        var talk = new Talk();
        await talk.Says(Ana, $"register {(char)0xD83D}").Says(Ana, $"{(char)0xDE00} help");
        Assert.NotNull(talk.LatestCard(Ana).Card);
    }

    [Fact]
    public Task Says_when_a_text_is_too_long() => new Talk().SaysUnquoted(Ana, new string('a', 4_001)).Reads("""
        bot: That is more than I can read at once (4000 characters). Try a short question, or say help.
        """);

    [Fact]
    public Task In_a_group_keeps_to_itself_what_is_personal() => new Talk()
        .HasRegistered(Ana)
        .SaysInGroup(Ana, "my tasks")
        .SaysInGroup(Ana, "register")
        .SaysInGroup(Ana, "AI policy")
        .SaysInGroup(Lea, "who has not acknowledged")
        .SaysInGroup(Ana, "status AIS-0001")
        .Reads("""
            Ana, in a group: my tasks
            bot: Others read along here. Please ask me that in our own chat.
            Ana, in a group: register
            bot: Others read along here. Please ask me that in our own chat.
            Ana, in a group: AI policy
            bot: Others read along here. Please ask me that in our own chat.
            Lea, in a group: who has not acknowledged
            bot: Others read along here. Please ask me that in our own chat.
            Ana, in a group: status AIS-0001
            bot:
              AIS-0001 · Submitted
              # CV screener
              It is in the register. Next, Ana Ruiz does its impact assessment. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
            """);
}
