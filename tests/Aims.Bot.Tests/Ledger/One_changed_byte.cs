using Aims.Ledger;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>Every byte of every column of every event, each changed in several ways.</summary>
public sealed class One_changed_byte
{
    // The last bit; a letter's case; "+" to "-", which means the same in a time.
    private static readonly int[] Ways = [1, 0x20, 0x06];

    private readonly Store store = Store.InMemory();

    [Fact]
    public async Task Is_found_wherever_it_is()
    {
        var bot = store.Start();
        await bot.Write(Instance.Command("Ab"), "first", "N-0001");
        await bot.Write(Instance.Command("b", Instance.Max), "zweitens: ä", "N-0001");
        int changed = 0;
        foreach (var row in await store.Rows("event|"))
        {
            foreach (var (column, text) in row.Columns)
                changed += await ChangeEach(row, column, text);
        }
        Assert.True(changed > 1_000);
    }

    private async Task<int> ChangeEach(Row row, string column, string text)
    {
        var intruder = new Intruder(store);
        foreach (int at in Enumerable.Range(0, text.Length))
        {
            foreach (int way in Ways)
            {
                string changed = $"{text[..at]}{(char)(text[at] ^ way)}{text[(at + 1)..]}";
                await intruder.Put(Intruder.With(row, column, changed));
                if ((await store.Verify()).Problems.Count == 0)
                    Assert.Fail($"{column}: {text} became {changed} and nobody noticed.");
            }
        }
        await intruder.Put(row);
        return text.Length * Ways.Length;
    }
}
