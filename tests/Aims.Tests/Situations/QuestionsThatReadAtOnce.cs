using System.Runtime.CompilerServices;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Aims.Tests.Chat;
using Xunit;
using Row = Aims.Ledger.Row;

namespace Aims.Tests.Situations;

/// <summary>Design §8 gives a question one round trip: where it needs two reads, neither waits for the other.</summary>
public sealed class QuestionsThatReadAtOnce
{
    [Fact]
    public async Task My_tasks_reads_the_feed_and_the_acknowledgement() =>
        Assert.Equal(2, await ReadsOf(Staff.Ana, "my tasks"));

    [Fact]
    public async Task Who_has_not_acknowledged_reads_each_feed_of_acknowledgements_beside_the_register() =>
        Assert.Equal(17, await ReadsOf(Staff.Lea, "who has not acknowledged the AI policy?"));

    [Fact]
    public async Task Any_question_in_words_reads_what_was_asked_last_beside_the_feed() =>
        Assert.Equal(2, await ReadsOf(Staff.Lea, "systems with no owner"));

    [Fact]
    public async Task What_goes_on_from_an_answer_reads_no_more_than_what_begins() =>
        Assert.Equal(2, await ReadsOf(Staff.Lea, "only the ones in Finance"));

    [Fact]
    public async Task May_I_use_reads_the_feed() => Assert.Equal(1, await ReadsOf(Staff.Ana, "may I use CV screener"));

    [Fact]
    public async Task Acknowledging_reads_the_policy_beside_the_record_and_writes_once()
    {
        var office = new Office();
        var table = new SlowTable(office.Table);
        var records = new Records(table, office.Texts, new Outbox(table, office, TimeProvider.System), TimeProvider.System, Office.Tenant);
        using var index = new StatusIndex(records, TimeProvider.System);
        var bot = new ManagementSystem(records, office.People, index, office.Files);
        await Press(Staff.Max);
        var (reads, writes) = (table.Reads, table.Writes);
        table.Hold();
        var answer = Press(Staff.Ana);
        Assert.Equal(2, table.Reads - reads);
        table.Release();
        await answer;
        Assert.Equal((2, 1), (table.Reads - reads, table.Writes - writes));

        Task<Reply?> Press(Person who) => bot.Press(
            new Turn(who, office.Now, Reader.Default, new Fields(new Dictionary<string, string> { ["version"] = "1.0", ["tick"] = "true" }), Private: true, office.NewId),
            "policy.acknowledge", TestContext.Current.CancellationToken);
    }

    private static async Task<int> ReadsOf(Person who, string question)
    {
        var office = new Office();
        var table = new SlowTable(office.Table);
        var records = new Records(table, office.Texts, new Outbox(table, office, TimeProvider.System), TimeProvider.System, Office.Tenant);
        using var index = new StatusIndex(records, TimeProvider.System);
        var bot = new ManagementSystem(records, office.People, index, office.Files);
        // The first answer loads what this instance does not know yet.
        await Ask();
        int before = table.Reads;
        await Ask();
        int reads = table.Reads - before;
        // Nothing answers yet: all that is asked before the question has to wait is asked at once.
        table.Hold();
        before = table.Reads;
        var answer = Ask();
        int atOnce = table.Reads - before;
        table.Release();
        await answer;
        Assert.Equal(reads, atOnce);
        return reads;

        Task<Reply> Ask() => bot.Say(
            new Turn(who, office.Now, Reader.Default, Fields.None, Private: true, office.NewId), question, TestContext.Current.CancellationToken);
    }

    /// <summary>A table whose answers can be held back.</summary>
    private sealed class SlowTable(ITable table) : ITable
    {
        private TaskCompletionSource? held;

        public int Reads { get; private set; }

        public void Hold() => held = new TaskCompletionSource();

        public void Release() => held!.SetResult();

        public async Task<Row?> Get(string partition, string key, CancellationToken ct)
        {
            await Asked();
            return await table.Get(partition, key, ct);
        }

        public async IAsyncEnumerable<Row> Range(string partition, string from, string before, [EnumeratorCancellation] CancellationToken ct)
        {
            await Asked();
            await foreach (var row in table.Range(partition, from, before, ct))
                yield return row;
        }

        public int Writes { get; private set; }

        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct)
        {
            Writes++;
            return table.Write(partition, changes, ct);
        }

        private Task Asked()
        {
            Reads++;
            return held?.Task ?? Task.CompletedTask;
        }
    }
}
