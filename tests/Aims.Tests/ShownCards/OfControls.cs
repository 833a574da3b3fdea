using Aims.Tests.Chat;
using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Controls, their evidence, the Statement of Applicability, and readiness.</summary>
public sealed class OfControls
{
    [Fact]
    public async Task A_control_from_the_first_decision_on() => await new Talk().HasRegistered(Ana)
        .Says(Lea, "control A.4.2").Showing(Lea, "control-undecided")
        .Presses(Lea, "Decide whether it applies").Showing(Lea, "control-decide").Presses(Lea, "Save", ("applies", "yes"), ("because", "We have to know what we run."))
        .Presses(Lea, "Name an owner").Showing(Lea, "control-owner").Presses(Lea, "Save", ("owner", "ana"))
        .Says(Ana, "control A.4.2").Presses(Ana, "Say how it is met").Showing(Ana, "control-meet").Presses(Ana, "Save", ("status", "Implemented"), ("how", "The register holds what each system needs."))
        .Showing(Ana, "control-facts").PressesAt(Ana, "AI systems in the register", "Use as evidence").Showing(Ana, "control")
        .Presses(Ana, "Add evidence").Showing(Ana, "evidence-add").Presses(Ana, "Add the link", ("link", "https://contoso.example/list"), ("title", "List of servers"), ("until", "2027-01-31")).Showing(Ana, "evidence")
        .Presses(Ana, "Renew").Showing(Ana, "evidence-renew").Presses(Ana, "Not now")
        .Presses(Ana, "Use for another control").Showing(Ana, "evidence-serve-too").Presses(Ana, "Not now")
        .Presses(Ana, "Remove").Showing(Ana, "evidence-removed").Presses(Ana, "Bring it back");

    [Fact]
    public async Task Risks_that_a_control_treats() => await new Talk().HasRisks(Ana).Aside(t => t.PressesAt(Ana, "Groups of people", "Answer")).HasDecided(Lea, "A.5.4")
        .Says(Lea, "control A.5.4").Presses(Lea, "Risks").Showing(Lea, "control-risk-to-link").Presses(Lea, "Link it", ("risk", "RSK-0001")).Showing(Lea, "control-with-risk").Presses(Lea, "Risks").Showing(Lea, "control-risks");

    [Fact]
    public async Task One_of_our_own() => await new Talk()
        .Says(Lea, "add a control").Showing(Lea, "control-add").Presses(Lea, "Add it", ("title", "Red-team test"), ("does", "Two people try to break each chatbot.")).Showing(Lea, "control-own")
        .Presses(Lea, "Change its words").Showing(Lea, "control-reword").Presses(Lea, "Not now").Presses(Lea, "Retire it").Showing(Lea, "control-retired");

    [Fact]
    public async Task The_statement_from_list_to_approval() => await ApprovingTheStatement.Decided()
        .Says(Lea, "statement of applicability").Showing(Lea, "statement-list").Presses(Lea, "Go", ("go-to", "A.6")).Showing(Lea, "statement-list-a6")
        .Presses(Lea, "Send for approval").Showing(Lea, "statement-send").Presses(Lea, "Send for approval", ("note", "The first one.")).Showing(Lea, "statement-waiting").Showing(Ingrid, "statement-request")
        .Presses(Ingrid, "Approve").Showing(Ingrid, "statement-request-approved")
        .Says(Lea, "SoA versions").Showing(Lea, "statement-versions").Presses(Lea, "Open").Showing(Lea, "statement-approved").Presses(Lea, "As a file").Showing(Lea, "statement-file")
        .Says(Ana, "controls").Showing(Ana, "controls-own");

    [Fact]
    public async Task How_ready_we_are() => await ApprovingTheStatement.Decided()
        .Says(Lea, "how ready are we").Showing(Lea, "readiness").Says(Lea, "clause 6").Showing(Lea, "readiness-6").Says(Lea, "clause 6.1.3").Showing(Lea, "readiness-613")
        .Says(Lea, "clause 9.1").Showing(Lea, "readiness-91")
        .Says(Lea, "what covers Article 26").Showing(Lea, "crosswalk-article-26").Says(Lea, "what does A.6.2.4 map to").Showing(Lea, "crosswalk-control");
}
