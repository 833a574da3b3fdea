using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card that the systems slice shows.</summary>
public sealed class OfSystems
{
    [Fact]
    public async Task Registration_pages() => await new Talk()
        .Says(Ana, "register").Showing(Ana, "register-1-empty")
        .Presses(Ana, "Next").Showing(Ana, "register-1-problems")
        .Presses(Ana, "Next", ("name", "CV screener"), ("purpose", "Sorts applications by fit.")).Showing(Ana, "register-2-empty")
        .Presses(Ana, "Next").Showing(Ana, "register-2-problems")
        .Presses(Ana, "Next", ("source", "Supplier"), ("supplier", "Contoso AI"), ("stage", "Pilot")).Showing(Ana, "register-3-empty")
        .Presses(Ana, "Next").Showing(Ana, "register-3-problems")
        .Presses(Ana, "Next", ("data", "Personal,Internal"), ("people", "Applicants")).Showing(Ana, "register-4-empty")
        .Presses(Ana, "Next").Showing(Ana, "register-4-problems")
        .Presses(Ana, "Next", ("autonomy", "PersonDecides"), ("oversight", "A recruiter reads every rejection.")).Showing(Ana, "register-5-review")
        .Presses(Ana, "Change name and purpose").Showing(Ana, "register-1-filled");

    [Fact]
    public async Task Drafts() => await new Talk()
        .Says(Ana, "register CV screener").Showing(Ana, "register-1-named")
        .Presses(Ana, "Save for later").Showing(Ana, "system-draft-saved")
        .Says(Lea, "status AIS-0001").Showing(Lea, "system-draft-lead")
        .Presses(Ana, "Cancel registration").Showing(Ana, "system-ask-cancel")
        .Presses(Ana, "Cancel the registration").Showing(Ana, "system-cancelled");

    [Fact]
    public async Task Submitted() => await new Talk()
        .HasRegistered(Ana).Showing(Ana, "system-submitted-owner")
        .Says(Zoe, "status AIS-0001").Showing(Zoe, "system-submitted-colleague")
        .SaysInGroup(Ana, "status AIS-0001").Showing(Ana, "system-submitted-group");

    [Fact]
    public async Task In_assessment() => await new Talk()
        .HasRegistered(Ana).Presses(Ana, "Start the assessment")
        .Says(Ana, "status AIS-0001").Showing(Ana, "system-in-assessment-owner")
        .Says(Lea, "status AIS-0001").Showing(Lea, "system-in-assessment-lead");

    [Fact]
    public async Task Awaiting_approval() => await new Talk()
        .HasAskedForApproval(Ana)
        .Says(Ana, "status AIS-0001").Showing(Ana, "system-awaiting-owner")
        .Says(Max, "status AIS-0001").Showing(Max, "system-awaiting-approver")
        .Says(Priya, "status AIS-0001").Showing(Priya, "system-awaiting-auditor")
        .Says(Zoe, "status AIS-0001").Showing(Zoe, "system-awaiting-colleague");

    [Fact]
    public async Task Approved_and_retired() => await new Talk()
        .HasApproval(Ana, Max).Showing(Ana, "system-approved-owner")
        .Says(Zoe, "status AIS-0001").Showing(Zoe, "system-approved-colleague")
        .Presses(Ana, "Retire").Showing(Ana, "system-ask-retire")
        .Presses(Ana, "Retire").Showing(Ana, "system-ask-retire-problem")
        .Presses(Ana, "Retire", ("afterwards", "NoData"), ("reason", "Replaced by the new applicant system.")).Showing(Ana, "system-retired-owner")
        .Says(Zoe, "status AIS-0001").Showing(Zoe, "system-retired-colleague");

    [Fact]
    public async Task Suspended() => await new Talk()
        .HasApproval(Ana, Max)
        .Says(Ana, "status AIS-0001")
        .Presses(Ana, "Suspend").Showing(Ana, "system-ask-suspend")
        .Presses(Ana, "Suspend").Showing(Ana, "system-ask-suspend-problem")
        .Presses(Ana, "Suspend", ("reason", "It ranked two applicants by where they live."))
        .Showing(Ana, "system-suspended-owner").Showing(Max, "system-suspended-approver")
        .Presses(Max, "Lift the suspension").Showing(Max, "system-ask-lift")
        .Presses(Max, "Lift the suspension").Showing(Max, "system-ask-lift-problem")
        .Presses(Max, "Lift the suspension", ("reason", "The supplier mended the ranking.")).Showing(Ana, "system-suspension-lifted");

    [Fact]
    public async Task To_be_retired() => await new Talk()
        .HasApproval(Ana, Max)
        .Says(Ana, "status AIS-0001").Presses(Ana, "Retire")
        .Presses(Ana, "Retire", ("day", "2026-12-01"), ("afterwards", "Kept"), ("note", "In the archive until 2028."), ("reason", "Replaced."))
        .Showing(Ana, "system-to-be-retired-owner");

    [Fact]
    public async Task Going_live() => await new Talk()
        .HasApproval(Ana, Max)
        .Says(Ana, "status AIS-0001")
        .Presses(Ana, "Go live").Showing(Ana, "system-ask-live")
        .Presses(Ana, "It is live", ("day", "2027-01-01")).Showing(Ana, "system-ask-live-problem")
        .Presses(Ana, "It is live", ("day", "2026-11-23")).Showing(Ana, "system-in-use-owner");

