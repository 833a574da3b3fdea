using System.Text;
using Aims.Assessments;
using Aims.Assessments.Attaching;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Conversation;
using Aims.Reports;
using Aims.Risks;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Reports;

/// <summary>Evidence, comments, parts that were handed over, risks and what was called off are in the report as they are in the ledger.</summary>
public sealed class TheReportOfWorkTogether
{
    private static readonly DateTimeOffset Ten = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Tells_who_was_asked_for_what_and_what_came_of_it()
    {
        var report = await new Talk().IsFilledInTogether().Report();
        Assert.Equal(
            [
                "Ana Ruiz, 23 Nov 2026, 10:00: Began it, on version 2 of the form.",
                "Ana Ruiz, 23 Nov 2026, 10:00: Asked Zoë O'Neill to answer \"The data\". You built the data feed.",
                "Ana Ruiz, 23 Nov 2026, 10:00: Asked نور حداد to answer \"The people affected\". You know the teams.",
                "Ana Ruiz, 23 Nov 2026, 10:00: Asked Zoë O'Neill to answer \"What you do about it\". What is in place?",
                "Zoë O'Neill, 23 Nov 2026, 10:20: Sent back \"The data\", answered.",
                "نور حداد, 23 Nov 2026, 10:20: Declined \"The people affected\". Ask <b>Max</b>.",
                "Ana Ruiz, 23 Nov 2026, 10:20: Took back \"What you do about it\".",
                "Ana Ruiz, 23 Nov 2026, 10:20: Submitted it. Level 1, minimal; total 5.",
                "Ana Ruiz, 27 Nov 2026, 15:20: Opened the answers again.",
                "Ana Ruiz, 27 Nov 2026, 15:20: Called off the reassessment. What was submitted before stands again, answers and result.",
            ],
            report.Course.Items.Reverse().Select(deed => $"{deed.By.Who}, {Reader.Default.Moment(deed.By.At)}: {deed.What}. {deed.Reason}".TrimEnd()));
        var questions = report.Pages.SelectMany(page => page.Questions).ToDictionary(question => question.Name);
        Assert.Equal(new Signed("Zoë O'Neill", Ten.AddMinutes(20)), questions["data-use"].Given);
        Assert.Equal(new Signed("Ana Ruiz", Ten.AddMinutes(20)), questions["unequal"].Given);
        Assert.Contains(new ReportFact("Zoë O'Neill", "zoe"), report.People);
    }

    [Fact]
    public async Task Has_the_evidence_and_what_was_removed()
    {
        var talk = new Talk().IsFilledInTogether();
        var report = await talk.Report();
        var kept = (await talk.Records.Read(Assessment.Type, "IA-0001", Reported.Stop)).State!.Evidence!;
        var pieces = report.Evidence.Items.OrderBy(piece => piece.Number).ToList();
        Assert.Equal([1, 2, 3], pieces.Select(piece => piece.Number));
        Assert.Equal(("Bias test.pdf", new ReportedFile("application/pdf", "22 bytes", kept[0].File!.Sha256, "not scanned")), (pieces[0].Name, pieces[0].File));
        Assert.Equal(("Results", new ReportedLink("https://results.contoso.example/bias?year=2026", "results.contoso.example")), (pieces[1].Name, pieces[1].Link));
        Assert.Equal(new Signed("Ana Ruiz", Ten.AddMinutes(20)), pieces[1].Attached);
        Assert.Equal([null, null, new Signed("Ana Ruiz", Ten.AddMinutes(20))], pieces.Select(piece => piece.Removed));
        // A look-alike shows as what it is.
        Assert.StartsWith("xn--", pieces[2].Link!.Host, StringComparison.Ordinal);
        var asked = report.Pages.SelectMany(page => page.Questions).Single(question => question.Name == "unequal");
        Assert.Equal([1, 2], asked.Evidence);
        Assert.All(pieces, piece => Assert.Equal(asked.Title, piece.Question));
    }

