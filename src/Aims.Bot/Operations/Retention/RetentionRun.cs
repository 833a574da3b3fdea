using Aims.Bot.Operations.Backups;
using Aims.Retention;

namespace Aims.Bot.Operations.Retention;

/// <summary>Everything that the rules of retention are about: records and people, messages, backups.</summary>
/// <param name="clock">The time that records bear.</param>
/// <param name="real">The time that messages and backups bear.</param>
internal sealed class RetentionRun(RetentionRounds rounds, OldMessages messages, OldBackups backups, TimeProvider clock, TimeProvider real)
{
    // A function may run for five minutes, with the backup before it.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>What a run would take now.</summary>
    /// <returns>By rule; a count where there are no ids.</returns>
    public async Task<IReadOnlyList<(string Rule, int Count, IReadOnlyList<string> Ids)>> Due(CancellationToken ct) =>
    [
        .. (await rounds.Due(clock.GetUtcNow(), ct)).Select(due => (due.Rule, due.Ids.Count, due.Ids)),
        .. await Others(messages.Due, backups.Due, ct),
    ];

    /// <summary>Takes it, as far as there is time; what was begun is finished by the next run.</summary>
    public async Task<IReadOnlyList<(string Rule, int Count, IReadOnlyList<string> Ids)>> Run(CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(Limit, real);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        var gone = new List<(string, int, IReadOnlyList<string>)>();
        try
        {
            gone.AddRange(await Others(messages.Remove, backups.Remove, either.Token));
            gone.AddRange((await rounds.Run(clock.GetUtcNow(), either.Token)).Select(one => (one.Rule, one.Ids.Count, one.Ids)));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            // There is more than one night can take.
        }
        return gone;
    }

    private async Task<IReadOnlyList<(string Rule, int Count, IReadOnlyList<string> Ids)>> Others(
        Func<DateTimeOffset, CancellationToken, Task<int>> ofMessages, Func<DateTimeOffset, DateTimeOffset, CancellationToken, Task<IReadOnlyList<string>>> ofBackups, CancellationToken ct)
    {
        var now = real.GetUtcNow();
        var rules = rounds.Rules;
        var others = new List<(string, int, IReadOnlyList<string>)>();
        if (rules.Of(RetentionRules.Message) is { } message)
            others.Add((rules.Text(RetentionRules.Message)!, await ofMessages(message.Before(now), ct), []));
        if (rules.Of(RetentionRules.Backup) is { } backup && await ofBackups(backup.Before(now), now, ct) is var names)
            others.Add((rules.Text(RetentionRules.Backup)!, names.Count, names));
        return others;
    }
}
