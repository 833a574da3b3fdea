using Aims.Ledger;
using Aims.Objectives;
using Aims.Objectives.Kpis;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Objectives;

/// <summary>What holds of the values of KPIs, however often, by how many and on which days they are taken.</summary>
public sealed class KpiValues
{
    private const string Share = """{"subject":"system","measure":"rate","rated":{"is":"is","term":"assessed"}}""";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_day_has_one_however_many_instances_run_at_once()
    {
        var office = new Office();
        var talk = new Talk(office);
        await talk.HasRegistered(Ana);
        Talk[] instances = [talk, new Talk(office), new Talk(office)];
        int[] measured = await Task.WhenAll(instances.Select(one => one.Bot.Kpis.Measure(office.Now, Ct)));
        Assert.Equal(8, measured.Sum());
        Assert.Equal(0, await new Talk(office).Bot.Kpis.Measure(office.Now.AddHours(9), Ct));
        Assert.All(await talk.Kpis(), series => Assert.Single(series.Readings));
        int told = office.Posts.Count(post => post.Who == Lea.Id);
        await talk.Later(TimeSpan.FromHours(1)).MeasuresKpis();
        // Whoever measured first has it in its own outbox.
        foreach (var instance in instances)
            await instance.Deliver();
        Assert.Equal(2, office.Posts.Count(post => post.Who == Lea.Id) - told);
    }

    [Fact]
    public async Task A_day_that_was_missed_is_a_gap_and_no_zero()
    {
        var talk = new Talk();
        await talk.MeasuresKpis().Later(TimeSpan.FromDays(3)).MeasuresKpis().Later(TimeSpan.FromDays(8)).MeasuresKpis();
        var readings = (await talk.Kpi("KPI-0004")).Readings;
        Assert.Equal(["2026-11-23", "2026-11-26", "2026-12-04"], readings.Select(reading => $"{reading.Day:yyyy-MM-dd}"));
        Assert.Equal(0, (await talk.Kpi("KPI-0004")).ChangeIn(KpiSeries.Week));
    }

    [Fact]
    public async Task A_share_of_nothing_is_no_figure()
    {
        var talk = new Talk();
        await talk.HasKpi(Zoe, "Assessed", Share, "%").MeasuresKpis();
        var series = await talk.Kpi("KPI-0101");
        Assert.Equal(KpiStanding.NothingToMeasure, series.Standing);
        Assert.Null(series.Latest!.Value);
        await talk.Says(Lea, "kpi KPI-0101");
        Assert.DoesNotContain(CardText.Of(talk.LatestCard(Lea).Card!), line => line.StartsWith("0 %", StringComparison.Ordinal) || line.StartsWith("100 %", StringComparison.Ordinal));
        await talk.HasRegistered(Ana).Later(TimeSpan.FromDays(1)).MeasuresKpis();
        Assert.Equal(0, (await talk.Kpi("KPI-0101")).Latest!.Value);
    }

