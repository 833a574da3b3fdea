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
}
