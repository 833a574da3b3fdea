using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class DecidingOnAChange
{
    [Fact]
    public Task Shows_what_is_different_from_what_was_approved() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.HasSet(Max))
        .Opens(Ana, "Purpose")
        .Aside(t => t.Presses(Ana, "Save and next", ("purpose", "Rejects applications that do not fit.")).Presses(Ana, "Change and re-open"))
        .Opens(Ana, "Data")
        .Aside(t => t.Presses(Ana, "Save for later", ("data", "Personal,SpecialCategory")).Forges(Ana, "assessment.open", ("assessment", "IA-0001"))
            .HasAnswered(Ana, ("fallback", "true"), ("system-purpose", "Rejects applications.")))
        .Presses(Ana, "Submit")
        .Presses(Max, "What changed")
        .Presses(Max, "Answers that changed")
        .Forges(Zoe, "approval.what-changed", ("approval", "AP-0002"))
        .Forges(Max, "approval.what-changed", ("approval", "AP-0001"))
        .Reads("""
            -
            """);
}
