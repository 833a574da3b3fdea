using System.Globalization;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Conversation;
using Aims.Reports;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Reports;

/// <summary>What the report says is what people said, and when.</summary>
public sealed class TheReportOfAnAssessment
{
    private static readonly DateTimeOffset Ten = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Has_every_answer_with_who_gave_it_and_when()
    {
        (string Question, string)[] anas = [("system-purpose", "Sorts mail."), ("system-role", "drafts"), ("system-origin", "built")];
        var talk = new Talk().HasRegistered(Ana, owner: Zoe).Presses(Ana, "Start the assessment").Presses(Ana, "Next", anas)
            .Later(TimeSpan.FromHours(1))
            .Forges(Zoe, "assessment.open", ("assessment", "IA-0001")).HasAnswered(Zoe, anas).Presses(Zoe, "Submit");
        var report = await talk.Report();

        var stored = (await talk.Records.Read(Assessment.Type, "IA-0001", Reported.Stop)).State!;
        var form = (await new FormLibrary(talk.Records).Of(stored.Form, Reported.Stop)).Form;
        var questions = report.Pages.SelectMany(page => page.Questions).ToList();
        Assert.Equal(form.VisiblePages(stored.Answers).SelectMany(page => form.VisibleQuestions(page, stored.Answers)).Select(question => question.Name), questions.Select(question => question.Name));
        Assert.Equal(form.Progress(stored.Answers).Answered, questions.Count(question => question.Answer is not null));
        Assert.All(questions, question => Assert.Equal(stored.Answers[question.Name] is null, question.Answer is null));
        Assert.Equal("Sorts mail.", questions.Single(question => question.Name == "system-purpose").Answer);
        Assert.All(questions.Where(question => question.Answer is not null), question => Assert.Equal(
            anas.Any(answer => answer.Question == question.Name) ? new Signed("Ana Ruiz", Ten) : new Signed("Zoë O'Neill", Ten.AddHours(1)), question.Given));
        Assert.Equal(new Signed("Zoë O'Neill", Ten.AddHours(1)), report.Submitted);
        Assert.Equal(["Zoë O'Neill", "Ana Ruiz"], report.Assessors);
    }

    [Fact]
    public async Task Says_what_was_changed_what_was_dropped_and_what_differs()
    {
        var report = await new Talk().HasALife().Report();
        Assert.Collection(
            report.Changed.Items,
            change => Assert.Equal(("Unfair treatment\nA right, such as free speech or a fair hearing", "Nothing worth mentioning"), (change.Before, change.After)));
        Assert.Equal(0, report.Changed.LeftOut);
        Assert.Contains(report.NotCounted, question => question.Name == "harm-severity");
        Assert.Contains(report.Since!.Answers, answer => answer.Now == "Nothing worth mentioning");
        Assert.Equal(new Signed("Ana Ruiz", Ten), report.Since.Before);
        Assert.NotEqual(report.Since.LevelBefore, report.Since.Now);
    }

