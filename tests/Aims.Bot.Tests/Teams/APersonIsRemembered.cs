using System.Text.Json;
using Aims.Bot.Teams;
using Xunit;

namespace Aims.Bot.Tests.Teams;

public sealed class APersonIsRemembered
{
    private static readonly Activity Message = new()
    {
        Type = ActivityTypes.Message,
        ServiceUrl = "https://smba.trafficmanager.net/emea/",
        Conversation = new("a:1", "personal", "tenant-1"),
        Recipient = new("28:app-1", "Aims"),
        From = new("29:ana", "Ana", "aad-ana"),
        Locale = "de-DE",
        LocalTimezone = "Europe/Berlin",
    };

    private static readonly ConversationReference Ana = new(
        "https://smba.trafficmanager.net/emea/", "a:1", "personal", "28:app-1", "29:ana", "aad-ana", "tenant-1", "de-DE", "Europe/Berlin");

    [Fact]
    public void By_where_and_how_she_spoke() => Assert.Equal(Ana, ConversationReference.From(Message));

    [Fact]
    public void The_tenant_the_language_and_the_zone_may_stand_elsewhere() =>
        Assert.Equal(Ana, ConversationReference.From(Message with
        {
            Conversation = new("a:1", "personal"),
            ChannelData = new(new TenantInfo("tenant-1")),
            Locale = null,
            LocalTimezone = null,
            Entities = [new("mention"), new("clientInfo") { Locale = "de-DE", Timezone = "Europe/Berlin" }],
        }));

    [Fact]
    public void A_move_to_another_region_is_a_change() =>
        Assert.NotEqual(Ana, ConversationReference.From(Message with { ServiceUrl = "https://smba.trafficmanager.net/amer/" }));

    [Fact]
    public void An_update_without_language_and_zone_is_no_change()
    {
        var update = ConversationReference.From(Message with { Locale = null, LocalTimezone = null })!;
        Assert.NotEqual(Ana, update);
        Assert.Equal(Ana, update.Keeping(Ana));
        Assert.Equal(update, update.Keeping(null));
    }

    [Fact]
    public void A_new_language_wins_over_the_known_one() =>
        Assert.Equal("fr-FR", ConversationReference.From(Message with { Locale = "fr-FR" })!.Keeping(Ana).Locale);

    [Fact]
    public void Without_a_place_to_answer_there_is_nothing_to_remember()
    {
        Assert.Null(ConversationReference.From(Message with { ServiceUrl = null }));
        Assert.Null(ConversationReference.From(Message with { Conversation = null }));
        Assert.Null(ConversationReference.From(Message with { Conversation = new(Id: null) }));
        Assert.Null(ConversationReference.From(Message with { Recipient = null }));
        Assert.Null(ConversationReference.From(Message with { From = null }));
    }

    [Fact]
    public void It_is_the_same_after_it_was_stored()
    {
        var stored = JsonSerializer.Serialize(Ana, TeamsJson.Wire.ConversationReference);
        Assert.Equal(Ana, JsonSerializer.Deserialize(stored, TeamsJson.Wire.ConversationReference));
    }
}
