using Aims.Assessments;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Tests.Chat;
using Aims.Tests.Systems;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>A running assessment finishes on its version, or is moved to the one in force.</summary>
public sealed class MovingToANewVersion
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>The impact assessment, with a purpose that is chosen and a question that has gone.</summary>
    private static string Changed()
    {
        string shipped = File("impact-assessment.json");
        int at = shipped.IndexOf("\"system-purpose\"", StringComparison.Ordinal);
        Assert.True(at > 0);
        return shipped.Replace("\"system-purpose\"", "\"system-aim\"", StringComparison.Ordinal);
    }

    internal static string File(string name)
    {
        using var resource = new StreamReader(typeof(ManagementSystem).Assembly.GetManifestResourceStream($"Aims.Assessments.Forms.{name}")!);
        return resource.ReadToEnd();
    }

    internal static Talk Begun() => new Talk().HasRegistered(Ana).Aside(t => t
        .Presses(Ana, "Start the assessment")
        .Presses(Ana, "Next", ("system-purpose", "Sorts mail."), ("system-role", "drafts"), ("system-origin", "inhouse"))
        .Sends(Lea, "impact-assessment.json", Changed()).Presses(Lea, "Publish").Presses(Lea, "Publish"));

    [Fact]
    public async Task It_finishes_on_the_version_it_was_begun_with()
    {
        var talk = Begun();
        await talk.Aside(t => t.Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "system")).HasAnswered(Ana).Presses(Ana, "Submit"));
        var assessment = (await talk.Records.Read(Assessment.Type, "IA-0001", Ct)).State!;
        Assert.Equal(new FormUsed("impact-assessment", 2, ShippedForms.ImpactAssessment.Sha256, ShippedForms.ImpactAssessment.ScoringSha256), assessment.Form);
        Assert.NotNull(assessment.Result);
        Assert.NotNull(assessment.Answers["system-purpose"]);

        await talk.HasRegistered(Ana, "Letter writer").Aside(t => t.Presses(Ana, "Start the assessment"));
        Assert.Equal(3, (await talk.Records.Read(Assessment.Type, "IA-0002", Ct)).State!.Form.Version);
    }

    [Fact]
    public Task Or_is_moved_by_whoever_answers_it() => Begun()
        .Says(Ana, "status AIS-0001").Presses(Ana, "Continue the assessment")
        .Presses(Ana, "Move to version 3")
        .Presses(Ana, "Move it")
        .Reads("""
            Ana: status AIS-0001
            bot:
              AIS-0001 · In assessment
              # CV screener
              Its impact assessment is not submitted yet. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Continue the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            Ana presses Continue the assessment
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■□□□□□□□□□ Step 1 of 16 · The system
              What it is for and how you came by it.
              > What do you use the system for?: Sorts mail.
              > How much does the system do on its own?: It drafts or sorts; a person uses the result or not
              > Where does the system come from?: –
              [Next] [Pages] [Hand over, comment, attach] [Move to version 3] [Save for later]
            Ana presses Move to version 3
            bot:
              IA-0001 · Impact assessment, version 2
              # Move to version 3?
              1 answer fits version 3 and is kept. 1 does not fit and is left behind. 34 questions need an answer then.
              ## Left behind
              What do you use the system for?: Sorts mail.
              [Move it] [Stay with this version]
            Ana presses Move it
            bot:
              IA-0001 · Impact assessment, review
              # CV screener
              ! Please note: Please complete the marked pages, then submit.
              34 required answers are missing.
              - The system: 2 missing | It drafts or sorts; a person uses the result or not [Change]
              - Meant for, and not meant for: 3 missing | Nothing answered yet. [Change]
              - Limits set by law: 2 missing | Nothing answered yet. [Change]
              - The people affected: 3 missing | Nothing answered yet. [Change]
              - The data: 3 missing | Nothing answered yet. [Change]
              - What it learned from: 1 missing | Nothing answered yet. [Change]
              - How it works: 3 missing | Nothing answered yet. [Change]
              - Where it is used: 3 missing | Nothing answered yet. [Change]
              - Good effects: 3 missing | Nothing answered yet. [Change]
              - Bad effects: 1 missing | Nothing answered yet. [Change]
              [Complete it] [Back] [All answers] [More pages]
            """);

    [Fact]
    public Task Or_by_a_lead_but_by_nobody_else() => Begun()
        .Says(Lea, "forms").PressesAt(Lea, "impact-assessment", "Open").Presses(Lea, "Being filled in").PressesAt(Lea, "CV screener", "Open")
        .Presses(Lea, "Move to version 3").Presses(Lea, "Move it")
        .Forges(Zoe, "assessment.ask-move", ("assessment", "IA-0001"))
        .Forges(Priya, "assessment.move", ("assessment", "IA-0001"))
        .Forges(Lea, "assessment.ask-move", ("assessment", "IA-0001"))
        .Forges(Lea, "assessment.ask-move", ("assessment", "IA-0099"))
        .Reads("""
            Lea: forms
            bot:
              # Forms
              4 forms. To add one or a new version, send its .json file, and its .scoring.json.
              - AI system impact assessment | impact-assessment · version 3 in force · 1 running [Open]
              - Annual review of an AI system | annual-review · version 1 in force · 0 running [Open]
              - Fundamental-rights impact assessment | fundamental-rights · version 1 in force · 0 running [Open]
              - Supplier due diligence | supplier-due-diligence · version 1 in force · 0 running [Open]
            Lea presses Open at "impact-assessment"
            bot:
              impact-assessment · Version 3 in force
              # AI system impact assessment
              Impact assessment. New assessments are begun with version 3.
              ## Versions
              - Version 3, in force | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              - Version 2 | Came with the product [Open]
              - Version 1 | Came with the product [Open]
              [Being filled in] [All forms]
            Lea presses Being filled in
            bot:
              impact-assessment · Being filled in
              # AI system impact assessment
              1 being filled in, 1 of them on a version that is not in force. They finish on it; each can be moved from its own card.
              - CV screener | IA-0001 · version 2 · Ana Ruiz [Open]
              [Back]
            Lea presses Open at "CV screener"
            bot:
              IA-0001 · Impact assessment
              # CV screener
              2 of 40 questions answered, about 27 minutes left. It is not submitted yet.
              [All answers] [Move to version 3] [Report] [Show the system]
            Lea presses Move to version 3
            bot:
              IA-0001 · Impact assessment, version 2
              # Move to version 3?
              1 answer fits version 3 and is kept. 1 does not fit and is left behind. 34 questions need an answer then.
              ## Left behind
              What do you use the system for?: Sorts mail.
              [Move it] [Stay with this version]
            Lea presses Move it
            bot:
              IA-0001 · Impact assessment
              # CV screener
              1 of 40 questions answered, about 29 minutes left. It is not submitted yet.
              [All answers] [Report] [Show the system]
            Zoë forges assessment.ask-move: assessment = IA-0001
            bot: There is no such assessment. Say "my tasks" to see yours.
            Priya forges assessment.move: assessment = IA-0001
            bot: Only whoever answers it or a governance lead may move it.
            Lea forges assessment.ask-move: assessment = IA-0001
            bot: It is on the version in force already.
            Lea forges assessment.ask-move: assessment = IA-0099
            bot: There is no such assessment. Say "my tasks" to see yours.
            """);

    [Fact]
    public async Task A_reassessment_that_moved_and_is_called_off_stands_again_on_the_form_it_was_submitted_on()
    {
        var talk = new Talk();
        await talk.HasApproval(Ana, Max).Sends(Lea, "impact-assessment.json", Changed()).Presses(Lea, "Publish").Presses(Lea, "Publish");
        var before = (await talk.Records.Read(Assessment.Type, "IA-0001", Ct)).State!;
        await talk.Says(Ana, "status AIS-0001").Presses(Ana, "Assess again")
            .Forges(Ana, "assessment.ask-move", ("assessment", "IA-0001")).Presses(Ana, "Move it");
        var moved = (await talk.Records.Read(Assessment.Type, "IA-0001", Ct)).State!;
        Assert.Equal((3, null), (moved.Form.Version, moved.Answers["system-purpose"]));

        await talk.Forges(Ana, "assessment.result", ("system", "AIS-0001")).Presses(Ana, "Call off the reassessment");

        var after = (await talk.Records.Read(Assessment.Type, "IA-0001", Ct)).State!;
        Assert.Equal((before.Form, before.FormVersion), (after.Form, after.FormVersion));
        Assert.Equal(before.Answers, after.Answers);
        Assert.Equal(before.Result!.Level, after.Result!.Level);
    }

    [Fact]
    public async Task What_was_stored_before_forms_had_versions_is_read_on_the_first()
    {
        var started = new AssessmentStarted1(AssessmentId.From("IA-0001"), "AIS-0001", "CV screener", "impact-assessment", 1, "a hash of then", [Ana.Id]);
        var before = Assessment.Type.After(null, started, new Aims.Ledger.Stamp(Ana.Id, DateTimeOffset.UnixEpoch));
        Assert.Null(before.Used);
        var form = await new FormLibrary(new Talk().Records).Of(before.Form, Ct);
        Assert.Same(ShippedForms.Find("impact-assessment", 1)!.Form, form.Form);
        Assert.False(before.IsFurther);
    }

    [Fact]
    public async Task A_page_of_an_uploaded_version_is_saved_with_two_round_trips()
    {
        var table = new WhatARecordAsksOfStorage.CountingTable();
        var talk = new Talk(new Office(All) { Table = table });
        await talk.Sends(Lea, "impact-assessment.json", Changed()).Presses(Lea, "Publish").Presses(Lea, "Publish")
            .HasRegistered(Ana).Presses(Ana, "Start the assessment");
        var next = talk.LatestCard(Ana).Buttons.First(b => b.Button.Title == "Next").Button;
        table.Asked = 0;
        await talk.PressVerb(Ana, next.Verb, [.. next.Data!, ("q.system-aim", "Sorts mail.")]);
        Assert.Equal(2, table.Asked);
    }

    [Fact]
    public async Task A_form_is_read_from_storage_once_in_a_process()
    {
        var talk = Begun();
        await talk.HasRegistered(Ana, "Letter writer").Aside(t => t.Presses(Ana, "Start the assessment"));
        var used = (await talk.Records.Read(Assessment.Type, "IA-0002", Ct)).State!.Form;
        var library = new FormLibrary(talk.Records);
        Assert.Same(await library.Of(used, Ct), await library.Of(used, Ct));
        await Assert.ThrowsAsync<KeyNotFoundException>(async () => await library.Of(used with { Hash = new string('0', 64) }, Ct));
    }
}
