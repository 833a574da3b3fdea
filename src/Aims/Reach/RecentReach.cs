using Aims.People;

namespace Aims.Reach;

/// <summary>Whom messages reach, as it was two minutes ago at most: a look takes a row a person, too long for each question.</summary>
public sealed class RecentReach(IReach reach)
{
    private static readonly TimeSpan Good = TimeSpan.FromMinutes(2);

    private Looked? last;

    /// <param name="now">Of the question.</param>
    public Task<IReadOnlyDictionary<PersonId, Contact>> Look(DateTimeOffset now, CancellationToken ct)
    {
        var known = last;
        if (known is null || known.Look.IsFaulted || (now - known.At).Duration() > Good)
            last = known = new Looked(now, Look());
        return known.Look.WaitAsync(ct);
    }

    private async Task<IReadOnlyDictionary<PersonId, Contact>> Look() => (await reach.Look(CancellationToken.None)).ToDictionary();

    private sealed record Looked(DateTimeOffset At, Task<IReadOnlyDictionary<PersonId, Contact>> Look);
}
