using Aims.Assessments.Forms;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card that the assessments slice shows.</summary>
public sealed class OfAssessments
{
    private static readonly (string, string)[] EveryQuestionOpen =
    [
        ("prohibited-practice", "f"), ("sensitive-area", "employment"), ("data-kinds", "personal,sensitive"), ("data-quality", "partly"),
        ("people-groups", "vulnerable,staff"), ("harm-kinds", "fairness,money,privacy,health,rights,society"), ("system-origin", "bought"),
        ("misuse-likelihood", "could"), ("data-bias", "possible"), ("model-kind", "generative"), ("unequal", "yes"),
    ];

    private static readonly string[] Pages = [.. ShippedForms.ImpactAssessment.Form.Pages.Select(page => page.Name)];

    [Fact]
    public async Task Pages_empty_and_with_problems() => await Pages.Where(page => page is not "harms").Aggregate(
        new Talk().HasRegistered(Ana).Presses(Ana, "Start the assessment"),
        (talk, page) => talk
            .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", page)).Showing(Ana, $"assess-{page}-empty")
            .Presses(Ana, "Next").Showing(Ana, $"assess-{page}-problems"));

    [Fact]
    public async Task Pages_filled_with_every_question_open() => await Pages.Aggregate(
        new Talk().HasRegistered(Ana).Presses(Ana, "Start the assessment").HasAnswered(Ana, EveryQuestionOpen).Showing(Ana, "assess-review-complete"),
        (talk, page) => talk.Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", page)).Showing(Ana, $"assess-{page}-filled"));

    [Fact]
    public async Task Of_the_way_through() => await new Talk()
        .HasRegistered(Ana).Presses(Ana, "Start the assessment")
        .Presses(Ana, "Next", ("system-purpose", "Sorts mail."), ("system-role", "drafts"), ("system-origin", "bought")).Showing(Ana, "assess-opened-a-question")
        .Presses(Ana, "Save for later").Showing(Ana, "assess-saved")
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "review")).Showing(Ana, "assess-review-incomplete")
        .Forges(Lea, "assessment.result", ("system", "AIS-0001")).Showing(Lea, "result-under-way-lead")
        .Forges(Ana, "assessment.result", ("system", "AIS-0001")).Showing(Ana, "result-under-way-owner");

    [Fact]
    public async Task Of_its_result() => await new Talk()
        .HasRegistered(Ana).HasAssessed(Ana, ("system-role", "acts"), ("oversight", "nobody")).Showing(Ana, "result-waiting")
        .Presses(Max, "Ask for changes", ("reason", "Say who checks rejections."))
        .Forges(Ana, "assessment.result", ("system", "AIS-0001")).Showing(Ana, "result-changes-requested")
        .Says(Ana, "status AIS-0001").Presses(Ana, "Change answers").Presses(Ana, "Submit")
        .Presses(Max, "Approve", ("reason", "Good work."))
        .Forges(Ana, "assessment.result", ("system", "AIS-0001")).Showing(Ana, "result-approved");

    [Fact]
    public async Task Of_its_report() => await new Talk()
        .HasAskedForApproval(Ana).Says(Ana, "report of AIS-0001").Showing(Ana, "report-offered")
        .HasRegistered(Ana, "Writer").Presses(Ana, "Start the assessment").Says(Ana, "report of AIS-0002").Showing(Ana, "report-offered-open");

    [Fact]
    public async Task Of_a_result_that_ends_it() => await new Talk()
        .HasRegistered(Ana).HasAssessed(Ana, ("prohibited-practice", "f")).Showing(Ana, "result-stopped")
        .HasAskedForApproval(Ana, "Face reader").Presses(Max, "Reject", ("reason", "We do not sort people by machine."))
        .Forges(Ana, "assessment.result", ("system", "AIS-0002")).Showing(Ana, "result-rejected");
}
