using System.Text.RegularExpressions;
using Aims.EvidencePacks;
using Aims.Ledger;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>An evidence pack from asking for it to its end: who may, for which period, one at a time.</summary>
public sealed class AskingForAnEvidencePack
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lead_asks_for_a_year_and_downloads_it() => await new Talk().HasAskedForApproval(Ana).Later(TimeSpan.FromMinutes(5))
        .Says(Lea, "evidence packs")
        .Presses(Lea, "New pack")
        .Presses(Lea, "Build it")
        .Presses(Lea, "Download")
        .Plainly().Reads("""
            (23 Nov 2026, 10:05)
            Lea: evidence packs
            bot:
              # Evidence packs
              Nobody has asked for one yet. A pack holds all records of a period for whoever certifies.
              [New pack]
            Lea presses New pack
            bot:
              # Evidence pack
              All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.
              > From: 2025-11-24
              > To: 2026-11-23
              > Department: The whole organisation
              > Only these AI systems: –
              [Build it] [All packs]
            Lea presses Build it
            bot:
              EP-0001 · Requested
              # Evidence pack
              ! Done: It is asked for. You can go on with other things; this card keeps up.
              It begins in a moment.
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:04
              Asked for by: Lea Brandt, 23 Nov 2026, 10:05
              [Cancel] [All packs]
            bot, on Lea's card: EP-0001 · Ready | It is ready: … rows in … files, … KB. It is kept until 23 Dec 2026. | [Download] [All packs]
            bot to Lea:
              EP-0001 · Ready
              # Evidence pack
              It is ready: … rows in … files, … KB. It is kept until 23 Dec 2026.
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:04
              Asked for by: Lea Brandt, 23 Nov 2026, 10:05
              SHA-256: …
              [Download] [All packs]
            Lea presses Download
            bot:
              EP-0001
              # Evidence pack EP-0001
              24 Nov 2025 to 23 Nov 2026, … KB. Each link works once, for 15 minutes, and gives what you may see at that moment.
              SHA-256: …
              Compare it after the download: sha256sum, or Get-FileHash in PowerShell. README.txt in the file says how to check what is in it.
              [Download] [Back to the pack]
            """);

    [Fact]
    public async Task An_auditor_may_and_others_may_not() => await new Talk().Later(TimeSpan.FromMinutes(5))
        .Says(Zoe, "evidence pack")
        .Forges(Zoe, "pack.request", ("from-day", "2026-01-01"), ("to-day", "2026-10-31"))
        .Says(Priya, "audit pack")
        .Presses(Priya, "Build it", ("from-day", "2026-01-01"), ("to-day", "2026-10-31"), ("department", "Legal"))
        .Forges(Zoe, "pack.show", ("evidence-pack", "EP-0001"))
        .Forges(Zoe, "pack.offer", ("evidence-pack", "EP-0001"))
        .Forges(Zoe, "pack.work", ("evidence-pack", "EP-0001"))
        .Says(Lea, "evidence packs")
        .PressesAt(Lea, "EP-0001", "Open")
        .Forges(Lea, "pack.show", ("evidence-pack", "EP-0002"))
        .Forges(Lea, "pack.again", ("evidence-pack", "EP-0001"))
        .Forges(Lea, "pack.cancel", ("evidence-pack", "EP-0001"))
        .Forges(Lea, "pack.continue", ("evidence-pack", "EP-0001"))
        .Plainly().Reads("""
            (23 Nov 2026, 10:05)
            Zoë: evidence pack
            bot: Evidence packs are for governance leads and auditors.
            Zoë forges pack.request: from-day = 2026-01-01, to-day = 2026-10-31
            bot: Evidence packs are for governance leads and auditors.
            Priya: audit pack
            bot:
              # Evidence pack
              All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.
              > From: 2025-11-24
              > To: 2026-11-23
              > Department: The whole organisation
              > Only these AI systems: –
              [Build it] [All packs]
            Priya presses Build it: from-day = 2026-01-01, to-day = 2026-10-31, department = Legal
            bot:
              EP-0001 · Requested
              # Evidence pack
              ! Done: It is asked for. You can go on with other things; this card keeps up.
              It begins in a moment.
              Period: 1 Jan 2026 to 31 Oct 2026
              Scope: Department Legal
              Records as of: 31 Oct 2026, 23:59
              Asked for by: Priya Raman, 23 Nov 2026, 10:05
              [Cancel] [All packs]
            bot, on Priya's card: EP-0001 · Ready | It is ready: … rows in … files, … KB. It is kept until 23 Dec 2026. | [Download] [All packs]
            bot to Priya:
              EP-0001 · Ready
              # Evidence pack
              It is ready: … rows in … files, … KB. It is kept until 23 Dec 2026.
              Period: 1 Jan 2026 to 31 Oct 2026
              Scope: Department Legal
              Records as of: 31 Oct 2026, 23:59
              Asked for by: Priya Raman, 23 Nov 2026, 10:05
              SHA-256: …
              [Download] [All packs]
            Zoë forges pack.show: evidence-pack = EP-0001
            bot: Evidence packs are for governance leads and auditors.
            Zoë forges pack.offer: evidence-pack = EP-0001
            bot: Evidence packs are for governance leads and auditors.
            Zoë forges pack.work: evidence-pack = EP-0001
            bot: Evidence packs are for governance leads and auditors.
            Lea: evidence packs
            bot:
              # Evidence packs
              One pack.
              - 1 Jan 2026 to 31 Oct 2026 | EP-0001 · Ready, … KB · Department Legal · Priya Raman, 23 Nov 2026 [Open]
              [New pack]
            Lea presses Open at "EP-0001"
            bot:
              EP-0001 · Ready
              # Evidence pack
              It is ready: … rows in … files, … KB. It is kept until 23 Dec 2026.
              Period: 1 Jan 2026 to 31 Oct 2026
              Scope: Department Legal
              Records as of: 31 Oct 2026, 23:59
              Asked for by: Priya Raman, 23 Nov 2026, 10:05
              SHA-256: …
              [Download] [All packs]
            Lea forges pack.show: evidence-pack = EP-0002
            bot: There is no such evidence pack for you. Say "evidence packs" to see them.
            Lea forges pack.again: evidence-pack = EP-0001
            bot:
              EP-0001 · Ready
              # Evidence pack
              ! Note: It is ready: download it.
              It is ready: … rows in … files, … KB. It is kept until 23 Dec 2026.
              Period: 1 Jan 2026 to 31 Oct 2026
              Scope: Department Legal
              Records as of: 31 Oct 2026, 23:59
              Asked for by: Priya Raman, 23 Nov 2026, 10:05
              SHA-256: …
              [Download] [All packs]
            Lea forges pack.cancel: evidence-pack = EP-0001
            bot:
              EP-0001 · Ready
              # Evidence pack
              ! Note: It is not being built any more.
              It is ready: … rows in … files, … KB. It is kept until 23 Dec 2026.
              Period: 1 Jan 2026 to 31 Oct 2026
              Scope: Department Legal
              Records as of: 31 Oct 2026, 23:59
              Asked for by: Priya Raman, 23 Nov 2026, 10:05
              SHA-256: …
              [Download] [All packs]
            Lea forges pack.continue: evidence-pack = EP-0001
            bot:
              EP-0001 · Ready
              # Evidence pack
              ! Note: There is nothing to continue.
              It is ready: … rows in … files, … KB. It is kept until 23 Dec 2026.
              Period: 1 Jan 2026 to 31 Oct 2026
              Scope: Department Legal
              Records as of: 31 Oct 2026, 23:59
              Asked for by: Priya Raman, 23 Nov 2026, 10:05
              SHA-256: …
              [Download] [All packs]
            """);

    [Fact]
    public async Task What_cannot_be_built_is_asked_for_again() => await new Talk().HasRegistered(Ana)
        .Says(Lea, "evidence pack")
        .Presses(Lea, "Build it", ("from-day", "2026-10-01"), ("to-day", "2026-09-01"))
        .Presses(Lea, "Build it", ("from-day", "2026-10-01"), ("to-day", "2026-11-24"))
        .Presses(Lea, "Build it", ("from-day", "1999-10-01"), ("to-day", "2026-11-23"))
        .Presses(Lea, "Build it", ("from-day", ""), ("to-day", "2026-11-23"))
        .Presses(Lea, "Build it", ("from-day", "2026-10-01"), ("to-day", "2026-11-23"), ("department", "Nowhere"))
        .Presses(Lea, "Build it", ("from-day", "2026-10-01"), ("to-day", "2026-11-23"), ("department", "*"), ("systems", "AIS-0001, everything"))
        .Presses(Lea, "Build it", ("from-day", "2026-10-01"), ("to-day", "2026-11-23"), ("systems", "AIS-0099"))
        .Presses(Lea, "Build it", ("from-day", "2026-10-01"), ("to-day", "2026-11-23"), ("department", "Legal"), ("systems", "AIS-0001"))
        .Presses(Lea, "Build it", ("from-day", "2026-10-01"), ("to-day", "2026-11-23"), ("department", "*"), ("systems", "ais-1"))
        .Plainly().Reads("""
            Lea: evidence pack
            bot:
              # Evidence pack
              All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.
              > From: 2025-11-24
              > To: 2026-11-23
              > Department: The whole organisation
              > Only these AI systems: –
              [Build it] [All packs]
            Lea presses Build it: from-day = 2026-10-01, to-day = 2026-09-01
            bot:
              # Evidence pack
              All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.
              > From: 2026-10-01
                ! Please check: The first day is after the last one.
              > To: 2026-09-01
              > Department: The whole organisation
              > Only these AI systems: –
              [Build it] [All packs]
            Lea presses Build it: from-day = 2026-10-01, to-day = 2026-11-24
            bot:
              # Evidence pack
              All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.
              > From: 2026-10-01
              > To: 2026-11-24
                ! Please check: That day is still to come. Choose today or an earlier one.
              > Department: The whole organisation
              > Only these AI systems: –
              [Build it] [All packs]
            Lea presses Build it: from-day = 1999-10-01, to-day = 2026-11-23
            bot:
              # Evidence pack
              All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.
              > From: 1999-10-01
                ! Please check: A pack covers at most 10 years. Choose a later first day, or ask for several.
              > To: 2026-11-23
              > Department: The whole organisation
              > Only these AI systems: –
              [Build it] [All packs]
            Lea presses Build it: from-day = , to-day = 2026-11-23
            bot:
              # Evidence pack
              All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.
              > From: 2025-11-24
                ! Please check: Choose the first day.
              > To: 2026-11-23
              > Department: The whole organisation
              > Only these AI systems: –
              [Build it] [All packs]
            Lea presses Build it: from-day = 2026-10-01, to-day = 2026-11-23, department = Nowhere
            bot:
              # Evidence pack
              All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.
              > From: 2026-10-01
              > To: 2026-11-23
              > Department: ?Nowhere
                ! Please check: Choose a department of the list.
              > Only these AI systems: –
              [Build it] [All packs]
            Lea presses Build it: from-day = 2026-10-01, to-day = 2026-11-23, department = *, systems = AIS-0001, everything
            bot:
              # Evidence pack
              All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.
              > From: 2026-10-01
              > To: 2026-11-23
              > Department: The whole organisation
              > Only these AI systems: AIS-0001, everything
                ! Please check: Give at most 50 ids, such as AIS-0001, AIS-0004, or leave it empty.
              [Build it] [All packs]
            Lea presses Build it: from-day = 2026-10-01, to-day = 2026-11-23, systems = AIS-0099
            bot:
              # Evidence pack
              All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.
              > From: 2026-10-01
              > To: 2026-11-23
              > Department: The whole organisation
              > Only these AI systems: AIS-0099
                ! Please check: There is no AI system AIS-0099 in the register.
              [Build it] [All packs]
            Lea presses Build it: from-day = 2026-10-01, to-day = 2026-11-23, department = Legal, systems = AIS-0001
            bot:
              # Evidence pack
              All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.
              > From: 2026-10-01
              > To: 2026-11-23
              > Department: Legal
              > Only these AI systems: AIS-0001
                ! Please check: Choose a department or name systems, not both.
              [Build it] [All packs]
            Lea presses Build it: from-day = 2026-10-01, to-day = 2026-11-23, department = *, systems = ais-1
            bot:
              EP-0001 · Requested
              # Evidence pack
              ! Done: It is asked for. You can go on with other things; this card keeps up.
              It begins in a moment.
              Period: 1 Oct 2026 to 23 Nov 2026
              Scope: AIS-0001
              Records as of: 23 Nov 2026, 09:59
              Asked for by: Lea Brandt, 23 Nov 2026, 10:00
              [Cancel] [All packs]
            bot, on Lea's card: EP-0001 · Ready | It is ready: … rows in … files, … KB. It is kept until 23 Dec 2026. | [Download] [All packs]
            bot to Lea:
              EP-0001 · Ready
              # Evidence pack
              It is ready: … rows in … files, … KB. It is kept until 23 Dec 2026.
              Period: 1 Oct 2026 to 23 Nov 2026
              Scope: AIS-0001
              Records as of: 23 Nov 2026, 09:59
              Asked for by: Lea Brandt, 23 Nov 2026, 10:00
              SHA-256: …
              [Download] [All packs]
            """);

    [Fact]
    public async Task One_at_a_time_is_built_for_a_person() => await new Talk().HasPackInTheMaking(Lea)
        .Says(Lea, "evidence pack").Presses(Lea, "Build it")
        .Says(Lea, "evidence pack EP-0001")
        .Forges(Priya, "pack.cancel", ("evidence-pack", "EP-0001"))
        .Later(TimeSpan.FromMinutes(4))
        .Says(Priya, "evidence pack EP-0001")
        .Presses(Priya, "Continue")
        .Says(Lea, "evidence packs")
        .Plainly().Reads("""
            Lea: evidence pack
            bot:
              # Evidence pack
              All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.
              > From: 2025-11-24
              > To: 2026-11-23
              > Department: The whole organisation
              > Only these AI systems: –
              [Build it] [All packs]
            Lea presses Build it
            bot:
              EP-0001 · Being built
              # Evidence pack
              ! Note: EP-0001 is being built for you right now. Wait until it is ready, or cancel it.
              7 rows so far. You can go on with other things; this card keeps up.
              ■□□□□□□□□□ Section 1 of 14 · Scope, context, and who answers for what
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:00
              Asked for by: Lea Brandt, 23 Nov 2026, 10:00
              [Cancel] [All packs]
            Lea: evidence pack EP-0001
            bot:
              EP-0001 · Being built
              # Evidence pack
              7 rows so far. You can go on with other things; this card keeps up.
              ■□□□□□□□□□ Section 1 of 14 · Scope, context, and who answers for what
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:00
              Asked for by: Lea Brandt, 23 Nov 2026, 10:00
              [Cancel] [All packs]
            Priya forges pack.cancel: evidence-pack = EP-0001
            bot:
              EP-0001 · Being built
              # Evidence pack
              ! Note: EP-0001 was asked for by somebody else. They, or a governance lead, can cancel it.
              7 rows so far. You can go on with other things; this card keeps up.
              ■□□□□□□□□□ Section 1 of 14 · Scope, context, and who answers for what
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:00
              Asked for by: Lea Brandt, 23 Nov 2026, 10:00
              [All packs]
            (23 Nov 2026, 10:04)
            Priya: evidence pack EP-0001
            bot:
              EP-0001 · Being built
              # Evidence pack
              It has stood still for a while. Press Continue; what is built stays.
              ■□□□□□□□□□ Section 1 of 14 · Scope, context, and who answers for what
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:00
              Asked for by: Lea Brandt, 23 Nov 2026, 10:00
              [Continue] [All packs]
            Priya presses Continue
            bot:
              EP-0001 · Being built
              # Evidence pack
              ! Done: It goes on in a moment.
              It has stood still for a while. Press Continue; what is built stays.
              ■□□□□□□□□□ Section 1 of 14 · Scope, context, and who answers for what
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:00
              Asked for by: Lea Brandt, 23 Nov 2026, 10:00
              [Continue] [All packs]
            bot, on Lea's card: EP-0001 · Failed | It could not be built: something that is stored for it was changed or taken away. No part has the name EP-0001/1/part. If it fails again, ask your administrator to verify the ledger. | [Build it again] [All packs]
            bot, on Lea's card: EP-0001 · Failed | It could not be built: something that is stored for it was changed or taken away. No part has the name EP-0001/1/part. If it fails again, ask your administrator to verify the ledger. | [Build it again] [All packs]
            bot, on Priya's card: EP-0001 · Failed | It could not be built: something that is stored for it was changed or taken away. No part has the name EP-0001/1/part. If it fails again, ask your administrator to verify the ledger. | [Build it again] [All packs]
            bot, on Priya's card: EP-0001 · Failed | It could not be built: something that is stored for it was changed or taken away. No part has the name EP-0001/1/part. If it fails again, ask your administrator to verify the ledger. | [Build it again] [All packs]
            bot to Lea:
              EP-0001 · Failed
              # Evidence pack
              It could not be built: something that is stored for it was changed or taken away. No part has the name EP-0001/1/part. If it fails again, ask your administrator to verify the ledger.
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:00
              Asked for by: Lea Brandt, 23 Nov 2026, 10:00
              [Build it again] [All packs]
            Lea: evidence packs
            bot:
              # Evidence packs
              One pack.
              - 24 Nov 2025 to 23 Nov 2026 | EP-0001 · Failed · The whole organisation · Lea Brandt, 23 Nov 2026 [Open]
              [New pack]
            """);

    [Fact]
    public async Task It_is_cancelled_and_built_again() => await new Talk().HasPackInTheMaking(Lea)
        .Says(Lea, "evidence pack EP-0001")
        .Presses(Lea, "Cancel")
        .Presses(Lea, "Build it again")
        .Plainly().Reads("""
            Lea: evidence pack EP-0001
            bot:
              EP-0001 · Being built
              # Evidence pack
              7 rows so far. You can go on with other things; this card keeps up.
              ■□□□□□□□□□ Section 1 of 14 · Scope, context, and who answers for what
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:00
              Asked for by: Lea Brandt, 23 Nov 2026, 10:00
              [Cancel] [All packs]
            Lea presses Cancel
            bot:
              EP-0001 · Cancelled
              # Evidence pack
              It was cancelled on 23 Nov 2026, 10:00.
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:00
              Asked for by: Lea Brandt, 23 Nov 2026, 10:00
              [Build it again] [All packs]
            Lea presses Build it again
            bot:
              EP-0001 · Requested
              # Evidence pack
              It begins in a moment.
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:00
              Asked for by: Lea Brandt, 23 Nov 2026, 10:00
              [Cancel] [All packs]
            bot, on Lea's card: EP-0001 · Ready | It is ready: … rows in … files, … KB. It is kept until 23 Dec 2026. | [Download] [All packs]
            bot to Lea:
              EP-0001 · Ready
              # Evidence pack
              It is ready: … rows in … files, … KB. It is kept until 23 Dec 2026.
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:00
              Asked for by: Lea Brandt, 23 Nov 2026, 10:00
              SHA-256: …
              [Download] [All packs]
            """);

    [Fact]
    public async Task What_was_changed_in_storage_is_no_evidence()
    {
        var talk = new Talk();
        await talk.HasPackInTheMaking(Lea).Then(async () =>
        {
            await using var part = await talk.Office.Packs.Create("EP-0001/1/part", Stop);
            part.WriteByte(0);
        });
        await talk.Later(TimeSpan.FromMinutes(4)).Says(Lea, "evidence pack EP-0001").Presses(Lea, "Continue")
            .Says(Lea, "evidence pack EP-0001").Plainly().Reads("""
                (23 Nov 2026, 10:04)
                Lea: evidence pack EP-0001
                bot:
                  EP-0001 · Being built
                  # Evidence pack
                  It has stood still for a while. Press Continue; what is built stays.
                  ■□□□□□□□□□ Section 1 of 14 · Scope, context, and who answers for what
                  Period: 24 Nov 2025 to 23 Nov 2026
                  Scope: The whole organisation
                  Records as of: 23 Nov 2026, 10:00
                  Asked for by: Lea Brandt, 23 Nov 2026, 10:00
                  [Continue] [Cancel] [All packs]
                Lea presses Continue
                bot:
                  EP-0001 · Being built
                  # Evidence pack
                  ! Done: It goes on in a moment.
                  It has stood still for a while. Press Continue; what is built stays.
                  ■□□□□□□□□□ Section 1 of 14 · Scope, context, and who answers for what
                  Period: 24 Nov 2025 to 23 Nov 2026
                  Scope: The whole organisation
                  Records as of: 23 Nov 2026, 10:00
                  Asked for by: Lea Brandt, 23 Nov 2026, 10:00
                  [Continue] [Cancel] [All packs]
                bot, on Lea's card: EP-0001 · Failed | It could not be built: something that is stored for it was changed or taken away. The part 02-statement-of-applicability/statements.csv#00 was changed after it was stored. If it fails again, ask your administrator to verify the ledger. | [Build it again] [All packs]
                bot to Lea:
                  EP-0001 · Failed
                  # Evidence pack
                  It could not be built: something that is stored for it was changed or taken away. The part 02-statement-of-applicability/statements.csv#00 was changed after it was stored. If it fails again, ask your administrator to verify the ledger.
                  Period: 24 Nov 2025 to 23 Nov 2026
                  Scope: The whole organisation
                  Records as of: 23 Nov 2026, 10:00
                  Asked for by: Lea Brandt, 23 Nov 2026, 10:00
                  [Build it again] [All packs]
                Lea: evidence pack EP-0001
                bot:
                  EP-0001 · Failed
                  # Evidence pack
                  It could not be built: something that is stored for it was changed or taken away. The part 02-statement-of-applicability/statements.csv#00 was changed after it was stored. If it fails again, ask your administrator to verify the ledger.
                  Period: 24 Nov 2025 to 23 Nov 2026
                  Scope: The whole organisation
                  Records as of: 23 Nov 2026, 10:00
                  Asked for by: Lea Brandt, 23 Nov 2026, 10:00
                  [Build it again] [All packs]
                """);
    }

    [Fact]
    public async Task It_is_deleted_when_its_time_is_over()
    {
        var talk = new Talk();
        await talk.Later(TimeSpan.FromMinutes(5)).Says(Lea, "evidence pack").Presses(Lea, "Build it");
        Assert.Single(talk.Office.Packs.Names);
        await talk.Later(TimeSpan.FromDays(30));
        Assert.Equal(0, await talk.Bot.Packs.Run(talk.Office.Now, Stop));
        await talk.Later(TimeSpan.FromDays(1));
        Assert.Equal(1, await talk.Bot.Packs.Run(talk.Office.Now, Stop));
        Assert.Equal(0, await talk.Bot.Packs.Run(talk.Office.Now, Stop));
        Assert.Empty(talk.Office.Packs.Names);
        talk.Office.Transcript.Clear();
        await talk.Says(Lea, "evidence pack EP-0001").Plainly().Reads("""
            Lea: evidence pack EP-0001
            bot:
              EP-0001 · No longer kept
              # Evidence pack
              Its file is no longer kept. Built again, it is of the same moment.
              Period: 24 Nov 2025 to 23 Nov 2026
              Scope: The whole organisation
              Records as of: 23 Nov 2026, 10:04
              Asked for by: Lea Brandt, 23 Nov 2026, 10:05
              SHA-256: …
              [Build it again] [All packs]
            """);
    }

    [Fact]
    public async Task Whoever_no_longer_oversees_gets_nothing()
    {
        var talk = new Talk();
        await talk.Later(TimeSpan.FromMinutes(5)).Says(Priya, "evidence pack").Presses(Priya, "Build it").Presses(Priya, "Download");
        string token = talk.LatestCard(Priya).Card!.Actions!.OfType<Aims.Cards.OpenUrl>().Single().Url.Query["?t=".Length..];
        talk.Office.People.Becomes(Priya with { Roles = [] });
        Assert.Null(await talk.Bot.Export.Take(token, talk.Office.Now, Stop));
    }
}

