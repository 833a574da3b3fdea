using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.Systems;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;

namespace Aims.Tests.Systems;

public sealed class TheHistoryOfASystem
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Random records, one a day: whatever day is asked for, what was given until then is what is told.</summary>
    [Fact]
    public Task Equals_what_was_done() => AnyDetails.Some.Array[1, 12].SampleAsync(async changes =>
    {
        var talk = new Talk();
        var done = new List<SystemDetails>();
        for (int day = 0; day < changes.Length; day++)
        {
            var before = done.Count == 0 ? new SystemDetails() : done[^1];
            // What the next record lacks is taken away, as an emptied input does.
            string[] cleared = [.. SystemFields.All.Where(f => f.Has(before) && !f.Has(changes[day])).Select(f => f.Id)];
            done.Add(before.Without(cleared).With(changes[day]));
            await talk.Records.Commit(
                new Command($"command-{day:D4}", Staff.Ana.Id, talk.Office.Now.AddDays(day)),
                draft => draft.Apply(AiSystem.Type, "AIS-0001", Happens(day, changes[day], cleared), Ct), Ct);
        }
        var entries = SystemHistory.Of(await talk.Records.History(AiSystem.Type, "AIS-0001", Ct).ToListAsync(Ct));
        for (int day = 0; day < changes.Length; day++)
        {
            var then = await talk.Records.AsOf(AiSystem.Type, "AIS-0001", talk.Office.Now.AddDays(day).AddHours(5), Ct);
            Assert.True(AnyDetails.AreSame(done[day], then!.Details));
            Assert.True(AnyDetails.AreSame(done[day], entries[day].After));
            Assert.True(AnyDetails.AreSame(day == 0 ? new SystemDetails() : done[day - 1], entries[day].Before));
            Assert.True(AnyDetails.AreSame(done[day], (await talk.Records.At(AiSystem.Type, "AIS-0001", day + 1, Ct))!.Details));
        }
        Assert.Null(await talk.Records.AsOf(AiSystem.Type, "AIS-0001", talk.Office.Now.AddDays(-1), Ct));
    }, iter: 40, threads: 2);

    [Fact]
    public void Has_words_for_everything_that_can_happen()
    {
        var words = typeof(AiSystem).Assembly.GetType("Aims.Systems.EventWords")!.GetMethod("Of")!;
        foreach (var type in typeof(SystemEvent).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.DerivedType))
        {
            // Values are beside the point: what has no words throws another exception than one that lacks a value.
            var thrown = Record.Exception(() => words.Invoke(null, [RuntimeHelpers.GetUninitializedObject(type), AnyDetails.People]));
            Assert.False(thrown?.InnerException is InvalidOperationException, thrown?.InnerException?.Message);
        }
    }

    private static Decided<SystemEvent> Happens(int day, SystemDetails change, string[] cleared) =>
        day == 0 ? new SystemDrafted(SystemId.From("AIS-0001"), change) : new DetailsChanged(change, cleared);
}
