using Aims.Browser.Tests.Chat;
using Aims.Browser.Tests.Harness;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>Lea, who runs the management system, Priya, who audits it, and Ana, who works with AI.</summary>
public sealed class StageOfTheSystem(Chat.Browser browser) : Stage(browser)
{
    protected override string[] Handles => ["lea", "priya", "ana"];
}

/// <summary>The half of the management system that staff seldom see: controls, an incident, a concern, suppliers, an audit and what it finds.</summary>
[Collection(nameof(Stage))]
public sealed class The_management_system_runs(StageOfTheSystem stage) : IClassFixture<StageOfTheSystem>, IAsyncLifetime
{
    private const int Narrow = 700;

    private ChatWindow? leas, priyas, anas;

    private ChatWindow Lea => leas!;

    private ChatWindow Priya => priyas!;

    private ChatWindow Ana => anas!;

    public async ValueTask InitializeAsync()
    {
        leas = await stage.OpenAsync("lea", Narrow);
        priyas = await stage.OpenAsync("priya", Narrow);
        anas = await stage.OpenAsync("ana", Narrow);
    }

    [Fact]
    public async Task Controls_incidents_concerns_suppliers_and_audits()
    {
        await Lea_decides_on_a_control();
        await Ana_reports_an_incident();
        await Ana_raises_a_concern_that_Lea_reads();
        await Lea_adds_a_supplier();
        await Lea_plans_an_audit();
        await Priya_audits_and_finds_something();
        await Lea_reviews_it_with_management();
        await A_KPI_gets_better_from_day_to_day();
    }

    public async ValueTask DisposeAsync()
    {
        await stage.ExplainAsync(("Lea", leas), ("Priya", priyas), ("Ana", anas));
        foreach (var window in new[] { leas, priyas, anas }.OfType<ChatWindow>())
            await window.DisposeAsync();
    }

    private async Task Lea_decides_on_a_control()
    {
        await Lea.ReadsAsync("Welcome");
        await Lea.SayAsync("statement of applicability");
        var list = await Lea.CardAsync("A.2 Policies related to AI");
        await list.ScreenshotAsync("system-1-statement");
        await Lea.SayAsync("control A.6.2.4");
        var control = await Lea.CardAsync("AI system verification and validation");
        await control.PressAsync("Decide whether it applies");
        await control.ShowsAsync("Does it apply here?");
        await control.ChooseAsync("Does it apply here?", "Yes, it is included");
        await control.FillAsync("Why?", "We put models of suppliers to use and must know that they work here.");
        await control.PressAsync("Save");
        await control.ShowsAsync("Add evidence");
        await control.ScreenshotAsync("system-2-control");
        await Lea.SayAsync("how ready are we");
        var readiness = await Lea.CardAsync("How ready we are");
        await readiness.ScreenshotAsync("system-3-readiness");
    }

    private async Task Ana_reports_an_incident()
    {
        await Ana.ReadsAsync("Welcome");
        await Ana.SayAsync("report an incident");
        var report = await Ana.CardAsync("What happened?");
        await report.FillAsync("What happened?", "The shortlist left out everybody above 50.");
        await report.ChooseAsync("Is anybody affected?", "Yes, people are affected, not harmed");
        await report.ScreenshotAsync("system-4-incident-report");
        await report.PressAsync("Report");
        await report.ShowsAsync("INC-0001");
        // She is told at once: the card comes by itself.
        var incident = await Lea.CardAsync("INC-0001");
        await incident.PressAsync("Is it serious?");
        await incident.ShowsAsync("Did the AI system bring it about?");
        await incident.ChooseAsync("What did it lead to, directly or indirectly?", "A breach of law that protects fundamental rights, such as discrimination");
        await incident.ChooseAsync("Did the AI system bring it about?", "Yes");
        await incident.PressAsync("See what it comes to");
        await incident.ShowsAsync("By these answers it is a serious incident");
        await incident.ScreenshotAsync("system-5-incident-serious");
    }

    private async Task Ana_raises_a_concern_that_Lea_reads()
    {
        await Ana.SayAsync("raise a concern");
        var concern = await Ana.CardAsync("What worries you?");
        await concern.FillAsync("What worries you?", "Nobody told applicants that software ranks them.");
        await concern.ScreenshotAsync("system-6-concern");
        await concern.PressAsync("Send");
        await concern.ShowsAsync("I have noted it");
        await concern.ScreenshotAsync("system-7-concern-code");
        await Lea.SayAsync("concern C-0001");
        var read = await Lea.CardAsync("Nobody told applicants");
        await read.ScreenshotAsync("system-8-concern-read");
        Assert.DoesNotContain("Ana", await read.TextAsync(), StringComparison.Ordinal);
    }

    private async Task Lea_adds_a_supplier()
    {
        await Lea.SayAsync("add supplier Contoso AI");
        var supplier = await Lea.CardAsync("Add a supplier");
        await supplier.FillAsync("What does it provide?", "A model that ranks applications.");
        await supplier.ChooseAsync("If it failed us, what would that mean?", "High: something important would stop");
        await supplier.PressAsync("Add");
        await supplier.ShowsAsync("SUP-0001");
        await supplier.PressAsync("Contract terms");
        await supplier.ShowsAsync("Which contract?");
        await supplier.ScreenshotAsync("system-9-supplier-terms");
        await supplier.FillAsync("Which contract?", "C-2026-114");
        await supplier.PressAsync("Save");
        await supplier.ShowsAsync("10 of 10 terms");
        await supplier.ScreenshotAsync("system-10-supplier");
    }

