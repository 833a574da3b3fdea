using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>The calendar: one's own, the team's, everybody's, of some days, and as a file.</summary>
public sealed class OfCalendars
{
    [Fact]
    public async Task By_weeks() => await LookingAhead.Planned()
        .Says(Zoe, "calendar").Showing(Zoe, "calendar-mine").Says(Max, "calendar").Showing(Max, "calendar-team").Says(Lea, "calendar").Showing(Lea, "calendar-all")
        .Says(Lea, "calendar for May").Showing(Lea, "calendar-none").Presses(Lea, "Calendar file").Showing(Lea, "calendar-file")
        .Later(TimeSpan.FromDays(40)).Says(Lea, "my calendar").Showing(Lea, "calendar-overdue");
}
