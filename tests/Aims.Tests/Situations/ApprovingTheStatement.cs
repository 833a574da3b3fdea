using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Aims.Controls;
using Aims.Exports;
using Aims.Ledger;
using Aims.Tests.Chat;
using MiniExcelLibs;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>The Statement of Applicability is sent to management, approved, frozen and taken along.</summary>
public sealed class ApprovingTheStatement
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task It_cannot_be_sent_before_all_is_decided() => new Talk().HasDecidedTheRest(Lea, "A.6.2.4", "A.8.2")
        .Says(Lea, "statement of applicability")
        .Presses(Lea, "Send for approval")
        .Forges(Lea, "statement.send", ("note", "Now."))
        .Says(Lea, "SoA versions")
        .Reads("""
            Lea: statement of applicability
            bot:
              As it stands on 23 Nov 2026
              # Statement of Applicability
              38 controls: 31 apply (0 implemented), 5 are excluded, 2 are not decided.
              No version was approved yet.
              ## A.2 Policies related to AI
              - A.2.2 AI policy | Applies · not started · nobody answers for it · no evidence [Open]
              - A.2.3 Alignment with other organizational policies | Applies · not started · nobody answers for it · no evidence [Open]
              - A.2.4 Review of the AI policy | Applies · not started · nobody answers for it · no evidence [Open]
              > Another part: A.2 Policies related to AI
              [Next] [Go] [Send for approval] [Versions] [As a file] [More: [How ready are we?] [Add our own]]
            Lea presses Send for approval
            bot:
              # Send the Statement of Applicability for approval?
              ! Problem: 2 controls are not decided yet: A.6.2.4, A.8.2. Each needs to be included or excluded, with a reason.
              It cannot be sent yet.
              Controls: 31 apply (0 implemented), 5 are excluded
              In force: no version yet
              Differs from it: –
              [Not now]
            Lea forges statement.send: note = Now.
            bot:
              # Send the Statement of Applicability for approval?
              ! Problem: 2 controls are not decided yet: A.6.2.4, A.8.2. Each needs to be included or excluded, with a reason.
              It cannot be sent yet.
              Controls: 31 apply (0 implemented), 5 are excluded
              In force: no version yet
              Differs from it: –
              [Not now]
            Lea: SoA versions
            bot:
              # Versions of the Statement of Applicability
              No version was sent for approval yet.
              [As it stands now]
            """);

    [Fact]
    public Task It_is_approved_by_whoever_stands_above_and_changes_go_into_the_next_version() => Decided()
        .Says(Lea, "send SoA for approval")
        .Presses(Lea, "Send for approval", ("note", "The first one."))
        .Presses(Ingrid, "Read it")
        .Presses(Ingrid, "The request")
        .Presses(Ingrid, "Approve")
        .Aside(t => t.Says(Lea, "control A.6.2.4").Presses(Lea, "Decide again").Presses(Lea, "Save", ("applies", "no"), ("because", "A supplier tests it for us.")))
        .Says(Lea, "SoA")
        .Presses(Lea, "Send for approval")
        .Presses(Lea, "Send for approval")
        .Reads("""
            Lea: send SoA for approval
            bot:
              # Send the Statement of Applicability for approval?
              Management approves it. It is frozen as it stands now: what changes later is in the next version.
              Controls: 33 apply (1 implemented), 5 are excluded
              In force: no version yet
              Differs from it: –
              > What has changed, and why?: –
              [Send for approval] [Not now]
            Lea presses Send for approval: note = The first one.
            bot:
              SOA-0001 · Waits for approval
              # Statement of Applicability, version 1
              ! Done: It is sent for approval.
              It waits for approval, as it was on that day.
              Controls: 33 apply (1 implemented), 5 are excluded
              Sent: Lea Brandt, 23 Nov 2026, 10:00
              Seal (SHA-256): b85eeeac4270c5b3…
              What has changed
              The first one.
              - A.2.2 AI policy | Applies · not started · Our risks ask for it.
              - A.2.3 Alignment with other organizational policies | Applies · not started · Our risks ask for it.
              - A.2.4 Review of the AI policy | Applies · not started · Our risks ask for it.
              - A.3.2 AI roles and responsibilities | Applies · not started · Our risks ask for it.
              - A.3.3 Reporting of concerns | Applies · not started · Our risks ask for it.
              - A.4.2 Resource documentation | Applies · not started · Our risks ask for it.
              - A.4.3 Data resources | Applies · not started · Our risks ask for it.
              - A.4.4 Tooling resources | Applies · not started · Our risks ask for it.
              1–8 of 38
              [Next] [As a file] [The request] [Take it back] [All versions]
            bot to Ingrid:
              AP-0001 · SOA-0001 · Waiting for a decision
              # Statement of Applicability, version 1
              Lea Brandt asks you to approve this version of the Statement of Applicability.
              What has changed
              The first one.
              Controls: 33 apply (1 implemented), 5 are excluded
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [Read it]
            Ingrid presses Read it
            bot:
              SOA-0001 · Waits for approval
              # Statement of Applicability, version 1
              It waits for approval, as it was on that day.
              Controls: 33 apply (1 implemented), 5 are excluded
              Sent: Lea Brandt, 23 Nov 2026, 10:00
              Seal (SHA-256): b85eeeac4270c5b3…
              What has changed
              The first one.
              - A.2.2 AI policy | Applies · not started · Our risks ask for it.
              - A.2.3 Alignment with other organizational policies | Applies · not started · Our risks ask for it.
              - A.2.4 Review of the AI policy | Applies · not started · Our risks ask for it.
              - A.3.2 AI roles and responsibilities | Applies · not started · Our risks ask for it.
              - A.3.3 Reporting of concerns | Applies · not started · Our risks ask for it.
              - A.4.2 Resource documentation | Applies · not started · Our risks ask for it.
              - A.4.3 Data resources | Applies · not started · Our risks ask for it.
              - A.4.4 Tooling resources | Applies · not started · Our risks ask for it.
              1–8 of 38
              [Next] [The request]
            Ingrid presses The request
            bot:
              AP-0001 · SOA-0001 · Waiting for a decision
              # Statement of Applicability, version 1
              Lea Brandt asks you to approve this version of the Statement of Applicability.
              What has changed
              The first one.
              Controls: 33 apply (1 implemented), 5 are excluded
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [Read it]
            Ingrid presses Approve
            bot:
              AP-0001 · SOA-0001 · Approved
              # Statement of Applicability, version 1
              Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. It is in force.
              What has changed
              The first one.
              Controls: 33 apply (1 implemented), 5 are excluded
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00
              [Open the version]
            bot to Lea:
              AP-0001 · SOA-0001 · Approved
              # Statement of Applicability, version 1
              Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. It is in force.
              What has changed
              The first one.
              Controls: 33 apply (1 implemented), 5 are excluded
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00
              [Open the version]
            bot, on Lea's card: SOA-0001 · Approved | Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. It is frozen. | [Next] [As a file] [The request] [All versions]
            Lea: SoA
            bot:
              As it stands on 23 Nov 2026
              # Statement of Applicability
              38 controls: 32 apply (0 implemented), 6 are excluded.
              Version 1 is in force since 23 Nov 2026, approved by Ingrid Sørensen.
              ## A.2 Policies related to AI
              - A.2.2 AI policy | Applies · not started · nobody answers for it · no evidence [Open]
              - A.2.3 Alignment with other organizational policies | Applies · not started · nobody answers for it · no evidence [Open]
              - A.2.4 Review of the AI policy | Applies · not started · nobody answers for it · no evidence [Open]
              > Another part: A.2 Policies related to AI
              [Next] [Go] [Send for approval] [Versions] [As a file] [More: [How ready are we?] [Add our own]]
            Lea presses Send for approval
            bot:
              # Send the Statement of Applicability for approval?
              Management approves it. It is frozen as it stands now: what changes later is in the next version.
              Controls: 32 apply (0 implemented), 6 are excluded
              In force: version 1
              Differs from it: A.6.2.4 is excluded now
              > What has changed, and why?: –
              [Send for approval] [Not now]
            Lea presses Send for approval
            bot:
              # Send the Statement of Applicability for approval?
              Management approves it. It is frozen as it stands now: what changes later is in the next version.
              Controls: 32 apply (0 implemented), 6 are excluded
              In force: version 1
              Differs from it: A.6.2.4 is excluded now
              > What has changed, and why?: –
                ! Please check: Say what has changed, and why: whoever approves it reads that first.
              [Send for approval] [Not now]
            """);

    [Fact]
    public Task A_no_leaves_the_version_before_in_force_and_it_can_be_taken_back() => Decided()
        .Aside(t => t.Says(Lea, "send SoA for approval").Presses(Lea, "Send for approval").Presses(Ingrid, "Approve").Later(TimeSpan.FromDays(3))
            .Forges(Lea, "control.decide", ("control", "A.9.3"), ("seen", "1"), ("applies", "no"), ("because", "We have none.")))
        .Aside(t => t.Says(Lea, "send SoA for approval").Presses(Lea, "Send for approval", ("note", "A.9.3 goes.")))
        .Presses(Ingrid, "Reject", ("reason", "We do have objectives."))
        .Aside(t => t.Later(TimeSpan.FromDays(1)).Says(Lea, "send SoA for approval").Presses(Lea, "Send for approval", ("note", "Still.")))
        .Presses(Lea, "Take it back")
        .Says(Lea, "SoA versions")
        .Presses(Lea, "Show that day", ("day", "2026-11-20"))
        .Says(Priya, "SoA as of 25 November 2026")
        .Says(Priya, "SoA as of yesterday")
        .Says(Priya, "SoA as of whenever")
        .Reads("""
            Ingrid presses Reject: reason = We do have objectives.
            bot:
              AP-0002 · SOA-0002 · Rejected
              # Statement of Applicability, version 2
              Rejected by Ingrid Sørensen on 26 Nov 2026, 10:00. The version before stays in force.
              Reason
              We do have objectives.
              What has changed
              A.9.3 goes.
              What differs from the version in force
              A.9.3 is excluded now
              Controls: 32 apply (1 implemented), 6 are excluded
              Answers for it: Lea Brandt
              Asked: 26 Nov 2026, 10:00
              [Open the version]
            bot to Lea:
              AP-0002 · SOA-0002 · Rejected
              # Statement of Applicability, version 2
              Rejected by Ingrid Sørensen on 26 Nov 2026, 10:00. The version before stays in force.
              Reason
              We do have objectives.
              What has changed
              A.9.3 goes.
              What differs from the version in force
              A.9.3 is excluded now
              Controls: 32 apply (1 implemented), 6 are excluded
              Answers for it: Lea Brandt
              Asked: 26 Nov 2026, 10:00
              [Open the version]
            bot, on Lea's card: SOA-0002 · Not approved | Ingrid Sørensen did not approve it on 26 Nov 2026, 10:00: We do have objectives. | [Next] [As a file] [The request] [All versions]
            Lea presses Take it back
            bot:
              SOA-0003 · Taken back
              # Statement of Applicability, version 3
              ! Done: It is taken back.
              It was taken back before a decision.
              Controls: 32 apply (1 implemented), 6 are excluded
              Sent: Lea Brandt, 27 Nov 2026, 10:00
              Seal (SHA-256): e985ad0096584a91…
              What has changed
              Still.
              - A.2.2 AI policy | Applies · not started · Our risks ask for it.
              - A.2.3 Alignment with other organizational policies | Applies · not started · Our risks ask for it.
              - A.2.4 Review of the AI policy | Applies · not started · Our risks ask for it.
              - A.3.2 AI roles and responsibilities | Applies · not started · Our risks ask for it.
              - A.3.3 Reporting of concerns | Applies · not started · Our risks ask for it.
              - A.4.2 Resource documentation | Applies · not started · Our risks ask for it.
              - A.4.3 Data resources | Applies · not started · Our risks ask for it.
              - A.4.4 Tooling resources | Applies · not started · Our risks ask for it.
              1–8 of 38
              [Next] [As a file] [The request] [All versions]
            bot, on Ingrid's card: AP-0003 · SOA-0003 · Withdrawn | Lea Brandt took it back on 27 Nov 2026, 10:00. There is nothing left to decide. | [Open the version]
            Lea: SoA versions
            bot:
              # Versions of the Statement of Applicability
              3 versions.
              - Version 3: taken back | SOA-0003 · sent by Lea Brandt, 27 Nov 2026 · 32 apply (1 implemented), 6 are excluded [Open]
              - Version 2: not approved | SOA-0002 · Ingrid Sørensen, 26 Nov 2026 · 32 apply (1 implemented), 6 are excluded [Open]
              - Version 1: approved | SOA-0001 · Ingrid Sørensen, 23 Nov 2026 · 33 apply (1 implemented), 5 are excluded [Open]
              > In force on: 2026-11-27
              [Show that day] [As it stands now]
            Lea presses Show that day: day = 2026-11-20
            bot:
              # Versions of the Statement of Applicability
              3 versions.
              - Version 3: taken back | SOA-0003 · sent by Lea Brandt, 27 Nov 2026 · 32 apply (1 implemented), 6 are excluded [Open]
              - Version 2: not approved | SOA-0002 · Ingrid Sørensen, 26 Nov 2026 · 32 apply (1 implemented), 6 are excluded [Open]
              - Version 1: approved | SOA-0001 · Ingrid Sørensen, 23 Nov 2026 · 33 apply (1 implemented), 5 are excluded [Open]
              > In force on: 2026-11-27
                ! Please check: No version was in force on 20 Nov 2026.
              [Show that day] [As it stands now]
            Priya: SoA as of 25 November 2026
            bot:
              SOA-0001 · Approved
              # Statement of Applicability, version 1
              ! Note: This version was in force on 25 Nov 2026.
              Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. It is frozen.
              Controls: 33 apply (1 implemented), 5 are excluded
              Sent: Lea Brandt, 23 Nov 2026, 10:00
              Seal (SHA-256): b85eeeac4270c5b3…
              - A.2.2 AI policy | Applies · not started · Our risks ask for it.
              - A.2.3 Alignment with other organizational policies | Applies · not started · Our risks ask for it.
              - A.2.4 Review of the AI policy | Applies · not started · Our risks ask for it.
              - A.3.2 AI roles and responsibilities | Applies · not started · Our risks ask for it.
              - A.3.3 Reporting of concerns | Applies · not started · Our risks ask for it.
              - A.4.2 Resource documentation | Applies · not started · Our risks ask for it.
              - A.4.3 Data resources | Applies · not started · Our risks ask for it.
              - A.4.4 Tooling resources | Applies · not started · Our risks ask for it.
              1–8 of 38
              [Next] [As a file] [The request] [All versions]
            Priya: SoA as of yesterday
            bot:
              SOA-0001 · Approved
              # Statement of Applicability, version 1
              ! Note: This version was in force on 26 Nov 2026.
              Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. It is frozen.
              Controls: 33 apply (1 implemented), 5 are excluded
              Sent: Lea Brandt, 23 Nov 2026, 10:00
              Seal (SHA-256): b85eeeac4270c5b3…
              - A.2.2 AI policy | Applies · not started · Our risks ask for it.
              - A.2.3 Alignment with other organizational policies | Applies · not started · Our risks ask for it.
              - A.2.4 Review of the AI policy | Applies · not started · Our risks ask for it.
              - A.3.2 AI roles and responsibilities | Applies · not started · Our risks ask for it.
              - A.3.3 Reporting of concerns | Applies · not started · Our risks ask for it.
              - A.4.2 Resource documentation | Applies · not started · Our risks ask for it.
              - A.4.3 Data resources | Applies · not started · Our risks ask for it.
              - A.4.4 Tooling resources | Applies · not started · Our risks ask for it.
              1–8 of 38
              [Next] [As a file] [The request] [All versions]
            Priya: SoA as of whenever
            bot:
              # Versions of the Statement of Applicability
              3 versions.
              - Version 3: taken back | SOA-0003 · sent by Lea Brandt, 27 Nov 2026 · 32 apply (1 implemented), 6 are excluded [Open]
              - Version 2: not approved | SOA-0002 · Ingrid Sørensen, 26 Nov 2026 · 32 apply (1 implemented), 6 are excluded [Open]
              - Version 1: approved | SOA-0001 · Ingrid Sørensen, 23 Nov 2026 · 33 apply (1 implemented), 5 are excluded [Open]
              > In force on: 2026-11-27
                ! Please check: Give a day that is not still to come, such as 1 March 2026.
              [Show that day] [As it stands now]
            """);

    [Fact]
    public async Task A_version_says_the_same_for_ever_and_names_who_approved_it()
    {
        var talk = await Approved();
        var request = new StatementRequest(Priya.Id, StatementId.From("SOA-0001"), StatementFormat.Docx);
        byte[] before = (await talk.Bot.Export.Make(request, talk.Office.Now, Ct))!.Content;
        await talk.Forges(Lea, "control.decide", ("control", "A.9.3"), ("seen", "1"), ("applies", "no"), ("because", "We have none."));
        var again = (await talk.Bot.Export.Make(request, talk.Office.Now.AddDays(40), Ct))!;
        Assert.Equal("statement-of-applicability-1.docx", again.Name);
        Assert.Equal(before, again.Content);
        string text = Text(again.Content);
        Assert.Contains("Ingrid Sørensen, request AP-0001", text, StringComparison.Ordinal);
        Assert.Contains("We train no models.", text, StringComparison.Ordinal);
        Assert.Contains("EV-0001 Test report of release 3 (https://contoso.example/reports/1.pdf)", text, StringComparison.Ordinal);
        string seal = (await talk.Records.Read(Statement.Type, "SOA-0001", Ct)).State!.Content;
        Assert.Contains(seal, text, StringComparison.Ordinal);
        Assert.Equal(seal, FileHash.Of(Encoding.UTF8.GetBytes(await talk.Records.Texts.Get(seal, Ct))));
    }

    [Fact]
    public async Task As_Excel_it_has_a_row_a_control_and_says_whose_it_is()
    {
        var talk = await Approved();
        var frozen = (await talk.Bot.Export.Make(new StatementRequest(Lea.Id, StatementId.From("SOA-0001"), StatementFormat.Xlsx), talk.Office.Now, Ct))!;
        var rows = Rows(frozen);
        Assert.Equal(38, rows.Count);
        Assert.Equal(["A.2.2", "A.10.4"], [rows[0]["Control"], rows[^1]["Control"]]);
        Assert.All(rows, row => Assert.NotEmpty($"{row["Justification"]}"));
        var tested = rows.Single(row => row["Control"] is "A.6.2.4");
        Assert.Equal(("Applies", "Implemented", "Ana Ruiz"), ($"{tested["Applies"]}", $"{tested["Status"]}", $"{tested["Owner"]}"));
        var about = new MemoryStream(frozen.Content).Query(useHeaderRow: true, sheetName: "About").Cast<IDictionary<string, object>>().ToDictionary(row => $"{row["Label"]}", row => $"{row["Value"]}");
        Assert.Equal("Version 1", about["Version"]);
        Assert.StartsWith("23 Nov 2026", about["Approved"], StringComparison.Ordinal);
        var draft = (await talk.Bot.Export.Make(new StatementRequest(Lea.Id, null, StatementFormat.Xlsx), talk.Office.Now, Ct))!;
        Assert.Equal("statement-of-applicability-draft-2026-11-23.xlsx", draft.Name);
    }

    [Fact]
    public async Task Nobody_else_gets_it()
    {
        var talk = await Approved();
        Assert.Null(await talk.Bot.Export.Make(new StatementRequest(Ana.Id, StatementId.From("SOA-0001"), StatementFormat.Docx), talk.Office.Now, Ct));
        Assert.Null(await talk.Bot.Export.Make(new StatementRequest(Lea.Id, StatementId.From("SOA-0009"), StatementFormat.Docx), talk.Office.Now, Ct));
        await talk.Says(Ana, "export SoA").Forges(Ana, "statement.show", ("statement", "SOA-0001")).Forges(Ana, "statement.take-back", ("statement", "SOA-0001"));
        Assert.DoesNotContain(talk.Office.Transcript, line => line.Contains("train no models", StringComparison.Ordinal));
        await talk.Leaves(Priya);
        Assert.Null(await talk.Bot.Export.Make(new StatementRequest(Priya.Id, null, StatementFormat.Docx), talk.Office.Now, Ct));
    }

    internal static Talk Decided() => new Talk().HasDecidedTheRest(Lea).HasGiven(Lea, "A.6.2.4", Ana).HasShown(Ana, "A.6.2.4", "Test report of release 3", "2026-12-31")
        .Aside(t => t.Says(Ana, "control A.6.2.4").Presses(Ana, "Say how it is met").Presses(Ana, "Save", ("status", "Implemented"), ("how", "Each release is tested.")));

    internal static async Task<Talk> Approved()
    {
        var talk = Decided();
        await talk.Aside(t => t.Says(Lea, "send SoA for approval").Presses(Lea, "Send for approval").Presses(Ingrid, "Approve"));
        return talk;
    }

    private static List<IDictionary<string, object>> Rows(Exported file) => [.. new MemoryStream(file.Content).Query(useHeaderRow: true, sheetName: "Export").Cast<IDictionary<string, object>>()];

    private static string Text(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return Regex.Replace(reader.ReadToEnd(), "<[^>]+>", "", RegexOptions.None, TimeSpan.FromSeconds(1));
    }
}
