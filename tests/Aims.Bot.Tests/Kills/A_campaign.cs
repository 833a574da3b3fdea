using Aims.Bot.Tests.Edge;
using Aims.Channel;
using Aims.Local;
using Xunit;

namespace Aims.Bot.Tests.Kills;

/// <summary>
/// A message to each of 3,000 people at twenty times the channel's limits, through a channel that throttles, fails and falls
/// silent, by a bot that is killed in the middle of it.
/// </summary>
public sealed class A_campaign(ITestOutputHelper output)
{
    private const int Times = 20;

    [Fact]
    public async Task Reaches_everybody_keeps_the_limit_and_repeats_only_what_was_in_the_air()
    {
        var ct = TestContext.Current.CancellationToken;
        string functions = Directory.CreateTempSubdirectory("aims-functions-").FullName;
        try
        {
            var size = new CampaignSize(Messages: 3_000, Kills: 1, Times, Repository.BotAssembly, HostFolder.In(functions));
            await using var campaign = await Campaign.OpenAsync(size, TimeProvider.System, ct);
            await campaign.LeaveInOutbox(ct);
            var elapsed = await campaign.Run(TimeSpan.FromMinutes(5), ct);

            var channel = campaign.Channel;
            output.WriteLine($"{channel.Arrived} in {elapsed.TotalSeconds:F1} s; {channel.Above} too many; {channel.TwiceAfterSilence} twice after silence, {channel.Twice} after the kill; met {channel.Met}.");
            Assert.Equal(size.Messages, channel.Chats);
            // Between a slot and the channel lie two processes: on a busy machine calls are held up and arrive together, up to 1 % of them
            // with all tests running. They are refused and sent again. The slots themselves have a test of their own.
            Assert.InRange(channel.Above, 0, size.Messages / 50);
            // No more was in the air when it was killed, sent and not yet noted.
            Assert.InRange(channel.Twice, 0, size.PerSecond);
            Assert.Equal(0, channel.TwiceByOne);
            Assert.InRange(channel.TwiceAfterSilence, 0, channel.Met.Silent);
        }
        finally
        {
            Directory.Delete(functions, recursive: true);
        }
    }
}
