using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card about who decides meanwhile, and about requests that are late.</summary>
public sealed class OfAbsences
{
    [Fact]
    public async Task Asked_and_saved() => await new Talk()
        .Says(Max, "I am away").Showing(Max, "absence-none")
        .Presses(Max, "Save", ("deputy", ""), ("until", "2026-11-01")).Showing(Max, "absence-nobody-chosen")
        .Presses(Max, "Save", ("deputy", "zoe"), ("until", "2026-12-03")).Showing(Max, "absence-saved").Showing(Zoe, "absence-deputy-told")
        .Presses(Max, "Call it off").Showing(Max, "absence-called-off");

    [Fact]
    public async Task Where_mailboxes_can_be_read() => await new Talk(new Office { Mailboxes = new Nobodys() })
        .HasDeputy(Max, "zoe", ("standing", "true")).Showing(Max, "absence-standing").Showing(Zoe, "absence-standing-deputy-told");

    [Fact]
    public async Task Waiting_with_a_deputy() => await new Talk()
        .HasAskedForApproval(Ana).HasDeputy(Max, "zoe", ("until", "2026-12-03")).Showing(Zoe, "approval-waiting-deputy");

    [Fact]
    public async Task Late() => await new Talk()
        .HasAskedForApproval(Ana).Later(TimeSpan.FromDays(8)).LooksAfterRequests().Showing(Max, "approval-late-reminded")
        .Later(TimeSpan.FromDays(2)).LooksAfterRequests().Showing(Ingrid, "approval-late-next-level");

    private sealed class Nobodys : IOutOfOffice
    {
        public Task<OutOfOffice?> Of(PersonId who, CancellationToken ct) => Task.FromResult<OutOfOffice?>(null);
    }
}
