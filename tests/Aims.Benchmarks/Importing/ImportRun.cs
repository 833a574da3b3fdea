using System.Globalization;
using System.Text;
using Aims.Bot.Tables;
using Aims.Conversation;
using Aims.Imports;
using Aims.Ledger;
using Aims.Local;
using Aims.People;
using Aims.Status;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Aims.Benchmarks.Importing;

/// <summary>
/// Imports 10,000 rows into an empty register over Azurite, some of them by an instance that then ends, and the rest by another:
/// rows a second, and the memory that is in use.
/// </summary>
internal sealed class ImportRun(IAnsiConsole console, TimeProvider clock)
{
    private const int Rows = 10_000;

    // The plan and five pages.
    private const int FirstMessage = 2_400;

    private const double LeastRowsASecond = 400;

    private readonly DirectoryFile people = DirectoryFile.Parse("""
        {"tenant":"contoso","people":[{"id":"lea","name":"Lea Brandt","mail":"lea@contoso.example","title":"Lead","department":"Legal","roles":["lead"]}]}
        """u8);

    private long most;

    /// <returns>Whether it was fast enough.</returns>
    public async Task<bool> Run(CancellationToken ct)
    {
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions(), ct);
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", azurite.ConnectionString)]).Build();
        var storage = Storage.From(settings);
        var table = new Table().AddColumns("step", "rows", "s", "rows/s", "MB in use, at most");

        byte[] file = Encoding.UTF8.GetBytes(Csv());
        using var first = new Instance(storage, people);
        await Measure(table, "received", Rows, () => first.Send(file, ct));
        await Measure(table, "previewed", Rows, () => first.Press(PreviewImport.Name, "IMP-0001", ct));
        long began = clock.GetTimestamp();
        await first.Press(BeginImport.Name, "IMP-0001", ct);
        await Measure(table, "imported, the first message", FirstMessage, () => first.Press(WorkOnImport.Name, "IMP-0001", ct));
        using var second = new Instance(storage, people);
        await Measure(table, "imported, the rest, by another instance", Rows - FirstMessage, () => second.Work("IMP-0001", ct));
        double rate = Rows / clock.GetElapsedTime(began).TotalSeconds;
        await Measure(table, "received again", Rows, () => second.Send(file, ct));
        await Measure(table, "previewed again: nothing new", Rows, () => second.Press(PreviewImport.Name, "IMP-0002", ct));
        await second.Press(UndoImport.Name, "IMP-0001", ct);
        await Measure(table, "undone", Rows, () => second.Work("IMP-0001", ct));
        console.Write(table);
        var again = (await second.Records.Read(Import.Type, "IMP-0002", ct)).State!.Counts!;
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Imported at {rate:F0} rows/s (at least {LeastRowsASecond}); the file holds {file.Length / 1024 / 1024.0:F1} MB; sent again: {again.Create} new, {again.Join} known."));
        return rate > LeastRowsASecond && again.Create == 0;
    }

    private async Task Measure(Table table, string step, int rows, Func<Task> work)
    {
        GC.Collect();
        most = 0;
        long began = clock.GetTimestamp();
        using (var sampling = new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 50))
            await work();
        double seconds = clock.GetElapsedTime(began).TotalSeconds;
        table.AddRow(step, $"{rows:#,0}", $"{seconds:F1}", $"{rows / seconds:F0}", $"{most / 1024 / 1024}");
    }

    private static string Csv()
    {
        var csv = new StringBuilder("ID,Name,Purpose,Department,Supplier,Status,In use since\n");
        for (int n = 1; n <= Rows; n++)
        {
            csv.Append(CultureInfo.InvariantCulture,
                $"INV-{n},System number {n},\"Sorts what comes in as number {n}, so that whoever works on it reads the most fitting first; it does so every day for all of the teams.\",Department {n % 40},Contoso AI {n % 300},In production,{1 + (n % 12)}/{1 + (n % 28)}/2024\n");
        }
        return csv.ToString();
    }

    private sealed class Instance : IDisposable
    {
        private readonly ManagementSystem system;
        private readonly StatusIndex index;
        private readonly Person lea;

        public Instance(Storage storage, DirectoryFile people)
        {
            Records = new Records(
                storage.Table, storage.Texts(people.Tenant), new Outbox(storage.Table, storage.Queue, TimeProvider.System), TimeProvider.System, people.Tenant);
            index = new StatusIndex(Records, TimeProvider.System);
            system = new ManagementSystem(Records, people, index, new MemoryFiles());
            lea = people.Everybody[0];
        }

        public Records Records { get; }

        public void Dispose() => index.Dispose();

        public Task<Reply> Send(byte[] file, CancellationToken ct) =>
            system.Send(TurnOf([]), new SentFile("inventory.csv", _ => Task.FromResult(file)), ct);

        public Task<Reply?> Press(string verb, string import, CancellationToken ct) =>
            system.Press(TurnOf(new() { [Import.Field] = import }), verb, ct);

        public async Task Work(string import, CancellationToken ct)
        {
            while ((await Records.Read(Import.Type, import, ct)).State!.IsWorking)
                await Press(WorkOnImport.Name, import, ct);
        }

        private Turn TurnOf(Dictionary<string, string> fields) => new(
            lea, TimeProvider.System.GetUtcNow(), Reader.Default, new Fields(fields), Private: true, () => Guid.NewGuid().ToString("N"));
    }
}
