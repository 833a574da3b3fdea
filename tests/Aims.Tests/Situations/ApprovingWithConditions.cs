using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class ApprovingWithConditions
{
    private static readonly string Hostile = string.Concat(Enumerable.Repeat("**b** <at>x</at> \u202E [l](https://x) ", 70))[..2_000];

    [Fact]
    public Task Makes_a_task_of_each_and_tells_when_it_is_met() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Approve with conditions", ("reason", "A good start."))
        .Presses(Max, "Add a condition", ("condition-what-1", "Compare the results of women and men."), ("condition-owner-1", "nour"), ("condition-due-1", "2026-12-18"))
        .Presses(Max, "Approve with these", ("condition-what-2", "Tell applicants."), ("condition-owner-2", "ana"), ("condition-due-2", "2026-12-01"))
        .Says(Nour, "my tasks")
        .PressesAt(Nour, "Meet a condition", "Open")
        .Presses(Nour, "It is met")
        .Presses(Nour, "It is met", ("proof", "No difference in 600 cases: https://contoso.example/sheet"))
        .Says(Nour, "my tasks")
        .Says(Lea, "open conditions")
        .Says(Zoe, "open conditions")
        .Reads("""
            -
            """);

    [Fact]
    public Task Asks_again_for_what_is_wrong() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Approve with conditions")
        .Presses(Max, "Approve with these")
        .Presses(Max, "Approve with these", ("condition-what-1", "Tell applicants."))
        .Presses(Max, "Approve with these", ("condition-owner-1", "ana"), ("condition-due-1", "2026-11-01"))
        .Presses(Max, "Approve with these", ("condition-what-1", Hostile))
        .Forges(Max, "approval.approve-with", ("approval", "AP-0001"), ("rows", "99"), ("condition-what-1", "Tell applicants."), ("condition-owner-1", "nobody-we-know"), ("condition-due-1", "soon"))
        .Forges(Zoe, "approval.approve-with", ("approval", "AP-0001"), ("condition-what-1", "Pay me."), ("condition-owner-1", "ana"), ("condition-due-1", "2026-12-01"))
        .Forges(Ana, "approval.approve-with", ("approval", "AP-0001"), ("condition-what-1", "Pay me."), ("condition-owner-1", "ana"), ("condition-due-1", "2026-12-01"))
        .Presses(Max, "Back")
        .Reads("""
            -
            """);

    [Fact]
    public Task Is_done_once_however_often_it_is_pressed() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.HasSet(Max))
        .Forges(Max, "approval.approve-with", ("approval", "AP-0001"), ("command", "conditions-0001"), ("condition-what-1", "Another."), ("condition-owner-1", "ana"), ("condition-due-1", "2026-12-01"))
        .Aside(t => t.Forges(Nour, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("command", "condition-met-1"), ("proof", "Done.")))
        .Forges(Nour, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("command", "condition-met-1"), ("proof", "Done."))
        .Forges(Nour, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("proof", "Done differently."))
        .Reads("""
            -
            """);

    [Fact]
    public Task A_condition_is_not_for_others_to_meet_or_to_move() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.HasSet(Max))
        .Forges(Zoe, "approval.condition", ("approval", "AP-0001"), ("condition", "1"))
        .Forges(Zoe, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("proof", "Done."))
        .Forges(Lea, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("proof", "Done."))
        .Forges(Max, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("proof", "Done."))
        .Forges(Nour, "approval.condition.move", ("approval", "AP-0001"), ("condition", "1"), ("condition-due", "2027-11-01"))
        .Forges(Nour, "approval.condition", ("approval", "AP-0001"), ("condition", "7"))
        .Reads("""
            -
            """);

    [Fact]
    public Task A_condition_goes_to_somebody_else_or_another_day() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.HasSet(Max))
        .Presses(Max, "Open")
        .Presses(Max, "Change who or when")
        .Presses(Max, "Save", ("condition-due", "2026-01-01"))
        .Presses(Max, "Save", ("condition-owner", "zoe"), ("condition-due", "2026-12-24"))
        .Says(Nour, "my tasks")
        .Later(TimeSpan.FromDays(40))
        .Says(Zoe, "my tasks")
        .Says(Max, "open conditions")
        .Says(Ingrid, "what is overdue")
        .Reads("""
            -
            """);

    [Fact]
    public Task Conditions_of_an_earlier_step_count_too() => new Talk()
        .HasRegistered(Ana)
        .HasAssessed(Ana, ("sensitive-area", "employment"), ("sensitive-area-part", "step"), ("profiles-people", "true"))
        .Aside(t => t.HasSet(Max))
        .Says(Nour, "my tasks")
        .Presses(Lea, "Approve")
        .Says(Nour, "my tasks")
        .Reads("""
            -
            """);

    [Fact]
    public Task Conditions_end_with_the_approval() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.HasSet(Max))
        .Opens(Ana, "Purpose")
        .Aside(t => t.Presses(Ana, "Save and next", ("purpose", "Rejects applications that do not fit.")))
        .Presses(Ana, "Change and re-open")
        .Forges(Nour, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("proof", "Done."))
        .Says(Nour, "my tasks")
        .Reads("""
            -
            """);

    [Fact]
    public async Task Five_rows_fit_in_a_big_organisation_whatever_is_typed()
    {
        var talk = new Talk(new Office([.. All, .. Enumerable.Range(1, 200).Select(n => Zoe with { Id = Aims.People.PersonId.Parse($"b7a6c1de-{n:D4}-4c55-9a10-1f2e3d4c5b02"), Name = $"Colleague No. {n} {string.Concat(Enumerable.Repeat("Łö", 20))}" })]));
        await talk.HasAskedForApproval(Ana).Forges(Max, "approval.approve-with", [
            ("approval", "AP-0001"), ("rows", "5"), ("reason", new string('\u4e16', 1_000)),
            .. Enumerable.Range(1, 5).SelectMany(n => new[] { ($"condition-what-{n}", string.Concat(Enumerable.Repeat("😀", n < 3 ? 33 : 1_000))), ($"condition-owner-{n}", "zoe"), ($"condition-due-{n}", "2020-01-01") })]);
        Assert.Equal(15, talk.LatestCard(Max).Inputs.Count(input => input.Id!.StartsWith("condition-", StringComparison.Ordinal)));
    }
}