    [Fact]
    public async Task Has_what_was_asked_and_decided_with_reasons()
    {
        var report = await new Talk().HasALife().Report();
        Assert.Equal(
            [
                "AP-0001 Ana Ruiz, 23 Nov 2026, 10:00: Asked Max Keller to decide by 30 Nov 2026. ",
                "AP-0001 Max Keller, 23 Nov 2026, 13:00: Changes requested. Say who checks rejections.",
                "AP-0002 Ana Ruiz, 24 Nov 2026, 13:00: Asked Max Keller to decide by 1 Dec 2026. ",
                "AP-0002 Max Keller, 24 Nov 2026, 15:00: Approved. Only while each rejection is read by a person.",
            ],
            report.Requests.SelectMany(request => request.Deeds.Select(deed =>
                $"{request.Id} {deed.By.Who}, {Reader.Default.Moment(deed.By.At)}: {deed.What}. {deed.Reason}")));
        Assert.StartsWith("Approved, by Max Keller on 24 Nov 2026, 15:00", report.Standing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_system_as_it_was_when_it_was_submitted()
    {
        var talk = new Talk().HasALife();
        var report = await talk.Report();
        var facts = report.Record.Parts.SelectMany(part => part.Facts).ToList();
        Assert.Contains(new ReportFact("Used by", "About 20 recruiters in Germany."), facts);
        Assert.Contains(new ReportFact("State then", "Awaiting approval"), facts);
        Assert.Equal("About 40 recruiters in Europe.", (await talk.Records.Read(AiSystem.Type, "AIS-0001", Reported.Stop)).State!.Details.UsedBy);
        Assert.Empty(report.Record.Missing);
    }

    [Fact]
    public async Task Reckons_the_level_again_and_lists_the_points()
    {
        var report = await new Talk().HasRegistered(Ana).HasAssessed(Ana, ("system-role", "acts"), ("oversight", "nobody")).Report();
        Assert.True(report.Result!.Agrees);
        Assert.NotEmpty(report.Result.Steps);
        Assert.Equal(Math.Round(report.Result.Points.Sum(points => points.Contribution)), report.Result.Total);
        Assert.Contains(report.Result.Points, points => points.Answer == report.Pages.SelectMany(page => page.Questions).Single(question => question.Name == "oversight").Answer);
    }

    [Fact]
    public async Task Is_sealed_with_the_ledgers_hashes()
    {
        var talk = new Talk().HasALife();
        var report = await talk.Report();
        var assessment = await talk.Records.Read(Assessment.Type, "IA-0001", Reported.Stop);
        var system = await talk.Records.Read(AiSystem.Type, "AIS-0001", Reported.Stop);
        var approval = await talk.Records.Read(Approval.Type, "AP-0002", Reported.Stop);
        Assert.Equal([("IA-0001", assessment.Version, assessment.Hash), ("AIS-0001", system.Version, system.Hash)], report.Seals.Take(2).Select(seal => (seal.Id, seal.Version, seal.Hash)));
        Assert.Equal(new Seal("approval", "AP-0002", approval.Version, approval.Hash), report.Seals[^1]);
        Assert.Equal(assessment.State!.Form, new FormUsed(report.Form.Id, report.Form.Version, report.Form.Hash, report.Form.Scoring));
        Assert.Equal([new("Ana Ruiz", "ana"), new ReportFact("Max Keller", "max")], report.People.Where(person => person.Value is "ana" or "max"));
    }

    [Fact]
    public async Task Of_open_answers_says_so()
    {
        var report = await new Talk().HasRegistered(Ana).Presses(Ana, "Start the assessment")
            .Presses(Ana, "Next", ("system-purpose", "Sorts mail."), ("system-role", "drafts")).Report();
        Assert.Null(report.Submitted);
        Assert.Null(report.Result);
        Assert.Empty(report.Requests);
        Assert.Equal("Sorts mail.", report.Pages[0].Questions.Single(question => question.Name == "system-purpose").Answer);
        Assert.Contains(report.Pages.SelectMany(page => page.Questions), question => question is { IsRequired: true, Answer: null });
    }

    [Fact]
    public async Task Of_a_system_that_a_rule_stopped_has_no_request()
    {
        var report = await new Talk().HasRegistered(Ana).HasAssessed(Ana, ("prohibited-practice", "f")).Report();
        Assert.True(report.Result!.Stop);
        Assert.True(report.Result.Agrees);
        Assert.Empty(report.Requests);
    }

    [Fact]
    public async Task Names_people_who_have_left_with_their_id()
    {
        var report = await new Talk().HasAskedForApproval(Ana).Leaves(Ana).Report();
        Assert.Equal("Ana Ruiz (who has left) (ana)", report.Submitted!.Who);
        Assert.Contains(new ReportFact("Ana Ruiz (who has left) (ana)", "ana"), report.People);
    }

    [Fact]
    public async Task Leaves_out_the_oldest_changes_when_there_are_too_many()
    {
        var talk = new Talk().HasRegistered(Ana).Presses(Ana, "Start the assessment");
        for (int n = 0; n < 200; n++)
        {
            talk = talk.Forges(Ana, "assessment.save", ("assessment", "IA-0001"), ("page", "system"), ("go", "Later"),
                ("q.system-purpose", new string('x', 990) + n.ToString(CultureInfo.InvariantCulture)));
        }
        var report = await talk.Report();
        Assert.InRange(report.Changed.Items.Count, 50, 198);
        Assert.Equal(199, report.Changed.Items.Count + report.Changed.LeftOut);
        Assert.EndsWith("199", report.Changed.Items[0].After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_every_kind_of_answer_in_words_and_what_nobody_gave()
    {
        var form = FormDefinition.Load("""
            {"version": 4, "pages": [{"name": "p", "elements": [
              {"type": "matrix", "name": "grid", "title": "How often?", "columns": [{"value": "d", "text": "Daily"}, {"value": "w", "text": "Weekly"}],
               "rows": [{"value": "log", "text": "Logs"}, {"value": "out", "text": "Outputs"}]},
              {"type": "checkbox", "name": "who", "title": "Who?", "choices": ["staff", "public"], "showOtherItem": true},
              {"type": "text", "inputType": "number", "name": "n", "title": "How many?", "defaultValue": 7},
              {"type": "rating", "name": "sure", "title": "How sure?", "rateMin": 1, "rateMax": 5, "minRateDescription": "not"},
              {"type": "expression", "name": "twice", "title": "Twice that", "expression": "{n} * 2"}
            ]}]}
            """u8).Value!;
        var used = new FormUsed("small", 4, "hash");
        var report = await Reported.Report(form, used, Ten,
            new AssessmentStarted(AssessmentId.From("IA-0001"), "AIS-0001", "CV screener", used, [Ana.Id]),
            new PageAnswered("p", Answers.From([
                new("grid", new Answer.Rows([new("log", "d"), new("out", "w")])), new("who", new Answer.Choices(["staff", "other"])),
                new("who-Comment", new Answer.Text("Guests")), new("sure", new Answer.Number(2))]), [], "review"),
            new PageAnswered("p", Answers.From([new("who-Comment", new Answer.Text("Visitors"))]), ["sure"], "review"));

        var ana = new Signed("Ana Ruiz", Ten);
        Assert.Equal(
            [("grid", "Logs: Daily\nOutputs: Weekly", ana), ("who", "staff\nOther (describe): Visitors", ana), ("n", "7", null), ("sure", null, null), ("twice", "14", null)],
            report.Pages.Single().Questions.Select(question => (question.Name, question.Answer, question.Given)));
        Assert.Equal(
            [("Who? (in own words)", "Guests", "Visitors"), ("How sure?", "2, on a scale from 1 (not) to 5", null)],
            report.Changed.Items.Select(change => (change.Title, change.Before, change.After)));
    }
}
