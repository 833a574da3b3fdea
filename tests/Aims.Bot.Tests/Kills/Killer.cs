using Aims.Local;

namespace Aims.Bot.Tests.Kills;

/// <summary>Kills bots, one or the other, at moments that only the seed knows, and has them started again at once.</summary>
/// <param name="length">About how many activities will be answered.</param>
internal sealed class Killer(IReadOnlyList<BotProcess> bots, PatientLine line, int seed, int kills, int length)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(3);

    private readonly Random random = new(seed);

    public int Killed { get; private set; }

    public async Task Run(CancellationToken ct)
    {
        // Between a twentieth and nine tenths of the way.
        int[] moments = [.. Enumerable.Range(0, kills).Select(_ => random.Next(length / 20, length * 9 / 10)).Order()];
        foreach (int moment in moments)
        {
            while (line.Answered < moment)
                await Task.Delay(Glance, ct);
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(40)), ct);
            await bots[random.Next(bots.Count)].BeginAgainAsync();
            Killed++;
        }
    }
}
