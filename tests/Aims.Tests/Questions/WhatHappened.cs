using System.Diagnostics;
using System.Globalization;
using Aims.Questions;
using Aims.Status;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>What changed, since when, by whom, and which value became which.</summary>
public sealed class WhatHappened
{
    private const string When = AskedChanges.On, By = "by";

    private static StatusQuestion Changes { get; } = new(AskedChanges.Id);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Is_told_of_any_days_as_the_deeds_themselves_tell_it(int seed)
    {
        var years = new Years();
        await years.GoBy(seed, deeds: 120);
        var random = new Random(seed);
        for (int n = 0; n < 10; n++)
        {
            var from = years.Today.AddDays(-random.Next(1, 120));
            var to = from.AddDays(random.Next(0, 60));
            var answer = await years.Asks(Changes with { Where = new Test(When, Op.In, new DaySpan(DayPoint.On(from), DayPoint.On(to)).ToString()) });
            Assert.Equal(Expected(years, from, to).Count(), answer.Total);
            Assert.Equal(Expected(years, from, to).Order(StringComparer.Ordinal), answer.Rows.Select(row => row.Key[(row.Key.IndexOf('.', StringComparison.Ordinal) + 1)..]).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Without_a_day_is_of_the_last_thirty_and_says_so()
    {
        var years = new Years();
        await years.GoBy(4, deeds: 120);
        var (answer, notes) = await years.On(Changes, scene => (Answering.Answer(Changes, ManagementSystem.Subjects, scene).Answer!, scene.Notes));
        Assert.Equal(Expected(years, years.Today.AddDays(-29), years.Today).Count(), answer.Total);
        Assert.NotEqual(years.Past.Count, answer.Total);
        Assert.Equal("These are the changes of the last 30 days. Name a day to see others, such as “since October”.", Assert.Single(notes));
    }

    [Fact]
    public async Task Of_one_record_is_all_that_ever_happened_to_it_with_old_and_new_values()
    {
        var years = new Years();
        await years.Does(Staff.Ana, "AIS-0001", new SystemDrafted(SystemId.From("AIS-0001"), new SystemDetails { Name = "CV screener", Owner = Staff.Ana.Id }));
        years.Passes(TimeSpan.FromMinutes(1));
        await years.Does(Staff.Ana, "AIS-0001", new SystemSubmitted());
        years.Passes(TimeSpan.FromDays(200));
        await years.Does(Staff.Max, "AIS-0001", new DetailsChanged(new SystemDetails { Name = "CV sorter", Owner = Staff.Zoe.Id }));
        await years.Does(Staff.Max, "AIS-0002", new SystemDrafted(SystemId.From("AIS-0002"), new SystemDetails { Name = "Chat helper" }));

        var answer = await years.Asks(Changes with { Where = new Has("system", new Test(Subject.IdField, Op.Is, "AIS-0001")), Show = [By, "field", "before", "after", "change"] });
        Assert.Equal(["CV sorter: changed the record", "CV sorter: put it into the register", "CV sorter: began the registration"], answer.Rows.Select(row => row.Title));
        var cells = answer.Rows[0].Cells;
        Assert.Equal("max", cells[0].Text);
        Assert.Equal(["name", "owner"], cells[1].Many);
        Assert.Equal("Name: CV screener → CV sorter; Owner: Ana Ruiz → Zoë O'Neill", cells[4].Text);
        Assert.Equal("State: Draft → Submitted", answer.Rows[1].Cells[4].Text);
    }

    [Fact]
    public async Task To_a_draft_is_told_to_those_who_may_see_it()
    {
        var years = new Years();
        await years.Does(Staff.Ana, "AIS-0001", new SystemDrafted(SystemId.From("AIS-0001"), new SystemDetails { Name = "CV screener" }));
        foreach (var (who, seen) in new[] { (Staff.Ana, 1), (Staff.Lea, 1), (Staff.Priya, 1), (Staff.Zoe, 0), (Staff.Max, 0) })
        {
            Assert.Equal(seen, (await years.Asks(Changes, who)).Total);
            Assert.Equal(seen, (await years.Asks(Changes with { By = ["by"] }, who)).Groups.Count);
        }
    }

    [Fact]
    public async Task Is_counted_by_person_and_since_the_last_digest()
    {
        var years = new Years();
        await years.Does(Staff.Ana, "AIS-0001", new SystemDrafted(SystemId.From("AIS-0001"), new SystemDetails { Name = "CV screener" }));
        // The digest comes at eight: the deed of nine o'clock is after that of the same day.
        years.Passes(TimeSpan.FromHours(25));
        await years.Does(Staff.Ana, "AIS-0001", new SystemSubmitted());
        await years.Does(Staff.Max, "AIS-0001", new DetailsChanged(new SystemDetails { Name = "CV sorter" }));
        years.Passes(TimeSpan.FromHours(1));
        Assert.Equal([("ana", 2), ("max", 1)], (await years.Asks(Changes with { By = [By] })).Groups.Select(group => (group.Keys[0], group.Count)));
        var since = await years.Asks(Changes with { Where = new Is(AskedChanges.SinceDigest) });
        Assert.Equal(["system.AIS-0001.2", "system.AIS-0001.3"], since.Rows.Select(row => row.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_thousand_changes_are_told_again_without_reading_them_again()
    {
        var years = new Years();
        for (int n = 1; n <= 1_000; n++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"AIS-{n:D4}");
            await years.Does(Staff.Ana, id, new SystemDrafted(SystemId.From(id), new SystemDetails { Name = $"System {n}", Owner = Staff.Ana.Id }));
        }
        await years.Asks(Changes);
        years.Passes(TimeSpan.FromMinutes(5));
        for (int n = 1; n <= 1_000; n++)
            await years.Does(Staff.Ana, string.Create(CultureInfo.InvariantCulture, $"AIS-{n:D4}"), new SystemSubmitted());
        var today = Changes with { Where = new Test(When, Op.In, DaySpan.On(DayPoint.Today).ToString()) };
        var watch = Stopwatch.StartNew();
        var answer = await years.Asks(today);
        long fresh = watch.ElapsedMilliseconds;
        watch.Restart();
        await years.Asks(today);
        Assert.Equal(2_000, answer.Total);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 1_000);
        TestContext.Current.TestOutputHelper!.WriteLine($"2,000 changes: {fresh} ms when they are read for the first time, {watch.ElapsedMilliseconds} ms after that");
    }

    private static IEnumerable<string> Expected(Years years, DateOnly from, DateOnly to) => years.Past.GroupBy(deed => deed.Id)
        .SelectMany(of => of.Select((deed, at) => (Key: string.Create(CultureInfo.InvariantCulture, $"{of.Key}.{at + 1}"), Day: DateOnly.FromDateTime(deed.Stamp.At.UtcDateTime))))
        .Where(deed => deed.Day >= from && deed.Day <= to).Select(deed => deed.Key);
}
