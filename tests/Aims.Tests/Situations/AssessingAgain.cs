using Aims.Assessments;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>An approved system is assessed anew, with the answers from last time.</summary>
public sealed class AssessingAgain
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_approval_stands_until_it_is_submitted() => new Talk()
        .HasApproval(Ana, Max)
        .Later(TimeSpan.FromDays(300))
        .Presses(Ana, "Assess again")
        .Says(Ana, "my tasks")
        .Aside(t => t.Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "people"))
            .Presses(Ana, "To the review", ("people-groups", "staff"), ("people-number", "up-to-10000"), ("people-told", "no")))
        .Says(Max, "status AIS-0001")
        .Forges(Ana, "assessment.submit", ("assessment", "IA-0001"))
        .Reads("""
            (19 Sept 2027, 10:00)
            Ana presses Assess again
            bot:
              IA-0001 · Impact assessment, review
              # CV screener
              All that is needed is answered (51 of 51 questions).
              Last time, 23 Nov 2026: level 1, minimal. No answer differs since.
              - ✓ The system | Sorts incoming applications for our recruiters. · It drafts or sorts; a person uses the result or not · We bought it from a supplier · Yes, and our use is allowed [Change]
              - ✓ Meant for, and not meant for | Rejecting anybody unread. · Somebody could rely on it alone. · Hardly likely [Change]
              - ✓ Limits set by law | None of these · None of these [Change]
              - ✓ The people affected | Our own staff · Up to 100 · Yes, they are told · Yes [Change]
              - ✓ The data | Internal business information · It stays on our own computers · Yes, we have checked [Change]
              - ✓ What it learned from | From us, and we know it well · No, someone has looked [Change]
              - ✓ How it works | Rules that people wrote · It compares words. · With our own cases · Yes, for each result [Change]
              - ✓ Where it is used | Germany; German and English · Yes, we have checked · At a workplace [Change]
              - ✓ Good effects | Recruiters read the fitting applications first. · For us as an organisation · With numbers, before and after [Change]
              - ✓ Bad effects | Nothing worth mentioning [Change]
              [Submit] [Risks] [Back] [All answers] [More pages]
            Ana: my tasks
            bot:
              # 3 tasks wait for you
              The oldest first; 2 overdue. As of 19 Sept 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 321 days · overdue since 2 Dec 2026 [Read]
              - Go on assessing again: CV screener | AIS-0001 · for less than a minute [Continue]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for 300 days · overdue since 23 Dec 2026 [Open]
            Max: status AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by you on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Full record] [History] [Report an incident]
            Ana forges assessment.submit: assessment = IA-0001
            bot:
              AIS-0001 · IA-0001 · Risks
              # Risks of CV screener
              ! Please note: Say what becomes of each risk, then submit the assessment.
              1 risk, 1 not answered yet.
              - People do not know that AI is involved | Brought up by the answers · not answered yet [Answer]
              [Add a risk] [Back to the answers] [Show the system]
            """);

    [Fact]
    public async Task Called_off_what_was_submitted_stands_again()
    {
        var talk = new Talk();
        await talk.HasApproval(Ana, Max);
        var before = await Read(talk);
        await talk.Presses(Ana, "Assess again")
            .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "measures"))
            .Presses(Ana, "Save for later", ("measures", "More."))
            .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "watching"))
            .Presses(Ana, "Save for later", ("measures-checked", "yearly"), ("remarks", ""));
        Assert.NotEqual(before.Answers, (await Read(talk)).Answers);
        await talk.Forges(Max, "assessment.call-off", ("assessment", "IA-0001"));
        Assert.True((await Read(talk)).IsOpen);

        await talk.Forges(Ana, "assessment.result", ("system", "AIS-0001")).Presses(Ana, "Call off the reassessment");

        var after = await Read(talk);
        Assert.Equal(before.Answers, after.Answers);
        Assert.Equal(before.Result! with { Steps = null, Approvals = null }, after.Result! with { Steps = null, Approvals = null });
        Assert.Equal(before.Result.Steps, after.Result.Steps);
        Assert.Equal(before.Because, after.Because);
        Assert.Equal(SystemState.Approved, (await talk.Records.Read(AiSystem.Type, "AIS-0001", Stop)).State!.State);
        await talk.Forges(Ana, "assessment.call-off", ("assessment", "IA-0001"));
        Assert.Equal("bot: There is no reassessment to call off.", talk.Office.Transcript[^1]);
    }

    [Fact]
    public async Task Only_its_owner_begins_it_and_not_while_a_decision_is_waited_for()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).Forges(Ana, "assessment.reopen", ("assessment", "IA-0001"));
        Assert.False((await Read(talk)).IsOpen);
        await talk.Presses(Max, "Approve").Forges(Zoe, "assessment.reopen", ("assessment", "IA-0001")).Forges(Max, "assessment.reopen", ("assessment", "IA-0001"));
        Assert.False((await Read(talk)).IsOpen);
        await talk.Forges(Ana, "assessment.reopen", ("assessment", "IA-0001"));
        Assert.True((await Read(talk)).IsOpen);
    }

    [Fact]
    public async Task A_suspended_system_stays_suspended_whatever_comes_of_it()
    {
        var talk = new Talk();
        await talk.HasApproval(Ana, Max).Says(Lea, "status AIS-0001").Presses(Lea, "Suspend").Presses(Lea, "Suspend", ("reason", "A complaint."));
        await talk.Presses(Ana, "Assess again").Presses(Ana, "Submit").Presses(Max, "Approve");
        Assert.Equal(SystemState.Suspended, (await talk.Records.Read(AiSystem.Type, "AIS-0001", Stop)).State!.State);
    }

    private static async Task<Assessment> Read(Talk talk) => (await talk.Records.Read(Assessment.Type, "IA-0001", Stop)).State!;
}
