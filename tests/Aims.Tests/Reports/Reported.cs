using Aims.Assessments;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Ledger;
using Aims.People;
using Aims.Reports;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Reports;

/// <summary>Reports of what was said in a talk.</summary>
internal static class Reported
{
    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<AssessmentReport> Report(this Talk talk, string assessment = "IA-0001")
    {
        await talk;
        var sources = await ReportSources.Read(talk.Records, new FormLibrary(talk.Records), AssessmentId.From(assessment), Stop);
        return AssessmentReport.Of(sources!, talk.Office.People);
    }

    /// <summary>A system whose answers were sent back, changed, submitted again and approved with a condition; its record changed since.</summary>
    public static Talk HasALife(this Talk talk) => talk
        .HasRegistered(Ana).HasCompletedTheRecord(Ana).Aside(t => t
            .Says(Ana, "status AIS-0001").HasAssessed(Ana, ("harm-kinds", "fairness,rights"), ("system-role", "acts"), ("misuse", "<b>Somebody</b> could rely on it alone."))
            .Later(TimeSpan.FromHours(3)).Presses(Max, "Ask for changes", ("reason", "Say who checks rejections."))
            .Later(TimeSpan.FromDays(1)).Says(Ana, "status AIS-0001").Presses(Ana, "Change answers")
            .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "effects"))
            .Presses(Ana, "To the review", ("harm-kinds", "none"))
            .Presses(Ana, "Submit")
            .Later(TimeSpan.FromHours(2)).Presses(Max, "Approve", ("reason", "Only while each rejection is read by a person."))
            .Later(TimeSpan.FromDays(2)).Opens(Ana, "Responsibility").Presses(Ana, "Save and next", ("used-by", "About 40 recruiters in Europe.")));

    /// <summary>
    /// Filled in together: parts were handed over, evidence attached and removed, and comments written; three risks, of which one is
    /// acted on, one accepted by a manager and one does not apply; approved; and a reassessment that was called off.
    /// </summary>
    public static Talk IsFilledInTogether(this Talk talk) => talk.HasRegistered(Ana).Aside(t => t
        .Presses(Ana, "Start the assessment")
        .Asks(Zoe, "data", "You built the data feed.").Asks(Nour, "people", "You know the teams.").Asks(Zoe, "measures", "What is in place?")
        .Later(TimeSpan.FromMinutes(20))
        .Says(Zoe, "my tasks").PressesAt(Zoe, "CV screener", "Answer").PressesAt(Zoe, "The data", "Answer")
        .Presses(Zoe, "Send back", ("data-kinds", "internal"), ("data-use", "inside"), ("data-quality", "yes"))
        .PressesAt(Nour, "The people affected", "Answer").Presses(Nour, "Decline").Presses(Nour, "Decline", ("reason", "Ask <b>Max</b>."))
        .Forges(Ana, "assessment.take-back", ("assessment", "IA-0001"), ("part", "3"))
        .Forges(Ana, "assessment.attach", Unequal).Sends(Ana, "Bias test.pdf", "%PDF-1.7\nA bias test.\n"u8.ToArray())
        .Forges(Ana, "assessment.attach", Unequal).Presses(Ana, "Add the link", ("link", "https://results.contoso.example/bias?year=2026"), ("link-title", "Results"))
        .Forges(Ana, "assessment.attach", Unequal).Presses(Ana, "Add the link", ("link", "https://раypal.example/"), ("link-title", "The wrong one"))
        .Forges(Ana, "assessment.retire-evidence", [.. Unequal, ("evidence", "3")])
        .Forges(Ana, "assessment.comment", [.. Unequal, ("comment", "Only men and women are compared.")])
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "system"))
        .HasAnswered(Ana, ("unequal", "unknown"), ("fallback", "false"))
        .Forges(Ana, "risk.add", ("assessment", "IA-0001"), ("title", "The supplier stops"), ("why", "Then nobody sorts."))
        .Forges(Ana, "risk.dismiss", ("risk", "RSK-0001"), ("reason", "It is bought for five years."))
        .Forges(Ana, "risk.list", ("assessment", "IA-0001"))
        .HasReduced(Ana, "stands still").Presses(Ana, "To the risks").HasAccepted(Ana, "Groups of people", "3", "4").Presses(Ana, "To the risks")
        .Presses(Ana, "Submit the assessment")
        .Later(TimeSpan.FromHours(5))
        .Forges(Max, "assessment.comment", [.. Unequal, ("comment", "<i>Age</i> as well, please.")])
        .Says(Max, "my tasks").PressesAt(Max, "Accept or decline", "Open").Presses(Max, "Accept", ("reason", "Each result is looked at until then."))
        .Forges(Max, "approval.show", ("approval", "AP-0001")).Presses(Max, "Approve", ("reason", "For a year."))
        .Later(TimeSpan.FromDays(3))
        .Says(Nour, "my tasks").PressesAt(Nour, "Compare", "Open")
        .Presses(Nour, "It is done", ("proof", "200 results compared."), ("link", "https://contoso.example/comparison"))
        .Later(TimeSpan.FromDays(1))
        .Forges(Ana, "assessment.reopen", ("assessment", "IA-0001")).Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "watching"))
        .Presses(Ana, "Save for later", ("measures-checked", "yearly"), ("remarks", ""))
        .Forges(Ana, "assessment.result", ("system", "AIS-0001")).Presses(Ana, "Call off the reassessment"));

    private static readonly (string, string)[] Unequal = [("assessment", "IA-0001"), ("question", "unequal")];

    private static Talk Asks(this Talk talk, Person whom, string page, string note) => talk
        .Forges(Ana, "assessment.ask-hand-over", ("assessment", "IA-0001"), ("page", page))
        .Presses(Ana, "Ask them", ("colleague", whom.Id.Value), ("note", note));

    /// <summary>The report of an assessment of Ana's to which just this happened, all at one moment.</summary>
    public static async Task<AssessmentReport> Report(Form form, FormUsed used, DateTimeOffset at, params AssessmentEvent[] events)
    {
        var talk = new Talk().HasRegistered(Ana);
        await talk;
        var stamp = new Stamp(Ana.Id, at);
        Happened<AssessmentEvent>[] happened = [.. events.Select((e, place) => new Happened<AssessmentEvent>(place + 1, e, stamp))];
        var now = happened.Aggregate((Assessment?)null, (state, e) => Assessment.Type.After(state, e.Event, e.Stamp))!;
        var system = await Story.Read(talk.Records, AiSystem.Type, "AIS-0001", Stop);
        return AssessmentReport.Of(
            new ReportSources(new(Assessment.Type, now, happened, new Seal("assessment", "IA-0001", events.Length, "")), system!, [], [], new LibraryForm(used, form, null)), talk.Office.People);
    }
}
