using System.IO.Compression;
using System.Text;
using Aims.Assessments.Attaching;
using Aims.Assessments.Library;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Comments and evidence at the questions of an assessment.</summary>
public sealed class CommentingAndAttaching
{
    private static readonly byte[] Pdf = "%PDF-1.7\nA bias test.\n"u8.ToArray();

    private static readonly (string, string) Assessment = ("assessment", "IA-0001"), Purpose = ("question", "system-purpose");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Talk Begun() => new Talk().HasRegistered(Ana).Aside(t => t.Presses(Ana, "Start the assessment"));

    [Fact]
    public Task The_approver_asks_and_the_owner_answers() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Presses(Max, "All answers"))
        .PressesAt(Max, "What do you use the system for?", "Open")
        .Presses(Max, "Comment", ("comment", "Does it also read letters of recommendation?"))
        .Presses(Ana, "Open")
        .Presses(Ana, "Comment", ("comment", "No, only the form."))
        .Presses(Ana, "Comment")
        .Reads("""
            Max presses Open at "What do you use the system for?"
            bot:
              IA-0001 · The system
              # CV screener
              What do you use the system for?
              Ana Ruiz, 23 Nov 2026, 10:00
              Sorts incoming applications for our recruiters.
              > Comment: –
              [Comment] [All answers]
            Max presses Comment: comment = Does it also read letters of recommendation?
            bot:
              IA-0001 · The system
              # CV screener
              ! Done: Your comment is there.
              What do you use the system for?
              Ana Ruiz, 23 Nov 2026, 10:00
              Sorts incoming applications for our recruiters.
              Max Keller, 23 Nov 2026, 10:00
              Does it also read letters of recommendation?
              > Comment, or answer to the comments: –
              [Comment] [All answers]
            bot to Ana:
              IA-0001 · Impact assessment, comments
              # CV screener
              What do you use the system for?
              Max Keller, 23 Nov 2026, 10:00
              Does it also read letters of recommendation?
              - What do you use the system for? | 1 so far, the latest from Max Keller, 23 Nov 2026, 10:00 [Open]
            Ana presses Open
            bot:
              IA-0001 · The system
              # CV screener
              What do you use the system for?
              Ana Ruiz, 23 Nov 2026, 10:00
              Sorts incoming applications for our recruiters.
              Max Keller, 23 Nov 2026, 10:00
              Does it also read letters of recommendation?
              > Comment, or answer to the comments: –
              [Comment] [All answers]
            Ana presses Comment: comment = No, only the form.
            bot:
              IA-0001 · The system
              # CV screener
              ! Done: Your comment is there.
              What do you use the system for?
              Ana Ruiz, 23 Nov 2026, 10:00
              Sorts incoming applications for our recruiters.
              Max Keller, 23 Nov 2026, 10:00
              Does it also read letters of recommendation?
              Ana Ruiz, 23 Nov 2026, 10:00
              No, only the form.
              > Comment, or answer to the comments: –
              [Comment] [All answers]
            bot to Max:
              IA-0001 · Impact assessment, comments
              # CV screener
              What do you use the system for?
              Ana Ruiz, 23 Nov 2026, 10:00
              No, only the form.
              - What do you use the system for? | 2 so far, the latest from Ana Ruiz, 23 Nov 2026, 10:00 [Open]
            Ana presses Comment
            bot:
              IA-0001 · The system
              # CV screener
              ! Problem: Write your comment first.
              What do you use the system for?
              Ana Ruiz, 23 Nov 2026, 10:00
              Sorts incoming applications for our recruiters.
              Max Keller, 23 Nov 2026, 10:00
              Does it also read letters of recommendation?
              Ana Ruiz, 23 Nov 2026, 10:00
              No, only the form.
              > Comment, or answer to the comments: –
              [Comment] [All answers]
            """);

    [Fact]
    public Task Others_do_not_comment_and_see_nothing() => Begun()
        .Forges(Zoe, "assessment.comment", Assessment, Purpose, ("comment", "Hello"))
        .Forges(Zoe, "assessment.question", Assessment, Purpose)
        .Forges(Zoe, "assessment.discussion", Assessment)
        .Forges(Zoe, "assessment.answers", Assessment)
        .Forges(Priya, "assessment.comment", Assessment, Purpose, ("comment", "Hello"))
        .Forges(Ana, "assessment.comment", Assessment, ("question", "no-such-question"), ("comment", "Hello"))
        .Forges(Ana, "assessment.comment", ("assessment", "IA-7777"), Purpose, ("comment", "Hello"))
        .Forges(Zoe, "assessment.attach", Assessment, Purpose)
        .Forges(Priya, "assessment.attach", Assessment, Purpose)
        .Forges(Zoe, "assessment.evidence", Assessment, Purpose, ("evidence", "1"))
        .Reads("""
            Zoë forges assessment.comment: assessment = IA-0001, question = system-purpose, comment = Hello
            bot: There is no such question for you. Say "my tasks" to see what waits for you.
            Zoë forges assessment.question: assessment = IA-0001, question = system-purpose
            bot: There is no such question for you. Say "my tasks" to see what waits for you.
            Zoë forges assessment.discussion: assessment = IA-0001
            bot: There are no comments here for you.
            Zoë forges assessment.answers: assessment = IA-0001
            bot: There is no such assessment. Say "my tasks" to see yours.
            Priya forges assessment.comment: assessment = IA-0001, question = system-purpose, comment = Hello
            bot:
              IA-0001 · The system
              # CV screener
              ! Problem: Only those who answer it, and whoever decides on it, may comment.
              What do you use the system for?
              Not answered yet.
              [All answers]
            Ana forges assessment.comment: assessment = IA-0001, question = no-such-question, comment = Hello
            bot: There is no such question for you. Say "my tasks" to see what waits for you.
            Ana forges assessment.comment: assessment = IA-7777, question = system-purpose, comment = Hello
            bot: There is no such question for you. Say "my tasks" to see what waits for you.
            Zoë forges assessment.attach: assessment = IA-0001, question = system-purpose
            bot: There is no such question for you. Say "my tasks" to see what waits for you.
            Priya forges assessment.attach: assessment = IA-0001, question = system-purpose
            bot:
              IA-0001 · The system
              # CV screener
              ! Problem: Only those who answer the question may attach something to it.
              What do you use the system for?
              Not answered yet.
              [All answers]
            Zoë forges assessment.evidence: assessment = IA-0001, question = system-purpose, evidence = 1
            bot: There is no such file or link for you.
            """);

    [Fact]
    public async Task A_comment_is_bounded_and_said_once()
    {
        var talk = Begun();
        await talk.Forges(Ana, "assessment.question", Assessment, Purpose);
        var card = talk.LatestCard(Ana).Card!;
        await talk.Presses(Ana, "Comment", ("comment", new string('x', 501)));
        Assert.Contains("! Problem: Keep a comment under 500 characters.", CardText.Of(talk.LatestCard(Ana).Card!));
        await talk.PressesOld(Ana, card, "Comment", ("comment", "Once.")).PressesOld(Ana, card, "Comment", ("comment", "Once."));
        Assert.Equal(1, (await Read(talk)).CommentsAt("system-purpose"));
    }

    [Fact]
    public Task A_file_is_sent_after_Attach_and_fetched_by_those_who_may_see_it() => Begun()
        .Forges(Ana, "assessment.attach", Assessment, Purpose)
        .Sends(Ana, "../../Bias\u202e test.PDF", Pdf)
        .PressesAt(Ana, "Bias test", "Open")
        .Sends(Ana, "again.pdf", Pdf)
        .Reads("""
            Ana forges assessment.attach: assessment = IA-0001, question = system-purpose
            bot:
              IA-0001 · CV screener
              # Attach to "What do you use the system for?"
              Send the file here now, within 60 minutes: with the paper clip, or by dragging it into this chat.
              PDF, PNG, JPEG, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), text (.txt, .csv, .md); at most 20 MB.
              > Or a link: –
              > What the link is called: –
              [Add the link] [Not now]
            Ana sends ../../Bias‮ test.PDF
            bot:
              IA-0001 · The system
              # CV screener
              ! Done: Bias test.pdf is attached.
              What do you use the system for?
              Not answered yet.
              - Bias test.pdf | 22 bytes · Ana Ruiz, 23 Nov 2026, 10:00 [Open]
              > Comment: –
              [Comment] [Attach] [Hand over] [Back to the page]
            Ana presses Open at "Bias test"
            bot:
              IA-0001 · CV screener
              # Bias test.pdf
              Question: What do you use the system for?
              Attached: Ana Ruiz, 23 Nov 2026, 10:00
              Size: 22 bytes
              Kind: application/pdf
              Virus scan: not scanned
              SHA-256: 3570d63eaaaacd00ec2babe8a460a59f236d47894bfb29222e77eadf2440ff58
              The link works once, for 15 minutes.
              [Download] [Remove] [Back to the question]
            Ana sends again.pdf
            bot: Only a governance lead can import a file into the register. Please send it to Lea Brandt. To attach a file to an assessment, press "Attach" at its question first, and send it then.
            """);

    [Theory]
    [InlineData("report.pdf", "MZ\u0090 program", "What is in that file is not what its name says")]
    [InlineData("report.exe", "MZ program", "I do not keep files of that kind.")]
    [InlineData("report", "words", "I do not keep files of that kind.")]
    [InlineData("page.html", "<script>alert(1)</script>", "I do not keep files of that kind.")]
    [InlineData("picture.svg", "<svg/>", "I do not keep files of that kind.")]
    [InlineData("report.pdf.lnk", "L", "I do not keep files of that kind.")]
    [InlineData("words.txt", "MZ\0\u0003\0\0", "What is in that file is not what its name says")]
    [InlineData("picture.png", "GIF89a", "What is in that file is not what its name says")]
    [InlineData("letter.docx", "PK\u0003\u0004 and nothing", "What is in that file is not what its name says")]
    [InlineData("report.pdf", "", "That file is empty.")]
    public async Task What_cannot_be_kept_is_refused_and_another_can_be_sent(string name, string content, string answer)
    {
        var talk = Begun();
        await talk.Forges(Ana, "assessment.attach", Assessment, Purpose).Sends(Ana, name, Encoding.Latin1.GetBytes(content));
        Assert.StartsWith($"bot: {answer}", talk.Office.Transcript[^1], StringComparison.Ordinal);
        Assert.Null((await Read(talk)).Evidence);
        await talk.Sends(Ana, "report.pdf", Pdf);
        Assert.Single((await Read(talk)).Evidence!);
    }

    [Fact]
    public async Task Documents_are_known_by_their_parts_and_hold_no_macros()
    {
        var talk = Begun();
        await talk.Forges(Ana, "assessment.attach", Assessment, Purpose).Sends(Ana, "letter.docx", Document("word/document.xml", "word/vbaProject.bin"));
        Assert.Null((await Read(talk)).Evidence);
        await talk.Sends(Ana, "sheet.xlsx", Document("word/document.xml"));
        Assert.Null((await Read(talk)).Evidence);
        await talk.Sends(Ana, "letter.docx", Document("word/document.xml"));
        Assert.Equal("letter.docx", Assert.Single((await Read(talk)).Evidence!).Name);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_kept()
    {
        var talk = Begun();
        byte[] large = new byte[20 * 1024 * 1024 + 1];
        Pdf.CopyTo(large, 0);
        await talk.Forges(Ana, "assessment.attach", Assessment, Purpose).Sends(Ana, "large.pdf", large);
        Assert.StartsWith("bot: That file is larger than 20 MB.", talk.Office.Transcript[^1], StringComparison.Ordinal);
        Assert.Null((await Read(talk)).Evidence);
    }

    [Fact]
    public async Task A_long_name_keeps_its_end()
    {
        var talk = Begun();
        await talk.Forges(Ana, "assessment.attach", Assessment, Purpose).Sends(Ana, $"{new string('n', 100_000)}.pdf", Pdf);
        string name = Assert.Single((await Read(talk)).Evidence!).Name;
        Assert.True(name.Length < 100);
        Assert.EndsWith(".pdf", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)"), InlineData("http://contoso.example"), InlineData("https://user:secret@contoso.example/x"), InlineData("https://user@contoso.example")]
    [InlineData("file:///etc/passwd"), InlineData("contoso.example"), InlineData("https://"), InlineData("https://127.0.0.1/x"), InlineData(""), InlineData("https:///x")]
    public async Task A_link_is_a_plain_https_address(string link)
    {
        var talk = Begun();
        await talk.Forges(Ana, "assessment.add-link", Assessment, Purpose, ("link", link));
        Assert.Null((await Read(talk)).Evidence);
        Assert.Contains("  > Or a link: " + (link.Length == 0 ? "–" : link), talk.Office.Transcript);
    }

    [Fact]
    public async Task The_bot_knows_after_a_restart_what_a_file_is_for_but_not_for_ever()
    {
        var talk = Begun();
        await talk.Forges(Ana, "assessment.attach", Assessment, Purpose);
        await new Talk(talk.Office).Sends(Ana, "one.pdf", Pdf);
        Assert.Single((await Read(talk)).Evidence!);

        await talk.Forges(Ana, "assessment.attach", Assessment, Purpose).Later(TimeSpan.FromHours(2)).Sends(Ana, "two.pdf", "%PDF-1.7 two");
        Assert.StartsWith("bot: Only a governance lead can import", talk.Office.Transcript[^1], StringComparison.Ordinal);
        await talk.Forges(Ana, "assessment.attach", Assessment, Purpose).Presses(Ana, "Not now").Sends(Ana, "two.pdf", "%PDF-1.7 two");
        Assert.StartsWith("bot: Only a governance lead can import", talk.Office.Transcript[^1], StringComparison.Ordinal);
        Assert.Single((await Read(talk)).Evidence!);
    }

    [Fact]
    public async Task After_it_was_submitted_nothing_is_attached_or_removed()
    {
        var talk = Begun();
        await talk.HasAnswered(Ana).Forges(Ana, "assessment.add-link", Assessment, Purpose, ("link", "https://contoso.example/a"))
            .Forges(Ana, "assessment.attach", Assessment, Purpose)
            .Forges(Ana, "assessment.submit", Assessment)
            .Forges(Ana, "assessment.retire-evidence", Assessment, Purpose, ("evidence", "1"))
            .Forges(Ana, "assessment.add-link", Assessment, Purpose, ("link", "https://contoso.example/b"))
            .Sends(Ana, "late.pdf", Pdf);
        Assert.Contains("  ! Problem: This assessment was submitted, so nothing can be attached to it now.", talk.Office.Transcript);
        Assert.Equal("https://contoso.example/a", Assert.Single((await Read(talk)).Evidence!).Link);
    }

    [Fact]
    public async Task A_colleague_attaches_at_her_question_and_removes_only_her_own()
    {
        var talk = Begun();
        await talk.Forges(Ana, "assessment.add-link", Assessment, Purpose, ("link", "https://contoso.example/a"))
            .Forges(Ana, "assessment.hand-over", Assessment, ("page", "system"), Purpose, ("colleague", "zoe"))
            .Forges(Zoe, "assessment.attach", Assessment, Purpose).Sends(Zoe, "test.pdf", Pdf)
            .Forges(Zoe, "assessment.retire-evidence", Assessment, Purpose, ("evidence", "1"));
        Assert.Contains("  ! Problem: You can remove only what you have attached.", talk.Office.Transcript);
        Assert.Equal(2, (await Read(talk)).Evidence!.Count);
        await talk.Forges(Zoe, "assessment.retire-evidence", Assessment, Purpose, ("evidence", "2"))
            .Forges(Zoe, "assessment.attach", Assessment, ("question", "data-use"));
        Assert.Single((await Read(talk)).Evidence!);
        Assert.Equal("bot: There is no such question for you. Say \"my tasks\" to see what waits for you.", talk.Office.Transcript[^1]);
    }

    [Fact]
    public async Task A_download_is_the_file_that_was_sent_for_those_who_may_see_it()
    {
        var talk = Begun();
        await talk.Forges(Ana, "assessment.attach", Assessment, Purpose).Sends(Ana, "test.pdf", Pdf);
        foreach (var reader in new[] { Ana, Lea, Priya })
        {
            await talk.Forges(reader, "assessment.evidence", Assessment, Purpose, ("evidence", "1"));
            var file = await Fetch(talk, reader);
            Assert.Equal(("test.pdf", "application/pdf"), (file!.Name, file.Type));
            Assert.Equal(Pdf, file.Content);
            Assert.Null(await Fetch(talk, reader));
        }
        await talk.Forges(Ana, "assessment.evidence", Assessment, Purpose, ("evidence", "1")).Leaves(Ana);
        Assert.Null(await Fetch(talk, Ana));
    }

    [Fact]
    public async Task What_was_removed_stays_for_those_who_oversee()
    {
        var talk = Begun();
        await talk.Forges(Ana, "assessment.attach", Assessment, Purpose).Sends(Ana, "test.pdf", Pdf)
            .Forges(Ana, "assessment.retire-evidence", Assessment, Purpose, ("evidence", "1"));
        Assert.Null((await Read(talk)).Evidence);
        var id = Aims.Assessments.AssessmentId.From("IA-0001");
        Assert.NotNull(await EvidenceAccess.Find(Priya, id, 1, talk.Records, new FormLibrary(talk.Records), Stop));
        Assert.Null(await EvidenceAccess.Find(Ana, id, 1, talk.Records, new FormLibrary(talk.Records), Stop));
        Assert.Equal(Pdf, await talk.Office.Files.Get(FileHash.Of(Pdf), Stop));
    }

    [Fact]
    public async Task A_file_that_was_changed_in_storage_is_not_given_out()
    {
        var talk = new Talk(new Office { Files = new ChangedFiles() });
        await talk.HasRegistered(Ana).Presses(Ana, "Start the assessment")
            .Forges(Ana, "assessment.attach", Assessment, Purpose).Sends(Ana, "test.pdf", Pdf)
            .Forges(Ana, "assessment.evidence", Assessment, Purpose, ("evidence", "1"));
        await Assert.ThrowsAsync<InvalidDataException>(() => Fetch(talk, Ana));
    }

    [Fact]
    public async Task A_scanner_that_refuses_keeps_a_file_out()
    {
        var talk = Begun();
        var bot = new ManagementSystem(talk.Records, talk.Office.People, talk.Index, talk.Office.Files, null, new Scanner());
        await talk.Forges(Ana, "assessment.attach", Assessment, Purpose);
        await bot.Send(talk.TurnOf(Ana, Aims.Conversation.Fields.None), new Aims.Imports.SentFile("bad.pdf", _ => Task.FromResult("%PDF-virus"u8.ToArray())), Stop);
        Assert.Null((await Read(talk)).Evidence);
        await bot.Send(talk.TurnOf(Ana, Aims.Conversation.Fields.None), new Aims.Imports.SentFile("good.pdf", _ => Task.FromResult(Pdf)), Stop);
        Assert.Equal(ScanVerdict.Clean, Assert.Single((await Read(talk)).Evidence!).File!.Scan);
    }

    private static Task<Exported?> Fetch(Talk talk, Person who)
    {
        var link = talk.LatestCard(who).Card!.Actions!.OfType<Aims.Cards.OpenUrl>().Single();
        return talk.Bot.Export.Take(link.Url.Query["?t=".Length..], talk.Office.Now, Stop);
    }

    private static async Task<Aims.Assessments.Assessment> Read(Talk talk) => (await talk.Records.Read(Aims.Assessments.Assessment.Type, "IA-0001", Stop)).State!;

    private static byte[] Document(params string[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string part in parts.Prepend("[Content_Types].xml"))
                archive.CreateEntry(part);
        }
        return file.ToArray();
    }

    private sealed class ChangedFiles : IFiles
    {
        private byte[] kept = [];

        public Task Put(string name, ReadOnlyMemory<byte> content, CancellationToken ct)
        {
            kept = [.. content.Span, (byte)'!'];
            return Task.CompletedTask;
        }

        public Task<byte[]> Get(string name, CancellationToken ct) => Task.FromResult(FileHash.Checked(name, kept));

        public Task Delete(string name, CancellationToken ct) => Task.CompletedTask;
    }

    private sealed class Scanner : IEvidenceScan
    {
        public Task<ScanVerdict> Scan(string name, ReadOnlyMemory<byte> content, CancellationToken ct) =>
            Task.FromResult(content.Span.IndexOf("virus"u8) >= 0 ? ScanVerdict.Refused : ScanVerdict.Clean);
    }
}
