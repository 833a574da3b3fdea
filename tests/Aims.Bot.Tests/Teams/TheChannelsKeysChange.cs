using Aims.Bot.Teams;
using Xunit;

namespace Aims.Bot.Tests.Teams;

public sealed class TheChannelsKeysChange : ChannelSituation
{
    private static readonly SigningKey Next = SigningKey.New("key-2", "msteams");

    [Fact]
    public async Task Keys_are_fetched_once_for_many_calls()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Post(Valid)));
        Assert.Equal(1, Channel.Fetches);
    }

    [Fact]
    public async Task Keys_are_fetched_again_after_twelve_hours()
    {
        var lasting = Valid with { Until = ChannelToken.Now.AddDays(2) };
        await Post(lasting);
        Time.Advance(TimeSpan.FromHours(12) - TimeSpan.FromTicks(1));
        await Post(lasting);
        Assert.Equal(1, Channel.Fetches);

        Time.Advance(TimeSpan.FromTicks(1));
        await Post(lasting);
        Assert.Equal(2, Channel.Fetches);
    }

    [Fact]
    public async Task A_token_of_a_new_key_is_accepted_at_once()
    {
        await Post(Valid);
        Channel.Keys = [Next];
        Assert.Equal(ChannelVerdict.Accepted, await Post(Valid with { Key = Next }));
    }

    [Fact]
    public async Task All_who_meet_the_new_key_together_are_accepted_after_one_fetch()
    {
        await Post(Valid);
        Channel.Keys = [Next];
        var verdicts = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Post(Valid with { Key = Next })));
        Assert.All(verdicts, verdict => Assert.Equal(ChannelVerdict.Accepted, verdict));
        Assert.Equal(2, Channel.Fetches);
    }

    [Fact]
    public async Task A_token_of_a_withdrawn_key_is_refused_once_the_new_keys_are_known()
    {
        Channel.Keys = [Next];
        await Post(Valid with { Key = Next });
        Assert.Equal(ChannelVerdict.UnknownKey, await Post(Valid));
    }

    [Fact]
    public async Task Invented_keys_cause_a_fetch_every_five_minutes_at_most()
    {
        await Post(Valid);
        for (var call = 0; call < 10; call++)
            Assert.Equal(ChannelVerdict.UnknownKey, await Post(Valid with { Key = Next }));
        Assert.Equal(2, Channel.Fetches);

        Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(ChannelVerdict.UnknownKey, await Post(Valid with { Key = Next }));
        Assert.Equal(3, Channel.Fetches);
    }

    [Fact]
    public async Task A_first_fetch_that_fails_is_made_again_by_the_next_call()
    {
        Channel.Keys = null;
        Assert.Equal(ChannelVerdict.KeysUnavailable, await Post(Valid));
        Channel.Keys = [];
        Assert.Equal(ChannelVerdict.KeysUnavailable, await Post(Valid));

        Channel.Keys = [Good];
        Assert.Equal(ChannelVerdict.Accepted, await Post(Valid));
    }

    [Fact]
    public async Task Old_keys_serve_while_the_metadata_is_away_and_are_looked_at_again_after_five_minutes()
    {
        var lasting = Valid with { Until = ChannelToken.Now.AddDays(2) };
        await Post(lasting);
        Channel.Keys = null;
        Time.Advance(TimeSpan.FromHours(12));
        Assert.Equal(ChannelVerdict.Accepted, await Post(lasting));
        Assert.Equal(ChannelVerdict.Accepted, await Post(lasting));
        Assert.Equal(2, Channel.Fetches);

        Channel.Keys = [Next];
        Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(ChannelVerdict.UnknownKey, await Post(lasting));
        Assert.Equal(ChannelVerdict.Accepted, await Post(lasting with { Key = Next }));
    }
}
