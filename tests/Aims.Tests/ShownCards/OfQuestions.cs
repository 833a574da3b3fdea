using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card that answers words.</summary>
public sealed class OfQuestions
{
    [Fact]
    public async Task Help() => await new Talk()
        .Says(Ana, "help").Showing(Ana, "help-employee")
        .Says(Max, "help").Showing(Max, "help-manager")
        .Says(Lea, "help").Showing(Lea, "help-lead")
        .Presses(Lea, "More").Showing(Lea, "help-lead-more")
        .Presses(Lea, "Back").Showing(Lea, "help-lead")
        .Forges(Ana, "welcome").Showing(Ana, "welcome")
        .Says(Ana, "my taks").Showing(Ana, "not-understood-near")
        .Says(Ana, "sing me a song").Showing(Ana, "not-understood");

    [Fact]
    public async Task Over_an_empty_register() => await new Talk()
        .Says(Lea, "systems by state").Showing(Lea, "count-none")
        .Says(Lea, "what is waiting for approval").Showing(Lea, "waiting-none")
        .Says(Lea, "what is overdue").Showing(Lea, "overdue-none")
        .HasAcknowledged(Ana).Says(Ana, "my tasks").Showing(Ana, "tasks-none");

    [Fact]
    public async Task Over_a_lived_in_register() => await Lived(new Talk())
        .Says(Lea, "systems by state").Showing(Lea, "count-by-state")
        .Says(Lea, "systems by department").Showing(Lea, "count-by-department")
        .Says(Lea, "systems by level").Showing(Lea, "count-by-level")
        .Says(Lea, "what is waiting for approval").Showing(Lea, "waiting")
        .Says(Lea, "who has not acknowledged").Showing(Lea, "not-acknowledged-lead")
        .Says(Max, "who has not acknowledged").Showing(Max, "not-acknowledged-manager")
        .Says(Zoe, "status helper").Showing(Zoe, "status-found")
        .Says(Ana, "my tasks").Showing(Ana, "tasks-owner")
        .Says(Max, "my tasks").Showing(Max, "tasks-approver");

    [Fact]
    public async Task When_days_have_passed() => await Lived(new Talk())
        .Later(TimeSpan.FromDays(40))
        .Says(Lea, "what is waiting for approval").Showing(Lea, "waiting-overdue")
        .Says(Lea, "what is overdue").Showing(Lea, "overdue")
        .Says(Ana, "my tasks").Showing(Ana, "tasks-overdue");

    [Fact]
    public async Task When_all_have_acknowledged() => await All
        .Aggregate(new Talk(), (talk, who) => talk.HasAcknowledged(who))
        .Says(Lea, "who has not acknowledged").Showing(Lea, "not-acknowledged-none");

    [Fact]
    public async Task When_all_are_retired() => await new Talk()
        .HasRegistered(Ana).Presses(Ana, "Retire").Presses(Ana, "Retire", ("afterwards", "NoData"), ("reason", "Nobody used it."))
        .Says(Lea, "how many systems").Showing(Lea, "count-all-retired");

    private static Talk Lived(Talk talk) => Enumerable.Range(1, 12)
        .Aggregate(talk, (told, n) => told.HasRegistered(Ana, $"Helper {n}"))
        .HasApproval(Ana, Max, "CV screener")
        .HasRegistered(Zoe, "Code assistant", department: "Engineering")
        .HasAskedForApproval(Nour, "CV sorter");
}
