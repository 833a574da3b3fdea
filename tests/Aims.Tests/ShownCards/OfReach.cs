using Aims.Ledger;
using Aims.Reach;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card of whom messages reach, and of what people want to hear.</summary>
public sealed class OfReach
{
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task People()
    {
        var office = new Office();
        office.Contacts[Ana.Id] = new Contact(true, "ConversationBlockedByUser", Friday, null, 3);
        office.Contacts[Nour.Id] = new Contact(true, "BotNotInConversationRoster", Friday, null, 1);
        office.Contacts[Lea.Id] = Contact.None with { Met = true };
        await new Talk(office)
            .Says(Lea, "who cannot be reached").Showing(Lea, "reach-people")
            .Presses(Lea, "Who has not opened it yet").Showing(Lea, "reach-not-opened");
    }

    [Fact]
    public async Task Messages()
    {
        var office = new Office();
        office.Undelivered.Add(new UndeliveredMessage("m-1", Ana.Id, "approval.show", "approval|AP-0001", "MessageSizeTooBig", Friday));
        office.Undelivered.Add(new UndeliveredMessage("m-2", Ana.Id, "policy.reminder", $"person|{Ana.Id}", "TooManyTries", Friday));
        await new Talk(office)
            .Says(Lea, "messages not delivered").Showing(Lea, "undelivered")
            .PressesAt(Lea, "AP-0001", "Open").Showing(Lea, "undelivered-one")
            .Presses(Lea, "Give up").Showing(Lea, "undelivered-given-up");
    }

    [Fact]
    public async Task Settings() => await new Talk()
        .Says(Ana, "my settings").Showing(Ana, "settings")
        .Presses(Ana, "Save", ("digest", "04:00")).Showing(Ana, "settings-wrong")
        .Says(Ana, "mute until Friday").Showing(Ana, "settings-said")
        .Presses(Ana, "Save").Showing(Ana, "settings-muted");
}
