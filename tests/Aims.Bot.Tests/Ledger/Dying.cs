using Aims.Ledger;

namespace Aims.Bot.Tests.Ledger;

public sealed class DiedException : Exception;

/// <summary>A process that dies at one of its steps; from then on it does nothing more.</summary>
/// <param name="at">Which step, from 0. Each call of the storage has two: before it is carried out, and after.</param>
public sealed class Dying(int at)
{
    private int steps;

    public bool Died => steps > at;

    public Store Of(Store store) => store with
    {
        Table = new DyingTable(store.Table, this),
        Texts = new DyingTexts(store.Texts, this),
        Queue = new DyingQueue(store.Queue, this),
    };

    private async Task<T> Through<T>(Func<Task<T>> call)
    {
        Step();
        var answer = await call();
        Step();
        return answer;
    }

    private async Task Through(Func<Task> call)
    {
        Step();
        await call();
        Step();
    }

    private void Step()
    {
        if (Interlocked.Increment(ref steps) > at)
            throw new DiedException();
    }

    private sealed class DyingTable(ITable table, Dying process) : ITable
    {
        public Task<Row?> Get(string partition, string key, CancellationToken ct) =>
            process.Through(() => table.Get(partition, key, ct));

        public IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct) =>
            table.Range(partition, from, before, ct);

        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct) =>
            process.Through(() => table.Write(partition, changes, ct));
    }

    private sealed class DyingTexts(ITexts texts, Dying process) : ITexts
    {
        public Task Put(string name, string text, CancellationToken ct) => process.Through(() => texts.Put(name, text, ct));

        public Task<string> Get(string name, CancellationToken ct) => process.Through(() => texts.Get(name, ct));

        public Task Delete(string name, CancellationToken ct) => process.Through(() => texts.Delete(name, ct));
    }

    private sealed class DyingQueue(IQueue queue, Dying process) : IQueue
    {
        public Task Send(Message message, TimeSpan? delay, CancellationToken ct) =>
            process.Through(() => queue.Send(message, delay, ct));
    }
}