    [Fact]
    public async Task Has_the_comments()
    {
        var report = await new Talk().IsFilledInTogether().Report();
        var asked = report.Pages.SelectMany(page => page.Questions).Single(question => question.Name == "unequal");
        Assert.Equal(
            [
                new(asked.Title, "Only men and women are compared.", new Signed("Ana Ruiz", Ten.AddMinutes(20))),
                new ReportedComment(asked.Title, "<i>Age</i> as well, please.", new Signed("Max Keller", Ten.AddMinutes(320))),
            ],
            report.Comments.Items);
        Assert.Equal(2, asked.Comments);
    }

    [Fact]
    public async Task Has_each_risk_with_its_treatment()
    {
        var talk = new Talk().IsFilledInTogether();
        var report = await talk.Report();
        Assert.Equal(["RSK-0001", "RSK-0002", "RSK-0003"], report.Risks.Select(risk => risk.Id));
        var (dismissed, reduced, accepted) = (report.Risks[0], report.Risks[1], report.Risks[2]);

        Assert.Equal(("The supplier stops", false, "Does not apply", null), (dismissed.Title, dismissed.IsProposed, dismissed.Standing, dismissed.Before));
        Assert.Equal(new ReportFact("Why it does not apply", "It is bought for five years."), dismissed.Reason);

        Assert.Equal((true, "Likely, serious: high", "Reduce it", "Unlikely, minor: low", false), (reduced.IsProposed, reduced.Before, reduced.Treatment, reduced.Left, reduced.IsConfirmed));
        Assert.Equal(
            new ReportedAction(
                1, "Compare the results of women and men.", "نور حداد", new DateOnly(2026, 12, 18), null,
                new Signed("نور حداد", Ten.AddMinutes(320).AddDays(3)), "200 results compared.", "https://contoso.example/comparison"),
            Assert.Single(reduced.Actions));

        Assert.Equal(("Possible, serious: high", "Accepted until 23 May 2027"), (accepted.Before, accepted.Standing));
        Assert.Equal(
            new ReportedAcceptance(
                "Max Keller", false, new DateOnly(2026, 11, 30), new Signed("Max Keller", Ten.AddMinutes(320)), new DateOnly(2027, 5, 23), "Each result is looked at until then."),
            accepted.Acceptance);
        Assert.Equal(new ReportFact("Why it can stay as it is", "We need it this year."), accepted.Reason);
        Assert.Equal(
            ["Took it up", "Rated it: Possible, serious: high", "Chose: accept it", "Asked Max Keller to accept it", "Accepted it until 23 May 2027: Each result is looked at until then."],
            accepted.History.Items.Reverse().Select(deed => deed.What));

        var record = await talk.Records.Read(Risk.Type, "RSK-0002", Reported.Stop);
        Assert.Contains(new Seal("risk", "RSK-0002", record.Version, record.Hash), report.Seals);
    }

