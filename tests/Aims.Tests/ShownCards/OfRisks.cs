using Aims.People;
using Aims.Tests.Chat;
using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card of risks, their actions and their acceptance.</summary>
public sealed class OfRisks
{
    private const string Groups = "Groups of people", Stop = "stands still";

    private static readonly string Words = string.Concat(Enumerable.Repeat("wörd ", 500));

    [Fact]
    public async Task Answered_step_by_step() => await new Talk()
        .HasRegistered(Ana).Aside(t => t.Presses(Ana, "Start the assessment").HasAnswered(Ana, ("unequal", "unknown"), ("fallback", "false")))
        .Showing(Ana, "risk-review")
        .Presses(Ana, "Answer the risks").Showing(Ana, "risk-list-open")
        .PressesAt(Ana, Groups, "Answer").Showing(Ana, "risk-rate")
        .Presses(Ana, "To the risks").Showing(Ana, "risk-list-begun").PressesAt(Ana, Groups, "Answer")
        .Presses(Ana, "Does not apply").Showing(Ana, "risk-dismiss")
        .Presses(Ana, "It does apply")
        .Presses(Ana, "Next", ("likelihood", "3"), ("impact", "4")).Showing(Ana, "risk-treat")
        .Presses(Ana, "Next", ("treatment", "Reduce")).Showing(Ana, "risk-plan")
        .Presses(Ana, "Add another action", ("what", "Compare."), ("action-owner", "nour"), ("due", "2026-12-18")).Showing(Ana, "risk-plan-more")
        .Presses(Ana, "Save").Showing(Ana, "risk-plan-problems")
        .Presses(Ana, "Save", ("likelihood", "2"), ("impact", "3")).Showing(Ana, "risk-treated")
        .Presses(Ana, "To the risks").HasDismissedTheRisks(Ana).Showing(Ana, "risk-list-answered")
        .Presses(Ana, "Add a risk").Showing(Ana, "risk-add").Presses(Ana, "Add it").Showing(Ana, "risk-add-problems");

    [Fact]
    public async Task Of_the_organisation() => await new Talk()
        .Says(Lea, "risk register").Showing(Lea, "risk-register-none").Says(Lea, "heat map").Showing(Lea, "heat-map-none")
        .Says(Lea, "take up a risk").Showing(Lea, "risk-raise").Presses(Lea, "Take it up").Showing(Lea, "risk-raise-problems")
        .Presses(Lea, "Take it up", RisksOfTheOrganisation.Leaves).Showing(Lea, "risk-raised").Showing(Zoe, "risk-raised-to-answer")
        .Presses(Zoe, "Answer").Showing(Zoe, "risk-raised-rate").Presses(Zoe, "Next", ("likelihood", "4"), ("impact", "4")).Presses(Zoe, "Next", ("treatment", "Reduce")).Showing(Zoe, "risk-raised-plan")
        .Presses(Zoe, "Save", ("what", "Train a second engineer."), ("action-owner", Zoe.Id.Value), ("due", "2027-02-26"), ("likelihood", "2"), ("impact", "4"), ("cost", "18000")).Showing(Zoe, "risk-raised-treated")
        .Presses(Zoe, "Change").Showing(Zoe, "risk-restate").Presses(Zoe, "Leave it")
        .Says(Max, "new opportunity").Presses(Max, "Take it up", RisksOfTheOrganisation.Sells).Showing(Max, "opportunity-rate").Presses(Max, "Next", ("likelihood", "3"), ("impact", "5")).Showing(Max, "opportunity-treat")
        .Presses(Max, "Next", ("treatment", "Pursue")).Presses(Max, "Save", ("what", "Put it into each offer."), ("action-owner", Max.Id.Value), ("due", "2027-02-26"), ("likelihood", "4"), ("impact", "5")).Showing(Max, "opportunity")
        .HasRisks(Ana).HasReduced(Ana, Groups).Presses(Ana, "To the risks").HasAccepted(Ana, Stop, "3", "5")
        .Says(Lea, "risk register").Showing(Lea, "risk-register").Says(Lea, "heat map").Showing(Lea, "heat-map")
        .Says(Lea, "residual heat map of HR").Showing(Lea, "heat-map-residual").Presses(Lea, "Show the risks there").Showing(Lea, "heat-map-place")
        .Says(Lea, "risk appetite").Showing(Lea, "risk-criteria");

    [Fact]
    public async Task Of_an_action() => await new Talk()
        .HasRisks(Ana).HasReduced(Ana, Groups)
        .Forges(Nour, "action.show", ("risk", "RSK-0001"), ("action", "1")).Showing(Nour, "action")
        .Presses(Nour, "Another day").Showing(Nour, "action-move").Presses(Nour, "Leave it").Showing(Nour, "risk-with-my-action")
        .PressesAt(Nour, "Compare", "Open").Presses(Nour, "Hand over").Showing(Nour, "action-hand-over").Presses(Nour, "Leave it")
        .PressesAt(Nour, "Compare", "Open").Presses(Nour, "It is done", ("proof", "200 results compared.")).Showing(Nour, "action-done")
        .Forges(Ana, "risk.show", ("risk", "RSK-0001")).Showing(Ana, "risk-acted-on").PressesAt(Ana, "", "Confirm what is left").Showing(Ana, "risk-confirm");

