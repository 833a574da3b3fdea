using System.Text.Json;
using Aims.Audits;
using Aims.Tests.Cards;
using CsCheck;
using Xunit;

namespace Aims.Tests.Audits;

/// <summary>What is asked about each clause and control, how often it is due, and how samples are drawn.</summary>
public sealed class TheAuditCatalogue
{
    private static readonly AuditCatalogue Catalogue = AuditCatalogue.Current;

    [Fact]
    public void Has_every_clause_and_control_of_the_standard_by_its_id_and_title()
    {
        var outline = JsonElement.Parse(File.ReadAllText(Repository.Shared("data/iso42001_outline.json")));
        var clauses = outline.GetProperty("clauses").EnumerateArray().SelectMany(clause => clause.GetProperty("sub").EnumerateArray()).Select(sub => sub.GetString()!).ToList();
        // Those that have parts of their own are asked about by their parts.
        var asked = clauses.Where(one => !clauses.Any(other => other != one && other.StartsWith($"{one.Split(' ')[0]}.", StringComparison.Ordinal)));
        var controls = outline.GetProperty("controls").EnumerateArray().Select(control => $"{control.GetProperty("id").GetString()} {control.GetProperty("title").GetString()}");
        Assert.Equal(asked.Concat(controls).Order(StringComparer.Ordinal), Catalogue.Areas.SelectMany(area => area.Requirements).Select(one => one.Name).Order(StringComparer.Ordinal));
        Assert.Equal(38, Catalogue.Areas.SelectMany(area => area.Requirements).Count(one => !AuditCatalogue.IsClause(one.Id)));
    }

    [Fact]
    public void Asks_nothing_twice() => Assert.Distinct(Catalogue.Areas.SelectMany(area => area.Requirements).SelectMany(one => one.Questions));

    [Theory]
    [InlineData("""{"lookBackMonths":0,"points":{"major":1,"minor":1,"opportunity":0},"frequencies":[{"from":0,"times":1}],"areas":[]}""", "lookBackMonths")]
    [InlineData("""{"lookBackMonths":1,"points":{"major":1,"minor":1,"opportunity":0},"frequencies":[{"from":1,"times":1}],"areas":[]}""", "frequencies")]
    [InlineData("""{"lookBackMonths":1,"points":{"major":1,"minor":1,"opportunity":0},"frequencies":[{"from":0,"times":1}],"areas":[{"id":"4","title":"x","importance":6,"requirements":[]}]}""", "Area 4")]
    [InlineData("""{"lookBackMonths":1,"points":{"major":1,"minor":1,"opportunity":0},"frequencies":[{"from":0,"times":1}],"areas":[{"id":"4","title":"x","importance":1,"requirements":[{"id":"5.1","title":"x","questions":[]}]}]}""", "5.1")]
    [InlineData("[]", "not valid")]
    public void Says_what_is_wrong_with_an_unsound_one(string json, string said) =>
        Assert.Contains(said, Assert.Throws<InvalidDataException>(() => AuditCatalogue.Parse(System.Text.Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);

    [Fact]
    public void Proposes_more_of_what_matters_and_of_what_was_found()
    {
        var now = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var fresh = ProgrammeRules.Propose(Catalogue, [], 2027, now).ToDictionary(area => area.Area);
        Assert.Equal((1, 1, 1), (fresh["4"].Times, fresh["9"].Times, fresh["A.6"].Times));
        var audited = Done("9.1/1", FindingGrade.Major, now.AddMonths(-3)) with { Criteria = ["9.1", "4.1"] };
        var after = ProgrammeRules.Propose(Catalogue, [audited], 2027, now).ToDictionary(area => area.Area);
        // A major finding at an area of importance 3 makes two audits; importance 2 was audited last year and may wait.
        Assert.Equal((0, 2, 1), (after["4"].Times, after["9"].Times, after["A.6"].Times));
        var old = Done("9.1/1", FindingGrade.Major, now.AddMonths(-25)) with { Criteria = ["9.1"] };
        Assert.Equal(1, ProgrammeRules.Propose(Catalogue, [old], 2027, now).Single(area => area.Area == "9").Times);
    }

    [Fact]
    public void A_finding_never_makes_an_area_rarer() => Gen.Select(Gen.Int[0, Catalogue.Areas.Count - 1], Gen.Enum<FindingGrade>(), Gen.Int[0, 5]).Sample((area, grade, more) =>
    {
        var now = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        string item = $"{Catalogue.Areas[area].Requirements[0].Id}/1";
        Audit[] some = [.. Enumerable.Range(0, more).Select(_ => Done(item, FindingGrade.Minor, now.AddMonths(-14)))];
        int Times(Audit[] audits) => ProgrammeRules.Propose(Catalogue, audits, 2027, now)[area].Times;
        Assert.True(Times([.. some, Done(item, grade, now.AddMonths(-14))]) >= Times(some));
    });

    [Fact]
    public void The_same_seed_draws_the_same_whatever_the_order() => Gen.Select(Gen.Int[0, 999].HashSet[0, 60], Gen.Int[1, 20], Gen.String[Gen.Char['a', 'z'], 1, 8], Gen.Int[0, 999]).Sample((numbers, size, seed, turn) =>
    {
        string[] pool = [.. numbers.Select(number => $"AIS-{number:D4}")];
        var drawn = SampleDraw.Of(pool, size, seed);
        Assert.Equal(drawn, SampleDraw.Of(pool.OrderBy(id => HashCode.Combine(id, turn)), size, seed));
        Assert.Equal(Math.Min(size, pool.Length), drawn.Count);
        Assert.Distinct(drawn);
        Assert.Empty(drawn.Except(pool));
    });

    [Fact]
    public void Every_record_is_drawn_about_as_often()
    {
        string[] pool = [.. Enumerable.Range(1, 20).Select(number => $"AIS-{number:D4}")];
        var counts = Enumerable.Range(0, 2_000).SelectMany(seed => SampleDraw.Of(pool, 5, $"seed {seed}")).CountBy(id => id).ToDictionary();
        Assert.Equal(20, counts.Count);
        Assert.All(counts, one => Assert.InRange(one.Value, 400, 600));
    }

    private static Audit Done(string item, FindingGrade grade, DateTimeOffset at) => new(
        AuditId.From("AUD-0001"), AuditStage.Closed, at, "x", "y", DateOnly.FromDateTime(at.UtcDateTime), DateOnly.FromDateTime(at.UtcDateTime), Chat.Staff.Lea.Id, at)
    {
        AllFindings = [new AuditFinding(1, item, grade, "x", Chat.Staff.Ana.Id, null, null, Chat.Staff.Priya.Id, at, null, [])],
    };
}