    [Fact]
    public async Task Says_what_has_run_out_since()
    {
        var report = await new Talk().IsFilledInTogether()
            .Aside(t => t.Later(TimeSpan.FromDays(200)).Forges(Ana, "assessment.comment", ("assessment", "IA-0001"), ("question", "unequal"), ("comment", "Still so."))).Report();
        Assert.Equal("Acceptance expired on 23 May 2027", report.Risks[2].Standing);
        Assert.DoesNotContain("overdue", Page(report), StringComparison.Ordinal);
        var left = report.Risks[1] with { Actions = [report.Risks[1].Actions[0] with { Done = null }] };
        Assert.Contains("Not done, and overdue", Page(report with { Risks = [left] }), StringComparison.Ordinal);
        Assert.Contains("Not done yet", Page(report with { Risks = [left], AsOf = Ten }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_came_back_when_a_reassessment_was_called_off()
    {
        var report = await new Talk().IsFilledInTogether().Report();
        var again = new Signed("Ana Ruiz", Ten.AddMinutes(320).AddDays(4));
        Assert.Equal(
            [("At least every month", "At least every year", again), ("None.", null, again), ("At least every year", "At least every month", again), (null, "None.", again)],
            report.Changed.Items.Reverse().Select(change => (change.Before, change.After, change.By)).Select(change => (Short(change.Before), Short(change.After), change.By)));
        var checkedHow = report.Pages.SelectMany(page => page.Questions).Single(question => question.Name == "measures-checked");
        Assert.Equal(new Signed("Ana Ruiz", Ten.AddMinutes(20)), checkedHow.Given);
        Assert.Equal(new Signed("Ana Ruiz", Ten.AddMinutes(20)), report.Submitted);
        Assert.Null(report.Since);
        Assert.True(report.Result!.Agrees);
    }

    [Fact]
    public async Task Says_what_a_move_to_another_version_of_the_form_left_behind()
    {
        var form = FormDefinition.Load("""{"version": 5, "pages": [{"name": "p", "elements": [{"type": "text", "name": "kept", "title": "Kept?"}]}]}"""u8).Value!;
        var (old, used) = (new FormUsed("small", 4, "before"), new FormUsed("small", 5, "hash"));
        var report = await Reported.Report(form, used, Ten,
            new AssessmentStarted(AssessmentId.From("IA-0001"), "AIS-0001", "CV screener", old, [Ana.Id]),
            new PageAnswered("p", Answers.From([new("kept", new Answer.Text("Yes")), new("gone", new Answer.Text("Lost"))]), [], "review"),
            new AssessmentMoved(used, ["gone"]),
            new AssessmentSubmitted(Result.WithoutLevel, []));
        var ana = new Signed("Ana Ruiz", Ten);
        Assert.Equal(new ChangedAnswer("gone", "Lost", null, ana), Assert.Single(report.Changed.Items));
        Assert.Equal(("Moved it to version 5 of the form", "Did not fit: gone"), (report.Course.Items[1].What, report.Course.Items[1].Reason));
        Assert.Equal("Submitted it. No level", report.Course.Items[0].What);
        Assert.True(report.IsFurther);
        Assert.Equal(ana, Assert.Single(report.Pages[0].Questions).Given);
    }

    [Fact]
    public async Task Leaves_out_the_oldest_when_there_is_too_much()
    {
        var form = FormDefinition.Load("""{"version": 5, "pages": [{"name": "p", "elements": [{"type": "text", "name": "q", "title": "Why?"}]}]}"""u8).Value!;
        var used = new FormUsed("small", 5, "hash");
        var report = await Reported.Report(form, used, Ten,
        [
            new AssessmentStarted(AssessmentId.From("IA-0001"), "AIS-0001", "CV screener", used, [Ana.Id]),
            .. Enumerable.Range(0, 900).Select(n => new Assessments.Discussion.CommentWritten("q", $"{n} {new string('x', 496)}")),
            .. Enumerable.Range(1, 500).SelectMany(n => new AssessmentEvent[]
            {
                new EvidenceAttached(new Evidence(n, "q", "Link", null, $"https://a.example/{new string('y', 900)}", Ana.Id, Ten)), new EvidenceRetired(n),
            }),
        ]);
        Assert.InRange(report.Comments.Items.Count, 400, 600);
        Assert.Equal(900, report.Comments.Items.Count + report.Comments.LeftOut);
        Assert.StartsWith("899 ", report.Comments.Items[^1].Text, StringComparison.Ordinal);
        Assert.InRange(report.Evidence.Items.Count, 250, 350);
        Assert.Equal((500, 500), (report.Evidence.Items[0].Number, report.Evidence.Items.Count + report.Evidence.LeftOut));
        Assert.InRange(ReportFile.Write(report, ReportFormat.Html).Length, 400_000, 1_500_000);
    }

    private static string Page(AssessmentReport report) => Encoding.UTF8.GetString(ReportFile.Write(report, ReportFormat.Html));

    private static string? Short(string? answer) => answer?.Split(',')[0];
}
