using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>The documents of the context, and who answers for what.</summary>
public sealed class OfContext
{
    [Fact]
    public async Task A_scope_from_nothing_to_confirmed() => await new Talk()
        .Says(Lea, "context").Showing(Lea, "context-none").PressesAt(Lea, "Scope", "Open").Showing(Lea, "context-scope-none")
        .PressesAt(Lea, "What it covers", "Change").Showing(Lea, "context-scope-write").HasScopeDraft()
        .Says(Lea, "scope").Showing(Lea, "context-scope-draft").Presses(Lea, "Discard the draft").Showing(Lea, "context-discard").Presses(Lea, "Back")
        .Presses(Lea, "Send to be confirmed").Showing(Lea, "context-send")
        .Presses(Lea, "Send", ("reason", "The first one."), ("confirmed-by", "ingrid")).Showing(Lea, "context-sent").Showing(Ingrid, "context-to-confirm")
        .Presses(Ingrid, "Confirm").Says(Ana, "scope").Showing(Ana, "context-scope")
        .Says(Lea, "scope").Presses(Lea, "Nothing has changed").Showing(Lea, "context-review")
        .Says(Lea, "scope").Presses(Lea, "Versions").Showing(Lea, "context-versions").Presses(Lea, "Open").Showing(Lea, "context-version").Presses(Lea, "As it is now").Presses(Lea, "History").Showing(Lea, "context-history");

    [Fact]
    public async Task Issues_and_parties() => await new Talk().HasIssues().HasParties()
        .Says(Lea, "context issues").Showing(Lea, "context-issues").Presses(Lea, "Add").Showing(Lea, "context-issue-write").Presses(Lea, "Back")
        .PressesAt(Lea, "Few data", "Open").Presses(Lea, "Change").Presses(Lea, "Save", ("says", "Three people know our models.")).Showing(Lea, "context-issues-draft")
        .PressesAt(Lea, "Few data", "Open").Showing(Lea, "context-issue").Presses(Lea, "Drop").Showing(Lea, "context-drop").Presses(Lea, "Back")
        .Presses(Lea, "Bring in force").Showing(Lea, "context-in-force")
        .Says(Lea, "interested parties").Showing(Lea, "context-parties").Presses(Lea, "Add").Showing(Lea, "context-party-write")
        .Says(Lea, "context").Showing(Lea, "context");

    [Fact]
    public async Task Who_answers_for_what() => await new Talk().HasAssigned("A.6.2.4", Max, Ana).HasAssigned("9.1", Max, Zoe).HasAccepted(Ana, "A.6.2.4").HasAccepted(Max, "A.6.2.4")
        .Says(Lea, "responsibilities").Showing(Lea, "responsibilities").Presses(Lea, "Assign several").Showing(Lea, "responsibility-several").Presses(Lea, "Back")
        .Presses(Lea, "Name a process").Showing(Lea, "responsibility-process").Presses(Lea, "Name it", ("process-title", "Monthly check of chatbots")).Showing(Lea, "responsibility-own-process")
        .Presses(Lea, "Retire").Showing(Lea, "responsibility-retire").Presses(Lea, "Back")
        .Presses(Lea, "Assign").Showing(Lea, "responsibility-assign")
        .Says(Zoe, "my responsibilities").Showing(Zoe, "responsibilities-mine").Presses(Zoe, "Open").Showing(Zoe, "responsibility-asked").Presses(Zoe, "Decline").Showing(Zoe, "responsibility-decline")
        .Presses(Zoe, "Decline", ("reason", "I moved to Sales.")).Says(Lea, "responsibility for 9.1").Showing(Lea, "responsibility-declined").Presses(Lea, "History").Showing(Lea, "responsibility-history")
        .Says(Ana, "responsibility for A.6.2.4").Showing(Ana, "responsibility-accepted");
}