    [Fact]
    public async Task Reviewed() => await new Talk()
        .HasApproval(Ana, Max)
        .Later(TimeSpan.FromDays(345))
        .Says(Ana, "status AIS-0001").Showing(Ana, "system-to-be-reviewed-owner")
        .Says(Lea, "reviews due").Showing(Lea, "reviews-due")
        .Presses(Ana, "Review").Showing(Ana, "system-review")
        .Presses(Ana, "Nothing has changed").Showing(Ana, "system-review-problem")
        .Presses(Ana, "Nothing has changed", ("reason", "Ten results of last month.")).Showing(Ana, "system-reviewed-owner")
        .Says(Lea, "reviews due").Showing(Lea, "reviews-due-none");

    [Fact]
    public async Task Changes_requested() => await new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Ask for changes", ("reason", "Say who checks rejections.")).Showing(Ana, "system-changes-requested-owner")
        .Says(Zoe, "status AIS-0001").Showing(Zoe, "system-changes-requested-colleague")
        .Presses(Ana, "Change registration").Showing(Ana, "register-again-1")
        .Presses(Ana, "To the review").Showing(Ana, "register-again-review");

    [Fact]
    public async Task Rejected() => await new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Reject", ("reason", "We do not sort people by machine.")).Showing(Ana, "system-rejected-owner")
        .Says(Zoe, "status AIS-0001").Showing(Zoe, "system-rejected-colleague");

    [Fact]
    public async Task Stopped_by_a_rule() => await new Talk()
        .HasRegistered(Ana).HasAssessed(Ana, ("prohibited-practice", "f")).Showing(Lea, "system-stopped-lead")
        .Presses(Ana, "Show the system").Showing(Ana, "system-stopped-owner");

    [Fact]
    public async Task Record_overview_and_pages()
    {
        string[] pages = ["Purpose", "Responsibility", "Origin", "Technology", "Data", "People", "LifeCycle", "Resources"];
        var talk = new Talk();
        await talk.HasApproval(Ana, Max).Presses(Ana, "Full record").Showing(Ana, "record-incomplete");
        foreach (string page in pages)
            await talk.Opens(Ana, page).Showing(Ana, $"record-{page}-empty");
        await talk.HasCompletedTheRecord(Ana).Showing(Ana, "record-complete");
        foreach (string page in pages)
            await talk.Opens(Ana, page).Showing(Ana, $"record-{page}-filled").Opens(Priya, page).Showing(Priya, $"record-{page}-read");
        await talk.Presses(Priya, "All pages").Showing(Priya, "record-read");
    }

    [Fact]
    public async Task Record_pages_with_problems_and_consequences() => await new Talk()
        .HasApproval(Ana, Max)
        .Opens(Ana, "Responsibility").Opens(Lea, "Technology")
        .Presses(Ana, "Save for later", ("deputy", "ana")).Showing(Ana, "record-problem-deputy")
        .Opens(Ana, "Resources").Presses(Ana, "Save", ("links", "www.contoso.example"), ("tools", "x")).Showing(Ana, "record-problems")
        .Opens(Ana, "Technology").Presses(Ana, "Save for later", ("oversight", "A colleague reads them all."))
        .Presses(Lea, "Save for later", ("oversight", "The team lead reads them all.")).Showing(Lea, "record-overtaken")
        .Opens(Ana, "Purpose").Presses(Ana, "Save for later", ("purpose", "Rejects applications that do not fit.")).Showing(Ana, "record-material")
        .Presses(Ana, "Change and re-open").Showing(Ana, "system-reopened-owner").Showing(Max, "approval-overtaken");

    [Fact]
    public async Task History_and_the_past() => await new Talk()
        .HasApproval(Ana, Max)
        .Opens(Ana, "Origin").Presses(Ana, "Save for later", ("contract", "C-2026-0117"), ("roles", "Deployer"))
        .Presses(Ana, "History").Showing(Ana, "history")
        .Presses(Ana, "Older").Showing(Ana, "history-older")
        .Says(Priya, "AIS-0001 on 23 November 2026").Showing(Priya, "record-past")
        .PressesAt(Priya, "Purpose", "Read").Showing(Priya, "record-past-page");

    [Fact]
    public async Task Handing_over() => await new Talk()
        .HasApproval(Ana, Max)
        .Presses(Ana, "Hand over").Showing(Ana, "hand-over")
        .Presses(Ana, "Offer it").Showing(Ana, "hand-over-problem")
        .Presses(Ana, "Offer it", ("new-owner", "zoe")).Showing(Ana, "hand-over-offered").Showing(Zoe, "offer")
        .Says(Zoe, "status AIS-0001").Showing(Zoe, "system-offered")
        .Presses(Zoe, "Answer the offer").Presses(Zoe, "Accept").Showing(Zoe, "offer-accepted")
        .Presses(Zoe, "Hand over").Presses(Zoe, "Offer it", ("new-owner", "nour")).Presses(Nour, "Decline").Showing(Nour, "offer-declined")
        .Leaves(Zoe).Says(Ingrid, "my tasks").Showing(Ingrid, "tasks-leaver");

    [Fact]
    public async Task Refused_with_a_note() => await new Talk()
        .HasApproval(Ana, Max)
        .Forges(Ana, "system.submit", ("system", "AIS-0001")).Showing(Ana, "system-note");
}