internal static partial class PackStories
{
    /// <summary>Without what another word anywhere in a pack would change: how large it is, and its hash.</summary>
    public static Talk Plainly(this Talk talk) => talk.Then(() =>
    {
        for (int line = 0; line < talk.Office.Transcript.Count; line++)
            talk.Office.Transcript[line] = Sizes.Replace(talk.Office.Transcript[line], "…");
        return Task.CompletedTask;
    });

    /// <summary>A pack whose first part is noted: the work stands there.</summary>
    public static Talk HasPackInTheMaking(this Talk talk, Aims.People.Person who) => talk.Then(async () =>
    {
        var id = new PackId("EP-0001");
        var request = new PackRequest(new(2025, 11, 24), new(2026, 11, 23), PackScope.Everything, talk.Office.Now);
        var part = new PackPart("02-statement-of-applicability/statements.csv#00", "EP-0001/1/part", new string('0', 64), 7, 1);
        await talk.Records.Commit(new Command(talk.Office.NewId(), who.Id, talk.Office.Now), async draft =>
        {
            await draft.NewId(EvidencePack.Type, TestContext.Current.CancellationToken);
            await draft.Apply(EvidencePack.Type, id.Value, Decided<PackEvent>.These(new PackRequested(id, request), new PackPartBuilt(part)), TestContext.Current.CancellationToken);
            await draft.Apply(PackTurn.Type, who.Id.Value, new PackTurnTaken(id), TestContext.Current.CancellationToken);
        }, TestContext.Current.CancellationToken);
    });

    [GeneratedRegex(@"[0-9a-f]{64}|\d+(?= rows in)|(?<=rows in )\d+|[\d.]+(?= KB)")]
    private static partial Regex Sizes { get; }
}
