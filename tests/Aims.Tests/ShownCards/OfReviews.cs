using Aims.Tests.Chat;
using Aims.Tests.Objectives;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Management reviews: planning, the pack, the meeting, the minutes.</summary>
public sealed class OfReviews
{
    [Fact]
    public async Task Planning() => await new Talk().HasRegistered(Ana)
        .Says(Lea, "management reviews").Showing(Lea, "reviews-none").Presses(Lea, "Plan a review").Showing(Lea, "review-new")
        .Presses(Lea, "Plan it", ("meeting-day", "2026-12-07"), ("attendees", "lea,priya,max")).Showing(Lea, "review-planned")
        .Presses(Lea, "Day and people").Showing(Lea, "review-change").Presses(Lea, "Not now")
        .Presses(Lea, "Cancel").Showing(Lea, "review-cancel").Presses(Lea, "Not now")
        .Presses(Lea, "Compile the pack").Showing(Lea, "review-pack")
        .Says(Max, "review REV-0001").Showing(Max, "review-attendee").Presses(Max, "Suggest an improvement").Showing(Max, "review-suggest")
        .Presses(Max, "Suggest it", ("suggestion", "Suppliers fill in the due diligence themselves."))
        .Says(Lea, "review REV-0001").Showing(Lea, "review-suggested").Presses(Lea, "Compile it again").Says(Lea, "management reviews").Showing(Lea, "reviews");

    [Fact]
    public async Task The_pack()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).MeasuresKpis().HasAudit().HasObjective(Zoe, "Half of the models are explained", target: "50").HasReported(Zoe, "OBJ-0001", ("2026-11-20", "20"))
            .Aside(t => t.Says(Ana, "report an incident").Says(Zoe, "raise a concern")).HasPack()
            .Says(Max, "review pack");
        for (int page = 1; page < 15; page++)
        {
            // What the other pages say is for those who keep what they tell of.
            if (page is 1 or 2 or 4 or 6 or 7 or 8 or 11)
                await talk.Showing(Max, $"review-page-{page:D2}");
            await talk.Presses(Max, "Next");
        }
        await talk.Presses(Max, "As a document").Showing(Max, "review-pack-document");
    }

    [Fact]
    public async Task The_meeting() => await new Talk().HasRegistered(Ana).IsInReview().Says(Lea, "review REV-0001").Showing(Lea, "review-running")
        .Presses(Lea, "Go through the pack").Showing(Lea, "review-page-noted").Presses(Lea, "Record a decision").Showing(Lea, "review-decide").Presses(Lea, "Not now")
        .PressesAt(Lea, "Models are explained", "Change").Showing(Lea, "review-decision").Presses(Lea, "Not now")
        .Presses(Lea, "Plan an action").Showing(Lea, "review-act").Presses(Lea, "Not now")
        .Presses(Lea, "Day and people").Showing(Lea, "review-change-running").Presses(Lea, "Not now")
        .Presses(Lea, "End the meeting").Showing(Lea, "review-end")
        .Presses(Lea, "Send the minutes", ("conclusion", "It is suitable and works."), ("present", "ingrid,lea,max")).Showing(Lea, "review-minuted")
        .Says(Ingrid, "review REV-0001").Showing(Ingrid, "review-to-approve").Presses(Ingrid, "What was said").Showing(Ingrid, "review-notes").Presses(Ingrid, "To the review").Presses(Ingrid, "Actions").Showing(Ingrid, "review-actions").Presses(Ingrid, "To the review")
        .Presses(Ingrid, "Give them back").Showing(Ingrid, "review-return").Presses(Ingrid, "Not now").Presses(Ingrid, "Approve the minutes").Showing(Ingrid, "review-approved")
        .Presses(Ingrid, "Minutes as a document").Showing(Ingrid, "review-minutes-document");

    [Fact]
    public async Task Whoever_led_it_has_left() => await new Talk().HasMinutes().Leaves(Ingrid).Says(Lea, "review REV-0001").Showing(Lea, "review-chair-left").Presses(Lea, "Name who approves").Showing(Lea, "review-approver");

    [Fact]
    public async Task At_their_largest()
    {
        string quotes = new('"', 1_000), words = string.Concat(Enumerable.Repeat("wörd ", 400));
        var talk = new Talk(new Office([.. All, .. Enumerable.Range(0, 2_000).Select(n => Zoe with { Id = Aims.People.PersonId.Parse($"b7a6c1de-{n:D4}-4c55-9a10-1f2e3d4c5b02"), Name = $"Colleague No. {n} {words[..60]}" })]));
        string people = string.Join(',', Enumerable.Range(0, 19).Select(n => $"b7a6c1de-{n:D4}-4c55-9a10-1f2e3d4c5b02").Append("lea"));
        await talk.Says(Lea, "plan a management review").Presses(Lea, "Plan it", ("meeting-day", words), ("chair", words), ("attendees", words), ("looks-back", words))
            .Presses(Lea, "Plan it", ("meeting-day", "2026-12-07"), ("chair", "ingrid"), ("attendees", people), ("looks-back", "2026-06-01"));
        foreach (int n in Enumerable.Range(0, 20))
            await talk.Forges(Lea, "review.suggest", ("review", "REV-0001"), ("suggestion", quotes[..300]));
        await talk.Forges(Lea, "review.suggest", ("review", "REV-0001"), ("suggestion", words)).Forges(Lea, "review.compile", ("review", "REV-0001")).Forges(Lea, "review.begin", ("review", "REV-0001"))
            .Forges(Lea, "review.page", ("review", "REV-0001"), ("page", "7"))
            .Presses(Lea, "Next", ("note", words)).Presses(Lea, "Next", ("note", quotes)).Presses(Lea, "Back").Presses(Lea, "Next", ("note", "")).Presses(Lea, "Next", ("note", quotes)).Forges(Lea, "review.page", ("review", "REV-0001"), ("page", "99999"));
        foreach (string section in new[] { "actions", "issues", "parties", "nonconformities", "kpis" })
            await talk.Forges(Lea, "review.note", ("review", "REV-0001"), ("section", section), ("note", quotes));
        foreach (int n in Enumerable.Range(0, 11))
            await talk.Forges(Lea, "review.decide", ("review", "REV-0001"), ("kind", "Change"), ("decided", quotes[..300]));
        foreach (int n in Enumerable.Range(0, 21))
            await talk.Forges(Lea, "review.act", ("review", "REV-0001"), ("action-what", quotes[..300]), ("action-owner", "lea"), ("action-due", "2027-01-01"), ("of-decision", "1"));
        await talk.Says(Lea, "review REV-0001").Presses(Lea, "Day and people").Presses(Lea, "Not now").Presses(Lea, "End the meeting").Presses(Lea, "Send the minutes", ("conclusion", words), ("present", words), ("next-review", words))
            .Presses(Lea, "Send the minutes", ("conclusion", quotes[..600]), ("present", $"{people},ingrid")).Showing(Lea, "review-largest")
            .Presses(Lea, "What was said").Presses(Lea, "To the review").Presses(Lea, "Actions").Presses(Lea, "Next").Says(Ingrid, "review REV-0001").Presses(Ingrid, "Give them back").Presses(Ingrid, "Give them back", ("reason", words));
    }
}
