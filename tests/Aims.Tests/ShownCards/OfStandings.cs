using Aims.Campaigns;
using Aims.Tests.Campaigns;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Where a policy stands, reminders beside the schedule, and the proof.</summary>
public sealed class OfStandings
{
    [Fact]
    public async Task Of_a_campaign() => await Lived(new Talk())
        .Says(Lea, "where does the AI policy stand").Showing(Lea, "standing")
        .Presses(Lea, "By department").Showing(Lea, "standing-departments")
        .PressesAt(Lea, "Human Resources", "Open").Showing(Lea, "standing-department")
        .Says(Lea, "who has not acknowledged").Showing(Lea, "standing-people")
        .Presses(Lea, "Remind them").Showing(Lea, "standing-remind").Presses(Lea, "Remind 5").Showing(Lea, "standing-reminded")
        .Says(Max, "where does the AI policy stand").Showing(Max, "standing-manager");

    [Fact]
    public async Task Without_a_campaign() => await new Talk()
        .Says(Lea, "where does the AI policy stand").Showing(Lea, "standing-all-missing")
        .Presses(Lea, "Remind them").Showing(Lea, "standing-remind-few");

    [Fact]
    public async Task The_proof() => await Lived(new Talk())
        .Says(Priya, "proof of acknowledgement").Showing(Priya, "proof-day")
        .Presses(Priya, "Make the files", ("day", "2026-11-24")).Showing(Priya, "proof-files")
        .Says(Priya, "acknowledgements of Zoë O'Neill").Showing(Priya, "proof-person")
        .Presses(Priya, "Take it along").Showing(Priya, "proof-person-files");

    private static Talk Lived(Talk talk) => talk.HasCampaign(new CampaignDated(null, 60, Ladder.Usual)).IsReached(Ana, Max, Nour, Zoe, Lea)
        .HasAcknowledged(Ana).HasOpened(Max).HasOpened(Nour, declines: "It does not say who pays for mistakes.")
        .Aside(t => t.Later(TimeSpan.FromDays(8))).HasAcknowledged(Zoe);
}
