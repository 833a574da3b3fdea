using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card that the approvals slice shows.</summary>
public sealed class OfApprovals
{
    [Fact]
    public async Task Waiting() => await new Talk()
        .HasAskedForApproval(Ana).Showing(Max, "approval-waiting-approver")
        .Forges(Ana, "approval.show", ("approval", "AP-0001")).Showing(Ana, "approval-waiting-owner")
        .Forges(Ana, "approval.approve", ("approval", "AP-0001")).Showing(Ana, "approval-waiting-note")
        .Presses(Max, "Reject").Showing(Max, "approval-reason-missing");

    [Fact]
    public async Task Whose_approver_has_left() => await new Talk()
        .HasAskedForApproval(Ana).Leaves(Max)
        .Forges(Ana, "approval.show", ("approval", "AP-0001")).Showing(Ana, "approval-stranded");

    [Fact]
    public async Task Approved() => await new Talk()
        .HasAskedForApproval(Ana).Presses(Max, "Approve").Showing(Max, "approval-approved")
        .Forges(Max, "approval.approve", ("approval", "AP-0001")).Showing(Max, "approval-approved-again");

    [Fact]
    public async Task Sent_back() => await new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Ask for changes", ("reason", "Say who checks rejections.")).Showing(Max, "approval-changes-requested");

    [Fact]
    public async Task Rejected() => await new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Reject", ("reason", "We do not sort people by machine.")).Showing(Max, "approval-rejected");

    [Fact]
    public async Task Approving_with_conditions() => await new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Approve with conditions").Showing(Max, "approval-conditions")
        .Presses(Max, "Approve with these").Showing(Max, "approval-conditions-missing")
        .Presses(Max, "Add a condition", ("condition-what-1", "Tell applicants."), ("condition-owner-1", "nour"), ("condition-due-1", "2026-12-18"))
        .Showing(Max, "approval-conditions-two")
        .Presses(Max, "Approve with these").Showing(Max, "approval-conditions-approved").Showing(Ana, "approval-conditions-system").Showing(Nour, "approval-conditions-told")
        .Presses(Nour, "Open").Showing(Nour, "approval-condition-mine")
        .Presses(Max, "Open").Showing(Max, "approval-condition-setter")
        .Presses(Max, "Change who or when").Showing(Max, "approval-condition-move")
        .Presses(Nour, "It is met", ("proof", "The letter of 1 December.")).Showing(Nour, "approval-conditions-met")
        .Presses(Nour, "Open").Showing(Nour, "approval-condition-met");

    [Fact]
    public async Task Talking() => await new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Ask back").Showing(Max, "approval-ask-back")
        .Presses(Max, "Ask", ("text", "Who reads the rejections?")).Showing(Max, "approval-asked").Showing(Ana, "approval-to-answer")
        .Presses(Ana, "Answer", ("text", "The team lead.")).Showing(Ana, "approval-answered")
        .Presses(Ana, "Comment").Showing(Ana, "approval-comment")
        .Forges(Ana, "approval.notes", ("approval", "AP-0001")).Showing(Ana, "approval-notes");

    [Fact]
    public async Task Passing_on() => await new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Pass on").Showing(Max, "approval-pass-on")
        .Presses(Max, "Pass on", ("to", "ingrid"), ("why", "I helped to choose it.")).Showing(Ingrid, "approval-passed-on").Showing(Max, "approval-passed-on-away");

    [Fact]
    public async Task Withdrawing() => await new Talk()
        .HasAskedForApproval(Ana).Forges(Ana, "approval.show", ("approval", "AP-0001"))
        .Presses(Ana, "Withdraw").Showing(Ana, "approval-withdraw")
        .Presses(Ana, "Withdraw the request", ("why", "Not yet.")).Showing(Ana, "approval-withdrawn")
        .Says(Ana, "status AIS-0001").Showing(Ana, "approval-withdrawn-system");

    [Fact]
    public async Task Changes_in_one_place() => await new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Changes in one place").Showing(Max, "approval-changes-at")
        .Presses(Max, "Ask for changes", ("place", "page:data"), ("reason", "Name the data.")).Showing(Max, "approval-changes-at-asked").Showing(Ana, "approval-changes-at-system");

    [Fact]
    public async Task Out_of_date() => await new Talk()
        .HasApproval(Ana, Max).Opens(Ana, "Purpose")
        .Presses(Ana, "Save and next", ("purpose", "Rejects applications that do not fit."))
        .Presses(Ana, "Change and re-open").Showing(Max, "approval-out-of-date")
        .Presses(Ana, "Continue the assessment").HasAnswered(Ana).Presses(Ana, "Submit").Showing(Max, "approval-after-change")
        .Presses(Max, "What changed").Showing(Max, "approval-what-changed");
}