    [Theory]
    [InlineData("""{"subject":"unicorn","measure":"count"}"""), InlineData("""{"subject":"system","measure":"count","where":{"is":"is","term":"blessed"}}""")]
    [InlineData("""{"subject":"system","measure":"average","of":"colour"}"""), InlineData("""{"subject":"system","measure":"average","of":"name"}""")]
    [InlineData("{"), InlineData(""), InlineData("null"), InlineData("""{"subject":"system","measure":"trend"}"""), InlineData("""{"subject":"system","where":{"is":"is","term":"mine"}}""")]
    [InlineData("""{"subject":"system","where":{"is":"test","field":"owner","op":"is","values":["@me"]}}"""), InlineData("""{"subject":"system","asOf":"2026-01-01"}""")]
    [InlineData("""{"subject":"system","measure":"rate"}"""), InlineData("""{"subject":"system","where":{"is":"ancient"}}""")]
    public async Task What_cannot_be_measured_says_why_once_and_stops_no_other(string question)
    {
        var talk = new Talk();
        await talk.HasBrokenKpi(Zoe, question).MeasuresKpis().LetsDaysGoBy(4);
        var all = await talk.Kpis();
        Assert.All(all, series => Assert.Equal(5, series.Readings.Count));
        var broken = all.Single(series => series.Kpi.Id.Value == "KPI-0101");
        Assert.Equal(KpiStanding.Broken, broken.Standing);
        Assert.NotEmpty(broken.Latest!.Broken!);
        Assert.Single(talk.Office.ChatOf(Zoe.Id));
        Assert.DoesNotContain(talk.Office.ChatOf(Lea.Id), post => CardText.Of(post.Card!).Any(line => line.Contains("Red systems", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nobody_hears_of_the_same_twice_and_of_nothing_that_wavers() => Gen.Double[0, 10].Array[2, 60].Sample(values =>
    {
        var kpi = new Kpi(new("KPI-0101"), new KpiDefinition("Red", "Red.", "", "", Better.Lower, new(3, 6)));
        KpiReading? before = null;
        var told = new List<KpiStanding>();
        foreach (var (day, value) in values.Index())
        {
            var reading = new KpiReading(new DateOnly(2026, 1, 1).AddDays(day), value);
            if (KpiRules.Tell(kpi, reading, before).Events is [KpiTold one])
            {
                // It says how things are.
                Assert.Equal(kpi.StandingOf(reading), one.Standing);
                told.Add(one.Standing);
                kpi = Kpi.Type.After(kpi, one, new Stamp(Aims.People.PersonId.Bot, DateTimeOffset.UnixEpoch));
            }
            // What is worse is never kept back.
            Assert.True(kpi.StandingOf(reading) <= (kpi.Told?.Standing ?? KpiStanding.Good));
            before = reading;
        }
        Assert.All(told.Zip(told.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.NotEqual(KpiStanding.Good, told.FirstOrDefault(KpiStanding.Alarm));
    });

    [Theory]
    [InlineData("95", 95.0), InlineData(" 4,5 ", 4.5), InlineData("92.5 %", 92.5), InlineData("0", 0.0)]
    [InlineData("1.000", null), InlineData("1,000", null), InlineData("1 000", null), InlineData("-5", null), InlineData("1e3", null), InlineData("NaN", null), InlineData("", null), InlineData(null, null), InlineData("٣", null)]
    public void A_number_is_read_in_one_way_or_not_at_all(string? typed, double? number) => Assert.Equal(number, Numbers.Read(typed));

    [Theory]
    [InlineData(99.999, "%", "99.9 %"), InlineData(0.001, "%", "0.1 %"), InlineData(100, "%", "100 %"), InlineData(0, "%", "0 %"), InlineData(1204, "actions", "1,204 actions"), InlineData(1, "actions", "1 action"), InlineData(4.25, "", "4.2")]
    public void What_is_not_all_never_reads_as_if_it_were(double value, string unit, string said) => Assert.Equal(said, Numbers.Say(value, unit));

    [Fact]
    public async Task Those_of_the_product_can_be_measured()
    {
        var talk = new Talk();
        await talk.MeasuresKpis();
        Assert.All(await talk.Kpis(), series => Assert.Null(series.Latest!.Broken));
        Assert.Equal(8, ShippedKpis.Ids.Count());
    }

    [Theory]
    [InlineData("[]", "is empty"), InlineData("{", "not valid"), InlineData("""[{"id":"KPI-0001"}]""", "not valid")]
    [InlineData("""[{"id":"KPI-0101","name":"A","says":"A.","question":{"subject":"system"},"unit":"","better":"lower","warning":0,"alarm":1}]""", "above 100")]
    [InlineData("""[{"id":"KPI-0001","name":"A","says":"A.","question":{"subject":"system","by":["state"]},"unit":"","better":"lower","warning":0,"alarm":1}]""", "one number")]
    [InlineData("""[{"id":"KPI-0001","name":"A","says":"A.","question":{"where":1},"unit":"","better":"lower","warning":0,"alarm":1}]""", "cannot be read")]
    [InlineData("""[{"id":"KPI-0001","name":"A","says":"A.","question":{"subject":"system"},"unit":"","better":"lower","warning":5,"alarm":1}]""", "higher number")]
    [InlineData("""[{"id":"KPI-0001","name":"A","says":"A.","question":{"subject":"system"},"unit":"","better":"sideways","warning":5,"alarm":1}]""", "not valid")]
    public void An_unsound_file_is_refused_with_what_is_wrong(string json, string says) =>
        Assert.Contains(says, Assert.Throws<InvalidDataException>(() => ShippedKpis.Parse(System.Text.Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Twenty_thousand_characters_and_strangers_change_nothing()
    {
        var talk = new Talk();
        string much = new('x', 20_000);
        await talk.HasKpi(Zoe, "Red", """{"subject":"system","measure":"count"}""");
        long before = (await talk.Records.Read(Kpi.Type, "KPI-0101", Ct)).Version;
        foreach (var intent in talk.Bot.Intents.Where(intent => intent.Verb.StartsWith("kpi.", StringComparison.Ordinal)))
        {
            await talk.Forges(Lea, intent.Verb, ("kpi", "KPI-0101"), ("name", much), ("says", much), ("unit", much), ("reason", much), ("asks", much), ("warning", much), ("alarm", much), ("owner", much), ("question", much));
            foreach (var who in new[] { Ana, Zoe, Priya })
                await talk.Forges(who, intent.Verb, ("kpi", "KPI-0101"), ("name", "Mine"), ("warning", "1"), ("alarm", "2"), ("owner", "ana"), ("reason", "No."), ("question", Share));
        }
        Assert.Equal(before, (await talk.Records.Read(Kpi.Type, "KPI-0101", Ct)).Version);
        Assert.Equal(9, (await talk.Kpis()).Count);
    }

    [Fact]
    public async Task Saving_twice_makes_one()
    {
        var talk = new Talk();
        (string, string)[] fields = [("question", Share), ("name", "Assessed"), ("says", "How many are."), ("warning", "90"), ("alarm", "80"), ("command", "save-kpi-once")];
        await talk.Forges(Lea, "kpi.define", fields).Forges(Lea, "kpi.define", fields);
        Assert.Equal(9, (await talk.Kpis()).Count);
    }
}
