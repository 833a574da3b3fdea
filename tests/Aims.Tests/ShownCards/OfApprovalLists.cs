using Aims.Approvals;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>The lists of requests, several decided at once, and a request where others read along.</summary>
public sealed class OfApprovalLists
{
    [Fact]
    public async Task Lists() => await new Talk()
        .HasRequest(Ana, "CV screener", level: 3).HasRequests(Ana, 10)
        .Says(Ana, "my requests").Showing(Ana, "requests-mine")
        .Says(Max, "my approvals").Showing(Max, "approvals-mine").Presses(Max, "Next").Showing(Max, "approvals-mine-more")
        .Says(Max, "my decisions").Showing(Max, "decisions-none")
        .Forges(Max, "approval.approve", ("approval", "AP-0001")).Says(Max, "my decisions").Showing(Max, "decisions-mine");

    [Fact]
    public async Task Several() => await new Talk()
        .HasRequest(Ana, "CV screener", level: 3).HasRequests(Ana, 3).HasRequest(Nour, "Pay forecast", level: 2)
        .Says(Max, "decide several").Showing(Max, "several-choose")
        .Presses(Max, "Reject", ("requests", "AP-0002,AP-0003")).Showing(Max, "several-reason-missing")
        .Presses(Max, "Reject", ("requests", "AP-0002,AP-0003"), ("reason", "We have one.")).Showing(Max, "several-confirm")
        .Meanwhile("AP-0003", new ApprovalOvertaken("its purpose"))
        .Presses(Max, "Reject 2").Showing(Max, "several-done");

    [Fact]
    public async Task In_a_group() => await new Talk()
        .HasRequest(Ana, "CV screener", level: 2)
        .SaysInGroup(Ana, "approval AP-0001").Showing(Ana, "approval-group")
        .PressesInGroup(Max, "Approve").Showing(Ana, "approval-group-approved");

    [Fact]
    public async Task Many_with_long_names()
    {
        var talk = new Talk(new Office([.. All.Where(p => p != Ana), Ana with { Name = new string('W', 80) }]));
        for (int n = 0; n < 30; n++)
            _ = talk.HasRequest(Ana, new string('W', 100), level: 1 + (n % 3));
        string twenty = string.Join(',', Enumerable.Range(1, 30).Where(n => n % 3 != 0).Select(n => $"AP-{n:D4}"));
        await talk.Says(Max, "decide several").Showing(Max, "largest-several-choose")
            .Presses(Max, "Approve", ("requests", twenty), ("reason", string.Concat(Enumerable.Repeat("wörd ", 200)))).Showing(Max, "largest-several-confirm")
            .Presses(Max, "Approve 20").Showing(Max, "largest-several-done")
            .Says(Ana, "my requests").Says(Max, "my decisions").Showing(Max, "largest-decisions");
    }
}
