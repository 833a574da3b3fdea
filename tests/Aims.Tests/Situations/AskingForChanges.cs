using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class AskingForChanges
{
    [Fact]
    public Task Of_one_page_leads_the_owner_there() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Changes in one place")
        .Presses(Max, "Ask for changes", ("place", "page:data"))
        .Presses(Max, "Ask for changes", ("reason", "Name the data of the interviews too."))
        .Presses(Ana, "Go there")
        .Reads("""
            -
            """);

    [Fact]
    public Task Of_one_field_leads_the_owner_to_the_registration() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Presses(Max, "Changes in one place", ("reason", "Say who switches it off.")))
        .Presses(Max, "Ask for changes", ("place", "field:oversight"))
        .Presses(Ana, "Go there")
        .Reads("""
            -
            """);

    [Fact]
    public Task Of_a_place_that_there_is_not_is_asked_again() => new Talk()
        .HasAskedForApproval(Ana)
        .Forges(Max, "approval.request-changes-at", ("approval", "AP-0001"), ("place", "page:../../etc"), ("reason", "x"))
        .Forges(Zoe, "approval.request-changes-at", ("approval", "AP-0001"), ("place", "page:data"), ("reason", "x"))
        .Forges(Zoe, "approval.request-changes-at.open", ("approval", "AP-0001"))
        .Reads("""
            -
            """);
}