    [Fact]
    public async Task Of_an_acceptance() => await new Talk()
        .HasRisks(Ana).HasAccepted(Ana, Groups, "3", "4").Showing(Max, "risk-accept").Showing(Ana, "risk-awaits-acceptance")
        .Presses(Ana, "To the risks").HasReduced(Ana, Stop).Aside(t => t.Presses(Ana, "To the risks").Presses(Ana, "Submit the assessment"))
        .Showing(Max, "approval-with-risks").Says(Ana, "status AIS-0001").Showing(Ana, "system-with-risks")
        .Forges(Max, "risk.show", ("risk", "RSK-0001")).Presses(Max, "Accept", ("reason", "For half a year.")).Showing(Max, "risk-accepted")
        .Presses(Max, "History").Showing(Max, "risk-history").Presses(Max, "Show the risk")
        .Leaves(Max).Later(TimeSpan.FromDays(190)).Forges(Lea, "risk.show", ("risk", "RSK-0001")).Showing(Lea, "risk-expired-and-stranded");

    [Fact]
    public async Task Of_questions() => await new Talk()
        .Says(Lea, "risks").Showing(Lea, "risks-none").HasRisks(Ana).HasReduced(Ana, Groups)
        .Says(Lea, "risks").Showing(Lea, "risks-by-level").Says(Lea, "open risks").Showing(Lea, "risks-open").Says(Nour, "my risks").Showing(Nour, "risks-mine");

    [Fact]
    public async Task At_their_largest()
    {
        var talk = new Talk(new Office([.. All, .. Enumerable.Range(0, 200).Select(n => Zoe with { Id = PersonId.Parse($"b7a6c1de-{n:D4}-4c55-9a10-1f2e3d4c5b02"), Name = $"{n} {Words[..90]}" })]));
        await talk.HasRegistered(Ana, Words[..100]).Aside(t => t.Presses(Ana, "Start the assessment").HasAnswered(
            Ana, ("unequal", "yes"), ("fallback", "false"), ("system-role", "acts"), ("oversight", "afterwards"), ("oversight-trained", "no"), ("can-stop", "false"),
            ("data-kinds", "personal,secret"), ("personal-data-allowed", "unknown"), ("data-use", "learned"), ("data-quality", "unknown"), ("supplier-terms", "no"),
            ("people-told", "no"), ("objection", "none"), ("failure-effect", "hurt"), ("failure-noticed", "not"), ("people-groups", "vulnerable"),
            ("sensitive-area", "employment"), ("profiles-people", "true")));
        await talk.Presses(Ana, "Answer the risks").Showing(Ana, "largest-risks").Presses(Ana, "More risks").Presses(Ana, "Add a risk")
            .Presses(Ana, "Add it", ("title", Words[..120]), ("why", Words[..500]))
            .Presses(Ana, "Next", ("likelihood", "5"), ("impact", "5"))
            .Presses(Ana, "Next", ("treatment", "Reduce"), ("reason", Words[..1_000]));
        for (int n = 0; n < 5; n++)
            await talk.Presses(Ana, "Add another action", ("what", $"{n}{Words[..299]}"), ("action-owner", "nour"), ("due", "2026-12-18"));
        await talk.Showing(Ana, "largest-risk-plan").Presses(Ana, "Save", ("likelihood", "5"), ("impact", "5"))
            .Presses(Lea, "Accept").Presses(Lea, "Accept", ("reason", Words[..1_000])).Showing(Lea, "largest-risk")
            .Presses(Lea, "History");
        for (int n = 1; n <= 5; n++)
            await talk.Forges(Nour, "action.complete", ("risk", "RSK-0001"), ("action", $"{n}"), ("proof", Words[..1_000]), ("link", $"https://contoso.example/{new string('x', 270)}"));
        await talk.Forges(Ana, "risk.show", ("risk", "RSK-0001")).Presses(Ana, "Confirm what is left").Says(Lea, "open risks");
        await talk.Says(Lea, "take up a risk").Presses(Lea, "Take it up", ("title", Words[..120]), ("cause", Words[..500]), ("consequence", Words[..500]), ("category", "Legal"), ("process", Words[..80]), ("risk-owner", "nobody"))
            .Presses(Lea, "Take it up", ("title", Words[..120]), ("cause", Words[..500]), ("consequence", Words[..500]), ("category", "Legal"), ("process", Words[..80]), ("risk-owner", Lea.Id.Value), ("nature", "Threat"))
            .Says(Lea, "risk register").Says(Lea, "heat map").Showing(Lea, "largest-heat-map").Says(Lea, "calendar").Says(Lea, "risk appetite");
    }
}
