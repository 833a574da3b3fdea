using System.Globalization;
using Aims.Status;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Status;

/// <summary>How well twins are found, measured on a real register. The README beside it holds the figures.</summary>
public sealed class TwinsInARealRegister
{
    // Every third row is varied, which keeps the test short.
    private const int Each = 3, Seed = 2024;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Are_found_by_other_spellings()
    {
        var rows = InventoryRow.ReadAll();
        var talk = new Talk();
        await InventoryRow.Register(talk, rows, Ct);
        var figures = await talk.Index.Ask(About.Register, world => Variation.All
            .SelectMany(variation => new[] { true, false }.Select(same => Measure(world, rows, variation, same))).ToList(), Ct);
        foreach (var figure in figures)
            TestContext.Current.TestOutputHelper!.WriteLine(figure.ToString());

        Assert.All(figures, figure => Assert.True(figure.Recall >= Floor(figure), $"{figure}"));
        Assert.All(figures, figure => Assert.True(figure.Precision >= 0.92, $"{figure}"));
        Assert.InRange(figures.Where(f => f.SamePurpose).Sum(f => f.Found) / (double)figures.Where(f => f.SamePurpose).Sum(f => f.Asked), 0.975, 1);
        Assert.InRange(figures.Sum(f => f.Right) / (double)figures.Sum(f => f.Shown), 0.96, 1);
    }

    [Fact]
    public async Task Are_not_seen_where_there_are_none()
    {
        var rows = InventoryRow.ReadAll();
        var talk = new Talk();
        await InventoryRow.Register(talk, rows, Ct);
        var alone = rows.GroupBy(row => row.Key).Where(same => same.Count() == 1).Select(same => same.Single()).ToList();
        int alarmed = await talk.Index.Ask(About.Register, world => alone.Count(row => Twins.Of(world, row.Details, Staff.Lea).Any(twin => twin.Id != row.Id)), Ct);
        TestContext.Current.TestOutputHelper!.WriteLine($"Of {alone.Count} systems without a twin, {alarmed} are said to have one.");

        Assert.InRange(alarmed / (double)alone.Count, 0, 0.05);
    }

    private static Figure Measure(World world, IReadOnlyList<InventoryRow> rows, (string Name, Func<string, Random, string> Of) variation, bool samePurpose)
    {
        var keys = rows.ToDictionary(row => row.Id, row => row.Key);
        var random = new Random(Seed);
        var figure = new Figure(variation.Name, samePurpose, 0, 0, 0, 0);
        foreach (var row in rows.Where(row => row.Number % Each == 0))
        {
            string name = variation.Of(row.Name, random);
            string purpose = Variation.HalfOf((samePurpose ? row : rows[random.Next(rows.Count)]).Purpose, random);
            if (name == row.Name)
                continue;
            var shown = Twins.Of(world, new() { Name = name, Purpose = purpose }, Staff.Lea).Take(Twins.Shown).ToList();
            int right = shown.Count(twin => keys[twin.Id] == row.Key);
            figure = figure with { Asked = figure.Asked + 1, Found = figure.Found + Math.Min(1, right), Shown = figure.Shown + shown.Count, Right = figure.Right + right };
        }
        return figure;
    }

    // Names that differ a lot, with a purpose that differs too, are hardly to be told from other systems.
    private static double Floor(Figure figure) => (figure.Variation, figure.SamePurpose) switch
    {
        ("two typos", true) => 0.9,
        ("two typos", false) => 0.78,
        ("three words as initials", true) => 0.95,
        ("three words as initials", false) => 0.89,
        ("a word left out", false) => 0.65,
        _ => 0.95,
    };

    /// <param name="SamePurpose">The purpose is half of the row's own words; else half of another row's.</param>
    /// <param name="Found">How often a record of the system was among those shown.</param>
    /// <param name="Right">How many of all shown are records of it.</param>
    private sealed record Figure(string Variation, bool SamePurpose, int Asked, int Found, int Shown, int Right)
    {
        public double Recall => Found / (double)Asked;

        public double Precision => Right / (double)Math.Max(1, Shown);

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"| {Variation} | {(SamePurpose ? "its own, half of it" : "another's")} | {Asked} | {Recall:P1} | {Precision:P1} |");
    }
}
