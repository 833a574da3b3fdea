namespace Aims.Questions;

/// <summary>The rows of one part of an answer: of a hundred thousand that fit, no more are kept and put in order than can be in it.</summary>
internal sealed class First(Ranking ranking, Part part)
{
    // Put in order once for so many.
    private const int AtOnce = 64;

    private readonly long most = part.Take == 0 ? 0 : (long)part.Skip + part.Take;
    private readonly List<Ranked> best = [];
    private Ranked? last;

    /// <summary>In order; when all have been added.</summary>
    public IEnumerable<object> Rows
    {
        get
        {
            best.Sort(ranking);
            return best.Skip(part.Skip).Take(part.Take).Select(ranked => ranked.Row);
        }
    }

    public void Add(object row)
    {
        if (most == 0)
            return;
        var ranked = ranking.Of(row);
        if (last is { } worst && ranking.Compare(ranked, worst) >= 0)
            return;
        best.Add(ranked);
        if (best.Count < most + Math.Max(AtOnce, most))
            return;
        best.Sort(ranking);
        best.RemoveRange((int)most, best.Count - (int)most);
        last = best[^1];
    }
}
