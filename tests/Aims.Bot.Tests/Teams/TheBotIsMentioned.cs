using Aims.Bot.Teams;
using Xunit;

namespace Aims.Bot.Tests.Teams;

public sealed class TheBotIsMentioned
{
    private static readonly Entity Bot = Mention("28:app-1", "<at>Aims</at>");

    [Theory]
    [InlineData("<at>Aims</at> status AIS-0042", "status AIS-0042")]
    [InlineData("<at>Aims</at>&nbsp;status\n", "status")]
    [InlineData("  status <at>Aims</at>  ", "status")]
    [InlineData("<at>Aims</at> ask <at>Aims</at> again", "ask  again")]
    [InlineData("<at>Aims</at>", "")]
    [InlineData("status", "status")]
    [InlineData(null, "")]
    public void Its_own_name_is_not_part_of_what_was_said(string? text, string spoken) => Assert.Equal(spoken, Said(text, Bot));

    [Fact]
    public void Other_peoples_names_are() =>
        Assert.Equal("assign to <at>Max</at>", Said("<at>Aims</at> assign to <at>Max</at>", Bot, Mention("29:max", "<at>Max</at>")));

    [Fact]
    public void What_only_looks_like_a_mention_stays() => Assert.Equal("<at>Aims</at> hi", Said("<at>Aims</at> hi"));

    [Fact]
    public void A_mention_that_does_not_say_how_it_is_written_is_found_by_name() =>
        Assert.Equal("hi", Said("<at>Aims</at> hi", new Entity("mention") { Mentioned = new("28:APP-1", "Aims") }));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void An_empty_mention_changes_nothing(string? written) => Assert.Equal("hi", Said("hi", Mention("28:app-1", written)));

    private static Entity Mention(string id, string? written) => new("mention") { Mentioned = new(id), Text = written };

    private static string Said(string? text, params Entity[] entities) => new Activity
    {
        Type = ActivityTypes.Message,
        Recipient = new("28:app-1", "Aims"),
        Text = text,
        Entities = entities,
    }.SpokenText;
}
