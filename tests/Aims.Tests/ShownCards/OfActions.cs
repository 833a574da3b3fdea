using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>An action, as whoever does it and whoever planned it see it.</summary>
public sealed class OfActions
{
    [Fact]
    public async Task From_the_plan_to_the_end() => await DoingActions.Planned(Nour)
        .Says(Nour, "action ACT-0001").Showing(Nour, "action-item-mine")
        .Presses(Nour, "Another day").Showing(Nour, "action-item-postpone").Presses(Nour, "Leave it")
        .Presses(Nour, "Hand over").Showing(Nour, "action-item-pass-on").Presses(Nour, "Leave it")
        .Says(Lea, "action ACT-0001").Showing(Lea, "action-item-planned").Presses(Lea, "Call off").Showing(Lea, "action-call-off").Presses(Lea, "Leave it")
        .Presses(Nour, "It is done", ("proof", "200 letters compared."), ("link", "https://contoso.example/letters"))
        .Says(Lea, "action ACT-0001").Showing(Lea, "action-item-done").Presses(Lea, "Open again").Showing(Lea, "action-reopen");
}
