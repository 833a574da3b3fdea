using Aims.Conversation;
using Aims.Ledger;
using Aims.Preferences;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Status;

/// <summary>The timer at any times, and somebody anywhere who prefers any hour and has something due every day.</summary>
public sealed class DigestsAroundTheWorld
{
    private static readonly string[] Zones =
    [
        "UTC", "Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata",
        "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns", "Africa/Casablanca", "Pacific/Chatham",
    ];

    // A Monday on which the policy is nearly due; daylight saving time begins in March in the north and ends in April in the south.
    private static readonly DateTimeOffset[] Starts =
        [new(2026, 11, 30, 0, 0, 0, TimeSpan.Zero), new(2027, 3, 8, 0, 0, 0, TimeSpan.Zero), new(2027, 3, 26, 0, 0, 0, TimeSpan.Zero), new(2027, 10, 30, 0, 0, 0, TimeSpan.Zero)];

    private static readonly Gen<(string Zone, DateTimeOffset Start, int Hour, int Minute, (int From, int Days) Mute, int[] Steps)> Lives = Gen.Select(
        Gen.Int[0, Zones.Length - 1].Select(at => Zones[at]), Gen.Int[0, Starts.Length - 1].Select(at => Starts[at]), Gen.Int[5, 21], Gen.Int[0, 59], Gen.Select(Gen.Int[0, 7], Gen.Int[0, 5]),
        Gen.Frequency((3, Gen.Int[1, 90]), (1, Gen.Int[90, 1500])).Array[40, 160]);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_on_each_working_day_at_the_hour_or_the_first_run_after() => await Lives.SampleAsync(async life =>
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(life.Zone);
        var talk = new Talk(new Office(Ana));
        talk.Office.Readers[Ana.Id] = Reader.Default with { Zone = zone };
        var settings = await Set(talk, life.Start, zone, new TimeOnly(life.Hour, life.Minute), life.Mute);
        List<DateTime> runs = [], sent = [];
        talk.Office.Now = life.Start;
        foreach (int step in life.Steps)
        {
            talk.Office.Now += TimeSpan.FromMinutes(step);
            runs.Add(TimeZoneInfo.ConvertTime(talk.Office.Now, zone).DateTime);
            await talk.Digests.Send(talk.Office.Now, Stop);
            await talk.Deliver();
            sent.AddRange(Enumerable.Repeat(runs[^1], talk.Office.ChatOf(Ana.Id).Count - sent.Count));
        }
        Assert.Equal(sent.Count, sent.Select(at => at.Date).Distinct().Count());
        var due = runs.Skip(1).GroupBy(at => DateOnly.FromDateTime(at))
            .Where(day => day.Key.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !settings.IsMutedOn(day.Key))
            // Whether the first run came too late for its own day is beside the point.
            .Where(day => day.Key > DateOnly.FromDateTime(runs[0]))
            .Select(day => day.Where(at => TimeOnly.FromDateTime(at) >= settings.DigestAt).Order().Select(at => (DateTime?)at).FirstOrDefault()).OfType<DateTime>();
        Assert.Equal(due, sent.Where(at => at.Date > runs[0].Date));
    }, iter: 60);

    [Fact]
    public async Task Where_somebody_is_is_asked_only_of_those_who_may_be_told_something()
    {
        var talk = new Talk(new Office(Ana, Max));
        (talk.Office.Readers[Ana.Id], talk.Office.Readers[Max.Id]) = (Reader.Default, Reader.Default);
        // No policy is in force yet: a hundred thousand rows would be read for nothing, each quarter of an hour.
        await talk.Digests.Send(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero), Stop);
        Assert.Empty(talk.Office.Sought);
        // It is nearly due.
        await talk.Digests.Send(Starts[0].AddHours(8), Stop);
        Assert.Equal([Ana.Id, Max.Id], talk.Office.Sought.Order());
    }

    private static async Task<PersonalSettings> Set(Talk talk, DateTimeOffset now, TimeZoneInfo zone, TimeOnly at, (int From, int Days) mute)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime).AddDays(mute.From);
        await talk.Records.Commit(new Command("settings-0001", Ana.Id, now), async draft =>
        {
            var before = (await draft.Load(PersonalSettings.Type, "ana", Stop)).State;
            await draft.Apply(PersonalSettings.Type, "ana", SaveSettings.Decide(before, at, mute.Days == 0 ? null : today.AddDays(mute.Days), today), Stop);
        }, Stop);
        return (await talk.Records.Read(PersonalSettings.Type, "ana", Stop)).State ?? PersonalSettings.Usual;
    }
}
