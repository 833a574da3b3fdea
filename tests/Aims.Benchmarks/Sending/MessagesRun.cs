using System.Globalization;
using Aims.Benchmarks.Load;
using Aims.Channel;
using Spectre.Console;

namespace Aims.Benchmarks.Sending;

/// <summary>
/// A message to each of 100,000 people through a channel that throttles, fails and falls silent, by a sender that is killed
/// now and then: the rate against the allowed one, memory over time, what was lost and what was sent twice.
/// </summary>
internal sealed class MessagesRun(IAnsiConsole console, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    /// <returns>Whether nothing was lost or sent twice without a reason, and no more than one call in a hundred came too early because a busy machine bunched them.</returns>
    public async Task<bool> Run(string? bot, int messages, int times, int kills, CancellationToken ct)
    {
        console.WriteLine("Publishing …");
        string program = bot ?? await Published.Bot(ct);
        console.WriteLine($"{messages} people in touch, a message to each in the queue …");
        var size = new CampaignSize(messages, kills, times, program, Path.GetDirectoryName(program)!);
        await using var campaign = await Campaign.OpenAsync(size, clock, ct);
        await campaign.LeaveInQueue(ct);
        var before = campaign.Processor;
        var elapsed = await campaign.Run(Longest, ct);
        Print(campaign, size, elapsed, before);
        return campaign.Channel is { TwiceByOne: 0 } channel && channel.Chats == messages && channel.Above <= messages / 100;
    }

    private void Print(Campaign campaign, CampaignSize size, TimeSpan elapsed, Processor before)
    {
        var memory = new Table().AddColumns("s", "arrived", "a second", "MB");
        var last = campaign.Samples[0];
        foreach (var sample in campaign.Samples.Where((_, n) => n % Math.Max(1, campaign.Samples.Count / 20) == 0).Skip(1))
        {
            memory.AddRow(Number(sample.At.TotalSeconds), $"{sample.Chats}", Number((sample.Chats - last.Chats) / (sample.At - last.At).TotalSeconds), Number(sample.ResidentBytes / 1e6));
            last = sample;
        }
        console.Write(memory);
        var channel = campaign.Channel;
        double rate = channel.Arrived / elapsed.TotalSeconds;
        console.WriteLine($"Nothing arrived for {string.Join(", ", campaign.Silences.Select(one => Number(one.TotalSeconds)))} s: at the beginning, and after each kill.");
        if (channel.Chats == size.Messages)
            console.WriteLine($"The last thousand took {Number((elapsed - campaign.Samples.TakeWhile(sample => sample.Chats <= Math.Max(0, size.Messages - 1_000)).Last().At).TotalSeconds)} s.");
        else
            console.WriteLine($"Given up after {Number(elapsed.TotalSeconds)} s.");
        var (throttled, failed, silent) = channel.Met;
        console.WriteLine($"{channel.Arrived} messages in {Number(elapsed.TotalSeconds)} s: {Number(rate)} a second of {size.PerSecond} allowed, {Number(100 * rate / size.PerSecond)} %.");
        console.WriteLine($"Calls, with those that failed: {Number((channel.Arrived + channel.Above + throttled + failed) / elapsed.TotalSeconds)} a second.");
        console.WriteLine($"The channel refused {channel.Above} as too many, {throttled} at random, failed {failed}, left {silent} unanswered.");
        console.WriteLine($"Lost {size.Messages - channel.Chats}; twice {channel.TwiceAfterSilence} after a silence, {channel.Twice} after a kill, {channel.TwiceByOne} without any reason.");
        var (bot, storage, stage) = campaign.Processor;
        string Each(TimeSpan time) => (time.TotalMilliseconds / channel.Arrived).ToString("F2", CultureInfo.InvariantCulture);
        console.WriteLine($"Processor time a message: bot {Each(bot - before.Bot)} ms, storage {Each(storage - before.Storage)} ms, channel and host {Each(stage - before.Channel)} ms.");
    }

    private static string Number(double number) => number.ToString("F1", CultureInfo.InvariantCulture);
}
