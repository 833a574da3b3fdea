using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Who approves what, and by when: the organisation's own rules, or those that come with the product.</summary>
/// <param name="workingDays">The days to decide at level 1, 2, 3 and 4.</param>
public sealed class Routes(IReadOnlyList<Route> routes, IReadOnlyList<int> workingDays, IReadOnlyList<DateOnly> holidays)
{
    private static readonly Lazy<Routes> Own = new(() => Parse(Embedded()));

    /// <summary>Those that come with the product.</summary>
    public static Routes Shipped => Own.Value;

    public IReadOnlyList<Route> All => routes;

    public IReadOnlyList<DateOnly> Holidays => holidays;

    /// <exception cref="InvalidDataException">The file cannot be used; the message says why, and in which line.</exception>
    public static Routes Parse(ReadOnlySpan<byte> utf8) => RoutesFile.Parse(utf8);

    /// <summary>Null where no approval is asked for. A material change goes the way of an assessment, unless it has a way of its own.</summary>
    public Route? Find(ApprovalSubject subject, int? level, ActClass? given) =>
        routes.FirstOrDefault(route => route.Fits(subject, level, given))
        ?? (subject is ApprovalSubject.MaterialChange ? Find(ApprovalSubject.Assessment, level, given) : null);

    /// <summary>The working days to decide at level 1 to 4.</summary>
    public int WorkingDaysOf(int level) => workingDays[level - 1];

    /// <summary>The last day for a decision that is asked for on a day.</summary>
    /// <param name="level">1–4; null counts as 1.</param>
    public DateOnly Due(DateOnly today, int? level) => WorkingDays.After(today, WorkingDaysOf(level ?? 1), holidays);

    private static byte[] Embedded()
    {
        using var stream = typeof(Routes).Assembly.GetManifestResourceStream("Aims.Approvals.Routes.approvals.json")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