    private async Task Lea_plans_an_audit()
    {
        await Lea.SayAsync("audit programme");
        var programme = await Lea.CardAsync("Propose it");
        await programme.PressAsync("Propose it");
        await programme.ShowsAsync("Adjust");
        await programme.ScreenshotAsync("system-11-programme");
        await Lea.SayAsync("new audit");
        var audit = await Lea.CardAsync("New audit");
        await audit.FillAsync("Title", "Measuring");
        await audit.FillAsync("Objectives", "Whether what is measured is measured when due.");
        await audit.PressAsync("Plan it");
        await audit.ShowsAsync("AUD-0001");
        await audit.PressAsync("What is audited");
        await audit.ShowsAsync("Clauses and controls");
        await audit.ChooseAsync("Clauses and controls", "9.1 Monitoring, measurement, analysis and evaluation");
        await audit.PressAsync("Save");
        await audit.ShowsAsync("Auditors");
        await audit.PressAsync("Auditors");
        await audit.ShowsAsync("Name an auditor");
        await audit.ChooseAsync("Name an auditor", "Priya Raman (Executive Office)");
        await audit.TickAsync("Lead auditor");
        await audit.PressAsync("Name");
        await audit.ShowsAsync("Release");
        await audit.PressAsync("Not now");
        await audit.PressAsync("Start");
        await audit.ShowsAsync("It runs.");
        await audit.ScreenshotAsync("system-12-audit");
    }

    private async Task Priya_audits_and_finds_something()
    {
        await Priya.SayAsync("audit AUD-0001");
        var audit = await Priya.CardAsync("AUD-0001");
        await audit.PressAsync("Checklist");
        await audit.ShowsAsync("Begin");
        await audit.PressAsync("Begin");
        const string question = "Is what is measured decided on, measured when due and looked at by somebody who can act?";
        await audit.ShowsAsync(question);
        await audit.ChooseAsync(question, "Finding");
        await audit.FillAsync("Notes", "The figures of October are missing.");
        await audit.FillAsync("What was looked at", "The sheet of the figures");
        await audit.ScreenshotAsync("system-13-checklist");
        await audit.PressAsync("Save for later");
        await audit.PressAsync("Open");
        await audit.PressAsync("Raise");
        await audit.ShowsAsync("How serious");
        await audit.ChooseAsync("How serious", "Major: a requirement is not met at all, or what is asked for does not work");
        await audit.ChooseAsync("Who answers for it", "Ana Ruiz (Human Resources)");
        await audit.PressAsync("Raise it");
        await audit.ShowsAsync("NC-0001");
        await audit.ScreenshotAsync("system-14-finding");
        await Ana.SayAsync("nonconformity NC-0001");
        var nonconformity = await Ana.CardAsync("NC-0001");
        await nonconformity.ScreenshotAsync("system-15-nonconformity");
        await Ana.SayAsync("my tasks");
        var tasks = await Ana.CardAsync("wait for you");
        await tasks.ScreenshotAsync("system-16-tasks");
    }
    private async Task Lea_reviews_it_with_management()
    {
        await Lea.SayAsync("plan a management review");
        var review = await Lea.CardAsync("Plan a management review");
        await review.ScreenshotAsync("system-17-review-plan");
        await review.PressAsync("Plan it");
        await review.ShowsAsync("REV-0001");
        await review.PressAsync("Compile the pack");
        await review.ShowsAsync("The pack is compiled");
        await review.PressAsync("Begin the meeting");
        await review.ShowsAsync("The meeting has begun");
        await review.PressAsync("Go through the pack");
        foreach (string page in new[] { "Page 1 of 15", "Page 2 of 15", "Page 3 of 15" })
        {
            await review.ShowsAsync(page);
            await review.PressAsync("Next");
        }
        await review.ShowsAsync("Nonconformities and corrective actions");
        await review.FillAsync("What is said to this page", "The figures of October were counted by hand.");
        await review.ScreenshotAsync("system-18-review-pack");
        await review.PressAsync("Record a decision");
        await review.ShowsAsync("It is about");
        await review.ChooseAsync("It is about", "Improvement");
        await review.FillAsync("What was decided", "What is measured is measured by the machine.");
        await review.PressAsync("Record it");
        await review.ShowsAsync("The decision is recorded");
        await review.PressAsync("To the review");
        await review.ShowsAsync("measured by the machine");
        await review.ScreenshotAsync("system-19-review-meeting");
    }

    private async Task A_KPI_gets_better_from_day_to_day()
    {
        await stage.FireAsync("daily");
        foreach (var (day, window) in new[] { (24, Ana), (25, Priya), (26, Lea) })
        {
            await stage.MoveToAsync($"2026-11-{day}T09:00:00Z");
            await AcknowledgesAsync(window);
            await stage.FireAsync("daily");
        }
        await Lea.SayAsync("kpi KPI-0002");
        var kpi = await Lea.CardAsync("Day by day");
        await kpi.ScreenshotAsync("system-20-kpi");
    }

    private static async Task AcknowledgesAsync(ChatWindow window)
    {
        await window.SayAsync("AI policy");
        var card = await window.CardAsync("Page 1 of 8");
        for (int page = 2; page <= 8; page++)
        {
            await card.PressAsync("Next");
            await card.ShowsAsync($"Page {page} of 8");
        }
        await card.TickAsync("Your acknowledgement");
        await card.PressAsync("Acknowledge");
        await card.ShowsAsync("You acknowledged this version");
    }
}
